//! F3: the power goes. The driver works on ext4 in an image, mounted so that nothing reaches the image unless it is
//! synced; it is killed, the image is copied as it is then, and life goes on with the copy.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use course_register_faults::{Line, Storm};

use crate::chance::Chance;
use crate::driver::{Driving, command, run as run_program};
use crate::place::{Mounted, new_image};
use crate::row::{Form, Measured, Round};
use crate::twin::{Twin, copy, prepared_file};
use crate::verdict::{history_leads_back, judge};

const MEGABYTES: u64 = 24;

pub fn cuts(form: Form) -> u64 {
    form.of(100, 8)
}

/// A disk whose power can go.
struct Disk {
    folder: PathBuf,
    image: PathBuf,
    mounted: Option<Mounted>,
}

impl Disk {
    /// A fresh one that holds a data file, all of it synced.
    fn with(folder: PathBuf, file: &Path) -> Result<Disk, String> {
        let image = folder.join("disk.img");
        new_image(&image, MEGABYTES)?;
        let mounted = Mounted::image(&image, &folder.join("disk"))?;
        let disk = Disk { folder, image, mounted: Some(mounted) };
        copy(file, &disk.file())?;
        run_program("sync", ["--file-system", &disk.file().to_string_lossy()])?;
        Ok(disk)
    }

    fn file(&self) -> PathBuf {
        self.folder.join("disk").join("storm.courses")
    }

    /// The power goes and comes back: only what has reached the image is left.
    fn cut(&mut self) -> Result<(), String> {
        let cut = self.folder.join("cut.img");
        run_program("cp", ["--sparse=always", &self.image.to_string_lossy(), &cut.to_string_lossy()])?;
        self.mounted = None;
        std::fs::rename(&cut, &self.image).map_err(|why| why.to_string())?;
        self.mounted = Some(Mounted::image(&self.image, &self.folder.join("disk"))?);
        Ok(())
    }
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let mut chance = round.chance();
    let fresh = round.folder().join("prepared.courses");
    prepared_file(&fresh)?;
    let mut disk = Disk::with(round.new_folder("power")?, &fresh)?;
    let storm = Storm { seed: round.seed };
    let mut twin = Twin::of(&fresh, storm, 0)?;
    let (mut next, mut under_way) = (0, 0);
    for cut in 0..cuts(round.form) {
        let mut words = command("storm", &disk.file());
        words.args(["--seed", &storm.seed.to_string(), "--from", &next.to_string()]);
        let acknowledged = work_and_kill(words, next, &mut chance)?;
        disk.cut()?;
        next = judge(&disk.file(), &mut twin, acknowledged)
            .map_err(|why| format!("cut {cut} (seed {}): {why}", round.seed))?;
        under_way += u64::from(next > acknowledged);
    }
    history_leads_back(&disk.file())?;
    let control = control(round, &fresh, storm, &mut chance)?;
    Ok(Measured {
        figure: format!(
            "{} cuts over {next} steps, 0 acknowledged lost, {under_way} kept that were not acknowledged yet",
            cuts(round.form)
        ),
        control,
    })
}

/// Lets the driver work for a while and kills it; answers the step after the last one that was acknowledged.
fn work_and_kill(mut words: Command, next: u64, chance: &mut Chance) -> Result<u64, String> {
    let mut driving = Driving::start(&mut words)?;
    while !matches!(driving.hear()?, Some(Line::Open { .. }) | None) {}
    driving.hear_steps(1 + chance.below(6))?;
    // The random moment itself is the fault: there is nothing to wait for.
    std::thread::sleep(chance.shorter_than(Duration::from_millis(8)));
    let gone = driving.kill()?;
    if gone.was_killed() { Ok(gone.next_step(next)) } else { Err(format!("it ended by itself: {}", gone.errors)) }
}

/// With every sync answered without being done, which is what synchronous=OFF does, acknowledged rows must be lost.
fn control(round: &Round, fresh: &Path, storm: Storm, chance: &mut Chance) -> Result<String, String> {
    let tries = 5;
    let mut lost = 0;
    for attempt in 0..tries {
        let mut disk = Disk::with(round.new_folder(&format!("unsynced-{attempt}"))?, fresh)?;
        let plain = {
            let mut words = command("storm", &disk.file());
            words.args(["--seed", &storm.seed.to_string()]);
            words
        };
        let acknowledged = work_and_kill(crate::strace::without_syncs(&plain), 0, chance)?;
        disk.cut()?;
        let mut twin = Twin::of(fresh, storm, 0)?;
        lost += u64::from(judge(&disk.file(), &mut twin, acknowledged).is_err());
    }
    if lost == 0 {
        return Err("CONTROL: without syncs no acknowledged row was lost: the cut is none".to_owned());
    }
    Ok(format!(
        "with every sync answered and not done (as synchronous=OFF): acknowledged rows lost in {lost} of {tries} cuts"
    ))
}
