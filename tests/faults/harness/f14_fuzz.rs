//! F14: the importers and a restore, fuzzed: any bytes as a file with rows, as the parts of a workbook, as an attendance
//! report and applications, and over a data file.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use course_register_tests::hostile_files;

use crate::row::{Form, Measured, Round};

const TARGETS: [&str; 4] = ["table", "rows", "workbook", "restore"];

/// How long each is fuzzed, in minutes.
pub const MINUTES: u32 = 10;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn run(round: &Round) -> Result<Measured, String> {
    if round.form == Form::Short {
        return Ok(Measured {
            figure: "its hostile files are part of `cargo xtask test core`: not run again".to_owned(),
            control: String::new(),
        });
    }
    let programs = built()?;
    let seeds = round.new_folder("seeds")?;
    for folder in ["reports/files", "forms/files"] {
        let entries = std::fs::read_dir(root().join("tests").join(folder)).map_err(|why| format!("{folder}: {why}"))?;
        for entry in entries.flatten() {
            std::fs::copy(entry.path(), seeds.join(entry.file_name())).map_err(|why| why.to_string())?;
        }
    }
    // What is made to hurt is run whole, each by itself.
    for (at, (name, bytes, _)) in hostile_files().into_iter().enumerate() {
        let place = round.folder().join(format!("hostile{at}"));
        std::fs::write(&place, bytes).map_err(|why| why.to_string())?;
        let mut one = Command::new(programs.join("table"));
        one.arg(&place).args(["-rss_limit_mb=512", "-timeout=10"]);
        let said = one.output().map_err(|why| why.to_string())?;
        if !said.status.success() {
            return Err(format!("{name}: {}", last_words(&said.stderr)));
        }
    }
    // The control: a limit that is too small for a file is seen to be passed.
    let mut control = Command::new(programs.join("table"));
    control.arg(round.folder().join("hostile4")).args(["-rss_limit_mb=20", "-timeout=10"]);
    if control.output().map_err(|why| why.to_string())?.status.success() {
        return Err("CONTROL: a field of 10 MB was read within 20 MB, so the limit is not looked at".to_owned());
    }
    let mut figures = Vec::new();
    for pair in TARGETS.chunks(2) {
        let running = pair
            .iter()
            .map(|target| {
                let corpus = round.new_folder(target)?;
                let seeds = (["table", "rows"].contains(target)).then_some(seeds.as_path());
                Ok((*target, started(&programs, target, &corpus, seeds, round.folder())?))
            })
            .collect::<Result<Vec<_>, String>>()?;
        for (target, child) in running {
            let said = child.wait_with_output().map_err(|why| why.to_string())?;
            let words = String::from_utf8_lossy(&said.stderr).into_owned();
            if !said.status.success() {
                return Err(format!("{target}: {}", last_words(&said.stderr)));
            }
            let stat = |name: &str| {
                let line = words.lines().find_map(|line| line.strip_prefix(&format!("stat::{name}:")));
                line.map(|number| number.trim().to_owned()).unwrap_or_default()
            };
            figures.push(format!("{target} {} runs, {} MB", stat("number_of_executed_units"), stat("peak_rss_mb")));
        }
    }
    Ok(Measured {
        figure: format!("{MINUTES} minutes each, 0 panics, 0 over 10 s: {}", figures.join("; ")),
        control: "20 MB for a field of 10 MB: caught".to_owned(),
    })
}

/// Builds the targets; answers the folder in which they are. cargo-fuzz is installed when it is missing.
fn built() -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("fuzz");
    let cargo = |words: &[&str]| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // The stable compiler takes the flags of a fuzzer only when it is told so.
        cargo.current_dir(root().join("tests/fuzz")).env("RUSTC_BOOTSTRAP", "1").args(words).stdin(Stdio::null());
        cargo
    };
    let is_there = || cargo(&["fuzz", "--version"]).output().is_ok_and(|said| said.status.success());
    if !is_there() {
        let done = cargo(&["install", "--locked", "--quiet", "cargo-fuzz"]).status();
        if !done.is_ok_and(|done| done.success()) || !is_there() {
            return Err("cargo-fuzz is not here and could not be installed".to_owned());
        }
    }
    let mut build = cargo(&["fuzz", "build", "--fuzz-dir", ".", "--sanitizer", "none", "--target-dir"]);
    let said = build.arg(&target).output().map_err(|why| why.to_string())?;
    if !said.status.success() {
        return Err(format!("the fuzz targets are not built: {}", last_words(&said.stderr)));
    }
    let hosts = std::fs::read_dir(&target).map_err(|why| why.to_string())?.flatten();
    let folder = hosts.map(|host| host.path().join("release")).find(|folder| folder.join(TARGETS[0]).is_file());
    folder.ok_or_else(|| "the fuzz targets are nowhere to be found".to_owned())
}

fn started(programs: &Path, target: &str, corpus: &Path, seeds: Option<&Path>, folder: &Path) -> Result<Child, String> {
    let mut run = Command::new(programs.join(target));
    run.arg(corpus).args(seeds).args(["-rss_limit_mb=512", "-timeout=10", "-max_len=200000", "-print_final_stats=1"]);
    run.arg(format!("-max_total_time={}", MINUTES * 60)).arg(format!("-artifact_prefix={}/", folder.display()));
    run.stdout(Stdio::null()).stderr(Stdio::piped()).stdin(Stdio::null());
    run.spawn().map_err(|why| format!("{target}: {why}"))
}

fn last_words(said: &[u8]) -> String {
    let words = String::from_utf8_lossy(said).into_owned();
    let lines: Vec<&str> = words.lines().filter(|line| line.contains("ERROR") || line.contains("panicked")).collect();
    if lines.is_empty() { words.lines().last().unwrap_or_default().to_owned() } else { lines.join("; ") }
}
