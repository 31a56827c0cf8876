//! A scene: a piece of work with many writes, in a folder as it is before it, and what that folder may look like after
//! the driver was stopped anywhere in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_faults::Line;

use crate::driver::{Driving, Gone};
use crate::sql::{Seen, see};
use crate::twin::in_memory;
use crate::verdict::first_difference;

/// The data file's name in every scene.
pub const FILE: &str = "register.courses";

/// Judges a folder in which a driver was stopped; it may open the file as the program does.
pub type Judge = Box<dyn Fn(&Path, &Gone) -> Result<(), String>>;

/// A piece of work.
pub struct Scene {
    /// What people call it.
    pub name: &'static str,
    /// The folder before it.
    pub before: tempfile::TempDir,
    /// The driver that does it in a folder.
    pub words: fn(&Path) -> Command,
    /// What may be left.
    pub judge: Judge,
}

impl Scene {
    /// A fresh folder as it is before the work.
    pub fn folder(&self) -> Result<tempfile::TempDir, String> {
        copied(self.before.path())
    }

    /// The driver that does the work in a folder.
    pub fn command(&self, folder: &Path) -> Command {
        (self.words)(folder)
    }

    /// Judges a folder after a stop; then the work is done again, to its end, and judged once more.
    pub fn judge(&self, folder: &Path, gone: &Gone) -> Result<(), String> {
        (self.judge)(folder, gone)?;
        let again = Driving::start(&mut self.command(folder))?.until_gone()?;
        if again.heard.last() != Some(&Line::End) {
            return Err(format!("afterwards it cannot be done again: {:?} {}", again.heard.last(), again.errors));
        }
        (self.judge)(folder, &again).map_err(|why| format!("done again: {why}"))
    }
}

/// The register after the work, when nothing happens to it.
pub fn after(folder: &Path, words: impl Fn(&Path) -> Command) -> Result<Seen, String> {
    let gone = Driving::start(&mut words(folder))?.until_gone()?;
    if gone.heard.last() != Some(&Line::End) {
        return Err(format!("undisturbed, it ended with {}: {} {:?}", gone.status, gone.errors, gone.heard.last()));
    }
    let seen = see(&folder.join(FILE))?;
    if seen.wrong.is_empty() { Ok(seen) } else { Err(seen.wrong.join("; ")) }
}

/// The same rows; how many ids have been given out is not compared, since work that changes nothing takes one.
pub fn same(wanted: &Seen, found: &Seen) -> Result<(), String> {
    fn rows(seen: &Seen) -> impl Iterator<Item = &String> {
        seen.rows.iter().filter(|row| !row.starts_with("sqlite_sequence"))
    }
    if rows(wanted).eq(rows(found)) {
        return Ok(());
    }
    Err(format!("HALF APPLIED: {}", first_difference(wanted, found)))
}

/// A copy of a folder, in memory.
pub fn copied(from: &Path) -> Result<tempfile::TempDir, String> {
    let folder = in_memory()?;
    copy_all(from, folder.path())?;
    Ok(folder)
}

/// Copies what is in a folder, with the folders in it.
pub fn copy_all(from: &Path, to: &Path) -> Result<(), String> {
    let said = |path: &Path, why: std::io::Error| format!("{}: {why}", path.display());
    for entry in std::fs::read_dir(from).map_err(|why| said(from, why))? {
        let path: PathBuf = entry.map_err(|why| said(from, why))?.path();
        let there = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            std::fs::create_dir(&there).map_err(|why| said(&there, why))?;
            copy_all(&path, &there)?;
        } else {
            std::fs::copy(&path, &there).map_err(|why| said(&path, why))?;
        }
    }
    Ok(())
}
