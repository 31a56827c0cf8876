//! A workbook's sheet as rows: read cell by cell, so that one cell at the far end of a sheet asks for no room in between.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};

use super::{FileError, MOST_COLUMNS, MOST_ROWS, MOST_UNZIPPED};

/// The sheets that can be seen, by name, and the rows of one of them.
pub(super) struct Sheet {
    pub(super) names: Vec<String>,
    pub(super) at: usize,
    pub(super) rows: Vec<(u32, Vec<String>)>,
}

/// What the sheet at this place among those that can be seen holds; none said: the first with anything in it.
pub(super) fn sheet(bytes: &[u8], said: Option<usize>) -> Result<Sheet, FileError> {
    is_small_enough(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => FileError::OldWorkbook,
        _ => FileError::DamagedWorkbook,
    })?;
    let visible = book.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        return Err(FileError::Empty);
    }
    let chosen = said.filter(|at| *at < names.len());
    for at in chosen.map_or(0..names.len(), |at| at..at + 1) {
        let rows = rows(&mut book, &names[at])?;
        if !rows.is_empty() || chosen.is_some() {
            return Ok(Sheet { names, at, rows });
        }
    }
    Ok(Sheet { names, at: 0, rows: Vec::new() })
}

/// Unpacks all of it once, keeping nothing: what a zip says of its sizes need not be so.
fn is_small_enough(bytes: &[u8]) -> Result<(), FileError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileError::DamagedWorkbook)?;
    let mut left = MOST_UNZIPPED;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| FileError::DamagedWorkbook)?;
        let read = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink());
        let read = read.map_err(|_| FileError::DamagedWorkbook)?;
        left = left.checked_sub(read).ok_or(FileError::TooLargeUnzipped)?;
    }
    Ok(())
}

type Rows = Vec<(u32, Vec<String>)>;

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Rows, FileError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| FileError::DamagedWorkbook)?;
    let mut rows: Rows = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| FileError::DamagedWorkbook)? {
        let (row, column) = cell.get_position();
        let text = super::separated::cell(&words(cell.get_value()));
        if text.is_empty() {
            continue;
        }
        if column as usize >= MOST_COLUMNS {
            return Err(FileError::TooManyColumns);
        }
        let number = row.saturating_add(1);
        if rows.last().is_none_or(|(last, _)| *last < number) {
            if rows.len() >= MOST_ROWS {
                return Err(FileError::TooManyRows);
            }
            rows.push((number, Vec::new()));
        }
        // A sheet whose rows do not rise is no sheet that any program writes.
        let Some((_, cells)) = rows.last_mut().filter(|(last, _)| *last == number) else {
            return Err(FileError::DamagedWorkbook);
        };
        if cells.len() <= column as usize {
            cells.resize(column as usize + 1, String::new());
        }
        cells[column as usize] = text;
    }
    Ok(rows)
}

/// A cell in words: dates as `2026-02-09 15:02:00`, whole numbers without a point.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => float(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(when) if when.is_duration() => {
            let seconds = (when.as_f64() * 86_400.0).round();
            format!("{}:{:02}:{:02}", (seconds / 3600.0).floor(), (seconds / 60.0).floor() % 60.0, seconds % 60.0)
        }
        DataRef::DateTime(when) => {
            let (year, month, day, hour, minute, second, milli) = when.to_ymd_hms_milli();
            let second = if milli >= 500 { second + 1 } else { second };
            let (hour, minute, second) = if second < 60 {
                (hour, minute, second)
            } else if minute < 59 {
                (hour, minute + 1, 0)
            } else {
                (hour, minute, 59)
            };
            match (when.as_f64() < 1.0, hour, minute, second) {
                (true, ..) => format!("{hour:02}:{minute:02}:{second:02}"),
                (false, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
            }
        }
    }
}

fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}
