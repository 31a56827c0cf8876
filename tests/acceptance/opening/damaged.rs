//! A file that is damaged: it is not opened where opening meets the damage, and where it does not, it is looked
//! through before the first change.

use std::path::{Path, PathBuf};
use std::time::Duration;

use course_register_core::data_file::DataFile;
use course_register_core::error::{Code, Error};
use course_register_core::store::OpenError;
use course_register_tests::damage::{PAGE_SIZE, Page, damage, pages, zero};
use course_register_tests::work::prepared;
use course_register_tests::{World, crowd, open_damaged_files};

use super::{draft, everything, moment, refused};

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

/// Where these words first stand.
fn place_of(bytes: &[u8], words: &str) -> usize {
    bytes.windows(words.len()).position(|window| window == words.as_bytes()).expect("the words")
}

/// Writes other words over the first place where these stand.
fn overwrite(bytes: &mut [u8], words: &str, others: &str) {
    assert_eq!(words.len(), others.len());
    let at = place_of(bytes, words);
    bytes[at..at + others.len()].copy_from_slice(others.as_bytes());
}

type Damage = fn(&mut Vec<u8>);

/// What opening meets, and what it is called.
const MET: &[(&str, Damage)] = &[
    ("the size of its pages", |bytes| bytes[16] = 0x20),
    ("how it is written", |bytes| bytes[18] = 2),
    ("how often it was changed", |bytes| {
        bytes[27] ^= 1;
        bytes[31] ^= 1;
    }),
    ("how many pages it has, and a page of its schema", |bytes| {
        bytes[28..32].fill(0);
        let at = place_of(bytes, "CREATE TABLE payment") / PAGE_SIZE;
        zero(bytes, at);
    }),
    ("how many pages it has, and a word of a table", |bytes| {
        bytes[31] ^= 3;
        overwrite(bytes, "capacity BETWEEN 0", "capacity BETWEEN 9");
    }),
    ("bytes kept free in each page", |bytes| bytes[20] = 8),
    ("the encoding of its text", |bytes| bytes[59] = 2),
    ("its schema's number, smaller", |bytes| bytes[63] = 0),
    ("the rest of its first page", |bytes| bytes[100..PAGE_SIZE].fill(0)),
    ("all but its first page", |bytes| bytes.truncate(PAGE_SIZE)),
    ("all but part of its first page", |bytes| bytes.truncate(1000)),
    ("half of it", |bytes| bytes.truncate(bytes.len() / 2)),
    ("a page of its schema", |bytes| {
        let at = place_of(bytes, "CREATE TABLE payment") / PAGE_SIZE;
        zero(bytes, at);
    }),
    ("a word of a table", |bytes| overwrite(bytes, "capacity BETWEEN 0", "capacity BETWEEN 9")),
    ("the name of an index", |bytes| overwrite(bytes, "CREATE INDEX payment_of", "CREATE INDEX paymant_of")),
    ("a word of SQL", |bytes| overwrite(bytes, "CREATE TABLE draft", "CREATX TABLE draft")),
];

#[test]
fn a_file_that_is_damaged_where_opening_looks_is_not_opened_and_stays_as_it_is() {
    let world = World::at("2026-03-03T09:00:00Z");
    let whole = world.folder().join("whole.courses");
    crowd(&whole, 5);
    for (what, how) in MET {
        let folder = tempfile::tempdir_in(world.folder()).unwrap();
        let path = folder.path().join("kept.courses");
        std::fs::copy(&whole, &path).unwrap();
        damage(&path, how);
        let before = everything(folder.path());
        let why = refused(&path);
        assert!(matches!(why, OpenError::Damaged), "{what}: {why}");
        assert!(why.offers_backups() && why.offers_a_rescue(), "{what}");
        assert!(everything(folder.path()) == before, "{what}: the file stays, and nothing lies beside it");
    }
}

#[test]
fn what_is_not_a_data_file_any_more_is_helped_by_backups() {
    let world = World::at("2026-03-03T09:00:00Z");
    let path = world.folder().join("kept.courses");
    for (bytes, rescue) in [(&b""[..], false), (b"Dear all,", false), (&[0_u8; 20_000], false)] {
        std::fs::write(&path, bytes).unwrap();
        let why = refused(&path);
        assert!(matches!(why, OpenError::Empty | OpenError::NotOurs), "{why}");
        assert!(why.offers_backups());
        assert_eq!(why.offers_a_rescue(), rescue);
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
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

/// The short form of a thousand: some of every kind.
#[test]
fn whatever_is_damaged_nothing_panics_hangs_or_is_deleted_and_backups_are_offered() {
    let outcome = open_damaged_files(40);
    assert!(outcome.wrong.is_empty(), "{:#?}", outcome.wrong);
    assert!(outcome.slowest < Duration::from_secs(5), "{outcome:?}");
    assert_eq!(outcome.took_a_change + outcome.only_read + outcome.refused, 40);
    assert!(outcome.only_read > 0 && outcome.refused > 10 && outcome.rescued > 0, "{outcome:?}");
}

#[test]
fn what_is_refused_is_left_as_it_is_whichever_page_is_damaged() {
    let (folder, path) = prepared().close();
    let whole = std::fs::read(&path).unwrap();
    let mut refused = 0;
    for page in 1..whole.len() / PAGE_SIZE {
        for at in [0, 1798] {
            let mut bytes = whole.clone();
            // SQLite would put the count of pages right as soon as it begins to write.
            bytes[31] = 0;
            bytes[page * PAGE_SIZE + at..][..10].fill(0x0e);
            std::fs::write(&path, &bytes).unwrap();
            if let Err(why) = DataFile::open(&path) {
                refused += 1;
                assert!(std::fs::read(&path).unwrap() == bytes, "page {page}: {why:?}, and it was changed");
            }
        }
    }
    assert!(refused > 0, "no page was met by opening");
    drop(folder);
}
