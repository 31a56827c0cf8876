//! The dates of bookings: who joins late, what is put right afterwards, and what the register and the verdict make of
//! it.

use course_register_core::bookings::{self, BookParticipant, BookingState, SetBookingState};
use course_register_core::courses;
use course_register_core::error::Problem;
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, BookingSheet};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_tests::{World, date, place};

use BookingState::{Applied, Booked, Offered, WaitingList, Withdrawn};

const NOW: &str = "2026-03-03T09:00:00Z";

/// The real course on 3 March 2026: 9, 16 and 23 February and 2 March have been held, 9 and 16 March are to come.
fn spring() -> (World, CourseId) {
    let mut world = World::at(NOW);
    let course = world.real_course().course_id;
    (world, course)
}

fn sheet(world: &mut World, id: ParticipantId, course: CourseId) -> BookingSheet {
    let moment = world.moment();
    let sheet = world.file.read(|r| participants::participant_sheet(r, id, Some(course), &moment)).unwrap();
    sheet.booking.unwrap()
}

/// At which sessions the register expects somebody, such as `12··56`.
fn expected(world: &World, id: ParticipantId, course: CourseId) -> String {
    let row = world.register_row(RegisterOf::Course(course), id, NOW);
    (1..)
        .zip(&row.cells)
        .map(|(number, cell)| if cell.expected { number.to_string() } else { "·".to_owned() })
        .collect()
}

/// Somebody whose booking went through these states, the first as it was made.
fn went_through(world: &mut World, course: CourseId, states: &[(BookingState, &str)]) -> (ParticipantId, BookingId) {
    let (made, on) = states[0];
    let (id, booking) = world.add_placed("Grace Adeyemi", course, made, on);
    for (state, on) in &states[1..] {
        world.set_state(&[booking], *state, on).unwrap();
    }
    (id, booking)
}

fn refused(world: &mut World, ids: &[BookingId], state: BookingState, on: &str) -> Problem {
    let before = world.dump();
    let problem = world.set_state(ids, state, on).unwrap_err().problem();
    assert_eq!(world.dump(), before, "what is refused writes nothing");
    problem
}

#[test]
fn who_joins_later_starts_at_the_next_session() {
    let (mut world, course) = spring();
    let id = world.add("Grace Adeyemi");
    let before = world.dump();
    let request = BookParticipant { participant_id: id, booking: place(course, Booked, "2026-02-20") };
    let moment = world.moment();
    let changed = bookings::book(&world.file, &moment, &request).unwrap();
    assert_eq!(
        changed.said.as_deref(),
        Some("Booked Grace Adeyemi on Compassionate Leadership, spring 2026, from session 3")
    );
    assert_eq!(changed.view.booking.unwrap().start_session_number, 3);
    world.comes_and_goes(&before);
    assert_eq!(expected(&world, id, course), "··3456");
    let row = world.register_row(RegisterOf::Course(course), id, NOW);
    assert_eq!(row.verdict.unwrap().unmarked, [3, 4], "what was before is no gap in the register");
}

#[test]
fn the_start_follows_the_day_on_which_somebody_is_first_booked() {
    for (states, what) in [
        (&[(Booked, "2026-01-12")][..], "123456"),
        (&[(Booked, "2026-02-09")], "123456"),
        (&[(Booked, "2026-02-10")], "·23456"),
        (&[(Booked, "2026-02-16")], "·23456"),
        (&[(Applied, "2026-01-12"), (Booked, "2026-02-17")], "··3456"),
        (&[(WaitingList, "2026-01-12"), (Offered, "2026-02-17"), (Booked, "2026-02-24")], "···456"),
        (&[(Booked, "2026-02-24"), (Booked, "2026-02-10")], "·23456"),
        (&[(Booked, "2026-01-12"), (Withdrawn, "2026-02-10"), (Booked, "2026-02-24")], "1··456"),
        (&[(Booked, "2026-04-01")], "123456"),
    ] {
        let (mut world, course) = spring();
        let (id, _) = went_through(&mut world, course, states);
        assert_eq!(expected(&world, id, course), what, "{states:?}");
    }
}

#[test]
fn a_cancelled_session_is_no_start_and_a_mark_from_before_leaves_it_alone() {
    let (mut world, course) = spring();
    let moment = world.moment();
    let sessions = world.file.read(|r| courses::course_sheet(r, course, moment.now())).unwrap().sessions;
    courses::cancel_session(&world.file, &moment, sessions[2].session_id, "The facilitator is ill", true).unwrap();
    let (id, _) = world.add_booked("Grace Adeyemi", course, "2026-02-17");
    assert_eq!(sheet(&mut world, id, course).start_session_number, 4, "session 3 does not take place");

    let (rowan, booking) = world.add_booked("Rowan Castle", course, "2026-01-12");
    world.mark(RegisterOf::Course(course), sessions[0].session_id, rowan, Some(Mark::Present)).unwrap();
    world.set_state(&[booking], Booked, "2026-02-17").unwrap();
    assert_eq!(sheet(&mut world, rowan, course).start_session_number, 1, "they have been there already");
}

