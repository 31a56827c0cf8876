//! Files that are dropped on the window: read here; the page is told what they are, never where they lie.

use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

use crate::inbox::Inbox;

/// Called with everything that happens to the window.
pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    match event {
        DragDropEvent::Enter { .. } => drop(window.emit("files_over", true)),
        DragDropEvent::Leave => drop(window.emit("files_over", false)),
        DragDropEvent::Drop { paths, .. } => {
            drop(window.emit("files_over", false));
            let (window, paths) = (window.clone(), paths.clone());
            tauri::async_runtime::spawn(async move {
                let inbox = window.state::<Inbox>();
                match inbox.take(paths).await {
                    Ok(chosen) => drop(window.emit("files_dropped", chosen)),
                    Err(why) => log::warn!("dropped files were not read: {:?}", why.code),
                }
            });
        }
        _ => {}
    }
}
