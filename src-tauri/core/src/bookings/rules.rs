//! The rules of bookings, without a file: places, what the dated states of a booking come to, and where who joins late
//! starts.

use chrono::NaiveDate;

use super::model::{Booking, BookingState, Places, PlannedSession};
use crate::calendar::display::{long_date, number, plural};

impl BookingState {
    /// In the order in which a booking usually passes them.
    pub const ALL: [BookingState; 6] = [
        BookingState::Applied,
        BookingState::Offered,
        BookingState::WaitingList,
        BookingState::Booked,
        BookingState::Declined,
        BookingState::Withdrawn,
    ];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            BookingState::Applied => "applied",
            BookingState::Offered => "offered",
            BookingState::WaitingList => "waiting_list",
            BookingState::Booked => "booked",
            BookingState::Declined => "declined",
            BookingState::Withdrawn => "withdrawn",
        }
    }

    /// The state of a word in the file.
    #[must_use]
    pub fn from_word(word: &str) -> Option<BookingState> {
        BookingState::ALL.into_iter().find(|state| state.word() == word)
    }

    /// In words, also in exports: `waiting list`.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            BookingState::WaitingList => "waiting list",
            other => other.word(),
        }
    }

    /// What was done to somebody who is now in this state, as history begins its sentence.
    #[must_use]
    pub fn done(self) -> &'static str {
        match self {
            BookingState::Applied => "Noted as applied:",
            BookingState::Offered => "Offered a place to",
            BookingState::WaitingList => "Put on the waiting list:",
            BookingState::Booked => "Booked",
            BookingState::Declined => "Declined",
            BookingState::Withdrawn => "Withdrew",
        }
    }

    /// Whether it takes one of the course's places: who is booked, and who has an open offer.
    #[must_use]
    pub fn takes_a_place(self) -> bool {
        matches!(self, BookingState::Booked | BookingState::Offered)
    }
}

impl Places {
    /// How many too many there are when so many more take a place.
    #[must_use]
    pub fn over(&self, more: u32) -> u32 {
        self.capacity.map_or(0, |capacity| (self.taken + more).saturating_sub(capacity))
    }

    /// What the administrator is asked when so many more would be too many.
    #[must_use]
    pub fn question(&self, more: u32) -> String {
        let capacity = self.capacity.unwrap_or(u32::MAX);
        format!(
            "This course has {}, and {} taken (booked or offered). With {} more it would be {}. To go over, give a reason.",
            plural(capacity.into(), "place", "places"),
            match self.taken {
                0 => "none is".to_owned(),
                1 => "1 is".to_owned(),
                several => format!("{} are", number(several.into())),
            },
            number(more.into()),
            number((self.taken + more).into()),
        )
    }
}

/// One dated state of a booking.
pub type Step = (BookingState, NaiveDate);

/// What the dated states of a booking come to, from all of them in the order in which they were entered. The days of
/// the answer rise.
///
/// - A state that is entered again right after itself is put right: its new day goes for the earlier one.
/// - A state holds from its day on. What was entered before it for that day or a later one does not hold any more.
/// - Booked again, with nothing left in between, goes on from the first day. An application is a day of its own, and
///   the newer one goes for the older.
#[must_use]
pub fn timeline(entered: &[Step]) -> Vec<Step> {
    let mut put_right: Vec<Step> = Vec::new();
    for step in entered {
        if put_right.last().is_some_and(|(state, _)| *state == step.0) {
            put_right.pop();
        }
        put_right.push(*step);
    }
    let mut holds: Vec<Step> = Vec::new();
    for (state, on) in put_right {
        while holds.last().is_some_and(|(_, from)| *from >= on) {
            holds.pop();
        }
        match holds.last_mut() {
            Some((same, from)) if *same == state => {
                if state == BookingState::Applied {
                    *from = on;
                }
            }
            _ => holds.push((state, on)),
        }
    }
    holds
}

