//! Situations and dates, each with what is due, in order, as it was written down by hand.

mod facts;
mod more_situations;
mod situations;

use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

use super::facts::*;
use super::model::*;
use super::rules::{due, sheet, told_key};
use crate::ids::{BookingId, CourseId, SessionId};
use facts::{names, offer, one, quiet};

fn at(text: &str) -> DateTime<Utc> {
    format!("{text}Z").parse().unwrap()
}

/// What is due, one line each: the urgency, the sentence and the detail.
fn said(facts: &TodayFacts, now: DateTime<Utc>) -> Vec<String> {
    let line = |item: DueItem| format!("{:?}: {} | {}", item.urgency, item.sentence, item.detail);
    due(facts, now).into_iter().map(line).collect()
}

type Situation = (&'static str, &'static str, fn(&mut TodayFacts), &'static [&'static str]);

/// A morning within the course; another one long before it; the evening of its last session; and later.
const MORNING: &str = "2026-03-03T09:00:00";

fn situations() -> Vec<Situation> {
    [situations::SITUATIONS, more_situations::SITUATIONS].concat()
}

#[test]
fn each_situation_asks_for_what_was_written_down() {
    assert!(situations().len() >= 40);
    for (what, now, change, expected) in situations() {
        let mut facts = quiet();
        change(&mut facts);
        assert_eq!(said(&facts, at(now)), expected, "{what}");
    }
}

#[test]
fn the_screen_says_what_comes_next_and_holds_no_more_than_is_sensible() {
    let mut facts = quiet();
    one(&mut facts, 4).apologies = 1;
    offer(&mut facts, "Una Vale", "2026-03-06");
    let of = sheet(&facts, at(MORNING));
    let next = of.next.unwrap();
    assert_eq!(next.sentence, "Session 5, Monday 9 March, 3pm to 5pm");
    assert_eq!(next.detail, "22 expected, 1 sent apologies · Callum Frost and Ruby Hart facilitate · Zoom link ready");
    let week: Vec<_> = of.week.iter().flat_map(|day| &day.lines).collect();
    assert_eq!(week, ["1 offer is to be answered: Una Vale", "Session 5, 3pm to 5pm"]);
    assert_eq!(of.next_due, Some("2026-03-04".parse().unwrap()));
    let many = quiet().courses.remove(0);
    facts.courses = (1..=60).map(|id| CourseDue { course_id: CourseId(id), ..many.clone() }).collect();
    for course in &mut facts.courses {
        course.sessions[0].unmarked = names(&["Jo Tennant"]);
    }
    let of = sheet(&facts, at(MORNING));
    assert_eq!((of.now, of.sections[0].items.len(), of.sections[0].more), (60, 50, 10));
}

proptest! {
    /// Whatever is changed in whatever order: the keys are all different, the order is one of urgency and kind and does not
    /// hang on the order of the facts, and an item that was told does not come back until its facts change.
    #[test]
    fn the_order_is_total_and_what_is_settled_stays_so(
        picks in prop::collection::vec(0..situations().len(), 1..6), days in 0_u64..90, turned in any::<bool>()
    ) {
        let mut facts = TodayFacts::default();
        for (at, pick) in (1_i64..).zip(picks) {
            let mut one = quiet();
            (situations()[pick].2)(&mut one);
            for course in &mut one.courses {
                course.course_id = CourseId(at);
                for session in &mut course.sessions { session.session_id = SessionId(session.session_id.0 + at * 100); }
                for booking in &mut course.bookings { booking.booking_id = BookingId(booking.booking_id.0 + at * 100); }
            }
            if at == 1 { facts.programmes = one.programmes; }
            facts.courses.extend(one.courses);
        }
        let now = at("2026-01-05T09:00:00").checked_add_days(Days::new(days)).unwrap();
        let found = due(&facts, now);
        let places: Vec<_> = found.iter().map(|item| (item.urgency, item.kind)).collect();
        prop_assert!(places.is_sorted());
        let keys: std::collections::HashSet<_> = found.iter().map(|item| &item.key).collect();
        prop_assert_eq!(keys.len(), found.len());
        if turned { facts.courses.reverse(); }
        prop_assert_eq!(&due(&facts, now), &found);
        let told: Vec<_> = found.iter().filter(|item| matches!(item.action, DueAction::Told { .. })).collect();
        for item in &told {
            let DueAction::Told { course_id, about, booking_ids } = &item.action else { continue };
            let course = facts.courses.iter().find(|course| course.course_id == *course_id).unwrap();
            for one in course.bookings.iter().filter(|one| booking_ids.contains(&one.booking_id)) {
                facts.settled.insert(told_key(*about, one.booking_id, one.held));
            }
        }
        let left: Vec<_> = due(&facts, now).into_iter().filter(|item| item.kind != DueKind::Archive).map(|item| item.key).collect();
        prop_assert!(told.iter().all(|item| !left.contains(&item.key)));
        for course in &mut facts.courses { for one in &mut course.bookings { one.held += 1; } }
        let again: Vec<_> = due(&facts, now).into_iter().map(|item| item.key).collect();
        prop_assert!(told.iter().all(|item| again.contains(&item.key)));
    }
}
