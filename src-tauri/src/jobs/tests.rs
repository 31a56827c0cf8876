//! Jobs on a real data file in a temporary folder, without a window.

#![allow(clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use chrono::DateTime;
use course_register_core::data_file::DataFile;
use course_register_core::moment::Moment;

use super::{Jobs, Unanswered};
use crate::file::File;

/// Long enough for any disk; reached only by a test that fails.
const SOON: Duration = Duration::from_secs(20);

fn moment() -> Moment {
    let now = DateTime::parse_from_rfc3339("2026-03-03T09:00:00Z").expect("an instant");
    Moment::new(now.to_utc(), [7; 16])
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn jobs_on(path: PathBuf) -> Jobs<File> {
    Jobs::on("data file", || File::at(Some(path))).expect("a thread")
}

fn open(file: &File) -> &DataFile {
    file.open().expect("the file is open")
}

fn save(jobs: &Jobs<File>, content: &'static str) -> super::Answered<()> {
    jobs.work(move |file| open(file).save_draft(&moment(), "course", content).expect("a change is saved"))
}

fn read(jobs: &Jobs<File>) -> Option<String> {
    jobs.work(|file| open(file).draft("course").expect("the file is read")).wait().expect("an answer")
}

/// A long job that says when it has begun, and goes on until it is told to stop or `end` says so; not for ever.
fn going_on(jobs: &Jobs<File>, end: Receiver<()>) -> super::Answered<&'static str> {
    let (begun, has_begun) = channel();
    let long = jobs.long(move |file, between| {
        begun.send(open(file).path().to_owned()).expect("the test listens");
        for _ in 0..SOON.as_millis() {
            if !between() {
                return "stopped";
            }
            if end.recv_timeout(Duration::from_millis(1)).is_ok() {
                return "whole";
            }
        }
        "held up"
    });
    has_begun.recv_timeout(SOON).expect("the long job begins");
    long
}

#[test]
fn the_file_is_opened_by_the_first_job_and_jobs_run_in_order() {
    let folder = folder();
    let path = folder.path().join("register.courses");
    let jobs = jobs_on(path.clone());
    jobs.work(|_| ()).wait().expect("an answer");
    assert!(!path.exists(), "nobody has asked for it yet");
    let changes: Vec<_> = ["1", "2", "3", "4", "5"].into_iter().map(|content| save(&jobs, content)).collect();
    assert_eq!(read(&jobs).as_deref(), Some("5"), "the last one to come is the last one done");
    for change in changes {
        change.wait().expect("each is acknowledged");
    }
    drop(jobs);
}

#[test]
fn work_goes_on_during_a_long_job() {
    let folder = folder();
    let jobs = jobs_on(folder.path().join("register.courses"));
    let (end, ended) = channel();
    let long = going_on(&jobs, ended);
    for content in ["1", "2", "3"] {
        save(&jobs, content).wait().expect("it is saved while the long job goes on");
        assert_eq!(read(&jobs).as_deref(), Some(content));
    }
    end.send(()).expect("the long job listens");
    assert_eq!(long.wait(), Ok("whole"));
}

#[test]
fn a_second_long_job_waits_its_turn_and_holds_nobody_up() {
    let folder = folder();
    let jobs = jobs_on(folder.path().join("register.courses"));
    let (end, ended) = channel();
    let first = going_on(&jobs, ended);
    let second = jobs.long(|file, _| open(file).draft("course").expect("the file is read"));
    save(&jobs, "\"between\"").wait().expect("work overtakes the long job that waits");
    end.send(()).expect("the long job listens");
    assert_eq!(first.wait(), Ok("whole"));
    assert_eq!(second.wait(), Ok(Some("\"between\"".to_owned())), "the second one comes after the first");
}

#[test]
fn a_panic_ends_its_job_alone() {
    let folder = folder();
    let jobs = jobs_on(folder.path().join("register.courses"));
    save(&jobs, "1").wait().expect("saved");
    let (end, ended) = channel();
    let long = going_on(&jobs, ended);
    let panics = jobs.work(|file| -> () {
        let result: course_register_core::error::Result<_> =
            open(file).change::<(), ()>(&moment(), |_| panic!("as a mistake in an operation would"), |_, ()| Ok(()));
        drop(result);
    });
    assert_eq!(panics.wait(), Err(Unanswered::Panicked));
    assert_eq!(read(&jobs).as_deref(), Some("1"), "what was saved before is there");
    save(&jobs, "2").wait().expect("the panic left no transaction open");
    end.send(()).expect("the long job listens");
    assert_eq!(long.wait(), Ok("whole"), "the long one during which it happened goes on");
    let long = jobs.long(|_, _| -> () { panic!("as a mistake in a copy would") });
    assert_eq!(long.wait(), Err(Unanswered::Panicked));
    assert_eq!(read(&jobs).as_deref(), Some("2"));
}

#[test]
fn another_file_stops_the_long_job_and_those_that_wait() {
    let folder = folder();
    let (first, second) = (folder.path().join("first.courses"), folder.path().join("second.courses"));
    let jobs = jobs_on(first.clone());
    save(&jobs, "1").wait().expect("saved");
    let (_never, ended) = channel();
    let long = going_on(&jobs, ended);
    let waiting = jobs.long(|_, _| ());
    let path = second.clone();
    let replaced = jobs.replace(move |file| file.open_another(path));
    let after = jobs.work(|file| file.path().map(Path::to_owned));
    assert_eq!(long.wait(), Ok("stopped"));
    assert_eq!(waiting.wait(), Err(Unanswered::Replaced), "it was about the first file");
    assert_eq!(replaced.wait(), Ok(Ok(())));
    assert_eq!(after.wait(), Ok(Some(second)), "what came after it is about the second");
    assert_eq!(read(&jobs), None);
    DataFile::open(&first).expect("the lock on the first one has gone");
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_first_one_open() {
    let folder = folder();
    let jobs = jobs_on(folder.path().join("first.courses"));
    save(&jobs, "1").wait().expect("saved");
    let letter = folder.path().join("letter.courses");
    std::fs::write(&letter, "Dear all,\n").expect("a file that is not ours");
    let replaced = jobs.replace(move |file| file.open_another(letter)).wait().expect("an answer");
    assert!(replaced.expect_err("it is not ours").message.contains("“letter.courses” is not a data file"));
    assert_eq!(read(&jobs).as_deref(), Some("1"));
    let same = folder.path().join("first.courses");
    let replaced = jobs.replace(move |file| file.open_another(same)).wait().expect("an answer");
    assert_eq!(replaced, Ok(()), "the same one again is opened, not found in use");
    assert_eq!(read(&jobs).as_deref(), Some("1"));
}

#[test]
fn a_file_that_was_not_open_gives_way_to_why_another_is_not() {
    let folder = folder();
    let missing = |name: &str| Path::new(folder.path()).join("no such folder").join(name);
    let jobs = jobs_on(missing("first.courses"));
    let said = |jobs: &Jobs<File>| jobs.work(|file| file.open().err().map(|why| why.message)).wait();
    assert!(said(&jobs).expect("an answer").expect("it is not open").contains("“first.courses”"));
    let other = missing("second.courses");
    assert!(jobs.replace(move |file| file.open_another(other)).wait().expect("an answer").is_err());
    assert!(said(&jobs).expect("an answer").expect("it is not open").contains("“second.courses”"));
}
