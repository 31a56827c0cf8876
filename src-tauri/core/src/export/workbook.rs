//! A workbook: one sheet, real dates, times and numbers, texts that are never formulas. There is nothing in it that cannot
//! be seen: no other sheet, no hidden column, no comment, no author.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::error::{Error, Result};

/// The most rows of a sheet, its first line counted.
const MOST_ROWS: u32 = 1_048_576;

/// What is in a cell that is no text.
enum Value {
    Date(NaiveDate),
    Time(NaiveTime),
    Money(f64),
    Number(f64),
    Words,
}

/// The workbook’s bytes, and how many rows there are without the first. `is_text`: typed by people, so a text whatever it
/// looks like.
///
/// # Errors
/// That there are more rows than a sheet holds, or a text that is too long for a cell.
pub(super) fn bytes(
    title: &str,
    header: &[String],
    is_text: &[bool],
    rows: impl Iterator<Item = Vec<String>>,
    now: DateTime<Utc>,
) -> Result<(Vec<u8>, u32)> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.timestamp()).map_err(not_made)?;
    // An author that is not set would be filled in by some programs.
    book.set_properties(&DocProperties::new().set_title(title).set_author("").set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    let count = fill(sheet, header, is_text, rows).map_err(not_made)?;
    Ok((book.save_to_buffer().map_err(not_made)?, count))
}

fn fill(
    sheet: &mut Worksheet,
    header: &[String],
    is_text: &[bool],
    rows: impl Iterator<Item = Vec<String>>,
) -> std::result::Result<u32, XlsxError> {
    let bold = Format::new().set_bold();
    let (date, time) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("hh:mm"));
    let money = Format::new().set_num_format("0.00");
    for (column, name) in (0_u16..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        let wide = if is_text.get(usize::from(column)).copied().unwrap_or(true) { 24.0 } else { 14.0 };
        sheet.set_column_width(column, wide)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    // The same few dates and times stand in thousands of rows.
    let mut dates: HashMap<NaiveDate, ExcelDateTime> = HashMap::new();
    let mut count = 0;
    for cells in rows {
        count += 1;
        if count >= MOST_ROWS {
            return Err(XlsxError::RowColumnLimitError);
        }
        for ((column, cell), is_text) in (0_u16..).zip(&cells).zip(is_text) {
            if cell.is_empty() {
                continue;
            }
            match if *is_text { Value::Words } else { value(cell) } {
                Value::Words => drop(sheet.write_string(count, column, cell)?),
                Value::Number(number) => drop(sheet.write_number(count, column, number)?),
                Value::Money(amount) => drop(sheet.write_number_with_format(count, column, amount, &money)?),
                Value::Time(at) => {
                    let of_day = f64::from(at.num_seconds_from_midnight()) / 86_400.0;
                    sheet.write_number_with_format(count, column, of_day, &time)?;
                }
                Value::Date(day) => {
                    let day = match dates.get(&day) {
                        Some(known) => known.clone(),
                        None => {
                            let year = u16::try_from(day.year()).unwrap_or_default();
                            let (month, of_month) = (narrow(day.month()), narrow(day.day()));
                            let made = ExcelDateTime::from_ymd(year, month, of_month)?;
                            dates.insert(day, made.clone());
                            made
                        }
                    };
                    sheet.write_datetime_with_format(count, column, &day, &date)?;
                }
            }
        }
    }
    Ok(count)
}

fn narrow(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// What a cell that nobody typed holds: `2026-02-09`, `15:00`, `200.00`, `4`, or words.
fn value(cell: &str) -> Value {
    let bytes = cell.as_bytes();
    let shaped = |shape: &[u8]| {
        bytes.len() == shape.len()
            && bytes.iter().zip(shape).all(|(byte, of)| if *of == b'0' { byte.is_ascii_digit() } else { byte == of })
    };
    if shaped(b"0000-00-00")
        && let Ok(date) = cell.parse()
    {
        return Value::Date(date);
    }
    if shaped(b"00:00")
        && let Ok(time) = NaiveTime::parse_from_str(cell, "%H:%M")
    {
        return Value::Time(time);
    }
    // A number has no leading zero and no exponent, and is short enough to be kept exactly.
    let (whole, pence) = cell.split_once('.').map_or((cell, None), |(whole, pence)| (whole, Some(pence)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = digits(whole) && whole.len() <= 12 && (whole == "0" || !whole.starts_with('0'));
    match (is_number, pence) {
        (true, None) => cell.parse().map_or(Value::Words, Value::Number),
        (true, Some(pence)) if pence.len() == 2 && digits(pence) => cell.parse().map_or(Value::Words, Value::Money),
        _ => Value::Words,
    }
}

fn not_made(error: XlsxError) -> Error {
    Error::refused(match error {
        XlsxError::RowColumnLimitError => {
            "Not saved: a sheet of a workbook holds 1,048,576 rows, and these are more. Save them as CSV, or course by course."
        }
        XlsxError::MaxStringLengthExceeded => {
            "Not saved: one of the texts is longer than a cell of a workbook holds. Save it as CSV."
        }
        _ => "Not saved: the workbook could not be made. Save it as CSV.",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_typed_is_what_it_says() {
        let word = |cell: &str| match value(cell) {
            Value::Date(_) => "date",
            Value::Time(_) => "time",
            Value::Money(_) => "money",
            Value::Number(_) => "number",
            Value::Words => "words",
        };
        for (cell, is) in [
            ("2026-02-09", "date"),
            ("2026-02-30", "words"),
            ("15:00", "time"),
            ("25:00", "words"),
            ("200.00", "money"),
            ("0.50", "money"),
            ("4", "number"),
            ("0", "number"),
            ("07", "words"),
            ("1e5", "words"),
            ("1.5", "words"),
            ("-4", "words"),
            ("4 of 5", "words"),
            ("12345678901234", "words"),
            ("present", "words"),
        ] {
            assert_eq!(word(cell), is, "{cell}");
        }
    }
}
