//! What the follow-ups screen sends.

use serde::{Deserialize, Serialize};

use super::people_model::Reply;
use super::suggest::FollowUpRule;
use crate::ids::{CourseId, FacilitatorId, ParticipantId, ProgrammeId, SessionId};
use crate::poll::PastedReplies;

/// One follow-up session as it is typed, each with its own time and length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FollowUpForm {
    /// `2026-04-13`, or as people write it.
    pub date: String,
    /// `15:00` or `3pm`, on the wall clock.
    pub starts_at: String,
    /// From 5 to 720.
    pub length_minutes: String,
    /// Its own title; mostly empty.
    pub title: String,
    /// Who leads it.
    pub facilitators: Vec<FacilitatorId>,
    /// Its own link; empty: the programme's.
    pub zoom_link: String,
}

/// Whom to invite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WhomToInvite {
    /// The graduates of these courses.
    pub courses: Vec<CourseId>,
    /// Those recorded by hand as graduates from before this program.
    pub earlier_graduates: bool,
    /// These people, graduates or not.
    pub people: Vec<ParticipantId>,
    /// Of the graduates only those whom no date to come has invited.
    pub only_not_invited: bool,
}

/// Which dates to suggest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SuggestForm {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// By which rule.
    pub rule: FollowUpRule,
    /// The first day, `2026-04-01`.
    pub first: String,
    /// The last day, itself included.
    pub last: String,
    /// `15:00`, on the wall clock.
    pub starts_at: String,
    /// From 5 to 720.
    pub length_minutes: String,
    /// Who would lead them.
    pub facilitators: Vec<FacilitatorId>,
}

/// Dates to schedule, and whom to invite to each of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ScheduleForm {
    /// For which programme.
    pub programme_id: ProgrammeId,
    /// The dates.
    pub dates: Vec<FollowUpForm>,
    /// Whom to invite.
    pub invite: WhomToInvite,
    /// Whether what speaks against the dates was seen.
    pub confirmed: bool,
}

/// A reply of some invited people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReplyForm {
    /// To which session.
    pub session_id: SessionId,
    /// Who.
    pub people: Vec<ParticipantId>,
    /// What they answered.
    pub reply: Reply,
    /// When, `2026-04-02`; empty: today. Nobody has a date for no reply.
    pub replied_on: String,
}

/// Replies of invited people, pasted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PastedRepliesForm {
    /// To which session.
    pub session_id: SessionId,
    /// The table, and what was said about it.
    pub table: PastedReplies,
    /// When they replied, `2026-04-02`; empty: today.
    pub replied_on: String,
}

/// A graduate of a course from before this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EarlierGraduateForm {
    /// Who.
    pub participant_id: ParticipantId,
    /// The course, in words: "Autumn 2024".
    pub course: String,
    /// How one knows: "On the 2024 certificate list".
    pub reason: String,
}
