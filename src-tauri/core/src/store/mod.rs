//! The only folder that names `rusqlite`. One file for each feature, of its name; every function takes a
//! [`Reading`] when it reads and a [`Tx`] when it writes, and only the data file's gate hands out a `Tx`.

mod again;
mod connection;
mod error;
mod guard;
mod header;
pub(crate) mod history;
pub(crate) mod history_search;
pub(crate) mod in_the_way;
pub(crate) mod invariants;
mod journal;
mod migrations;
mod older;
mod open_error;
mod opening;
mod quick_check;
mod recorder;
mod rescue;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) mod seed;
mod settling;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod values;
mod watched;

pub(crate) mod applications;
pub(crate) mod attendance_reports;
pub(crate) mod booking_sheet;
pub(crate) mod bookings;
pub(crate) mod certificate_design;
pub(crate) mod certificates;
pub(crate) mod courses;
pub(crate) mod data_safety;
pub(crate) mod date_finder;
pub(crate) mod drafts;
pub(crate) mod export;
pub(crate) mod facilitators;
pub(crate) mod follow_ups;
pub(crate) mod frame;
pub(crate) mod invitations;
pub(crate) mod invitees;
pub(crate) mod messages;
pub(crate) mod names;
pub(crate) mod overview;
pub(crate) mod participants;
pub(crate) mod participants_list;
pub(crate) mod participants_merge;
pub(crate) mod participants_years;
pub(crate) mod payments;
pub(crate) mod programmes;
pub(crate) mod register;
pub(crate) mod register_follow_ups;
pub(crate) mod sample;
pub(crate) mod search;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod today;

pub(crate) use connection::Connection;
pub use connection::{ChangeMark, Opened};
pub use error::{Replaced, StoreError};
pub use header::OnlyRead;
pub(crate) use older::Older;
pub use open_error::{NotViewable, OpenError};
pub(crate) use opening::Absent;
#[cfg(test)]
pub(crate) use rescue::Salvaged;
pub(crate) use rescue::{Salvage, salvage};

use std::ops::Deref;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::ids::Uid;
use crate::moment::Moment;

/// A result of the store.
pub(crate) type Stored<T> = std::result::Result<T, StoreError>;

/// The folder that a file lies in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Ids as a JSON list, for `IN (SELECT value FROM json_each(?))`.
pub(in crate::store) fn json_ids(ids: impl IntoIterator<Item = i64>) -> String {
    let mut out = String::from("[");
    for (at, id) in ids.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push_str(&id.to_string());
    }
    out.push(']');
    out
}

/// A view of the data at one instant: enough to read, not to write.
#[derive(Clone, Copy)]
pub struct Reading<'c> {
    connection: &'c rusqlite::Connection,
    watched: &'c watched::Watched,
}

impl<'c> Reading<'c> {
    /// Every statement passes here, and is counted.
    fn prepared(&self, sql: &str) -> Stored<rusqlite::CachedStatement<'c>> {
        self.watched.note(sql);
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// Where the data file is, as SQLite opened it.
    pub(crate) fn data_file(&self) -> PathBuf {
        self.connection.path().map(PathBuf::from).unwrap_or_default()
    }

    /// One row, which must be there.
    pub(in crate::store) fn one<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        row: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<T> {
        Ok(self.prepared(sql)?.query_row(params, row)?)
    }

    /// One row, or none.
    pub(in crate::store) fn maybe<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        row: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Option<T>> {
        use rusqlite::OptionalExtension;
        Ok(self.prepared(sql)?.query_row(params, row).optional()?)
    }

    /// All rows.
    pub(in crate::store) fn all<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Vec<T>> {
        let mut statement = self.prepared(sql)?;
        let rows = statement.query_map(params, row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<T>>>()?)
    }
}

/// The one transaction of one operation. Whatever is written through it is recorded in history.
pub struct Tx<'c> {
    reading: Reading<'c>,
    moment: &'c Moment,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reading<'c>;

    fn deref(&self) -> &Reading<'c> {
        &self.reading
    }
}

impl Tx<'_> {
    /// The date in Europe/London.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.moment.today()
    }

    /// The moment of the operation.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        self.moment
    }

    /// A name that is never used again.
    #[must_use]
    pub fn new_uid(&self) -> Uid {
        self.moment.new_uid()
    }

    /// Runs one statement; answers how many rows it changed.
    pub(in crate::store) fn run(&self, sql: &str, params: impl rusqlite::Params) -> Stored<usize> {
        Ok(self.prepared(sql)?.execute(params)?)
    }

    /// Inserts one row; answers its id.
    pub(in crate::store) fn insert(&self, sql: &str, params: impl rusqlite::Params) -> Stored<i64> {
        Ok(self.prepared(sql)?.insert(params)?)
    }
}
