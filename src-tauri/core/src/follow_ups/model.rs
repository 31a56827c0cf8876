//! What the follow-ups screen shows.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::people_model::EarlierGraduate;
use super::suggest::{Proposal, Reason};
use crate::calendar::{AvoidedWeek, BankHoliday, DateRemark, hhmm};
use crate::error::FieldProblem;
use crate::facilitators::{Absence, FacilitatorName};
use crate::ids::{CourseId, FacilitatorId, ProgrammeId, SessionId};

/// Which follow-ups the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FollowUpQuery {
    /// The programme.
    pub programme_id: ProgrammeId,
    /// The calendar year; nothing: this year, or the nearest one with follow-ups when this one has none.
    pub year: Option<i32>,
}

/// The screen: a programme's follow-up sessions in one year, and everything that lies behind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FollowUpSheet {
    /// The programme.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub programme_title: String,
    /// The calendar year shown.
    pub year: i32,
    /// The years with a follow-up session or a course of this programme, and the one shown, in order.
    pub years: Vec<i32>,
    /// The programme's follow-up sessions of the year, in order of date and time.
    pub sessions: Vec<FollowUpSession>,
    /// All follow-up sessions, of whatever year, that are planned and not over.
    pub to_come: Vec<SessionId>,
    /// The courses with a session in the year: this programme's first, then others'.
    pub courses: Vec<StripCourse>,
    /// Bank holidays of the year.
    pub bank_holidays: Vec<BankHoliday>,
    /// Avoided weeks that touch the year.
    pub avoided_weeks: Vec<AvoidedWeek>,
    /// Facilitators' absences that touch the year.
    pub absences: Vec<Absence>,
    /// Who can be invited, by course, newest course first; those from before this program last.
    pub cohorts: Vec<Cohort>,
    /// Graduates whom no date to come has invited; offered, never added by themselves.
    pub not_invited: NotInvited,
    /// Graduates of earlier courses, recorded by hand.
    pub earlier_graduates: Vec<EarlierGraduate>,
    /// Who can lead a follow-up session.
    pub facilitators: Vec<FacilitatorName>,
    /// What a new follow-up session starts with.
    pub defaults: FollowUpDefaults,
}

/// What a new follow-up session starts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FollowUpDefaults {
    /// The programme's usual start.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// The programme's usual length.
    pub length_minutes: u32,
    /// The programme's link, where a session has none of its own.
    pub zoom_link: String,
    /// Who leads the programme's newest course.
    pub facilitators: Vec<FacilitatorId>,
    /// The last session of the programme's newest course: where counting weeks would begin.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_course_date: Option<NaiveDate>,
    /// The first day to look for dates: after the newest course and from tomorrow on.
    #[cfg_attr(test, ts(type = "string"))]
    pub first: NaiveDate,
    /// The last day to look for dates: the end of that year, or of the next where little of it is left.
    #[cfg_attr(test, ts(type = "string"))]
    pub last: NaiveDate,
}

/// Whether a follow-up session takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FollowUpState {
    /// It lies ahead.
    Planned,
    /// It has ended.
    Held,
    /// It does not take place.
    Cancelled,
}

/// One follow-up session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FollowUpSession {
    /// Its id.
    pub session_id: SessionId,
    /// Its number among the programme's follow-ups, which a move does not change.
    pub number: u32,
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
    /// The start as an instant, RFC 3339 in UTC: 15:00 is 14:00Z in summer time.
    pub starts_at_utc: String,
    /// The time in words: `3pm to 4pm`.
    pub times: String,
    /// From start to end.
    pub length_minutes: u32,
    /// Planned, held or cancelled.
    pub state: FollowUpState,
    /// Why it was cancelled; may be empty.
    pub cancelled_reason: String,
    /// Its own title; mostly empty.
    pub title: String,
    /// Its own link; empty: the programme's.
    pub zoom_link: String,
    /// Who leads it.
    pub facilitators: Vec<FacilitatorName>,
    /// How many are invited.
    pub invited: u32,
    /// Of them, who said they are coming.
    pub coming: u32,
    /// Of them, who said they are not.
    pub not_coming: u32,
    /// Of them, who have not replied.
    pub no_reply: u32,
    /// How many marks its register holds.
    pub marked: u32,
    /// What speaks against its date now; only while it lies ahead.
    pub against: Vec<Reason>,
    /// A weekend, a clock change; only while it lies ahead.
    pub remarks: Vec<DateRemark>,
}

/// A course on the year strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StripCourse {
    /// Its id.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
    /// Whether it is of the programme shown.
    pub of_this_programme: bool,
    /// Its sessions of the year that are not cancelled, in order.
    pub sessions: Vec<StripSession>,
}

/// A session of a course on the year strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StripSession {
    /// Its number in the course.
    pub number: u32,
    /// The local date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// The time in words.
    pub times: String,
}

/// The graduates of one course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cohort {
    /// The course; nothing: those from before this program, recorded by hand.
    pub course_id: Option<CourseId>,
    /// Its title.
    pub title: String,
    /// How many graduated.
    pub graduates: u32,
    /// Of them, whom no date to come has invited.
    pub not_invited: u32,
}

/// Graduates whom no date to come has invited. Each is counted once, of however many courses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotInvited {
    /// How many.
    pub people: u32,
    /// The first few names.
    pub names: Vec<String>,
}

/// The dates that a rule suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Suggestions {
    /// The rule in words: `2nd Monday of the month`.
    pub rule: String,
    /// Its dates, each with what speaks for and against it.
    pub proposals: Vec<Proposal>,
}

/// One date that was picked or changed by hand, held against the calendar and everybody's diary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckedDate {
    /// What speaks for and against it; nothing while the date cannot be accepted.
    pub proposal: Option<Proposal>,
    /// Why it cannot be accepted.
    pub problems: Vec<FieldProblem>,
}
