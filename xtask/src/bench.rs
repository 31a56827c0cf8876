//! `cargo xtask bench [MEASURE…] [--check] [--json FILE] [--renew]`: how quick the program is after twenty years,
//! beside the programs that do the same.
//!
//! The measures themselves are in `tests/bench` (the core), `tests/ui/bench` (the window) and in
//! `bench/instructions.rs`; each says a line for each figure, and here they become one table.

mod documents;
mod files;
mod instructions;
mod table;

use std::path::PathBuf;

use crate::command::{cargo, root, succeed, watch};
use crate::system;
use table::Row;

const CORE: &[&str] = &["P1", "P2", "P6", "P7", "P8", "P10", "growth"];
const DOCUMENTS: &str = "P9";
const WINDOW: &[&str] = &["P3", "P4", "P5", "stall", "size", "morning"];
const INSTRUCTIONS: &str = "instructions";

/// Runs all measures or the named ones.
pub fn bench(words: &[String]) -> Result<(), String> {
    let wishes = Wishes::of(words)?;
    system::ready_to_bench()?;
    let chosen = |of: &[&'static str]| -> Vec<&'static str> {
        of.iter()
            .copied()
            .filter(|name| wishes.named.is_empty() || wishes.named.iter().any(|named| named == name))
            .collect()
    };
    let (core, window) = (chosen(CORE), chosen(WINDOW));
    build(!window.is_empty(), !chosen(&[DOCUMENTS]).is_empty())?;
    let folder = files::folder()?;
    // One course is enough for the instructions, and they are counted on what is made in a moment.
    let sizes: &[usize] = if core.is_empty() && window.is_empty() { &[10] } else { &[1, 10, 100, 1000] };
    files::make(&driver(), &folder, sizes)?;
    let mut rows = Vec::new();
    if !core.is_empty() {
        let mut measure = std::process::Command::new(driver());
        measure.arg("measure").arg(&folder).args(&core);
        gather(&mut measure, &mut rows)?;
    }
    if !chosen(&[DOCUMENTS]).is_empty() {
        gather(&mut documents::measure(&release("course-register-bench-documents"), &folder)?, &mut rows)?;
    }
    if !chosen(&[INSTRUCTIONS]).is_empty() {
        let counted = instructions::measure(&driver(), &folder, wishes.renew)?;
        if wishes.check && counted.is_empty() {
            return Err("The instructions could not be compared, so nothing was checked of them.".to_owned());
        }
        rows.extend(counted);
    }
    if !window.is_empty() {
        crate::test::packages()?;
        let mut measure = std::process::Command::new("node");
        measure.current_dir(root().join("tests").join("ui")).arg("bench/main.js").arg(&folder).args(&window);
        measure.env("COURSE_REGISTER_PROGRAM", release("course-register"));
        measure.env("HELLO_PROGRAM", release("course-register-hello"));
        gather(&mut measure, &mut rows)?;
    }
    println!("\n{}", table::drawn(&rows));
    if let Some(place) = &wishes.json {
        std::fs::write(place, table::json(&rows)).map_err(|why| format!("{}: {why}.", place.display()))?;
    }
    let missed = rows.iter().filter(|row| !row.is_met()).count();
    println!("{} figures, {missed} missed", rows.len());
    if wishes.check && missed > 0 { Err(format!("{missed} figures are missed.")) } else { Ok(()) }
}

struct Wishes {
    named: Vec<String>,
    check: bool,
    renew: bool,
    json: Option<PathBuf>,
}

impl Wishes {
    fn of(words: &[String]) -> Result<Wishes, String> {
        let mut wishes = Wishes { named: Vec::new(), check: false, renew: false, json: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--check" => wishes.check = true,
                "--renew" => wishes.renew = true,
                "--json" => wishes.json = Some(words.next().ok_or("--json needs the name of a file.")?.into()),
                name if CORE.contains(&name) || WINDOW.contains(&name) || [DOCUMENTS, INSTRUCTIONS].contains(&name) => {
                    wishes.named.push(name.to_owned());
                }
                other => {
                    let known = [CORE, &[DOCUMENTS], WINDOW, &[INSTRUCTIONS]].concat().join(", ");
                    return Err(format!("There is no measure “{other}”, only: {known}."));
                }
            }
        }
        Ok(wishes)
    }
}

fn build(with_window: bool, with_documents: bool) -> Result<(), String> {
    let mut build = cargo();
    build.args(["build", "--release", "--package", "course-register-tests", "--example", "bench"]);
    succeed(&mut build)?;
    // In one build: apart from each other, the engine that sets pages would be built twice.
    let packages = [
        (with_documents, "course-register-bench-documents"),
        (with_window, "course-register"),
        (with_window, "course-register-hello"),
    ];
    let wanted = packages.into_iter().filter(|(wanted, _)| *wanted).flat_map(|(_, package)| ["--package", package]);
    let wanted: Vec<&str> = wanted.collect();
    if wanted.is_empty() { Ok(()) } else { succeed(cargo().args(["build", "--release"]).args(wanted)) }
}

fn release(program: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release").join(program)
}

fn driver() -> PathBuf {
    release("examples/bench")
}

/// Runs a program that says rows; whatever else it says is shown.
fn gather(command: &mut std::process::Command, rows: &mut Vec<Row>) -> Result<(), String> {
    let succeeded = watch(command, |line| rows.extend(Row::read(line)))?;
    if succeeded { Ok(()) } else { Err("A measure could not be taken: see above.".to_owned()) }
}
