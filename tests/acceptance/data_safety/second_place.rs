//! The second place: every backup goes there, and nothing depends on it.

use std::path::{Path, PathBuf};

use course_register_core::data_safety::{
    BackupError, Kept, Why, choose_second_place, second_place_warning, to_second_place,
};
use course_register_tests::{World, dump_of};

/// A world with a second place, which is a folder of its own; where backups lie in it.
fn with_a_second_place() -> (World, tempfile::TempDir, PathBuf) {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let stick = tempfile::tempdir().unwrap();
    let moment = world.moment();
    choose_second_place(&world.shelf(), Some(stick.path()), &moment).unwrap();
    let place = stick.path().join("test backups");
    (world, stick, place)
}

fn send(world: &mut World, kept: &Kept) -> Result<(), BackupError> {
    let moment = world.moment();
    to_second_place(&world.shelf(), kept, &moment)
}

fn lying_there(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_goes_there_whole_and_old_ones_go_as_they_do_here() {
    let (mut world, _stick, place) = with_a_second_place();
    std::fs::write(place.join("000001 2026-01-01 09.00 start.courses"), "of another laptop").unwrap();
    for day in 10..20 {
        world.set_now(&format!("2026-11-{day}T09:00:00Z"));
        for _ in 0..2 {
            let kept = world.back_up(Why::ByHand);
            send(&mut world, &kept).unwrap();
            assert_eq!(std::fs::read(place.join(kept.name())).unwrap(), std::fs::read(&kept.path).unwrap());
            // Once more changes nothing.
            send(&mut world, &kept).unwrap();
        }
    }
    let mut here: Vec<String> = world.backups().iter().map(Kept::name).collect();
    here.push("000001 2026-01-01 09.00 start.courses".to_owned());
    here.sort();
    assert_eq!(lying_there(&place), here, "the same as here, and what was there before");
    let second = world.shelf().settings().second_place.unwrap();
    assert_eq!((second.is_there, second.failed, second.arrived.len()), (true, None, here.len() - 1));
    assert_eq!(dump_of(&place.join(&second.arrived[0])), world.dump());
}

#[test]
fn a_place_that_is_missing_is_said_to_be_and_comes_back() {
    let (mut world, stick, place) = with_a_second_place();
    let first = world.back_up(Why::ByHand);
    send(&mut world, &first).unwrap();
    // The drive is taken out; where it was, an empty folder may stay.
    let away = stick.path().join("taken out");
    std::fs::rename(&place, &away).unwrap();
    world.set_now("2026-12-08T09:00:00Z");
    let second = world.back_up(Why::ByHand);
    let missing = send(&mut world, &second).unwrap_err();
    assert!(matches!(missing, BackupError::SecondPlaceMissing), "{missing}");
    assert!(!place.exists(), "no folder is made in its place");
    let settings = world.shelf().settings().second_place.unwrap();
    let said = second_place_warning(&settings, world.moment().now()).unwrap();
    assert!(said.starts_with("No backup has reached the second place since Thursday 26 November 2026:"), "{said}");
    assert_eq!(world.backups().len(), 2, "backups here do not depend on it");

    std::fs::rename(&away, &place).unwrap();
    send(&mut world, &second).unwrap();
    assert_eq!(lying_there(&place), [first.name(), second.name()]);
    let settings = world.shelf().settings().second_place.unwrap();
    assert_eq!(second_place_warning(&settings, world.moment().now()), None);
}

#[test]
fn what_is_there_already_under_that_name_is_left_as_it_is() {
    let (mut world, _stick, place) = with_a_second_place();
    let kept = world.back_up(Why::ByHand);
    std::fs::write(place.join(kept.name()), "something else").unwrap();
    let refused = send(&mut world, &kept).unwrap_err();
    assert!(refused.sentence().contains("was left as it is"), "{}", refused.sentence());
    assert_eq!(std::fs::read_to_string(place.join(kept.name())).unwrap(), "something else");
    let settings = world.shelf().settings().second_place.unwrap();
    assert_eq!(second_place_warning(&settings, world.moment().now()), Some(refused.sentence()), "and said at once");
}

#[test]
fn what_is_not_as_it_was_sent_does_not_arrive() {
    let (mut world, _stick, place) = with_a_second_place();
    let kept = world.back_up(Why::ByHand);
    // The backup here went bad since it was made: the copy is compared with what it was.
    let mut bytes = std::fs::read(&kept.path).unwrap();
    bytes[5000] ^= 1;
    std::fs::write(&kept.path, bytes).unwrap();
    let refused = send(&mut world, &kept).unwrap_err();
    assert!(matches!(refused, BackupError::SecondPlaceDiffers), "{refused}");
    assert_eq!(lying_there(&place), Vec::<String>::new());
}

#[test]
fn the_second_place_is_another_than_the_first_and_can_be_written() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.back_up(Why::ByHand);
    let moment = world.moment();
    let refused = choose_second_place(&world.shelf(), Some(world.folder()), &moment).unwrap_err();
    assert!(refused.sentence().contains("lie in this folder already"), "{}", refused.sentence());
    let gone = world.folder().join("gone");
    assert!(matches!(choose_second_place(&world.shelf(), Some(&gone), &moment), Err(BackupError::SecondPlaceMissing)));
    assert_eq!(world.shelf().settings().second_place, None, "nothing was chosen");

    let stick = tempfile::tempdir().unwrap();
    choose_second_place(&world.shelf(), Some(stick.path()), &moment).unwrap();
    let kept = world.backups().remove(0);
    send(&mut world, &kept).unwrap();
    choose_second_place(&world.shelf(), None, &moment).unwrap();
    assert_eq!(world.shelf().settings().second_place, None);
    send(&mut world, &kept).unwrap();
    assert_eq!(lying_there(&stick.path().join("test backups")), [kept.name()], "what lies there stays there");
}
