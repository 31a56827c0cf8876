//! One session as a calendar file, for one person to take into their own calendar.
//!
//! The same uid for ever, so that a newer file replaces the older one; published, with an organiser and nobody
//! invited, so that a calendar neither answers nor shows who else comes; in UTC, so that no zone has to be explained.

mod writing;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::wall_clock;
use crate::file_names::{LONGEST, stem};
use crate::outgoing::{in_lines, on_one_line};

pub use writing::calendar_file;

/// What a calendar file prints of one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// The session's own, for ever.
    pub uid: String,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// What stands in the calendar: `Compassionate Leadership follow-up 3`.
    pub title: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// The link to the meeting; may be empty.
    pub link: String,
    /// What else there is to know; may be empty.
    pub description: String,
    /// Who invites.
    pub organiser_name: String,
    /// The address of who invites.
    pub organiser_email: String,
}

/// What differs between what somebody holds and what would be printed now, in the administrator's words: `its time`,
/// `its link`, `whether it takes place`. Empty: what they hold is up to date.
#[must_use]
pub fn differences(held: &Printed, now: &Printed) -> Vec<&'static str> {
    let times = |printed: &Printed| [printed.starts_at, printed.ends_at].map(|at| at.timestamp());
    [
        (held.cancelled != now.cancelled, "whether it takes place"),
        (times(held) != times(now), "its time"),
        (on_one_line(&held.link) != on_one_line(&now.link), "its link"),
        (writing::title(held) != writing::title(now), "its title"),
        (in_lines(&held.description).trim() != in_lines(&now.description).trim(), "its description"),
        (writing::organiser(held) != writing::organiser(now), "its organiser"),
    ]
    .into_iter()
    .filter_map(|(differs, what)| differs.then_some(what))
    .collect()
}

/// `2026-06-08 Compassionate Leadership follow-up 3.ics`: the day in the United Kingdom, and the title.
#[must_use]
pub fn file_name(printed: &Printed) -> String {
    format!("{} {}.ics", wall_clock::local_date(printed.starts_at), stem(&printed.title, "Session", LONGEST))
}

#[cfg(test)]
mod tests;
