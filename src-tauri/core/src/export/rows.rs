//! The rows of each file, in the order of its columns; all of them come from a handful of queries.

use chrono::{DateTime, Utc};

use super::columns::{self, Column};
use super::model::{ExportKind, ExportRequest, ExportScope};
use super::words;
use crate::certificates::standings::{CellStanding, CourseStandings, SessionFacts, verdicts_of_courses};
use crate::error::{Error, Result};
use crate::ids::CourseId;
use crate::register::rules::has_come;
use crate::store::export::{self as stored, Contact};
use crate::store::{self, Reading};

/// One row, a text for each column, unguarded.
pub(super) type Row = Vec<String>;

/// What is in a file: its columns, its title, and its rows, one by one.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) columns: Vec<Column>,
    rows: Box<dyn Iterator<Item = Row>>,
}

impl Table {
    pub(super) fn into_rows(self) -> impl Iterator<Item = Row> {
        self.rows
    }
}

/// Reads what was asked for.
///
/// # Errors
/// That it is not to be had of this, that it is gone, or that the file could not be read.
pub(super) fn table(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>) -> Result<Table> {
    match (request.kind, request.scope) {
        (ExportKind::Participants, ExportScope::Course { .. } | ExportScope::AllCourses) => {
            participants(reading, request, now)
        }
        (ExportKind::Register, ExportScope::Course { .. } | ExportScope::AllCourses) => {
            let standings = standings(reading, request.scope, now)?;
            Ok(register(title(&standings, request.scope), standings, contacts(reading, request.scope)?))
        }
        (ExportKind::RegisterGrid, ExportScope::Course { course_id }) => {
            let mut standings = standings(reading, request.scope, now)?;
            let course = standings.pop().filter(|found| found.course_id == course_id).ok_or(Error::Gone("course"))?;
            Ok(register_grid(course, &contacts(reading, request.scope)?))
        }
        (ExportKind::RegisterGrid, _) => {
            Err(Error::refused("A register grid is of one course, because each has its own sessions: choose a course."))
        }
        (ExportKind::FollowUps, ExportScope::Programme { programme_id }) => {
            let title = stored::programme_title(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
            Ok(follow_ups(title, stored::follow_ups(reading, programme_id)?, now))
        }
        (ExportKind::FollowUps, _) => {
            Err(Error::refused("Follow-up sessions belong to a programme: choose a programme."))
        }
        (ExportKind::Payments, ExportScope::Course { .. } | ExportScope::AllCourses) => {
            let title = match request.scope {
                ExportScope::Course { course_id } => {
                    store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?.facts.title
                }
                _ => "All courses".to_owned(),
            };
            Ok(payments(title, stored::payments(reading, only(request.scope))?))
        }
        (ExportKind::Certificates, ExportScope::Course { .. } | ExportScope::AllCourses) => {
            let title = match request.scope {
                ExportScope::Course { course_id } => {
                    store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?.facts.title
                }
                _ => "All courses".to_owned(),
            };
            Ok(certificates(title, stored::certificates(reading, only(request.scope))?))
        }
        (
            ExportKind::Participants | ExportKind::Register | ExportKind::Payments | ExportKind::Certificates,
            ExportScope::Programme { .. },
        ) => Err(Error::refused(
            "Participants, marks, payments and certificates belong to a course: choose a course, or all courses.",
        )),
    }
}

fn only(scope: ExportScope) -> Option<CourseId> {
    match scope {
        ExportScope::Course { course_id } => Some(course_id),
        ExportScope::AllCourses | ExportScope::Programme { .. } => None,
    }
}

fn contacts(reading: &Reading<'_>, scope: ExportScope) -> Result<stored::Contacts> {
    Ok(stored::contacts(reading, only(scope))?)
}

/// By the courses' first dates.
fn standings(reading: &Reading<'_>, scope: ExportScope, now: DateTime<Utc>) -> Result<Vec<CourseStandings>> {
    let courses = match only(scope) {
        Some(course) => vec![course],
        None => stored::all_courses(reading)?,
    };
    let mut standings = verdicts_of_courses(reading, &courses, None, now)?;
    if only(scope).is_some() && standings.is_empty() {
        return Err(Error::Gone("course"));
    }
    standings.sort_by_key(|found| courses.iter().position(|course| *course == found.course_id));
    Ok(standings)
}

fn title(standings: &[CourseStandings], scope: ExportScope) -> String {
    match (scope, standings) {
        (ExportScope::Course { .. }, [course]) => course.title.clone(),
        _ => "All courses".to_owned(),
    }
}

fn participants(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>) -> Result<Table> {
    let standings = standings(reading, request.scope, now)?;
    let title = title(&standings, request.scope);
    let mut verdicts = std::collections::HashMap::new();
    for course in &standings {
        for person in &course.people {
            let said = (person.verdict.attended, words::verdict(person.judged()));
            verdicts.insert((course.course_id, person.participant_id), said);
        }
    }
    // What was not asked for is not even read.
    let with_needs = request.columns.as_ref().is_some_and(|named| named.iter().any(|name| name == "access_needs"));
    let bookings = stored::bookings(reading, only(request.scope), with_needs)?;
    let rows = bookings.into_iter().map(move |booking| {
        let found = verdicts.get(&(booking.course_id, booking.participant_id));
        vec![
            booking.uid,
            booking.first_name,
            booking.last_name,
            booking.email,
            booking.phone,
            booking.organisation,
            booking.job_title,
            booking.course,
            booking.state.words().to_owned(),
            booking.applied_on.to_string(),
            format!("{} of {}", booking.requirements_met, booking.requirements),
            words::pounds(if booking.state.takes_a_place() { booking.fee_pence } else { 0 }),
            words::pounds(booking.paid_pence),
            found.map_or(0, |(attended, ..)| *attended).to_string(),
            found.map_or("", |(_, verdict)| *verdict).to_owned(),
            booking.access_needs,
        ]
    });
    Ok(Table { title, columns: columns::participants(), rows: Box::new(rows) })
}

fn register(title: String, standings: Vec<CourseStandings>, contacts: stored::Contacts) -> Table {
    let rows = standings.into_iter().flat_map(move |course| {
        let mut rows = Vec::new();
        for (at, session) in course.sessions.iter().enumerate() {
            for person in &course.people {
                let cell = &person.cells[at];
                if is_in_register(session, cell) {
                    let contact = contacts.get(&person.participant_id);
                    rows.push(register_row(&course, session, (&person.first_name, &person.last_name), contact, cell));
                }
            }
        }
        rows
    });
    Table { title, columns: columns::register(), rows: Box::new(rows) }
}

/// Whatever the register says, and the people of held sessions of whom it says nothing yet.
fn is_in_register(session: &SessionFacts, cell: &CellStanding) -> bool {
    cell.says_something() || (session.held() && cell.expected)
}

fn register_row(
    course: &CourseStandings,
    session: &SessionFacts,
    (first_name, last_name): (&str, &str),
    contact: Option<&Contact>,
    cell: &CellStanding,
) -> Row {
    let contact = contact.cloned().unwrap_or_default();
    vec![
        course.title.clone(),
        session.number.to_string(),
        session.date.to_string(),
        words::time(session.starts_at),
        words::time(session.ends_at),
        contact.uid,
        first_name.to_owned(),
        last_name.to_owned(),
        contact.email,
        words::mark(cell.mark),
        words::minutes(cell.mark),
        words::counts(session.cancelled, cell, course.rule.minimum_minutes).to_owned(),
        words::set_by(cell).to_owned(),
        cell.note.clone(),
    ]
}

fn register_grid(course: CourseStandings, contacts: &stored::Contacts) -> Table {
    let columns = columns::register_grid(course.sessions.iter().map(|session| (session.number, session.date)));
    let rows: Vec<Row> = course
        .people
        .iter()
        .map(|person| {
            let email = contacts.get(&person.participant_id).map(|contact| contact.email.clone()).unwrap_or_default();
            let mut row = vec![person.last_name.clone(), person.first_name.clone(), email, person.organisation.clone()];
            row.extend(person.cells.iter().map(|cell| words::mark(cell.mark)));
            row.push(person.verdict.attended.to_string());
            row.push(words::verdict(person.judged()).to_owned());
            row
        })
        .collect();
    Table { title: course.title, columns, rows: Box::new(rows.into_iter()) }
}

fn follow_ups(title: String, rows: Vec<stored::FollowUpRow>, now: DateTime<Utc>) -> Table {
    let programme = title.clone();
    let rows = rows.into_iter().map(move |row| {
        let status = match (row.cancelled, has_come(row.date, row.ends_at, now)) {
            (true, _) => "cancelled",
            (false, true) => "held",
            (false, false) => "planned",
        };
        vec![
            programme.clone(),
            row.date.to_string(),
            words::time(row.starts_at),
            words::time(row.ends_at),
            status.to_owned(),
            row.uid,
            row.first_name,
            row.last_name,
            row.email,
            words::spaced(&row.reply),
            row.mark,
        ]
    });
    Table { title, columns: columns::follow_ups(), rows: Box::new(rows) }
}

fn payments(title: String, rows: Vec<stored::PaymentRow>) -> Table {
    let rows = rows.into_iter().map(|row| {
        vec![
            row.course,
            row.uid,
            row.first_name,
            row.last_name,
            row.email,
            row.date.to_string(),
            row.kind,
            words::pounds(row.amount_pence),
            if row.payer == "person" { row.payer } else { row.payer_name },
            row.purchase_order,
            row.invoice_number,
        ]
    });
    Table { title, columns: columns::payments(), rows: Box::new(rows) }
}

fn certificates(title: String, rows: Vec<stored::CertificateExportRow>) -> Table {
    let rows = rows.into_iter().map(|row| {
        let hours = row.minutes.map(|minutes| format!("{:.2}", f64::from(minutes) / 60.0));
        vec![
            row.number,
            row.issued_on.map(|day| day.to_string()).unwrap_or_default(),
            row.status,
            row.uid,
            row.first_name,
            row.last_name,
            row.course,
            row.sessions_attended.map(|sessions| sessions.to_string()).unwrap_or_default(),
            hours.unwrap_or_default(),
            row.requested_on.to_string(),
            row.superseded_by,
        ]
    });
    Table { title, columns: columns::certificates(), rows: Box::new(rows) }
}
