//! The dates that a rule gives within a period.

use crate::calendar::display::{ordinal, plural, short_date};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest rhythm of a rule, in weeks.
pub const MOST_WEEKS: u32 = 52;

/// The longest period to suggest dates for, in years.
pub const MOST_YEARS: u32 = 10;

/// How dates are to be suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FollowUpRule {
    /// Every so many weeks after a date, which is itself not among them.
    EveryWeeks {
        /// From 1 to [`MOST_WEEKS`].
        weeks: u32,
        /// The date from which the weeks are counted: the last session, say.
        #[cfg_attr(test, ts(type = "string"))]
        from: NaiveDate,
    },
    /// The 1st, 2nd, 3rd or 4th such weekday of each month.
    NthWeekday {
        /// From 1 to 4.
        nth: u32,
        /// `Mon` to `Sun`.
        #[cfg_attr(test, ts(type = "'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'"))]
        weekday: Weekday,
    },
    /// The last such weekday of each month.
    LastWeekday {
        /// `Mon` to `Sun`.
        #[cfg_attr(test, ts(type = "'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'"))]
        weekday: Weekday,
    },
    /// The weekday nearest a day of each month, which may lie in the month before or after.
    WeekdayNearest {
        /// `Mon` to `Sun`.
        #[cfg_attr(test, ts(type = "'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'"))]
        weekday: Weekday,
        /// From 1 to 31; in a shorter month its last day.
        day_of_month: u32,
    },
}

impl FollowUpRule {
    /// The rule in words: `every 4 weeks from 16 Mar 2026`, `2nd Monday of the month`, `Monday nearest the 16th`.
    #[must_use]
    pub fn words(&self) -> String {
        match *self {
            Self::EveryWeeks { weeks: 1, from } => format!("every week from {}", short_date(from)),
            Self::EveryWeeks { weeks, from } => {
                format!("every {} from {}", plural(weeks.into(), "week", "weeks"), short_date(from))
            }
            Self::NthWeekday { nth, weekday } => {
                format!("{} {} of the month", ordinal(nth), name(weekday))
            }
            Self::LastWeekday { weekday } => format!("last {} of the month", name(weekday)),
            Self::WeekdayNearest { weekday, day_of_month } => {
                format!("{} nearest the {}", name(weekday), ordinal(day_of_month))
            }
        }
    }

    fn problem(&self) -> Option<SuggestProblem> {
        match *self {
            Self::EveryWeeks { weeks, .. } if !(1..=MOST_WEEKS).contains(&weeks) => {
                Some(SuggestProblem::WeeksOutOfRange)
            }
            Self::NthWeekday { nth, .. } if !(1..=4).contains(&nth) => Some(SuggestProblem::NthOutOfRange),
            Self::WeekdayNearest { day_of_month, .. } if !(1..=31).contains(&day_of_month) => {
                Some(SuggestProblem::DayOfMonthOutOfRange)
            }
            _ => None,
        }
    }
}

fn name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// Why no dates can be suggested. Its text is a sentence for the administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuggestProblem {
    /// No week, or more than [`MOST_WEEKS`], between dates.
    WeeksOutOfRange,
    /// Not the 1st, 2nd, 3rd or 4th.
    NthOutOfRange,
    /// Not a day from 1 to 31.
    DayOfMonthOutOfRange,
    /// The period ends before it begins.
    EndsBeforeItBegins,
    /// The period is longer than [`MOST_YEARS`].
    PeriodTooLong,
    /// The session would end before it starts, or at once.
    NoLength,
}

impl fmt::Display for SuggestProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WeeksOutOfRange => write!(f, "Enter a number of weeks from 1 to {MOST_WEEKS}"),
            Self::NthOutOfRange => f.write_str("Choose the 1st, 2nd, 3rd, 4th or last weekday of the month"),
            Self::DayOfMonthOutOfRange => f.write_str("Enter a day of the month from 1 to 31"),
            Self::EndsBeforeItBegins => f.write_str("Enter a last date that is the same as or after the first date"),
            Self::PeriodTooLong => write!(f, "Enter a period of at most {MOST_YEARS} years"),
            Self::NoLength => f.write_str("Enter an end time that is after the start time"),
        }
    }
}

impl std::error::Error for SuggestProblem {}

/// The dates of the rule from `first` to `last`, both included, in order.
///
/// # Errors
/// When the rule's numbers or the period are out of range.
pub fn suggest(rule: &FollowUpRule, first: NaiveDate, last: NaiveDate) -> Result<Vec<NaiveDate>, SuggestProblem> {
    if let Some(problem) = rule.problem() {
        return Err(problem);
    }
    if last < first {
        return Err(SuggestProblem::EndsBeforeItBegins);
    }
    let longest = first.checked_add_months(Months::new(MOST_YEARS * 12));
    if longest.is_some_and(|end| end < last) {
        return Err(SuggestProblem::PeriodTooLong);
    }
    let period = first..=last;
    let dates: Vec<NaiveDate> = match *rule {
        FollowUpRule::EveryWeeks { weeks, from } => every_weeks(weeks, from, first, last),
        FollowUpRule::NthWeekday { nth, weekday } => {
            months_around(first, last).filter_map(|month| nth_weekday(month, weekday, nth)).collect()
        }
        FollowUpRule::LastWeekday { weekday } => {
            months_around(first, last).filter_map(|month| last_weekday(month, weekday)).collect()
        }
        FollowUpRule::WeekdayNearest { weekday, day_of_month } => {
            months_around(first, last).filter_map(|month| weekday_nearest(month, weekday, day_of_month)).collect()
        }
    };
    Ok(dates.into_iter().filter(|date| period.contains(date)).collect())
}

/// Begins at the first date of the rhythm in the period, however long ago the counting began.
fn every_weeks(weeks: u32, from: NaiveDate, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let step = u64::from(weeks) * 7;
    let gone = u64::try_from((first - from).num_days()).unwrap_or(0);
    let rounds = gone.div_ceil(step).max(1);
    let start = from.checked_add_days(Days::new(rounds * step));
    std::iter::successors(start, |date| date.checked_add_days(Days::new(step)))
        .take_while(|date| *date <= last)
        .collect()
}

/// The first days of the months of a period, and of one month on either side: the weekday nearest the 1st may lie in
/// the month before.
fn months_around(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let begin = first.with_day(1).and_then(|day| day.checked_sub_months(Months::new(1)));
    let end = last.checked_add_months(Months::new(1)).unwrap_or(last);
    std::iter::successors(begin, |day| day.checked_add_months(Months::new(1))).take_while(move |day| *day <= end)
}

fn nth_weekday(month: NaiveDate, weekday: Weekday, nth: u32) -> Option<NaiveDate> {
    let nth = u8::try_from(nth).ok()?;
    NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, nth)
}

fn last_weekday(month: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    nth_weekday(month, weekday, 5).or_else(|| nth_weekday(month, weekday, 4))
}

fn weekday_nearest(month: NaiveDate, weekday: Weekday, day_of_month: u32) -> Option<NaiveDate> {
    let last_day = u32::from(month.num_days_in_month());
    let target = month.with_day(day_of_month.min(last_day))?;
    // Of seven days around the target exactly one is the weekday, at most three days away.
    let ahead = weekday.days_since(target.weekday());
    if ahead <= 3 {
        target.checked_add_days(Days::new(ahead.into()))
    } else {
        target.checked_sub_days(Days::new(u64::from(7 - ahead)))
    }
}
