//! `cargo xtask test [PART…]`: every check there is, cheapest first. It stops at the first part that fails, and
//! always ends with the line `N passed, N failed`.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::command::{answer, cargo, listen, on_path, root, succeed, watch};
use crate::system;

/// One part: its name on the command line, what it proves, and how.
struct Part {
    name: &'static str,
    proves: &'static str,
    run: fn() -> Result<Tally, String>,
}

const PARTS: &[Part] = &[
    Part { name: "format", proves: "the Rust is formatted", run: format },
    Part { name: "lints", proves: "clippy has nothing to say", run: lints },
    Part {
        name: "core",
        proves: "the core, the acceptance sentences, the documents, the house, a spreadsheet, the shell",
        run: core,
    },
    Part { name: "types", proves: "the interface agrees with the types of the core", run: types },
    Part { name: "units", proves: "the interface's own rules", run: units },
    Part { name: "faults", proves: "kills, power cuts and full disks lose nothing: the short form", run: faults },
    Part { name: "window", proves: "the real window", run: window },
];

/// How many single tests a part counted, and how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// Adds the counts that a line of cargo test, nextest or node's test runner announces, if any.
    fn read(&mut self, line: &str) {
        let words: Vec<&str> =
            line.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let before = |name: &str| {
            let at = words.iter().position(|word| *word == name)?;
            words.get(at.checked_sub(1)?)?.parse::<u32>().ok()
        };
        match words.as_slice() {
            // test result: ok. 12 passed; 0 failed; 0 ignored; …
            // (nextest repeats that line, indented, when it shows what a failed test printed)
            ["test", "result", ..] | ["Summary", ..] if !line.starts_with("    test") => {
                // Summary [   1.204s] 14 tests run: 13 passed (1 slow), 1 failed, 0 skipped
                self.passed += before("passed").unwrap_or(0);
                self.failed += before("failed").unwrap_or(0) + before("timed").unwrap_or(0);
            }
            // ℹ pass 3, or # pass 3 where the output is no terminal
            ["pass", count] if line.starts_with(['ℹ', '#']) => {
                self.passed += count.parse().unwrap_or(0);
            }
            ["fail" | "cancelled", count] if line.starts_with(['ℹ', '#']) => {
                self.failed += count.parse().unwrap_or(0);
            }
            _ => {}
        }
    }

    fn add(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }

    /// A part that failed counts at least one failure, one that passed without counting one pass.
    fn or_one(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        } else if succeeded && self == Self::default() {
            self.passed = 1;
        }
        self
    }
}

/// Runs all parts or the named ones, in the order of the list.
pub fn test(names: &[String]) -> Result<(), String> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != *name)) {
        let known: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("There is no part “{unknown}”, only: {}.", known.join(", ")));
    }
    let chosen: Vec<_> =
        PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| name == part.name)).collect();
    let begun = Instant::now();
    let mut summary = Vec::new();
    let mut sum = Tally::default();
    let mut stopped = system::ready_to_test().err();
    if let Some(why) = &stopped {
        sum.failed += 1;
        println!("{why}");
    }
    for part in chosen {
        if stopped.is_some() {
            summary.push(format!("  not run   {:8} {}", part.name, part.proves));
            continue;
        }
        println!("\n== {}: {}", part.name, part.proves);
        let started = Instant::now();
        let outcome = (part.run)();
        let tally = outcome.clone().unwrap_or_default().or_one(outcome.is_ok());
        sum.passed += tally.passed;
        sum.failed += tally.failed;
        let word = if outcome.is_ok() && tally.failed == 0 { "passed" } else { "FAILED" };
        summary.push(format!(
            "  {word}    {:8} {} ({} passed, {} failed, {})",
            part.name,
            part.proves,
            tally.passed,
            tally.failed,
            minutes(started.elapsed())
        ));
        if word == "FAILED" {
            let why = outcome.err().unwrap_or_default();
            println!("{why}");
            stopped = Some(why);
        }
    }
    println!("\n{}", summary.join("\n"));
    println!("  in {}", minutes(begun.elapsed()));
    println!("{} passed, {} failed", sum.passed, sum.failed);
    // The closing line is the last one: what went wrong was said above it.
    stopped.map_or(Ok(()), |_| Err(String::new()))
}

fn minutes(time: Duration) -> String {
    format!("{}.{} min", time.as_secs() / 60, time.as_secs() % 60 / 6)
}

