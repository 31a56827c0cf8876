//! What the dated states of a booking come to, as tables.

use chrono::NaiveDate;

use super::BookingState::{self, Applied, Booked, Offered, WaitingList, Withdrawn};
use super::model::{Booking, PlannedSession};
use super::rules::{Step, application_after, first_session, is_secured, timeline, with_states};
use crate::ids::{BookingId, CourseId, ParticipantId};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn steps(states: &[(BookingState, &str)]) -> Vec<Step> {
    states.iter().map(|(state, on)| (*state, day(on))).collect()
}

#[test]
fn the_last_word_on_a_state_holds() {
    type States = &'static [(BookingState, &'static str)];
    let rows: &[(&str, States, States)] = &[
        ("nothing", &[], &[]),
        (
            "as it went",
            &[(Applied, "2026-01-05"), (Offered, "2026-01-09"), (Booked, "2026-01-12"), (Withdrawn, "2026-02-23")],
            &[(Applied, "2026-01-05"), (Offered, "2026-01-09"), (Booked, "2026-01-12"), (Withdrawn, "2026-02-23")],
        ),
        (
            "a later withdrawal",
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-23"), (Withdrawn, "2026-03-02")],
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-03-02")],
        ),
        (
            "an earlier withdrawal",
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-03-02"), (Withdrawn, "2026-02-23")],
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-23")],
        ),
        (
            "a wrong year, before the booking",
            &[(Booked, "2026-01-12"), (Withdrawn, "2025-02-23"), (Withdrawn, "2026-02-23")],
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-23")],
        ),
        (
            "an earlier return",
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-20"), (Booked, "2026-03-01"), (Booked, "2026-02-25")],
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-20"), (Booked, "2026-02-25")],
        ),
        (
            "withdrawn by mistake",
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-20"), (Booked, "2026-02-20")],
            &[(Booked, "2026-01-12")],
        ),
        (
            "booked by mistake",
            &[(Applied, "2026-01-05"), (Booked, "2026-01-12"), (WaitingList, "2026-01-12")],
            &[(Applied, "2026-01-05"), (WaitingList, "2026-01-12")],
        ),
        (
            "an application that was entered afterwards",
            &[(Booked, "2026-01-12"), (Applied, "2026-01-05"), (Booked, "2026-01-12")],
            &[(Applied, "2026-01-05"), (Booked, "2026-01-12")],
        ),
        (
            "an application that was put right afterwards",
            &[(Applied, "2026-01-05"), (Booked, "2026-01-12"), (Applied, "2026-01-08"), (Booked, "2026-01-12")],
            &[(Applied, "2026-01-08"), (Booked, "2026-01-12")],
        ),
    ];
    for (what, entered, holds) in rows {
        assert_eq!(timeline(&steps(entered)), steps(holds), "{what}");
    }
}

#[test]
fn a_booking_is_dated_by_what_holds() {
    let booking = Booking {
        booking_id: BookingId(1),
        participant_id: ParticipantId(1),
        course_id: CourseId(1),
        state: Applied,
        state_since: day("2020-01-01"),
        applied_on: day("2020-01-01"),
        booked_on: None,
        start_session_number: 1,
        fee_pence: 0,
        reply_by: None,
        due_on: None,
    };
    for (entered, applied_on, booked_on) in [
        (&[(Applied, "2026-01-05")][..], "2026-01-05", None),
        (&[(Applied, "2026-01-05"), (Applied, "2026-01-08")], "2026-01-08", None),
        (&[(Booked, "2026-01-20"), (Booked, "2026-01-08")], "2026-01-08", Some("2026-01-08")),
        (&[(Booked, "2026-01-08"), (Booked, "2026-01-20")], "2026-01-20", Some("2026-01-20")),
        (
            &[(Applied, "2026-01-05"), (Booked, "2026-01-12"), (Withdrawn, "2026-02-23")],
            "2026-01-05",
            Some("2026-01-12"),
        ),
        (&[(Applied, "2026-01-05"), (Booked, "2026-01-12"), (Applied, "2026-01-12")], "2026-01-12", None),
    ] {
        let entered = steps(entered);
        let dated = with_states(&booking, &entered);
        assert_eq!((dated.applied_on, dated.booked_on), (day(applied_on), booked_on.map(day)), "{entered:?}");
        assert_eq!(Some((dated.state, dated.state_since)), entered.last().copied(), "{entered:?}");
    }
}

