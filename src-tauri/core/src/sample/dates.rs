//! When the sample takes place: the real dates, moved by whole weeks so that its fourth session was the last one held.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::register::rules::has_come;

/// The real fourth session: Monday 2 March 2026, until 5pm.
const FOURTH: NaiveDate = day(2026, 3, 2);

/// When sessions end.
const END: NaiveTime = clock(17, 0);

/// A real date.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// A time of day.
pub(super) const fn clock(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// How far the sample is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    weeks: i64,
}

impl Shift {
    /// So that the fourth session was the last one held at `now`.
    pub(super) fn at(now: DateTime<Utc>) -> Shift {
        let days = (now.date_naive() - FOURTH).num_days();
        let weeks = days.div_euclid(7) + 1;
        // The newest week whose fourth session has ended is this one or one of the two before it.
        let held = (0..3).map(|back| Shift { weeks: weeks - back });
        let held = held.into_iter().find(|shift| has_come(shift.of(FOURTH), END, now));
        held.unwrap_or(Shift { weeks: weeks - 3 })
    }

    /// A real date, moved.
    pub(super) fn of(self, date: NaiveDate) -> NaiveDate {
        date.checked_add_signed(TimeDelta::weeks(self.weeks)).unwrap_or(date)
    }
}

/// `count` dates a week apart, but for one that is skipped.
pub(super) fn weekly(first: NaiveDate, count: u64, skipped: Option<NaiveDate>) -> Vec<NaiveDate> {
    let dates = (0..=count).filter_map(|week| first.checked_add_days(Days::new(7 * week)));
    dates.filter(|date| Some(*date) != skipped).take(usize::try_from(count).unwrap_or_default()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    fn fourth_at(now: &str) -> NaiveDate {
        Shift::at(now.parse().unwrap()).of(FOURTH)
    }

    #[test]
    fn the_real_dates_on_3_march_2026() {
        assert_eq!(fourth_at("2026-03-03T09:00:00Z"), FOURTH);
        assert_eq!(weekly(day(2026, 2, 9), 6, None).last(), Some(&day(2026, 3, 16)));
        let skipping = weekly(day(2025, 1, 16), 6, Some(day(2025, 2, 20)));
        assert_eq!((skipping.len(), skipping[4], skipping[5]), (6, day(2025, 2, 13), day(2025, 2, 27)));
    }

    #[test]
    fn the_fourth_session_is_always_the_last_one_held() {
        let start: DateTime<Utc> = "2024-02-26T00:30:00Z".parse().unwrap();
        for hours in (0..4 * 365 * 24).step_by(5) {
            let now = start + TimeDelta::hours(hours);
            let shift = Shift::at(now);
            let (fourth, fifth) = (shift.of(FOURTH), shift.of(day(2026, 3, 9)));
            assert_eq!(fourth.weekday(), Weekday::Mon, "{now}");
            assert!(has_come(fourth, END, now), "{now}: session 4 on {fourth} has been held");
            assert!(!has_come(fifth, END, now), "{now}: session 5 on {fifth} is to come");
        }
        assert_eq!(fourth_at("2026-03-09T16:59:59Z"), FOURTH, "session 5 is still going on");
        assert_eq!(fourth_at("2026-03-09T17:00:00Z"), day(2026, 3, 9));
        assert_eq!(fourth_at("2026-07-06T16:00:00Z"), day(2026, 7, 6), "5pm is 16:00 UTC in summer");
    }
}