#[test]
fn many_who_are_booked_later_start_there_together() {
    let (mut world, course) = spring();
    let ids: Vec<BookingId> =
        (0..3).map(|n| world.add_placed(&format!("Person {n}"), course, Applied, "2026-01-05").1).collect();
    let request = SetBookingState {
        booking_ids: ids[..2].to_vec(),
        state: Booked,
        on_date: "2026-02-18".to_owned(),
        reason: String::new(),
        reply_by: None,
        over_capacity_reason: None,
        lapsed_reason: None,
        only_those_that_fit: false,
    };
    let moment = world.moment();
    let said = bookings::set_booking_state(&world.file, &moment, &request).unwrap().said;
    assert_eq!(said.as_deref(), Some("Booked 2 participants, from session 3"));
    let request = SetBookingState { booking_ids: ids[2..].to_vec(), on_date: "2026-02-24".to_owned(), ..request };
    let moment = world.moment();
    let said = bookings::set_booking_state(&world.file, &moment, &request).unwrap().said;
    assert_eq!(said.as_deref(), Some("Booked Person 2, from session 4"));
}

#[test]
fn a_start_that_was_set_by_hand_stays() {
    let (mut world, course) = spring();
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-02-20");
    let moment = world.moment();
    bookings::set_start_session(&world.file, &moment, booking, 2).unwrap();
    world.set_state(&[booking], Booked, "2026-02-25").unwrap();
    assert_eq!(sheet(&mut world, id, course).start_session_number, 2);
    let (id, booking) = world.add_placed("Rowan Castle", course, Applied, "2026-01-12");
    let moment = world.moment();
    bookings::set_start_session(&world.file, &moment, booking, 5).unwrap();
    world.set_state(&[booking], Booked, "2026-02-25").unwrap();
    assert_eq!(sheet(&mut world, id, course).start_session_number, 5);
}

#[test]
fn a_date_that_is_put_right_reaches_the_register() {
    for (states, what) in [
        (&[(Booked, "2026-01-12"), (Withdrawn, "2026-02-23"), (Withdrawn, "2026-03-02")][..], "123···"),
        (&[(Booked, "2025-01-12"), (Withdrawn, "2025-02-23"), (Withdrawn, "2026-02-23")], "12····"),
        (
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-16"), (Booked, "2026-03-01"), (Booked, "2026-02-20")],
            "1·3456",
        ),
    ] {
        let (mut world, course) = spring();
        let (id, _) = went_through(&mut world, course, states);
        assert_eq!(expected(&world, id, course), what, "{states:?}");
    }
}

#[test]
fn who_was_not_booked_for_a_while_was_not_expected_then() {
    for (states, what) in [
        (
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-10"), (WaitingList, "2026-02-12"), (Booked, "2026-03-01")][..],
            "1··456",
        ),
        (
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-10"), (Offered, "2026-02-12"), (Withdrawn, "2026-03-01")],
            "1·····",
        ),
        (
            &[(Booked, "2026-01-12"), (Withdrawn, "2026-02-10"), (Applied, "2026-02-20"), (Booked, "2026-03-01")],
            "1··456",
        ),
        (&[(Applied, "2026-01-01"), (Offered, "2026-01-05"), (Booked, "2026-01-12")], "123456"),
    ] {
        let (mut world, course) = spring();
        let (id, _) = went_through(&mut world, course, states);
        assert_eq!(expected(&world, id, course), what, "{states:?}");
    }
}

#[test]
fn the_day_of_the_application_can_be_put_right_both_ways() {
    for (states, applied_on) in [
        (&[(Applied, "2026-01-05"), (Applied, "2026-01-08")][..], "2026-01-08"),
        (&[(Applied, "2026-01-05"), (Applied, "2026-01-02")], "2026-01-02"),
        (&[(Booked, "2026-01-20"), (Booked, "2026-01-08")], "2026-01-08"),
        (&[(Booked, "2026-01-08"), (Booked, "2026-01-20")], "2026-01-20"),
        (
            &[(Applied, "2026-01-05"), (Booked, "2026-01-12"), (Withdrawn, "2026-02-10"), (Applied, "2026-02-20")],
            "2026-01-05",
        ),
    ] {
        let (mut world, course) = spring();
        let (id, _) = went_through(&mut world, course, states);
        assert_eq!(sheet(&mut world, id, course).applied_on, date(applied_on), "{states:?}");
    }
}

#[test]
fn no_state_comes_before_the_application() {
    let (mut world, course) = spring();
    let (id, booking) = world.add_placed("Grace Adeyemi", course, Applied, "2026-01-20");
    let problem = refused(&mut world, &[booking], Booked, "2025-01-25");
    assert_eq!(problem.fields[0].field, "on_date");
    assert_eq!(
        problem.fields[0].message,
        "The application is of Tuesday 20 January 2026, and nothing comes before it. Enter that day or a later one, \
         or set the state to applied with the right date first."
    );
    let (_, other) = world.add_placed("Ada Quist", course, Applied, "2026-01-05");
    let problem = refused(&mut world, &[other, booking], Offered, "2026-01-10");
    assert!(problem.fields[0].message.starts_with("One of the applications is of Tuesday 20 January 2026"));
    world.set_state(&[booking], Applied, "2025-01-20").unwrap();
    world.set_state(&[booking], Booked, "2025-01-25").unwrap();
    assert_eq!(sheet(&mut world, id, course).applied_on, date("2025-01-20"));
}
