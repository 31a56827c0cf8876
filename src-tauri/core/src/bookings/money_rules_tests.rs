//! What is due, paid and overdue, as tables, and the sums of a course against an independent reckoning.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::BookingState::{self, Applied, Booked, Declined, Offered, WaitingList, Withdrawn};
use super::model::Booking;
use super::money_rules::{Ledger, due_after, fee_that_goes_along, overpaid_question, payable, totals};
use crate::ids::{BookingId, CourseId, ParticipantId};

const TODAY: &str = "2026-03-03";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn overdue_is_unpaid_after_its_day_by_who_has_a_place() {
    for (state, fee, due_on, received, refunded, overdue) in [
        (Booked, 20_000, Some("2026-03-02"), 0, 0, true),
        (Booked, 20_000, Some("2026-03-03"), 0, 0, false),
        (Booked, 20_000, None, 0, 0, false),
        (Booked, 20_000, Some("2026-03-02"), 19_999, 0, true),
        (Booked, 20_000, Some("2026-03-02"), 20_000, 0, false),
        (Booked, 20_000, Some("2026-03-02"), 20_000, 1, true),
        (Booked, 0, Some("2026-03-02"), 0, 0, false),
        (Offered, 20_000, Some("2026-03-02"), 0, 0, true),
        (Applied, 20_000, Some("2026-03-02"), 0, 0, false),
        (WaitingList, 20_000, Some("2026-03-02"), 0, 0, false),
        (Declined, 20_000, Some("2026-03-02"), 0, 0, false),
        (Withdrawn, 20_000, Some("2026-03-02"), 0, 0, false),
    ] {
        let ledger = Ledger {
            state,
            fee_pence: fee,
            due_on: due_on.map(day),
            received_pence: received,
            refunded_pence: refunded,
        };
        assert_eq!(ledger.is_overdue(day(TODAY)), overdue, "{ledger:?}");
    }
}

#[test]
fn the_day_to_pay_by_is_set_once_and_goes_along_with_its_slip() {
    let booking = |state, since: &str, fee_pence, due_on: Option<&str>| Booking {
        booking_id: BookingId(1),
        participant_id: ParticipantId(1),
        course_id: CourseId(1),
        state,
        state_since: day(since),
        applied_on: day(since),
        booked_on: None,
        start_session_number: 1,
        fee_pence,
        reply_by: None,
        due_on: due_on.map(day),
    };
    for (what, before, state, on, due_on) in [
        ("offered", booking(Applied, "2026-01-05", 20_000, None), Offered, "2026-01-10", Some("2026-02-09")),
        ("free", booking(Applied, "2026-01-05", 0, None), Offered, "2026-01-10", None),
        (
            "accepted",
            booking(Offered, "2026-01-10", 20_000, Some("2026-02-09")),
            Booked,
            "2026-01-20",
            Some("2026-02-09"),
        ),
        ("emptied, then accepted", booking(Offered, "2026-01-10", 20_000, None), Booked, "2026-01-20", None),
        (
            "left",
            booking(Booked, "2026-01-10", 20_000, Some("2026-02-09")),
            Withdrawn,
            "2026-01-20",
            Some("2026-02-09"),
        ),
        (
            "came back",
            booking(Withdrawn, "2026-01-20", 20_000, Some("2026-02-09")),
            Booked,
            "2026-06-01",
            Some("2026-07-01"),
        ),
        (
            "a slip in the year",
            booking(Booked, "2025-01-10", 20_000, Some("2025-02-09")),
            Booked,
            "2026-01-10",
            Some("2026-02-09"),
        ),
        (
            "set by hand",
            booking(Booked, "2025-01-10", 20_000, Some("2026-04-01")),
            Booked,
            "2026-01-10",
            Some("2026-04-01"),
        ),
        ("on the waiting list", booking(Applied, "2026-01-05", 20_000, None), WaitingList, "2026-01-10", None),
    ] {
        assert_eq!(due_after(&before, state, day(on), 30), due_on.map(day), "{what}");
    }
}

#[test]
fn what_is_payable_without_a_question() {
    for (state, fee, paid, may) in [
        (Booked, 20_000, 0, 20_000),
        (Booked, 20_000, 5_000, 15_000),
        (Booked, 20_000, 25_000, 0),
        (Applied, 20_000, 0, 20_000),
        (WaitingList, 20_000, 0, 20_000),
        (Withdrawn, 20_000, 0, 0),
        (Declined, 20_000, 0, 0),
    ] {
        assert_eq!(payable(state, fee, paid), may, "{state:?}: {paid} of {fee}");
    }
    assert_eq!(
        overpaid_question(25_000, 20_000),
        "Only £200 is due, and this payment is £250. Record it if that much came in; what is too much can be paid back \
         as a refund."
    );
    assert!(overpaid_question(100, 0).starts_with("Nothing is due, and this payment is £1."));
}

#[test]
fn a_fee_of_the_persons_own_goes_along() {
    assert_eq!(fee_that_goes_along(20_000, "", 20_000), None, "the other course's fee holds");
    assert_eq!(fee_that_goes_along(15_000, "", 20_000), Some(15_000));
    assert_eq!(fee_that_goes_along(0, "Partner hospice", 20_000), Some(0));
    assert_eq!(fee_that_goes_along(20_000, "As agreed", 20_000), Some(20_000));
}

fn ledger() -> impl Strategy<Value = Ledger> {
    (0..6_usize, 0..30_000_i64, proptest::option::of(0..60_u64), 0..30_000_i64, 0..30_000_i64).prop_map(
        |(state, fee_pence, due_on, received_pence, back)| Ledger {
            state: BookingState::ALL[state],
            fee_pence,
            due_on: due_on.map(|days| day("2026-02-01") + Days::new(days)),
            received_pence,
            refunded_pence: back.min(received_pence),
        },
    )
}

proptest! {
    #[test]
    fn the_sums_of_a_course_are_those_of_its_bookings(ledgers in proptest::collection::vec(ledger(), 0..30)) {
        let found = totals(&ledgers, day(TODAY));
        // Reckoned again from the words of the rules alone.
        let (mut fees, mut received, mut refunded, mut due, mut over, mut late, mut count) = (0, 0, 0, 0, 0, 0, 0);
        for one in &ledgers {
            let has_a_place = matches!(one.state.word(), "booked" | "offered");
            let cost = if has_a_place { one.fee_pence } else { 0 };
            fees += cost;
            received += one.received_pence;
            refunded += one.refunded_pence;
            let open = cost - one.received_pence + one.refunded_pence;
            if open > 0 {
                due += open;
                if one.due_on.is_some_and(|by| by.to_string().as_str() < TODAY) {
                    late += open;
                    count += 1;
                }
            } else {
                over -= open;
            }
        }
        prop_assert_eq!((found.fees_pence, found.received_pence, found.refunded_pence), (fees, received, refunded));
        prop_assert_eq!((found.still_due_pence, found.more_than_due_pence), (due, over));
        prop_assert_eq!((found.overdue_pence, found.overdue_count), (late, count));
        prop_assert_eq!(fees - (received - refunded), due - over);
    }
}
