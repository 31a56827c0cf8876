//! What cannot be restored is said to be so, exactly, and the data file is as it was.

use std::path::Path;

use course_register_core::data_safety::{RestoreError, Why, restore};
use course_register_tests::World;

#[test]
fn what_was_chosen_is_answered_exactly() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.real_course();
    let kept = world.back_up(Why::ByHand);
    let good = std::fs::read(&kept.path).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let with = |change: fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        change(&mut bytes);
        bytes
    };
    let files: [(&str, Vec<u8>, &str); 8] = [
        (
            "letter.docx",
            b"PK\x03\x04 and so on, for more than a hundred bytes".repeat(4),
            "is not a data file of Course Register",
        ),
        ("short.courses", b"SQLite format 3\0".to_vec(), "is not a data file of Course Register"),
        ("other.db", with(|bytes| bytes[68..72].fill(0)), "is not a data file of Course Register"),
        (
            "newer.courses",
            with(|bytes| bytes[60..64].copy_from_slice(&99_u32.to_be_bytes())),
            "was made by a newer version",
        ),
        ("empty.courses", Vec::new(), "is empty"),
        ("half.courses", with(|bytes| bytes.truncate(bytes.len() / 2)), "is damaged"),
        ("zeroed.courses", with(|bytes| bytes[8192..].fill(0)), "is damaged"),
        ("no schema.courses", with(|bytes| bytes[60..64].fill(0)), "is damaged"),
    ];
    let mut cases: Vec<(std::path::PathBuf, &str)> = Vec::new();
    for (name, bytes, expected) in files {
        let place = elsewhere.path().join(name);
        std::fs::write(&place, bytes).unwrap();
        cases.push((place, expected));
    }
    cases.push((elsewhere.path().to_owned(), "is a folder"));
    cases.push((elsewhere.path().join("gone.courses"), "is not there any more"));
    cases.push((world.file.path().to_owned(), "is the data file that is in use already"));
    #[cfg(unix)]
    {
        let (link, second) = (elsewhere.path().join("link.courses"), world.folder().join("second name.courses"));
        std::os::unix::fs::symlink(world.file.path(), &link).unwrap();
        std::fs::hard_link(world.file.path(), &second).unwrap();
        cases.push((link, "is the data file that is in use already"));
        cases.push((second, "is the data file that is in use already"));
    }
    let (before, beside, backups) = (world.dump(), world.files_beside(), world.backups());
    for (place, expected) in cases {
        let was = std::fs::read(&place).ok().filter(|_| !expected.contains("in use"));
        let (back, refused) = world.restore_refused(&place);
        world = back;
        let said = refused.sentence(&place);
        let name = place.file_name().unwrap().to_string_lossy().into_owned();
        assert!(said.starts_with(&format!("“{name}” {expected}")), "{said}");
        assert!(said.contains("Nothing was restored"), "{said}");
        if was.is_some() {
            assert_eq!(std::fs::read(&place).ok(), was, "{name} is as it was");
        }
        assert_eq!((world.files_beside(), world.backups()), (beside.clone(), backups.clone()), "{name}");
    }
    // It is still open, still ours, and takes changes.
    assert_eq!(world.dump(), before);
    world.add("Grace Adeyemi");
}

#[test]
fn a_backup_of_which_one_bit_is_not_as_it_was_is_not_restored() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let kept = world.back_up(Why::ByHand);
    let mut bytes = std::fs::read(&kept.path).unwrap();
    // A letter of the name: the file is well in itself.
    let at = bytes.windows(5).rposition(|letters| letters == b"Grace").unwrap();
    bytes[at] = b'T';
    std::fs::write(&kept.path, bytes).unwrap();
    let (_world, refused) = world.restore_refused(&kept.path);
    assert!(refused.sentence(&kept.path).contains("is damaged"), "{refused}");
}

#[test]
fn a_data_file_that_is_open_elsewhere_is_not_replaced() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let kept = world.back_up(Why::ByHand);
    let moment = world.moment();
    let refused = restore(None, world.file.path(), &kept.path, &moment).map(drop).unwrap_err();
    assert!(matches!(refused.why, RestoreError::InUse), "{refused:?}");
    assert!(refused.why.sentence(&kept.path).contains("Close it there"));
    world.add("Tom Ashworth");
    assert_eq!(world.backups(), [kept]);
}

#[test]
fn a_folder_that_is_gone_is_said_to_be() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let kept = world.back_up(Why::ByHand);
    let moment = world.moment();
    let refused = restore(None, Path::new("/nowhere at all/a.courses"), &kept.path, &moment).map(drop).unwrap_err();
    assert!(refused.why.sentence(&kept.path).contains("folder is not there"), "{refused:?}");
}
