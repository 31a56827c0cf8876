//! A course is copied to the next cohort.

use course_register_core::courses::{SessionForm, add_session, cancel_session, change_session, next_cohort};
use course_register_tests::{World, compassionate_leadership, date};

use super::{dates, form_of};

#[test]
fn the_next_cohort_starts_on_the_first_fitting_weekday() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let sheet = world.real_course();
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-03-17"))).unwrap();
    assert_eq!(start.form.plan.first_date, "23 Mar 2026");
    assert_eq!(start.form.title, "Compassionate Leadership, March 2026");
    assert_eq!(start.form.requirements.len(), 5);
    let names: Vec<&str> = start.form.facilitators.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["Callum Frost", "Ruby Hart"]);
    let next = world.course(&start.form);
    assert_eq!(next.programme_id, sheet.programme_id);
    assert_eq!(next.fee_pence, 20_000);
    assert_eq!(next.zoom_link, sheet.zoom_link);
    assert_eq!(
        dates(&next),
        ["2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13", "2026-04-20", "2026-04-27"],
        "as many, on Mondays"
    );
    assert!(next.sessions[2].remarks[0].sentence.contains("Easter Monday"), "which is remarked on, not skipped");
}

#[test]
fn a_session_moved_by_hand_does_not_change_the_rhythm() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let last = &sheet.sessions[5];
    let mut form = form_of(last);
    form.date = "19 Mar 2026".to_owned();
    form.starts_at = "9am".to_owned();
    let moment = world.moment();
    change_session(&world.file, &moment, last.session_id, &form).unwrap();
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-01-05"))).unwrap();
    assert_eq!(start.form.plan.first_date, "23 Mar 2026", "the Monday after Thursday 19 March");
    assert_eq!((start.form.plan.starts_at.as_str(), start.form.plan.every_weeks.as_str()), ("3pm", "1"));
}

#[test]
fn an_old_course_is_copied_to_after_today() {
    let mut world = World::at("2026-06-01T09:00:00Z");
    let sheet = world.real_course();
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-06-01"))).unwrap();
    assert_eq!(start.form.plan.first_date, "8 Jun 2026", "the Monday after today, which is a Monday");
}

#[test]
fn a_cancelled_session_and_its_replacement_are_one_session_of_the_next_cohort() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let third = &sheet.sessions[2];
    let moment = world.moment();
    cancel_session(&world.file, &moment, third.session_id, "Snow", false).unwrap();
    let moment = world.moment();
    let instead = SessionForm { date: "23 Mar 2026".to_owned(), ..form_of(third) };
    add_session(&world.file, &moment, sheet.course_id, &instead).unwrap();
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-01-05"))).unwrap();
    assert_eq!(start.form.plan.session_count, "6", "those that take place");
    assert_eq!((start.form.plan.first_date.as_str(), start.form.plan.every_weeks.as_str()), ("30 Mar 2026", "1"));
}

#[test]
fn what_was_cancelled_says_nothing_about_the_next_cohort() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.plan.session_count = "3".to_owned();
    form.certificate_threshold = "2".to_owned();
    let sheet = world.course(&form);
    for session in &sheet.sessions[1..] {
        let moment = world.moment();
        let moved = SessionForm {
            date: format!("{}", session.date + chrono::Days::new(30)),
            starts_at: "9am".to_owned(),
            ends_at: "10am".to_owned(),
            confirmed: true,
            ..form_of(session)
        };
        change_session(&world.file, &moment, session.session_id, &moved).unwrap();
        let moment = world.moment();
        cancel_session(&world.file, &moment, session.session_id, "", false).unwrap();
    }
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-01-05"))).unwrap();
    let plan = &start.form.plan;
    assert_eq!(
        (plan.first_date.as_str(), plan.starts_at.as_str()),
        ("16 Feb 2026", "3pm"),
        "the Monday after 9 February"
    );
    assert_eq!(plan.session_count, "1");

    let moment = world.moment();
    cancel_session(&world.file, &moment, sheet.sessions[0].session_id, "", false).unwrap();
    let start = world.file.read(|r| next_cohort(r, sheet.course_id, date("2026-01-05"))).unwrap();
    assert_eq!(start.form.plan.session_count, "3", "where none is left, what the programme's courses start with");
}
