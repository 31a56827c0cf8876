//! The data file: one SQLite file with everything in it, open in one program at a time.
//!
//! - There is one gate for writing, [`DataFile::change`]: a transaction, its history, and one acknowledgement
//!   after the commit is durable. Nothing can be changed past it.
//! - Undo takes back the newest operation, redo brings it back, and a new change drops redo. An older one can be
//!   undone from history when no later one touched its rows.
//! - A calendar sequence is never rolled back: undoing a move raises it, because calendars remember it.

mod undo;
mod updating;
mod watch;
mod writing;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::data_safety::{Contents, Go, Progress, Shelf};
use crate::error::Result;
use crate::frame::{self, Frame, Listed};
use crate::history::{self, Operation, Touched};
use crate::ids::OperationId;
use crate::moment::Moment;
pub use crate::store::ChangeMark;
use crate::store::{self, Absent, Connection, OnlyRead, OpenError, Opened, Reading, Tx};

/// The open data file.
pub struct DataFile {
    connection: Connection,
    again: OnceCell<Box<writing::Again>>,
    watch: watch::Watch,
    path: PathBuf,
    opened: Opened,
}

/// What can be done with the open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It takes changes.
    Writing,
    /// It is only read, and nothing is written beside it either: so it is where nothing can be written.
    Viewing(OnlyRead),
}

/// What every change answers: the sentence for the undo line, the fresh screen, the fresh frame.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Changed<V> {
    /// What happened, in words; nothing when nothing changed.
    pub said: Option<String>,
    /// The screen's read model after the change.
    pub view: V,
    /// What the frame shows after the change.
    pub frame: Frame,
}

impl DataFile {
    /// Opens the file at `path`, or makes it. Where there is none, but backups of one, none is made: it is missing.
    ///
    /// # Errors
    /// See [`OpenError`]; the file is then as it was.
    pub fn open(path: &Path) -> std::result::Result<DataFile, OpenError> {
        DataFile::at(path, if Shelf::beside(path).holds_backups() { Absent::Tell } else { Absent::Make })
    }

