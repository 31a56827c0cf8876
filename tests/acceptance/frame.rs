//! What the window shows around every screen.

use course_register_core::courses::{CourseForm, archive_course};
use course_register_core::frame::{Frame, FrameCourse};
use course_register_core::ids::CourseId;
use course_register_tests::work::{kinds, prepared};
use course_register_tests::{World, compassionate_leadership};

fn titles(frame: Frame) -> Vec<String> {
    frame.courses.expect("courses").into_iter().map(|course| course.title).collect()
}

#[test]
fn at_the_start_only_courses_that_are_not_archived_are_listed_and_all_where_every_one_is() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let moment = world.moment();
    let empty = world.file.first_frame(&moment).unwrap();
    assert!(empty.is_empty && !empty.archived_to_come && titles(empty).is_empty());
    let titled = |title: &str| CourseForm { title: title.to_owned(), confirmed: true, ..compassionate_leadership() };
    world.course(&titled("Spring"));
    world.course(&titled("Another"));
    let moment = world.moment();
    let kept = archive_course(&world.file, &moment, CourseId(1)).unwrap().frame;
    assert_eq!(titles(kept), ["Another", "Spring"], "after a change all are listed: the chosen one may be archived");
    let first = world.file.first_frame(&moment).unwrap();
    assert!(first.archived_to_come);
    assert_eq!(titles(first), ["Another"]);
    let whole = world.file.frame(&moment).unwrap();
    assert!(!whole.archived_to_come);
    assert_eq!(titles(whole), ["Another", "Spring"]);
    let moment = world.moment();
    archive_course(&world.file, &moment, CourseId(2)).unwrap();
    let first = world.file.first_frame(&moment).unwrap();
    assert!(!first.archived_to_come);
    assert_eq!(titles(first), ["Another", "Spring"], "there is nothing else to begin with");
}

/// The courses as the window then knows them.
fn known(before: &[FrameCourse], frame: Frame) -> Vec<FrameCourse> {
    let changed = frame.changed_courses;
    let fresh =
        |course: &FrameCourse| changed.iter().find(|one| one.course_id == course.course_id).unwrap_or(course).clone();
    frame.courses.unwrap_or_else(|| before.iter().map(fresh).collect())
}

#[test]
fn what_a_step_answers_of_the_courses_is_enough_to_know_them_all() {
    let mut world = prepared();
    let mut picked: usize = 5;
    let mut pick = || {
        picked = picked.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        picked >> 33
    };
    for _ in 0..3 {
        for (_, work) in kinds() {
            // A refusal is an answer too.
            let _ = work(&mut world, pick(), pick());
        }
    }
    let moment = world.moment();
    let all = |world: &World| world.file.frame(&moment).unwrap().courses.unwrap();
    let (mut shown, mut some) = (all(&world), 0);
    for step in 0..200 {
        let moment = world.moment();
        // Three back and one forth, so that both are seen everywhere.
        let done = if step % 4 == 3 { world.file.redo(&moment) } else { world.file.undo(&moment) };
        let Ok(done) = done else { break };
        some += usize::from(done.frame.courses.is_none() && !done.frame.changed_courses.is_empty());
        shown = known(&shown, done.frame);
        assert_eq!(shown, all(&world), "after {:?}", done.said);
    }
    assert!(some > 5, "{some} steps answered only the courses that they changed");
}
