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
    /// Until when an offer is to be answered; nothing: as long as the centre usually gives. No other state has it.
    #[serde(default)]
    pub reply_by: Option<String>,
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
    /// Until when an offer is to be answered; nothing: as long as the centre usually gives. No other state has it.
    #[serde(default)]
    pub reply_by: Option<String>,
    /// Given when the course is full and the places are given all the same.
    #[serde(default)]
    pub over_capacity_reason: Option<String>,
    /// Given when an offer is accepted after the day by which it was to be answered.
    #[serde(default)]
    pub lapsed_reason: Option<String>,
    /// Among many: leaves those as they are that cannot go into this state, and does the others.
    #[serde(default)]
    pub only_those_that_fit: bool,
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
    /// What there is to say about it.
    #[serde(default)]
    pub notes: String,
    /// It is more than what is due, and that much came in.
    #[serde(default)]
    pub more_than_due: bool,
}

/// Several paid what they still owed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PayInFull {
    /// Which bookings; all of one course.
    pub booking_ids: Vec<BookingId>,
    /// The date, `2026-02-09`.
    pub paid_on: String,
    /// "Bank transfer", "card" …
    #[serde(default)]
    pub method: String,
    /// Who owes nothing is left out.
    #[serde(default)]
    pub only_those_that_owe: bool,
}

/// Who pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PayerKind {
    /// The participant.
    #[default]
    Person,
    /// Their employer.
    Employer,
}

/// Who pays for a booking, with what they go by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Payer {
    /// The participant, or their employer.
    pub payer: PayerKind,
    /// The employer's name; empty where the participant pays.
    pub payer_name: String,
    /// The employer's purchase order; may be empty.
    pub purchase_order: String,
    /// The centre's invoice; may be empty.
    pub invoice_number: String,
}

/// Who pays, and until when, as typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetPayer {
    /// For which booking.
    pub booking_id: BookingId,
    /// The participant, or their employer.
    pub payer: PayerKind,
    /// The employer's name; asked for where the employer pays.
    #[serde(default)]
    pub payer_name: String,
    /// Up to 100 characters; may be empty.
    #[serde(default)]
    pub purchase_order: String,
    /// Up to 100 characters; may be empty.
    #[serde(default)]
    pub invoice_number: String,
    /// `2026-03-09`; empty: no day is set.
    #[serde(default)]
    pub due_on: String,
}

/// Moving somebody to another course, as typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoveBooking {
    /// The booking that they leave.
    pub booking_id: BookingId,
    /// The course that they go to.
    pub course_id: CourseId,
    /// How they are there: booked, applied or on its waiting list.
    pub state: BookingState,
    /// The date of the move, `2026-02-09`.
    pub on_date: String,
    /// Given when the course is full and the place is given all the same.
    #[serde(default)]
    pub over_capacity_reason: Option<String>,
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

/// A place is free, and somebody waits for one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlaceFree {
    /// So many places are free.
    pub places: u32,
    /// So many people wait.
    pub waiting: u32,
    /// Who is first on the waiting list …
    pub participant_id: ParticipantId,
    /// … and their booking.
    pub booking_id: BookingId,
    /// Their name.
    pub name: String,
    /// `1 place is free; Ana Reyes is first on the waiting list`.
    pub said: String,
}

/// What a change of one booking or many did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ManyChanged {
    /// So many were changed.
    pub changed: u32,
    /// So many were so already.
    pub unchanged: u32,
    /// So many could not be set to it, and were left as they are.
    pub left: u32,
    /// When this has freed a place and somebody waits for one.
    pub place_free: Option<PlaceFree>,
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
    /// Until when an offer is to be answered; only an offer has it.
    pub reply_by: Option<NaiveDate>,
    /// Until when the fee is to be paid; none: no day is set.
    pub due_on: Option<NaiveDate>,
}
