//! F7: a file of each released schema is killed at each call of its migration; one of a newer version stays as it is.

use std::path::Path;
use std::time::SystemTime;

use course_register_faults::Line;

use crate::driver::{Driving, command};
use crate::f02_every_call::{chosen, one_kill, points};
use crate::row::{Measured, Round};
use crate::scenes::migrations;
use crate::sql::tamper;
use crate::twin::prepared_file;

pub fn run(round: &Round) -> Result<Measured, String> {
    let scenes = migrations()?;
    let mut killed = 0;
    for scene in &scenes {
        for (call, count) in points(scene, round)? {
            for n in chosen(count, round.form) {
                one_kill(scene, &call, n).map_err(|why| format!("{call} {n} of {count}: {why}"))?;
                killed += 1;
            }
        }
    }
    let folder = round.new_folder("newer")?;
    let path = folder.join("newer.courses");
    prepared_file(&path)?;
    tamper(&path, "PRAGMA user_version = 1000")?;
    stays_as_it_is(&path, "newer version")?;
    // One of our own version must be seen to change.
    let ours = folder.join("ours.courses");
    prepared_file(&ours)?;
    if stays_as_it_is(&ours, "newer version").is_ok() {
        return Err("CONTROL: a file that was opened and changed was not seen".to_owned());
    }
    Ok(Measured {
        figure: format!(
            "{} older schema(s), {killed} kills, each completed at the next start with its copy kept; the newer file's bytes and time unchanged, nothing beside it",
            scenes.len()
        ),
        control: "a file of our own version, opened and changed: caught".to_owned(),
    })
}

/// Starts the driver on a file, which must refuse it in these words and leave it as it is.
fn stays_as_it_is(path: &Path, words: &str) -> Result<(), String> {
    let look = || -> Result<(Vec<u8>, SystemTime, usize), String> {
        let said = |why: std::io::Error| why.to_string();
        let meta = std::fs::metadata(path).map_err(said)?;
        let beside = std::fs::read_dir(path.parent().unwrap_or(path)).map_err(said)?.count();
        Ok((std::fs::read(path).map_err(said)?, meta.modified().map_err(said)?, beside))
    };
    let before = look()?;
    let gone = Driving::start(command("storm", path).args(["--steps", "20"]))?.until_gone()?;
    match gone.heard.last() {
        Some(Line::NotOpen(sentence)) if sentence.contains(words) => {}
        other => return Err(format!("it was not refused for what it is: {other:?}")),
    }
    if look()? == before { Ok(()) } else { Err("CHANGED".to_owned()) }
}
