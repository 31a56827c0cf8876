//! What the date finder sends.

use serde::{Deserialize, Serialize};

use crate::follow_ups::WhomToInvite;
use crate::ids::{DateCandidateId, FacilitatorId, ParticipantId, ProgrammeId};
use crate::poll::{DateReply, PastedReplies};

/// A date as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CandidateForm {
    /// `2026-09-18`, or as people write it.
    pub date: String,
    /// `16:00` or `4pm`, on the wall clock.
    pub starts_at: String,
    /// From 5 to 720.
    pub length_minutes: String,
}

/// Dates to look at, picked by hand or suggested by a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CandidatesForm {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// The dates.
    pub dates: Vec<CandidateForm>,
}

/// Who has to be there, and whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AskForm {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// The facilitators, all of them; nothing: they stay as they are.
    pub facilitators: Option<Vec<FacilitatorId>>,
    /// Whom to ask; whoever is asked already stays.
    pub whom: WhomToInvite,
}

/// A reply to one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DateReplyCell {
    /// To which date.
    pub candidate_id: DateCandidateId,
    /// Whose.
    pub participant_id: ParticipantId,
    /// The reply; nothing takes it back.
    pub reply: Option<DateReply>,
}

/// A table of replies to dates, pasted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PollForm {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// The table, and what was said about it.
    pub table: PastedReplies,
}

/// Which dates become follow-up sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MakeFollowUps {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// Which dates.
    pub candidates: Vec<DateCandidateId>,
    /// Whether those who said yes are set to coming.
    pub yes_is_coming: bool,
    /// Whether what speaks against the dates was seen.
    pub confirmed: bool,
}
