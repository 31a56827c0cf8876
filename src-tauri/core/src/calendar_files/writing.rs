//! The file itself. `icalendar` escapes the texts; what could break out of a line is taken out before, and its lines
//! are folded here, for its own last one may be an octet too long.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::Printed;
use crate::outgoing::{in_lines, on_one_line, one_address, percent_encoded};

/// The most octets of a line, without its end.
const LONGEST_LINE: usize = 75;

/// What an address on the web may hold besides letters and digits, and what is percent-encoded in it already.
const KEPT_IN_URL: &str = "!#$%&'()*+,/:;=?@[]";

/// One session as a calendar file: one event, published, with its organiser and nobody invited. `sequence` is higher
/// than in every file of this session that went out before and said another time; `stamp` is now.
#[must_use]
pub fn calendar_file(printed: &Printed, sequence: u32, stamp: DateTime<Utc>) -> Vec<u8> {
    let mut event = Event::new();
    event
        .uid(&format!("{}@course-register", on_one_line(&printed.uid)))
        .sequence(sequence)
        .timestamp(stamp)
        .starts(printed.starts_at)
        .ends(printed.ends_at)
        .summary(&title(printed))
        .status(if printed.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .append_property(organiser(printed));
    let link = on_one_line(&printed.link);
    if !link.is_empty() {
        event.location(&link).url(&percent_encoded(&link, KEPT_IN_URL));
    }
    let description = in_lines(&printed.description);
    if !description.trim().is_empty() {
        event.description(description.trim());
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Course Register//Course Register//EN"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"))
        .push(event.done());
    folded(&calendar.to_string()).into_bytes()
}

/// A published event must have a title.
pub(super) fn title(printed: &Printed) -> String {
    let title = on_one_line(&printed.title);
    if title.is_empty() { "Session".to_owned() } else { title }
}

/// Who invites. The name is always quoted, and nothing in it can end that too early, or, as a backslash does for some
/// readers, too late; without a name the address is it.
pub(super) fn organiser(printed: &Printed) -> Property {
    let email = one_address(&printed.organiser_email);
    let name = on_one_line(&printed.organiser_name).replace('"', "'").replace('\\', "/");
    let shown = if name.is_empty() { &email } else { &name };
    Property::new("ORGANIZER", format!("mailto:{}", percent_encoded(&email, "@!$'*+")))
        .add_parameter("CN", &format!("\"{shown}\""))
        .done()
}

/// Each line in pieces of 75 octets at most, never inside a character. No text holds a line end of its own, so each one
/// that is followed by a space is a fold.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LONGEST_LINE {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}
