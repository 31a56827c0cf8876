//! The native dialogs (rfd), only here and only asynchronous: a synchronous one would stop the window on macOS.
//! What they answer never reaches the page.

use std::path::PathBuf;

use rfd::AsyncFileDialog;

/// Asks for a data file to open.
pub async fn data_file(window: &tauri::WebviewWindow) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_parent(window)
        .set_title("Open a data file")
        .add_filter("Course Register", &["courses"])
        .add_filter("All files", &["*"]);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}
