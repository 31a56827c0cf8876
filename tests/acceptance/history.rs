//! History and undo, as the administrator meets them: every step in words, the newest taken back, an older one when
//! nothing was built upon it, across restarts.

use course_register_core::bookings::BookingState;
use course_register_core::courses::{CourseForm, cancel_session};
use course_register_core::error::Error;
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite};
use course_register_core::history::{HistoryPage, HistoryQuery, StepKind, page};
use course_register_core::ids::{CourseId, OperationId, ParticipantId};
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::{World, compassionate_leadership};

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

/// What was done, and of which course or programme.
fn told(world: &World) -> Vec<(String, String)> {
    history(world, &HistoryQuery::default()).steps.into_iter().map(|step| (step.said, step.about)).collect()
}

#[test]
fn each_step_says_of_which_course_it_is_where_its_words_do_not() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let spring = world.real_course();
    let autumn = world.course(&CourseForm {
        title: "Compassionate Leadership, autumn 2026".to_owned(),
        programme_id: Some(spring.programme_id),
        confirmed: true,
        ..compassionate_leadership()
    });
    world.set_now("2026-03-03T09:00:00Z");
    for (course, name) in [(&spring, "Grace Adeyemi"), (&autumn, "Tom Ashworth")] {
        let (who, _) = world.add_booked(name, course.course_id, "2026-01-12");
        let (of, session) = (RegisterOf::Course(course.course_id), course.sessions[2].session_id);
        world.mark(of, session, who, Some(Mark::Present)).unwrap();
    }
    let moment = world.moment();
    cancel_session(&world.file, &moment, autumn.sessions[5].session_id, "", false).unwrap();
    let at = |told: &[(String, String)], n: usize| (told[n].0.clone(), told[n].1.clone());
    let pair = |said: &str, about: &str| (said.to_owned(), about.to_owned());
    let (in_spring, in_autumn) = ("Compassionate Leadership, spring 2026", "Compassionate Leadership, autumn 2026");
    let steps = told(&world);
    let cancelled = "Cancelled session 6: 5 sessions are left and the certificate still asks for 4";
    assert_eq!(at(&steps, 0), pair(cancelled, in_autumn));
    assert_eq!(at(&steps, 1), pair("Marked Tom Ashworth present for session 3", in_autumn));
    assert_eq!(steps[2].1, "", "where the words name the course, it is not said again: {}", steps[2].0);
    assert_eq!(at(&steps, 3), pair("Marked Grace Adeyemi present for session 3", in_spring));
    let only = history(&world, &HistoryQuery { course_id: Some(spring.course_id), ..HistoryQuery::default() });
    assert!(only.steps.iter().any(|step| step.about == in_spring), "{only:?}");
    undo(&mut world);
    assert_eq!(at(&told(&world), 0), pair(&format!("Undone: {cancelled}"), in_autumn));
}

#[test]
fn a_follow_up_s_steps_say_of_which_programme_they_are_even_when_it_is_gone() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme_id = world.real_course().programme_id;
    let who = world.add("Grace Adeyemi");
    let shown = FollowUpQuery { programme_id, year: None };
    let date = FollowUpForm {
        date: "13 Apr 2026".to_owned(),
        starts_at: "3pm".to_owned(),
        length_minutes: "60".to_owned(),
        title: String::new(),
        facilitators: Vec::new(),
        zoom_link: String::new(),
    };
    let invite =
        WhomToInvite { courses: Vec::new(), earlier_graduates: false, people: vec![who], only_not_invited: false };
    let form = ScheduleForm { programme_id, dates: vec![date], invite, confirmed: false };
    let moment = world.moment();
    let made = follow_ups::schedule_follow_ups(&world.file, &moment, &form, shown).unwrap().view;
    let session = made.sessions[0].session_id;
    let moment = world.moment();
    follow_ups::remove_invitees(&world.file, &moment, session, &[who], shown).unwrap();
    let wanted = [
        ("Took Grace Adeyemi off the list of the follow-up session on 13 April 2026", "Compassionate Leadership"),
        ("Scheduled the follow-up session on 13 April 2026, with 1 person on the list", "Compassionate Leadership"),
        ("Added Grace Adeyemi", ""),
    ];
    let wanted = wanted.map(|(said, about)| (said.to_owned(), about.to_owned()));
    assert_eq!(told(&world)[..3], wanted);
    undo(&mut world);
    undo(&mut world);
    assert_eq!(told(&world)[2..5], wanted, "also after it was taken back");
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
    assert!(why.contains("a later one builds on it: ") && why.contains("Grace Adeyemi"), "{why}");
    let why = undo_operation(&mut world, courses).unwrap_err();
    assert!(why.contains("a later one builds on it: ") && why.contains("Grace Adeyemi"), "{why}");
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
