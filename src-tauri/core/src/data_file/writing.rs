//! What every transaction goes through: the connection that is good now, and why the place takes nothing.

use std::cell::OnceCell;

use super::DataFile;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::store::{Connection, StoreError, Tx};

/// A connection that took the place of an earlier one when the file's drive came back. The earlier one stays until the
/// file is closed: somebody may still be reading from it.
pub(super) struct Again {
    connection: Connection,
    next: OnceCell<Box<Again>>,
}

impl DataFile {
    /// The newest connection, and where the next one would go.
    fn newest(&self) -> (&Connection, &OnceCell<Box<Again>>) {
        let mut newest = (&self.connection, &self.again);
        while let Some(again) = newest.1.get() {
            newest = (&again.connection, &again.next);
        }
        newest
    }

    /// The connection to read from.
    pub(super) fn connection(&self) -> &Connection {
        self.newest().0
    }

    /// The connection to write to: a new one when the file's drive was away and is back. None while a conflict copy
    /// beside the file waits for an answer.
    fn for_writing(&self) -> std::result::Result<&Connection, StoreError> {
        self.watch.nothing_is_open()?;
        let (connection, next) = self.newest();
        if let Some(connection) = connection.opened_again()? {
            let _ = next.set(Box::new(Again { connection, next: OnceCell::new() }));
        }
        Ok(self.connection())
    }

    /// One transaction. A failure of the disk says what is wrong there.
    pub(super) fn write<T>(&self, moment: &Moment, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let connection = self.for_writing()?;
        connection.transaction(moment, work).map_err(|error| match error {
            Error::Store(error) => Error::Store(connection.explained(error)),
            error => error,
        })
    }

    /// Why every change would be refused, in words, when that is known; nothing when changes are taken.
    #[must_use]
    pub fn refuses_changes(&self) -> Option<String> {
        match self.for_writing() {
            Ok(connection) => connection.refuses_changes(),
            Err(error) => Some(error),
        }
        .map(|error| error.sentence())
    }
}
