//! Facilitators as the screens know them.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::calendar::hhmm;
use crate::ids::{AbsenceId, CourseId, FacilitatorId, ProgrammeId, SessionId};

/// A facilitator by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FacilitatorName {
    /// Who.
    pub facilitator_id: FacilitatorId,
    /// As the centre writes it.
    pub name: String,
}

/// A span of days on which a facilitator is away, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Absence {
    /// Its id.
    pub absence_id: AbsenceId,
    /// Who is away.
    pub facilitator: FacilitatorName,
    /// The first day away.
    #[cfg_attr(test, ts(type = "string"))]
    pub first_day: NaiveDate,
    /// The last day away.
    #[cfg_attr(test, ts(type = "string"))]
    pub last_day: NaiveDate,
    /// Why; may be empty.
    pub reason: String,
}

/// A planned session that keeps its facilitators busy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Engagement {
    /// Which.
    pub session_id: SessionId,
    /// Its number.
    pub number: u32,
    /// The course, when it is a course's session.
    pub course_id: Option<CourseId>,
    /// The programme that it follows up, when it is a follow-up session.
    pub programme_id: Option<ProgrammeId>,
    /// "Compassionate Leadership, spring 2026, session 3", or "Compassionate Leadership, follow-up".
    pub title: String,
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
    /// Who facilitates it; may be nobody yet.
    pub facilitators: Vec<FacilitatorName>,
}

/// What is in the facilitators' diaries in a period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Diary {
    /// Everybody's days away that touch the period, in order of first day.
    pub absences: Vec<Absence>,
    /// Every session in the period that is not cancelled, in order of date and time.
    pub engagements: Vec<Engagement>,
}

/// Everybody who facilitates, with the days they are away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FacilitatorList {
    /// In order of name.
    pub facilitators: Vec<Facilitator>,
}

/// A facilitator, with the days they are away from today on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Facilitator {
    /// Who.
    pub facilitator_id: FacilitatorId,
    /// As the centre writes it.
    pub name: String,
    /// The e-mail address; may be empty.
    pub email: String,
    /// How many planned sessions from today on, follow-ups too.
    pub sessions_ahead: u32,
    /// Whether any course or session, past ones too, names them: they cannot be removed then.
    pub is_named: bool,
    /// In order of first day; those that are over are left out.
    pub absences: Vec<Absence>,
}

/// The form for a facilitator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FacilitatorForm {
    /// The name.
    pub name: String,
    /// The e-mail address; may be blank.
    pub email: String,
}

/// The form for days away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AbsenceForm {
    /// The first day away.
    pub first_day: String,
    /// The last day away; blank: the same day.
    pub last_day: String,
    /// Why; may be blank.
    pub reason: String,
}
