//! The one connection: opened with settings that are read back, and held exclusively until the program ends.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::{Transaction, TransactionBehavior};

use super::guard::Guard;
use super::header::OnlyRead;
use super::quick_check::Structure;
use super::watched::Watched;
use super::{Reading, Stored, Tx, recorder};
use crate::moment::Moment;

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
    pub(super) fn next() -> ChangeMark {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        ChangeMark(COUNT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The exclusive connection to one data file.
pub(crate) struct Connection {
    pub(super) inner: rusqlite::Connection,
    pub(super) watched: Watched,
    pub(super) structure: Cell<Structure>,
    /// Whether the triggers of history are there. They are made before the first change: nobody who only looks waits
    /// for them.
    records: Cell<bool>,
    /// Why it is open for viewing only, when it is.
    viewing: Option<OnlyRead>,
    /// After `inner`, so that it lets go of the file after SQLite.
    pub(super) guard: Guard,
    pub(super) changes: Cell<ChangeMark>,
    /// The last commit answered with an error, and whether it is in the file is not known.
    pub(super) unsettled: Cell<bool>,
}

impl Connection {
    /// Of a file that has been opened.
    pub(super) fn of(inner: rusqlite::Connection, guard: Guard, viewing: Option<OnlyRead>) -> Connection {
        let structure = Cell::new(Structure::NotLookedAt);
        let watched = Watched::default();
        Connection {
            inner,
            watched,
            structure,
            records: Cell::new(false),
            viewing,
            guard,
            changes: Cell::new(ChangeMark::next()),
            unsettled: Cell::new(false),
        }
    }

    /// Why the file is open for viewing only, when it is.
    pub(crate) fn viewing(&self) -> Option<OnlyRead> {
        self.viewing
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
    /// file that is open for viewing, damaged, or no longer the one that was opened.
    pub(crate) fn transaction<T, E: From<super::StoreError>>(
        &self,
        moment: &Moment,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.guard.before(&self.inner)?;
        self.settle()?;
        self.ready_for_a_change()?;
        if !self.records.get() {
            recorder::install(&self.inner)?;
            self.records.set(true);
        }
        // SQLite itself refuses a transaction within another one, so no exclusive borrow is needed to be safe: a copy
        // that goes on in steps can let changes in between.
        let transaction =
            Transaction::new_unchecked(&self.inner, TransactionBehavior::Immediate).map_err(super::StoreError::from)?;
        self.guard.holds_what_was_seen()?;
        let answer = work(&Tx { reading: Reading { connection: &transaction, watched: &self.watched }, moment })?;
        self.guard.at_its_place()?;
        transaction.commit().or_else(|error| self.settled_at_once(error))?;
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
