//! The rows of one table: from page to page by id, and past each page that cannot be read.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{ErrorCode, params_from_iter};

use super::super::recorder::Table;
use super::super::{StoreError, Stored};
use super::source::Source;

/// The most ids that are asked for one by one, in one table: what lies further is only asked for where an index names it.
const MOST_ASKED: i64 = 200_000;

/// The ids of one table.
#[derive(Default)]
pub(super) struct Found {
    /// Rows that are in the fresh file.
    pub(super) saved: BTreeSet<i64>,
    /// Rows that there were, as rows, indexes or history say.
    pub(super) known: BTreeSet<i64>,
    /// Whether every page could be read, and every row was taken.
    pub(super) every_page: bool,
}

impl Found {
    pub(super) fn is_whole(&self) -> bool {
        self.every_page && self.known.len() == self.saved.len()
    }

    pub(super) fn there_were(&self) -> u64 {
        self.known.len() as u64
    }
}

struct Reader<'c> {
    from_here_on: rusqlite::Statement<'c>,
    one: rusqlite::Statement<'c>,
    columns: usize,
}

/// What became of reading one row.
enum Read {
    Row(i64, Vec<Value>),
    End,
    Unreadable,
}

/// Copies what can be read of one table.
pub(super) fn copy(source: &Source, fresh: &rusqlite::Connection, table: &Table) -> Stored<Found> {
    let mut found = Found { every_page: true, ..Found::default() };
    ids_in_indexes(source, table, &mut found.known)?;
    let Some(columns) = columns_in_both(source, table) else {
        found.every_page = false;
        return Ok(found);
    };
    let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let marks = vec!["?"; columns.len()].join(", ");
    let name = &table.name;
    let mut insert = fresh.prepare(&format!("INSERT INTO main.\"{name}\" ({names}) VALUES ({marks})"))?;
    let select = format!("SELECT id, {names} FROM main.\"{name}\" NOT INDEXED");
    let prepared = (
        source.connection.prepare(&format!("{select} WHERE id > ?1 ORDER BY id")),
        source.connection.prepare(&format!("{select} WHERE id = ?1")),
    );
    let (Ok(from_here_on), Ok(one)) = prepared else {
        found.every_page = false;
        return Ok(found);
    };
    let mut reader = Reader { from_here_on, one, columns: columns.len() };
    let end = found.known.last().copied().unwrap_or_default().max(highest(source, name)).min(1 << 40);
    let mut last = 0;
    loop {
        let (came_to, reached_the_end) = reader.run(last, |id, values| keep(&mut insert, &mut found, id, values))?;
        last = came_to;
        if reached_the_end {
            break;
        }
        found.every_page = false;
        match reader.next_readable(last, end, &found.known)? {
            Some((id, values)) => {
                keep(&mut insert, &mut found, id, values)?;
                last = id;
            }
            None => break,
        }
    }
    Ok(found)
}

fn keep(insert: &mut rusqlite::Statement<'_>, found: &mut Found, id: i64, values: Vec<Value>) -> Stored<()> {
    found.known.insert(id);
    match insert.execute(params_from_iter(values)) {
        Ok(_) => {
            found.saved.insert(id);
            Ok(())
        }
        // The rules of the file do not take it: it is not what was written.
        Err(error) if is_refused(&error) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn is_refused(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig | ErrorCode::Unknown)
    )
}

impl Reader<'_> {
    /// Every row after this id, until one cannot be read: the last one read, and whether it was the last there is.
    fn run(&mut self, after: i64, mut keep: impl FnMut(i64, Vec<Value>) -> Stored<()>) -> Stored<(i64, bool)> {
        let mut last = after;
        let Ok(mut rows) = self.from_here_on.query([after]) else { return Ok((last, false)) };
        loop {
            match read(rows.next(), self.columns)? {
                // A page that leads back would be read for ever.
                Read::Row(id, values) if id > last => {
                    keep(id, values)?;
                    last = id;
                }
                Read::End => return Ok((last, true)),
                Read::Row(..) | Read::Unreadable => return Ok((last, false)),
            }
        }
    }

    /// The next row that can be read past what cannot.
    fn next_readable(&mut self, after: i64, end: i64, known: &BTreeSet<i64>) -> Stored<Option<(i64, Vec<Value>)>> {
        let near = (after + 1)..=end.min(after.saturating_add(MOST_ASKED));
        let far = known.range(after.saturating_add(MOST_ASKED).saturating_add(1)..).copied();
        for id in near.chain(far) {
            let Ok(mut rows) = self.one.query([id]) else { continue };
            if let Read::Row(found, values) = read(rows.next(), self.columns)?
                && found == id
            {
                return Ok(Some((id, values)));
            }
        }
        Ok(None)
    }
}

