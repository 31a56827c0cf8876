//! The read models of the Course screen.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use crate::bookings::PlaceFree;
use crate::calendar::{DateRemark, hhmm};
use crate::facilitators::FacilitatorName;
use crate::frame::CourseStatus;
use crate::ids::{CourseId, ProgrammeId, RequirementId, SessionId};

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// It lies ahead, or is going on.
    Planned,
    /// It was not cancelled, and its end has passed.
    Held,
    /// It does not take place.
    Cancelled,
}

/// A session of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Session {
    /// Its id.
    pub session_id: SessionId,
    /// Its number in the course: it survives a move and is never used again.
    pub number: u32,
    /// Planned, held or cancelled.
    pub state: SessionState,
    /// Why it was cancelled; may be empty.
    pub cancelled_reason: String,
    /// Its local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// Its start on the wall clock.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// Its end on the wall clock.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub ends_at: NaiveTime,
    /// Minutes of break in it.
    pub break_minutes: u32,
    /// A link of its own; empty: the course's.
    pub zoom_link: String,
    /// What it is about; may be empty.
    pub title: String,
    /// Notes; may be empty.
    pub notes: String,
    /// Rises whenever start or end changes, and when it is cancelled or planned again.
    pub calendar_sequence: u32,
    /// Who facilitates it.
    pub facilitators: Vec<FacilitatorName>,
    /// How many people have a mark in it.
    pub marks_entered: u32,
    /// Bank holiday, week to avoid, weekend, clock change.
    pub remarks: Vec<DateRemark>,
    /// Facilitators who are away, or engaged at that time; nothing once it has been held or cancelled.
    pub against: Vec<String>,
}

/// One thing that every participant of a course has to meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Requirement {
    /// Its id.
    pub requirement_id: RequirementId,
    /// What it asks.
    pub requirement: String,
    /// How many people have met it.
    pub met_by: u32,
}

/// Everything about a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CourseSheet {
    /// Its id.
    pub course_id: CourseId,
    /// The programme that it is a run of.
    pub programme_id: ProgrammeId,
    /// The programme's title.
    pub programme_title: String,
    /// Its title.
    pub title: String,
    /// Where it stands today.
    pub status: CourseStatus,
    /// `Mondays 3pm to 5pm, 9 February to 16 March 2026`.
    pub when: String,
    /// The day on which it was put away.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub archived_on: Option<NaiveDate>,
    /// How many can be booked; none: no limit.
    pub capacity: Option<u32>,
    /// How many are booked.
    pub booked: u32,
    /// How many hold an offer; they take places too.
    pub offered: u32,
    /// How many wait for a place.
    pub waiting_list: u32,
    /// How many have applied and not been answered.
    pub applied: u32,
    /// When a place is free and somebody waits for one.
    pub place_free: Option<PlaceFree>,
    /// What a new booking costs, in pence.
    #[cfg_attr(test, ts(type = "number"))]
    pub fee_pence: i64,
    /// The link that all sessions share; may be empty.
    pub zoom_link: String,
    /// How many sessions a certificate asks for.
    pub certificate_threshold: u32,
    /// How many minutes of a session count as having attended it.
    pub minimum_minutes: u32,
    /// Notes; may be empty.
    pub notes: String,
    /// Its sessions in order of number.
    pub sessions: Vec<Session>,
    /// Who facilitates it by default.
    pub facilitators: Vec<FacilitatorName>,
    /// What each participant has to meet, in order.
    pub requirements: Vec<Requirement>,
    /// What does not fit together, in sentences.
    pub warnings: Vec<String>,
    /// What cancelling one more session would mean: `5 sessions would be left and the certificate would still ask for 4`.
    pub when_cancelled: String,
}