fn format() -> Result<Tally, String> {
    let mut fmt = cargo();
    succeed(fmt.args(["fmt", "--all", "--check"]))?;
    Ok(Tally::default())
}

fn lints() -> Result<Tally, String> {
    let mut clippy = cargo();
    clippy.args(["clippy", "--workspace", "--all-targets", "--quiet"]);
    succeed(clippy.args(["--", "-D", "warnings"]))?;
    Ok(Tally::default())
}

fn core() -> Result<Tally, String> {
    let nextest = answer(cargo().args(["nextest", "--version"])).is_some();
    let mut tests = cargo();
    if nextest {
        tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
        tests.args(["--no-tests", "pass", "--status-level", "slow"]);
    } else {
        tests.args(["test", "--workspace", "--quiet", "--no-fail-fast"]);
    }
    counted(&mut tests)
}

fn types() -> Result<Tally, String> {
    packages()?;
    for project in ["tsconfig.json", "tsconfig.tests.json"] {
        let mut tsc = node();
        tsc.args(["node_modules/typescript/bin/tsc", "--noEmit", "--project"]);
        succeed(tsc.arg(project))?;
    }
    Ok(Tally::default())
}

fn units() -> Result<Tally, String> {
    packages()?;
    let files = tests_in("units")?;
    if files.is_empty() {
        return Ok(Tally::default());
    }
    counted(node().args(["--test", "--test-reporter", "spec"]).args(files))
}

fn faults() -> Result<Tally, String> {
    let mut tally = Tally::default();
    let succeeded = crate::faults::harness(&["--short".to_owned()], |line| tally.read(line))?;
    Ok(tally.or_one(succeeded))
}

/// Window tests that measure how long something takes, or look at every call of the system: nothing runs beside them.
const ALONE: &[&str] = &["backups_asked", "hostile_calls", "opens", "register_many"];

/// How many of the others run side by side: a window waits more than it works.
const LANES: usize = 2;

/// Each file is a process of its own with a screen of its own, so that two windows never fight for the focus.
fn window() -> Result<Tally, String> {
    if !cfg!(target_os = "linux") {
        println!("The window tests need WebKitGTK's driver: they run on Linux only.");
        return Ok(Tally::default());
    }
    packages()?;
    let mut build = cargo();
    succeed(build.args(["build", "--package", "course-register"]))?;
    // The pictures have the most to do: begun last, they would be waited for alone.
    let is = |file: &Path, names: &[&str]| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        names.iter().any(|one| name == format!("{one}.test.js"))
    };
    let (alone, mut others): (Vec<_>, Vec<_>) = tests_in("window")?.into_iter().partition(|file| is(file, ALONE));
    others.sort_by_key(|file| !is(file, &["dialogs", "participants_pictures", "pictures"]));
    let mut all = side_by_side(alone, 1)?;
    all.extend(side_by_side(others, LANES)?);
    once_more(&mut all)?;
    let mut sum = Tally::default();
    for (_, one) in all {
        sum.add(one);
    }
    Ok(sum)
}

/// So many files, at most, are tried once more: what fails in more of them is no chance.
const ONCE_MORE: usize = 3;

/// Tries the files that failed once more, with nothing beside them: a native dialog can lose a key to a machine that is
/// busy. It is said of each, so that one that needs it often is noticed; what fails again has failed.
fn once_more(all: &mut [(PathBuf, Tally)]) -> Result<(), String> {
    let failed: Vec<_> = all.iter_mut().filter(|(_, one)| one.failed > 0).collect();
    if failed.len() > ONCE_MORE {
        return Ok(());
    }
    for (file, one) in failed {
        println!("-- failed, and is tried once more, with nothing beside it: {}", file.display());
        let again = side_by_side(vec![file.clone()], 1)?;
        for (_, second) in again {
            *one = second;
        }
        println!("-- {} the second time: {}", if one.failed > 0 { "failed" } else { "passed" }, file.display());
    }
    Ok(())
}

