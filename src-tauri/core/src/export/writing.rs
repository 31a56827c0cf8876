//! The file itself. A CSV is UTF-8 with a byte order mark, commas, CRLF, quotes only where RFC 4180 wants them.

use std::io::Write;

use chrono::{DateTime, Utc};

use super::columns::{self, Column};
use super::csv_text::guard;
use super::file_name::file_name;
use super::model::{ExportFormat, ExportPreview, ExportRequest};
use super::rows::{Row, Table, table};
use super::workbook;
use crate::error::{Error, Result};
use crate::store::Reading;

/// How many rows the preview shows.
const SHOWN: usize = 8;

/// Excel takes a file without it for Windows-1252.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How the file would begin, and how long it would be.
///
/// # Errors
/// What cannot be exported, or that the data file could not be read.
pub fn preview(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>) -> Result<ExportPreview> {
    let (table, chosen) = asked_for(reading, request, now)?;
    let columns = table.columns.clone();
    let file_name = file_name(&table.title, request.kind.word(), request.format);
    let mut rows = table.into_rows();
    let first: Vec<Vec<String>> =
        rows.by_ref().take(SHOWN).map(|row| cells(row, &columns, &chosen, request.format)).collect();
    let row_count = u32::try_from(first.len() + rows.count()).unwrap_or(u32::MAX);
    Ok(ExportPreview {
        header: header(&columns, &chosen),
        rows: first,
        row_count,
        file_name,
        notice: columns::notice(request.kind, &columns, &chosen),
        columns: columns::shown(&columns, &chosen),
    })
}

/// The name that people expect the file to have.
///
/// # Errors
/// What cannot be exported, or that the data file could not be read.
pub fn expected_name(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>) -> Result<String> {
    Ok(file_name(&asked_for(reading, request, now)?.0.title, request.kind.word(), request.format))
}

/// Writes the file, row by row; answers how many rows there are without the first.
///
/// # Errors
/// What cannot be exported, that the data file could not be read, or that `out` did not take it.
pub fn write(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>, out: &mut impl Write) -> Result<u32> {
    let (table, chosen) = asked_for(reading, request, now)?;
    let columns = table.columns.clone();
    let header = header(&columns, &chosen);
    let format = request.format;
    let title = format!("{}, {}", table.title, request.kind.word());
    let rows = table.into_rows().map(|row| cells(row, &columns, &chosen, format));
    match format {
        ExportFormat::Csv => write_csv(header, rows, out),
        ExportFormat::Xlsx => {
            let is_text = columns.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(column, _)| column.is_text);
            let (bytes, count) = workbook::bytes(&title, &header, &is_text.collect::<Vec<_>>(), rows, now)?;
            out.write_all(&bytes).map_err(|error| super::files::not_written(&error))?;
            Ok(count)
        }
    }
}

/// A header and rows whose texts are guarded already; answers how many rows there are.
pub(super) fn write_csv<R, C>(header: R, rows: impl Iterator<Item = R>, out: &mut impl Write) -> Result<u32>
where
    R: IntoIterator<Item = C>,
    C: AsRef<[u8]>,
{
    out.write_all(BYTE_ORDER_MARK).map_err(|error| super::files::not_written(&error))?;
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    csv.write_record(header).map_err(not_taken)?;
    let mut count = 0;
    for row in rows {
        csv.write_record(row).map_err(not_taken)?;
        count += 1;
    }
    csv.flush().map_err(|error| super::files::not_written(&error))?;
    Ok(count)
}

fn asked_for(reading: &Reading<'_>, request: &ExportRequest, now: DateTime<Utc>) -> Result<(Table, Vec<bool>)> {
    let table = table(reading, request, now)?;
    let chosen = columns::chosen(&table.columns, request.columns.as_deref());
    Ok((table, chosen.map_err(|message| Error::invalid("columns", message))?))
}

fn header(columns: &[Column], chosen: &[bool]) -> Vec<String> {
    columns.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(column, _)| column.name.clone()).collect()
}

/// The ticked cells of a row; texts are guarded where nothing else says that they are texts.
fn cells(row: Row, columns: &[Column], chosen: &[bool], format: ExportFormat) -> Vec<String> {
    let ticked = row.into_iter().zip(columns).zip(chosen).filter(|(_, chosen)| **chosen);
    let guards = format == ExportFormat::Csv;
    ticked.map(|((cell, column), _)| if column.is_text && guards { guard(&cell) } else { cell }).collect()
}

fn not_taken(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => super::files::not_written(&error),
        _ => Error::refused("Not saved: a row could not be written. Nothing was left behind."),
    }
}
