//! Rows as they were given, and what would become of each.

use std::collections::HashMap;

use super::model::{
    ApplicationRows, ColumnKind, PastedColumn, PastedPreview, PastedRow, PersonField, RowChoice, RowOutcome,
};
use super::rules::{Applicant, Decided, Known, decide, differing_fields};
use super::{cells, columns, rules};
use crate::bookings::places;
use crate::calendar::display::{full_date, number};
use crate::error::{Error, Result};
use crate::files::{GivenFile, separated_rows};
use crate::ids::{CourseId, ParticipantId};
use crate::participants::rules::person as checked;
use crate::participants::{LONGEST_NOTES, LikelyDuplicate};
use crate::store::{self, Reading, StoreError};
use crate::text::{cleaned, plain_words};

/// The most rows that are pasted at once.
const MOST_PASTED: usize = 2_000;
/// The most rows of one file.
const MOST_IN_FILE: usize = 20_000;
/// The most characters that are read at once.
const MOST_TEXT: usize = 4_000_000;

/// Everything that was read out of the rows.
pub(super) struct Read {
    pub(super) columns: Vec<PastedColumn>,
    has_header: bool,
    above: Vec<String>,
    empty_rows: u32,
    pub(super) rows: Vec<(u32, Vec<String>)>,
    pub(super) applicants: Vec<(u32, std::result::Result<Applicant, String>)>,
    pub(super) known: Vec<Known>,
    pub(super) decided: Vec<Decided>,
    pub(super) replace: HashMap<u32, Vec<PersonField>>,
}

impl Read {
    /// Somebody known, by their id.
    pub(super) fn known_by_id(&self) -> HashMap<ParticipantId, &Known> {
        self.known.iter().map(|known| (known.participant_id, known)).collect()
    }

    /// What of somebody known is replaced by a row.
    pub(super) fn replaced(&self, row: u32) -> &[PersonField] {
        self.replace.get(&row).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What would become of the rows.
///
/// # Errors
/// That there are too many, that there is nothing in what was given, or that the course is no longer there.
pub fn read_pasted(
    reading: &Reading<'_>,
    pasted: &ApplicationRows,
    given: Option<&GivenFile>,
) -> Result<PastedPreview> {
    let read = read(reading, pasted, given)?;
    let known_by_id = read.known_by_id();
    let chosen: HashMap<u32, RowChoice> = pasted.choices.iter().map(|one| (one.row, one.choice)).collect();
    let asked: Vec<ParticipantId> = read.decided.iter().flat_map(|one| &one.candidates).map(|(id, _)| *id).collect();
    let courses = store::participants::courses(reading, &asked)?;
    let candidate = |(id, alike): &(ParticipantId, crate::participants::Alike)| {
        let known = known_by_id.get(id)?;
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
                choice: chosen.get(row).copied(),
                differs: match (decided.outcome, decided.known.and_then(|id| known_by_id.get(&id)), applicant) {
                    (RowOutcome::Updated, Some(known), Ok(applicant)) => {
                        differing_fields(known, applicant, read.replaced(*row))
                    }
                    _ => Vec::new(),
                },
            }
        });
    let rows = rows.collect();
    Ok(PastedPreview {
        remark: match given {
            Some(file) => taken_before(reading, pasted.course_id, file)?,
            None => None,
        },
        rows,
        counts: rules::counts(&read.decided),
        missing: missing(&read),
        columns: read.columns,
        has_header: read.has_header,
        above: read.above,
        empty_rows: read.empty_rows,
        places: places(reading, pasted.course_id)?,
    })
}

/// What has to be said before anything can be made of the rows.
pub(super) fn missing(read: &Read) -> Option<String> {
    let names = [ColumnKind::FirstName, ColumnKind::LastName, ColumnKind::FullName];
    let no_name = !read.columns.iter().any(|column| names.contains(&column.kind));
    let nobody = read.applicants.iter().all(|(_, applicant)| applicant.is_err());
    (no_name && nobody && !read.rows.is_empty()).then(|| "Choose which column holds the name.".to_owned())
}

/// That a file was taken for this course before.
fn taken_before(reading: &Reading<'_>, course: CourseId, file: &GivenFile) -> Result<Option<String>> {
    let on = store::applications::file_taken_on(reading, course, &file.table.sha256)?;
    Ok(on.map(|on| format!("This file was taken for this course before, on {}.", full_date(on))))
}

type Numbered = Vec<(u32, Vec<String>)>;

/// Every row with anything in it and its number, and how many have nothing.
fn numbered(pasted: &ApplicationRows, given: Option<&GivenFile>) -> Result<(Numbered, u32)> {
    if let Some(file) = given {
        let rows: Numbered = file.table.rows.iter().map(|row| (row.0, row.1.clone())).collect();
        if rows.len() > MOST_IN_FILE {
            let (rows, most) = (number(rows.len() as u64), number(MOST_IN_FILE as u64));
            return Err(Error::refused(format!("This file has {rows} rows. Bring in up to {most} at a time.")));
        }
        return Ok((rows, file.table.empty_rows));
    }
    let all = separated_rows(&pasted.text);
    let before = all.len();
    let filled = (1..).zip(all).filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    let filled: Numbered = filled.collect();
    if filled.len() > MOST_PASTED {
        let (rows, most) = (number(filled.len() as u64), number(MOST_PASTED as u64));
        return Err(Error::refused(format!(
            "These are {rows} rows. Paste up to {most} at a time, or bring them in as a file."
        )));
    }
    let empty = u32::try_from(before - filled.len()).unwrap_or(u32::MAX);
    Ok((filled, empty))
}

