//! F6: file systems of many sizes, from too small for anything to large enough, and each piece of work on them: what
//! was there stays as it was to the byte, and nothing partial lies under a final name.

use std::collections::BTreeMap;
use std::path::Path;

use course_register_faults::Line;

use crate::driver::{Driving, Gone, run as run_program};
use crate::place::Mounted;
use crate::row::{Form, Measured, Round};
use crate::scene::{Scene, copy_all};
use crate::scenes::scenes;
use crate::verdict::{journal_to_play_back, plain};

const LARGE_ENOUGH: u64 = 64 << 20;

/// Bytes: 256 KiB to 8 MiB, each larger than the one before by the same part.
pub fn sizes(form: Form) -> Vec<u64> {
    let count: i32 = form.of(20, 5);
    let size = |at: i32| (262_144.0 * 32_f64.powf(f64::from(at) / f64::from(count - 1))) as u64;
    (0..count).map(|at| size(at) / 4096 * 4096).collect()
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let scenes = scenes(round.form.of(1000, 200))?;
    let mut chance = round.chance();
    let (mut full, mut done, mut did_not_fit) = (0, 0, 0);
    for bytes in sizes(round.form) {
        for scene in &scenes {
            // All of it free; then nearly full of something else, so that it fills up at any point of the work.
            let frees = [None, Some(chance.below(64)), Some(chance.below(256)), Some(chance.below(1024))];
            for free in &frees[..round.form.of(4, 2)] {
                match on_a_disk_of(bytes, free.map(|pages| pages * 4096), scene, round)
                    .map_err(|why| format!("{} KiB, {free:?} pages free, {}: {why}", bytes / 1024, scene.name))?
                {
                    Some(Filled::Full) => full += 1,
                    Some(Filled::Done) => done += 1,
                    None => did_not_fit += 1,
                }
            }
        }
    }
    if full == 0 || done == 0 {
        return Err(format!("{full} disks were full and {done} were not: nothing was shown"));
    }
    let control = control(&scenes)?;
    Ok(Measured {
        figure: format!(
            "{} sizes, each empty and nearly full, {} pieces of work: {full} times full, in a sentence, everything byte-identical, and done once there was room; {done} times enough; {did_not_fit} too small for the files to begin with",
            sizes(round.form).len(),
            scenes.len()
        ),
        control,
    })
}

enum Filled {
    Full,
    Done,
}

/// Does a piece of work on a disk of so many bytes; nothing when not even its beginning fits there.
fn on_a_disk_of(bytes: u64, free: Option<u64>, scene: &Scene, round: &Round) -> Result<Option<Filled>, String> {
    let disk = Mounted::memory(bytes, &round.folder().join("small"))?;
    let before = scene.folder()?;
    if copy_all(before.path(), disk.path()).is_err() {
        return Ok(None);
    }
    if let Some(free) = free {
        fill_up(&disk, free)?;
    }
    let files = contents(disk.path())?;
    let gone = Driving::start(&mut scene.command(disk.path()))?.until_gone()?;
    let ended = if gone.heard.last() == Some(&Line::End) { Filled::Done } else { Filled::Full };
    if matches!(ended, Filled::Full) {
        said_plainly(&gone)?;
        unharmed(&files, disk.path())?;
    }
    // With room again the same is done as if nothing had been.
    disk.grow(LARGE_ENOUGH)?;
    scene.judge(disk.path(), &gone)?;
    Ok(Some(ended))
}

/// Leaves so many bytes free, when there are more.
fn fill_up(disk: &Mounted, free: u64) -> Result<(), String> {
    let said = run_program("stat", ["--file-system", "--format=%a %S", &disk.path().to_string_lossy()])?;
    let numbers: Vec<u64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let &[blocks, size] = numbers.as_slice() else { return Err(format!("stat said {said}")) };
    let ballast = vec![7; usize::try_from((blocks * size).saturating_sub(free)).unwrap_or_default()];
    std::fs::write(disk.path().join("something else"), ballast).map_err(|why| why.to_string())
}

pub fn said_plainly(gone: &Gone) -> Result<(), String> {
    match gone.heard.last() {
        Some(Line::Failed { sentence, .. } | Line::NotOpen(sentence)) => plain(sentence),
        other => Err(format!("it ended without a sentence: {other:?} {}", gone.errors)),
    }
}

/// Every file that was there is as it was, to the byte. Only where a new backup was made first, the scene's own judge
/// says which older ones may have made room for it.
pub fn unharmed(before: &BTreeMap<String, Vec<u8>>, folder: &Path) -> Result<(), String> {
    let after = contents(folder)?;
    let is_new = |name: &String| name.contains("backups/") && !before.contains_key(name);
    let new_backup = after.keys().any(is_new);
    for (name, bytes) in before {
        match after.get(name) {
            None if new_backup && name.contains("backups/") => {}
            None => return Err(format!("GONE: {name}")),
            // What was half done is taken back when it is opened; the scene's own judge looks at that.
            Some(_) if journal_to_play_back(&folder.join(name)) => {}
            Some(now) if now != bytes => return Err(format!("CHANGED: {name}")),
            Some(_) => {}
        }
    }
    Ok(())
}

/// The files of a folder and their bytes; what the program keeps about its backups, and may write anew, is left out.
pub fn contents(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut out = BTreeMap::new();
    let said = |why: std::io::Error| format!("{}: {why}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(said)? {
        let path = entry.map_err(said)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            out.extend(contents(&path)?.into_iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else if !name.ends_with(".json") {
            out.insert(name, std::fs::read(&path).map_err(said)?);
        }
    }
    Ok(out)
}

/// A partial file under a final name, and a byte that was changed, must be seen.
fn control(scenes: &[Scene]) -> Result<String, String> {
    let export = scenes.iter().find(|scene| scene.name == "export").ok_or("no export")?;
    let folder = export.folder()?;
    let gone = Driving::start(&mut export.command(folder.path()))?.until_gone()?;
    let csv = folder.path().join("participants.csv");
    let files = contents(folder.path())?;
    let bytes = std::fs::read(&csv).map_err(|why| why.to_string())?;
    std::fs::write(&csv, &bytes[..bytes.len() / 2]).map_err(|why| why.to_string())?;
    if unharmed(&files, folder.path()).is_ok() || export.judge(folder.path(), &gone).is_ok() {
        return Err("CONTROL: half an export under its name was not seen".to_owned());
    }
    Ok("half an export under its name: caught, as changed and as partial".to_owned())
}
