//! The register: the sheet of marks, and every way of changing it.

use course_register_core::data_file::Changed;
use course_register_core::ids::SessionId;
use course_register_core::register::mark::SetByHand;
use course_register_core::register::{self, CellDetail, CellMark, CellRef, RegisterOf, RegisterSheet, SheetChange};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn register_sheet(open: State<'_, Open>, of: RegisterOf) -> Answer<RegisterSheet> {
    open.with_data_file(move |file, moment| file.read(|reading| register::sheet_of(reading, of, moment.now()))).await
}

#[tauri::command]
pub async fn register_cell(open: State<'_, Open>, of: RegisterOf, cell: CellRef) -> Answer<CellDetail> {
    open.with_data_file(move |file, moment| file.read(|reading| register::cell(reading, of, cell, moment.now()))).await
}

#[tauri::command]
pub async fn mark_cells(open: State<'_, Open>, of: RegisterOf, marks: Vec<CellMark>) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::mark_cells(file, moment, of, &marks)).await
}

#[tauri::command]
pub async fn mark_the_rest_present(
    open: State<'_, Open>,
    of: RegisterOf,
    session_id: SessionId,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::mark_the_rest_present(file, moment, of, session_id)).await
}

#[tauri::command]
pub async fn write_note(
    open: State<'_, Open>,
    of: RegisterOf,
    cell: CellRef,
    note: String,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::write_note(file, moment, of, cell, &note)).await
}

#[tauri::command]
pub async fn set_by_hand(
    open: State<'_, Open>,
    of: RegisterOf,
    cells: Vec<CellRef>,
    set: SetByHand,
    reason: String,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::set_by_hand(file, moment, of, &cells, set, &reason)).await
}

#[tauri::command]
pub async fn clear_set_by_hand(
    open: State<'_, Open>,
    of: RegisterOf,
    cells: Vec<CellRef>,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::clear_set_by_hand(file, moment, of, &cells)).await
}
