//! The folder of backups: what goes wrong there, and what is never touched.

use std::path::Path;

use course_register_core::data_safety::{BackupError, Kept, Shelf, Why};
use course_register_tests::World;

fn world() -> World {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    world
}

fn names(kept: &[Kept]) -> Vec<String> {
    kept.iter().map(Kept::name).collect()
}

fn lying_there(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_copy_that_is_not_well_is_no_backup_and_deletes_none() {
    let mut world = world();
    let shelf = world.shelf();
    // So many that the next one would take one away.
    for _ in 0..6 {
        world.back_up(Why::ByHand);
    }
    let before = lying_there(shelf.folder());
    let moment = world.moment();
    let begun = shelf.begin(100_000).unwrap();
    let _ = world.file.copy_to(begun.path(), &mut |_| course_register_core::data_safety::Go::On).unwrap();
    let mut bytes = std::fs::read(begun.path()).unwrap();
    // The second page becomes nonsense; the header stays ours.
    bytes[4096..8192].fill(0x5a);
    std::fs::write(begun.path(), bytes).unwrap();
    let refused = shelf.finish(begun, Why::WhileOpen, &moment).unwrap_err();
    assert!(refused.is_damage(), "{refused}");
    assert!(refused.sentence().contains("most likely damaged"), "{}", refused.sentence());
    assert_eq!(lying_there(shelf.folder()), before);
    assert!(shelf.settings().last_check.unwrap().found.is_some());
    world.back_up(Why::ByHand);
    assert_eq!(world.backups().len(), 6, "a good one does take one away");
}

#[test]
fn what_does_not_fit_is_said_beforehand() {
    let world = world();
    let refused = world.shelf().begin(1 << 60).unwrap_err();
    assert!(matches!(refused, BackupError::NoRoom { .. }));
    let said = refused.sentence();
    assert!(
        said.starts_with("No backup was made: it needs 1,152,921,504,") && said.contains("free on this disk"),
        "{said}"
    );
}

#[test]
fn a_folder_that_is_gone_is_said_to_be() {
    let mut world = world();
    std::fs::remove_dir_all(world.folder()).unwrap();
    let refused = world.try_back_up(Why::WhileOpen).unwrap_err();
    assert!(refused.sentence().contains("folder is not there"), "{}", refused.sentence());
    assert!(matches!(world.shelf().begin(1), Err(BackupError::FolderMissing)));
}

#[test]
fn a_file_in_the_folders_place_is_left_alone() {
    let mut world = world();
    std::fs::write(world.shelf().folder(), "mine").unwrap();
    assert!(world.try_back_up(Why::WhileOpen).is_err());
    assert_eq!(std::fs::read_to_string(world.shelf().folder()).unwrap(), "mine");
}

#[test]
fn what_is_known_of_the_backups_is_made_anew_from_them() {
    let mut world = world();
    world.back_up(Why::Start);
    world.add("Tom Ashworth");
    world.back_up(Why::BeforeImport);
    let before = world.backups();
    let file = world.shelf().folder().join("backups.json");
    for damage in [None, Some(""), Some("[{\"name\":"), Some("{}")] {
        match damage {
            None => std::fs::remove_file(&file).unwrap(),
            Some(text) => std::fs::write(&file, text).unwrap(),
        }
        let after = world.backups();
        assert_eq!(names(&after), names(&before));
        for (after, before) in after.iter().zip(&before) {
            assert_eq!((after.why, after.bytes, after.contents), (before.why, before.bytes, before.contents));
            assert_eq!((before.made_at - after.made_at).num_minutes(), 0, "to the minute, as the name says it");
        }
        assert!(std::fs::read_to_string(&file).unwrap().contains("before import"), "and kept for next time");
    }
}

#[test]
fn a_number_is_never_given_twice() {
    let mut world = world();
    for _ in 0..3 {
        world.back_up(Why::ByHand);
    }
    for kept in world.backups() {
        std::fs::remove_file(kept.path).unwrap();
    }
    assert_eq!(world.back_up(Why::ByHand).number, 4, "not even when all were deleted");
    std::fs::write(world.shelf().folder().join("settings.json"), "{").unwrap();
    assert_eq!(world.back_up(Why::ByHand).number, 5, "nor when the settings are damaged");
}

#[test]
fn the_size_that_was_set_is_kept_and_the_newest_five_stay() {
    let mut world = world();
    for day in 10..22 {
        world.set_now(&format!("2026-11-{day}T09:00:00Z"));
        world.back_up(Why::ByHand);
    }
    assert_eq!(world.backups().len(), 12);
    let others = [
        "notes.txt",
        "000001 2026-11-26 09.12 start (copy).courses",
        "Course Register.courses",
        ".course-register-making-1.txt",
    ];
    for name in others {
        std::fs::write(world.shelf().folder().join(name), "mine").unwrap();
    }
    world.shelf().set_settings(|settings| settings.most_megabytes = 0).unwrap();
    world.back_up(Why::ByHand);
    assert_eq!(world.backups().iter().map(|kept| kept.number).collect::<Vec<_>>(), [13, 12, 11, 10, 9]);
    let lying = lying_there(world.shelf().folder());
    for name in &others {
        assert!(lying.iter().any(|lies| lies == name), "{name} is somebody’s own");
    }
}

#[test]
fn what_a_killed_program_left_on_its_way_is_taken_away() {
    let mut world = world();
    world.back_up(Why::ByHand);
    std::fs::write(world.shelf().folder().join(".course-register-making-1-abcdef.part"), "half").unwrap();
    world.back_up(Why::ByHand);
    assert_eq!(
        lying_there(world.shelf().folder()),
        [
            "000001 2026-11-26 09.12 by hand.courses",
            "000002 2026-11-26 09.12 by hand.courses",
            "backups.json",
            "settings.json"
        ]
    );
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    let mut world = world();
    world.back_up(Why::ByHand);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(world.shelf().folder()), 0o700);
    for name in lying_there(world.shelf().folder()) {
        assert_eq!(mode(&world.shelf().folder().join(&name)), 0o600, "{name}");
    }
}

#[test]
fn names_of_every_kind_have_backups_beside_them() {
    let world = world();
    for name in
        ["Kurse für Größe 2026 😀.courses", "a  b.courses", "مريم.courses", &format!("{}.courses", "x".repeat(247))]
    {
        let path = world.folder().join(name);
        let file = course_register_core::data_file::DataFile::open(&path).unwrap();
        let moment = course_register_core::moment::Moment::new("2026-11-26T09:12:00Z".parse().unwrap(), [3; 16]);
        let made = course_register_core::data_safety::back_up(&file, Why::Start, &moment, &mut |_| {
            course_register_core::data_safety::Go::On
        })
        .unwrap();
        assert_eq!(Shelf::beside(&path).list().unwrap(), [made], "{name}");
    }
}
