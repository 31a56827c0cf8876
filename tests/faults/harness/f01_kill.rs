//! F1: SIGKILL at random moments of a storm of real operations.

use std::path::Path;
use std::time::Duration;

use course_register_faults::{Line, Storm};

use crate::chance::Chance;
use crate::driver::{Driving, command};
use crate::row::{Form, Measured, Round};
use crate::sql::tamper;
use crate::twin::{Twin, copy, prepared_file};
use crate::verdict::{history_leads_back, journal_to_play_back, judge};

/// How often one file is killed before the next one takes its place.
const KILLS_OF_ONE_FILE: u64 = 25;

pub fn kills(form: Form) -> u64 {
    form.of(500, 50)
}

/// Kills go on until each kind of moment was met, but not for ever.
const AT_MOST_TIMES: u64 = 4;

/// What the kills met.
#[derive(Default)]
struct Met {
    in_opening: u64,
    half_way: u64,
    under_way: u64,
    steps: u64,
}

impl Met {
    /// Some kill came while the file was opened, and some while a step was under way.
    fn each_kind(&self) -> bool {
        self.in_opening > 0 && self.half_way + self.under_way > 0
    }
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let mut chance = round.chance();
    let folder = round.new_folder("kill")?;
    let fresh = folder.join("prepared.courses");
    prepared_file(&fresh)?;
    let mut met = Met::default();
    let (mut killed, mut taken_back) = (0, 0);
    let wanted = kills(round.form);
    while killed < wanted || !met.each_kind() && killed < AT_MOST_TIMES * wanted {
        let path = folder.join(format!("storm-{killed}.courses"));
        copy(&fresh, &path)?;
        let storm = Storm { seed: round.seed.wrapping_add(killed) };
        let mut twin = Twin::of(&path, storm, 0)?;
        let mut next = 0;
        for _ in 0..KILLS_OF_ONE_FILE {
            next = one_kill(&path, storm, &mut twin, next, &mut chance, &mut met)
                .map_err(|why| format!("kill {killed} (seed {}): {why}", round.seed))?;
            killed += 1;
        }
        met.steps += next;
        taken_back += history_leads_back(&path)?;
    }
    if !met.each_kind() {
        return Err("no kill met a step under way, or none met the opening: nothing was shown".to_owned());
    }
    let control = control(&folder, &fresh, &mut chance)?;
    Ok(Measured {
        figure: format!(
            "{killed} kills ({} while opening, {} left a journal to be played back, {} came between commit and acknowledgement), {} steps, 0 lost; {taken_back} steps of history led back to an empty register",
            met.in_opening, met.half_way, met.under_way, met.steps
        ),
        control,
    })
}

fn storm_command(path: &Path, storm: Storm, next: u64) -> std::process::Command {
    let mut command = command("storm", path);
    command.args(["--seed", &storm.seed.to_string(), "--from", &next.to_string()]);
    command
}

/// Kills one driver: one in five while it opens the file, the others within or between steps.
fn one_kill(
    path: &Path,
    storm: Storm,
    twin: &mut Twin,
    next: u64,
    chance: &mut Chance,
    met: &mut Met,
) -> Result<u64, String> {
    let mut driving = Driving::start(&mut storm_command(path, storm, next))?;
    if chance.below(5) > 0 {
        let steps = chance.below(8);
        while !matches!(driving.hear()?, Some(Line::Open { .. }) | None) {}
        driving.hear_steps(steps)?;
    }
    // The random moment itself is the fault: there is nothing to wait for.
    std::thread::sleep(chance.shorter_than(Duration::from_millis(12)));
    let gone = driving.kill()?;
    if !gone.was_killed() {
        return Err(format!("it ended by itself ({}): {}", gone.status, gone.errors));
    }
    if !gone.heard.iter().any(|line| matches!(line, Line::Open { .. })) {
        met.in_opening += 1;
    }
    let acknowledged = gone.next_step(next);
    met.half_way += u64::from(journal_to_play_back(path));
    let reached = judge(path, twin, acknowledged)?;
    if reached > acknowledged {
        met.under_way += 1;
    } else if let Some(Line::Done { digest, .. } | Line::Refused { digest, .. }) = gone.heard.last()
        && *digest != twin.digest()?
    {
        return Err("the register is not the one that was acknowledged".to_owned());
    }
    Ok(reached)
}

/// A driver that acknowledges a step before it does it, and files that somebody else changed, must be seen.
fn control(folder: &Path, fresh: &Path, chance: &mut Chance) -> Result<String, String> {
    let storm = Storm { seed: 7 };
    let mut caught = 0;
    for attempt in 0..20 {
        let path = folder.join(format!("too-early-{attempt}.courses"));
        copy(fresh, &path)?;
        let mut driving = Driving::start(storm_command(&path, storm, 0).arg("--acknowledge-first"))?;
        driving.hear_steps(1 + chance.below(5))?;
        let gone = driving.kill()?;
        let mut twin = Twin::of(fresh, storm, 0)?;
        if let Err(why) = judge(&path, &mut twin, gone.next_step(0))
            && why.starts_with("LOST")
        {
            caught += 1;
        }
    }
    if caught == 0 {
        return Err("CONTROL: a driver that acknowledges before it commits was not seen".to_owned());
    }
    for (what, sql) in [
        ("a row that was changed", "UPDATE participant SET notes = 'x' WHERE id = 1"),
        ("a row that points nowhere", "UPDATE booking SET participant_id = 999 WHERE id = 1"),
        ("half an operation", "DELETE FROM change WHERE id = (SELECT max(id) FROM change)"),
        (
            "a payment back without one",
            "INSERT INTO payment (uid, booking_id, kind, amount_pence, paid_on) VALUES ('x', 1, 'refund', 1, '2026-02-02')",
        ),
    ] {
        let path = folder.join("tampered.courses");
        copy(fresh, &path)?;
        tamper(&path, sql)?;
        let mut twin = Twin::of(fresh, storm, 0)?;
        if judge(&path, &mut twin, 0).is_ok() {
            return Err(format!("CONTROL: {what} was not seen"));
        }
    }
    Ok(format!(
        "acknowledging before the commit: {caught} of 20 caught; a changed row, a row that points nowhere, half an operation, a refund of nothing: each caught"
    ))
}
