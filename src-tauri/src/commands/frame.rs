//! Around every screen: start, undo and redo, unfinished forms, another data file.

use course_register_core::data_file::{Changed, Undone};
use course_register_core::frame::Frame;
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::Answer;
use crate::state::State as Open;

/// What the window starts with: the frame, or why the data file is not open.
#[tauri::command]
pub async fn start_up(open: State<'_, Open>) -> Answer<Frame> {
    open.with_data_file(|file, moment| file.first_frame(moment)).await
}

/// The first screen is there: from here on backups are kept. Before, the first of them would only have been in its way.
#[tauri::command]
pub async fn first_screen_shown(open: State<'_, Open>) -> Answer<()> {
    open.first_screen();
    Ok(())
}

#[tauri::command]
pub async fn frame(open: State<'_, Open>) -> Answer<Frame> {
    open.with_data_file(|file, moment| file.frame(moment)).await
}

#[tauri::command]
pub async fn undo(open: State<'_, Open>) -> Answer<Changed<Undone>> {
    open.with_data_file(|file, moment| file.undo(moment)).await
}

#[tauri::command]
pub async fn redo(open: State<'_, Open>) -> Answer<Changed<Undone>> {
    open.with_data_file(|file, moment| file.redo(moment)).await
}

#[tauri::command]
pub async fn draft(open: State<'_, Open>, key: String) -> Answer<Option<String>> {
    open.with_data_file(move |file, _| file.draft(&key)).await
}

#[tauri::command]
pub async fn save_draft(open: State<'_, Open>, key: String, content: String) -> Answer<()> {
    open.with_data_file(move |file, moment| file.save_draft(moment, &key, &content)).await
}

#[tauri::command]
pub async fn discard_draft(open: State<'_, Open>, key: String) -> Answer<()> {
    open.with_data_file(move |file, moment| file.discard_draft(moment, &key)).await
}

/// Asks for a data file and opens it in place of this one; `false` when the dialog was closed.
#[tauri::command]
pub async fn open_another(open: State<'_, Open>, window: WebviewWindow) -> Answer<bool> {
    let Some(path) = dialogs::data_file(&window).await? else { return Ok(false) };
    open.open_another(path).await?;
    Ok(true)
}

/// Opens the file that a second start named; `false` when there is none.
#[tauri::command]
pub async fn open_offered(open: State<'_, Open>) -> Answer<bool> {
    let Some(path) = open.take_offered() else { return Ok(false) };
    open.open_another(path).await?;
    Ok(true)
}
