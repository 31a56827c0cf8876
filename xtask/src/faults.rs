//! `cargo xtask faults [ROW…] [--short]`: what the world can do to the data, done to it; a table with a figure for each.

use crate::command::{cargo, succeed, watch};
use crate::system;
use crate::test::packages;

/// Builds the driver and the harness, and runs all rows or the named ones.
pub fn faults(words: &[String]) -> Result<(), String> {
    system::ready_to_test()?;
    if harness(words, |_| ())? { Ok(()) } else { Err(String::new()) }
}

/// Runs the harness, giving each of its lines to `each`; true when every figure was met.
pub fn harness(words: &[String], each: impl FnMut(&str)) -> Result<bool, String> {
    let mut build = cargo();
    succeed(build.args(["build", "--quiet", "--package", "course-register-faults"]))?;
    let rows: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
    if cfg!(target_os = "linux") && (rows.is_empty() || rows.iter().any(|row| row.as_str() == "F22")) {
        // The real window, without a network.
        packages()?;
        let mut program = cargo();
        succeed(program.args(["build", "--quiet", "--package", "course-register"]))?;
    }
    let mut run = cargo();
    run.args(["run", "--quiet", "--package", "course-register-faults", "--bin", "faults", "--"]).args(words);
    watch(&mut run, each)
}
