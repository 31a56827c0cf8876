//! Which state a booking can go into from which: the table, written apart from the code.

use super::BookingState;
use super::transition_rules::{cannot_become, only_some_fit};

/// A row for each state, a column for each that it may be set to, in the order in which bookings pass them: applied,
/// offered, waiting list, booked, declined, withdrawn.
const TABLE: [(&str, &str); 6] = [
    ("applied", "yes yes yes yes yes yes"),
    ("offered", "no yes yes yes yes yes"),
    ("waiting_list", "no yes yes yes yes yes"),
    ("booked", "no no no yes no yes"),
    ("declined", "yes yes yes yes yes no"),
    ("withdrawn", "yes yes yes yes no yes"),
];

#[test]
fn each_state_goes_where_the_table_says() {
    assert_eq!(TABLE.map(|(state, _)| state), BookingState::ALL.map(BookingState::word));
    for (from, row) in TABLE {
        let from = BookingState::from_word(from).unwrap();
        for (to, may) in BookingState::ALL.into_iter().zip(row.split(' ')) {
            assert_eq!(from.may_be_set_to(to), may == "yes", "{from:?} to {to:?}");
            assert_eq!(from.can_become().contains(&to), may == "yes" && from != to, "{from:?} to {to:?}");
        }
    }
}

#[test]
fn a_booking_begins_in_any_state_but_withdrawn() {
    let begins: Vec<&str> = BookingState::ALL.into_iter().filter(|state| state.can_begin()).map(|s| s.word()).collect();
    assert_eq!(begins, ["applied", "offered", "waiting_list", "booked", "declined"]);
}

#[test]
fn what_is_refused_names_the_state_and_what_can_be_done() {
    assert_eq!(
        cannot_become(BookingState::Booked, BookingState::WaitingList),
        "This booking is booked, so it cannot be set to waiting list: it can become withdrawn, and what was set by a \
         slip is taken back with Undo in History."
    );
    assert_eq!(
        cannot_become(BookingState::Declined, BookingState::Withdrawn),
        "This booking is declined, so it cannot be set to withdrawn: it can become applied, offered, waiting list or \
         booked, and what was set by a slip is taken back with Undo in History."
    );
}

#[test]
fn of_many_those_that_do_not_fit_are_named() {
    let one = |name: &str, state| (name.to_owned(), state);
    let two = [one("Ana Reyes", BookingState::Declined), one("Ben Okafor", BookingState::Withdrawn)];
    assert_eq!(
        only_some_fit(BookingState::Declined, 3, &two),
        "3 of 5 can be set to declined. Not: Ana Reyes (declined) and Ben Okafor (withdrawn)."
    );
    assert_eq!(
        only_some_fit(BookingState::Declined, 0, &two),
        "None of these 2 can be set to declined: Ana Reyes (declined) and Ben Okafor (withdrawn)."
    );
    let seven: Vec<_> = (1..=7).map(|n| one(&format!("P{n}"), BookingState::Booked)).collect();
    assert_eq!(
        only_some_fit(BookingState::Offered, 1, &seven),
        "1 of 8 can be set to offered. Not: P1 (booked), P2 (booked), P3 (booked), P4 (booked), P5 (booked) and 2 others."
    );
}
