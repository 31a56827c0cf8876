//! Applications that come as rows: copied from a spreadsheet and pasted.
//!
//! - What was pasted is read generously: tabs, commas or semicolons, a line of headings or none, lines above it. A column
//!   is known by the words of its heading; what is not known is left out until it is said.
//! - Every row is shown with what will become of it, and why: somebody new, somebody known who gets a booking here,
//!   skipped, rejected, or asked about. The rows that were read are the sum of these; nothing is dropped unseen.
//! - Known is who has the same address and a first name that agrees, or the same name and organisation. Whoever may be
//!   two people is asked about, never guessed.
//! - What a row says fills what is empty and changes nothing that is there. All rows together are one step in history.

mod cells;
mod columns;
pub(crate) mod matching_rules;
mod model;
mod operation;
pub(crate) mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod rules_tests;

pub(crate) use cells::{is_title, names};
pub use model::{
    AddPasted, ChosenRow, ColumnKind, PastedColumn, PastedCounts, PastedPreview, PastedRow, PastedText, RowChoice,
    RowOutcome,
};
pub use operation::ApplicationOperation;

use crate::bookings::{NewBooking, add_booking, places, room_for};
use crate::calendar::display::number;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::files::separated_rows;
use crate::history::Operation;
use crate::ids::ParticipantId;
use crate::moment::Moment;
use crate::participants::rules::person as checked;
use crate::participants::{LONGEST_NOTES, LikelyDuplicate, add_person};
use crate::store::{self, Reading};
use crate::text::cleaned;
use crate::typed::date;
use rules::{Applicant, Decided, Known, decide, enriched};

/// The most rows that are read at once.
const MOST_ROWS: usize = 2_000;
/// The most characters that are read at once.
const MOST_TEXT: usize = 4_000_000;

/// Everything that was read out of a paste.
struct Read {
    columns: Vec<PastedColumn>,
    has_header: bool,
    above: Vec<String>,
    empty_rows: u32,
    rows: Vec<(u32, Vec<String>)>,
    applicants: Vec<(u32, std::result::Result<Applicant, String>)>,
    known: Vec<Known>,
    decided: Vec<Decided>,
}

/// What would become of the rows.
///
/// # Errors
/// That there are too many, that there is nothing in what was pasted, or that the course is no longer there.
pub fn read_pasted(reading: &Reading<'_>, pasted: &PastedText) -> Result<PastedPreview> {
    let read = read(reading, pasted)?;
    let asked: Vec<ParticipantId> = read.decided.iter().flat_map(|one| &one.candidates).map(|(id, _)| *id).collect();
    let courses = store::participants::courses(reading, &asked)?;
    let candidate = |(id, alike): &(ParticipantId, crate::participants::Alike)| {
        let known = read.known.iter().find(|known| known.participant_id == *id)?;
        Some(LikelyDuplicate {
            participant_id: *id,
            first_name: known.person.first_name.clone(),
            last_name: known.person.last_name.clone(),
            organisation: known.person.organisation.clone(),
            emails: known.person.emails.clone(),
            alike: *alike,
            alike_words: alike.words().to_owned(),
            courses: courses.get(id).cloned().unwrap_or_default(),
        })
    };
    let rows =
        read.rows.iter().zip(&read.applicants).zip(&read.decided).map(|(((row, cells), (_, applicant)), decided)| {
            PastedRow {
                row: *row,
                cells: cells.clone(),
                name: applicant
                    .as_ref()
                    .map(|one| format!("{} {}", one.person.first_name, one.person.last_name).trim().to_owned())
                    .unwrap_or_default(),
                outcome: decided.outcome,
                reason: decided.reason.clone(),
                candidates: decided.candidates.iter().filter_map(candidate).collect(),
                choice: pasted.choices.iter().rev().find(|chosen| chosen.row == *row).map(|chosen| chosen.choice),
            }
        });
    Ok(PastedPreview {
        rows: rows.collect(),
        counts: rules::counts(&read.decided),
        missing: missing(&read),
        columns: read.columns,
        has_header: read.has_header,
        above: read.above,
        empty_rows: read.empty_rows,
        places: places(reading, pasted.course_id)?,
    })
}

