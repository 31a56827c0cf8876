//! The sample course, added and removed.

use course_register_core::data_file::Changed;
use course_register_core::sample::{self, SampleAdded, SampleRemoval};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn add_sample(open: State<'_, Open>) -> Answer<Changed<SampleAdded>> {
    open.with_data_file(sample::add_sample).await
}

#[tauri::command]
pub async fn sample_removal(open: State<'_, Open>) -> Answer<SampleRemoval> {
    open.with_data_file(|file, _| file.read(sample::sample_removal)).await
}

#[tauri::command]
pub async fn remove_sample(open: State<'_, Open>) -> Answer<Changed<SampleRemoval>> {
    open.with_data_file(sample::remove_sample).await
}
