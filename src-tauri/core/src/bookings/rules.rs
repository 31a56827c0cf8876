//! The rules of bookings, without a file: places, and what a change of state leaves behind.

use chrono::NaiveDate;

use super::model::{Booking, BookingState, Places};
use crate::calendar::display::{number, plural};

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

/// A booking after its state was set: a booking cannot be older than its application, and the first day on which a
/// place was held is kept for ever.
#[must_use]
pub fn with_state(booking: &Booking, state: BookingState, on: NaiveDate) -> Booking {
    let booked_on = match state {
        BookingState::Booked => Some(booking.booked_on.map_or(on, |before| before.min(on))),
        _ => booking.booked_on,
    };
    Booking { state, state_since: on, applied_on: booking.applied_on.min(on), booked_on, ..booking.clone() }
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