pub(super) fn read(reading: &Reading<'_>, pasted: &ApplicationRows, given: Option<&GivenFile>) -> Result<Read> {
    if pasted.text.len() > MOST_TEXT {
        return Err(Error::refused(
            "This is more text than can be pasted at once. Paste some of the rows, then the others.",
        ));
    }
    places(reading, pasted.course_id)?;
    let (numbered, empty_rows) = numbered(pasted, given)?;
    let all: Vec<Vec<String>> = numbered.iter().map(|(_, cells)| cells.clone()).collect();
    let header = match pasted.has_header {
        // Headings that say nothing by themselves, but were said before.
        None => match columns::header_row(&all) {
            None if remembered(reading, all.first().map(Vec::as_slice).unwrap_or_default())?.is_some() => Some(0),
            found => found,
        },
        Some(true) => columns::header_row_surely(&all),
        Some(false) => None,
    };
    let (head, body) = numbered.split_at(header.map_or(0, |at| at + 1));
    if body.is_empty() {
        return Err(Error::refused(match given {
            Some(_) => "There is no row below the headings of this file. Choose another one.",
            None => "There is no row in what was pasted. Copy the rows in the spreadsheet, then paste them here.",
        }));
    }
    let width = all.iter().map(Vec::len).max().unwrap_or_default();
    let headings: Vec<String> =
        head.last().filter(|_| header.is_some()).map(|(_, cells)| cells.clone()).unwrap_or_default();
    let plain: Vec<&[String]> = body.iter().map(|(_, row)| row.as_slice()).collect();
    let mut kinds =
        match pasted.columns.clone().map_or_else(|| remembered(reading, &headings), |said| Ok(Some(said)))? {
            Some(said) => said.into_iter().chain(std::iter::repeat(ColumnKind::LeftOut)).take(width).collect(),
            None => columns::kinds(&headings, &plain, width),
        };
    columns::each_once(&mut kinds);
    let heading = |at: usize| headings.get(at).cloned().unwrap_or_default();
    let mut rows = Vec::with_capacity(body.len());
    let mut applicants = Vec::with_capacity(body.len());
    for (row, cells) in body {
        applicants.push((*row, applicant(cells, &headings, &kinds)));
        let mut cells = cells.clone();
        cells.resize(width, String::new());
        rows.push((*row, cells));
    }
    let people: Vec<&Applicant> = applicants.iter().filter_map(|(_, one)| one.as_ref().ok()).collect();
    let known = store::applications::alike(reading, pasted.course_id, &people)?;
    let replace: HashMap<u32, Vec<PersonField>> =
        pasted.replace.iter().map(|one| (one.row, one.fields.clone())).collect();
    let decided = decide(&applicants, &known, &pasted.choices, &replace);
    let above = &head[..header.unwrap_or(0)];
    Ok(Read {
        columns: kinds
            .iter()
            .enumerate()
            .map(|(at, kind)| PastedColumn { heading: heading(at), kind: *kind })
            .collect(),
        has_header: header.is_some(),
        above: above
            .iter()
            .map(|(_, row)| row.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(", "))
            .collect(),
        empty_rows,
        rows,
        applicants,
        known,
        decided,
        replace,
    })
}

/// What remembered columns are used for.
pub(super) const USED_FOR: &str = "applications";

/// The headings by which columns are remembered; none without headings.
pub(super) fn headings_key(headings: &[String]) -> Result<Option<String>> {
    let plain: Vec<String> = headings.iter().map(|heading| plain_words(heading)).collect();
    if plain.iter().all(String::is_empty) {
        return Ok(None);
    }
    Ok(Some(serde_json::to_string(&plain).map_err(StoreError::from)?))
}

/// What was said before that the columns under these headings hold.
fn remembered(reading: &Reading<'_>, headings: &[String]) -> Result<Option<Vec<ColumnKind>>> {
    let Some(key) = headings_key(headings)? else { return Ok(None) };
    let found = store::attendance_reports::mapping(reading, USED_FOR, &key)?;
    Ok(found.and_then(|columns| serde_json::from_str(&columns).ok()))
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
    let answers = found.answers.into_iter().map(|(question, answer)| {
        let question = cleaned(&question, "The question", LONGEST_NOTES)?;
        Ok((question, cleaned(&answer, "The answer", LONGEST_NOTES)?))
    });
    let answers = answers.collect::<std::result::Result<Vec<_>, String>>()?;
    Ok(Applicant { person, access_needs, remarks: found.remarks, answers })
}
