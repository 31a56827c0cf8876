//! A backup comes back as it was, and so does what it replaced.

use std::path::Path;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Kept, Restored, Why, restore};
use course_register_core::history::{HistoryQuery, StepKind, page};
use course_register_tests::damage::broken_off;
use course_register_tests::schema::{contents, dumps, file_of};
use course_register_tests::work::{kinds, prepared};
use course_register_tests::{World, dump_of};

fn newest(world: &World) -> course_register_core::history::HistoryStep {
    world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap().steps.swap_remove(0)
}

fn backup(world: &World, restored: &Restored) -> Kept {
    let number = restored.undone_by.expect("a backup of what was there");
    world.backups().into_iter().find(|kept| kept.number == number).expect("it lies there")
}

#[test]
fn the_drill_a_backup_100_steps_a_restore_and_the_restore_undone() {
    let mut world = prepared();
    let first = world.dump();
    let kept = world.back_up(Why::ByHand);
    assert_eq!(dump_of(&kept.path), first);

    let kinds = kinds();
    let mut picked: usize = 11;
    let mut pick = || {
        picked = picked.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        picked >> 33
    };
    let mut done = 0;
    while done < 100 {
        let before = newest(&world).operation_id;
        let (_, work) = kinds[pick() % kinds.len()];
        let _ = work(&mut world, pick(), pick());
        done += usize::from(newest(&world).operation_id != before);
    }
    let last = world.dump();
    assert_ne!(last, first);

    world.set_now("2026-03-04T08:00:00Z");
    let (world, restored) = world.restore(&kept.path);
    assert_eq!(world.dump(), first, "what was backed up is there again");
    assert_eq!(restored.said, "Restored the backup of Tuesday 3 March 2026, 9am");
    assert_eq!(restored.set_aside, None);
    let aside = backup(&world, &restored);
    assert_eq!((aside.why, dump_of(&aside.path)), (Why::BeforeRestore, last.clone()), "what it replaced is kept");
    assert_eq!(dump_of(&kept.path), first, "the backup is as it was");

    let (world, undone) = world.restore(&aside.path);
    assert_eq!(world.dump(), last, "the restore is undone");
    assert_eq!(undone.said, "Restored the backup of Wednesday 4 March 2026, 8am");
    let aside = backup(&world, &undone);
    let (world, _) = world.restart().restore(&aside.path);
    assert_eq!(world.dump(), first, "and that too");
    assert_eq!(world.files_beside(), ["test backups", "test.courses"], "nothing else is left behind");
}

#[test]
fn undo_stops_at_a_restore() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let step = newest(&world).operation_id;
    world.add("Tom Ashworth");
    world.undo_one();
    let kept = world.back_up(Why::ByHand);
    world.add("Bea Bright");
    let (mut world, _) = world.restore(&kept.path);
    let said = newest(&world);
    assert_eq!(
        (said.kind, said.said.as_str()),
        (StepKind::Barrier, "Restored the backup of Thursday 26 November 2026, 9.12am")
    );
    let moment = world.moment();
    assert!(world.file.undo(&moment).is_err(), "nothing before it is taken back");
    assert!(world.file.redo(&moment).is_err(), "nor brought back");
    let frame = world.file.frame(&moment).unwrap();
    assert!(frame.undo.is_none() && frame.redo.is_none(), "and the window does not offer it");
    let refused = world.file.undo_operation(&moment, step).unwrap_err().problem().message;
    assert!(
        refused.contains("“Restored the backup of Thursday 26 November 2026, 9.12am”. Undo stops there."),
        "{refused}"
    );
    world.add("Nia Evans");
    world.undo_one();
    assert!(world.file.undo(&moment).is_err(), "what was done since can be undone, as far as the restore");
    world.redo_one();
}

#[test]
fn any_data_file_can_be_restored_even_where_nothing_can_be_written() {
    let mut other = World::at("2026-11-26T09:12:00Z");
    other.add("Grace Adeyemi");
    let place = other.folder().join("Größe & mehr 😀.courses");
    std::fs::copy(other.file.path(), &place).unwrap();
    let mut protected = std::fs::metadata(&place).unwrap().permissions();
    protected.set_readonly(true);
    std::fs::set_permissions(&place, protected).unwrap();
    let before = (std::fs::read(&place).unwrap(), other.files_beside());

    let mut world = World::at("2026-11-26T10:00:00Z");
    world.add("Tom Ashworth");
    let (world, restored) = world.restore(&place);
    assert_eq!(world.dump(), other.dump());
    assert_eq!(restored.said, "Restored a data file from elsewhere");
    assert_eq!((std::fs::read(&place).unwrap(), other.files_beside()), before, "it was only read");
    // The restored file takes changes, whatever the other's protection.
    let mut world = world.restart();
    world.add("Nia Evans");
}

