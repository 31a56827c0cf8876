//! What a course and a programme hold, once what was typed has been read.

use chrono::NaiveTime;

use crate::error::FieldProblems;
use crate::text;
use crate::typed;

/// A course's own values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CourseFacts {
    pub(crate) title: String,
    pub(crate) capacity: Option<u32>,
    pub(crate) fee_pence: i64,
    pub(crate) zoom_link: String,
    pub(crate) certificate_threshold: u32,
    pub(crate) minimum_minutes: u32,
    pub(crate) notes: String,
}

/// What courses of a programme start with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProgrammeDefaults {
    pub(crate) title: String,
    pub(crate) session_count: u32,
    pub(crate) every_weeks: u32,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) capacity: Option<u32>,
    pub(crate) fee_pence: i64,
    pub(crate) zoom_link: String,
    pub(crate) certificate_threshold: u32,
    pub(crate) minimum_minutes: u32,
    pub(crate) follow_up_starts_at: NaiveTime,
    pub(crate) follow_up_minutes: u32,
    pub(crate) requirements: Vec<String>,
}

/// The fields that the forms for a new course, a course and a programme share, as they were typed.
pub(crate) struct TypedFacts<'f> {
    pub(crate) title: &'f str,
    pub(crate) capacity: &'f str,
    pub(crate) fee: &'f str,
    pub(crate) zoom_link: &'f str,
    pub(crate) certificate_threshold: &'f str,
    pub(crate) minimum_minutes: &'f str,
    pub(crate) notes: &'f str,
}

/// The most requirements that a course may have.
pub(crate) const MOST_REQUIREMENTS: usize = 40;

impl TypedFacts<'_> {
    /// Reads the fields; each that cannot be accepted is noted.
    pub(crate) fn read(&self, problems: &mut FieldProblems) -> Option<CourseFacts> {
        let title = problems.keep("title", named(self.title, "The title", "Enter a title for the course", 300));
        let capacity = problems.keep("capacity", capacity(self.capacity));
        let fee = problems.keep("fee", fee(self.fee));
        let zoom_link = problems.keep("zoom_link", text::zoom_link(self.zoom_link));
        let threshold = typed::whole(self.certificate_threshold, "the sessions a certificate asks for", (0, 60));
        let threshold = problems.keep("certificate_threshold", threshold);
        let minutes = typed::whole(self.minimum_minutes, "the minutes that count as attended", (0, 1440));
        let minutes = problems.keep("minimum_minutes", minutes);
        let notes = problems.keep("notes", text::cleaned(self.notes, "The notes", 10_000));
        Some(CourseFacts {
            title: title?,
            capacity: capacity?,
            fee_pence: fee?,
            zoom_link: zoom_link?,
            certificate_threshold: threshold?,
            minimum_minutes: minutes?,
            notes: notes?,
        })
    }
}

/// A line of text that must not be blank.
pub(crate) fn named(typed: &str, what: &str, when_blank: &str, longest: usize) -> Result<String, String> {
    let title = text::cleaned_line(typed, what, longest)?;
    if title.is_empty() { Err(when_blank.to_owned()) } else { Ok(title) }
}

fn capacity(typed: &str) -> Result<Option<u32>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    typed::whole(typed, "how many can be booked", (0, 100_000))
        .map(Some)
        .map_err(|message| format!("{message}, or leave it blank if there is no limit"))
}

fn fee(typed: &str) -> Result<i64, String> {
    typed::pence(typed, "the fee").map_err(|message| {
        if typed.trim().is_empty() { format!("{message}, or 0 if the course is free") } else { message }
    })
}

/// Requirements as they will be listed; blank ones are left out.
pub(crate) fn requirements(typed: &[String], problems: &mut FieldProblems) -> Vec<String> {
    let mut kept = Vec::new();
    for (at, requirement) in typed.iter().enumerate() {
        let field = format!("requirements.{at}");
        let read = text::cleaned_line(requirement, "The requirement", 500);
        kept.extend(problems.keep(&field, read).filter(|text| !text.is_empty()));
    }
    if kept.len() > MOST_REQUIREMENTS {
        problems.add("requirements", format!("There can be up to {MOST_REQUIREMENTS} requirements: take some out"));
    }
    kept
}
