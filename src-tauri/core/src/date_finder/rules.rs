//! Which date is better than which, and why, in words. Pure: nothing is read or written here.

use std::cmp::Reverse;

use chrono::{Months, NaiveDate, NaiveTime};

use crate::calendar::DateRemark;
use crate::calendar::display::{list, long_date, time};
use crate::follow_ups::suggest::Reason;

/// The most dates that are looked at for one programme.
pub const MOST_CANDIDATES: usize = 60;

/// How far ahead a date may lie, in months.
const MOST_MONTHS: u32 = 24;

/// What counts for the place of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Whether the day has passed: then it has no place.
    pub passed: bool,
    /// Whether a facilitator who has to be there cannot.
    pub clashes: bool,
    /// How many can come.
    pub yes: u32,
    /// How many can come if need be.
    pub if_need_be: u32,
    /// How many reasons speak against it, the facilitators apart.
    pub against: u32,
    /// The day.
    pub date: NaiveDate,
    /// The start.
    pub starts_at: NaiveTime,
}

/// The place of each date, 1 is the best: a date on which a facilitator cannot is behind all others; then more who say
/// yes, then more who can if need be, then fewer reasons against, then the earlier.
#[must_use]
pub fn places(dates: &[Weighed]) -> Vec<Option<u32>> {
    let mut order: Vec<usize> = (0..dates.len()).filter(|at| !dates[*at].passed).collect();
    order.sort_by_key(|at| {
        let one = &dates[*at];
        (one.clashes, Reverse(one.yes), Reverse(one.if_need_be), one.against, one.date, one.starts_at)
    });
    let mut places = vec![None; dates.len()];
    for (place, at) in (1..).zip(order) {
        places[at] = Some(place);
    }
    places
}

/// How people answered, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Can come.
    pub yes: u32,
    /// Can come if need be.
    pub if_need_be: u32,
    /// Cannot come.
    pub no: u32,
    /// Have not answered.
    pub no_reply: u32,
}

impl Counts {
    /// `7 yes, 2 if need be, 1 no, 4 no reply yet`; what nobody answered is left out.
    #[must_use]
    pub fn words(self) -> String {
        if self.yes + self.if_need_be + self.no == 0 {
            return if self.no_reply == 0 { "nobody is asked yet" } else { "no reply yet" }.to_owned();
        }
        let parts =
            [(self.yes, "yes"), (self.if_need_be, "if need be"), (self.no, "no"), (self.no_reply, "no reply yet")];
        let said = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
        said.collect::<Vec<_>>().join(", ")
    }
}

/// Why a date stands where it does.
#[must_use]
pub fn explained(counts: Counts, passed: bool, against: &[Reason], remarks: &[DateRemark]) -> String {
    let counted = counts.words();
    if passed {
        return format!("{counted}; this day has passed");
    }
    let mut said = match against {
        [] => format!("{counted}; nothing against it"),
        reasons => format!("{counted}; {}", list(reasons.iter().map(Reason::after_a_date))),
    };
    for remark in remarks {
        said.push_str("; ");
        said.push_str(&first_small(&remark.sentence));
    }
    said
}

fn first_small(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Why a day cannot be looked at: it has passed, or is too far away.
#[must_use]
pub fn refused_day(date: NaiveDate, today: NaiveDate) -> Option<String> {
    if date < today {
        return Some(format!("{} has passed: enter a day from today on", long_date(date)));
    }
    let last = today.checked_add_months(Months::new(MOST_MONTHS))?;
    (date > last).then(|| format!("{} is more than two years away: enter a nearer day", long_date(date)))
}

/// Why a date cannot be added: it is looked at already.
#[must_use]
pub fn looked_at_already(date: NaiveDate, starts_at: NaiveTime) -> String {
    format!("{} at {} is looked at already: enter another day or start", long_date(date), time(starts_at))
}

/// Why so many dates more cannot be added, when so many are there.
#[must_use]
pub fn too_many(there: usize, more: usize) -> Option<String> {
    let all = there + more;
    let most = MOST_CANDIDATES;
    (all > most).then(|| match there {
        0 => format!("Look at {most} dates at most: these are {all}"),
        _ => format!("Look at {most} dates at most: with these there would be {all}. Take some away first"),
    })
}

#[cfg(test)]
#[path = "rules_tests.rs"]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests;
