//! Where things are: the data file, and what the webview wants set.

use std::io::Write;
use std::path::{Path, PathBuf};

use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime};

/// The file named on the command line, absolute; what begins with a hyphen is no file, but the system's own words.
///
/// # Errors
/// That its name is in no known script: then this has been said, and there is nothing more to do.
pub fn named() -> Result<Option<PathBuf>, ()> {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    // A second start hands its words over as text.
    if words.iter().any(|word| word.to_str().is_none()) {
        let _ = writeln!(
            std::io::stderr(),
            "The name of this file cannot be read as text. Give it another name, then open it again."
        );
        return Err(());
    }
    let named = words.into_iter().find(|word| !is_option(word.to_str().unwrap_or_default())).map(PathBuf::from);
    Ok(named.map(|named| std::path::absolute(&named).unwrap_or(named)))
}

/// Whether a word on the command line is an option: no data file is called so.
pub fn is_option(word: &str) -> bool {
    word.starts_with('-')
}

/// The file that was named, else the default one in the platform's data folder; none where the platform has no such
/// folder.
pub fn data_file(app: &tauri::App, named: Option<PathBuf>) -> Option<PathBuf> {
    named.or_else(|| Some(app.path().app_data_dir().ok()?.join("Course Register.courses")))
}

/// Makes the platform's data folder, before anything is written there: only its owner may look into it.
pub fn private_data_folder<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("private_data_folder")
        .setup(|app, _| {
            if let Ok(folder) = app.path().app_data_dir()
                && let Err(error) = make_private(&folder)
            {
                // Opening the file in it then says so to the administrator.
                log::error!("the data folder could not be made: {}", error.kind());
            }
            Ok(())
        })
        .build()
}

#[cfg(unix)]
fn make_private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

/// On Windows the profile's folder already keeps others out.
#[cfg(not(unix))]
fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
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
    // It only comes back when that failed: then the window opens without it, as it does on most machines.
    let _ = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .exec();
}
