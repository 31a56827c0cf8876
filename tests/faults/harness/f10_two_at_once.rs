//! F10: two copies of the program are started on the same file at the same time, whether it is there already or not.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use course_register_faults::{Line, Storm};

use crate::driver::{Driving, command};
use crate::row::{Form, Measured, Round};
use crate::twin::{Twin, copy, in_memory, prepared_file};
use crate::verdict::judge;

const AT_MOST: Duration = Duration::from_secs(2);

pub fn races(form: Form) -> u64 {
    form.of(50, 10)
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let folder = in_memory()?;
    let (prepared, empty) = (folder.path().join("prepared.courses"), folder.path().join("empty.courses"));
    prepared_file(&prepared)?;
    drop(course_register_core::data_file::DataFile::open(&empty).map_err(|why| why.to_string())?);
    let mut slowest = Duration::ZERO;
    for race in 0..races(round.form) {
        let place = round.new_folder(&format!("race-{race}"))?;
        let path = place.join("race.courses");
        let start = if race % 2 == 0 { &prepared } else { &empty };
        if race % 2 == 0 {
            copy(start, &path)?;
        }
        let took = one_race(&path, start, round.seed.wrapping_add(race), storm_command)
            .map_err(|why| format!("race {race}: {why}"))?;
        slowest = slowest.max(took);
    }
    let path = round.folder().join("unlocked.courses");
    copy(&prepared, &path)?;
    if cfg!(target_os = "linux")
        && !one_race(&path, &prepared, 1, without_locks).is_err_and(|why| why.starts_with("BOTH"))
    {
        return Err("CONTROL: two that write at once were not seen".to_owned());
    }
    Ok(Measured {
        figure: format!(
            "{} races (half of them for a file that was not there yet): one wrote each time, the other said so within {:.1} s",
            races(round.form),
            slowest.as_secs_f64()
        ),
        control: "with every lock granted to both, both opened it: caught".to_owned(),
    })
}

fn storm_command(path: &Path, storm: Storm) -> Command {
    let mut command = command("storm", path);
    command.args(["--seed", &storm.seed.to_string()]);
    command
}

fn without_locks(path: &Path, storm: Storm) -> Command {
    crate::strace::without("fcntl", &storm_command(path, storm))
}

/// Answers how long the one that came second took to say so.
fn one_race(path: &Path, start: &Path, seed: u64, words: fn(&Path, Storm) -> Command) -> Result<Duration, String> {
    let storm = Storm { seed };
    let begun = Instant::now();
    let mut both = [Driving::start(&mut words(path, storm))?, Driving::start(&mut words(path, storm))?];
    let mut firsts = Vec::new();
    let mut took = Duration::ZERO;
    for driving in &mut both {
        let first = driving.hear()?.ok_or("one ended without a word")?;
        if matches!(first, Line::NotOpen(_)) {
            took = begun.elapsed();
        }
        firsts.push(first);
    }
    let writes = |line: &Line| matches!(line, Line::Open { writing: true });
    match firsts.iter().filter(|line| writes(line)).count() {
        1 => {}
        0 => return Err(format!("NEITHER opened it: {firsts:?}")),
        _ => return Err("BOTH opened it".to_owned()),
    }
    let refused = firsts.iter().find(|line| !writes(line));
    if !matches!(refused, Some(Line::NotOpen(sentence)) if sentence.contains("open in another copy")) {
        return Err(format!("the other did not say why: {refused:?}"));
    }
    if took > AT_MOST {
        return Err(format!("the other said so after {took:?}"));
    }
    let mut acknowledged = 0;
    for (mut driving, first) in both.into_iter().zip(firsts) {
        if writes(&first) {
            driving.hear_steps(2)?;
            let gone = driving.kill()?;
            if !gone.was_killed() {
                return Err(format!("the one that wrote ended by itself: {}", gone.errors));
            }
            acknowledged = gone.next_step(0);
        } else if driving.until_gone()?.next_step(0) > 0 {
            return Err("the other wrote".to_owned());
        }
    }
    judge(path, &mut Twin::of(start, storm, 0)?, acknowledged).map(|_| took)
}
