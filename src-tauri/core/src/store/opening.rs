//! Opening a data file: what lies there is known before SQLite touches it, every setting is read back, and the lock is
//! held until the program ends. Where nothing can be written, the file is opened for viewing.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{OpenFlags, TransactionBehavior};

use super::guard::{self, Guard};
use super::header::{self, Header, OnlyRead};
use super::{Connection, NotViewable, OpenError, Opened, folder_of, journal, migrations};

/// SQLite must be at least this (3.51.3): before it, a reset of the write-ahead log could lose a commit.
const OLDEST_SQLITE: i32 = 3_051_003;

/// What to do where there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    /// Say that it is missing.
    Tell,
    /// Make a new one, unless its journal shows that there was one.
    Make,
    /// Make a new one in any case: somebody chose to.
    StartAnew,
}

impl Connection {
    /// Opens or makes the file, and takes the lock. One of an older schema is not brought up to date by this.
    pub(crate) fn open(path: &Path, absent: Absent) -> Result<(Connection, Opened), OpenError> {
        if rusqlite::version_number() < OLDEST_SQLITE {
            return Err(OpenError::Setting("sqlite_version"));
        }
        guard::is_not_open_here(path)?;
        let opened = match header::read(path)? {
            Header::Ours { schema } => not_newer(schema).map(|()| Opened::Existing)?,
            Header::Nothing => match absent {
                Absent::Make if !journal::holds_something(path) => make(path)?,
                Absent::Make | Absent::Tell => return Err(OpenError::Missing),
                Absent::StartAnew => {
                    journal::set_aside(path).map_err(|error| OpenError::NoAccess(error.kind()))?;
                    make(path)?
                }
            },
        };
        let connection = match header::takes_changes(path) {
            Ok(()) => write(path)?,
            Err(why) => view(path, why).map_err(|error| unless_broken_off(path, error))?,
        };
        Ok((connection, opened))
    }
}

fn not_newer(schema: i32) -> Result<(), OpenError> {
    if schema > migrations::NEWEST {
        return Err(OpenError::Newer { found: schema, known: migrations::NEWEST });
    }
    Ok(())
}

/// Opens the file for changes.
fn write(path: &Path) -> Result<Connection, OpenError> {
    let (inner, guard) = hold(path)?;
    let found = migrations::version(&inner)?;
    if found < migrations::NEWEST {
        return Err(OpenError::Older { found });
    }
    guard.learn(&inner)?;
    Ok(Connection::of(inner, guard, None))
}

