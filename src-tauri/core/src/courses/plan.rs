//! When the sessions of a new course are: the rhythm, then what was set by hand.
//!
//! A time that the clocks skip or repeat is refused, and so is an end that is not after the start. Dates may lie in any
//! order: a session that is set by hand to a later date keeps its number.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::forms::PlanForm;
use super::session_dates::{MOST_SESSIONS, session_dates};
use crate::calendar::wall_clock;
use crate::error::FieldProblems;
use crate::typed;

/// The longest rhythm, in weeks.
pub(crate) const MOST_WEEKS: u32 = 12;

/// The rhythm, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rhythm {
    pub(crate) first: Option<NaiveDate>,
    pub(crate) count: u32,
    pub(crate) every_weeks: u32,
    pub(crate) skipped: BTreeSet<NaiveDate>,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
}

/// One session of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PlannedSession {
    pub(crate) number: u32,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    /// Whether it differs from the rhythm.
    pub(crate) adjusted: bool,
}

impl PlannedSession {
    /// How many minutes it lasts.
    pub(crate) fn minutes(&self) -> u32 {
        wall_clock::minutes_between(self.date, self.starts_at, self.ends_at)
    }
}

/// Reads the form; each field that cannot be accepted is noted. There is a plan whenever there is a rhythm: where a
/// session that was set by hand cannot be read, it holds what the rhythm gives.
pub(crate) fn plan(form: &PlanForm, problems: &mut FieldProblems) -> Option<(Rhythm, Vec<PlannedSession>)> {
    let rhythm = rhythm(form, problems)?;
    let dates = match rhythm.first {
        None => Ok(Vec::new()),
        Some(first) => session_dates(first, rhythm.count, rhythm.every_weeks, &rhythm.skipped),
    };
    let dates = problems.keep("first_date", dates.map_err(|problem| problem.to_string()))?;
    let mut sessions = Vec::with_capacity(dates.len());
    for (number, date) in (1..).zip(dates) {
        let usual =
            PlannedSession { number, date, starts_at: rhythm.starts_at, ends_at: rhythm.ends_at, adjusted: false };
        let session = adjusted(form, usual, problems).unwrap_or(usual);
        let fields = session_fields(number);
        on_the_clock(session.date, (session.starts_at, session.ends_at), (&fields[1], &fields[2]), problems);
        sessions.push(session);
    }
    Some((rhythm, sessions))
}

fn rhythm(form: &PlanForm, problems: &mut FieldProblems) -> Option<Rhythm> {
    let count =
        problems.keep("session_count", typed::whole(&form.session_count, "the number of sessions", (0, MOST_SESSIONS)));
    // Without sessions a first date has nothing to begin.
    let first = match count {
        Some(0) if form.first_date.trim().is_empty() => Some(None),
        _ => problems.keep("first_date", typed::date(&form.first_date, "the first date")).map(Some),
    };
    let weeks = typed::whole(&form.every_weeks, "the weeks from one session to the next", (1, MOST_WEEKS));
    let every_weeks = problems.keep("every_weeks", weeks);
    let mut skipped = BTreeSet::new();
    for (at, typed) in form.skipped_dates.iter().enumerate().filter(|(_, typed)| !typed.trim().is_empty()) {
        skipped.extend(problems.keep(&format!("skipped_dates.{at}"), typed::date(typed, "a date to skip")));
    }
    let times = times(&form.starts_at, &form.ends_at, ("starts_at", "ends_at"), problems);
    let (starts_at, ends_at) = times?;
    Some(Rhythm { first: first?, count: count?, every_weeks: every_weeks?, skipped, starts_at, ends_at })
}

/// Reads a start and an end; the end must be later on the same day.
pub(crate) fn times(
    starts_at: &str,
    ends_at: &str,
    (start_field, end_field): (&str, &str),
    problems: &mut FieldProblems,
) -> Option<(NaiveTime, NaiveTime)> {
    let start = problems.keep(start_field, typed::time(starts_at, "the start"));
    let end = problems.keep(end_field, typed::time(ends_at, "the end"));
    let (start, end) = (start?, end?);
    if end <= start {
        problems.add(end_field, "The end must be later than the start, on the same day: change one of them");
        return None;
    }
    Some((start, end))
}

/// Refuses times that the clocks skip or repeat on this date, with the calendar's sentence.
pub(crate) fn on_the_clock(
    date: NaiveDate,
    (starts_at, ends_at): (NaiveTime, NaiveTime),
    (start_field, end_field): (&str, &str),
    problems: &mut FieldProblems,
) {
    for (field, time) in [(start_field, starts_at), (end_field, ends_at)] {
        if let Err(problem) = wall_clock::instant(date, time) {
            problems.add(field, problem.to_string());
        }
    }
}

/// The names of one session's fields: date, start, end.
pub(crate) fn session_fields(number: u32) -> [String; 3] {
    ["date", "starts_at", "ends_at"].map(|part| format!("session_{number}_{part}"))
}

/// What was set by hand for this session; nothing when it was not, or cannot be read.
fn adjusted(form: &PlanForm, usual: PlannedSession, problems: &mut FieldProblems) -> Option<PlannedSession> {
    let number = usual.number;
    let by_hand = form.adjusted.iter().find(|by_hand| by_hand.number == number)?;
    let [date_field, start_field, end_field] = session_fields(number);
    let date = problems.keep(&date_field, typed::date(&by_hand.date, &format!("the date of session {number}")));
    let times = times(&by_hand.starts_at, &by_hand.ends_at, (&start_field, &end_field), problems);
    let ((starts_at, ends_at), date) = (times?, date?);
    let set = PlannedSession { number, date, starts_at, ends_at, adjusted: false };
    Some(PlannedSession { adjusted: set != usual, ..set })
}
