//! Backing up, and restoring.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::Why;
use course_register_faults::{Line, Storm};
use course_register_tests::World;

use crate::driver::{Gone, command};
use crate::scene::{FILE, Scene, after, copied, same};
use crate::sql::see;
use crate::twin::{in_memory, prepared_file};
use crate::verdict::opened_and_seen;

/// The folder of the backups.
const BACKUPS: &str = "register backups";

/// Backups by name, and their bytes.
type Backups = BTreeMap<String, Vec<u8>>;

/// A folder with a register and seven backups of it, each of another state.
pub fn shelf() -> Result<tempfile::TempDir, String> {
    let folder = in_memory()?;
    let path = folder.path().join(FILE);
    prepared_file(&path)?;
    let file = DataFile::open(&path).map_err(|why| why.to_string())?;
    let mut world = World::over(file, "2026-03-03T09:00:00Z");
    world.set_made(50_000);
    for step in 0..7 {
        world.add(&format!("Person {step}"));
        world.back_up(Why::ByHand);
    }
    Storm { seed: 5 }.step(&mut world, 0);
    Ok(folder)
}

/// What is under a backup's final name; what is still on its way has another one.
fn backups(folder: &Path) -> Result<Backups, String> {
    let said = |why: std::io::Error| format!("{BACKUPS}: {why}");
    let mut out = Backups::new();
    for entry in std::fs::read_dir(folder.join(BACKUPS)).map_err(said)? {
        let path = entry.map_err(said)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".courses") && !name.starts_with('.') {
            out.insert(name, std::fs::read(&path).map_err(said)?);
        }
    }
    Ok(out)
}

/// What was set aside beside the data file.
fn set_aside(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|why| why.to_string())?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths
        .filter(|path| path.to_string_lossy().contains("(set aside"))
        .filter(|path| path.extension().is_some_and(|it| it == "courses"))
        .collect())
}

/// The older backups stay to the byte until there is a new one, and then at least the newest four of them do.
/// Answers where the new ones are.
fn older_stay(older: &Backups, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let found = backups(folder)?;
    let new: Vec<_> = found.keys().filter(|name| !older.contains_key(*name)).collect();
    let stay = if new.is_empty() { older.len() } else { 4_usize.saturating_sub(new.len() - 1) };
    if older.iter().rev().take(stay).any(|(name, bytes)| found.get(name) != Some(bytes)) {
        return Err("an older backup was changed, or has gone".to_owned());
    }
    Ok(new.into_iter().map(|name| folder.join(BACKUPS).join(name)).collect())
}

/// One more backup.
pub fn backup(shelf: &Path) -> Result<Scene, String> {
    let before = copied(shelf)?;
    let register = opened_and_seen(&before.path().join(FILE))?;
    let older = backups(before.path())?;
    Ok(Scene {
        name: "backup",
        before,
        words: |folder| command("backup", &folder.join(FILE)),
        judge: Box::new(move |folder, gone| {
            let new = older_stay(&older, folder)?;
            for copy in &new {
                same(&register, &see(copy)?).map_err(|why| format!("{}: {why}", copy.display()))?;
            }
            if new.is_empty() && gone.heard.contains(&Line::End) {
                return Err("LOST: the backup was acknowledged".to_owned());
            }
            same(&register, &opened_and_seen(&folder.join(FILE))?)
        }),
    })
}

/// The oldest backup takes the register's place, which is itself backed up first. At no moment is there no file.
pub fn restore(shelf: &Path) -> Result<Scene, String> {
    fn words(folder: &Path) -> Command {
        let mut words = command("restore", &folder.join(FILE));
        words.arg("--from").arg(folder.join("kept.courses"));
        words
    }
    let before = copied(shelf)?;
    let older = backups(before.path())?;
    let oldest = older.keys().next().ok_or("no backup")?;
    let copied_to = before.path().join("kept.courses");
    crate::twin::copy(&before.path().join(BACKUPS).join(oldest), &copied_to)?;
    let replaced = opened_and_seen(&before.path().join(FILE))?;
    let restored = after(copied(before.path())?.path(), words)?;
    if same(&replaced, &restored).is_ok() {
        return Err("restoring changes nothing".to_owned());
    }
    Ok(Scene {
        name: "restore",
        before,
        words,
        judge: Box::new(move |folder, gone: &Gone| {
            let path = folder.join(FILE);
            if !path.exists() {
                return Err("LOST: there is no file".to_owned());
            }
            let new = older_stay(&older, folder)?;
            let seen = opened_and_seen(&path)?;
            let mut kept_aside = false;
            for copy in &new {
                let copy = see(copy).map_err(|why| format!("{}: {why}", copy.display()))?;
                kept_aside |= same(&replaced, &copy).is_ok();
                same(&replaced, &copy).or_else(|_| same(&restored, &copy))?;
            }
            for aside in set_aside(folder)? {
                // When no backup of it can be made, it is kept as it lies there.
                kept_aside |= same(&replaced, &opened_and_seen(&aside)?).is_ok();
            }
            match (same(&restored, &seen), gone.heard.contains(&Line::End)) {
                (Ok(()), _) if kept_aside => Ok(()),
                (Ok(()), _) => Err("LOST: what was replaced was not kept".to_owned()),
                (Err(why), true) => Err(format!("LOST: the restore was acknowledged. {why}")),
                (Err(_), false) => same(&replaced, &seen),
            }
        }),
    })
}
