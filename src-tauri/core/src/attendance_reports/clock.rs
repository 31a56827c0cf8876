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
        let mut spans = Vec::new();
        let mut totals: BTreeMap<usize, u32> = BTreeMap::new();
        for (file, appearance) in parts {
            match appearance.came {
                Came::Stay(..) => spans.extend(self.span(appearance.came)),
                Came::Total(seconds, within) => {
                    // What lies before or after the session cannot have been in it.
                    let most = match within {
                        Some(_) => self.span(appearance.came).map_or(0, |span| covered(&[span], self.window)),
                        None => self.length(),
                    };
                    let longest = totals.entry(file).or_default();
                    *longest = (*longest).max(seconds.min(most));
                }
            }
        }
        let total = totals.values().fold(covered(&spans, self.window), |sum, more| sum.saturating_add(*more));
        total.min(self.length())
    }

    /// `3.02pm to 4.58pm, in 2 parts`, or `58 minutes in all`.
    pub(super) fn words(&self, parts: &[Part<'_>]) -> String {
        let spans: Vec<Span> = parts.iter().filter_map(|(_, one)| self.span(one.came)).collect();
        let (first, last) = (spans.iter().map(|span| span.0).min(), spans.iter().map(|span| span.1).max());
        let open = parts.iter().any(|(_, one)| matches!(one.came, Came::Stay(_, None)));
        let Some((first, last)) = first.zip(last) else {
            let longest = parts.iter().map(|(_, one)| match one.came {
                Came::Total(seconds, _) => seconds.div_ceil(60),
                Came::Stay(..) => 0,
            });
            return match longest.max() {
                Some(minutes) if minutes > 0 => {
                    format!("{} in all, without times", display::plural(minutes.into(), "minute", "minutes"))
                }
                _ => "its times cannot be read so".to_owned(),
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
