//! The list of participants: what is asked, and what is shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::model::CoursePlace;
use crate::bookings::{BookingState, MoneyTotals, PlaceFree, Places};
use crate::certificates::{Standing, Verdict};
use crate::ids::{BookingId, CourseId, ParticipantId, RequirementId, SessionId};
use crate::register::mark::{Mark, SetByHand};

/// Which participants, in which order.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ParticipantsQuery {
    /// The bookings of one course; `null`: everybody.
    pub course_id: Option<CourseId>,
    /// Words that must all occur in names, addresses, organisation or phone number.
    pub search: String,
    /// Only bookings in this state.
    pub state: Option<BookingState>,
    /// Only those who have paid so.
    pub payment: Option<PaymentState>,
    /// Only those who have met all requirements (or not).
    pub requirements: Option<RequirementsState>,
    /// Only those who should have paid by now.
    #[serde(default)]
    pub overdue: bool,
    /// Only those for whom nothing was drafted that says where their booking stands; of one course only.
    #[serde(default)]
    pub not_told: bool,
    /// Only those with this verdict.
    pub verdict: Option<Standing>,
    /// The order.
    pub sort: ParticipantsSort,
    /// The other way round.
    pub descending: bool,
}

/// What the list is ordered by; equals are in the order of their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ParticipantsSort {
    /// Last name, then first.
    #[default]
    Name,
    /// Organisation; those without one last.
    Organisation,
    /// The state of the booking, in the order in which bookings pass them.
    Booking,
    /// What is still to be paid, the most first.
    Payment,
    /// Requirements met, the fewest first.
    Requirements,
    /// Sessions attended, the most first.
    Attendance,
    /// The verdict.
    Verdict,
}

/// How much is paid of what is due. Money is due from whoever is booked or has an open offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// Something is due and nothing is paid.
    Unpaid,
    /// Part of it is paid.
    Part,
    /// All of it is paid.
    Paid,
    /// Nothing is due.
    NothingDue,
}

/// Whether all requirements are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RequirementsState {
    /// Every one.
    Complete,
    /// At least one is missing.
    Incomplete,
    /// Ready for session 1: booked, leadership role confirmed, every requirement met.
    Ready,
    /// Booked, and something of that is missing.
    NotReady,
}

/// The list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParticipantList {
    /// Everybody who fits, in order. Rows are read a page at a time.
    pub ids: Vec<ParticipantId>,
    /// The first rows, at most 200.
    pub rows: Vec<ParticipantRow>,
    /// How many there are before searching and filtering.
    pub total: u32,
    /// What each filter would show, with the search and the other filters as they are.
    pub counts: FilterCounts,
    /// The course's places.
    pub places: Option<Places>,
    /// How many of the course's places are secured: booked, and paid in full or free. Nothing depends on it.
    pub secured: Option<u32>,
    /// When a place is free and somebody waits for one.
    pub place_free: Option<PlaceFree>,
    /// The course's money.
    pub money: Option<MoneyTotals>,
    /// How many days an offer is kept open.
    pub offer_reply_days: u32,
    /// The course's requirements, in their order.
    pub requirements: Vec<ListedRequirement>,
}

/// What each filter would show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilterCounts {
    /// Without a filter by state.
    pub any_state: u32,
    /// By state, in the order of the states.
    pub states: Vec<StateCount>,
    /// Who was not told where their booking stands; none while nobody on the course was told anything.
    pub not_told: u32,
    /// Without a filter by payment.
    pub any_payment: u32,
    /// By payment.
    pub payments: Vec<PaymentCount>,
    /// Who should have paid by now.
    pub overdue: u32,
    /// Without a filter by requirements.
    pub any_requirements: u32,
    /// All requirements met.
    pub complete: u32,
    /// Some not met.
    pub incomplete: u32,
    /// Ready for session 1.
    pub ready: u32,
    /// Booked, and not ready.
    pub not_ready: u32,
    /// Without a filter by verdict.
    pub any_verdict: u32,
    /// By verdict; nothing when there are too many people to count them while typing.
    pub verdicts: Vec<VerdictCount>,
}

/// How many there are in a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StateCount {
    /// The state.
    pub state: BookingState,
    /// So many.
    pub count: u32,
}

/// How many have paid so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaymentCount {
    /// How.
    pub payment: PaymentState,
    /// So many.
    pub count: u32,
}

/// How many have a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VerdictCount {
    /// The verdict.
    pub verdict: Standing,
    /// So many.
    pub count: u32,
}

/// A requirement of the course, for noting it as met by many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedRequirement {
    /// Its id.
    pub requirement_id: RequirementId,
    /// What is required.
    pub requirement: String,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParticipantRow {
    /// Whom.
    pub participant_id: ParticipantId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub job_title: String,
    /// The main address; empty when there is none.
    pub email: String,
    /// The booking on the course asked for.
    pub booking: Option<ListedBooking>,
    /// In the list of everybody: their courses, newest booking first.
    pub courses: Vec<CoursePlace>,
    /// What is due, in pence; in the list of everybody from all bookings.
    #[cfg_attr(test, ts(type = "number"))]
    pub fee_pence: i64,
    /// What is paid, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub paid_pence: i64,
    /// How much is paid of what is due.
    pub payment: PaymentState,
    /// Something should have been paid by now.
    pub is_overdue: bool,
    /// One for each session of the course.
    pub marks: Vec<SessionMark>,
    /// Where they stand, when they have or had a place on the course, or attended all the same.
    pub verdict: Option<Verdict>,
}

/// A booking in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedBooking {
    /// Its id.
    pub booking_id: BookingId,
    /// Where it stands.
    pub state: BookingState,
    /// Since when.
    #[cfg_attr(test, ts(type = "string"))]
    pub state_since: NaiveDate,
    /// Until when an offer is to be answered.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reply_by: Option<NaiveDate>,
    /// The place on the waiting list, from 1.
    pub waiting_position: Option<u32>,
    /// Requirements met …
    pub requirements_met: u32,
    /// … of so many.
    pub requirements_total: u32,
}

/// What the register says about one person at one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionMark {
    /// Which session.
    pub session_id: SessionId,
    /// Its number.
    pub number: u32,
    /// Its local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// It does not take place.
    pub is_cancelled: bool,
    /// Not cancelled, and over.
    pub is_held: bool,
    /// The person is expected there.
    pub is_expected: bool,
    /// The mark; `null`: unmarked.
    pub mark: Option<Mark>,
    /// Set by hand, which goes before the mark.
    pub set_by_hand: Option<SetByHand>,
    /// The note.
    pub note: String,
}
