//! Facilitators and the days they are away.

use course_register_core::courses::course_sheet;
use course_register_core::error::Error;
use course_register_core::facilitators::{
    AbsenceForm, FacilitatorForm, add_absence, add_facilitator, change_facilitator, facilitator_list, remove_absence,
    remove_facilitator,
};
use course_register_tests::{World, date};

fn form(name: &str, email: &str) -> FacilitatorForm {
    FacilitatorForm { name: name.to_owned(), email: email.to_owned() }
}

fn away(first_day: &str, last_day: &str, reason: &str) -> AbsenceForm {
    AbsenceForm { first_day: first_day.to_owned(), last_day: last_day.to_owned(), reason: reason.to_owned() }
}

fn fields<T: std::fmt::Debug>(refused: Result<T, Error>) -> Vec<String> {
    match refused {
        Err(Error::Invalid(fields)) => fields.into_iter().map(|f| f.field).collect(),
        other => panic!("fields are refused, not {other:?}"),
    }
}

#[test]
fn a_facilitator_is_added_renamed_and_removed() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let (said, list) =
        world.there_and_back(|file, moment| add_facilitator(file, moment, &form(" Ruby Hart ", "ruby@example.org")));
    assert_eq!(said, "Added Ruby Hart to the facilitators");
    let ruby = list.facilitators[0].facilitator_id;
    let (said, list) = world.there_and_back(|file, moment| {
        change_facilitator(file, moment, ruby, &form("Ruby Hart-Lee", "ruby@example.org"))
    });
    assert_eq!(said, "Changed the facilitator Ruby Hart-Lee");
    assert_eq!(list.facilitators[0].name, "Ruby Hart-Lee");
    let moment = world.moment();
    assert_eq!(fields(add_facilitator(&world.file, &moment, &form("ruby HART-lee", "nowhere"))), ["name", "email"]);
    assert_eq!(fields(add_facilitator(&world.file, &moment, &form(" ", ""))), ["name"]);
    let (said, list) = world.there_and_back(|file, moment| remove_facilitator(file, moment, ruby));
    assert_eq!(said, "Removed Ruby Hart-Lee from the facilitators");
    assert!(list.facilitators.is_empty());
}

#[test]
fn days_away_are_noted_and_the_course_says_so() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let ruby = sheet.facilitators[1].facilitator_id;
    let (said, list) = world.there_and_back(|file, moment| {
        add_absence(file, moment, ruby, &away("23 Feb 2026", "27 Feb 2026", "annual leave"))
    });
    assert_eq!(said, "Noted that Ruby Hart is away from 23 to 27 Feb 2026");
    let absence = list.facilitators[1].absences[0].clone();
    assert_eq!(list.facilitators[1].sessions_ahead, 6);
    let now = world.moment().now();
    let sheet = world.file.read(|r| course_sheet(r, sheet.course_id, now)).unwrap();
    assert_eq!(sheet.sessions[2].against, ["Ruby Hart is away: annual leave"]);
    let (said, list) = world.there_and_back(|file, moment| remove_absence(file, moment, absence.absence_id));
    assert_eq!(said, "Noted that Ruby Hart is not away from 23 to 27 Feb 2026 after all");
    assert!(list.facilitators[1].absences.is_empty());
}

#[test]
fn one_day_away_needs_no_last_day_and_a_span_ends_after_it_begins() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let ruby = world.real_course().facilitators[1].facilitator_id;
    let (said, _) = world.there_and_back(|file, moment| add_absence(file, moment, ruby, &away("2/3/2026", "", "")));
    assert_eq!(said, "Noted that Ruby Hart is away on Monday 2 March 2026");
    let moment = world.moment();
    let backwards = away("3 Mar 2026", "2 Mar 2026", "");
    assert_eq!(fields(add_absence(&world.file, &moment, ruby, &backwards)), ["last_day"]);
    let typed = away("31 Feb 2026", "never", &"x".repeat(201));
    assert_eq!(fields(add_absence(&world.file, &moment, ruby, &typed)), ["first_day", "last_day", "reason"]);
}

#[test]
fn days_away_that_are_over_leave_the_list() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let ruby = world.real_course().facilitators[1].facilitator_id;
    let moment = world.moment();
    add_absence(&world.file, &moment, ruby, &away("1 Jan 2026", "5 Jan 2026", "")).unwrap();
    let absences = |today: &str| {
        let list = world.file.read(|r| facilitator_list(r, date(today))).unwrap();
        list.facilitators[1].absences.len()
    };
    assert_eq!(absences("2026-01-05"), 1, "the last day is still one of them");
    assert_eq!(absences("2026-01-06"), 0);
}

#[test]
fn a_facilitator_whom_a_course_names_stays() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let ruby = world.real_course().facilitators[1].facilitator_id;
    let moment = world.moment();
    let refused = remove_facilitator(&world.file, &moment, ruby).unwrap_err();
    assert!(refused.problem().message.contains("name this facilitator"), "{refused:?}");
}
