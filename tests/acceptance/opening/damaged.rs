//! A file that is damaged where opening does not look: it is looked through before the first change.

use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;
use course_register_core::error::{Code, Error, Problem};
use course_register_core::moment::Moment;
use course_register_tests::damage::{Page, damage, pages, zero};
use course_register_tests::{World, crowd};

fn moment() -> Moment {
    Moment::new("2026-03-03T09:00:00Z".parse().unwrap(), [7; 16])
}

/// A file with a crowd, one of whose indexes has lost a page; its bytes and its rows.
fn with_a_lost_index_page(folder: &Path) -> (PathBuf, Vec<u8>, Vec<String>) {
    let path = folder.join("damaged.courses");
    crowd(&path, 60);
    let rows = DataFile::open(&path).unwrap().dump().unwrap();
    let bytes = damage(&path, |bytes| {
        let last = *pages(bytes, Page::IndexLeaf, 5).last().unwrap();
        zero(bytes, last);
    });
    (path, bytes, rows)
}

fn draft(file: &DataFile) -> Option<Problem> {
    file.save_draft(&moment(), "person", "{}").err().map(|error| error.problem())
}

#[test]
fn nothing_is_changed_in_a_file_that_is_damaged_where_opening_did_not_look() {
    let world = World::at("2026-03-03T09:00:00Z");
    let (path, bytes, rows) = with_a_lost_index_page(world.folder());
    let file = DataFile::open(&path).unwrap();
    assert_eq!(file.refuses_changes(), None, "nobody has looked yet");
    let problem = draft(&file).expect("a change to a damaged file is refused");
    assert_eq!(problem.code, Some(Code::NotSaved));
    assert!(problem.message.starts_with("Not saved: the data file is damaged"), "{}", problem.message);
    assert_eq!(file.refuses_changes(), Some(problem.message.clone()));
    file.note_checked(true);
    assert_eq!(draft(&file), Some(problem), "a copy that was well does not make it well again");
    assert!(matches!(file.undo(&moment()), Err(Error::Store(_))), "undo is a change too");
    assert!(file.dump().unwrap() == rows, "what can be read is shown");
    drop(file);
    assert!(std::fs::read(&path).unwrap() == bytes, "the file is as it was");
    assert!(!path.with_extension("courses-journal").exists(), "and nothing lies beside it");
}

#[test]
fn a_copy_that_was_found_damaged_stops_changes() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.add("Grace Adeyemi");
    world.file.note_checked(true);
    assert_eq!(draft(&world.file), None);
    world.file.note_checked(false);
    let before = std::fs::read(world.file.path()).unwrap();
    assert!(draft(&world.file).is_some());
    assert!(std::fs::read(world.file.path()).unwrap() == before);
    let world = world.restart();
    assert_eq!(draft(&world.file), None, "opened again it is looked at again");
}
