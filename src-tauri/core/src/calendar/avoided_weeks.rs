//! Weeks the centre would rather avoid: half-terms, school holidays, conferences.
//!
//! They are advice: a date inside one is marked, never refused. Councils differ, so the centre keeps its own list;
//! a span may be of any length, begins and ends on whole days, and spans may overlap.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A span of days to avoid, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AvoidedWeek {
    /// The first day to avoid.
    #[cfg_attr(test, ts(type = "string"))]
    pub first_day: NaiveDate,
    /// The last day to avoid, itself included.
    #[cfg_attr(test, ts(type = "string"))]
    pub last_day: NaiveDate,
    /// Why, in the centre's words: `Half-term`.
    pub label: String,
}

impl AvoidedWeek {
    /// Whether the date lies in this span.
    #[must_use]
    pub fn holds(&self, date: NaiveDate) -> bool {
        (self.first_day..=self.last_day).contains(&date)
    }
}

/// The spans that hold this date, in the order given.
pub fn avoided_on(spans: &[AvoidedWeek], date: NaiveDate) -> impl Iterator<Item = &AvoidedWeek> {
    spans.iter().filter(move |span| span.holds(date))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn february(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 2, day).unwrap()
    }

    #[test]
    fn both_ends_are_inside_and_overlaps_are_all_found() {
        let half_term = AvoidedWeek { first_day: february(16), last_day: february(20), label: "Half-term".into() };
        let conference = AvoidedWeek { first_day: february(20), last_day: february(20), label: "Conference".into() };
        let spans = [half_term, conference];
        let labels = |day| avoided_on(&spans, february(day)).map(|span| span.label.as_str()).collect::<Vec<_>>();
        assert_eq!(labels(15), Vec::<&str>::new());
        assert_eq!(labels(16), ["Half-term"], "the first day is inside");
        assert_eq!(labels(20), ["Half-term", "Conference"], "so is the last");
        assert_eq!(labels(21), Vec::<&str>::new());
    }
}
