//! What the review of an attendance report shows.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::asked::{ReportColumn, Who};
use super::written::DateOrder;
use crate::ids::{ParticipantId, SessionId};
use crate::register::RegisterOf;
use crate::register::mark::Mark;

/// How a name was matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NameState {
    /// It may be several people.
    Several,
    /// It is like one person’s name.
    Suggested,
    /// It is the full name of one person who is expected.
    FullName,
    /// It is like nobody’s.
    Stranger,
    /// A device without a name.
    Device,
    /// The exact address of one person.
    Email,
    /// A remembered alias of one person.
    Alias,
    /// A facilitator.
    Facilitator,
}

/// Everything that the review shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReportReview {
    /// The files, those that were taken before first.
    pub files: Vec<ReviewFile>,
    /// What it may be the report of.
    pub sessions: Vec<SessionChoice>,
    /// What it is the report of; `null` while that is open.
    pub session: Option<ReviewSession>,
    /// In which order its dates are read; `null` when it has none, or that is open.
    pub date_order: Option<DateOrder>,
    /// How many minutes later than written the times are.
    pub shift_minutes: i32,
    /// Columns that have to be said first; `null`: none.
    pub unknown: Option<UnknownColumns>,
    /// Each name, the ones to be said first.
    pub names: Vec<ReviewName>,
    /// Who was expected and is in no report.
    pub missing: Vec<MissingPerson>,
    /// What will be marked.
    pub marks: Vec<ReviewMark>,
    /// Whom a name can be said to be: everybody in the register.
    pub people: Vec<ReviewPerson>,
    /// Rows that are not taken, with their reasons.
    pub left_out: Vec<LeftOutRow>,
    /// How many of what.
    pub counts: ReviewCounts,
    /// Worth knowing, as sentences.
    pub remarks: Vec<String>,
    /// Why nothing can be taken yet, beside open names; `null`: nothing stands in the way.
    pub problem: Option<String>,
    /// Who was expected and is in no report is marked absent.
    pub marks_absent: bool,
}

/// One file of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewFile {
    /// Its name.
    pub name: String,
    /// How it was read: `UTF-8, with commas between the cells`.
    pub read_as: String,
    /// Its layout in words; empty while its columns are not known.
    pub layout: String,
    /// The meeting’s title, or nothing.
    pub topic: String,
    /// The rows below its headings.
    pub rows: u32,
    /// It was taken before.
    pub taken: bool,
}

/// A session that a report may be of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionChoice {
    /// Which.
    pub session_id: SessionId,
    /// `Session 3, Monday 23 February 2026`.
    pub words: String,
    /// The course or programme.
    pub title: String,
    /// Why it may be this one: `The report is of this day`.
    pub why: String,
}

/// The session that a report is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewSession {
    /// Which.
    pub session_id: SessionId,
    /// In which register.
    pub of: RegisterOf,
    /// `Session 3`, or `Follow-up session`.
    pub name: String,
    /// The course or programme.
    pub title: String,
    /// Local.
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
    /// From these minutes on it is present, below part.
    pub present_from_minutes: u32,
}

/// A file whose headings say nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnknownColumns {
    /// Which of the files.
    pub file: String,
    /// Its headings.
    pub headings: Vec<String>,
    /// Its first rows.
    pub some: Vec<Vec<String>>,
    /// What was said before about a file with these headings, or nothing.
    pub columns: Vec<ReportColumn>,
}

/// One name in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewName {
    /// What decisions name it by.
    pub key: String,
    /// As it stands there.
    pub name: String,
    /// The address; empty when there is none.
    pub email: String,
    /// Its rows: `4, 9`.
    pub rows: String,
    /// When it was there: `3.02pm to 4.58pm, in 2 parts`.
    pub times: String,
    /// Minutes within the session.
    pub minutes: u32,
    /// How it was matched.
    pub state: NameState,
    /// Why, in words.
    pub reason: String,
    /// Who it counts for now; `null` for nobody.
    pub participant_id: Option<ParticipantId>,
    /// Everybody it may be, the likeliest first.
    pub candidates: Vec<NameCandidate>,
    /// What was said; `null`: nothing.
    pub decided: Option<Who>,
    /// It has to be said who it is.
    pub open: bool,
}

