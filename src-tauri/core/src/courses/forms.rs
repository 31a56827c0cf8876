//! What is typed to set up and to change courses, as it was typed: it survives a mistake, and each field can be named.

use serde::{Deserialize, Serialize};

use crate::facilitators::FacilitatorName;
use crate::ids::{FacilitatorId, ProgrammeId};

/// The form for a new course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CourseForm {
    /// The programme that it is a run of; none: a new one, of `programme_title`.
    pub programme_id: Option<ProgrammeId>,
    /// The new programme's title; not looked at when there is a `programme_id`.
    pub programme_title: String,
    /// The course's title.
    pub title: String,
    /// When its sessions are.
    pub plan: PlanForm,
    /// Minutes of break in each session.
    pub break_minutes: String,
    /// Who facilitates all sessions.
    pub facilitators: Vec<FacilitatorChoice>,
    /// How many can be booked; blank: no limit.
    pub capacity: String,
    /// What a booking costs, in pounds.
    pub fee: String,
    /// The link that all sessions share; may be blank.
    pub zoom_link: String,
    /// How many sessions a certificate asks for.
    pub certificate_threshold: String,
    /// How many minutes of a session count as having attended it.
    pub minimum_minutes: String,
    /// What each participant has to meet, one by one; blank ones are left out.
    pub requirements: Vec<String>,
    /// Anything worth remembering.
    pub notes: String,
    /// Whether the warnings were seen and accepted.
    pub confirmed: bool,
}

/// When the sessions of a new course are: a rhythm, and what was set otherwise one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanForm {
    /// The first date of the rhythm.
    pub first_date: String,
    /// How many sessions.
    pub session_count: String,
    /// How many weeks from one to the next.
    pub every_weeks: String,
    /// Dates of the rhythm that are jumped over; blank ones are left out.
    pub skipped_dates: Vec<String>,
    /// When sessions start.
    pub starts_at: String,
    /// When sessions end.
    pub ends_at: String,
    /// Sessions that were set by hand.
    pub adjusted: Vec<AdjustedSession>,
}

/// A session that was set by hand, in place of what the rhythm gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AdjustedSession {
    /// Which session.
    pub number: u32,
    /// Its date.
    pub date: String,
    /// Its start.
    pub starts_at: String,
    /// Its end.
    pub ends_at: String,
}

/// A facilitator who is known, or a new one by name. A name that one facilitator has already is that facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FacilitatorChoice {
    /// Who, when known.
    pub facilitator_id: Option<FacilitatorId>,
    /// The name.
    pub name: String,
}

impl FacilitatorChoice {
    /// Somebody by name.
    pub fn named(name: impl Into<String>) -> FacilitatorChoice {
        FacilitatorChoice { facilitator_id: None, name: name.into() }
    }
}

/// The form for one session: for planning another, and for moving or changing one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SessionForm {
    /// Its date.
    pub date: String,
    /// Its start.
    pub starts_at: String,
    /// Its end.
    pub ends_at: String,
    /// Minutes of break in it.
    pub break_minutes: String,
    /// A link of its own; blank: the course's.
    pub zoom_link: String,
    /// What it is about; may be blank.
    pub title: String,
    /// Notes; may be blank.
    pub notes: String,
    /// Who facilitates it.
    pub facilitators: Vec<FacilitatorChoice>,
    /// Whether the warnings were seen and accepted.
    pub confirmed: bool,
}

/// The form for a course that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CourseEdit {
    /// Its title.
    pub title: String,
    /// How many can be booked; blank: no limit.
    pub capacity: String,
    /// What a new booking costs, in pounds.
    pub fee: String,
    /// The link that all sessions share; may be blank.
    pub zoom_link: String,
    /// How many sessions a certificate asks for.
    pub certificate_threshold: String,
    /// How many minutes of a session count as having attended it.
    pub minimum_minutes: String,
    /// Who facilitates; sessions to come that had the same people follow.
    pub facilitators: Vec<FacilitatorChoice>,
    /// Notes; may be blank.
    pub notes: String,
    /// Whether the warnings were seen and accepted.
    pub confirmed: bool,
}

/// The form for what courses of a programme start with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProgrammeForm {
    /// The programme's title.
    pub title: String,
    /// How many sessions.
    pub session_count: String,
    /// How many weeks from one to the next.
    pub every_weeks: String,
    /// When sessions start.
    pub starts_at: String,
    /// When sessions end.
    pub ends_at: String,
    /// How many can be booked; blank: no limit.
    pub capacity: String,
    /// What a booking costs, in pounds.
    pub fee: String,
    /// The link that sessions share; may be blank.
    pub zoom_link: String,
    /// How many sessions a certificate asks for.
    pub certificate_threshold: String,
    /// How many minutes of a session count as having attended it.
    pub minimum_minutes: String,
    /// What each participant has to meet; blank ones are left out.
    pub requirements: Vec<String>,
    /// When follow-up sessions start.
    pub follow_up_starts_at: String,
    /// How many minutes follow-up sessions last.
    pub follow_up_minutes: String,
}

/// What the form for a new course begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CourseStart {
    /// The form, filled in as far as can be known.
    pub form: CourseForm,
    /// The programmes to choose from, newest first.
    pub programmes: Vec<ProgrammeName>,
    /// The facilitators to choose from.
    pub facilitators: Vec<FacilitatorName>,
}

/// A programme by title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProgrammeName {
    /// Which.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub title: String,
}

/// Which programme the form for a new course begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ProgrammePick {
    /// The centre’s own that was run last; a new one when there is none. Never the sample’s.
    Latest,
    /// A new one.
    New,
    /// This one.
    Known {
        /// Which.
        programme_id: ProgrammeId,
    },
}
