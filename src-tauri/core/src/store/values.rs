//! Values as they lie in the file: dates as `2026-02-09`, times as `15:00`. They are read as they lie there, without a
//! general reader of dates: a screen reads thousands of them.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Row;
use rusqlite::types::{FromSqlError, Type};

/// A local time for the file.
pub(in crate::store) fn hhmm(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// A local time from a column.
pub(in crate::store) fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveTime> {
    let of = |text: &str| match text.as_bytes() {
        [hours @ .., b':', _, _] if hours.len() == 2 => {
            NaiveTime::from_hms_opt(number(&text[..2])?, number(&text[3..])?, 0)
        }
        _ => None,
    };
    read(row, column, of)?.ok_or_else(|| missing(column))
}

/// A local date from a column.
pub(in crate::store) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    maybe_date(row, column)?.ok_or_else(|| missing(column))
}

/// A local date from a column that may be empty.
pub(in crate::store) fn maybe_date(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    read(row, column, |text| match text.as_bytes() {
        [_, _, _, _, b'-', _, _, b'-', _, _] => {
            let year = i32::try_from(number(&text[..4])?).ok()?;
            NaiveDate::from_ymd_opt(year, number(&text[5..7])?, number(&text[8..])?)
        }
        _ => None,
    })
}

/// A number of digits alone.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
}

/// What is in a column, read by `of`; none where it is empty.
fn read<T>(row: &Row<'_>, column: usize, of: impl Fn(&str) -> Option<T>) -> rusqlite::Result<Option<T>> {
    let failed = |error: FromSqlError| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error));
    let Some(text) = row.get_ref(column)?.as_str_or_null().map_err(failed)? else { return Ok(None) };
    of(text).map(Some).ok_or_else(|| failed(FromSqlError::InvalidType))
}

fn missing(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Null, Box::new(FromSqlError::InvalidType))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{date, maybe_date, time};
    use chrono::{NaiveDate, NaiveTime};
    use rusqlite::Connection;

    fn read<T>(text: Option<&str>, of: fn(&rusqlite::Row<'_>, usize) -> rusqlite::Result<T>) -> Option<T> {
        let connection = Connection::open_in_memory().unwrap();
        connection.query_row("SELECT ?1", [text], |row| of(row, 0)).ok()
    }

    #[test]
    fn every_date_and_time_is_read_as_chrono_reads_it_and_nothing_else_is() {
        let mut day = NaiveDate::from_ymd_opt(1999, 12, 25).unwrap();
        while day < NaiveDate::from_ymd_opt(2037, 1, 1).unwrap() {
            assert_eq!(read(Some(&day.to_string()), date), Some(day));
            day = day.checked_add_days(chrono::Days::new(13)).unwrap();
        }
        for minutes in 0..24 * 60 {
            let at = NaiveTime::from_num_seconds_from_midnight_opt(minutes * 60, 0).unwrap();
            assert_eq!(read(Some(&super::hhmm(at)), time), Some(at));
        }
        for wrong in [
            "",
            "2026-02-30",
            "2026-2-9",
            "26-02-09",
            "2026/02/09",
            "2026-02-09 ",
            "2026-+2-09",
            "é026-02-0",
            "20é6-02-9",
        ] {
            assert_eq!(read(Some(wrong), date), None, "{wrong}");
        }
        for wrong in ["", "24:00", "9:00", "09:60", "09:0é", "é:00", "0é:00", "09-00"] {
            assert_eq!(read(Some(wrong), time), None, "{wrong}");
        }
        assert_eq!(read(None, maybe_date), Some(None));
        assert_eq!((read(None, date), read(None, time)), (None, None));
    }
}
