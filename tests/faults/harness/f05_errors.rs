//! F5: EIO and ENOSPC at each write and sync of real work: nothing is acknowledged, a plain sentence says what to do,
//! and once the cause is gone the same process works again.

use std::path::Path;

use course_register_faults::{Line, Storm};

use crate::driver::{Driving, Gone, command};
use crate::f02_every_call::{chosen, points};
use crate::f06_full_disk::{contents, said_plainly, unharmed};
use crate::row::{Form, Measured, Round};
use crate::scene::{FILE, Scene};
use crate::scenes::scenes;
use crate::strace::{self, Harm};
use crate::twin::{Twin, copy, in_memory, prepared_file};
use crate::verdict::{judge, plain};

/// The calls that fail. `write` is left out: the driver's acknowledgements are written with it, SQLite's pages are not.
const CALLS: &[&str] = &["pwrite64", "fsync", "fdatasync", "ftruncate", "fallocate", "openat", "unlink", "unlinkat"];

const ERRORS: &[&str] = &["EIO", "ENOSPC"];

/// On the course of each piece of work: every call of it fails in turn, and each time all rows are compared.
const PEOPLE: usize = 200;

/// What came of the errors.
#[derive(Default)]
struct Met {
    said: u64,
    not_opened: u64,
    not_noticed: u64,
    later: u64,
    not_known: u64,
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let folder = in_memory()?;
    let fresh = folder.path().join("prepared.courses");
    prepared_file(&fresh)?;
    let storm = Storm { seed: round.seed };
    let steps = round.form.of(12, 5);
    let log = round.folder().join("counts.log");
    let counted = folder.path().join("counted.courses");
    copy(&fresh, &counted)?;
    let counts = strace::counts(&storm_command(&counted, storm, steps), CALLS, &log)?;
    let mut met = Met::default();
    let mut runs = 0;
    for (call, count) in &counts {
        for n in chosen(*count, round.form) {
            for error in ERRORS {
                let for_a_while = [2, 1, 4, 9].map(|more| Harm::ForAWhile(error, more));
                let harms = [Harm::Once(error), Harm::FromThenOn(error)].into_iter();
                for harm in harms.chain(for_a_while.into_iter().take(round.form.of(4, 1))) {
                    one_error(&fresh, storm, steps, (call, n, harm), &mut met)
                        .map_err(|why| format!("{error} at {call} {n} of {count} (seed {}): {why}", round.seed))?;
                    runs += 1;
                }
            }
        }
    }
    if met.said == 0 || met.later == 0 {
        return Err("no step failed, or none was done afterwards: nothing was shown".to_owned());
    }
    println!("  the storm: {runs} runs with an error");
    for scene in &scenes(PEOPLE)? {
        let more = errors_in(scene, round, &mut met)?;
        println!("  {}: {more} runs with an error", scene.name);
        runs += more;
    }
    let control = control(&fresh, storm, steps, &counts)?;
    Ok(Measured {
        figure: format!(
            "{runs} runs with an error: {} steps said not to be saved, {} of them saved when tried again in the same process, {} starts refused in a sentence, {} errors of no consequence, {} changes in the file that a broken disk never confirmed; 0 acknowledged after an error, 0 done twice",
            met.said, met.later, met.not_opened, met.not_noticed, met.not_known
        ),
        control,
    })
}

fn storm_command(path: &Path, storm: Storm, steps: u64) -> std::process::Command {
    let mut command = command("storm", path);
    command.args(["--seed", &storm.seed.to_string(), "--steps", &steps.to_string(), "--tries", "12"]);
    command
}

fn one_error(
    fresh: &Path,
    storm: Storm,
    steps: u64,
    (call, n, harm): (&str, u64, Harm),
    met: &mut Met,
) -> Result<(), String> {
    let folder = in_memory()?;
    let path = folder.path().join("storm.courses");
    copy(fresh, &path)?;
    let plain = storm_command(&path, storm, steps);
    let log = folder.path().join("errors.log");
    let gone = Driving::start(&mut strace::harmed(&plain, call, n, harm, &log))?.until_gone()?;
    if !std::fs::read_to_string(&log).is_ok_and(|log| log.contains("(INJECTED)")) {
        return Err("nothing failed".to_owned());
    }
    let failed = failures(&gone)?;
    met.said += failed.len() as u64;
    let opened = gone.heard.iter().any(|line| matches!(line, Line::Open { .. }));
    met.not_opened += u64::from(!opened);
    met.not_noticed += u64::from(opened && failed.is_empty());
    let acknowledged = gone.next_step(0);
    if !matches!(harm, Harm::FromThenOn(_)) && opened {
        // The cause is gone: the same process has gone on to the end.
        if gone.heard.last() != Some(&Line::End) || acknowledged != steps {
            return Err(format!("it did not go on: {:?} {}", gone.heard.last(), gone.errors));
        }
        met.later += failed.len() as u64;
    }
    let mut twin = Twin::of(fresh, storm, 0)?;
    let reached = judge(&path, &mut twin, acknowledged)?;
    met.not_known += reached - acknowledged;
    Ok(())
}

