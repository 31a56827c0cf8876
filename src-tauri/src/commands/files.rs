//! Files that are brought in: chosen in a dialog, and let go of; taking one can be cancelled.

use course_register_core::files::FilesChosen;
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::Answer;
use crate::inbox::Inbox;
use crate::saved::Saved;
use crate::underway::Underway;

/// Asks for files; nothing when the dialog was closed.
#[tauri::command]
pub async fn choose_files(
    inbox: State<'_, Inbox>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
) -> Answer<Option<FilesChosen>> {
    let places = dialogs::tables(&window, saved.came_from().as_deref()).await?;
    let Some(first) = places.first() else { return Ok(None) };
    if let Some(folder) = first.parent() {
        saved.came_from_here(folder);
    }
    inbox.take(places).await.map(Some)
}

#[tauri::command]
pub async fn let_go_of_files(inbox: State<'_, Inbox>, tokens: Vec<String>) -> Answer<()> {
    inbox.let_go(&tokens);
    Ok(())
}

/// What is being taken from a file, or made for one, is to stop; it leaves nothing behind.
#[tauri::command]
pub async fn cancel_work(underway: State<'_, Underway>) -> Answer<()> {
    underway.cancel();
    Ok(())
}
