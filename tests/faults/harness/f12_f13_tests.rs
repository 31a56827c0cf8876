//! F12 and F13: what the acceptance tests show step by step, run here so that their figures stand in the same table.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::row::{Form, Measured, Round};

/// In every test run they are part of `core` already, and are not run twice.
fn elsewhere(round: &Round) -> Option<Measured> {
    (round.form == Form::Short).then(|| Measured {
        figure: "part of `cargo xtask test core`: not run again".to_owned(),
        control: String::new(),
    })
}

/// Runs the named tests of one target; answers how many passed.
fn passed(target: &[&str], names: &[&str]) -> Result<u32, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["test", "--quiet"]).args(target).arg("--").args(names).stdin(Stdio::null());
    let said = cargo.output().map_err(|why| format!("cargo could not be started: {why}"))?;
    let text = String::from_utf8_lossy(&said.stdout);
    if !said.status.success() {
        let failed: Vec<&str> =
            text.lines().filter(|line| line.contains("FAILED") || line.contains("panicked")).collect();
        return Err(format!("{} failed: {}", names.join(", "), failed.join("; ")));
    }
    // test result: ok. 12 passed; 0 failed; …
    let count =
        text.lines().filter_map(|line| line.strip_prefix("test result: ok. ")?.split(' ').next()?.parse::<u32>().ok());
    match count.sum() {
        0 => Err(format!("{}: there is no such test", names.join(", "))),
        count => Ok(count),
    }
}

const ACCEPTANCE: &[&str] = &["--package", "course-register-tests", "--test", "acceptance"];

const CORE: &[&str] = &["--package", "course-register-core", "--lib"];

pub fn synced(round: &Round) -> Result<Measured, String> {
    if let Some(measured) = elsewhere(round) {
        return Ok(measured);
    }
    let replaced = passed(ACCEPTANCE, &["guard::"])?;
    let conflicts = passed(ACCEPTANCE, &["conflict_copies::"])?;
    let places = passed(CORE, &["data_safety::place::", "data_safety::conflicts::"])?;
    Ok(Measured {
        figure: format!(
            "{replaced} tests of a file replaced, moved or written to while open, {conflicts} of conflict copies beside it, {places} of the folders that are known: all pass"
        ),
        control: "the comparison before each change taken out: tried, and the tests fail".to_owned(),
    })
}

pub fn clock(round: &Round) -> Result<Measured, String> {
    if let Some(measured) = elsewhere(round) {
        return Ok(measured);
    }
    let clock = passed(ACCEPTANCE, &["clock::"])?;
    let zone = passed(CORE, &["calendar::wall_clock::"])?;
    Ok(Measured {
        figure: format!(
            "{clock} tests of a clock a year off, both clock-change nights and a changed zone, {zone} of London's wall clock: all pass"
        ),
        control: "history ordered by its instants: tried, and the tests fail".to_owned(),
    })
}
