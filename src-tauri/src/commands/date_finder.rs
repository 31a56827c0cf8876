//! Finding dates for follow-up sessions: the dates thought of, who can come, and making sessions of them.

use course_register_core::data_file::Changed;
use course_register_core::date_finder::{
    self as core, AskForm, CandidatesForm, DateReplyCell, FinderSheet, MakeFollowUps, PollForm, RepliesChanged,
};
use course_register_core::follow_ups::PersonToInvite;
use course_register_core::ids::{DateCandidateId, ParticipantId, ProgrammeId};
use course_register_core::poll::PollPreview;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn date_finder(open: State<'_, Open>, programme_id: ProgrammeId) -> Answer<FinderSheet> {
    open.with_data_file(move |file, moment| file.read(|reading| core::sheet(reading, programme_id, moment))).await
}

#[tauri::command]
pub async fn add_date_candidates(open: State<'_, Open>, form: CandidatesForm) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::add_date_candidates(file, moment, &form)).await
}

#[tauri::command]
pub async fn remove_date_candidates(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    candidates: Vec<DateCandidateId>,
) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::remove_date_candidates(file, moment, programme_id, &candidates)).await
}

#[tauri::command]
pub async fn ask_people(open: State<'_, Open>, form: AskForm) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::ask_people(file, moment, &form)).await
}

#[tauri::command]
pub async fn stop_asking(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    people: Vec<ParticipantId>,
) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::stop_asking(file, moment, programme_id, &people)).await
}

#[tauri::command]
pub async fn people_to_ask(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    search: String,
) -> Answer<Vec<PersonToInvite>> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| core::people_to_ask(reading, programme_id, &search, moment))
    })
    .await
}

#[tauri::command]
pub async fn set_date_replies(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    cells: Vec<DateReplyCell>,
) -> Answer<Changed<RepliesChanged>> {
    open.with_data_file(move |file, moment| core::set_date_replies(file, moment, programme_id, &cells)).await
}

#[tauri::command]
pub async fn read_poll(open: State<'_, Open>, form: PollForm) -> Answer<PollPreview> {
    open.with_data_file(move |file, _| file.read(|reading| core::read_poll(reading, &form))).await
}

#[tauri::command]
pub async fn take_poll(open: State<'_, Open>, form: PollForm) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::take_poll(file, moment, &form)).await
}

#[tauri::command]
pub async fn make_follow_ups(open: State<'_, Open>, form: MakeFollowUps) -> Answer<Changed<FinderSheet>> {
    open.with_data_file(move |file, moment| core::make_follow_ups(file, moment, &form)).await
}
