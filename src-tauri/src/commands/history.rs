//! Every step in words, and undoing an older one.

use course_register_core::data_file::{Changed, Undone};
use course_register_core::history::{self, HistoryPage, HistoryQuery};
use course_register_core::ids::OperationId;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn history(open: State<'_, Open>, query: HistoryQuery) -> Answer<HistoryPage> {
    open.with_data_file(move |file, _| file.read(|reading| history::page(reading, &query))).await
}

#[tauri::command]
pub async fn undo_operation(open: State<'_, Open>, operation_id: OperationId) -> Answer<Changed<Undone>> {
    open.with_data_file(move |file, moment| file.undo_operation(moment, operation_id)).await
}
