//! What grows with the years, and what must not: from 1 to 1,000 courses.

use std::path::{Path, PathBuf};
use std::time::Duration;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Go, Why, back_up};
use course_register_core::register;
use course_register_core::search::search;
use course_register_core::today::{Backups, today_sheet};

use crate::exporting::all_marks;
use crate::marking::{Marking, moment};
use crate::measured::{REPEATS, Row, exponent, median, milliseconds, timed};
use crate::opening::first_screen;
use course_register_core::export::ExportFormat;

type Sizes = [(usize, PathBuf)];
type Work<'a> = dyn FnMut(usize) -> Result<Duration, String> + 'a;

/// The medians for each size, the sizes taken in turn.
fn in_turn(sizes: usize, repeats: usize, work: &mut Work<'_>) -> Result<Vec<Duration>, String> {
    let mut times = vec![Vec::new(); sizes];
    for repeat in 0..=repeats {
        for (size, times) in times.iter_mut().enumerate() {
            let took = work(size)?;
            if repeat > 0 {
                times.push(took);
            }
        }
    }
    Ok(times.iter().map(|times| median(times)).collect())
}

fn say(what: &str, files: &Sizes, times: &[Duration], (figure, unit, at_most): (f64, &str, f64), repeats: usize) {
    let each: Vec<String> =
        files.iter().zip(times).map(|((size, _), time)| format!("{size}: {:.2}", milliseconds(*time))).collect();
    let ours = format!("{} ms", each.join(", "));
    Row { measure: "growth", what, ours, theirs: String::new(), figure, unit, at_most, repeats }.say();
}

fn stays(what: &str, files: &Sizes, work: &mut Work<'_>) -> Result<Vec<Duration>, String> {
    let times = in_turn(files.len(), REPEATS, work)?;
    let figure = times[times.len() - 1].as_secs_f64() / times[0].as_secs_f64();
    say(what, files, &times, (figure, "×", 1.3), REPEATS);
    Ok(times)
}

/// One course is begun each week and archived when its follow-ups are over: a file of fewer than thirty courses has
/// fewer of them to look at. What must not grow is what the years add to those.
fn stays_with_the_years(what: &str, files: &Sizes, times: &[Duration]) {
    let years = files.iter().position(|(size, _)| *size >= 100).unwrap_or(0);
    let figure = times[times.len() - 1].as_secs_f64() / times[years].as_secs_f64();
    say(&format!("{what}, from 100 courses on"), files, times, (figure, "×", 1.3), REPEATS);
}

fn is_linear(what: &str, files: &Sizes, work: &mut Work<'_>) -> Result<(), String> {
    let repeats = 15;
    let times = in_turn(files.len(), repeats, work)?;
    // The smallest size is mostly what any file costs: the exponent is that of the growth after it.
    let points: Vec<(f64, f64)> =
        files.iter().zip(&times).skip(1).map(|((size, _), time)| (*size as f64, time.as_secs_f64())).collect();
    say(what, files, &times, (exponent(&points), " exponent", 1.15), repeats);
    Ok(())
}

pub fn measure(files: &Sizes) -> Result<(), String> {
    let folder = files[0].1.parent().unwrap_or(Path::new("."));
    let copies = tempfile::tempdir_in(folder).map_err(|why| why.to_string())?;
    let mut paths = Vec::new();
    for (size, path) in files {
        let copy = copies.path().join(format!("{size}.courses"));
        std::fs::copy(path, &copy).map_err(|why| why.to_string())?;
        paths.push(copy);
    }
    let problem = |why: course_register_core::error::Error| why.problem().message;
    let times = stays("open to the first screen's data", files, &mut |at| {
        let (took, done) = timed(|| {
            let file = DataFile::open(&paths[at]).map_err(|why| why.to_string())?;
            first_screen(&file)
        });
        done.map(|_| took)
    })?;
    stays_with_the_years("the same", files, &times);
    let mut open: Vec<Marking> = paths.iter().map(|path| Marking::open(path)).collect::<Result<_, _>>()?;
    stays("mark one", files, &mut |at| open[at].mark(1))?;
    stays("the register of one course", files, &mut |at| {
        let Marking { file, course, .. } = &open[at];
        let (took, sheet) = timed(|| file.read(|reading| register::sheet(reading, *course, moment().now())));
        sheet.map(|_| took).map_err(problem)
    })?;
    let times = in_turn(files.len(), REPEATS, &mut |at| {
        let file = &open[at].file;
        let (took, sheet) = timed(|| file.read(|reading| today_sheet(reading, &moment(), Backups::default())));
        sheet.map(|_| took).map_err(problem)
    })?;
    stays_with_the_years("Today", files, &times);
    for (what, words) in [
        ("search by a name", "grace bev"),
        ("search by what many have", "hospice"),
        ("search by what nobody has", "zzqx"),
        ("search by a date", "9 february"),
    ] {
        let times = in_turn(files.len(), REPEATS, &mut |at| {
            let (took, found) = timed(|| open[at].file.read(|reading| search(reading, words)));
            found.map(|_| took).map_err(problem)
        })?;
        let figure = milliseconds(times[times.len() - 1]);
        say(&format!("{what}: “{words}”"), files, &times, (figure, " ms", 50.0), REPEATS);
    }
    is_linear("export of all marks", files, &mut |at| {
        let place = copies.path().join("marks.csv");
        let (took, done) = timed(|| all_marks(&open[at].file, &place, ExportFormat::Csv));
        done.map(|_| took)
    })?;
    is_linear("backup", files, &mut |at| {
        let moment = moment();
        let (took, done) = timed(|| back_up(&open[at].file, Why::ByHand, &moment, &mut |_| Go::On));
        done.map(|_| took).map_err(|why| why.to_string())
    })
}
