//! The dates of a course's sessions.
//!
//! - A course is a number of sessions, never "from … until": six sessions are six dates.
//! - They follow each other every so many weeks from the first date. A skipped date is jumped over, and the number
//!   of sessions stays: the last one is then later.
//! - A date may be skipped although no session would fall on it; that changes nothing. The first date may be
//!   skipped too: the first session is then a rhythm later.
//! - The dates are a proposal. Bank holidays and weeks to avoid are remarked on, never skipped by themselves.

pub use crate::calendar::remarks::{DateRemark, RemarkKind, remarks};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use std::fmt;

/// The most sessions that one course may have.
pub const MOST_SESSIONS: u32 = 60;

/// The longest rhythm, in weeks from one session to the next.
pub const MOST_WEEKS_BETWEEN: u32 = 52;

/// Why session dates cannot be worked out. Its text is a sentence for the administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionDatesProblem {
    /// More sessions than [`MOST_SESSIONS`].
    TooManySessions,
    /// No week, or more than [`MOST_WEEKS_BETWEEN`], from one session to the next.
    RhythmOutOfRange,
    /// A session would fall beyond the last day of the calendar.
    BeyondCalendar,
}

impl fmt::Display for SessionDatesProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManySessions => {
                write!(f, "Enter a number of sessions from 0 to {MOST_SESSIONS}")
            }
            Self::RhythmOutOfRange => {
                write!(f, "Enter a number of weeks between sessions from 1 to {MOST_WEEKS_BETWEEN}")
            }
            Self::BeyondCalendar => f.write_str("Enter a first date in the next few years"),
        }
    }
}

impl std::error::Error for SessionDatesProblem {}

/// The dates of `count` sessions, every `every_weeks` weeks from `first`, jumping over those in `skipped`.
///
/// # Errors
/// When the number of sessions or the rhythm is out of range, or the calendar ends before the sessions do.
pub fn session_dates(
    first: NaiveDate,
    count: u32,
    every_weeks: u32,
    skipped: &BTreeSet<NaiveDate>,
) -> Result<Vec<NaiveDate>, SessionDatesProblem> {
    if count > MOST_SESSIONS {
        return Err(SessionDatesProblem::TooManySessions);
    }
    if !(1..=MOST_WEEKS_BETWEEN).contains(&every_weeks) {
        return Err(SessionDatesProblem::RhythmOutOfRange);
    }
    let step = Days::new(u64::from(every_weeks) * 7);
    let mut rhythm =
        std::iter::successors(Some(first), |date| date.checked_add_days(step)).filter(|date| !skipped.contains(date));
    (0..count).map(|_| rhythm.next().ok_or(SessionDatesProblem::BeyondCalendar)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn weekly(first: NaiveDate, skipped: &[NaiveDate]) -> Vec<NaiveDate> {
        session_dates(first, 6, 1, &skipped.iter().copied().collect()).unwrap()
    }

    #[test]
    fn six_sessions_from_9_february_2026_end_on_16_march() {
        assert_eq!(
            weekly(date(2026, 2, 9), &[]),
            [(2, 9), (2, 16), (2, 23), (3, 2), (3, 9), (3, 16)].map(|(m, d)| date(2026, m, d)),
            "six dates, no more, no fewer"
        );
    }

    #[test]
    fn skipped_dates_are_jumped_over_and_six_stay_six() {
        assert_eq!(
            weekly(date(2024, 5, 21), &[date(2024, 5, 28), date(2024, 6, 18)]),
            [(5, 21), (6, 4), (6, 11), (6, 25), (7, 2), (7, 9)].map(|(m, d)| date(2024, m, d))
        );
        assert_eq!(
            weekly(date(2026, 2, 9), &[date(2026, 2, 9), date(2026, 2, 17)])[0],
            date(2026, 2, 16),
            "the first date can be skipped; a Tuesday off the rhythm changes nothing"
        );
    }

    #[test]
    fn limits_are_said_in_words() {
        let none = BTreeSet::new();
        let first = date(2026, 2, 9);
        assert_eq!(session_dates(first, 0, 1, &none), Ok(vec![]));
        assert_eq!(session_dates(first, 60, 52, &none).unwrap().len(), 60);
        let refused = |first, count, weeks| session_dates(first, count, weeks, &none).unwrap_err();
        assert_eq!(refused(first, 61, 1).to_string(), "Enter a number of sessions from 0 to 60");
        for weeks in [0, 53, u32::MAX] {
            assert_eq!(refused(first, 6, weeks).to_string(), "Enter a number of weeks between sessions from 1 to 52");
        }
        assert_eq!(refused(NaiveDate::MAX, 2, 1), SessionDatesProblem::BeyondCalendar);
    }

    /// A calendar of our own: year, month and day, and nothing but the lengths of the months.
    type Day = (i32, u32, u32);

    fn day_after((year, month, day): Day) -> Day {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        match (month, day) {
            (12, 31) => (year + 1, 1, 1),
            (_, day) if day == length => (year, month + 1, 1),
            _ => (year, month, day + 1),
        }
    }

    fn days_after(first: Day, days: u64) -> Day {
        (0..days).fold(first, |day, _| day_after(day))
    }

    /// The same by walking that calendar day by day and counting to seven.
    fn by_walking(first: Day, count: u32, every_weeks: u32, skipped: &BTreeSet<Day>) -> Vec<Day> {
        let (mut dates, mut day, mut to_wait) = (Vec::new(), first, 0);
        while dates.len() < count as usize {
            if to_wait == 0 {
                to_wait = 7 * every_weeks;
                if !skipped.contains(&day) {
                    dates.push(day);
                }
            }
            to_wait -= 1;
            day = day_after(day);
        }
        dates
    }

    #[test]
    fn the_calendar_to_walk_knows_its_leap_years() {
        for (from, days, to) in [
            ((2024, 2, 28), 2, (2024, 3, 1)),
            ((2026, 2, 28), 1, (2026, 3, 1)),
            ((2000, 2, 28), 1, (2000, 2, 29)),
            ((2100, 2, 28), 1, (2100, 3, 1)),
            ((2025, 12, 29), 7, (2026, 1, 5)),
            ((2026, 2, 9), 35, (2026, 3, 16)),
        ] {
            assert_eq!(days_after(from, days), to);
        }
    }

    proptest! {
        #[test]
        fn twenty_years_agree_with_walking_day_by_day(
            start in 0_u64..7_305,
            count in 0_u32..=20,
            every_weeks in 1_u32..=6,
            skips in proptest::collection::btree_set(0_u64..180, 0..40),
        ) {
            let first = days_after((2020, 1, 1), start);
            let skipped: BTreeSet<Day> = skips.iter().map(|days| days_after(first, *days)).collect();
            let in_app = |(year, month, day): Day| date(year, month, day);
            let got = session_dates(in_app(first), count, every_weeks, &skipped.iter().copied().map(in_app).collect());
            let walked = by_walking(first, count, every_weeks, &skipped);
            prop_assert_eq!(walked.len(), count as usize);
            prop_assert_eq!(got.unwrap(), walked.into_iter().map(in_app).collect::<Vec<_>>());
        }
    }
}
