//! What the review of an attendance report is asked.

use serde::{Deserialize, Serialize};

use super::written::DateOrder;
use crate::ids::{ParticipantId, SessionId};
use crate::register::RegisterOf;

/// What is known of a report so far, and what was said about it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReportRequest {
    /// The register from which it was asked for.
    pub of: RegisterOf,
    /// The session, where that was said; else it is found by the report’s date.
    pub session_id: Option<SessionId>,
    /// Which number is the day, where that was said; else the session’s date decides.
    pub date_order: Option<DateOrder>,
    /// How many minutes later than written the times are; `null`: as before.
    pub shift_minutes: Option<i32>,
    /// What the columns hold, where the headings say nothing.
    pub columns: Option<Vec<ReportColumn>>,
    /// Who the names are, where that was said.
    pub decisions: Vec<NameDecision>,
    /// Whose marks that were set by hand are replaced all the same.
    pub replace: Vec<ParticipantId>,
    /// Whether who was expected and is in no report is marked absent; `null`: as before.
    pub marks_absent: Option<bool>,
}

/// What a column holds, where its heading says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReportColumn {
    /// Nothing that is needed.
    LeftOut,
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// An e-mail address.
    Email,
    /// When they joined.
    Join,
    /// When they left.
    Leave,
    /// How many minutes they were there.
    Minutes,
}

/// Who one name is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NameDecision {
    /// The name’s key, as the review gives it.
    pub key: String,
    /// Who it is.
    pub who: Who,
}

/// Who a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Who {
    /// This person.
    Person {
        /// Whom.
        participant_id: ParticipantId,
    },
    /// A facilitator: not marked.
    Facilitator,
    /// Nobody in this register: not marked.
    Nobody,
    /// It is open again, whatever was found.
    Open,
}
