//! One box over people, courses, sessions and the message log.

use course_register_core::search::{self, Found};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn search(open: State<'_, Open>, text: String) -> Answer<Vec<Found>> {
    open.with_data_file(move |file, _| file.read(|reading| search::search(reading, &text))).await
}