#[test]
fn what_would_come_before_the_application() {
    for (entered, state, on, applied_on) in [
        (&[(Applied, "2026-01-20")][..], Booked, "2026-01-19", Some("2026-01-20")),
        (&[(Applied, "2026-01-20")], Booked, "2026-01-20", None),
        (&[(Applied, "2026-01-20")], Applied, "2026-01-05", None),
        (&[(Booked, "2026-01-20")], Booked, "2026-01-05", None),
        (&[(Booked, "2026-01-20")], Withdrawn, "2026-01-05", Some("2026-01-20")),
        (&[(Booked, "2026-01-20"), (Withdrawn, "2026-02-20")], Booked, "2026-01-05", Some("2026-01-20")),
        (&[(Booked, "2026-01-20"), (Withdrawn, "2026-02-20")], Applied, "2026-01-05", None),
        (&[(Applied, "2026-01-20"), (Applied, "2026-01-10")], Booked, "2026-01-15", None),
        (&[], Booked, "2026-01-15", None),
    ] {
        let found = application_after(&steps(entered), state, day(on));
        assert_eq!(found, applied_on.map(day), "{entered:?}, then {state:?} on {on}");
    }
}

#[test]
fn where_who_joins_late_starts() {
    let sessions = |of: &[(u32, &str, bool)]| -> Vec<PlannedSession> {
        let session = |(number, date, cancelled): &(u32, &str, bool)| PlannedSession {
            number: *number,
            date: day(date),
            cancelled: *cancelled,
        };
        of.iter().map(session).collect()
    };
    let three = [(1, "2026-02-09", false), (2, "2026-02-16", false), (3, "2026-02-23", false)];
    let first_cancelled = [(1, "2026-02-09", true), (2, "2026-02-16", false), (3, "2026-02-23", false)];
    let second_cancelled = [(1, "2026-02-09", false), (2, "2026-02-16", true), (3, "2026-02-23", false)];
    let second_moved = [(1, "2026-02-09", false), (2, "2026-03-02", false), (3, "2026-02-23", false)];
    for (of, booked_on, start) in [
        (&three[..], "2026-01-12", 1),
        (&three, "2026-02-09", 1),
        (&three, "2026-02-10", 2),
        (&three, "2026-02-16", 2),
        (&three, "2026-02-17", 3),
        (&three, "2026-02-24", 1),
        (&[], "2026-02-24", 1),
        (&first_cancelled, "2026-01-12", 1),
        (&first_cancelled, "2026-02-12", 1),
        (&second_cancelled, "2026-02-12", 3),
        (&second_moved, "2026-02-20", 2),
    ] {
        assert_eq!(first_session(&sessions(of), day(booked_on)), start, "{booked_on}: {of:?}");
    }
}

#[test]
fn secured_is_booked_and_paid() {
    for (state, fee_pence, paid_pence, secured) in [
        (Booked, 20_000, 20_000, true),
        (Booked, 20_000, 20_500, true),
        (Booked, 20_000, 19_999, false),
        (Booked, 20_000, 0, false),
        (Booked, 0, 0, true),
        (Offered, 20_000, 20_000, false),
        (WaitingList, 0, 0, false),
        (Applied, 0, 0, false),
        (Withdrawn, 20_000, 20_000, false),
    ] {
        let found = is_secured(state, fee_pence, paid_pence);
        assert_eq!(found, secured, "{state:?}, {paid_pence} of {fee_pence}");
    }
}
