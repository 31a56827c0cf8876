//! The data file while it is open: somebody else replaces it, moves it, writes to it, or wants its lock.
#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Go, NewCopy};
use course_register_core::error::{Code, Error};
use course_register_core::store::{OpenError, Replaced, StoreError};
use course_register_tests::World;

/// What another program does to a file: not in this process, where closing a file lets go of every lock on it.
fn elsewhere(program: &str, words: &[&Path]) {
    let done = Command::new(program).args(words).status().unwrap();
    assert!(done.success(), "{program} {words:?}");
}

fn path(world: &World) -> PathBuf {
    world.file.path().to_owned()
}

/// A copy as another program makes it, beside the file.
fn copied(world: &World) -> PathBuf {
    let copy = world.folder().join("copy");
    elsewhere("cp", &[&path(world), &copy]);
    copy
}

fn replaced(error: &Error) -> Option<Replaced> {
    match error {
        Error::Store(StoreError::Replaced(why)) => Some(*why),
        _ => None,
    }
}

/// Nothing can be changed any more, in any way; what is open can be read.
fn takes_nothing(world: &mut World, why: Replaced, before: &[String]) {
    let known = world.file.refuses_changes();
    assert!(known.is_some_and(|said| said.starts_with("Not saved: ")), "it is known before anybody types");
    let moment = world.moment();
    let request = course_register_core::participants::AddParticipant {
        person: course_register_tests::person("Tom Ashworth"),
        booking: None,
        is_different: true,
    };
    let refused = course_register_core::participants::add_participant(&world.file, &moment, &request).unwrap_err();
    assert_eq!(replaced(&refused), Some(why), "{refused:?}");
    let problem = refused.problem();
    assert_eq!(problem.code, Some(Code::NotSaved));
    assert!(problem.message.starts_with("Not saved: ") && problem.message.contains("Data safety"), "{problem:?}");
    for refused in [
        world.file.undo(&moment).map(|_| ()),
        world.file.save_draft(&moment, "add", "{}"),
        world.file.discard_draft(&moment, "add"),
    ] {
        assert_eq!(replaced(&refused.unwrap_err()), Some(why));
    }
    assert_eq!(world.dump(), before, "it is still read as it was last saved");
}

#[test]
fn a_file_that_was_replaced_takes_no_change_and_neither_does_the_one_in_its_place() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    let copy = copied(&world);
    world.add("Bea Bright");
    let before = world.dump();
    std::fs::rename(&copy, path(&world)).unwrap();
    let there = std::fs::read(path(&world)).unwrap();
    takes_nothing(&mut world, Replaced::Another, &before);
    takes_nothing(&mut world, Replaced::Another, &before);
    assert_eq!(std::fs::read(path(&world)).unwrap(), there, "what was put in its place is as it was");
}

#[test]
fn a_file_that_was_removed_is_not_made_anew_and_goes_on_when_it_is_put_back() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    let before = world.dump();
    let aside = world.folder().join("aside");
    std::fs::rename(path(&world), &aside).unwrap();
    takes_nothing(&mut world, Replaced::Removed, &before);
    assert!(!path(&world).exists(), "it is not made anew");
    std::fs::rename(&aside, path(&world)).unwrap();
    world.add("Tom Ashworth");
    assert_ne!(world.dump(), before, "it is the same file: work goes on");
    std::fs::remove_file(path(&world)).unwrap();
    let before = world.dump();
    takes_nothing(&mut world, Replaced::Removed, &before);
    assert!(!path(&world).exists());
}

#[test]
fn a_file_that_something_else_wrote_to_takes_no_change() {
    // An older state that is poured into the same file: as long, and with the same change counter.
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    let copy = copied(&world);
    world.add("Bea Bright");
    assert_eq!(
        std::fs::metadata(&copy).unwrap().len(),
        std::fs::metadata(path(&world)).unwrap().len(),
        "its length must not tell"
    );
    elsewhere("cp", &[&copy, &path(&world)]);
    let moment = world.moment();
    let refused = world.file.save_draft(&moment, "add", "{}").unwrap_err();
    assert_eq!(replaced(&refused), Some(Replaced::Written), "{refused:?}");
    let there = std::fs::read(&copy).unwrap();
    let moment = world.moment();
    assert_eq!(replaced(&world.file.undo(&moment).unwrap_err()), Some(Replaced::Written));
    let poured = Command::new("cmp").args([&copy, &path(&world)]).status().unwrap();
    assert!(poured.success(), "nothing of ours was written over it: {} bytes", there.len());
    assert!(!world.dump().is_empty(), "it is still read");
}

