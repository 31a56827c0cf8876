//! What the date finder shows.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use crate::calendar::{DateRemark, hhmm};
use crate::facilitators::FacilitatorName;
use crate::follow_ups::suggest::Reason;
use crate::follow_ups::{Cohort, FollowUpDefaults};
use crate::ids::{DateCandidateId, FacilitatorId, ParticipantId, ProgrammeId};
use crate::poll::DateReply;

/// The screen: the dates that are thought of, and who can come to each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FinderSheet {
    /// The programme.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub programme_title: String,
    /// The dates, in order of day and time.
    pub candidates: Vec<DateCandidate>,
    /// The facilitators who have to be there, in order of name.
    pub facilitators: Vec<FinderFacilitator>,
    /// The people asked, in the order of their names.
    pub people: Vec<AskedPerson>,
    /// Everybody who could lead a follow-up session.
    pub all_facilitators: Vec<FacilitatorName>,
    /// Whose graduates can be asked, by course; of each how many are not asked yet.
    pub cohorts: Vec<Cohort>,
    /// How many graduates are not asked yet, each counted once.
    pub not_asked: u32,
    /// What a new date starts with, and who leads the newest course.
    pub defaults: FollowUpDefaults,
    /// How many dates there can be at most.
    pub most_candidates: u32,
}

/// A facilitator who has to be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FinderFacilitator {
    /// Who.
    pub facilitator_id: FacilitatorId,
    /// The name.
    pub name: String,
    /// How they stand on each date, in the order of the dates.
    pub cells: Vec<FacilitatorCell>,
}

/// Whether a facilitator can on one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FacilitatorState {
    /// They can.
    Free,
    /// They are away that day.
    Away,
    /// They lead something else at that time.
    Engaged,
    /// The day has passed.
    Passed,
}

/// How a facilitator stands on one date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FacilitatorCell {
    /// Whether they can.
    pub state: FacilitatorState,
    /// In words: `Ruby Hart is away: half-term`, `Ruby Hart is free`; empty for a day that has passed.
    pub words: String,
}

/// Somebody who was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AskedPerson {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they answered about each date, in the order of the dates; nothing: no reply yet.
    pub replies: Vec<Option<DateReply>>,
}

/// A date that is thought of, with everything that speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateCandidate {
    /// Its id.
    pub candidate_id: DateCandidateId,
    /// The local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// The local start.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// The local end.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub ends_at: NaiveTime,
    /// The time in words: `4pm to 5pm`.
    pub times: String,
    /// Whether the day has passed: then it can only be taken away.
    pub passed: bool,
    /// What speaks against it, the facilitators' clashes among it.
    pub against: Vec<Reason>,
    /// A weekend, a clock change.
    pub remarks: Vec<DateRemark>,
    /// Whether a facilitator who has to be there cannot.
    pub clashes: bool,
    /// How many can come.
    pub yes: u32,
    /// How many can come if need be.
    pub if_need_be: u32,
    /// How many cannot.
    pub no: u32,
    /// How many have not answered.
    pub no_reply: u32,
    /// The place among the dates to come, 1 is the best; nothing for a day that has passed.
    pub rank: Option<u32>,
    /// Why it stands there: `7 yes, 2 if need be, 1 no; nothing against it`.
    pub words: String,
}

/// What a reply changes: every date's counts and place, and the people who replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RepliesChanged {
    /// The dates, afresh.
    pub candidates: Vec<DateCandidate>,
    /// Those whose replies were set.
    pub people: Vec<AskedPerson>,
}
