//! What the window shows around every screen.

use course_register_core::courses::{CourseForm, archive_course};
use course_register_core::frame::Frame;
use course_register_core::ids::CourseId;
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
