//! Which backups stay. Numbers order them, never the clock: a day is the last one when the newest number lies in it,
//! whatever its date, and days, weeks and months are counted among those that have backups. So a clock that is years
//! off takes one place of each and deletes nothing else.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

/// So many of the newest always stay.
pub const NEWEST: usize = 5;

const DAYS: usize = 14;
const WEEKS: usize = 12;
const MONTHS: usize = 24;

/// A backup, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its number.
    pub number: u32,
    /// The day on which it was made, as the clock then said.
    pub day: NaiveDate,
    /// Its size.
    pub bytes: u64,
}

/// The numbers of those that go, oldest first: all but the newest five, the newest of each of 14 days, 12 weeks and 24
/// months; then, oldest first, what exceeds `most_bytes` in all, but never one of the newest five.
#[must_use]
pub fn to_delete(kept: &[Candidate], most_bytes: u64) -> Vec<u32> {
    let mut kept = kept.to_vec();
    kept.sort_by_key(|candidate| std::cmp::Reverse(candidate.number));
    let (newest, others) = kept.split_at(kept.len().min(NEWEST));
    let mut staying: BTreeSet<u32> = BTreeSet::new();
    staying.extend(newest_of_each(others, DAYS, |day| (day.year(), day.ordinal())));
    staying.extend(newest_of_each(others, WEEKS, |day| (day.iso_week().year(), day.iso_week().week())));
    staying.extend(newest_of_each(others, MONTHS, |day| (day.year(), day.month())));
    let mut total: u64 = newest.iter().map(|candidate| candidate.bytes).sum();
    // From the newest on: the first that does not fit any more goes, and all that are older.
    let mut fits = true;
    let mut going: Vec<u32> = Vec::new();
    for candidate in others {
        let stays = staying.contains(&candidate.number);
        fits &= !stays || total.saturating_add(candidate.bytes) <= most_bytes;
        if stays && fits {
            total += candidate.bytes;
        } else {
            going.push(candidate.number);
        }
    }
    going.reverse();
    going
}

/// The newest of each of the last so many stretches of time that have one. `kept` is newest first.
fn newest_of_each(kept: &[Candidate], most: usize, stretch: impl Fn(NaiveDate) -> (i32, u32)) -> Vec<u32> {
    let mut seen = BTreeSet::new();
    let first = kept.iter().filter(|candidate| seen.insert(stretch(candidate.day)));
    first.take(most).map(|candidate| candidate.number).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "thinning_tests.rs"]
mod tests;
