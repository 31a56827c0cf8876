//! How many instructions the hottest paths of the core take, counted by callgrind: a figure that a busy machine does
//! not change. Each is compared with a baseline that is kept in the project, for one compiler and one kind of
//! processor; `cargo xtask bench instructions --renew` writes it anew, in the commit that means to change it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::table::Row;
use crate::command::{answer, root};

const PATHS: &[&str] = &["open", "first_screen", "mark", "register", "search"];

/// So much more than the baseline is a change that shows.
const AT_MOST: f64 = 1.02;

/// Counts each path on the file of ten courses.
pub fn measure(driver: &Path, folder: &Path, renew: bool) -> Result<Vec<Row>, String> {
    let here = machine()?;
    let counted = PATHS
        .iter()
        .map(|path| Ok((*path, count(driver, folder, path)?)))
        .collect::<Result<Vec<(&str, u64)>, String>>()?;
    let place = baseline();
    if renew {
        let lines: Vec<String> = counted.iter().map(|(path, count)| format!("{path} {count}")).collect();
        let text = format!(
            "# Instructions of one run, counted by callgrind: cargo xtask bench instructions --renew\n{here}\n{}\n",
            lines.join("\n")
        );
        fs::write(&place, text).map_err(|why| format!("{}: {why}.", place.display()))?;
    }
    let kept = fs::read_to_string(&place).unwrap_or_default();
    let mut lines = kept.lines().filter(|line| !line.starts_with('#'));
    let there = lines.next().unwrap_or_default();
    if there != here {
        println!(
            "The instructions are not compared: {} is of “{there}”, and this is “{here}”. To compare from here on: cargo xtask bench instructions --renew, before the change.",
            place.display()
        );
        return Ok(Vec::new());
    }
    let known: Vec<(&str, u64)> = lines
        .filter_map(|line| line.split_once(' ').and_then(|(path, count)| Some((path, count.parse().ok()?))))
        .collect();
    counted
        .into_iter()
        .map(|(path, count)| {
            let before = known.iter().find(|(name, _)| *name == path).map(|(_, count)| *count);
            let before = before.ok_or_else(|| format!("{} has no line for {path}: renew it.", place.display()))?;
            let line = format!(
                "ROW\tinstructions\t{path}\t{count}\t{before}\t{:.4}\t×\t{AT_MOST}\t2",
                count as f64 / before as f64
            );
            Row::read(&line).ok_or_else(|| format!("not a row: {line}"))
        })
        .collect()
}

fn baseline() -> PathBuf {
    root().join("tests").join("bench").join("instructions.txt")
}

/// What the counts depend on beside the program's own text.
fn machine() -> Result<String, String> {
    let rustc = answer(Command::new("rustc").arg("-vV")).ok_or("rustc does not say which it is.")?;
    let line =
        |name: &str| rustc.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    let cc = answer(Command::new("cc").arg("-dumpfullversion")).unwrap_or_default();
    Ok(format!("rustc {} cc {} {}", line("release:"), cc.trim(), line("host:")))
}

/// The instructions of one run: those of many less those of few, so that what any start costs falls away.
fn count(driver: &Path, folder: &Path, path: &str) -> Result<u64, String> {
    let (few, many) = (2, 22);
    let difference = collected(driver, folder, path, many)?.saturating_sub(collected(driver, folder, path, few)?);
    Ok(difference / (many - few))
}

fn collected(driver: &Path, folder: &Path, path: &str, repeats: u64) -> Result<u64, String> {
    let copy = folder.join("instructions.courses");
    fs::copy(folder.join("10.courses"), &copy).map_err(|why| format!("{}: {why}.", copy.display()))?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(driver).arg("hot").arg(&copy).args([path, &repeats.to_string()]);
    let output = valgrind.output().map_err(|why| format!("valgrind: {why}."))?;
    fs::remove_file(&copy).map_err(|why| format!("{}: {why}.", copy.display()))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let number = |line: &str| {
        let text = line.split_once("Collected :")?.1;
        text.trim().parse().ok()
    };
    match said.lines().find_map(number) {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(format!("callgrind did not count {path}:\n{said}")),
    }
}
