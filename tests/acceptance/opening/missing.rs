//! A data file that is no longer there: no fresh register takes its place unasked.

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::Shelf;
use course_register_core::store::{OpenError, Opened};
use course_register_tests::World;
use course_register_tests::damage::{broken_off, journal_of};

use super::{draft, everything, refused, with_a_crowd};

#[test]
fn where_backups_are_a_file_is_missing_and_not_begun_anew() {
    let world = World::at("2026-03-03T09:00:00Z");
    let path = world.folder().join("Course Register.courses");
    let backups = Shelf::beside(&path).folder().to_owned();
    std::fs::create_dir(&backups).unwrap();
    std::fs::write(backups.join("notes.txt"), "").unwrap();
    drop(DataFile::open(&path).unwrap());
    std::fs::remove_file(&path).unwrap();
    std::fs::write(backups.join("000007 2026-03-03 09.12 start.courses"), "").unwrap();
    let why = refused(&path);
    assert!(matches!(why, OpenError::Missing), "{why}");
    assert!(why.offers_backups() && !why.offers_a_rescue());
    assert!(why.sentence(&path).starts_with("“Course Register.courses” is missing"), "{}", why.sentence(&path));
    assert!(!path.exists(), "nothing takes its place");
    let file = DataFile::start_anew(&path).unwrap();
    assert_eq!(file.opened(), Opened::New, "unless somebody chose so");
    drop(file);
    assert_eq!(DataFile::open(&path).unwrap().opened(), Opened::Existing, "backups or not, it is there now");
}

#[test]
fn a_journal_without_its_file_is_not_put_into_a_new_one() {
    let world = World::at("2026-03-03T09:00:00Z");
    let folder = world.folder().join("apart");
    std::fs::create_dir(&folder).unwrap();
    let (path, _) = with_a_crowd(&folder, 40);
    broken_off(&path, "UPDATE change SET after = after || ' '");
    std::fs::remove_file(&path).unwrap();
    let before = everything(&folder);
    assert!(matches!(refused(&path), OpenError::Missing));
    assert!(everything(&folder) == before, "the journal may be what brings the file back");
    let file = DataFile::start_anew(&path).unwrap();
    assert_eq!(draft(&file), None);
    assert_eq!(file.dump().unwrap(), Vec::<String>::new(), "a new register is empty");
    drop(file);
    let aside = folder.join("kept.courses-journal (set aside 1)");
    assert!(Some(&std::fs::read(aside).unwrap()) == before.get("kept.courses-journal"), "it is kept");
    assert!(!journal_of(&path).exists());
}
