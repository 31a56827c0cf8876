//! The one connection: opened with settings that are read back, and held exclusively until the program ends.

use std::cell::Cell;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::config::DbConfig;
use rusqlite::{OpenFlags, Transaction, TransactionBehavior};

use super::guard::{self, Guard};
use super::header::{self, Header};
use super::quick_check::Structure;
use super::watched::Watched;
use super::{OpenError, Reading, Stored, Tx, folder_of, migrations, recorder};
use crate::moment::Moment;

/// SQLite must be at least this (3.51.3): before it, a reset of the write-ahead log could lose a commit.
const OLDEST_SQLITE: i32 = 3_051_003;

/// What was found when the file was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// There was none: it was made.
    New,
    /// It was there.
    Existing,
}

/// How far the changes had come: two that are equal have no committed change between them, a draft included. Each
/// file that is opened begins with one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeMark(u64);

impl ChangeMark {
    fn next() -> ChangeMark {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        ChangeMark(COUNT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The exclusive connection to one data file.
pub(crate) struct Connection {
    pub(super) inner: rusqlite::Connection,
    pub(super) watched: Watched,
    pub(super) structure: Cell<Structure>,
    /// After `inner`, so that it lets go of the file after SQLite.
    pub(super) guard: Guard,
    changes: Cell<ChangeMark>,
}

impl Connection {
    /// Opens or makes the file, brings its schema up to date, and takes the lock.
    pub(crate) fn open(path: &Path) -> Result<(Connection, Opened), OpenError> {
        if rusqlite::version_number() < OLDEST_SQLITE {
            return Err(OpenError::Setting("sqlite_version"));
        }
        guard::is_not_open_here(path)?;
        let found = header::read(path)?;
        if let Header::Ours { schema } = found
            && schema > migrations::NEWEST
        {
            return Err(OpenError::Newer { found: schema, known: migrations::NEWEST });
        }
        let opened = if found == Header::Nothing { make(path)? } else { Opened::Existing };
        let guard = Guard::of(path)?;
        let mut inner = connect(path)?;
        // SQLite falls back to reading when it may not write, and would only say so at the first change.
        if inner.is_readonly(rusqlite::MAIN_DB)? || !folder_takes_files(path) {
            return Err(OpenError::OnlyReadable);
        }
        // With locking_mode=EXCLUSIVE the lock of the first write transaction is kept until the end.
        inner.transaction_with_behavior(TransactionBehavior::Exclusive)?.commit()?;
        migrate(&mut inner)?;
        recorder::install(&inner)?;
        guard.learn(&inner)?;
        let structure = Cell::new(Structure::NotLookedAt);
        Ok((
            Connection { inner, watched: Watched::default(), structure, guard, changes: Cell::new(ChangeMark::next()) },
            opened,
        ))
    }

    /// Reads at one instant.
    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading { connection: &self.inner, watched: &self.watched }
    }

    /// How many statements have been run since the file was opened.
    pub(crate) fn queries(&self) -> u64 {
        self.watched.queries()
    }

    /// How far the changes have come.
    pub(crate) fn change_mark(&self) -> ChangeMark {
        self.changes.get()
    }

    /// One transaction: committed durably when `work` answers, undone entirely when it does not. None is begun in a
    /// file that is damaged, or no longer the one that was opened.
    pub(crate) fn transaction<T, E: From<super::StoreError>>(
        &self,
        moment: &Moment,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.guard.before(&self.inner)?;
        self.ready_for_a_change()?;
        // SQLite itself refuses a transaction within another one, so no exclusive borrow is needed to be safe: a copy
        // that goes on in steps can let changes in between.
        let transaction =
            Transaction::new_unchecked(&self.inner, TransactionBehavior::Immediate).map_err(super::StoreError::from)?;
        self.guard.holds_what_was_seen()?;
        let answer = work(&Tx { reading: Reading { connection: &transaction, watched: &self.watched }, moment })?;
        self.guard.at_its_place()?;
        transaction.commit().map_err(super::StoreError::from)?;
        self.guard.note();
        self.changes.set(ChangeMark::next());
        Ok(answer)
    }

    /// Everything in the file except history, as text: what a test compares before and after.
    pub(crate) fn dump(&self) -> Stored<Vec<String>> {
        let mut out = Vec::new();
        for table in recorder::recorded_tables(&self.inner)? {
            out.extend(recorder::images(&self.inner, &table)?.into_iter().map(|row| format!("{} {row}", table.name)));
        }
        Ok(out)
    }
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
fn connect(path: &Path) -> Result<rusqlite::Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::from_millis(300))?;
    connection.set_prepared_statement_cache_capacity(200);
    settings(&connection)?;
    Ok(connection)
}

/// Makes a new data file beside its place and gives it its name when it is whole: whatever happens meanwhile, there
/// is either no file of that name or a whole one. Only its owner can read it.
fn make(path: &Path) -> Result<Opened, OpenError> {
    let no_access = |error: std::io::Error| OpenError::NoAccess(error.kind());
    let folder = folder_of(path);
    let file = tempfile::Builder::new().prefix(".course-register-").tempfile_in(folder).map_err(no_access)?;
    let mut connection = connect(file.path())?;
    migrate(&mut connection)?;
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

/// Whether the journal could be written beside the file.
fn folder_takes_files(path: &Path) -> bool {
    tempfile::tempfile_in(folder_of(path)).is_ok()
}

fn migrate(connection: &mut rusqlite::Connection) -> Result<(), OpenError> {
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == migrations::NEWEST {
        return Ok(());
    }
    // Foreign keys cannot be switched inside a transaction, so they are switched around it; each step checks them
    // before it commits.
    connection.pragma_update(None, "foreign_keys", "OFF")?;
    if version == 0 {
        connection.pragma_update(None, "application_id", header::APPLICATION_ID)?;
    }
    let done = migrations::all().to_latest(connection);
    connection.pragma_update(None, "foreign_keys", "ON")?;
    match done {
        Ok(()) => Ok(()),
        Err(rusqlite_migration::Error::RusqliteError { err, .. }) => Err(err.into()),
        Err(_) => Err(OpenError::Damaged),
    }
}
