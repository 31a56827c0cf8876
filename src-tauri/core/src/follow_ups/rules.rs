//! What a follow-up session may be, and whom a date to come has not invited. Pure: nothing is read or written here.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::forms::FollowUpForm;
use super::suggest::{Proposal, SuggestProblem};
use crate::calendar::display::{list, long_date, plural, time};
use crate::calendar::wall_clock;
use crate::error::{FieldProblem, FieldProblems, Result};
use crate::ids::FacilitatorId;
use crate::text::{cleaned_line, zoom_link};
use crate::typed;

/// The shortest and the longest follow-up session, in minutes.
pub const LENGTHS: (u32, u32) = (5, 720);

/// The most dates that are scheduled at once.
pub const MOST_DATES: usize = 60;

/// How many dates a warning names before it only counts the rest.
const NAMED: usize = 4;

/// A follow-up session that can be planned: its times exist, and it ends on the day on which it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlannedFollowUp {
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) title: String,
    pub(crate) facilitators: Vec<FacilitatorId>,
    pub(crate) zoom_link: String,
}

/// Reads a form; every problem at once, each at `prefix` and the field's name.
pub(crate) fn read(form: &FollowUpForm, prefix: &str) -> std::result::Result<PlannedFollowUp, Vec<FieldProblem>> {
    let mut problems = FieldProblems::new();
    let at = |field: &str| format!("{prefix}{field}");
    let date = problems.keep(&at("date"), typed::date(&form.date, "the date"));
    let (starts_at, length) = (at("starts_at"), at("length_minutes"));
    let fields = (starts_at.as_str(), length.as_str());
    let times = read_start_and_length(&mut problems, fields, (&form.starts_at, &form.length_minutes));
    let title = problems.keep(&at("title"), cleaned_line(&form.title, "The title", 200));
    let zoom_link = problems.keep(&at("zoom_link"), zoom_link(&form.zoom_link));
    let times = date.zip(times).and_then(|(date, (starts_at, length))| match end_on(date, starts_at, length, fields) {
        Ok(ends_at) => Some((starts_at, ends_at)),
        Err((field, problem)) => {
            problems.add(field, problem);
            None
        }
    });
    let found = date.zip(times).zip(title).zip(zoom_link);
    match (problems.finish(), found) {
        (Ok(()), Some((((date, (starts_at, ends_at)), title), zoom_link))) => {
            let facilitators = form.facilitators.clone();
            Ok(PlannedFollowUp { date, starts_at, ends_at, title, facilitators, zoom_link })
        }
        (Err(crate::error::Error::Invalid(fields)), _) => Err(fields),
        _ => Err(Vec::new()),
    }
}

/// Reads a start and a length that ends on the same day.
pub(crate) fn read_start_and_length(
    problems: &mut FieldProblems,
    (start_field, length_field): (&str, &str),
    (starts_at, length_minutes): (&str, &str),
) -> Option<(NaiveTime, u32)> {
    let starts_at = problems.keep(start_field, typed::time(starts_at, "the start"));
    let length = typed::whole(length_minutes, "the length in minutes", LENGTHS);
    let length = problems.keep(length_field, length);
    let (starts_at, length) = starts_at.zip(length)?;
    // No clock change moves this: they are in the small hours, and no session is as long as the rest of such a day.
    let left = 24 * 60 - 1 - (starts_at.hour() * 60 + starts_at.minute());
    if length > left {
        let left = plural(u64::from(left), "minute", "minutes");
        let message = format!("It would last beyond midnight: from {} it can last {left}", time(starts_at));
        problems.add(length_field, message);
        return None;
    }
    Some((starts_at, length))
}

/// The end of a start and a length, as the clock shows it on most days.
pub(crate) fn usual_end(starts_at: NaiveTime, length_minutes: u32) -> NaiveTime {
    starts_at.overflowing_add_signed(TimeDelta::minutes(length_minutes.into())).0
}

/// When a session of so many minutes ends; else the field that is wrong, and why.
fn end_on<'f>(
    date: NaiveDate,
    starts_at: NaiveTime,
    length: u32,
    (start_field, length_field): (&'f str, &'f str),
) -> std::result::Result<NaiveTime, (&'f str, String)> {
    let start = wall_clock::instant(date, starts_at).map_err(|problem| (start_field, problem.to_string()))?;
    let end = wall_clock::local_time(start + TimeDelta::minutes(length.into()));
    match wall_clock::instant(date, end) {
        Ok(_) => Ok(end),
        Err(problem) => Err((length_field, format!("It would end at a time that is no time: {problem}"))),
    }
}

/// Which field of the form a refused rule belongs to.
pub(crate) fn field_of(problem: SuggestProblem) -> &'static str {
    match problem {
        SuggestProblem::WeeksOutOfRange => "weeks",
        SuggestProblem::NthOutOfRange => "nth",
        SuggestProblem::DayOfMonthOutOfRange => "day_of_month",
        SuggestProblem::EndsBeforeItBegins | SuggestProblem::PeriodTooLong => "last",
        SuggestProblem::NoLength => "length_minutes",
    }
}

/// What speaks against these dates, as one question; nothing when nothing does. Dates that are to be scheduled
/// together are also held against each other.
pub(crate) fn warning(proposals: &[Proposal]) -> Option<String> {
    let mut against: Vec<String> = Vec::new();
    for (place, proposal) in proposals.iter().enumerate() {
        let mut reasons: Vec<String> = proposal.against.iter().map(|reason| reason.after_a_date().to_owned()).collect();
        if proposals[..place].iter().any(|earlier| at_once(earlier, proposal)) {
            reasons.push("another of these dates is at the same time".to_owned());
        }
        if !reasons.is_empty() {
            against.push(format!("{}: {}", long_date(proposal.date), list(reasons)));
        }
    }
    if against.is_empty() {
        return None;
    }
    let more = against.len().saturating_sub(NAMED);
    let counted = match against.len() {
        1 => String::new(),
        several => format!("{several} dates have something against them. "),
    };
    against.truncate(NAMED);
    let rest = if more > 0 { format!(" And {more} more.") } else { String::new() };
    Some(format!("{counted}{}.{rest}", against.join(". ")))
}

fn at_once(one: &Proposal, other: &Proposal) -> bool {
    one.date == other.date && one.starts_at < other.ends_at && other.starts_at < one.ends_at
}

/// The period in which new dates are looked for at first: from the day after the newest course, and from tomorrow, to
/// the end of that year; where fewer than three months are left, to the end of the next.
pub(crate) fn usual_period(last_course_date: Option<NaiveDate>, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let after = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(day);
    let first = last_course_date.map_or(today, |last| last.max(today));
    let first = after(first);
    let year = if first.month() > 9 { first.year() + 1 } else { first.year() };
    (first, NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(first))
}

/// The year to show: the one asked for; else this one, or the nearest with follow-ups when it has none.
pub(crate) fn year_to_show(asked: Option<i32>, today: NaiveDate, with_follow_ups: &BTreeSet<i32>) -> i32 {
    let this = today.year();
    let nearest = || with_follow_ups.iter().copied().min_by_key(|year| ((year - this).abs(), -year));
    asked.unwrap_or_else(|| if with_follow_ups.contains(&this) { this } else { nearest().unwrap_or(this) })
}

/// The first and the last day of a year.
///
/// # Errors
/// That the calendar has no such year.
pub(crate) fn days_of(year: i32) -> Result<(NaiveDate, NaiveDate)> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1900..=2299).contains(&year));
    day(1, 1).zip(day(12, 31)).ok_or_else(|| crate::error::Error::refused(format!("There is no year {year} to show.")))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests;
