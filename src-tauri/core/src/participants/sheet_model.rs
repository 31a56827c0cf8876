//! Everything about one person, for the panel beside the list.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::list_model::SessionMark;
use super::model::PersonForm;
use super::years_model::{CourseOverYears, EarlierCourse};
use crate::attendance_reports::Alias;
use crate::bookings::{BookingState, Payer, PaymentKind, Places};
use crate::certificates::verdict::ExplainedVerdict;
use crate::history::HistoryPage;
use crate::ids::{BookingId, CourseId, ParticipantId, PaymentId, ProgrammeId, RequirementId, SessionId};

/// One person, with their booking on one course where one is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ParticipantSheet {
    /// Whom.
    pub participant_id: ParticipantId,
    /// Their details, ready to be changed.
    pub person: PersonForm,
    /// Names under which they came to meetings, remembered for the next report.
    pub aliases: Vec<Alias>,
    /// Whether access needs are written down; they are read apart.
    pub has_access_needs: bool,
    /// Their booking on the course asked for.
    pub booking: Option<BookingSheet>,
    /// All their courses, the newest course first.
    pub courses: Vec<CourseOverYears>,
    /// Courses from before this register, the newest entry first.
    pub earlier_courses: Vec<EarlierCourse>,
    /// Follow-up sessions that they are invited to, by date.
    pub follow_ups: Vec<FollowUpInvitation>,
    /// What was done that concerns them, newest first.
    pub history: HistoryPage,
}

/// A booking with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingSheet {
    /// Its id.
    pub booking_id: BookingId,
    /// Its course.
    pub course_id: CourseId,
    /// That course's title.
    pub course_title: String,
    /// Where it stands.
    pub state: BookingState,
    /// Since when.
    #[cfg_attr(test, ts(type = "string"))]
    pub state_since: NaiveDate,
    /// What else it can become.
    pub can_become: Vec<BookingState>,
    /// Until when an offer is to be answered.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reply_by: Option<NaiveDate>,
    /// The place on the waiting list, from 1.
    pub waiting_position: Option<u32>,
    /// How many days an offer is kept open.
    pub offer_reply_days: u32,
    /// The courses from which they moved to this one and to which they moved from it.
    pub moves: Vec<BookingMove>,
    /// When they applied.
    #[cfg_attr(test, ts(type = "string"))]
    pub applied_on: NaiveDate,
    /// The first session they are expected at.
    pub start_session_number: u32,
    /// What it costs, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub fee_pence: i64,
    /// Why it differs from the course's.
    pub fee_reason: String,
    /// Until when that is to be paid.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    /// Something should have been paid by now.
    pub is_overdue: bool,
    /// Who pays.
    pub payer: Payer,
    /// Payments less refunds, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub paid_pence: i64,
    /// The entries, in the order in which they were recorded.
    pub payments: Vec<PaymentEntry>,
    /// What happened to the booking, in the order in which it was recorded.
    pub events: Vec<BookingEvent>,
    /// What was answered in the application: each question with its answer.
    pub answers: Vec<(String, String)>,
    /// The course's requirements, in their order.
    pub requirements: Vec<RequirementOfBooking>,
    /// The course's places.
    pub places: Places,
    /// The course's sessions, for choosing where a person starts.
    pub sessions: Vec<StartSession>,
    /// What the register says, session by session.
    pub marks: Vec<SessionMark>,
    /// Where they stand and why, when they are in the register.
    pub verdict: Option<ExplainedVerdict>,
}

/// Another course that a booking came from, or went to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingMove {
    /// They came from there; otherwise they went there.
    pub came: bool,
    /// The other course.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
}

/// A session that a person can start at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StartSession {
    /// Its number.
    pub number: u32,
    /// Its local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
}

/// One payment or refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaymentEntry {
    /// Its id.
    pub payment_id: PaymentId,
    /// In or back.
    pub kind: PaymentKind,
    /// Positive, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount_pence: i64,
    /// The date.
    #[cfg_attr(test, ts(type = "string"))]
    pub paid_on: NaiveDate,
    /// How.
    pub method: String,
    /// What there is to say about it.
    pub notes: String,
}

/// One dated event of a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingEvent {
    /// The state it went into.
    pub state: BookingState,
    /// When.
    #[cfg_attr(test, ts(type = "string"))]
    pub on_date: NaiveDate,
    /// Why, where something was said.
    pub reason: String,
    /// The place was given though the course was full.
    pub over_capacity: bool,
}

/// One of the course's requirements, as this booking meets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RequirementOfBooking {
    /// Its id.
    pub requirement_id: RequirementId,
    /// What is required.
    pub requirement: String,
    /// Since when it is met; `null`: not met.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub met_on: Option<NaiveDate>,
}

/// A follow-up session that a person is invited to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FollowUpInvitation {
    /// The session.
    pub session_id: SessionId,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// That programme's title.
    pub programme_title: String,
    /// The local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub local_date: NaiveDate,
    /// Local start.
    #[cfg_attr(test, ts(type = "string"))]
    #[serde(with = "crate::calendar::hhmm")]
    pub starts_at: NaiveTime,
    /// Local end.
    #[cfg_attr(test, ts(type = "string"))]
    #[serde(with = "crate::calendar::hhmm")]
    pub ends_at: NaiveTime,
    /// It does not take place.
    pub is_cancelled: bool,
    /// `no_reply`, `coming` or `not_coming`.
    pub reply: String,
    /// The word of the mark; empty: unmarked.
    pub mark: String,
}