    /// Opens the file at `path`, or begins a new register there, although there was one before: somebody chose to.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn start_anew(path: &Path) -> std::result::Result<DataFile, OpenError> {
        DataFile::at(path, Absent::StartAnew)
    }

    fn at(path: &Path, absent: Absent) -> std::result::Result<DataFile, OpenError> {
        let (connection, opened) = Connection::open(path, absent)?;
        Ok(DataFile {
            connection,
            again: OnceCell::new(),
            watch: watch::Watch::beside(path),
            path: path.to_owned(),
            opened,
        })
    }

    /// Whether changes are taken where the file is, or it is only viewed.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.connection().viewing().map_or(Mode::Writing, Mode::Viewing)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it was made just now.
    #[must_use]
    pub fn opened(&self) -> Opened {
        self.opened
    }

    /// Takes note of a check of the file, or of a copy of it, that was made since it was opened: nothing is changed in
    /// a file that was not checked yet (the first change then does so itself), nor ever again in one that was found
    /// damaged.
    pub fn note_checked(&self, found_well: bool) {
        self.connection().note_checked(found_well);
    }

    /// Whether it was found damaged since it was opened.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.connection().is_damaged()
    }

    /// Reads a screen's data.
    ///
    /// # Errors
    /// Whatever `read` answers.
    pub fn read<T>(&self, read: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        read(&self.connection().reading())
    }

    /// The one write gate. `work` answers what it made and which operation it was; then `view` reads the screen
    /// afresh, still inside the transaction: what cannot be shown is not kept either, so that "nothing was changed"
    /// is always true. The answer comes after the commit is durable. An operation that changed nothing leaves no trace.
    ///
    /// # Errors
    /// Whatever `work` or `view` answers, or that the file could not be written; nothing is changed then.
    pub fn change<T, V>(
        &self,
        moment: &Moment,
        work: impl FnOnce(&Tx<'_>) -> Result<(T, Operation)>,
        view: impl FnOnce(&Reading<'_>, T) -> Result<V>,
    ) -> Result<Changed<V>> {
        let path = &self.path;
        self.write(moment, |tx| {
            let id = store::history::begin(tx, store::history::Kind::Do, None)?;
            let (made, operation) = work(tx)?;
            let what = serde_json::to_string(&operation).map_err(crate::store::StoreError::from)?;
            let changed = store::history::finish(tx, id, &what)?;
            let said = if changed { Some(history::sentence(tx, &operation)?) } else { None };
            let listed = if changed { listed(tx, id, operation.touches_courses())? } else { Listed::AsBefore };
            let frame = frame::after(tx, path, moment, listed, said.as_deref().map(|said| (said, operation.lasts())))?;
            Ok(Changed { said, view: view(tx, made)?, frame })
        })
    }

    /// What the frame shows.
    ///
    /// # Errors
    /// That the file could not be read.
    pub fn frame(&self, moment: &Moment) -> Result<Frame> {
        frame::frame(&self.connection().reading(), &self.path, moment, Listed::All)
    }

    /// What the frame shows at the start: of many years' courses only those that are not archived.
    ///
    /// # Errors
    /// That the file could not be read.
    pub fn first_frame(&self, moment: &Moment) -> Result<Frame> {
        frame::frame(&self.connection().reading(), &self.path, moment, Listed::AtStart)
    }

    /// Keeps an unfinished form under a key of the screen's choosing; `content` is JSON.
    ///
    /// # Errors
    /// That it is not JSON, or could not be written.
    pub fn save_draft(&self, moment: &Moment, key: &str, content: &str) -> Result<()> {
        self.write(moment, |tx| Ok(store::drafts::save(tx, key, content)?))
    }

    /// The unfinished form under a key.
    ///
    /// # Errors
    /// That the file could not be read.
    pub fn draft(&self, key: &str) -> Result<Option<String>> {
        Ok(store::drafts::find(&self.connection().reading(), key)?)
    }

    /// Forgets an unfinished form.
    ///
    /// # Errors
    /// That it could not be written.
    pub fn discard_draft(&self, moment: &Moment, key: &str) -> Result<()> {
        self.write(moment, |tx| Ok(store::drafts::discard(tx, key)?))
    }

    /// Copies everything to the empty file `copy`, in steps of a few milliseconds; after each of them `between` may let
    /// other work on this file go on, and what that changes comes into the copy by itself. `Go::Stop` when it was
    /// stopped: what lies there then is no copy. It is neither checked nor synced yet.
    ///
    /// # Errors
    /// That this file could not be read, or the copy not written.
    pub fn copy_to(
        &self,
        copy: &Path,
        between: &mut dyn FnMut(Progress) -> Go,
    ) -> std::result::Result<Go, store::StoreError> {
        self.connection().copy_to(copy, between)
    }

    /// What lies in the file, as people count it.
    ///
    /// # Errors
    /// That the file could not be read.
    pub fn contents(&self) -> Result<Contents> {
        Ok(self.counted()?.0)
    }

    /// What lies in the file, and its newest step in history, by number and time.
    pub(crate) fn counted(&self) -> Result<(Contents, String)> {
        let found = store::data_safety::contents(&self.connection().reading())?;
        Ok((found.contents, found.newest_step))
    }

    /// How far the changes have come, to be compared later.
    #[must_use]
    pub fn change_mark(&self) -> ChangeMark {
        self.connection().change_mark()
    }

    /// Whether something was committed since, a draft included. A mark of another file is always another one.
    #[must_use]
    pub fn changed_since(&self, mark: ChangeMark) -> bool {
        self.change_mark() != mark
    }

    /// How many statements have been run since the file was opened: what shows that a screen's number of queries
    /// does not grow with what it shows.
    #[must_use]
    pub fn queries(&self) -> u64 {
        self.connection().queries()
    }

    /// From now on the statements that are run are kept in their words: see [`DataFile::statements`].
    pub fn keep_words(&self) {
        self.connection.keep_words();
    }

    /// The different statements that were run since [`DataFile::keep_words`].
    #[must_use]
    pub fn statements(&self) -> Vec<String> {
        self.connection.statements()
    }

    /// How SQLite would run a statement, one line for each table that it reads: what shows that none is read through
    /// that grows with the years.
    ///
    /// # Errors
    /// That the statement cannot be read.
    pub fn plan(&self, sql: &str) -> Result<Vec<String>> {
        Ok(self.connection.plan(sql)?)
    }

    /// Everything except history, as text, one line for each row: two equal dumps are two equal registers.
    ///
    /// # Errors
    /// That the file could not be read.
    pub fn dump(&self) -> Result<Vec<String>> {
        Ok(self.connection().dump()?)
    }
}

/// Which courses the frame shows anew after an operation.
fn listed(reading: &Reading<'_>, id: OperationId, touched: Touched) -> Result<Listed> {
    Ok(match touched {
        Touched::None => Listed::AsBefore,
        Touched::WithBookings => Listed::Changed(store::history::courses_with_bookings(reading, id)?),
        Touched::All => Listed::All,
    })
}

/// What Undo or Redo did.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Undone {
    /// The operation that was taken back or brought back.
    pub operation_id: OperationId,
}
