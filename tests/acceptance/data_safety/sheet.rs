//! The screen says where everything is, and what each backup holds and lacks.

use course_register_core::data_safety::{
    DataSafetySheet, OpenFile, SafetyState, Standing, Why, backups_of, choose_second_place, sheet, to_second_place,
};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_tests::World;

fn shown(world: &mut World) -> DataSafetySheet {
    let standing = Standing {
        state: SafetyState::Well,
        backed_up_at: None,
        changed_since: false,
        sentence: None,
        is_damaged: false,
        advice: None,
        second_place: None,
    };
    let moment = world.moment();
    sheet(&OpenFile::of(&world.file).unwrap(), standing, &moment)
}

#[test]
fn each_backup_says_what_differs_from_now() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = world.real_course();
    let (grace, _) = world.add_booked("Grace Adeyemi", course.course_id, "2026-01-12");
    world.back_up(Why::ByHand);
    let session = course.sessions[0].session_id;
    world.mark(RegisterOf::Course(course.course_id), session, grace, Some(Mark::Present)).unwrap();
    world.back_up(Why::ByHand);
    world.undo_one();
    let stick = tempfile::tempdir().unwrap();
    let moment = world.moment();
    choose_second_place(&world.shelf(), Some(stick.path()), &moment).unwrap();
    let last = world.back_up(Why::BeforeImport);
    to_second_place(&world.shelf(), &last, &moment).unwrap();

    let now = shown(&mut world);
    assert_eq!((now.file_name.as_str(), now.contents), ("test.courses", world.file.contents().unwrap()));
    assert_eq!(now.file_bytes, std::fs::metadata(world.file.path()).unwrap().len());
    assert_eq!(now.last_check.unwrap().found, None);
    assert_eq!(now.backups_bytes, now.backups.iter().map(|backup| backup.bytes).sum::<u64>());
    assert!(now.second_place.as_ref().unwrap().is_there);
    let said: Vec<(u32, Vec<String>, bool)> =
        now.backups.into_iter().map(|backup| (backup.number, backup.differs, backup.in_second_place)).collect();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        said,
        [
            (3, vec![], true),
            (2, words(&["1 marked session more", "1 mark more"]), false),
            (1, words(&["2 steps of history fewer"]), false),
        ]
    );
    // As many steps, and yet another register.
    let (mut world, _) = world.restore(&last.path);
    let aside = &shown(&mut world).backups[0];
    assert_eq!((aside.why, aside.differs.clone()), (Why::BeforeRestore, words(&["1 step of history fewer"])));
    let of_closed = backups_of(world.file.path());
    assert!(of_closed.iter().all(|backup| backup.differs.is_empty() && backup.contents.is_some()));
    assert_eq!(of_closed.len(), 4);
}

#[test]
fn the_screen_asks_the_file_once_however_much_there_is() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.real_course();
    for _ in 0..4 {
        world.back_up(Why::ByHand);
    }
    let before = world.file.queries();
    let _ = shown(&mut world);
    assert_eq!(world.file.queries() - before, 1);
}

#[test]
fn a_backup_that_cannot_be_read_says_nothing_of_its_contents() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    world.back_up(Why::ByHand);
    let kept = world.back_up(Why::ByHand);
    std::fs::write(&kept.path, "not a data file any more").unwrap();
    let backups = shown(&mut world).backups;
    assert_eq!((backups[0].number, backups[0].contents), (kept.number, None));
    assert!(backups[1].contents.is_some());
}
