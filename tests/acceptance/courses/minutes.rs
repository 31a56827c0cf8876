//! The minutes that count and how long sessions last are held against each other.

use course_register_core::courses::{
    CourseEdit, CourseForm, SessionForm, add_session, change_session, create_course, edit_course, propose_sessions,
};
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::{World, compassionate_leadership, date};

use super::{asked, form_of};

const NO_SESSION: &str =
    "Attending in part counts from 90 minutes, but no session lasts that long: no part could count.";

/// One hour each.
fn short_sessions() -> CourseForm {
    let mut form = compassionate_leadership();
    form.plan.ends_at = "4pm".to_owned();
    form
}

#[test]
fn sessions_shorter_than_the_minutes_that_count_are_a_warning() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let shown = world.file.read(|r| propose_sessions(r, &short_sessions(), date("2026-01-05"))).unwrap();
    assert_eq!(shown.warnings, [NO_SESSION], "while the form is filled in");
    let moment = world.moment();
    assert_eq!(asked(create_course(&world.file, &moment, &short_sessions())), NO_SESSION);
    let sheet = world.course(&CourseForm { confirmed: true, ..short_sessions() });
    assert_eq!(sheet.warnings, [NO_SESSION], "and afterwards");
}

#[test]
fn more_minutes_asked_for_than_sessions_last_are_a_warning() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let edit = |minutes: &str, confirmed| CourseEdit {
        title: sheet.title.clone(),
        facilitators: form_of(&sheet.sessions[0]).facilitators,
        capacity: "24".to_owned(),
        fee: "200".to_owned(),
        zoom_link: sheet.zoom_link.clone(),
        certificate_threshold: "4".to_owned(),
        minimum_minutes: minutes.to_owned(),
        notes: String::new(),
        confirmed,
    };
    let moment = world.moment();
    assert_eq!(
        asked(edit_course(&world.file, &moment, sheet.course_id, &edit("121", false))),
        "Attending in part counts from 121 minutes, but no session lasts that long: no part could count."
    );
    world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &edit("121", true)));
    world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &edit("120", false)));
}

#[test]
fn one_session_that_is_made_shorter_is_named() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let third = &sheet.sessions[2];
    let said =
        "Attending in part counts from 90 minutes, but session 3 does not last that long: no part of it could count.";
    let mut shorter = SessionForm { ends_at: "4pm".to_owned(), ..form_of(third) };
    let moment = world.moment();
    assert_eq!(asked(change_session(&world.file, &moment, third.session_id, &shorter)), said);
    shorter.confirmed = true;
    let (_, after) = world.there_and_back(|file, moment| change_session(file, moment, third.session_id, &shorter));
    assert_eq!(after.warnings, [said]);
    let titled = SessionForm { title: "Listening".to_owned(), confirmed: false, ..shorter };
    let (_, _) = world.there_and_back(|file, moment| change_session(file, moment, third.session_id, &titled));

    let another = SessionForm { date: "23 Mar 2026".to_owned(), ends_at: "3.45pm".to_owned(), ..form_of(third) };
    let moment = world.moment();
    let question = asked(add_session(&world.file, &moment, sheet.course_id, &another));
    assert!(question.contains("but session 7 does not last that long"), "{question}");
}

#[test]
fn marks_with_more_minutes_than_a_shortened_session_lasts_are_counted() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let third = &sheet.sessions[2];
    let marks = [Mark::Part { minutes: 110 }, Mark::Part { minutes: 100 }, Mark::Part { minutes: 91 }, Mark::Present];
    let names = ["Grace Adeyemi", "Owen Price", "Siân Fairfax", "Priya Nair"];
    let people = names.map(|name| world.add_booked(name, sheet.course_id, "5 Jan 2026").0);
    world.set_now("2026-02-24T09:00:00Z");
    for (who, mark) in people.into_iter().zip(marks) {
        world.mark(RegisterOf::Course(sheet.course_id), third.session_id, who, Some(mark)).unwrap();
    }
    let shorter = SessionForm { ends_at: "4.31pm".to_owned(), ..form_of(third) };
    let moment = world.moment();
    assert_eq!(
        asked(change_session(&world.file, &moment, third.session_id, &shorter)),
        "4 marks are entered for session 3: they stay with it.\n2 marks have more minutes than the session now lasts: they stay as they are."
    );
}