/// Runs window test files in so many lanes; what each says is shown when it has ended.
fn side_by_side(files: Vec<PathBuf>, lanes: usize) -> Result<Vec<(PathBuf, Tally)>, String> {
    let waiting = Mutex::new(VecDeque::from(files));
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let lane = || {
        let mut found = Vec::new();
        while let Some(file) = next() {
            // A window that hangs is a failure, not a night of waiting; older nodes have no such option.
            let mut limited = Command::new("timeout");
            limited.current_dir(ui_tests()).args(["--kill-after=10", "600"]);
            limited.args(["node", "--test", "--test-reporter", "spec"]).arg(&file);
            let mut one = Tally::default();
            let mut said = Vec::new();
            let succeeded = listen(&mut limited, |line| {
                one.read(line);
                said.push(line.to_owned());
            })?;
            println!("-- {}\n{}", file.display(), said.join("\n"));
            found.push((file, one.or_one(succeeded)));
        }
        Ok(found)
    };
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..lanes).map(|_| scope.spawn(lane)).collect();
        let ends = lanes.into_iter().map(|lane| lane.join().unwrap_or_else(|_| Err("A lane broke off.".to_owned())));
        Ok(ends.collect::<Result<Vec<_>, String>>()?.concat())
    })
}

/// Runs a test runner and reads its counts; tests that failed are counted, not an error of ours.
fn counted(command: &mut Command) -> Result<Tally, String> {
    let mut tally = Tally::default();
    let succeeded = watch(command, |line| tally.read(line))?;
    Ok(tally.or_one(succeeded))
}

fn ui_tests() -> PathBuf {
    root().join("tests").join("ui")
}

fn node() -> Command {
    let mut node = Command::new("node");
    node.current_dir(ui_tests());
    node
}

/// The test files of one folder, in the order of their names.
fn tests_in(folder: &str) -> Result<Vec<PathBuf>, String> {
    let entries = match fs::read_dir(ui_tests().join(folder)) {
        Ok(entries) => entries,
        Err(_) => return Ok(Vec::new()),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|why| format!("tests/ui/{folder}: {why}."))?;
        let name = entry.file_name();
        if name.to_string_lossy().ends_with(".test.js") {
            files.push(Path::new(folder).join(name));
        }
    }
    files.sort();
    Ok(files)
}

/// Fetches the packages of tests/ui when those there are not the ones the lock file names.
pub fn packages() -> Result<(), String> {
    let folder = ui_tests();
    let wanted =
        fs::read(folder.join("package-lock.json")).map_err(|why| format!("tests/ui/package-lock.json: {why}."))?;
    let mark = folder.join("node_modules").join(".fetched-for");
    if fs::read(&mark).is_ok_and(|fetched| fetched == wanted) {
        return Ok(());
    }
    if !on_path("npm") {
        return Err("npm is missing: it fetches what the tests of the interface need.".into());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    succeed(Command::new(npm).arg("ci").current_dir(&folder))
        .map_err(|why| format!("{why}\nThe packages of tests/ui could not be fetched. Is this machine online?"))?;
    fs::write(&mark, wanted).map_err(|why| format!("{}: {why}.", mark.display()))
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn read(lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn counts_are_read_from_each_runner() {
        let cargo =
            "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.03s";
        assert_eq!(read(&[cargo, cargo]), (24, 4), "one line for each binary");
        let nextest = "     Summary [   1.204s] 14 tests run: 11 passed (1 slow), 2 failed, 1 timed out, 3 skipped";
        assert_eq!(read(&[nextest]), (11, 3), "a test that timed out failed");
        let shown = "    test result: FAILED. 0 passed; 1 failed; 0 ignored";
        assert_eq!(read(&[shown]), (0, 0), "nextest counts that test in its summary");
        let whole = "     Summary [   0.010s] 5 tests run: 5 passed, 0 skipped";
        assert_eq!(read(&[whole]), (5, 0));
        let node = ["ℹ tests 4", "ℹ pass 3", "ℹ fail 1", "ℹ cancelled 0"];
        assert_eq!(read(&node), (3, 1));
        assert_eq!(read(&["# pass 3", "# fail 0", "# cancelled 2"]), (3, 2));
    }

    #[test]
    fn talk_is_not_counted() {
        assert_eq!(read(&["pass 3", "we passed 3 of 4", "fail 7 times"]), (0, 0));
    }

    #[test]
    fn a_part_without_counts_counts_one() {
        assert_eq!(Tally::default().or_one(true), Tally { passed: 1, failed: 0 });
        assert_eq!(Tally::default().or_one(false), Tally { passed: 0, failed: 1 });
    }
}
