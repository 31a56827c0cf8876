//! Bookings: a participant's place on a course.
//!
//! - There is one booking for each person and course, for ever. It is applied, offered, on the waiting list, booked,
//!   declined or withdrawn; each change of state is an event with its date and reason, and the events stay.
//! - Any state may be set by hand, for one person or for many in one step.
//! - The course's places are taken by who is booked and by open offers. Going over is done with a reason, which
//!   stays with the event.
//! - A booking never depends on payment; secured means booked, and paid in full or free. What is due belongs to the booking, not to the course alone; what is paid
//!   is the sum of the entries, payments less refunds.
//! - Requirements are met one by one, each with its date.
//! - Who joins late has a start session: before it they are not expected, and so not absent. It begins as the first
//!   session that does not lie before the day on which they are first booked, and can be set by hand.
//! - A state entered again puts its day right. Nothing comes before the application.
//! - A booking is never removed, except by undo: who leaves withdraws, and the record says so.

mod book;
mod model;
mod operation;
mod payments;
mod places;
mod requirements;
pub(crate) mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod rules_tests;
mod set_state;
mod starts;

pub(crate) use book::add_booking;
pub use book::book;
pub use model::{
    BookParticipant, Booking, BookingState, ManyChanged, NewBooking, PaymentKind, Places, PlannedSession,
    RecordPayment, SetBookingState, SetFee, SetRequirement,
};
pub use operation::BookingOperation;
pub use payments::{record_payment, set_fee};
pub use places::places;
pub use requirements::set_requirement;
pub use set_state::{set_booking_state, set_start_session};
