//! Values as they lie in the file: times as `15:00` (dates as `2026-02-09`, which rusqlite knows itself).

use chrono::NaiveTime;
use rusqlite::types::Type;

/// A local time for the file.
pub(in crate::store) fn hhmm(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// A local time from a column.
pub(in crate::store) fn time(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<NaiveTime> {
    let text: String = row.get(column)?;
    NaiveTime::parse_from_str(&text, "%H:%M")
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}
