//! F11: a place that can only be read (a bind mount; root ignores modes), and a file that is made unchangeable while it is
//! open (`chattr +i`): it is opened for viewing or stops with a sentence, and nothing is written.

use std::path::{Path, PathBuf};

use course_register_faults::Line;

use crate::driver::{Driving, command, run as run_program};
use crate::f06_full_disk::{contents, unharmed};
use crate::place::{Mounted, new_image};
use crate::row::{Measured, Round};
use crate::scene::FILE;
use crate::twin::prepared_file;
use crate::verdict::{opened_and_seen, plain};

pub fn run(round: &Round) -> Result<Measured, String> {
    let folder = round.new_folder("place")?;
    prepared_file(&folder.join(FILE))?;
    let read_only = Mounted::read_only(&folder, &round.folder().join("read only"))?;
    let seen = viewed(read_only.path())?;
    drop(read_only);
    // The same where it can be written must be seen to write.
    if viewed(&folder).is_ok() {
        return Err("CONTROL: a place that was written to was not seen".to_owned());
    }
    let stopped = while_open(round)?;
    Ok(Measured {
        figure: format!(
            "a read-only mount: opened for viewing, everything shown, a change answered with “{seen}”, nothing written; chattr +i while open: “{stopped}”, the file's bytes unchanged, and work went on after chattr -i"
        ),
        control: "the same place mounted for writing: seen to be written to".to_owned(),
    })
}

/// Everything is looked at, and a change is refused; answers in which words.
fn viewed(folder: &Path) -> Result<String, String> {
    let before = contents(folder)?;
    let gone = Driving::start(command("look", &folder.join(FILE)).args(["--seed", "3"]))?.until_gone()?;
    if gone.heard.first() != Some(&Line::Open { writing: false }) {
        return Err(format!("it is not open for viewing: {:?}", gone.heard.first()));
    }
    let sentence = gone.heard.iter().find_map(|line| match line {
        Line::Failed { sentence, .. } => Some(sentence.clone()),
        _ => None,
    });
    let sentence = sentence.ok_or_else(|| format!("the change was not refused: {:?}", gone.heard))?;
    plain(&sentence)?;
    unharmed(&before, folder)?;
    if contents(folder)?.len() > before.len() {
        Err("something was written beside it".to_owned())
    } else {
        Ok(sentence)
    }
}

/// The file is made unchangeable between two steps, and changeable again.
fn while_open(round: &Round) -> Result<String, String> {
    let image = round.folder().join("disk.img");
    new_image(&image, 24)?;
    let disk = Mounted::image(&image, &round.folder().join("disk"))?;
    let path = disk.path().join(FILE);
    prepared_file(&path)?;
    let mut words = command("storm", &path);
    words.args(["--on-word", "--steps", "8", "--tries", "2", "--seed", &round.seed.to_string()]);
    let mut driving = Driving::start_listening(&mut words)?;
    driving.hear()?;
    driving.go_on()?;
    driving.hear()?;
    let protected = Unchangeable::make(&path)?;
    let before = std::fs::read(&path).map_err(|why| why.to_string())?;
    // A step that a rule refuses says nothing about the file.
    let sentence = loop {
        driving.go_on()?;
        match driving.hear()? {
            Some(Line::Failed { sentence, .. }) => break sentence,
            Some(Line::Refused { .. }) => {}
            Some(Line::Done { .. }) if std::fs::read(&path).is_ok_and(|now| now == before) => {}
            other => return Err(format!("it was not stopped: {other:?}")),
        }
    };
    plain(&sentence)?;
    if std::fs::read(&path).map_err(|why| why.to_string())? != before {
        return Err("CHANGED while it was unchangeable".to_owned());
    }
    drop(protected);
    driving.go_on()?;
    match driving.hear()? {
        Some(Line::Done { .. }) => {}
        other => return Err(format!("it did not go on afterwards: {other:?}")),
    }
    drop(driving);
    opened_and_seen(&path)?;
    Ok(sentence)
}

struct Unchangeable(PathBuf);

impl Unchangeable {
    fn make(path: &Path) -> Result<Unchangeable, String> {
        run_program("chattr", ["+i", &path.to_string_lossy()])?;
        Ok(Unchangeable(path.to_owned()))
    }
}

impl Drop for Unchangeable {
    fn drop(&mut self) {
        if let Err(why) = run_program("chattr", ["-i", &self.0.to_string_lossy()]) {
            eprintln!("{why}");
        }
    }
}
