//! A copy of the open file, made in steps; looking closely at a copy through a connection of its own.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{ErrorCode, OpenFlags};

use super::header::{self, Header};
use super::{Connection, OpenError, Reading, StoreError, Stored, migrations};
use crate::data_safety::{Contents, Go, Progress};

/// How many pages one step copies: 800 kilobytes with SQLite's usual pages, a few milliseconds.
const PAGES_A_STEP: i32 = 200;

impl Connection {
    /// Copies everything to the empty file `copy`, in steps; between two of them other work on this same connection
    /// may go on, and what it changes comes into the copy by itself. `Go::Stop` when it was stopped: what lies there
    /// then is no copy. Nothing is synced here.
    pub(crate) fn copy_to(&self, copy: &Path, between: &mut dyn FnMut(Progress) -> Go) -> Stored<Go> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut to = rusqlite::Connection::open_with_flags(copy, flags)?;
        // Nobody needs half a copy: it has no journal, and is synced once, when it is whole.
        to.pragma_update(None, "journal_mode", "OFF")?;
        to.pragma_update(None, "synchronous", "OFF")?;
        let copied = steps(&Backup::new(self.reading().connection, &mut to)?, between)?;
        to.close().map_err(|(_, error)| error)?;
        Ok(copied)
    }
}

fn steps(backup: &Backup<'_, '_>, between: &mut dyn FnMut(Progress) -> Go) -> Stored<Go> {
    loop {
        let failed = |code| StoreError::Sqlite(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        match backup.step(PAGES_A_STEP)? {
            StepResult::Done => return Ok(Go::On),
            StepResult::More => {}
            // Nobody else has either file, and no transaction is open between two steps.
            StepResult::Locked => return Err(failed(rusqlite::ffi::SQLITE_LOCKED)),
            _ => return Err(failed(rusqlite::ffi::SQLITE_BUSY)),
        }
        let pages = backup.progress();
        let count = |pages: i32| u32::try_from(pages).unwrap_or_default();
        if between(Progress { remaining: count(pages.remaining), pages: count(pages.pagecount) }) == Go::Stop {
            return Ok(Go::Stop);
        }
    }
}

/// A copy that was found well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Looked {
    pub(crate) contents: Contents,
    /// Its newest step in history, by number and time.
    pub(crate) newest_step: String,
}

/// Looks at every page of a copy, at what every row points at, and at what lies in it; changes nothing.
///
/// # Errors
/// That it is not ours, newer, empty, cannot be read, or is damaged.
pub(crate) fn look_closely(copy: &Path) -> Result<Looked, OpenError> {
    let Header::Ours { schema } = header::read(copy)? else {
        return Err(OpenError::NoAccess(std::io::ErrorKind::NotFound));
    };
    if schema > migrations::NEWEST {
        return Err(OpenError::Newer { found: schema, known: migrations::NEWEST });
    }
    match looked(copy) {
        Ok(Some(looked)) => Ok(looked),
        Ok(None) => Err(OpenError::Damaged),
        Err(error) => Err(damaged_or(error)),
    }
}

/// What lies in a copy, whether or not it is well; nothing when that cannot be read.
pub(crate) fn glance(copy: &Path) -> Option<Looked> {
    let Ok(Header::Ours { .. }) = header::read(copy) else { return None };
    read_only(copy).and_then(|connection| counted(&connection)).ok()
}

fn read_only(copy: &Path) -> rusqlite::Result<rusqlite::Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(copy, flags)?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(connection)
}

fn looked(copy: &Path) -> rusqlite::Result<Option<Looked>> {
    let connection = read_only(copy)?;
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let points_nowhere = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if said != "ok" || points_nowhere {
        return Ok(None);
    }
    counted(&connection).map(Some)
}

/// The header says that it is ours: what SQLite then cannot read, or finds no table for, is damaged.
fn damaged_or(error: rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => OpenError::Damaged,
        _ => error.into(),
    }
}

const COUNTS: &str = "SELECT \
    (SELECT count(*) FROM main.course), (SELECT count(*) FROM main.participant), (SELECT count(*) FROM main.booking), \
    (SELECT count(*) FROM main.session s WHERE EXISTS \
        (SELECT 1 FROM main.attendance a WHERE a.session_id = s.id AND a.mark IS NOT NULL)), \
    (SELECT count(*) FROM main.attendance WHERE mark IS NOT NULL), (SELECT count(*) FROM main.payment), \
    (SELECT count(*) FROM main.session WHERE programme_id IS NOT NULL), (SELECT count(*) FROM main.certificate), \
    (SELECT count(*) FROM main.message), (SELECT count(*) FROM main.operation), \
    coalesce((SELECT id || ' ' || at FROM main.operation ORDER BY id DESC LIMIT 1), '')";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Looked> {
    let contents = Contents {
        courses: row.get(0)?,
        participants: row.get(1)?,
        bookings: row.get(2)?,
        sessions_marked: row.get(3)?,
        marks: row.get(4)?,
        payments: row.get(5)?,
        follow_ups: row.get(6)?,
        certificates: row.get(7)?,
        messages: row.get(8)?,
        steps: row.get(9)?,
    };
    Ok(Looked { contents, newest_step: row.get(10)? })
}

/// Of a backup: in one of an earlier version of the program there are no tables yet for what came later.
fn counted(connection: &rusqlite::Connection) -> rusqlite::Result<Looked> {
    let mut counts = COUNTS.to_owned();
    for later in ["certificate", "message"] {
        if !connection.table_exists(Some("main"), later)? {
            counts = counts.replace(&format!("(SELECT count(*) FROM main.{later})"), "0");
        }
    }
    connection.query_row(&counts, [], row)
}

/// What lies in the open file, in one query.
pub(crate) fn contents(reading: &Reading<'_>) -> Stored<Looked> {
    reading.one(COUNTS, [], row)
}
