//! How long somebody was there, by what stands in the reports of one session.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::minutes::{Span, covered};
use super::report::{Appearance, Came};
use super::written::DateOrder;
use crate::calendar::display;

/// The session’s window, and how the written times are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) order: DateOrder,
    pub(super) day: NaiveDate,
    pub(super) window: Span,
    pub(super) shift_minutes: i32,
}

/// One appearance, and the place of its file among all.
pub(super) type Part<'a> = (usize, &'a Appearance);

/// Totals as seconds with the place of their file: the longest of each file, for two rows of one person are two devices;
/// files add up.
fn together(totals: impl Iterator<Item = (usize, u32)>) -> u32 {
    let mut longest: BTreeMap<usize, u32> = BTreeMap::new();
    for (file, seconds) in totals {
        let of_file = longest.entry(file).or_default();
        *of_file = (*of_file).max(seconds);
    }
    longest.into_values().fold(0, u32::saturating_add)
}

impl Clock {
    fn read(&self, written: super::written::Written) -> Option<NaiveDateTime> {
        let when = written.read(self.order, self.day)?;
        when.checked_add_signed(Duration::minutes(self.shift_minutes.into()))
    }

    /// The whole length of the session, in seconds.
    fn length(&self) -> u32 {
        covered(&[self.window], self.window)
    }

    fn span(&self, came: Came) -> Option<Span> {
        match came {
            Came::Stay(join, Some(leave)) => Some((self.read(join)?, self.read(leave)?)),
            // Whoever never left was there to the end.
            Came::Stay(join, None) => Some((self.read(join)?, self.window.1)),
            Came::Total(_, within) => within.and_then(|(join, leave)| Some((self.read(join)?, self.read(leave)?))),
        }
    }

    /// Seconds within the session: the union of the times, and of totals without times the longest of each file, for two
    /// rows of one person are two devices. Files add up: a meeting that began anew has several.
    pub(super) fn seconds<'a>(&self, parts: impl Iterator<Item = Part<'a>>) -> u32 {
        let (mut spans, mut totals) = (Vec::new(), Vec::new());
        for (file, appearance) in parts {
            match appearance.came {
                Came::Stay(..) => spans.extend(self.span(appearance.came)),
                Came::Total(seconds, within) => {
                    // What lies before or after the session cannot have been in it.
                    let most = match within {
                        Some(_) => self.span(appearance.came).map_or(0, |span| covered(&[span], self.window)),
                        None => self.length(),
                    };
                    totals.push((file, seconds.min(most)));
                }
            }
        }
        let total = covered(&spans, self.window).saturating_add(together(totals.into_iter()));
        total.min(self.length())
    }

    /// `3.02pm to 4.58pm, in 2 parts`, or `58 minutes in all`.
    pub(super) fn words(&self, parts: &[Part<'_>]) -> String {
        let spans: Vec<Span> = parts.iter().filter_map(|(_, one)| self.span(one.came)).collect();
        let (first, last) = (spans.iter().map(|span| span.0).min(), spans.iter().map(|span| span.1).max());
        let open = parts.iter().any(|(_, one)| matches!(one.came, Came::Stay(_, None)));
        let Some((first, last)) = first.zip(last) else {
            let total = together(parts.iter().filter_map(|(file, one)| match one.came {
                Came::Total(seconds, _) => Some((*file, seconds)),
                Came::Stay(..) => None,
            }));
            return match total.div_ceil(60) {
                0 => "its times cannot be read so".to_owned(),
                minutes => format!("{} in all, without times", display::plural(minutes.into(), "minute", "minutes")),
            };
        };
        let mut words = format!("{} to {}", display::time(first.time()), display::time(last.time()));
        if first.date() != self.day {
            words = format!("{} on {}", words, display::full_date(first.date()));
        }
        if open {
            words.push_str(" at the latest");
        }
        if spans.len() > 1 {
            words.push_str(&format!(", in {} parts", spans.len()));
        }
        words
    }

    /// When the first of them joined and the last one left.
    pub(super) fn whole_span<'a>(&self, parts: impl Iterator<Item = Part<'a>>) -> Option<Span> {
        let mut spans = parts.filter_map(|(_, one)| self.span(one.came));
        let first = spans.next()?;
        Some(spans.fold(first, |(from, to), (join, leave)| (from.min(join), to.max(leave))))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 2, 9).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    /// Totals in minutes, each with the place of its file, in a session from 3pm to 5pm.
    fn of_totals(totals: &[(usize, u32)]) -> (u32, String) {
        let clock = Clock {
            order: DateOrder::DayFirst,
            day: at(15, 0).date(),
            window: (at(15, 0), at(17, 0)),
            shift_minutes: 0,
        };
        let there = |minutes: u32| Appearance {
            row: 2,
            name: "Grace Adeyemi".to_owned(),
            email: String::new(),
            came: Came::Total(minutes * 60, None),
            host: false,
        };
        let appearances: Vec<(usize, Appearance)> =
            totals.iter().map(|(file, minutes)| (*file, there(*minutes))).collect();
        let parts: Vec<Part<'_>> = appearances.iter().map(|(file, one)| (*file, one)).collect();
        (clock.seconds(parts.iter().copied()) / 60, clock.words(&parts))
    }

    #[test]
    fn of_totals_without_times_the_longest_of_each_file_counts_and_files_add_up() {
        for (what, totals, minutes, words) in [
            ("one row", &[(0, 50)][..], 50, "50 minutes in all, without times"),
            ("two devices in one file", &[(0, 50), (0, 45)], 50, "50 minutes in all, without times"),
            ("the longer one below", &[(0, 45), (0, 50)], 50, "50 minutes in all, without times"),
            ("a meeting that began anew", &[(0, 50), (1, 45)], 95, "95 minutes in all, without times"),
            (
                "two devices in each of two files",
                &[(0, 50), (1, 20), (0, 10), (1, 30)],
                80,
                "80 minutes in all, without times",
            ),
            ("longer than the session", &[(0, 90), (1, 45)], 120, "135 minutes in all, without times"),
            ("no minute", &[(0, 0)], 0, "its times cannot be read so"),
        ] {
            assert_eq!(of_totals(totals), (minutes, words.to_owned()), "{what}");
        }
    }
}
