//! Where things are: the data file, and what the webview wants set.

use std::ffi::OsString;
use std::path::PathBuf;

use tauri::Manager;

/// The file named on the command line, else the default one in the platform's data folder (made when missing).
pub fn data_file(app: &tauri::App, named: Option<OsString>) -> PathBuf {
    if let Some(named) = named {
        let named = PathBuf::from(named);
        return std::path::absolute(&named).unwrap_or(named);
    }
    let folder = app.path().app_data_dir().unwrap_or_else(|_| PathBuf::from("."));
    if let Err(error) = std::fs::create_dir_all(&folder) {
        // Opening the file in it then says so to the administrator.
        log::error!("the data folder could not be made: {}", error.kind());
    }
    folder.join("Course Register.courses")
}

/// Where people keep what they save: their documents, else their home.
pub fn documents(app: &tauri::App) -> Option<PathBuf> {
    let documents = app.path().document_dir().ok().filter(|folder| folder.is_dir());
    documents.or_else(|| app.path().home_dir().ok())
}

/// WebKitGTK's DMA-BUF renderer shows an empty window on some graphics drivers; without it a start is also quicker.
pub fn prepare_the_webview() {
    #[cfg(target_os = "linux")]
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        restart_with_it_set();
    }
}

/// Setting a variable of one's own process is unsafe in a program with threads, so the program starts itself anew
/// in place, with the variable set; `exec` keeps the process.
#[cfg(target_os = "linux")]
fn restart_with_it_set() {
    use std::os::unix::process::CommandExt;
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .exec();
    log::warn!("could not start with the quicker renderer: {}", error.kind());
}