/// Somebody whom a name may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NameCandidate {
    /// Who.
    pub participant_id: ParticipantId,
    /// Why, in words.
    pub reason: String,
}

/// Somebody in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewPerson {
    /// Who.
    pub participant_id: ParticipantId,
    /// First and last name.
    pub name: String,
    /// Where they work, or nothing.
    pub organisation: String,
    /// Why they are not expected: `withdrew on 20 February 2026`; empty for who is.
    pub remark: String,
}

/// Somebody who was expected and is in no report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MissingPerson {
    /// Who.
    pub participant_id: ParticipantId,
    /// The mark that stands, or none.
    pub mark: Option<Mark>,
}

/// What becomes of one person’s mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewMark {
    /// Who.
    pub participant_id: ParticipantId,
    /// What the report says; `null`: nothing any more.
    pub mark: Option<Mark>,
    /// What stands now.
    pub standing: Option<Mark>,
    /// What happens to it.
    pub change: MarkChange,
}

/// What happens to a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MarkChange {
    /// There was none.
    New,
    /// One that came with a report is another now.
    Changed,
    /// It stands as it is.
    Same,
    /// It was set by hand and says something else: it stays, unless it is said to be replaced.
    KeptByHand,
    /// It was set by hand, and is replaced as was said.
    ReplacesByHand,
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeftOutRow {
    /// In which file.
    pub file: String,
    /// Its number there.
    pub row: u32,
    /// What stands in it.
    pub text: String,
    /// Why, in words.
    pub why: String,
}

/// How many of what. `rows` is the sum of `used_rows`, `folded_in` and `left_out`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewCounts {
    /// Rows below the headings, in all files.
    pub rows: u32,
    /// Rows that say when a name was there.
    pub used_rows: u32,
    /// Rows that say again what another says.
    pub folded_in: u32,
    /// Rows that are not taken.
    pub left_out: u32,
    /// Names.
    pub names: u32,
    /// Names of people in the register.
    pub matched: u32,
    /// Names of facilitators and of nobody in it.
    pub not_counted: u32,
    /// Names that have to be said.
    pub open: u32,
    /// Of these, full names of one person who is expected.
    pub full_names: u32,
    /// Marks that are written: present.
    pub present: u32,
    /// Marks that are written: part.
    pub part: u32,
    /// Marks that are written: absent.
    pub absent: u32,
    /// Marks that are taken away.
    pub unmarked: u32,
    /// Marks that stand as they are.
    pub same: u32,
    /// Marks that were set by hand and stay.
    pub kept_by_hand: u32,
}

/// What a mark rests on, when it came with a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarkSource {
    /// When it was taken. RFC 3339, UTC.
    pub taken_at: String,
    /// The files’ names.
    pub files: Vec<String>,
    /// The names under which the person came; empty when they are in no report.
    pub names: Vec<SourceName>,
}

/// A name under which somebody came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SourceName {
    /// As it stands in the report.
    pub name: String,
    /// The address; empty when there is none.
    pub email: String,
    /// Minutes within the session.
    pub minutes: u32,
    /// How it was matched: `by e-mail address`.
    pub how: String,
}

/// A name under which somebody came, remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Alias {
    /// Its id.
    pub alias_id: crate::ids::AliasId,
    /// As it stood in a report.
    pub name: String,
    /// The course, or the programme’s follow-up sessions, to which it belongs.
    pub belongs_to: String,
}

/// What was taken from a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReportTaken {
    /// In which register.
    pub of: RegisterOf,
    /// For which session.
    pub session_id: SessionId,
    /// How many of what.
    pub counts: ReviewCounts,
}