#[test]
fn a_backup_of_an_older_version_comes_back_up_to_date() {
    for (number, dump) in dumps() {
        let mut world = World::at("2026-11-26T09:12:00Z");
        let older = world.folder().join("older.courses");
        file_of(&dump, &older);
        let before = (contents(&older).rows, std::fs::read(&older).unwrap());
        world.add("Grace Adeyemi");
        let (world, _) = world.restore(&older);
        let history = world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap();
        let said: Vec<&str> = history.steps.iter().take(2).map(|step| step.said.as_str()).collect();
        let up_to_date = "Brought the data file up to date for this version of Course Register";
        assert_eq!(said, ["Restored a data file from elsewhere", up_to_date]);
        assert_eq!(std::fs::read(&older).unwrap(), before.1, "schema {number}: what was chosen is as it was");
        let (_folder, path) = world.close();
        for (table, rows) in &before.0 {
            let after = &contents(&path).rows[table];
            assert!(rows.keys().all(|id| after.contains_key(id)), "schema {number}: every row of {table}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_was_copied_in_the_middle_of_a_change_comes_back_as_it_was_before_it() {
    let mut other = World::at("2026-11-26T09:12:00Z");
    other.real_course();
    // Rows on several pages, so that some reach the file in the middle of the change.
    for n in 0..90 {
        other.add(&format!("Person {n}"));
    }
    let good = other.dump();
    let (elsewhere, place) = other.close();
    broken_off(&place, "UPDATE participant SET notes = hex(zeroblob(500))");
    let beside = |folder: &Path| {
        let mut all: Vec<(std::ffi::OsString, Vec<u8>)> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.file_name(), std::fs::read(entry.path()).unwrap()))
            .collect();
        all.sort();
        all
    };
    let before = beside(elsewhere.path());
    assert_eq!(before.len(), 2, "a file and its journal");
    let (world, _) = World::at("2026-11-26T10:00:00Z").restore(&place);
    assert_eq!(world.dump(), good);
    assert!(beside(elsewhere.path()) == before, "they were only read");
    assert_eq!(world.files_beside(), ["test backups", "test.courses"]);
}

/// What was at the place before a restore, when it was set aside.
fn set_aside(world: &World, restored: &Restored) -> Vec<u8> {
    let name = restored.set_aside.as_ref().expect("it was set aside");
    std::fs::read(world.folder().join(name)).unwrap()
}

#[test]
fn a_damaged_data_file_is_set_aside_before_the_backup_takes_its_place() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let good = world.dump();
    let kept = world.back_up(Why::ByHand);
    let (folder, path) = world.close();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[4096..40960].fill(0x5a);
    std::fs::write(&path, &bytes).unwrap();
    std::fs::write(folder.path().join("test.courses-journal"), "not a journal").unwrap();
    for (attempt, name) in
        [(1, "test (set aside 2026-11-26 10.00).courses"), (2, "test (set aside 2026-11-26 10.00, 2).courses")]
    {
        let moment = course_register_core::moment::Moment::new("2026-11-26T10:00:00Z".parse().unwrap(), [attempt; 16]);
        let (file, restored) = restore(None, &path, &kept.path, &moment).unwrap();
        let world = World::over(file, "2026-11-26T10:00:00Z");
        assert_eq!(world.dump(), good);
        assert_eq!((restored.undone_by, restored.set_aside.as_deref()), (None, Some(name)));
        assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), bytes, "byte for byte");
        drop(world);
        if attempt == 1 {
            assert!(!folder.path().join("test.courses-journal").exists(), "it is not taken for the restored file’s");
        }
        std::fs::write(&path, &bytes).unwrap();
    }
}

#[test]
fn a_data_file_that_is_damaged_while_it_is_open_is_set_aside_too() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.real_course();
    let good = world.dump();
    let kept = world.back_up(Why::ByHand);
    // A page that is not in memory any more after a restart, and that only the check of the copy comes to.
    let world = world.restart();
    let path = world.file.path().to_owned();
    let length = std::fs::metadata(&path).unwrap().len();
    world.scribble(length - 4096, &[0x5a; 4096]);
    let damaged = std::fs::metadata(&path).unwrap().len();
    let (world, restored) = world.restore(&kept.path);
    assert_eq!(world.dump(), good);
    let aside = set_aside(&world, &restored);
    assert_eq!(aside.len() as u64, damaged);
    assert!(aside.ends_with(&[0x5a; 4096]));
    assert_eq!(restored.undone_by, None, "a copy that is not well is no backup");
}

#[test]
fn a_missing_data_file_is_restored_where_it_was() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let (good, kept) = (world.dump(), world.back_up(Why::ByHand));
    let moment = world.moment();
    let (_folder, path) = world.close();
    std::fs::remove_file(&path).unwrap();
    let (file, restored) = restore(None, &path, &kept.path, &moment).unwrap();
    assert_eq!(World::over(file, "2026-11-26T10:00:00Z").dump(), good);
    assert_eq!((restored.undone_by, restored.set_aside), (None, None));
}

#[cfg(unix)]
#[test]
fn what_took_the_place_of_the_open_file_is_kept_beside_it() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let (good, kept) = (world.dump(), world.back_up(Why::ByHand));
    world.add("Tom Ashworth");
    let ours = world.dump();
    let path = world.file.path().to_owned();
    // As a synchronised folder does it.
    std::fs::write(world.folder().join("other"), "somebody else’s").unwrap();
    std::fs::rename(world.folder().join("other"), &path).unwrap();
    let (world, restored) = world.restore(&kept.path);
    assert_eq!(world.dump(), good);
    assert_eq!(dump_of(&backup(&world, &restored).path), ours);
    assert_eq!(set_aside(&world, &restored), "somebody else’s".as_bytes());
}

#[cfg(unix)]
#[test]
fn a_link_to_the_data_file_stays_a_link() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let (good, kept) = (world.dump(), world.back_up(Why::ByHand));
    world.add("Tom Ashworth");
    let moment = world.moment();
    let (folder, path) = world.close();
    let link = folder.path().join("link.courses");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let (file, _) = restore(Some(DataFile::open(&link).unwrap()), &link, &kept.path, &moment).unwrap();
    drop(file);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(dump_of(Path::new(&path)), good);
}
