//! A course is copied to the next cohort.

use course_register_core::courses::{change_session, next_cohort};
use course_register_tests::{World, date};

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
    change_session(&mut world.file, &moment, last.session_id, &form).unwrap();
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
