//! Backups of a real data file in a temporary folder, without a window.

#![allow(clippy::expect_used)]

mod asked;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use course_register_core::data_safety::{Kept, SafetyState, Shelf, Standing, Why};

use super::{Backups, Foot, Keeper, making};
use crate::clock;
use crate::file::File;
use crate::jobs::Jobs;

/// Long enough for any disk; reached only by a test that fails.
const SOON: Duration = Duration::from_secs(20);

/// A data file that is open, with its keeper, and what the page is told.
struct Desk {
    _folder: tempfile::TempDir,
    path: PathBuf,
    file: Jobs<File>,
    foot: Arc<Foot>,
    backups: Backups,
    told: Receiver<Standing>,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("register.courses");
        let at = path.clone();
        let file = Jobs::on("data file", || File::at(Some(at))).expect("a thread");
        let (tell, told) = channel();
        let foot = Arc::new(Foot::new(move |standing: &Standing| drop(tell.send(standing.clone()))));
        let backups = Backups::of(file.clone(), Arc::clone(&foot)).expect("two threads");
        let desk = Desk { _folder: folder, path, file, foot, backups, told };
        desk.file.work(|file| file.open().map(|_| ())).wait().expect("an answer").expect("the file is open");
        desk
    }

    /// A change, as the page makes one.
    fn change(&self, content: String) {
        let foot = Arc::clone(&self.foot);
        let save = self.file.work(move |file| {
            let open = file.open().expect("the file is open");
            open.save_draft(&clock::moment(), "course", &content).expect("a change is saved");
            foot.set(|parts| parts.signs = file.signs());
        });
        save.wait().expect("an answer");
    }

    /// What the keeper does, and what the file's thread was told of it, is done.
    fn keeper(&self, work: impl FnOnce(&Keeper) + Send + 'static) {
        self.backups.jobs.work(work).wait().expect("the keeper answers");
        self.second_place();
        self.file.work(|_| ()).wait().expect("the file answers");
    }

    /// What goes to the second place has gone there.
    fn second_place(&self) {
        let second = self.backups.jobs.work(|keeper| keeper.second.work(|_| ()));
        second.wait().expect("the keeper answers").wait().expect("the second place answers");
    }

    fn kept(&self) -> Vec<(u32, Why)> {
        self.list().into_iter().map(|kept| (kept.number, kept.why)).collect()
    }

    fn list(&self) -> Vec<Kept> {
        Shelf::beside(&self.path).list().expect("the folder is read")
    }

    fn last_told(&self) -> Option<Standing> {
        self.told.try_iter().last()
    }
}

/// A text of so many megabytes.
fn megabytes(many: usize) -> String {
    format!("\"{}\"", "x".repeat(many << 20))
}

#[test]
fn the_first_screen_is_followed_by_a_backup_and_the_foot_says_when() {
    let desk = Desk::new();
    assert_eq!(desk.foot.standing().backed_up_at, None, "there is none yet");
    desk.keeper(Keeper::first_screen);
    assert_eq!(desk.kept(), [(1, Why::Start)]);
    let told = desk.last_told().expect("the page is told");
    assert_eq!((told.state, told.changed_since), (SafetyState::Well, false));
    assert_eq!(told.backed_up_at, Some(desk.list()[0].made_at));
    desk.change("\"1\"".to_owned());
    assert!(desk.last_told().expect("the page is told").changed_since);
    desk.change("\"2\"".to_owned());
    assert_eq!(desk.last_told(), None, "the foot says that already");
}

#[test]
fn closing_makes_a_backup_when_something_was_changed_since() {
    let desk = Desk::new();
    desk.keeper(Keeper::first_screen);
    desk.backups.at_close(SOON);
    assert_eq!(desk.kept(), [(1, Why::Start)], "nothing was changed");
    desk.change("\"1\"".to_owned());
    desk.backups.at_close(SOON);
    assert_eq!(desk.kept(), [(2, Why::Close), (1, Why::Start)]);
    let held = desk.list()[0].check().expect("it is well");
    assert_eq!(held, desk.list()[0].contents.expect("and known"));
}

#[test]
fn a_file_that_was_never_backed_up_is_backed_up_at_close() {
    let desk = Desk::new();
    desk.backups.at_close(SOON);
    assert_eq!(desk.kept(), [(1, Why::Close)]);
}

#[test]
fn a_backup_that_cannot_be_made_is_said_and_made_when_the_cause_is_gone() {
    let desk = Desk::new();
    let in_the_way = desk.path.with_file_name("register backups");
    std::fs::write(&in_the_way, "a file of that name").expect("a file");
    desk.keeper(Keeper::first_screen);
    let told = desk.last_told().expect("the page is told");
    assert_eq!(told.state, SafetyState::NotBackedUp);
    assert!(told.sentence.expect("why").starts_with("No backup was made"));
    desk.change("\"1\"".to_owned());
    std::fs::remove_file(&in_the_way).expect("it is taken away");
    desk.keeper(Keeper::look);
    let told = desk.last_told().expect("the page is told");
    assert_eq!((told.state, told.sentence), (SafetyState::Well, None));
    assert_eq!(desk.kept(), [(1, Why::WhileOpen)]);
}