/// Keeps what is open beside what was put in its place.
fn kept_beside(world: &mut World) -> PathBuf {
    let moment = world.moment();
    let copy = NewCopy::beside(world.file.path(), 0).unwrap();
    assert_eq!(world.file.copy_to(copy.path(), &mut |_| Go::On).unwrap(), Go::On);
    copy.settle(&moment).unwrap().0
}

/// Both are there under names of their own, and what was saved last is in ours.
fn both_are_kept(mut world: World) {
    let before = world.dump();
    let there = std::fs::read(path(&world)).ok();
    let (kept, again) = (kept_beside(&mut world), kept_beside(&mut world));
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    assert_eq!(name(&kept), "test (kept 2026-03-03 09.00).courses");
    assert_eq!(name(&again), "test (kept 2026-03-03 09.00, 2).courses", "nothing is replaced");
    assert_eq!(std::fs::read(path(&world)).ok(), there, "what lies at its place is as it was");
    let ours = DataFile::open(&kept).unwrap();
    assert_eq!(ours.conflict_copies(), [""; 0]);
    world.file = ours;
    assert_eq!(world.dump(), before);
    world.undo_one();
    let left: Vec<String> = std::fs::read_dir(world.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert_eq!(left, [""; 0], "nothing half is left");
}

#[test]
fn what_is_open_is_kept_beside_what_was_put_in_its_place() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    let copy = copied(&world);
    world.add("Bea Bright");
    std::fs::rename(&copy, path(&world)).unwrap();
    both_are_kept(world);
}

#[test]
fn what_is_open_is_kept_when_its_file_was_deleted() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    std::fs::remove_file(path(&world)).unwrap();
    both_are_kept(world);
}

#[test]
fn a_file_that_is_only_looked_at_touched_or_linked_takes_changes() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    copied(&world);
    elsewhere("touch", &[&path(&world)]);
    elsewhere("ln", &[&path(&world), &world.folder().join("link")]);
    elsewhere("chmod", &[Path::new("640"), &path(&world)]);
    let before = world.dump();
    assert_eq!(world.file.refuses_changes(), None);
    world.add("Bea Bright");
    assert_ne!(world.dump(), before);
}

/// Whether another process can take the lock, by Python's own SQLite.
fn another_can_write(path: &Path) -> bool {
    let script = "import sqlite3,sys\n\
                  c = sqlite3.connect('file:' + sys.argv[1] + '?mode=rw', uri=True, timeout=0, isolation_level=None)\n\
                  try: c.execute('begin exclusive'); print('free')\n\
                  except sqlite3.OperationalError as e: print(e)";
    let said = Command::new("python3").args(["-c", script]).arg(path).output().unwrap();
    match String::from_utf8_lossy(&said.stdout).trim() {
        "free" => true,
        "database is locked" => false,
        other => panic!("{other} {}", String::from_utf8_lossy(&said.stderr)),
    }
}

#[test]
fn the_lock_is_held_after_many_changes_and_after_it_was_opened_twice() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    for at in 0..30 {
        world.add(&format!("Person {at}"));
        if at % 10 == 5 {
            world.undo_one();
        }
    }
    assert!(!another_can_write(&path(&world)), "the lock was let go of");
    let link = world.folder().join("link.courses");
    std::fs::hard_link(path(&world), &link).unwrap();
    for name in [path(&world), link] {
        assert!(matches!(DataFile::open(&name), Err(OpenError::InUse)), "this program has it open itself");
        assert!(!another_can_write(&path(&world)), "refusing to open it twice let go of the lock");
    }
    let path = path(&world);
    drop(world.file);
    assert!(another_can_write(&path), "when it is closed, another can have it");
    DataFile::open(&path).unwrap();
}

#[test]
fn a_journal_that_was_taken_away_is_made_anew() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    let journal = world.folder().join("test.courses-journal");
    assert!(journal.exists(), "while the lock is held, the empty journal stays");
    std::fs::remove_file(&journal).unwrap();
    let before = world.dump();
    world.add("Bea Bright");
    assert!(journal.exists(), "a change without a journal at its place could not be taken back after a power cut");
    assert_ne!(world.dump(), before);
}
