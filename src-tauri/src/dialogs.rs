//! The native dialogs (rfd), only here and only asynchronous: a synchronous one would stop the window on macOS.
//! What they answer never reaches the page. One is open at a time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use rfd::AsyncFileDialog;

use crate::error::{Answer, problem};

static OPEN: AtomicBool = AtomicBool::new(false);

/// Holds the place of the one open dialog until it is closed.
struct OneAtATime;

impl OneAtATime {
    fn claim() -> Answer<OneAtATime> {
        if OPEN.swap(true, Ordering::AcqRel) {
            return Err(problem("A dialog is open already. Close it first."));
        }
        Ok(OneAtATime)
    }
}

impl Drop for OneAtATime {
    fn drop(&mut self) {
        OPEN.store(false, Ordering::Release);
    }
}

/// Asks for a data file to open.
pub async fn data_file(window: &tauri::WebviewWindow) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = AsyncFileDialog::new()
        .set_parent(window)
        .set_title("Open a data file")
        .add_filter("Course Register", &["courses"])
        .add_filter("All files", &["*"]);
    Ok(dialog.pick_file().await.map(|file| file.path().to_owned()))
}
