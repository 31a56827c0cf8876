//! Facilitators and the days they are away.

use course_register_core::data_file::Changed;
use course_register_core::facilitators::{self, AbsenceForm, FacilitatorForm, FacilitatorList};
use course_register_core::ids::{AbsenceId, FacilitatorId};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn facilitators(open: State<'_, Open>) -> Answer<FacilitatorList> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| facilitators::facilitator_list(reading, moment.today()))
    })
    .await
}

#[tauri::command]
pub async fn add_facilitator(open: State<'_, Open>, form: FacilitatorForm) -> Answer<Changed<FacilitatorList>> {
    open.with_data_file(move |file, moment| facilitators::add_facilitator(file, moment, &form)).await
}

#[tauri::command]
pub async fn change_facilitator(
    open: State<'_, Open>,
    facilitator_id: FacilitatorId,
    form: FacilitatorForm,
) -> Answer<Changed<FacilitatorList>> {
    open.with_data_file(move |file, moment| facilitators::change_facilitator(file, moment, facilitator_id, &form)).await
}

#[tauri::command]
pub async fn remove_facilitator(
    open: State<'_, Open>,
    facilitator_id: FacilitatorId,
) -> Answer<Changed<FacilitatorList>> {
    open.with_data_file(move |file, moment| facilitators::remove_facilitator(file, moment, facilitator_id)).await
}

#[tauri::command]
pub async fn add_absence(
    open: State<'_, Open>,
    facilitator_id: FacilitatorId,
    form: AbsenceForm,
) -> Answer<Changed<FacilitatorList>> {
    open.with_data_file(move |file, moment| facilitators::add_absence(file, moment, facilitator_id, &form)).await
}

#[tauri::command]
pub async fn remove_absence(open: State<'_, Open>, absence_id: AbsenceId) -> Answer<Changed<FacilitatorList>> {
    open.with_data_file(move |file, moment| facilitators::remove_absence(file, moment, absence_id)).await
}