/// Holds the file alone, whatever its schema, which is whole.
pub(super) fn hold(path: &Path) -> Result<(rusqlite::Connection, Guard), OpenError> {
    journal::may_be_put_back(path)?;
    let guard = Guard::of(path)?;
    let mut inner = opened(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // SQLite falls back to reading when it may not write, and would only say so at the first change.
    if inner.is_readonly(rusqlite::MAIN_DB)? {
        return Err(OpenError::NoAccess(std::io::ErrorKind::PermissionDenied));
    }
    alone(&inner)?;
    settings(&inner)?;
    // With locking_mode=EXCLUSIVE the lock of the first write transaction is kept until the end. As above, nothing is
    // written by it.
    inner.transaction_with_behavior(TransactionBehavior::Exclusive)?.rollback()?;
    // Read again: a journal that was put back may have brought the header of before.
    not_newer(migrations::version(&inner)?)?;
    is_of_its_schema(&inner)?;
    Ok((inner, guard))
}

/// Opens the file for viewing: nothing is written, not even beside it. Other programs are kept from changing it.
fn view(path: &Path, why: OnlyRead) -> Result<Connection, OpenError> {
    let guard = Guard::of(path)?;
    let inner = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let schema = migrations::version(&inner)?;
    not_newer(schema)?;
    if schema < migrations::NEWEST {
        return Err(OpenError::NotViewable(NotViewable::Older));
    }
    is_of_its_schema(&inner)?;
    guard.learn(&inner)?;
    Ok(Connection::of(inner, guard, Some(why)))
}

/// Where nothing can be written, a change that was broken off cannot be taken back either.
fn unless_broken_off(path: &Path, error: OpenError) -> OpenError {
    match error {
        OpenError::InUse | OpenError::Newer { .. } => error,
        _ if journal::holds_something(path) => OpenError::NotViewable(NotViewable::BrokenOff),
        _ => error,
    }
}

/// That every table, index and rule is there as this program made it.
pub(super) fn is_of_its_schema(connection: &rusqlite::Connection) -> Result<(), OpenError> {
    let version = migrations::version(connection)?;
    if migrations::fingerprint(connection)? != migrations::expected(version) {
        return Err(OpenError::Damaged);
    }
    Ok(())
}

/// Every setting is set, then read back: one that did not take is a reason not to write.
fn settings(connection: &rusqlite::Connection) -> Result<(), OpenError> {
    // (pragma, value as set, value as read back)
    const PRAGMAS: &[(&str, &str, &str)] = &[
        ("locking_mode", "EXCLUSIVE", "exclusive"),
        ("journal_mode", "DELETE", "delete"),
        ("journal_size_limit", "0", "0"),
        ("synchronous", "EXTRA", "3"),
        ("fullfsync", "ON", "1"),
        ("checkpoint_fullfsync", "ON", "1"),
        ("foreign_keys", "ON", "1"),
        ("trusted_schema", "OFF", "0"),
        ("cell_size_check", "ON", "1"),
        ("secure_delete", "ON", "1"),
        ("temp_store", "MEMORY", "2"),
        ("recursive_triggers", "ON", "1"),
    ];
    for (name, set, expected) in PRAGMAS {
        connection.pragma_update(None, name, set)?;
        let read: String = connection.pragma_query_value(None, name, |row| {
            row.get::<_, rusqlite::types::Value>(0).map(|value| match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                _ => String::new(),
            })
        })?;
        if &read != expected {
            return Err(OpenError::Setting(name));
        }
    }
    let switches = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true, "defensive"),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false, "dqs_ddl"),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false, "dqs_dml"),
    ];
    for (switch, wanted, name) in switches {
        connection.set_db_config(switch, wanted)?;
        if connection.db_config(switch)? != wanted {
            return Err(OpenError::Setting(name));
        }
    }
    Ok(())
}

/// Opens what is at the path, with every setting.
pub(super) fn connect(path: &Path, how: OpenFlags) -> Result<rusqlite::Connection, OpenError> {
    let connection = opened(path, how)?;
    settings(&connection)?;
    Ok(connection)
}

/// Opens what is at the path; nothing of it has been read yet.
fn opened(path: &Path, how: OpenFlags) -> Result<rusqlite::Connection, OpenError> {
    let connection = rusqlite::Connection::open_with_flags(path, how | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(std::time::Duration::from_millis(300))?;
    connection.set_prepared_statement_cache_capacity(200);
    Ok(connection)
}

/// Takes the lock before anything else. Under locking_mode=EXCLUSIVE whoever has read keeps a share of the lock, and of
/// two that start at once neither would ever get all of it; here the one that comes second lets go of its share.
fn alone(connection: &rusqlite::Connection) -> Result<(), OpenError> {
    // A journal that is put back on the way is synced as everything is.
    connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA synchronous = EXTRA;")?;
    // Nothing is to be written: SQLite would put a count of pages that is wrong right with the first commit, and then
    // what is refused later on would not be what it was. The lock stays.
    connection.execute_batch("BEGIN EXCLUSIVE; PRAGMA locking_mode = EXCLUSIVE; ROLLBACK;")?;
    Ok(())
}

/// Makes a new data file beside its place and gives it its name when it is whole: whatever happens meanwhile, there
/// is either no file of that name or a whole one. Only its owner can read it.
fn make(path: &Path) -> Result<Opened, OpenError> {
    let no_access = |error: std::io::Error| OpenError::NoAccess(error.kind());
    let folder = folder_of(path);
    let file = tempfile::Builder::new().prefix(".course-register-").tempfile_in(folder).map_err(no_access)?;
    let mut connection = connect(file.path(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrations::bring_up_to_date(&mut connection, None)?;
    connection.close().map_err(|(_, error)| error)?;
    file.as_file().sync_all().map_err(no_access)?;
    match file.persist_noclobber(path) {
        Ok(_) => {}
        // Another copy of the program was quicker: its file is as good.
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(Opened::Existing),
        Err(error) => return Err(no_access(error.error)),
    }
    // Not every system can be asked to sync a folder; SQLite syncs it again with its first journal.
    if let Err(error) = std::fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        log::info!("the data file's folder could not be synced: {}", error.kind());
    }
    Ok(Opened::New)
}
