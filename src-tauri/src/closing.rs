//! Closing the window: the page is told first, so that what was typed in the last moment is kept.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{Emitter, Window, WindowEvent};

/// How long the page has. It needs a few milliseconds; whatever happens in it, the window closes after this.
const LAST_MOMENT: Duration = Duration::from_millis(300);

/// Whether the page has been told already.
static TOLD: AtomicBool = AtomicBool::new(false);

/// Called with everything that happens to the window: closing waits a moment, closing it again does not.
pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if TOLD.swap(true, Ordering::SeqCst) || window.emit("closing", ()).is_err() {
        return;
    }
    api.prevent_close();
    let window = window.clone();
    std::thread::spawn(move || {
        std::thread::sleep(LAST_MOMENT);
        if let Err(error) = window.destroy() {
            log::error!("the window could not be closed: {error}");
        }
    });
}
