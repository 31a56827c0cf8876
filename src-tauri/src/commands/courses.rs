//! Courses: set up, changed, copied, put away; their sessions, requirements and programmes.

use course_register_core::courses::{
    self, CourseEdit, CourseForm, CourseSheet, CourseStart, ProgrammeForm, ProgrammePick, SessionForm, SessionProposed,
    SessionsProposed,
};
use course_register_core::data_file::Changed;
use course_register_core::ids::{CourseId, ProgrammeId, RequirementId, SessionId};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn new_course(open: State<'_, Open>, pick: ProgrammePick) -> Answer<CourseStart> {
    open.with_data_file(move |file, _| file.read(|reading| courses::new_course(reading, pick))).await
}

#[tauri::command]
pub async fn next_cohort(open: State<'_, Open>, course_id: CourseId) -> Answer<CourseStart> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| courses::next_cohort(reading, course_id, moment.today()))
    })
    .await
}

#[tauri::command]
pub async fn propose_sessions(open: State<'_, Open>, form: CourseForm) -> Answer<SessionsProposed> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| courses::propose_sessions(reading, &form, moment.today()))
    })
    .await
}

#[tauri::command]
pub async fn create_course(open: State<'_, Open>, form: CourseForm) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::create_course(file, moment, &form)).await
}

#[tauri::command]
pub async fn course_sheet(open: State<'_, Open>, course_id: CourseId) -> Answer<CourseSheet> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| courses::course_sheet(reading, course_id, moment.now()))
    })
    .await
}

#[tauri::command]
pub async fn edit_course(open: State<'_, Open>, course_id: CourseId, form: CourseEdit) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::edit_course(file, moment, course_id, &form)).await
}

#[tauri::command]
pub async fn archive_course(open: State<'_, Open>, course_id: CourseId) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::archive_course(file, moment, course_id)).await
}

#[tauri::command]
pub async fn bring_back_course(open: State<'_, Open>, course_id: CourseId) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::bring_back_course(file, moment, course_id)).await
}

#[tauri::command]
pub async fn propose_session(
    open: State<'_, Open>,
    session_id: Option<SessionId>,
    number: u32,
    form: SessionForm,
) -> Answer<SessionProposed> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| courses::propose_session(reading, session_id, number, &form, moment.today()))
    })
    .await
}

#[tauri::command]
pub async fn add_session(
    open: State<'_, Open>,
    course_id: CourseId,
    form: SessionForm,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::add_session(file, moment, course_id, &form)).await
}

#[tauri::command]
pub async fn change_session(
    open: State<'_, Open>,
    session_id: SessionId,
    form: SessionForm,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::change_session(file, moment, session_id, &form)).await
}

#[tauri::command]
pub async fn cancel_session(
    open: State<'_, Open>,
    session_id: SessionId,
    reason: String,
    confirmed: bool,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::cancel_session(file, moment, session_id, &reason, confirmed)).await
}

#[tauri::command]
pub async fn reinstate_session(
    open: State<'_, Open>,
    session_id: SessionId,
    confirmed: bool,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::reinstate_session(file, moment, session_id, confirmed)).await
}

#[tauri::command]
pub async fn add_requirement(
    open: State<'_, Open>,
    course_id: CourseId,
    requirement: String,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::add_requirement(file, moment, course_id, &requirement)).await
}

#[tauri::command]
pub async fn reword_requirement(
    open: State<'_, Open>,
    requirement_id: RequirementId,
    requirement: String,
) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::reword_requirement(file, moment, requirement_id, &requirement))
        .await
}

#[tauri::command]
pub async fn remove_requirement(open: State<'_, Open>, requirement_id: RequirementId) -> Answer<Changed<CourseSheet>> {
    open.with_data_file(move |file, moment| courses::remove_requirement(file, moment, requirement_id)).await
}

#[tauri::command]
pub async fn programme_form(open: State<'_, Open>, programme_id: ProgrammeId) -> Answer<ProgrammeForm> {
    open.with_data_file(move |file, _| file.read(|reading| courses::programme_form(reading, programme_id))).await
}

#[tauri::command]
pub async fn edit_programme(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    form: ProgrammeForm,
) -> Answer<Changed<ProgrammeForm>> {
    open.with_data_file(move |file, moment| courses::edit_programme(file, moment, programme_id, &form)).await
}
