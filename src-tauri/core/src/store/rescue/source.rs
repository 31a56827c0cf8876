//! The damaged file, as a copy in which SQLite finds its tables.

use std::path::Path;

use rusqlite::OpenFlags;

use super::super::header::PAGE_SIZE;
use super::super::{OpenError, journal, migrations};

/// A copy of the damaged file; only this is read.
pub(super) struct Source {
    pub(super) connection: rusqlite::Connection,
}

impl Source {
    /// Copies the damaged file into the folder `aside`, with its journal when that is its own, and puts a sound schema
    /// into the copy when its own cannot be read.
    pub(super) fn of(damaged: &Path, aside: &Path) -> Result<Source, OpenError> {
        let no_access = |error: std::io::Error| OpenError::NoAccess(error.kind());
        let copy = aside.join("copy.courses");
        let mut bytes = std::fs::read(damaged).map_err(no_access)?;
        // The last page may be there in part.
        bytes.resize(bytes.len().next_multiple_of(PAGE_SIZE as usize), 0);
        std::fs::write(&copy, &bytes).map_err(no_access)?;
        if journal::holds_something(damaged) && journal::could_be_of(damaged).unwrap_or(false) {
            std::fs::copy(journal::beside(damaged), journal::beside(&copy)).map_err(no_access)?;
        }
        let connection = connect(&copy)?;
        if knows_its_tables(&connection) {
            return Ok(Source { connection });
        }
        drop(connection);
        let _ = std::fs::remove_file(journal::beside(&copy));
        let mut bytes = std::fs::read(&copy).map_err(no_access)?;
        graft(&mut bytes, aside)?;
        std::fs::write(&copy, &bytes).map_err(no_access)?;
        let connection = connect(&copy)?;
        tell_of_later_columns(&connection)?;
        drop(connection);
        Ok(Source { connection: connect(&copy)? })
    }
}

/// Tells a schema that is the first one's of the columns that its tables have today: a row that was written before
/// they were there holds what they hold where nothing was said. Tables that came later lie anywhere, and are left out.
fn tell_of_later_columns(grafted: &rusqlite::Connection) -> Result<(), OpenError> {
    let mut today = rusqlite::Connection::open_in_memory()?;
    migrations::bring_up_to_date(&mut today, None)?;
    let mut tables = today.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")?;
    let mut rows = tables.query([])?;
    while let Some(row) = rows.next()? {
        let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
        let said = "UPDATE main.sqlite_schema SET sql = ?2 WHERE type = 'table' AND name = ?1 AND sql <> ?2";
        grafted.execute(said, [name, sql])?;
    }
    Ok(())
}

fn connect(copy: &Path) -> Result<rusqlite::Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(copy, flags)?;
    // A file that is shorter than it says is read as far as it goes.
    let _ = connection.pragma_update(None, "writable_schema", "ON");
    for (name, value) in [("trusted_schema", "OFF"), ("cell_size_check", "ON"), ("synchronous", "OFF")] {
        let _ = connection.pragma_update(None, name, value);
    }
    Ok(connection)
}

fn knows_its_tables(connection: &rusqlite::Connection) -> bool {
    migrations::fingerprint(connection).is_ok_and(|found| migrations::is_known(&found))
}

/// Puts the pages of a fresh file's first schema in the place of the damaged one's: every file of this program keeps
/// the tables of that on the same pages.
fn graft(bytes: &mut [u8], aside: &Path) -> Result<(), OpenError> {
    let no_access = |error: std::io::Error| OpenError::NoAccess(error.kind());
    let fresh = aside.join("fresh.courses");
    let connection = rusqlite::Connection::open(&fresh)?;
    migrations::make_the_first(&connection)?;
    let mut statement = connection.prepare("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")?;
    let pages: Vec<u32> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    drop(statement);
    connection.close().map_err(|(_, error)| error)?;
    let schema = std::fs::read(&fresh).map_err(no_access)?;
    let size = PAGE_SIZE as usize;
    for page in pages {
        let at = (page as usize - 1) * size;
        if let (Some(into), Some(from)) = (bytes.get_mut(at..at + size), schema.get(at..at + size)) {
            into.copy_from_slice(from);
        }
    }
    let count = u32::try_from(bytes.len() / size).unwrap_or(u32::MAX);
    if let Some(header) = bytes.get_mut(..100) {
        header[28..32].copy_from_slice(&count.to_be_bytes());
    }
    Ok(())
}
