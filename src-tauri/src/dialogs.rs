//! The native dialogs (rfd), only here and only asynchronous: a synchronous one would stop the window on macOS.
//! What they answer never reaches the page. One is open at a time.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use course_register_core::export::ExportFormat;
use rfd::AsyncFileDialog;
use tauri::Manager;

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

/// Asks where to save a file for spreadsheets; the dialog itself asks about replacing one. It starts in `start`.
pub async fn save_table(
    window: &tauri::WebviewWindow,
    name: &str,
    format: ExportFormat,
    start: Option<&Path>,
) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let (title, filter) = match format {
        ExportFormat::Csv => ("Save as CSV", "CSV, for any spreadsheet"),
        ExportFormat::Xlsx => ("Save as a workbook", "Excel workbook"),
    };
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title(title)
        .set_file_name(name)
        .add_filter(filter, &[format.ending()]);
    Ok(dialog.save_file().await.map(|file| file.path().to_owned()))
}

/// Asks where to save a copy of the data file; the dialog itself asks about replacing one. It starts in `start`.
pub async fn save_copy(window: &tauri::WebviewWindow, name: &str, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title("Save a copy")
        .set_file_name(name)
        .add_filter("Course Register", &["courses"]);
    Ok(dialog.save_file().await.map(|file| file.path().to_owned()))
}

/// Asks for a backup, or another data file, to restore. It starts in `start`.
pub async fn backup(window: &tauri::WebviewWindow, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title("Restore a file")
        .add_filter("Course Register", &["courses"])
        .add_filter("All files", &["*"]);
    Ok(dialog.pick_file().await.map(|file| file.path().to_owned()))
}

/// Asks for files with rows: CSV, TSV or workbooks. It starts in `start`.
pub async fn tables(window: &tauri::WebviewWindow, start: Option<&Path>) -> Answer<Vec<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title("Choose files")
        .add_filter("Lists: CSV, TSV, Excel", &["csv", "tsv", "txt", "xlsx", "CSV", "TSV", "TXT", "XLSX"])
        .add_filter("All files", &["*"]);
    let files = dialog.pick_files().await.unwrap_or_default();
    Ok(files.into_iter().map(|file| file.path().to_owned()).collect())
}

/// Asks where to save a PDF; the dialog itself asks about replacing one. It starts in `start`.
pub async fn save_pdf(window: &tauri::WebviewWindow, name: &str, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog =
        starting_in(start).set_parent(window).set_title("Save as PDF").set_file_name(name).add_filter("PDF", &["pdf"]);
    Ok(dialog.save_file().await.map(|file| file.path().to_owned()))
}

/// Asks for a certificate to check. It starts in `start`.
pub async fn certificate(window: &tauri::WebviewWindow, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title("Choose a certificate")
        .add_filter("PDF", &["pdf", "PDF"])
        .add_filter("All files", &["*"]);
    Ok(dialog.pick_file().await.map(|file| file.path().to_owned()))
}

/// Asks for an image to print on certificates. It starts in `start`.
pub async fn picture(window: &tauri::WebviewWindow, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start)
        .set_parent(window)
        .set_title("Choose an image")
        .add_filter("PNG or JPEG", &["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"])
        .add_filter("All files", &["*"]);
    Ok(dialog.pick_file().await.map(|file| file.path().to_owned()))
}

/// Asks for a folder to save files into. It starts in `start`.
pub async fn folder(window: &tauri::WebviewWindow, start: Option<&Path>) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    let dialog = starting_in(start).set_parent(window).set_title("Choose a folder for the files");
    Ok(dialog.pick_folder().await.map(|folder| folder.path().to_owned()))
}

/// Asks for a folder to which backups go too.
pub async fn second_place(window: &tauri::WebviewWindow) -> Answer<Option<PathBuf>> {
    let _open = OneAtATime::claim()?;
    // Without a place of its own the system begins among files used lately, where there is no folder to choose.
    let home = window.path().home_dir().ok();
    let dialog = starting_in(home.as_deref()).set_parent(window).set_title("Choose a second place for backups");
    Ok(dialog.pick_folder().await.map(|folder| folder.path().to_owned()))
}

fn starting_in(start: Option<&Path>) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new();
    match start {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}
