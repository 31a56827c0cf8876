//! Applications that come as pasted rows.

use course_register_core::applications::{self, AddPasted, PastedCounts, PastedPreview, PastedText};
use course_register_core::data_file::Changed;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn read_pasted(open: State<'_, Open>, pasted: PastedText) -> Answer<PastedPreview> {
    open.with_data_file(move |file, _| file.read(|reading| applications::read_pasted(reading, &pasted))).await
}

#[tauri::command]
pub async fn add_pasted(open: State<'_, Open>, request: AddPasted) -> Answer<Changed<PastedCounts>> {
    open.with_data_file(move |file, moment| applications::add_pasted(file, moment, &request)).await
}
