//! What the window sends and shows about bookings.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{BookingId, CourseId, ParticipantId, RequirementId};

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// Asked for a place.
    Applied,
    /// A place was offered and is kept open.
    Offered,
    /// Waits for a place.
    WaitingList,
    /// Has a place.
    Booked,
    /// Was not given a place.
    Declined,
    /// Gave the place up, or it was released.
    Withdrawn,
}

/// A new booking, apart from the person.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewBooking {
    /// The course.
    pub course_id: CourseId,
    /// How it begins.
    pub state: BookingState,
    /// The date of that state, `2026-02-09`.
    pub on_date: String,
    /// Why, where there is something to say.
    #[serde(default)]
    pub reason: String,
    /// Given when the course is full and the place is given all the same.
    #[serde(default)]
    pub over_capacity_reason: Option<String>,
}

/// Booking a person who is known already.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BookParticipant {
    /// Whom.
    pub participant_id: ParticipantId,
    /// Their place.
    pub booking: NewBooking,
}

/// A change of state, of one booking or many.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetBookingState {
    /// Which; all of one course.
    pub booking_ids: Vec<BookingId>,
    /// The new state.
    pub state: BookingState,
    /// Since when, `2026-02-09`.
    pub on_date: String,
    /// Why, where there is something to say.
    #[serde(default)]
    pub reason: String,
    /// Given when the course is full and the places are given all the same.
    #[serde(default)]
    pub over_capacity_reason: Option<String>,
}

/// Money that came in, or went back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaymentKind {
    /// Came in.
    Payment,
    /// Went back.
    Refund,
}

/// Recording a payment, as typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordPayment {
    /// For which booking.
    pub booking_id: BookingId,
    /// In or back.
    pub kind: PaymentKind,
    /// Pounds, such as `200` or `200.50`.
    pub amount: String,
    /// The date, `2026-02-09`.
    pub paid_on: String,
    /// "Bank transfer", "card" …
    #[serde(default)]
    pub method: String,
    /// An invoice or purchase order number, for instance.
    #[serde(default)]
    pub notes: String,
}

/// What a booking costs.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetFee {
    /// Which booking.
    pub booking_id: BookingId,
    /// Pounds, such as `200`; `0` needs a reason.
    pub fee: String,
    /// Why it differs from the course's.
    #[serde(default)]
    pub reason: String,
}

/// A requirement met, or not met after all, of one booking or many.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetRequirement {
    /// Which bookings; all of one course.
    pub booking_ids: Vec<BookingId>,
    /// Which requirement of that course.
    pub requirement_id: RequirementId,
    /// Since when, `2026-02-09`; nothing takes it back.
    pub met_on: Option<String>,
}

/// How many places are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Places {
    /// `null`: no limit.
    pub capacity: Option<u32>,
    /// Booked and open offers.
    pub taken: u32,
}

/// What a change of many bookings did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ManyChanged {
    /// So many were changed.
    pub changed: u32,
    /// So many were so already.
    pub unchanged: u32,
}

/// A session of a course, as far as it matters to who joins late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedSession {
    /// Its number within the course.
    pub number: u32,
    /// Its local date.
    pub date: NaiveDate,
    /// It does not take place.
    pub cancelled: bool,
}

/// A booking as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its id.
    pub booking_id: BookingId,
    /// Whose.
    pub participant_id: ParticipantId,
    /// On which course.
    pub course_id: CourseId,
    /// Where it stands.
    pub state: BookingState,
    /// Since when.
    pub state_since: NaiveDate,
    /// When they applied: the day of the first of its states.
    pub applied_on: NaiveDate,
    /// The first day on which they held a place, as far as it was not put right since.
    pub booked_on: Option<NaiveDate>,
    /// The first session they are expected at.
    pub start_session_number: u32,
    /// What it costs, in pence.
    pub fee_pence: i64,
}
