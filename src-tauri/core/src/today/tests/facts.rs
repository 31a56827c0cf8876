//! A register on which nothing is due, and what is changed in it.

use chrono::NaiveTime;

use crate::bookings::BookingState::{self, Booked, Offered};
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::today::facts::*;
use crate::today::model::*;

pub(super) fn session(id: i64, number: u32, date: &str) -> SessionDue {
    SessionDue {
        session_id: SessionId(id),
        number,
        date: date.parse().unwrap(),
        starts_at: NaiveTime::from_hms_opt(15, 0, 0).unwrap(),
        ends_at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
        cancelled: false,
        has_link: true,
        facilitators: vec!["Callum Frost".to_owned(), "Ruby Hart".to_owned()],
        against: Vec::new(),
        expected: 22,
        apologies: 0,
        unmarked: Vec::new(),
        to_invite: Vec::new(),
    }
}

/// One course of six Mondays from 9 February, with a follow-up on 13 April: nothing is due.
pub(super) fn quiet() -> TodayFacts {
    let mondays = ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"];
    let sessions = (1..).zip(mondays).map(|(number, date)| session(i64::from(number), number, date)).collect();
    let course = CourseDue {
        course_id: CourseId(1),
        programme_id: ProgrammeId(1),
        title: "Spring 2026".to_owned(),
        capacity: None,
        requirements: 2,
        sessions,
        bookings: Vec::new(),
    };
    let follow_ups = vec![session(7, 1, "2026-04-13")];
    let programme = ProgrammeDue { programme_id: ProgrammeId(1), title: "Leadership".to_owned(), follow_ups };
    TodayFacts { courses: vec![course], programmes: vec![programme], ..TodayFacts::default() }
}

pub(super) fn booking(facts: &mut TodayFacts, name: &str, state: BookingState, since: &str) {
    let bookings = &mut facts.courses[0].bookings;
    let id = i64::try_from(bookings.len()).unwrap() + 1;
    bookings.push(BookingDue {
        booking_id: BookingId(id),
        participant_id: ParticipantId(id),
        name: name.to_owned(),
        state,
        since: since.parse().unwrap(),
        reply_by: None,
        due_on: None,
        owed_pence: 0,
        met: 2,
        leads: true,
        to_tell: None,
        held: 0,
    });
}

/// Adds a booking and gives it to be changed.
pub(super) fn add<'f>(facts: &'f mut TodayFacts, name: &str, state: BookingState, since: &str) -> &'f mut BookingDue {
    booking(facts, name, state, since);
    facts.courses[0].bookings.last_mut().unwrap()
}

pub(super) fn tell(facts: &mut TodayFacts, name: &str, about: ToldAbout, held: u32) {
    let one = add(facts, name, Booked, "2026-01-12");
    (one.to_tell, one.held) = (Some(about), held);
}

/// A request for a certificate of the course, approved and not issued yet.
pub(super) fn to_issue(facts: &mut TodayFacts, name: &str) {
    let CourseDue { course_id, ref title, .. } = facts.courses[0];
    let (since, asked, approved) = ("2026-03-20".parse().unwrap(), Vec::new(), names(&[name]));
    facts.requests.push(RequestsDue { course_id, title: title.clone(), ended: true, since, asked, approved });
}

pub(super) fn offer(facts: &mut TodayFacts, name: &str, by: &str) {
    add(facts, name, Offered, "2026-01-05").reply_by = Some(by.parse().unwrap());
}

pub(super) fn owes(facts: &mut TodayFacts, name: &str, state: BookingState, pence: i64, due_on: Option<&str>) {
    let one = add(facts, name, state, "2026-01-05");
    one.owed_pence = pence;
    one.due_on = due_on.map(|on| on.parse().unwrap());
}

pub(super) fn one(facts: &mut TodayFacts, at: usize) -> &mut SessionDue {
    &mut facts.courses[0].sessions[at]
}

pub(super) fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}