/// Takes the rows onto the course, in one step; answers how many became what.
///
/// # Errors
/// What is wrong with the paste or a field, that a row is still to be decided, [`crate::error::Code::OverCapacity`], or
/// that nothing would be added.
pub fn add_pasted(file: &DataFile, moment: &Moment, request: &AddPasted) -> Result<Changed<PastedCounts>> {
    let course_id = request.pasted.course_id;
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            problems.keep("on_date", date(&request.on_date, "the date"));
            problems.finish()?;
            let read = read(tx, &request.pasted)?;
            let counts = rules::counts(&read.decided);
            if let Some(missing) = missing(&read) {
                return Err(Error::refused(missing));
            }
            if counts.asks > 0 {
                let rows: Vec<u32> = read
                    .applicants
                    .iter()
                    .zip(&read.decided)
                    .filter(|(_, decided)| decided.outcome == RowOutcome::Asks)
                    .map(|((row, _), _)| *row)
                    .collect();
                return Err(Error::refused(format!("Say first who it is in {}.", rows_named(&rows))));
            }
            let taking = counts.added + counts.updated;
            if taking == 0 {
                return Err(Error::refused("None of these rows adds anything to the course. Nothing was changed."));
            }
            let more = if request.state.takes_a_place() { taking } else { 0 };
            room_for(tx, course_id, more, request.over_capacity_reason.as_deref())?;
            let booking = NewBooking {
                course_id,
                state: request.state,
                on_date: request.on_date.clone(),
                reason: String::new(),
                reply_by: None,
                over_capacity_reason: request.over_capacity_reason.clone(),
            };
            for ((_, applicant), decided) in read.applicants.iter().zip(&read.decided) {
                let Ok(applicant) = applicant else { continue };
                let (id, needs, is_new) = match (decided.outcome, decided.known) {
                    (RowOutcome::Added, _) => {
                        (add_person(tx, &applicant.person)?, applicant.access_needs.clone(), true)
                    }
                    (RowOutcome::Updated, Some(id)) => {
                        let Some(known) = read.known.iter().find(|known| known.participant_id == id) else { continue };
                        let more = enriched(known, applicant);
                        if more.person != known.person {
                            store::participants::update(tx, id, &more.person)?;
                            store::participants::set_emails(tx, id, &more.person.emails)?;
                        }
                        (id, more.access_needs, false)
                    }
                    _ => continue,
                };
                if !needs.is_empty() {
                    store::participants::set_access_needs(tx, id, &needs)?;
                }
                add_booking(tx, id, &booking, is_new)?;
            }
            let what = ApplicationOperation::Pasted {
                course_id,
                state: request.state,
                added: counts.added,
                updated: counts.updated,
            };
            Ok((counts, Operation::Applications(what)))
        },
        |_, counts| Ok(counts),
    )
}

/// `row 3`, `rows 3, 4 and 9`.
fn rows_named(rows: &[u32]) -> String {
    let some: Vec<String> = rows.iter().take(5).map(u32::to_string).collect();
    match rows.len() {
        1 => format!("row {}", some[0]),
        2..=5 => format!("rows {}", crate::calendar::display::list(some)),
        several => format!("{several} rows, of which the first is row {}", some[0]),
    }
}

/// What has to be said before anything can be made of the rows.
fn missing(read: &Read) -> Option<String> {
    let names = [ColumnKind::FirstName, ColumnKind::LastName, ColumnKind::FullName];
    let no_name = !read.columns.iter().any(|column| names.contains(&column.kind));
    let nobody = read.applicants.iter().all(|(_, applicant)| applicant.is_err());
    (no_name && nobody && !read.rows.is_empty()).then(|| "Choose which column holds the name.".to_owned())
}