/// A piece of work with an error at each of its calls: what was there is as it was, or the work was done.
fn errors_in(scene: &Scene, round: &Round, met: &mut Met) -> Result<u64, String> {
    let mut runs = 0;
    for (call, count) in points(scene, round)?.into_iter().filter(|(call, _)| CALLS.contains(&call.as_str())) {
        for n in chosen(count, round.form) {
            // One kind of error after the other: which call meets which is another one in each run of the short form.
            for error in ERRORS
                .iter()
                .skip(usize::from(round.form == Form::Short && n % 2 == round.seed % 2))
                .take(round.form.of(2, 1))
            {
                one_error_in(scene, (&call, n, error), met)
                    .map_err(|why| format!("{}, {error} at {call} {n} of {count}: {why}", scene.name))?;
                runs += 1;
            }
        }
    }
    Ok(runs)
}

fn one_error_in(scene: &Scene, (call, n, error): (&str, u64, &'static str), met: &mut Met) -> Result<(), String> {
    let (folder, logs) = (scene.folder()?, in_memory()?);
    let files = contents(folder.path())?;
    let log = logs.path().join("errors.log");
    let plain = scene.command(folder.path());
    let gone = Driving::start(&mut strace::harmed(&plain, call, n, Harm::Once(error), &log))?.until_gone()?;
    if !std::fs::read_to_string(&log).is_ok_and(|log| log.contains("(INJECTED)")) {
        return Err("nothing failed".to_owned());
    }
    if gone.heard.last() == Some(&Line::End) {
        met.not_noticed += 1;
    } else if gone.heard.is_empty() {
        // It did not even start: the system could not load the program.
        met.not_opened += 1;
        unharmed(&files, folder.path())?;
    } else {
        met.said += 1;
        said_plainly(&gone)?;
        if says_it_is_in_place(&gone) {
            // Then it has to be there; the scene's own judge looks at what it is, and that the earlier one was kept.
            if contents(folder.path())?.get(FILE) == files.get(FILE) {
                return Err("UNTRUE: it was said to be in the data file's place".to_owned());
            }
        } else if let Err(why) = unharmed(&files, folder.path()) {
            // What is written is not taken back by a disk that does not confirm it: half or whole, the judge knows.
            let not_confirmed = ["fsync", "fdatasync", "openat"].contains(&call) && why == format!("CHANGED: {FILE}");
            if !not_confirmed {
                return Err(why);
            }
            met.not_known += 1;
        }
    }
    scene.judge(folder.path(), &gone)
}

/// What was to be restored has the data file's name, and only opening it did not succeed.
fn says_it_is_in_place(gone: &Gone) -> bool {
    matches!(gone.heard.last(), Some(Line::Failed { sentence, .. }) if sentence.contains("was put in the data file’s place"))
}

/// The steps that were said not to be saved; an error when a sentence is not plain, or an acknowledgement came first.
fn failures(gone: &Gone) -> Result<Vec<u64>, String> {
    let mut failed = Vec::new();
    for (at, line) in gone.heard.iter().enumerate() {
        match line {
            Line::Failed { step, sentence } => {
                plain(sentence)?;
                if gone.heard[..at].iter().any(|before| matches!(before, Line::Done { step: done, .. } if done == step))
                {
                    return Err(format!("ACKNOWLEDGED, and then said not to be saved: step {step}"));
                }
                failed.push(*step);
            }
            Line::NotOpen(sentence) => plain(sentence)?,
            _ => {}
        }
    }
    Ok(failed)
}

/// A driver that acknowledges first and is then refused by the disk must be seen.
fn control(
    fresh: &Path,
    storm: Storm,
    steps: u64,
    counts: &std::collections::BTreeMap<String, u64>,
) -> Result<String, String> {
    let folder = in_memory()?;
    let path = folder.path().join("storm.courses");
    copy(fresh, &path)?;
    let mut early = storm_command(&path, storm, steps);
    early.arg("--acknowledge-first");
    let n = counts.get("pwrite64").copied().unwrap_or_default() / 2;
    let gone =
        Driving::start(&mut strace::harmed(&early, "pwrite64", n, Harm::FromThenOn("EIO"), Path::new("/dev/null")))?
            .until_gone()?;
    if !failures(&gone).is_err_and(|why| why.starts_with("ACKNOWLEDGED")) {
        return Err("CONTROL: an acknowledgement before the error was not seen".to_owned());
    }
    if plain("disk I/O error (code 10)").is_ok() {
        return Err("CONTROL: a machine's words were taken for a sentence".to_owned());
    }
    Ok("an acknowledgement before the error, and a machine's words in place of a sentence: both caught".to_owned())
}
