//! The rows that cannot be used, as a file of their own: to be put right and brought in again.

use std::path::Path;

use super::model::{ApplicationRows, RowOutcome};
use super::reading::read;
use crate::error::{Error, Result};
use crate::export::csv_text::guard;
use crate::export::{ExportFormat, Written, file_name::file_name, write_table};
use crate::files::GivenFile;
use crate::moment::Moment;
use crate::store::{self, Reading};

/// What the file is called.
///
/// # Errors
/// That the course is gone, or that the data file could not be read.
pub fn rejected_name(reading: &Reading<'_>, pasted: &ApplicationRows) -> Result<String> {
    let course = store::courses::find(reading, pasted.course_id)?.ok_or(Error::Gone("course"))?;
    Ok(file_name(&course.facts.title, "rows that were not taken", ExportFormat::Csv))
}

/// Writes them as they were given, each with why it cannot be used, for `place`.
///
/// # Errors
/// That there is none, or that they could not be written.
pub fn write_rejected(
    reading: &Reading<'_>,
    pasted: &ApplicationRows,
    given: Option<&GivenFile>,
    moment: &Moment,
    place: &Path,
) -> Result<Written> {
    let read = read(reading, pasted, given)?;
    let headings = read.columns.iter().map(|column| guard(&column.heading));
    let header: Vec<String> = headings.chain(["Row".to_owned(), "Why it was not taken".to_owned()]).collect();
    let rejected = read.rows.iter().zip(&read.decided).filter(|(_, decided)| decided.outcome == RowOutcome::Rejected);
    let rows: Vec<Vec<String>> = rejected
        .map(|((row, cells), decided)| {
            let cells = cells.iter().map(|cell| guard(cell));
            cells.chain([row.to_string(), guard(&decided.reason)]).collect()
        })
        .collect();
    if rows.is_empty() {
        return Err(Error::refused("Every row can be used: there is none to save."));
    }
    write_table(reading, moment, place, header, rows)
}