fn read(reading: &Reading<'_>, pasted: &PastedText) -> Result<Read> {
    if pasted.text.len() > MOST_TEXT {
        return Err(Error::refused(
            "This is more text than can be pasted at once. Paste some of the rows, then the others.",
        ));
    }
    places(reading, pasted.course_id)?;
    let all = separated_rows(&pasted.text);
    let header = match pasted.has_header {
        None => columns::header_row(&all),
        Some(true) => columns::header_row_surely(&all),
        Some(false) => None,
    };
    let is_empty = |row: &[String]| row.iter().all(String::is_empty);
    let begins = header.map_or(0, |at| at + 1);
    let (head, body) = all.split_at(begins);
    let filled: Vec<(usize, &Vec<String>)> = body.iter().enumerate().filter(|(_, row)| !is_empty(row)).collect();
    if filled.is_empty() {
        return Err(Error::refused(
            "There is no row in what was pasted. Copy the rows in the spreadsheet, then paste them here.",
        ));
    }
    if filled.len() > MOST_ROWS {
        let (rows, most) = (number(filled.len() as u64), number(MOST_ROWS as u64));
        return Err(Error::refused(format!("These are {rows} rows. Paste up to {most} at a time.")));
    }
    let width = all.iter().map(Vec::len).max().unwrap_or_default();
    let headings: Vec<String> = head.last().filter(|_| header.is_some()).cloned().unwrap_or_default();
    let plain: Vec<&[String]> = filled.iter().map(|(_, row)| row.as_slice()).collect();
    let mut kinds = match &pasted.columns {
        None => columns::kinds(&headings, &plain, width),
        Some(said) => said.iter().copied().chain(std::iter::repeat(ColumnKind::LeftOut)).take(width).collect(),
    };
    columns::each_once(&mut kinds);
    let heading = |at: usize| headings.get(at).cloned().unwrap_or_default();
    let mut rows = Vec::with_capacity(filled.len());
    let mut applicants = Vec::with_capacity(filled.len());
    for (at, cells) in &filled {
        let row = u32::try_from(begins + at + 1).unwrap_or(u32::MAX);
        applicants.push((row, applicant(cells, &headings, &kinds)));
        let mut cells = (*cells).clone();
        cells.resize(width, String::new());
        rows.push((row, cells));
    }
    let people: Vec<&Applicant> = applicants.iter().filter_map(|(_, one)| one.as_ref().ok()).collect();
    let known = store::applications::alike(reading, pasted.course_id, &people)?;
    let decided = decide(&applicants, &known, &pasted.choices);
    let above = head[..header.unwrap_or(0)].iter().filter(|row| !is_empty(row));
    Ok(Read {
        columns: kinds
            .iter()
            .enumerate()
            .map(|(at, kind)| PastedColumn { heading: heading(at), kind: *kind })
            .collect(),
        has_header: header.is_some(),
        above: above
            .map(|row| row.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(", "))
            .collect(),
        empty_rows: u32::try_from(body.len() - filled.len()).unwrap_or(u32::MAX),
        rows,
        applicants,
        known,
        decided,
    })
}

/// One row as a person who can be kept, or why it cannot.
fn applicant(cells: &[String], headings: &[String], kinds: &[ColumnKind]) -> std::result::Result<Applicant, String> {
    let found = cells::person(cells, headings, kinds);
    let form = &found.form;
    if form.first_name.is_empty() && form.last_name.is_empty() {
        return Err("There is no name".to_owned());
    }
    if form.emails.is_empty() && form.phone.is_empty() && form.organisation.is_empty() {
        return Err(
            "There is a name, but no e-mail address, phone number or organisation to know the person by".to_owned()
        );
    }
    let person = match checked(form) {
        Ok(person) => person,
        Err(Error::Invalid(problems)) => {
            let said: Vec<String> = problems.into_iter().map(|problem| problem.message).collect();
            return Err(said.join(" "));
        }
        Err(_) => return Err("This row cannot be read".to_owned()),
    };
    let access_needs = cleaned(&found.access_needs, "The text about access needs", LONGEST_NOTES)?;
    Ok(Applicant { person, access_needs, remarks: found.remarks })
}
