//! The driver: one thread over the real core, doing real work on a data file and acknowledging each step with a line.
//! The harness does to it what the world does to the program.
//!
//! `faults-driver storm FILE [--seed N] [--from N] [--steps N] [--tries N]`, and one of `start`, `look`, `bulk`, `import`, `issue`, `backup`,
//! `export --to PLACE` and `restore --from FILE`; `--acknowledge-first` says that a step is done before it is.

mod pieces;
mod words;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use course_register_core::data_file::{DataFile, Mode};
use course_register_faults::{Line, Outcome, Storm, digest};
use course_register_tests::World;
use words::Words;

fn main() -> ExitCode {
    match drive(&Words::given()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes a line with one call. Nobody listening is an end like any other.
fn say(line: &Line) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let text = format!("{line}\n");
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|why| why.to_string())
}

fn drive(words: &Words) -> Result<(), String> {
    let path = words.path()?;
    match words.verb().as_str() {
        "storm" => storm(words, &path),
        "start" => open(&path).and_then(|_| say(&Line::End)),
        "backup" => piece(words, &path, pieces::backup),
        "look" => look(words, &path),
        "restore" => restore(words, &path),
        "bulk" => piece(words, &path, pieces::bulk),
        "import" => piece(words, &path, pieces::import),
        "issue" => piece(words, &path, pieces::issue),
        "export" => {
            let place = PathBuf::from(words.after("--to").ok_or("--to: where, please")?);
            piece(words, &path, |world| pieces::export(world, &place))
        }
        other => Err(format!("no such work: “{other}”")),
    }
}

/// Opens the file as the program does, and says so.
fn open(path: &Path) -> Result<World, String> {
    match DataFile::open_up_to_date(path, &pieces::moment()) {
        Ok(file) => {
            say(&Line::Open { writing: file.mode() == Mode::Writing })?;
            Ok(World::over(file, pieces::NOW))
        }
        Err(why) => {
            say(&Line::NotOpen(why.sentence(path)))?;
            Err(format!("not opened: {why}"))
        }
    }
}

/// Looks at everything, then does one step: what a damaged file must not make a program fall over.
fn look(words: &Words, path: &Path) -> Result<(), String> {
    let mut world = open(path)?;
    if let Err(why) = pieces::look(&world) {
        return say(&Line::Failed { step: 0, sentence: why.problem().message });
    }
    let outcome = Storm { seed: words.number("--seed", 1)? }.step(&mut world, 0);
    acknowledge(&world, 0, outcome, false)?;
    say(&Line::End)
}

fn restore(words: &Words, path: &Path) -> Result<(), String> {
    let chosen = PathBuf::from(words.after("--from").ok_or("--from: which, please")?);
    let world = open(path)?;
    match pieces::restore(world.file, path, &chosen) {
        Outcome::Failed(sentence) => {
            say(&Line::Failed { step: 0, sentence })?;
            Err("not restored".to_owned())
        }
        _ => say(&Line::End),
    }
}

/// One piece of work on its own.
fn piece(words: &Words, path: &Path, work: impl FnOnce(&mut World) -> Outcome) -> Result<(), String> {
    let mut world = open(path)?;
    let first = words.has("--acknowledge-first");
    if first {
        say(&Line::Done { step: 0, digest: 0 })?;
    }
    let outcome = work(&mut world);
    let failed = matches!(outcome, Outcome::Failed(_));
    acknowledge(&world, 0, outcome, first)?;
    if failed { Err("not saved".to_owned()) } else { say(&Line::End) }
}

fn storm(words: &Words, path: &Path) -> Result<(), String> {
    let storm = Storm { seed: words.number("--seed", 1)? };
    let from = words.number("--from", 0)?;
    let steps = words.number("--steps", u64::MAX)?;
    let tries = words.number("--tries", 1)?;
    let acknowledge_first = words.has("--acknowledge-first");
    let on_word = words.has("--on-word");
    let mut world = open(path)?;
    for step in from..from.saturating_add(steps) {
        words.wait_for_one(on_word)?;
        if acknowledge_first {
            // The mistake that the harness must see: saying it is saved before it is.
            say(&Line::Done { step, digest: 0 })?;
        }
        let mut left = tries;
        loop {
            let outcome = storm.step(&mut world, step);
            let failed = matches!(outcome, Outcome::Failed(_));
            acknowledge(&world, step, outcome, acknowledge_first)?;
            left -= 1;
            if !failed {
                break;
            }
            words.wait_for_one(on_word)?;
            if left == 0 {
                return Err("not saved".to_owned());
            }
        }
    }
    say(&Line::End)
}

fn acknowledge(world: &World, step: u64, outcome: Outcome, said_already: bool) -> Result<(), String> {
    // A disk that fails may not let itself be read for a while; that takes nothing back.
    let now = || world.file.dump().map_or(0, |dump| digest(&dump));
    match outcome {
        Outcome::Failed(sentence) => say(&Line::Failed { step, sentence }),
        _ if said_already => Ok(()),
        // Whoever looks at the screen again sees that it was done the first time.
        Outcome::Done | Outcome::HeldBack => say(&Line::Done { step, digest: now() }),
        Outcome::Refused => say(&Line::Refused { step, digest: now() }),
    }
}
