//! Calendar files: one `.ics` for one session, as other calendar programs read it.
//!
//! - One VEVENT in a file, published and not an invitation to answer: METHOD:PUBLISH, an ORGANIZER, no ATTENDEE (RFC 5545,
//!   RFC 5546).
//! - The UID is the session's for ever. The SEQUENCE rises with each move, and when a session is cancelled or takes place
//!   again; a cancelled one has the same UID and STATUS:CANCELLED.
//! - Times are in UTC: 3pm on the centre's wall is 14:00Z in summer time, and no zone has to be described.
//! - Lines end with CR LF and have at most 75 octets. A line break in a text cannot begin another property.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use serde::{Deserialize, Serialize};

use crate::calendar::wall_clock;
use crate::export::titled;

/// The most octets in a line, its end apart (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// What a calendar file says of one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// The session's own, for ever.
    pub uid: String,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// What stands in the calendar.
    pub title: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// Where to join; may be empty.
    pub link: String,
    /// The centre's name.
    pub organiser_name: String,
    /// The centre's address.
    pub organiser_email: String,
}

/// What differs between what somebody holds and what is so now, in words; empty: nothing.
#[must_use]
pub fn differences(held: &Printed, now: &Printed) -> Vec<&'static str> {
    let (was, is) = (wall_clock::local(held.starts_at), wall_clock::local(now.starts_at));
    let moved = (held.starts_at, held.ends_at) != (now.starts_at, now.ends_at);
    let other_centre = (&held.organiser_name, &held.organiser_email) != (&now.organiser_name, &now.organiser_email);
    let said = [
        (held.cancelled != now.cancelled, "whether it takes place"),
        (moved && was.date() != is.date(), "its day"),
        (moved && was.date() == is.date(), "its time"),
        (held.link != now.link, "its link"),
        (held.title != now.title, "its title"),
        (other_centre, "the centre’s name or address"),
        (held.uid != now.uid, "which session it is"),
    ];
    said.into_iter().filter(|(differs, _)| *differs).map(|(_, what)| what).collect()
}

/// The file. `stamp` is the moment at which it is made.
#[must_use]
pub fn calendar_file(printed: &Printed, sequence: u32, stamp: DateTime<Utc>) -> Vec<u8> {
    let mut event = Event::new();
    event
        .uid(&format!("{}@course-register", one_line(&printed.uid)))
        .timestamp(stamp)
        .add_property("SEQUENCE", sequence.to_string())
        .summary(&one_line(&printed.title))
        .starts(printed.starts_at)
        .ends(printed.ends_at)
        .status(if printed.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    let link = one_line(&printed.link);
    if !link.is_empty() {
        event.location(&link).description(&format!("Join on Zoom: {link}")).add_property("URL", &link);
    }
    // A quotation mark has no place in a parameter, and no way to be written there (RFC 5545, 3.2).
    let name = one_line(&printed.organiser_name).replace('"', "'");
    let address = one_line(&printed.organiser_email).replace(char::is_whitespace, "");
    let mut organiser = Property::new("ORGANIZER", format!("mailto:{address}"));
    if !name.is_empty() {
        organiser.add_parameter("CN", &name);
    }
    event.append_property(organiser);
    let calendar = Calendar::empty()
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Course Register//EN"))
        .append_property(("METHOD", "PUBLISH"))
        .push(event)
        .done();
    folded(&calendar.to_string())
}

/// A text without what would end its line, or cannot be seen.
fn one_line(text: &str) -> String {
    let words: String =
        text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The lines, cut again: as they come, the last piece of a long one can have an octet too many.
fn folded(calendar: &str) -> Vec<u8> {
    let whole = calendar.replace("\r\n ", "");
    let mut out = Vec::with_capacity(whole.len() + 64);
    for line in whole.split("\r\n").filter(|line| !line.is_empty()) {
        let mut room = LONGEST_LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                out.extend_from_slice(b"\r\n ");
                room = LONGEST_LINE - 1;
            }
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            room -= c.len_utf8();
        }
        out.extend_from_slice(b"\r\n");
    }
    out
}

/// `2026-06-08 Compassionate Leadership – follow-up 3.ics`: a name that every system takes.
#[must_use]
pub fn file_name(printed: &Printed) -> String {
    let day = wall_clock::local_date(printed.starts_at);
    let (of, what) = printed.title.split_once(": ").unwrap_or((&printed.title, "session"));
    format!("{day} {}.ics", titled(of, "Course", what))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
