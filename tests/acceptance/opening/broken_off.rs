//! The journal of a change that was broken off: this file's own is put back, another file's never.

use course_register_core::data_file::DataFile;
use course_register_core::store::OpenError;
use course_register_tests::damage::{broken_off, damage, journal_of};
use course_register_tests::{World, crowd};

use super::{draft, everything, moment, refused, with_a_crowd};

/// Changes many pages, and makes many more of them; no row is what it was.
const CHANGE: &str = "UPDATE change SET after = after || printf('%400s', '')";

#[test]
fn a_change_that_was_broken_off_is_taken_back() {
    let world = World::at("2026-03-03T09:00:00Z");
    let (path, rows) = with_a_crowd(world.folder(), 40);
    let whole = std::fs::read(&path).unwrap();
    broken_off(&path, CHANGE);
    let file = DataFile::open(&path).unwrap();
    assert!(file.dump().unwrap() == rows);
    assert_eq!(draft(&file), None, "and work goes on");
    drop(file);
    broken_off(&path, CHANGE);
    drop(DataFile::open(&path).unwrap());
    assert_eq!(std::fs::read(&path).unwrap().len(), whole.len());
}

#[test]
fn the_journal_of_another_file_is_not_put_back() {
    // Of another file, and of this one as it was some changes ago.
    for stale in [false, true] {
        let world = World::at("2026-03-03T09:00:00Z");
        let folder = world.folder().join("apart");
        std::fs::create_dir(&folder).unwrap();
        let (path, _) = with_a_crowd(&folder, 40);
        let other = world.folder().join("other.courses");
        if stale {
            std::fs::copy(&path, &other).unwrap();
            for _ in 0..3 {
                DataFile::open(&path).unwrap().undo(&moment()).unwrap();
            }
        } else {
            crowd(&other, 30);
        }
        broken_off(&other, CHANGE);
        std::fs::copy(journal_of(&other), journal_of(&path)).unwrap();
        let before = everything(&folder);
        let why = refused(&path);
        assert!(matches!(why, OpenError::Damaged), "stale {stale}: {why}");
        assert!(everything(&folder) == before, "stale {stale}: both stay as they are");
        std::fs::remove_file(journal_of(&path)).unwrap();
        assert_eq!(draft(&DataFile::open(&path).unwrap()), None, "without it the file is whole");
    }
}

#[test]
fn a_journal_that_makes_nothing_whole_is_not_put_back() {
    let world = World::at("2026-03-03T09:00:00Z");
    let folder = world.folder().join("apart");
    std::fs::create_dir(&folder).unwrap();
    let (path, _) = with_a_crowd(&folder, 40);
    broken_off(&path, CHANGE);
    // The first page is taken out of it, and so is all that says whose it is.
    damage(&journal_of(&path), |bytes| bytes[512 + 4 + 100..512 + 4096].fill(0));
    let before = everything(&folder);
    let why = refused(&path);
    assert!(matches!(why, OpenError::Damaged), "{why}");
    assert!(everything(&folder) == before);
}