/// A booking as its dated states leave it: the application is the first of them, and a place was held from the first
/// day on which they say booked.
#[must_use]
pub fn with_states(booking: &Booking, entered: &[Step]) -> Booking {
    let Some((state, state_since)) = entered.last().copied() else { return booking.clone() };
    let timeline = timeline(entered);
    let booked = timeline.iter().find(|(state, _)| *state == BookingState::Booked);
    Booking {
        state,
        state_since,
        applied_on: timeline.first().map_or(state_since, |(_, on)| *on),
        booked_on: booked.map(|(_, on)| *on),
        ..booking.clone()
    }
}

/// The day of the application, where a state on this day would come before it. An application may be put right to any
/// day, and so may the state that a booking began with, as long as there is no other.
#[must_use]
pub fn application_after(entered: &[Step], state: BookingState, on: NaiveDate) -> Option<NaiveDate> {
    let begins = state == BookingState::Applied || entered.iter().all(|(earlier, _)| *earlier == state);
    let applied_on = timeline(entered).first().map(|(_, on)| *on);
    applied_on.filter(|applied_on| !begins && on < *applied_on)
}

/// The session at which somebody starts who is booked on this day: the first that does not lie before it. Who is
/// booked before anything took place starts at session 1, and so does who is booked after everything.
#[must_use]
pub fn first_session(sessions: &[PlannedSession], booked_on: NaiveDate) -> u32 {
    let taking_place = || sessions.iter().filter(|session| !session.cancelled);
    if !taking_place().any(|session| session.date < booked_on) {
        return 1;
    }
    // A moved session keeps its number. The lowest of those to come, so that no session to come is left out.
    taking_place().filter(|session| session.date >= booked_on).map(|session| session.number).min().unwrap_or(1)
}

/// Whether a place is secured: booked, and paid in full or free. It is only ever derived: a booking does not depend on
/// payment, and who has not paid stays booked.
#[must_use]
pub fn is_secured(state: BookingState, fee_pence: i64, paid_pence: i64) -> bool {
    state == BookingState::Booked && paid_pence >= fee_pence
}

/// Whether an offer is accepted after the day by which it was to be answered.
#[must_use]
pub fn is_accepted_late(booking: &Booking, state: BookingState, on: NaiveDate) -> bool {
    booking.state == BookingState::Offered
        && state == BookingState::Booked
        && booking.reply_by.is_some_and(|reply_by| reply_by < on)
}

/// What is asked when so many offers are accepted late; `reply_by` is the earliest of their days.
#[must_use]
pub fn lapsed_question(late: u32, reply_by: NaiveDate) -> String {
    let day = long_date(reply_by);
    match late {
        1 => format!("This offer was to be answered by {day}. To book the place all the same, give a reason."),
        _ => format!(
            "{} of these offers were to be answered by earlier days, the first by {day}. To book the places all the same, give a reason.",
            number(late.into())
        ),
    }
}

impl Places {
    /// How many are free; nothing where there is no limit.
    #[must_use]
    pub fn free(&self) -> u32 {
        self.capacity.map_or(0, |capacity| capacity.saturating_sub(self.taken))
    }
}

/// What is said when places are free and somebody waits for one.
#[must_use]
pub fn place_free_words(places: u32, waiting: u32, first: &str) -> String {
    let free =
        if places == 1 { "1 place is free".to_owned() } else { format!("{} places are free", number(places.into())) };
    match waiting {
        1 => format!("{free}; {first} is first on the waiting list"),
        several => format!("{free}; {first} is first of {} on the waiting list", number(several.into())),
    }
}

/// What one event says: the reason, and the reason for going over where it did.
#[must_use]
pub fn event_reason(reason: &str, over_capacity_reason: Option<&str>) -> String {
    match over_capacity_reason {
        Some(over) if reason.is_empty() || reason == over => over.to_owned(),
        Some(over) => format!("{reason}; {over}"),
        None => reason.to_owned(),
    }
}

/// `£200`, `£1,250.50`, as a sentence says it.
#[must_use]
pub fn pounds(pence: i64) -> String {
    let whole = number(pence.unsigned_abs() / 100);
    match pence.unsigned_abs() % 100 {
        0 => format!("£{whole}"),
        rest => format!("£{whole}.{rest:02}"),
    }
}
