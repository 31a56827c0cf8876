//! Bookings: a participant's place on a course.
//!
//! - There is one booking for each person and course, for ever. It is applied, offered, on the waiting list, booked,
//!   declined or withdrawn; each change of state is an event with its date and reason, and the events stay.
//! - A state is set by hand, for one person or for many in one step, where it can follow the one before
//!   (`transition_rules.rs`). Of many that do not all fit, those that do are done only when that is said.
//! - An offer has a day by which it is to be answered. Accepting it later is done with a reason.
//! - The waiting list is in the order of the days on which people were put on it. When a place is free it is said who
//!   is first; nothing is given by itself.
//! - Who moves to another course leaves a withdrawn booking with its marks behind; what was paid goes along, as a refund
//!   there and a payment here.
//! - The course's places are taken by who is booked and by open offers. Going over is done with a reason, which
//!   stays with the event.
//! - A booking never depends on payment; secured means booked, and paid in full or free. What is due belongs to the booking, not to the course alone; what is paid
//!   is the sum of the entries, payments less refunds. It has a day by which it is to be paid, and a payer. Nothing is ever
//!   changed in an entry.
//! - Requirements are met one by one, each with its date.
//! - Who joins late has a start session: before it they are not expected, and so not absent. It begins as the first
//!   session that does not lie before the day on which they are first booked, and can be set by hand.
//! - A state entered again puts its day right. Nothing comes before the application.
//! - A booking is never removed, except by undo: who leaves withdraws, and the record says so.

mod book;
mod joining;
mod model;
pub(crate) mod money_rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod money_rules_tests;
mod moving;
mod offers;
mod operation;
mod paid_in_full;
mod payments;
mod places;
mod requirements;
pub(crate) mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod rules_tests;
mod set_state;
mod starts;
mod transition_rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod transition_rules_tests;

pub(crate) use book::add_booking;
pub use book::book;
pub(crate) use joining::Joining;
pub use model::{
    BookParticipant, Booking, BookingState, ManyChanged, MoveBooking, NewBooking, PayInFull, Payer, PayerKind,
    PaymentKind, PlaceFree, Places, PlannedSession, RecordPayment, SetBookingState, SetFee, SetPayer, SetRequirement,
};
pub use money_rules::{Ledger, MoneyTotals, totals};
pub use moving::move_booking;
pub use operation::BookingOperation;
pub use paid_in_full::pay_in_full;
pub use payments::{record_payment, set_fee, set_payer};
pub(crate) use places::room_for;
pub use places::{place_free, places};
pub use requirements::set_requirement;
pub use set_state::{set_booking_state, set_start_session};
