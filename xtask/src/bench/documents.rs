//! The same engine from Python, in an environment of its own: what P9 is held against.

use std::path::Path;
use std::process::Command;

use crate::command::{root, succeed};

/// The wheel that has the same version of the engine as the program.
const WHEEL: &str = "typst==0.15.*";

/// The measure of the documents, ready to run. The wheel is fetched when it is not there yet.
pub fn measure(driver: &Path, folder: &Path) -> Result<Command, String> {
    let environment = folder.join("python");
    let python = environment.join("bin").join("python3");
    let there = Command::new(&python).args(["-c", "import typst"]).output().is_ok_and(|said| said.status.success());
    if !there {
        succeed(Command::new("/usr/bin/python3").args(["-m", "venv"]).arg(&environment))?;
        succeed(Command::new(&python).args(["-m", "pip", "install", "--quiet", WHEEL]))
            .map_err(|why| format!("{why}\nThe engine for Python could not be fetched. Is this machine online?"))?;
    }
    let mut measure = Command::new(driver);
    measure.arg(folder.join("certificates")).arg(&python);
    measure.arg(root().join("src-tauri").join("documents").join("assets").join("fonts"));
    Ok(measure)
}
