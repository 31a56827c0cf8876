//! A copy for somebody is whole or not there, and never takes the place of the register or of a backup.

use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{CopySaved, Go, NewCopy, Why, not_open};
use course_register_core::error::Result;
use course_register_tests::{World, dump_of};

fn save(world: &mut World, begun: Result<NewCopy>) -> Result<(PathBuf, CopySaved)> {
    let copy = begun?;
    assert_eq!(world.file.copy_to(copy.path(), &mut |_| Go::On).unwrap(), Go::On);
    copy.settle(&world.moment())
}

fn save_at(world: &mut World, place: &Path) -> Result<(PathBuf, CopySaved)> {
    let begun = NewCopy::at(place.to_owned(), &world.folder().join("test.courses"), 100_000);
    save(world, begun)
}

fn said(refused: Result<(PathBuf, CopySaved)>) -> String {
    refused.unwrap_err().problem().message
}

#[test]
fn a_copy_holds_everything_and_opens_by_itself() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let moment = world.moment();
    assert_eq!(NewCopy::expected_name(world.file.path(), &moment), "test 2026-11-26.courses");
    let place = world.folder().join("for the office");
    let (at, saved) = save_at(&mut world, &place).unwrap();
    assert_eq!(at, world.folder().join("for the office.courses"));
    assert_eq!((saved.file_name.as_str(), saved.contents.participants), ("for the office.courses", 1));
    assert_eq!(dump_of(&at), world.dump());
    DataFile::open(&at).unwrap().undo(&world.moment()).unwrap();
    assert_ne!(dump_of(&at), world.dump(), "it is a register of its own");
}

#[test]
fn it_is_never_put_over_the_data_file_or_among_its_backups() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let kept = world.back_up(Why::ByHand);
    let before = (world.files_beside(), std::fs::read(&kept.path).unwrap());
    let own = world.file.path().to_owned();
    let link = world.folder().join("link.courses");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&own, &link).unwrap();
    #[cfg(not(unix))]
    std::fs::hard_link(&own, &link).unwrap();
    // Without its ending it is the data file all the same.
    for place in [own.clone(), own.with_extension(""), link.clone()] {
        assert!(said(save_at(&mut world, &place)).contains("the data file itself"), "{}", place.display());
    }
    std::fs::remove_file(&link).unwrap();
    assert!(said(save_at(&mut world, &kept.path)).contains("the folder in which the backups are kept"));
    assert_eq!((world.files_beside(), std::fs::read(&kept.path).unwrap()), before, "everything is as it was");
    world.undo_one();
}

#[test]
fn what_the_dialog_has_not_asked_about_is_not_replaced() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    let letter = world.folder().join("letter.courses");
    std::fs::write(&letter, "Dear all,").unwrap();
    assert!(said(save_at(&mut world, &letter.with_extension(""))).contains("“letter.courses” in this folder already"));
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Dear all,");
    let (at, _) = save_at(&mut world, &letter).unwrap();
    assert_eq!(dump_of(&at), world.dump(), "the dialog asked about this one");
    let missing = world.folder().join("no such folder").join("copy.courses");
    assert!(said(save_at(&mut world, &missing)).contains("not there any more"));
}

#[test]
fn what_was_open_is_kept_beside_the_file_that_was_put_in_its_place() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let own = world.file.path().to_owned();
    let other = world.folder().join("other");
    std::fs::write(&other, "from another computer").unwrap();
    std::fs::rename(&other, &own).unwrap();
    for name in ["test (kept 2026-11-26 09.12).courses", "test (kept 2026-11-26 09.12, 2).courses"] {
        let begun = NewCopy::beside(&own, 100_000);
        let (at, saved) = save(&mut world, begun).unwrap();
        assert_eq!((saved.file_name.as_str(), saved.contents.participants), (name, 1));
        assert_eq!(dump_of(&at), world.dump());
    }
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "from another computer");
}

#[test]
fn a_file_that_is_not_open_says_what_can_be_done() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let kept = world.back_up(Why::ByHand);
    let own = world.file.path().to_owned();
    std::fs::rename(&own, own.with_extension("moved")).unwrap();
    let why = DataFile::open(&own).map(drop).unwrap_err();
    let told = not_open(&own, &why);
    assert_eq!(
        (told.file_name.as_str(), told.can_begin_anew, told.can_rescue, told.can_try_again),
        ("test.courses", true, false, true)
    );
    assert!(told.sentence.contains("“test.courses” is missing"));
    let newest = told.newest.expect("a backup");
    assert_eq!((newest.number, newest.contents), (kept.number, kept.contents));

    std::fs::write(&own, "Dear all,").unwrap();
    let told = not_open(&own, &DataFile::open(&own).map(drop).unwrap_err());
    assert!(told.newest.is_some() && !told.can_begin_anew && !told.can_rescue, "{told:?}");
    std::fs::write(&kept.path, "gone too").unwrap();
    let told = not_open(&own, &DataFile::open(&own).map(drop).unwrap_err());
    assert_eq!(told.newest, None, "one that is not well is not offered");
}
