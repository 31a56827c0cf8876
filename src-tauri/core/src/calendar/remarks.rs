//! What is worth knowing about a date before a session is put on it: a bank holiday, a week to avoid, a weekend, a
//! clock change. Remarks inform; none of them forbids the date.

use super::avoided_weeks::avoided_on;
use super::wall_clock::{ClockChange, clock_change_near};
use super::{AvoidedWeek, BankHoliday, BankHolidays};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// What a remark is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum RemarkKind {
    /// A bank holiday in England and Wales.
    BankHoliday {
        /// Its title.
        title: String,
        /// Worked out by rule, not published yet.
        provisional: bool,
    },
    /// Inside a span that the centre avoids.
    AvoidedWeek {
        /// Why it is avoided.
        label: String,
    },
    /// A Saturday or a Sunday.
    Weekend,
    /// The clocks change on this day, the day before or the day after.
    ClockChange {
        /// Which way, when.
        change: ClockChange,
    },
}

impl RemarkKind {
    /// In plain words, to stand beside the date (which it therefore does not repeat), without a full stop.
    #[must_use]
    pub fn sentence(&self, date: NaiveDate) -> String {
        match self {
            Self::BankHoliday { title, provisional: false } => format!("Bank holiday: {title}"),
            Self::BankHoliday { title, provisional: true } => {
                format!("Bank holiday: {title} (provisional, not published yet)")
            }
            Self::AvoidedWeek { label } => format!("In a week to avoid: {label}"),
            Self::Weekend => format!("On a {}", date.format("%A")),
            Self::ClockChange { change } => change.sentence(),
        }
    }
}

/// One remark on a date, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateRemark {
    /// What it is about.
    pub about: RemarkKind,
    /// The same in plain words.
    pub sentence: String,
}

impl DateRemark {
    /// The remark of this kind on this date.
    #[must_use]
    pub fn new(about: RemarkKind, date: NaiveDate) -> Self {
        let sentence = about.sentence(date);
        Self { about, sentence }
    }
}

impl From<BankHoliday> for RemarkKind {
    fn from(day: BankHoliday) -> Self {
        Self::BankHoliday { provisional: day.is_provisional(), title: day.title }
    }
}

/// Everything worth knowing about a date: bank holiday, weeks to avoid, weekend, clock change, in that order.
#[must_use]
pub fn remarks(date: NaiveDate, bank_holidays: &BankHolidays, avoided_weeks: &[AvoidedWeek]) -> Vec<DateRemark> {
    let holiday = bank_holidays.on(date).map(RemarkKind::from);
    let avoided = avoided_on(avoided_weeks, date).map(|span| RemarkKind::AvoidedWeek { label: span.label.clone() });
    let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    let clocks = clock_change_near(date).map(|change| RemarkKind::ClockChange { change });
    holiday
        .into_iter()
        .chain(avoided)
        .chain(weekend.then_some(RemarkKind::Weekend))
        .chain(clocks)
        .map(|about| DateRemark::new(about, date))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn sentences(date: NaiveDate, avoided: &[AvoidedWeek]) -> Vec<String> {
        let found = remarks(date, &BankHolidays::default(), avoided);
        found.into_iter().map(|remark| remark.sentence).collect()
    }

    #[test]
    fn a_plain_monday_needs_no_remark() {
        assert_eq!(sentences(date(2026, 2, 9), &[]), Vec::<String>::new());
    }

    #[test]
    fn each_kind_says_so_in_words() {
        let half_term =
            AvoidedWeek { first_day: date(2026, 5, 25), last_day: date(2026, 5, 29), label: "Half-term".into() };
        assert_eq!(
            sentences(date(2026, 5, 25), &[half_term]),
            ["Bank holiday: Spring bank holiday", "In a week to avoid: Half-term"]
        );
        assert_eq!(sentences(date(2029, 4, 2), &[]), ["Bank holiday: Easter Monday (provisional, not published yet)"]);
        assert_eq!(sentences(date(2026, 2, 14), &[]), ["On a Saturday"]);
        assert_eq!(
            sentences(date(2026, 3, 29), &[]),
            ["On a Sunday", "The clocks go forward on this day, Sunday 29 March 2026"]
        );
    }

    #[test]
    fn travels_to_the_window_with_its_kind() {
        let found = remarks(date(2026, 4, 6), &BankHolidays::default(), &[]);
        let text = serde_json::to_string(&found).unwrap();
        assert_eq!(
            text,
            r#"[{"about":{"kind":"bank_holiday","title":"Easter Monday","provisional":false},"sentence":"Bank holiday: Easter Monday"}]"#
        );
        assert_eq!(serde_json::from_str::<Vec<DateRemark>>(&text).unwrap(), found);
    }
}