fn read(row: rusqlite::Result<Option<&rusqlite::Row<'_>>>, columns: usize) -> Stored<Read> {
    let row = match row {
        Ok(Some(row)) => row,
        Ok(None) => return Ok(Read::End),
        // The copy lies on a disk that works, or nothing can be saved at all.
        Err(error)
            if matches!(error.sqlite_error_code(), Some(ErrorCode::SystemIoFailure | ErrorCode::OutOfMemory)) =>
        {
            return Err(StoreError::Sqlite(error));
        }
        Err(_) => return Ok(Read::Unreadable),
    };
    let values = (1..=columns).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<_>>>();
    match (row.get::<_, i64>(0), values) {
        (Ok(id), Ok(values)) => Ok(Read::Row(id, values)),
        // Text that is none: the page is not what was written.
        _ => Ok(Read::Unreadable),
    }
}

/// The columns that the damaged file's table has too.
fn columns_in_both(source: &Source, table: &Table) -> Option<Vec<String>> {
    let mut statement = source.connection.prepare("SELECT name FROM pragma_table_info(?1)").ok()?;
    let there = statement.query_map([&table.name], |row| row.get::<_, String>(0)).ok()?;
    let there: Vec<String> = there.collect::<rusqlite::Result<_>>().ok()?;
    let both: Vec<String> = table.columns.iter().filter(|column| there.contains(column)).cloned().collect();
    both.contains(&"id".to_owned()).then_some(both)
}

/// The highest id that was ever given.
fn highest(source: &Source, table: &str) -> i64 {
    let sql = "SELECT seq FROM main.sqlite_sequence WHERE name = ?1";
    source.connection.query_row(sql, [table], |row| row.get(0)).unwrap_or_default()
}

/// The ids that stand in the table's whole indexes, as far as those can be read.
fn ids_in_indexes(source: &Source, table: &Table, known: &mut BTreeSet<i64>) -> Stored<()> {
    let sql = "SELECT name FROM pragma_index_list(?1) WHERE NOT partial";
    let Ok(mut statement) = source.connection.prepare(sql) else { return Ok(()) };
    let names = statement.query_map([&table.name], |row| row.get::<_, String>(0));
    let names: Vec<String> = names.map(|names| names.flatten().collect()).unwrap_or_default();
    for name in names {
        let sql = format!("SELECT id FROM main.\"{}\" INDEXED BY \"{name}\"", table.name);
        let Ok(mut statement) = source.connection.prepare(&sql) else { continue };
        let Ok(mut rows) = statement.query([]) else { continue };
        while let Ok(Some(row)) = rows.next() {
            known.extend(row.get::<_, i64>(0).ok().filter(|id| *id > 0));
        }
    }
    Ok(())
}

/// An id that was given once is not given again, also where its row is lost.
pub(super) fn raise_the_counts(source: &Source, fresh: &rusqlite::Connection) -> Stored<()> {
    let Ok(mut statement) = source.connection.prepare("SELECT name, seq FROM main.sqlite_sequence") else {
        return Ok(());
    };
    let Ok(mut rows) = statement.query([]) else { return Ok(()) };
    while let Ok(Some(row)) = rows.next() {
        let (Ok(name), Ok(count)) = (row.get::<_, String>(0), row.get::<_, i64>(1)) else { continue };
        if !(0..1 << 40).contains(&count) || fresh.prepare(&format!("SELECT id FROM main.\"{name}\"")).is_err() {
            continue;
        }
        let raised = "UPDATE main.sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1";
        if fresh.execute(raised, rusqlite::params![name, count])? == 0 {
            fresh.execute(
                "INSERT INTO main.sqlite_sequence (name, seq) VALUES (?1, ?2)",
                rusqlite::params![name, count],
            )?;
        }
    }
    Ok(())
}
