//! What is due today.

use course_register_core::data_file::Changed;
use course_register_core::data_safety::{SafetyState, Standing};
use course_register_core::ids::{BookingId, CourseId, SessionId};
use course_register_core::today::{self, Backups, TodaySheet, ToldAbout};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

/// What is known of the backups, as the foot of the rail says it.
fn backups(standing: Standing) -> Backups {
    let failed = standing.sentence.filter(|_| standing.state == SafetyState::NotBackedUp);
    Backups { newest: standing.backed_up_at, failed, second_place: standing.second_place }
}

#[tauri::command]
pub async fn today(open: State<'_, Open>) -> Answer<TodaySheet> {
    let backups = backups(open.standing());
    open.with_data_file(move |file, moment| file.read(|reading| today::today_sheet(reading, moment, backups))).await
}

#[tauri::command]
pub async fn note_told(
    open: State<'_, Open>,
    course_id: CourseId,
    about: ToldAbout,
    booking_ids: Vec<BookingId>,
) -> Answer<Changed<TodaySheet>> {
    let backups = backups(open.standing());
    open.with_data_file(move |file, moment| today::note_told(file, moment, course_id, about, &booking_ids, &backups))
        .await
}

#[tauri::command]
pub async fn keep_session_day(open: State<'_, Open>, session_id: SessionId) -> Answer<Changed<TodaySheet>> {
    let backups = backups(open.standing());
    open.with_data_file(move |file, moment| today::keep_session_day(file, moment, session_id, &backups)).await
}