#[test]
fn half_an_hour_makes_a_backup_only_with_changes() {
    let desk = Desk::new();
    desk.keeper(Keeper::first_screen);
    let long_ago = clock::moment().now() - chrono::TimeDelta::minutes(31);
    desk.foot.set(|parts| parts.backed_up_at = Some(long_ago));
    desk.keeper(Keeper::look);
    assert_eq!(desk.kept(), [(1, Why::Start)], "nothing was changed");
    desk.change("\"1\"".to_owned());
    desk.keeper(Keeper::look);
    assert_eq!(desk.kept(), [(2, Why::WhileOpen), (1, Why::Start)]);
    desk.change("\"2\"".to_owned());
    desk.keeper(Keeper::look);
    assert_eq!(desk.kept().len(), 2, "the next one is not due yet");
}

#[test]
fn work_goes_on_during_a_copy_and_what_it_changes_is_in_it() {
    let desk = Desk::new();
    desk.change(megabytes(40));
    let (saved, steps) = (Arc::new(Mutex::new(0_u32)), Arc::new(Mutex::new(0_u32)));
    let (file, done, seen) = (desk.file.clone(), Arc::clone(&saved), Arc::clone(&steps));
    desk.keeper(move |keeper| {
        let heard = move |_| {
            *seen.lock().expect("a count") += 1;
            let done = Arc::clone(&done);
            // It is asked for between two steps, so the next step is after it.
            file.work(move |file| {
                let open = file.open().expect("the file is open");
                open.save_draft(&clock::moment(), "between", "\"between\"").expect("a change is saved");
                *done.lock().expect("a count") += 1;
            });
        };
        let kept = keeper.back_up(Why::ByHand, &(Arc::new(heard) as making::Heard)).expect("a backup");
        assert!(kept.check().is_ok(), "it is well");
        let copy = kept.path.with_extension("opened.courses");
        std::fs::copy(&kept.path, &copy).expect("a copy of it");
        let copy = course_register_core::data_file::DataFile::open(&copy).expect("it opens");
        assert_eq!(copy.draft("between").expect("it is read").as_deref(), Some("\"between\""));
    });
    let steps = *steps.lock().expect("a count");
    assert!(steps > 40, "40 MB are copied in steps: {steps}");
    assert!(*saved.lock().expect("a count") > 40, "each was saved");
}

#[test]
fn another_file_stops_the_copy_and_nothing_is_left_of_it() {
    let desk = Desk::new();
    desk.change(megabytes(40));
    let (begun, has_begun) = channel();
    let other = desk.path.with_file_name("other.courses");
    let file = desk.file.clone();
    let backing_up = desk.backups.jobs.work(move |keeper| {
        let heard = move |_| begun.send(()).unwrap_or_default();
        keeper
            .back_up(Why::ByHand, &(Arc::new(heard) as making::Heard))
            .map(|kept| kept.number)
            .map_err(|e| e.to_string())
    });
    has_begun.recv_timeout(SOON).expect("the copy has begun");
    file.replace(move |file| file.open_another(other)).wait().expect("an answer").expect("it is open");
    assert_eq!(backing_up.wait(), Ok(Err("stopped".to_owned())));
    assert_eq!(desk.kept(), []);
    let left: Vec<_> = std::fs::read_dir(Shelf::beside(&desk.path).folder())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left, Vec::<std::ffi::OsString>::new());
}

#[test]
fn a_damaged_file_takes_no_change_after_its_first_backup_was_looked_at() {
    let desk = Desk::new();
    let sample = desk.file.work(|file| {
        let open = file.open().expect("the file is open");
        course_register_core::sample::add_sample(open, &clock::moment()).map(drop).expect("the sample")
    });
    sample.wait().expect("an answer");
    // Far more than the sample, so that the middle of the file is of it.
    desk.change(megabytes(8));
    let path = desk.path.clone();
    desk.file.replace(File::close).wait().expect("an answer");
    let mut bytes = std::fs::read(&path).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0xff);
    std::fs::write(&path, bytes).expect("damaged");
    desk.file.work(|file| file.open().map(|_| ())).wait().expect("an answer").expect("it opens all the same");
    desk.keeper(Keeper::first_screen);
    let told = desk.last_told().expect("the page is told");
    assert_eq!(told.state, SafetyState::Stopped);
    assert!(told.is_damaged && told.sentence.expect("why").contains("damaged"));
    assert_eq!(desk.kept(), [], "what is not well is no backup");
    let saved = desk.file.work(|file| file.open().map(|open| open.save_draft(&clock::moment(), "course", "1").is_ok()));
    assert_eq!(saved.wait().expect("an answer"), Ok(false), "nothing is written to it");
    let rescued = desk.file.replace(|file| file.rescue(&clock::moment())).wait().expect("an answer");
    let (place, saved) = rescued.map_err(|why| why.message).expect("what can be read is saved");
    assert!(place.exists() && saved.file_name.starts_with("register (rescued "), "{saved:?}");
    assert!(!saved.words.is_empty() && !saved.is_everything);
    desk.file.replace(|file| file.open_another(place)).wait().expect("an answer").expect("it opens");
    desk.change("\"1\"".to_owned());
    let again = desk.file.replace(|file| file.rescue(&clock::moment())).wait().expect("an answer");
    assert!(again.is_err(), "it is well");
}
