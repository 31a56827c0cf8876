//! Scenes: a piece of work with many writes, in a folder as it is before it, and what that folder may look like after
//! the driver was stopped anywhere in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::courses::add_requirement;
use course_register_core::data_file::DataFile;
use course_register_core::data_safety::Why;
use course_register_core::ids::CourseId;
use course_register_faults::{Line, Storm};
use course_register_tests::{World, crowd};

use crate::driver::{Driving, Gone, command};
use crate::row::Form;
use crate::sql::Seen;
use crate::twin::{in_memory, prepared_file};
use crate::verdict::opened_and_seen;

/// The data file's name in every scene.
pub const FILE: &str = "register.courses";

/// Judges a folder in which a driver was stopped; it may open the file as the program does.
type Judge = Box<dyn Fn(&Path, &Gone) -> Result<(), String>>;

/// A piece of work.
pub struct Scene {
    pub name: &'static str,
    /// The folder before it.
    before: tempfile::TempDir,
    words: fn(&Path) -> Command,
    judge: Judge,
}

impl Scene {
    /// A fresh folder as it is before the work.
    pub fn folder(&self) -> Result<tempfile::TempDir, String> {
        let folder = in_memory()?;
        copy_all(self.before.path(), folder.path())?;
        Ok(folder)
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

/// All there are.
pub fn scenes(form: Form) -> Result<Vec<Scene>, String> {
    let count = form.of(1000, 200);
    let many = many(count)?;
    Ok(vec![first_start()?, bulk(many.path(), count)?, export(many.path())?, backup()?])
}

/// A folder with a register of many people.
fn many(count: usize) -> Result<tempfile::TempDir, String> {
    let folder = in_memory()?;
    let path = folder.path().join(FILE);
    crowd(&path, count);
    let file = DataFile::open(&path).map_err(|why| why.to_string())?;
    let mut world = World::over(file, "2026-02-01T09:00:00Z");
    let moment = world.moment();
    add_requirement(&world.file, &moment, CourseId(1), "Reference received").map_err(|why| why.to_string())?;
    Ok(folder)
}

/// The first start ever: there is no file yet, or a whole one.
fn first_start() -> Result<Scene, String> {
    let fresh = after(&in_memory()?, |folder| command("start", &folder.join(FILE)))?;
    Ok(Scene {
        name: "first start",
        before: in_memory()?,
        words: |folder| command("start", &folder.join(FILE)),
        judge: Box::new(move |folder, gone| {
            let path = folder.join(FILE);
            if path.exists() {
                // Before anybody opens it: under its name it is whole.
                let seen = crate::sql::see(&path)?;
                same(&fresh, &seen)?;
            } else if gone.heard.contains(&(Line::Open { writing: true })) {
                return Err("it was open, and it is not there".to_owned());
            }
            same(&fresh, &opened_and_seen(&path)?)
        }),
    })
}

/// Many rows in one operation, as an import has: all of them or none.
fn bulk(many: &Path, count: usize) -> Result<Scene, String> {
    let words = |folder: &Path| command("bulk", &folder.join(FILE));
    let before = opened_and_seen(&many.join(FILE))?;
    let done = after(&copied(many)?, words)?;
    if done.rows.len() < before.rows.len() + 2 * count {
        return Err(format!("the bulk is not of {count}"));
    }
    Ok(Scene {
        name: "bulk",
        before: copied(many)?,
        words,
        judge: Box::new(move |folder, gone| {
            let seen = opened_and_seen(&folder.join(FILE))?;
            let acknowledged = gone.heard.iter().any(|line| matches!(line, Line::Done { .. }));
            match (same(&done, &seen), acknowledged) {
                (Ok(()), _) => Ok(()),
                (Err(why), true) => Err(format!("LOST: it was acknowledged. {why}")),
                (Err(_), false) => same(&before, &seen),
            }
        }),
    })
}

/// An export over an older one: the older one or the new one, and the data file as it was.
fn export(many: &Path) -> Result<Scene, String> {
    fn words(folder: &Path) -> Command {
        let mut words = command("export", &folder.join(FILE));
        words.arg("--to").arg(folder.join("participants.csv"));
        words
    }
    let older = b"what was exported yesterday\r\n";
    let before = copied(many)?;
    std::fs::write(before.path().join("participants.csv"), older).map_err(|why| why.to_string())?;
    let whole = copied(before.path())?;
    let register = after(&whole, words)?;
    let csv = std::fs::read(whole.path().join("participants.csv")).map_err(|why| why.to_string())?;
    Ok(Scene {
        name: "export",
        before,
        words,
        judge: Box::new(move |folder, gone| {
            let found = std::fs::read(folder.join("participants.csv")).map_err(|why| format!("the export: {why}"))?;
            if found != csv && (found != older || gone.heard.contains(&Line::End)) {
                return Err(format!("the export is partial: {} of {} bytes", found.len(), csv.len()));
            }
            same(&register, &opened_and_seen(&folder.join(FILE))?)
        }),
    })
}

/// One more backup beside seven: the older ones stay to the byte until the new one is whole, and then at least the
/// newest four of them do.
fn backup() -> Result<Scene, String> {
    fn words(folder: &Path) -> Command {
        command("backup", &folder.join(FILE))
    }
    let before = in_memory()?;
    let path = before.path().join(FILE);
    prepared_file(&path)?;
    {
        let file = DataFile::open(&path).map_err(|why| why.to_string())?;
        let mut world = World::over(file, "2026-03-03T09:00:00Z");
        let storm = Storm { seed: 5 };
        for step in 0..7 {
            storm.step(&mut world, step);
            world.back_up(Why::ByHand);
        }
    }
    let register = opened_and_seen(&path)?;
    let older = backups(before.path())?;
    Ok(Scene {
        name: "backup",
        before,
        words,
        judge: Box::new(move |folder, gone| {
            let found = backups(folder)?;
            let new: Vec<_> = found.iter().filter(|(name, _)| !older.contains_key(*name)).collect();
            for (name, _) in &new {
                let copy = folder.join(BACKUPS).join(name);
                same(&register, &crate::sql::see(&copy)?).map_err(|why| format!("{name}: {why}"))?;
            }
            let mut stay = older.iter().rev();
            let all = new.is_empty();
            if stay.by_ref().take(if all { older.len() } else { 4 }).any(|(name, bytes)| found.get(name) != Some(bytes))
            {
                return Err("an older backup was changed, or has gone".to_owned());
            }
            if new.is_empty() && gone.heard.contains(&Line::End) {
                return Err("LOST: the backup was acknowledged".to_owned());
            }
            same(&register, &opened_and_seen(&folder.join(FILE))?)
        }),
    })
}

/// The folder of the backups.
const BACKUPS: &str = "register backups";

/// The backups by name, and their bytes; what has no final name yet is none.
fn backups(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let said = |why: std::io::Error| format!("{BACKUPS}: {why}");
    let mut out = BTreeMap::new();
    for entry in std::fs::read_dir(folder.join(BACKUPS)).map_err(said)? {
        let path = entry.map_err(said)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".courses") && !name.starts_with('.') {
            out.insert(name, std::fs::read(&path).map_err(said)?);
        }
    }
    Ok(out)
}

/// The register after the work, when nothing happens to it.
fn after(folder: &tempfile::TempDir, words: impl Fn(&Path) -> Command) -> Result<Seen, String> {
    let gone = Driving::start(&mut words(folder.path()))?.until_gone()?;
    if gone.heard.last() != Some(&Line::End) {
        return Err(format!("undisturbed, it ended with {}: {} {:?}", gone.status, gone.errors, gone.heard.last()));
    }
    opened_and_seen(&folder.path().join(FILE))
}

/// The same rows; how many ids have been given out is not compared, since work that changes nothing takes one.
fn same(wanted: &Seen, found: &Seen) -> Result<(), String> {
    let rows = |seen: &Seen| seen.rows.iter().filter(|row| !row.starts_with("sqlite_sequence")).cloned().collect();
    let (wanted_rows, found_rows): (Vec<String>, Vec<String>) = (rows(wanted), rows(found));
    if wanted_rows == found_rows {
        return Ok(());
    }
    Err(format!("HALF APPLIED: {}", crate::verdict::first_difference(wanted, found)))
}

fn copied(from: &Path) -> Result<tempfile::TempDir, String> {
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
