//! A person over the years: every booking of theirs, whichever course is chosen.

use chrono::NaiveDate;
use serde::Serialize;

use super::list_model::SessionMark;
use crate::bookings::BookingState;
use crate::certificates::{CertificateOfCourse, Verdict};
use crate::ids::{BookingId, CourseId, ProgrammeId};

/// One course of a person, with all that came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CourseOverYears {
    /// The booking.
    pub booking_id: BookingId,
    /// Its course.
    pub course_id: CourseId,
    /// That course's title.
    pub title: String,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// The local date of its first session that is not cancelled; `null` when there is none.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first_on: Option<NaiveDate>,
    /// The local date of the last of them.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_on: Option<NaiveDate>,
    /// The course is put away.
    pub is_archived: bool,
    /// Where the booking stands.
    pub state: BookingState,
    /// Since when.
    #[cfg_attr(test, ts(type = "string"))]
    pub state_since: NaiveDate,
    /// What it costs, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub fee_pence: i64,
    /// Payments less refunds, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub paid_pence: i64,
    /// What the register says, session by session; empty when they are not in the register.
    pub marks: Vec<SessionMark>,
    /// Where they stand, when they have or had a place, or attended all the same.
    pub verdict: Option<Verdict>,
    /// Where they stand on the way to its certificate; `null` when they are not in its register.
    pub certificate: Option<CertificateOfCourse>,
    /// Follow-up sessions of the programme to which they were invited after this course, cancelled ones left out …
    pub follow_ups_invited: u32,
    /// … and how many of these they attended.
    pub follow_ups_attended: u32,
    /// What was noted about the booking.
    pub notes: String,
}

/// A course from before this register, of which the person is a graduate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EarlierCourse {
    /// The programme's title.
    pub programme_title: String,
    /// The course, as it was typed.
    pub course: String,
    /// How that is known.
    pub reason: String,
}
