//! What the register's screen is handed, and what it asks for.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::mark::{Counts, Mark, SetByHand};
use super::rules::Place;
use crate::attendance_reports::MarkSource;
use crate::certificates::verdict::{ExplainedVerdict, Verdict};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};

/// Which register: a course's, or that of a programme's follow-up sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum RegisterOf {
    /// The sessions of a course, with everybody ever booked on it.
    Course(CourseId),
    /// The follow-up sessions of a programme, with everybody invited.
    FollowUps(ProgrammeId),
}

/// One person at one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CellRef {
    /// Which session.
    pub session_id: SessionId,
    /// Which person.
    pub participant_id: ParticipantId,
}

/// A mark for one person at one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CellMark {
    /// Which session.
    pub session_id: SessionId,
    /// Which person.
    pub participant_id: ParticipantId,
    /// The mark; `null` unmarks.
    pub mark: Option<Mark>,
}

/// The register's grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterSheet {
    /// Which register this is.
    pub of: RegisterOf,
    /// The course's title, or the programme's.
    pub title: String,
    /// The programme.
    pub programme_id: ProgrammeId,
    /// How many sessions the certificate asks for; `null` in a register of follow-up sessions.
    pub threshold: Option<u32>,
    /// The minutes from which a part counts; `null` in a register of follow-up sessions.
    pub minimum_minutes: Option<u32>,
    /// The sessions, cancelled ones too: a course's by number, follow-up sessions by date.
    pub sessions: Vec<RegisterSession>,
    /// Where the register opens: today's session, else the last that was held, else the next.
    pub current_session_id: Option<SessionId>,
    /// The people, by name.
    pub rows: Vec<RegisterRow>,
}

/// What a change of marks answers: the sessions with their totals, and the rows that may look different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SheetChange {
    /// The sessions whose cells were written, with their totals.
    pub sessions: Vec<RegisterSession>,
    /// The people whose cells were written.
    pub rows: Vec<RegisterRow>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterSession {
    /// Its id.
    pub session_id: SessionId,
    /// Its number.
    pub number: u32,
    /// Its title, or nothing.
    pub title: String,
    /// Local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// Local.
    #[serde(with = "crate::calendar::hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// Local.
    #[serde(with = "crate::calendar::hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub ends_at: NaiveTime,
    /// From start to end.
    pub length_minutes: u32,
    /// It does not take place, and takes no marks.
    pub cancelled: bool,
    /// Its start has passed: present and part can be marked.
    pub started: bool,
    /// Not cancelled, and its end has passed.
    pub held: bool,
    /// Its totals.
    pub counts: SessionCounts,
}

/// The totals of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionCounts {
    /// Marked present.
    pub present: u32,
    /// Marked part.
    pub part: u32,
    /// Marked with apologies.
    pub apologies: u32,
    /// Marked absent.
    pub absent: u32,
    /// Expected, without a mark, and nothing set by hand.
    pub unmarked: u32,
    /// Expected: booked, from the start session, until withdrawn. Invited and not "not coming", for follow-ups.
    pub expected: u32,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterRow {
    /// Who it is.
    pub participant_id: ParticipantId,
    /// First and last name.
    pub name: String,
    /// Where they work, or nothing.
    pub organisation: String,
    /// Their place on the course; `null` in a register of follow-up sessions.
    pub place: Option<Place>,
    /// When they withdrew, if they did.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// The first session at which they are expected.
    pub start_session: u32,
    /// One for each session, in the same order.
    pub cells: Vec<RegisterCell>,
    /// Where they stand; `null` for who never had a place on the course, and in a register of follow-up sessions.
    pub verdict: Option<Verdict>,
}

/// One person at one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterCell {
    /// The mark, or none.
    pub mark: Option<Mark>,
    /// Set by hand, which goes before the mark.
    pub set_by_hand: Option<SetByHand>,
    /// Whether it counts towards the certificate.
    pub counts: Counts,
    /// There is a note.
    pub has_note: bool,
    /// The person is expected here.
    pub expected: bool,
    /// The invitation to a follow-up session; `null` in a course's register.
    pub invitation: Option<Invitation>,
}

/// An invitation to a follow-up session, with its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Invitation {
    /// Not invited to this one.
    NotInvited,
    /// Invited, no reply yet.
    NoReply,
    /// Invited, and coming.
    Coming,
    /// Invited, and not coming.
    NotComing,
}

/// Everything about one person at one session: the panel beside the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CellDetail {
    /// The session.
    pub session: RegisterSession,
    /// The person, with all their cells.
    pub row: RegisterRow,
    /// Which of the row's cells this is about.
    pub at: u32,
    /// The mark came with a report.
    pub imported: bool,
    /// What it rests on, when it came with one that is kept.
    pub source: Option<MarkSource>,
    /// The note.
    pub note: String,
    /// Why it was set by hand.
    pub reason: String,
    /// The verdict with everything it rests on; `null` in a register of follow-up sessions.
    pub explained: Option<ExplainedVerdict>,
}
