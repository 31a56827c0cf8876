//! Who holds which calendar file; calendar files that are saved without a message.

use course_register_core::data_file::Changed;
use course_register_core::ids::SessionId;
use course_register_core::invitations::{
    self as core, CalendarFilesOf, CalendarFilesPreview, CalendarFilesSaved, GiveCalendarFiles, SessionHoldings,
};
use tauri::State;

use crate::error::Answer;
use crate::saved::Saved;
use crate::state::State as Open;

#[tauri::command]
pub async fn session_holdings(open: State<'_, Open>, session_id: SessionId) -> Answer<SessionHoldings> {
    open.with_data_file(move |file, _| file.read(|reading| core::session_holdings(reading, session_id))).await
}

#[tauri::command]
pub async fn calendar_files_preview(open: State<'_, Open>, of: CalendarFilesOf) -> Answer<CalendarFilesPreview> {
    open.with_data_file(move |file, moment| file.read(|reading| core::calendar_files_preview(reading, of, moment)))
        .await
}

/// Saves calendar files into the folder of the token, for nobody in particular.
#[tauri::command]
pub async fn save_calendar_files(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    of: CalendarFilesOf,
    token: String,
) -> Answer<CalendarFilesSaved> {
    let place = saved.folder(&token)?;
    open.with_data_file(move |file, moment| {
        file.read(|reading| core::save_calendar_files(reading, of, &place, moment)).map(|(saved, _)| saved)
    })
    .await
}

/// Notes to whom they were given, and saves them into the folder of the token, where there is one.
#[tauri::command]
pub async fn give_calendar_files(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    request: GiveCalendarFiles,
    token: Option<String>,
) -> Answer<Changed<CalendarFilesSaved>> {
    let place = token.map(|token| saved.folder(&token)).transpose()?;
    open.with_data_file(move |file, moment| {
        core::give_calendar_files(file, moment, &request, place.as_deref()).map(|(changed, _)| changed)
    })
    .await
}
