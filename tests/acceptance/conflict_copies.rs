//! A conflict copy beside the data file: nothing is changed until the administrator says which one goes on.

use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::place::{Place, Service};
use course_register_core::data_safety::{Shelf, back_up};
use course_register_core::error::{Code, Error};
use course_register_core::store::StoreError;
use course_register_tests::World;

/// A register in a folder of this name.
fn world_in(folder: &str) -> (tempfile::TempDir, World) {
    let disk = tempfile::tempdir().unwrap();
    let folder = disk.path().join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    (disk, World::on(&folder, "2026-11-26T09:00:00Z"))
}

fn conflict_copy(world: &World, name: &str) -> PathBuf {
    let copy = world.folder().join(name);
    std::fs::write(&copy, "changed elsewhere").unwrap();
    copy
}

const DROPBOX: &str = "test (Ruby's conflicted copy 2026-11-26).courses";

fn is_stopped(world: &mut World, name: &str) {
    let before = world.dump();
    let moment = world.moment();
    let known = world.file.refuses_changes().unwrap();
    for refused in [
        world.file.undo(&moment).map(|_| ()),
        world.file.save_draft(&moment, "add", "{}"),
        world.file.discard_draft(&moment, "add"),
    ] {
        let refused = refused.unwrap_err();
        assert!(matches!(refused, Error::Store(StoreError::ConflictCopies(_))), "{refused:?}");
        let problem = refused.problem();
        assert_eq!((problem.code, &problem.message), (Some(Code::NotSaved), &known));
        assert!(known.starts_with("Not saved: ") && known.contains(name) && known.contains("Data safety"), "{known}");
        assert!(!refused.to_string().contains(name), "no name of a file goes to the log");
    }
    assert_eq!(world.dump(), before);
    assert_eq!(world.file.conflict_copies(), [name]);
}

#[test]
fn in_a_synced_folder_it_stops_the_next_change_until_it_is_said_which_goes_on() {
    let (_disk, mut world) = world_in("Dropbox");
    assert_eq!(world.file.place(), Place::Synced(Service::Dropbox));
    world.add("Grace Adeyemi");
    let copy = conflict_copy(&world, DROPBOX);
    is_stopped(&mut world, DROPBOX);
    let moment = world.moment();
    back_up(&world.file, course_register_core::data_safety::Why::ByHand, &moment, &mut |_| {
        course_register_core::data_safety::Go::On
    })
    .unwrap();
    world.file.go_on_with_this_one().unwrap();
    assert_eq!(world.file.refuses_changes(), None);
    world.undo_one();
    // It is remembered, and a further one stops again.
    let mut world = world.restart();
    world.redo_one();
    let another = "test (Office's conflicted copy 2026-11-27).courses";
    conflict_copy(&world, another);
    is_stopped(&mut world, another);
    world.file.go_on_with_this_one().unwrap();
    world.undo_one();
    // One that went away and came again is another one.
    std::fs::remove_file(&copy).unwrap();
    world.redo_one();
    conflict_copy(&world, DROPBOX);
    is_stopped(&mut world, DROPBOX);
    assert_eq!(std::fs::read(&copy).unwrap(), b"changed elsewhere", "it is left as it is");
}

#[test]
fn taking_the_copy_away_is_an_answer_too() {
    let (_disk, mut world) = world_in("OneDrive - The Centre");
    world.add("Grace Adeyemi");
    let name = "test-DESKTOP-4F7K2QX.courses";
    let copy = conflict_copy(&world, name);
    is_stopped(&mut world, name);
    std::fs::remove_file(copy).unwrap();
    world.undo_one();
}

#[test]
fn elsewhere_it_is_looked_for_when_the_file_is_opened() {
    let (_disk, mut world) = world_in("Documents");
    assert_eq!(world.file.place(), Place::Ordinary);
    world.add("Grace Adeyemi");
    let copy = conflict_copy(&world, DROPBOX);
    conflict_copy(&world, "test 2.courses");
    world.add("Bea Bright");
    let mut world = world.restart();
    is_stopped(&mut world, DROPBOX);
    std::fs::remove_file(copy).unwrap();
    world.undo_one();
}

#[test]
fn what_goes_on_is_remembered_in_the_folder_of_the_backups_alone() {
    let (_disk, world) = world_in("Dropbox");
    let before: Vec<u8> = std::fs::read(world.file.path()).unwrap();
    conflict_copy(&world, DROPBOX);
    world.file.go_on_with_this_one().unwrap();
    assert_eq!(Shelf::beside(world.file.path()).settings().acknowledged_copies, [DROPBOX]);
    assert_eq!(std::fs::read(world.file.path()).unwrap(), before);
    let path = world.file.path().to_owned();
    drop(world.file);
    assert_eq!(DataFile::open(Path::new(&path)).unwrap().conflict_copies(), [""; 0]);
}
