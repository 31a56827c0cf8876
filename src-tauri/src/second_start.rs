//! Started twice: the first window comes to the front. With another file it offers to open that one here.

use std::path::Path;

use tauri::{AppHandle, Emitter, Manager};

use crate::closing;
use crate::place::is_option;
use crate::state::State;

/// Called in the first program with the second one's arguments and folder.
pub fn came(app: &AppHandle, arguments: Vec<String>, folder: String) {
    closing::wanted_again();
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    let Some(named) = arguments.iter().skip(1).find(|word| !is_option(word)) else { return };
    let path = Path::new(&folder).join(named);
    if !path.is_absolute() {
        // Its folder has no name that could be handed over: from here it would be another file.
        return;
    }
    let app = app.clone();
    // A drive that has gone can keep one waiting: not here, where the window lives.
    std::thread::spawn(move || {
        let path = std::fs::canonicalize(&path).unwrap_or(path);
        if let Some(state) = app.try_state::<State>()
            && let Some(name) = state.offer(path)
        {
            // The page is told the name to show; the path stays here.
            let _ = app.emit("offered", name);
        }
    });
}
