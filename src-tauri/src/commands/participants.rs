//! People: adding, changing, who may be the same, and everything about one of them.

use course_register_core::data_file::Changed;
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::participants::merging::{MergeParticipants, MergePreview};
use course_register_core::participants::{
    self, AddParticipant, EditParticipant, LikelyDuplicate, ParticipantList, ParticipantRow, ParticipantSheet,
    ParticipantsQuery, PersonForm,
};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn add_participant(open: State<'_, Open>, request: AddParticipant) -> Answer<Changed<ParticipantSheet>> {
    open.with_data_file(move |file, moment| participants::add_participant(file, moment, &request)).await
}

#[tauri::command]
pub async fn edit_participant(
    open: State<'_, Open>,
    request: EditParticipant,
    course_id: Option<CourseId>,
) -> Answer<Changed<ParticipantSheet>> {
    open.with_data_file(move |file, moment| participants::edit_participant(file, moment, &request, course_id)).await
}

#[tauri::command]
pub async fn likely_duplicates(
    open: State<'_, Open>,
    person: PersonForm,
    except: Option<ParticipantId>,
) -> Answer<Vec<LikelyDuplicate>> {
    open.with_data_file(move |file, _| file.read(|reading| participants::likely_duplicates(reading, &person, except)))
        .await
}

#[tauri::command]
pub async fn participant_sheet(
    open: State<'_, Open>,
    participant_id: ParticipantId,
    course_id: Option<CourseId>,
) -> Answer<ParticipantSheet> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| participants::participant_sheet(reading, participant_id, course_id, moment))
    })
    .await
}

#[tauri::command]
pub async fn access_needs(open: State<'_, Open>, participant_id: ParticipantId) -> Answer<String> {
    open.with_data_file(move |file, _| file.read(|reading| participants::access_needs(reading, participant_id))).await
}

#[tauri::command]
pub async fn save_access_needs(
    open: State<'_, Open>,
    participant_id: ParticipantId,
    needs: String,
) -> Answer<Changed<String>> {
    open.with_data_file(move |file, moment| participants::save_access_needs(file, moment, participant_id, &needs)).await
}

#[tauri::command]
pub async fn merge_preview(
    open: State<'_, Open>,
    stays_id: ParticipantId,
    goes_id: ParticipantId,
) -> Answer<MergePreview> {
    open.with_data_file(move |file, _| file.read(|reading| participants::merge_preview(reading, stays_id, goes_id)))
        .await
}

#[tauri::command]
pub async fn merge_participants(
    open: State<'_, Open>,
    request: MergeParticipants,
    course_id: Option<CourseId>,
) -> Answer<Changed<ParticipantSheet>> {
    open.with_data_file(move |file, moment| participants::merge_participants(file, moment, &request, course_id)).await
}

#[tauri::command]
pub async fn participants(open: State<'_, Open>, query: ParticipantsQuery) -> Answer<ParticipantList> {
    open.with_data_file(move |file, moment| file.read(|reading| participants::participants(reading, &query, moment)))
        .await
}

#[tauri::command]
pub async fn participant_rows(
    open: State<'_, Open>,
    course_id: Option<CourseId>,
    participant_ids: Vec<ParticipantId>,
) -> Answer<Vec<ParticipantRow>> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| participants::participant_rows(reading, course_id, &participant_ids, moment))
    })
    .await
}

#[tauri::command]
pub async fn main_emails(open: State<'_, Open>, participant_ids: Vec<ParticipantId>) -> Answer<Vec<String>> {
    open.with_data_file(move |file, _| file.read(|reading| participants::main_emails(reading, &participant_ids))).await
}
