//! Who holds what.

use chrono::NaiveDate;
use serde::Serialize;

use crate::ids::{ParticipantId, SessionId};

/// What somebody who is to come holds of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Holding {
    /// No calendar file.
    Nothing,
    /// One that says what is so.
    Current,
    /// One in which something is not so any more.
    Outdated {
        /// What has changed since: `its time`, `its link`.
        changed: Vec<String>,
    },
}

/// Who holds what of one session, in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionHoldings {
    /// Which session.
    pub session_id: SessionId,
    /// Who is to come, and what they hold.
    pub people: Vec<(ParticipantId, Holding)>,
    /// How many hold nothing.
    pub nothing: u32,
    /// How many hold something outdated.
    pub outdated: u32,
}

/// People who hold an outdated calendar file of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outdated {
    /// Which session.
    pub session_id: SessionId,
    /// Of which course or programme, by title.
    pub of: String,
    /// What it is called: `session 3`, `follow-up 3`.
    pub session: String,
    /// Its day.
    pub date: NaiveDate,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Who, by name.
    pub people: Vec<(ParticipantId, String)>,
    /// What has changed, of all of them together.
    pub changed: Vec<String>,
}
