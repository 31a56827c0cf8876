//! People of the follow-ups screen: who is invited, what they replied, who else could be.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::model::FollowUpSession;
use crate::ids::ParticipantId;

/// A graduate of a course from before this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EarlierGraduate {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// The course, in words.
    pub course: String,
    /// How one knows.
    pub reason: String,
}

/// What an invited person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Nothing yet.
    NoReply,
    /// They are coming.
    Coming,
    /// They are not coming.
    NotComing,
}

/// One invited person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Invitee {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they answered.
    pub reply: Reply,
    /// When.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub replied_on: Option<NaiveDate>,
    /// Whether the session's register has a mark for them: then they stay on the list.
    pub marked: bool,
}

/// Who is invited to one follow-up session, in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct InviteeList {
    /// The session, as the sheet shows it.
    pub session: FollowUpSession,
    /// Everybody invited.
    pub invitees: Vec<Invitee>,
    /// How many graduates of the programme are not invited to this session.
    pub graduates_not_invited: u32,
}

/// What a reply changes: the session's counts and the people who replied, so that a key costs little.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RepliesSet {
    /// The session with its fresh counts.
    pub session: FollowUpSession,
    /// Those whose reply was set.
    pub invitees: Vec<Invitee>,
}

/// Somebody who could be invited to a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonToInvite {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// The course they graduated from; nothing: no graduate of this programme.
    pub graduate_of: Option<String>,
}
