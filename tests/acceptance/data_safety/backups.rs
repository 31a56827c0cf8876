//! A backup is the register as it is, and the work goes on while it is made.

use course_register_core::data_safety::{BackupError, Go, Why, back_up};
use course_register_tests::{World, dump_of};

/// A file of a few steps, so that something can happen between two of them.
fn large() -> World {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.real_course();
    world.add("Grace Adeyemi");
    let moment = world.moment();
    let long = format!("\"{}\"", "x".repeat(4_000_000));
    world.file.save_draft(&moment, "a long note", &long).unwrap();
    world
}

#[test]
fn a_backup_holds_everything_and_says_what() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.real_course();
    world.add("Grace Adeyemi");
    let made = world.back_up(Why::ByHand);
    assert_eq!(made.name(), "000001 2026-11-26 09.12 by hand.courses");
    assert_eq!(dump_of(&made.path), world.dump());
    let contents = made.contents.unwrap();
    assert_eq!(contents, world.file.contents().unwrap());
    assert_eq!((contents.courses, contents.participants, contents.steps), (1, 1, 2));
    assert_eq!(world.backups(), std::slice::from_ref(&made));
    assert!(made.check().is_ok());
    assert_eq!(world.shelf().settings().last_check.unwrap().found, None);
}

#[test]
fn work_goes_on_between_the_steps_and_comes_into_the_backup() {
    let world = large();
    let (mut steps, mut longest) = (0, 0);
    let moment = course_register_core::moment::Moment::new("2026-11-26T09:20:00Z".parse().unwrap(), [9; 16]);
    let made = back_up(&world.file, Why::WhileOpen, &moment, &mut |progress| {
        steps += 1;
        longest = longest.max(progress.pages - progress.remaining);
        // A change to what has been copied already, and a refused one, which is rolled back.
        let key = format!("between {steps}");
        world.file.save_draft(&moment, &key, "1").unwrap();
        assert!(world.file.save_draft(&moment, "not JSON", "{").is_err());
        if steps == 2 {
            world.file.undo(&moment).unwrap();
        }
        if steps < 1000 { Go::On } else { Go::Stop }
    })
    .unwrap();
    assert!((3..1000).contains(&steps) && longest > 400, "{steps} steps");
    assert_eq!(dump_of(&made.path), world.dump(), "what was undone meanwhile is undone in the backup too");
    assert_eq!(made.contents.unwrap(), world.file.contents().unwrap());
}

#[test]
fn a_backup_that_is_stopped_leaves_nothing_behind() {
    let mut world = large();
    let moment = world.moment();
    let stopped = back_up(&world.file, Why::ByHand, &moment, &mut |_| Go::Stop);
    assert!(matches!(stopped, Err(BackupError::Stopped)));
    assert_eq!(std::fs::read_dir(world.shelf().folder()).unwrap().count(), 0);
    world.back_up(Why::ByHand);
}

#[test]
fn what_has_changed_since_is_known() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    let mark = world.file.change_mark();
    world.back_up(Why::Start);
    let _ = world.file.contents().unwrap();
    let moment = world.moment();
    assert!(world.file.save_draft(&moment, "k", "not JSON").is_err());
    assert!(!world.file.changed_since(mark), "neither reading, a backup nor a refused change changes it");
    world.file.save_draft(&moment, "k", "1").unwrap();
    assert!(world.file.changed_since(mark), "what was typed counts");
    let mark = world.file.change_mark();
    world.add("Grace Adeyemi");
    assert!(world.file.changed_since(mark));
    let mark = world.file.change_mark();
    let mut world = world.restart();
    assert!(world.file.changed_since(mark), "a mark of before belongs to another opening");
    let mark = world.file.change_mark();
    world.undo_one();
    assert!(world.file.changed_since(mark));
}

#[test]
fn the_same_content_is_not_kept_twice_at_the_start_and_the_close() {
    let mut world = World::at("2026-11-26T09:12:00Z");
    world.add("Grace Adeyemi");
    let first = world.back_up(Why::Close);
    let mut world = world.restart();
    world.set_now("2026-11-27T08:00:00Z");
    let again = world.back_up(Why::Start);
    assert_eq!((again.number, again.made_at), (first.number, first.made_at));
    assert_eq!(again.same_at.map(|at| at.to_rfc3339()), Some("2026-11-27T08:00:01+00:00".to_owned()));
    assert_eq!(world.backups(), [again], "and it is remembered");
    assert_eq!(world.shelf().settings().last_check.unwrap().at.to_rfc3339(), "2026-11-27T08:00:01+00:00");

    assert_eq!(world.back_up(Why::ByHand).number, 2, "one that was asked for is kept");
    world.add("Tom Ashworth");
    assert_eq!(world.back_up(Why::Start).number, 3, "something was changed");

    // The newest is not what it was: it does not stand for the file.
    let newest = &world.backups()[0];
    let mut bytes = std::fs::read(&newest.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&newest.path, bytes).unwrap();
    assert!(newest.check().is_err(), "a single bit is seen");
    assert_eq!(world.shelf().newest_good().unwrap().number, 2);
    assert_eq!(world.back_up(Why::Start).number, 4);
}
