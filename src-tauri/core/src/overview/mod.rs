//! The overview of a course, and the report at its end for managers and funders: how many applied and how far they
//! came, how well the sessions were attended, from which organisations, and the income. There is no name of a
//! participant in it.
//!
//! - The path (applied, offered, booked, secured, started, completed) is counted from the dated states of the bookings
//!   (`rules.rs`); each step says what it means at its field.
//! - Attendance is reckoned as the register and the certificates reckon it: from their own standings.

mod model;
pub mod report;
pub mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod rules_tests;

pub use model::{
    AttendanceTotal, CourseIncome, CourseOverview, CoursePath, OrganisationAttendance, SessionAttendance, StandingNow,
};

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::certificates::verdicts_of_course;
use crate::courses::when;
use crate::error::{Error, Result};
use crate::export::file_name::file_name;
use crate::export::{ExportFormat, Written, write_rows};
use crate::ids::{BookingId, CourseId};
use crate::moment::Moment;
use crate::store::{self, Reading};
use rules::BookingFacts;

/// The overview of a course at `now`, in nine queries whatever the number of people.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn course_overview(reading: &Reading<'_>, course_id: CourseId, now: DateTime<Utc>) -> Result<CourseOverview> {
    let (title, programme_title) = store::overview::titles(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let standings = verdicts_of_course(reading, course_id, now)?;
    let mut bookings = store::overview::bookings(reading, course_id)?;
    let ids: Vec<BookingId> = bookings.iter().map(|(booking_id, _)| *booking_id).collect();
    let mut steps = store::bookings::steps(reading, &ids)?;
    for (booking_id, facts) in &mut bookings {
        facts.entered = steps.remove(booking_id).unwrap_or_default();
    }
    let bookings: Vec<BookingFacts> = bookings.into_iter().map(|(_, facts)| facts).collect();
    let taking_place = || standings.sessions.iter().filter(|session| !session.cancelled);
    let times: Vec<_> = taking_place().map(|session| (session.date, session.starts_at, session.ends_at)).collect();
    let (sessions, attendance) = rules::attendance(&standings);
    Ok(CourseOverview {
        course_id,
        title,
        programme_title,
        when: when(&times),
        first_on: taking_place().map(|session| session.date).min(),
        last_on: taking_place().map(|session| session.date).max(),
        facilitators: store::courses::facilitators(reading, course_id)?.into_iter().map(|one| one.name).collect(),
        certificate_threshold: standings.rule.threshold,
        minimum_minutes: standings.rule.minimum_minutes,
        path: rules::path(&bookings, &standings),
        now: rules::standing_now(&bookings, &standings),
        without_place: rules::without_place(&bookings, &standings),
        sessions,
        attendance,
        organisations: rules::organisations(&bookings, &standings),
        income: rules::income(&bookings),
    })
}

/// The name that people expect the report to have.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn report_name(reading: &Reading<'_>, course_id: CourseId) -> Result<String> {
    let (title, _) = store::overview::titles(reading, course_id)?.ok_or(Error::Gone("course"))?;
    Ok(file_name(&title, "report", ExportFormat::Csv))
}

/// Writes the report as CSV for `place`: one row for each measure.
///
/// # Errors
/// That the course is gone, that the data file could not be read, or that the report could not be written.
pub fn write_report(reading: &Reading<'_>, course_id: CourseId, moment: &Moment, place: &Path) -> Result<Written> {
    let overview = course_overview(reading, course_id, moment.now())?;
    write_rows(reading, moment, place, &report::HEADER, report::rows(&overview, moment.today()))
}
