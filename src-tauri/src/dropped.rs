//! Files that are dropped on the window: read here; the page is told what they are, never where they lie. A PDF is
//! checked: is it a certificate of ours?

use std::path::{Path, PathBuf};

use course_register_core::certificates::check_document;
use course_register_core::files::FilesChosen;
use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

use crate::error::Answer;
use crate::inbox::Inbox;
use crate::pictures::bytes_of;
use crate::state::{State, aside};

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
                let told = match paths.as_slice() {
                    [place] if is_pdf(place) => checked(&window, place.clone()).await,
                    _ => brought_in(&window, paths).await,
                };
                if let Err(why) = told {
                    log::warn!("dropped files were not read: {:?}", why.code);
                    let chosen = FilesChosen { files: Vec::new(), problems: vec![why.message] };
                    drop(window.emit("files_dropped", chosen));
                }
            });
        }
        _ => {}
    }
}

fn is_pdf(place: &Path) -> bool {
    place.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

async fn brought_in(window: &Window, paths: Vec<PathBuf>) -> Answer<()> {
    let chosen = window.state::<Inbox>().take(paths).await?;
    drop(window.emit("files_dropped", chosen));
    Ok(())
}

async fn checked(window: &Window, place: PathBuf) -> Answer<()> {
    let bytes = aside(move || bytes_of(&place)).await?;
    let open = window.state::<State>();
    let found = open.with_data_file(move |file, _| file.read(|reading| check_document(reading, &bytes))).await?;
    drop(window.emit("certificate_dropped", found));
    Ok(())
}
