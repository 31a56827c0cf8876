//! What is printed in a certificate, worked out from the register: kept with it as values, so that what it says can be
//! told without reading the document.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::design::{CertificateDesign, Orientation, Signatory, statement};
use super::hours::{SessionLength, certificate_minutes, hours_text};
use super::standings::PersonStanding;
use crate::calendar::display::{full_date, long_date, plural};
use crate::register::mark::Counts;
use crate::register::session::SessionFacts;

/// One fact with its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintedDetail {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// Everything that is printed in a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Which way the paper lies.
    pub orientation: Orientation,
    /// What it is called.
    pub heading: String,
    /// The line above the name.
    pub opening: String,
    /// The name.
    pub recipient: String,
    /// The line between the name and the course.
    pub statement: String,
    /// The course's title.
    pub course: String,
    /// Dates, sessions and hours.
    pub details: Vec<PrintedDetail>,
    /// The text below.
    pub closing: String,
    /// The centre's name.
    pub centre: String,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// Its number.
    pub number: String,
    /// When it was issued.
    pub issued_on: NaiveDate,
    /// The image by its SHA-256, and what is seen in it.
    pub picture: Option<(String, String)>,
}

impl Printed {
    /// When it was issued, as it is printed.
    #[must_use]
    pub fn issued_in_words(&self) -> String {
        full_date(self.issued_on)
    }
}

/// What a certificate says of somebody's attendance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attended {
    /// The sessions that count.
    pub sessions: u32,
    /// Of how many that took place.
    pub of: u32,
    /// Their lengths without breaks, in minutes.
    pub minutes: u32,
    /// The first and the last day of the course.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Follow-up sessions that are named too: how many, and their minutes.
    pub follow_ups: Option<(u32, u32)>,
}

/// What the register says of somebody. Cancelled sessions are neither counted nor a day of the course.
#[must_use]
pub fn attended(sessions: &[SessionFacts], person: &PersonStanding, minimum_minutes: u32) -> Attended {
    let taking_place = || sessions.iter().zip(&person.cells).filter(|(session, _)| !session.cancelled);
    let counted = || taking_place().filter(|(_, cell)| cell.counts(minimum_minutes) == Counts::Yes);
    let lengths = counted().map(|(session, _)| SessionLength {
        length_minutes: session.length_minutes(),
        break_minutes: session.break_minutes,
    });
    let days = || taking_place().map(|(session, _)| session.date);
    Attended {
        sessions: u32::try_from(counted().count()).unwrap_or(u32::MAX),
        of: u32::try_from(taking_place().count()).unwrap_or(u32::MAX),
        minutes: certificate_minutes(lengths),
        days: days().min().zip(days().max()),
        follow_ups: None,
    }
}

/// The facts as they are printed.
#[must_use]
pub fn details(attended: &Attended) -> Vec<PrintedDetail> {
    let detail = |label: &str, value: String| PrintedDetail { label: label.to_owned(), value };
    let mut details = Vec::new();
    match attended.days {
        Some((first, last)) if first == last => details.push(detail("Date", long_date(first))),
        Some((first, last)) => {
            details.push(detail("Dates", format!("{} to {}", long_date(first), long_date(last))));
        }
        None => {}
    }
    details.push(detail("Hours attended", hours_text(attended.minutes)));
    if let Some((sessions, minutes)) = attended.follow_ups.filter(|(sessions, _)| *sessions > 0) {
        let sessions = plural(sessions.into(), "session", "sessions");
        details.push(detail("Follow-up", format!("{sessions}, {}", hours_text(minutes))));
    }
    details
}

/// Who, of what, under which number.
pub struct Whose<'w> {
    /// The name, first name first.
    pub recipient: &'w str,
    /// The course's title.
    pub course: &'w str,
    /// The centre's name.
    pub centre: &'w str,
    /// The number.
    pub number: &'w str,
    /// The day.
    pub issued_on: NaiveDate,
}

/// What is printed.
#[must_use]
pub fn printed(design: &CertificateDesign, picture: Option<&str>, whose: &Whose<'_>, attended: &Attended) -> Printed {
    Printed {
        orientation: design.orientation,
        heading: design.heading.clone(),
        opening: design.opening.clone(),
        recipient: whose.recipient.to_owned(),
        statement: statement(&design.statement, attended.sessions, attended.of)
            .unwrap_or_else(|_| design.statement.clone()),
        course: whose.course.to_owned(),
        details: details(attended),
        closing: design.closing.clone(),
        centre: whose.centre.to_owned(),
        signatories: design.signatories.clone(),
        number: whose.number.to_owned(),
        issued_on: whose.issued_on,
        picture: picture.map(|sha256| (sha256.to_owned(), design.picture_description.clone())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn facts_are_printed_in_words() {
        let words = |attended: &Attended| {
            details(attended).into_iter().map(|one| format!("{}: {}", one.label, one.value)).collect::<Vec<_>>()
        };
        let mut attended =
            Attended { sessions: 4, of: 6, minutes: 480, days: Some((day(2), day(16))), follow_ups: None };
        assert_eq!(words(&attended), ["Dates: Monday 2 March 2026 to Monday 16 March 2026", "Hours attended: 8 hours"]);
        attended.days = Some((day(2), day(2)));
        attended.follow_ups = Some((1, 60));
        assert_eq!(
            words(&attended),
            ["Date: Monday 2 March 2026", "Hours attended: 8 hours", "Follow-up: 1 session, 1 hour"]
        );
        attended.follow_ups = Some((0, 0));
        attended.days = None;
        assert_eq!(words(&attended), ["Hours attended: 8 hours"]);
    }
}
