//! History and undo, as the administrator meets them: every step in words, the newest taken back, an older one when
//! nothing was built upon it, across restarts.

use course_register_core::bookings::BookingState;
use course_register_core::error::Error;
use course_register_core::history::{HistoryPage, HistoryQuery, StepKind, page};
use course_register_core::ids::{CourseId, OperationId, ParticipantId};
use course_register_tests::World;

fn history(world: &World, query: &HistoryQuery) -> HistoryPage {
    world.file.read(|reading| page(reading, query)).unwrap()
}

fn said(world: &World) -> Vec<String> {
    history(world, &HistoryQuery::default()).steps.into_iter().map(|step| step.said).collect()
}

fn undo(world: &mut World) -> Option<String> {
    let moment = world.moment();
    world.file.undo(&moment).unwrap().said
}

fn redo(world: &mut World) -> Option<String> {
    let moment = world.moment();
    world.file.redo(&moment).unwrap().said
}

fn undo_operation(world: &mut World, id: OperationId) -> Result<Option<String>, String> {
    let moment = world.moment();
    world.file.undo_operation(&moment, id).map(|changed| changed.said).map_err(|error| match error {
        Error::Refused { message, .. } => message,
        other => other.to_string(),
    })
}

fn a_course(world: &mut World) -> CourseId {
    world.real_course().course_id
}

#[test]
fn history_tells_each_step_in_words_newest_first() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let course = a_course(&mut world);
    let (_, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    world.set_state(&[booking], BookingState::Withdrawn, "2026-01-13").unwrap();
    let steps = said(&world);
    assert_eq!(steps.len(), 3, "three things were done: {steps:?}");
    assert!(steps[0].contains("Grace Adeyemi"), "the newest first, and named: {steps:?}");
    assert!(steps[2].contains("Compassionate Leadership"), "the course was first: {steps:?}");
}

#[test]
fn a_step_whose_people_are_gone_is_still_told_by_name() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.add("Grace Adeyemi");
    undo(&mut world);
    let steps = said(&world);
    assert_eq!(steps[0], format!("Undone: {}", steps[1]));
    assert!(steps[1].contains("Grace Adeyemi"), "named from what history kept: {steps:?}");
}

#[test]
fn undo_goes_on_after_a_restart_and_redo_too() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let empty = world.dump();
    let course = a_course(&mut world);
    let with_course = world.dump();
    world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let full = world.dump();
    let mut world = world.restart();
    undo(&mut world);
    assert_eq!(world.dump(), with_course);
    let mut world = world.restart();
    undo(&mut world);
    assert_eq!(world.dump(), empty);
    let mut world = world.restart();
    redo(&mut world);
    redo(&mut world);
    assert_eq!(world.dump(), full);
}

#[test]
fn an_older_step_is_undone_by_itself_when_nothing_was_built_upon_it() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.add("Grace Adeyemi");
    let before = world.dump();
    world.add("Tom Ashworth");
    let toms = history(&world, &HistoryQuery::default()).steps[0].operation_id;
    undo(&mut world);
    redo(&mut world);
    world.add("Bea Bright");
    undo_operation(&mut world, toms).unwrap();
    undo(&mut world);
    assert_eq!(world.dump(), before, "Tom went by himself, then Bea");
    let kinds: Vec<StepKind> = history(&world, &HistoryQuery::default()).steps.iter().map(|step| step.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == StepKind::TakenBack).count(), 2);
}

#[test]
fn a_step_with_something_built_upon_it_names_what_stands_in_the_way() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let course = a_course(&mut world);
    let courses = history(&world, &HistoryQuery::default()).steps[0].operation_id;
    let (_, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let graces = history(&world, &HistoryQuery::default()).steps[0].operation_id;
    world.set_state(&[booking], BookingState::Withdrawn, "2026-01-13").unwrap();
    let before = world.dump();
    let why = undo_operation(&mut world, graces).unwrap_err();
    assert!(why.contains("later one changed the same") && why.contains("Grace Adeyemi"), "{why}");
    let why = undo_operation(&mut world, courses).unwrap_err();
    assert!(why.contains("later changes build on it"), "{why}");
    assert_eq!(world.dump(), before, "a refusal changes nothing");
}

#[test]
fn history_of_one_person_holds_only_what_concerns_them() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let course = a_course(&mut world);
    let (grace, _) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let (tom, _) = world.add_booked("Tom Ashworth", course, "2026-01-12");
    let of = |participant_id: ParticipantId| {
        history(&world, &HistoryQuery { participant_id: Some(participant_id), ..HistoryQuery::default() })
    };
    assert_eq!(of(grace).steps.len(), 1);
    assert_eq!(of(tom).steps.len(), 1);
    assert!(of(grace).steps[0].said.contains("Grace"), "{:?}", of(grace).steps);
    let of_course = history(&world, &HistoryQuery { course_id: Some(course), ..HistoryQuery::default() });
    assert_eq!(of_course.steps.len(), 3, "the course, and two bookings on it");
}

#[test]
fn no_name_lies_in_an_operation() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let course = a_course(&mut world);
    let (_, booking) = world.add_booked("Grace Zyxwvu", course, "2026-01-12");
    world.set_state(&[booking], BookingState::Withdrawn, "2026-01-13").unwrap();
    let path = world.file.path().to_owned();
    let folder = world.folder().to_owned();
    drop(world.file);
    // Read back by another program, with SQLite's own shell or Python.
    let script =
        "import sqlite3,sys; print([r[0] for r in sqlite3.connect(sys.argv[1]).execute('select what from operation')])";
    let read = std::process::Command::new("python3").args(["-c", script]).arg(&path).output().unwrap();
    let what = String::from_utf8(read.stdout).unwrap();
    assert!(what.contains("code"), "the operations are read: {what} {}", folder.display());
    assert!(!what.contains("Zyxwvu"), "an operation is a code and ids: {what}");
}
