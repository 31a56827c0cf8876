//! A commit that answers with an error may be in the file all the same: the last thing SQLite does is to empty the
//! journal and to sync that, and once it is empty the change is made. “Not saved” would then be untrue, and whoever
//! does it again would have it twice.

use super::connection::ChangeMark;
use super::{Connection, StoreError, Stored, migrations};

/// What became of a change whose commit answered with an error.
enum Became {
    /// The file is as it was before.
    Undone,
    /// It is in the file; whether it would outlast a power cut is not known.
    Kept,
}

impl Connection {
    /// After a commit that answered with an error: all is well when the change is in the file and another commit, which
    /// syncs everything again, goes well. When it is in the file and that fails, or the file cannot even be read, that
    /// is settled before the next change.
    pub(super) fn settled_at_once(&self, error: rusqlite::Error) -> Stored<()> {
        match self.became() {
            Ok(Became::Undone) => Err(error.into()),
            Ok(Became::Kept) if self.confirm().is_ok() => {
                log::warn!("a commit answered with an error and was confirmed: {}", StoreError::from(error));
                Ok(())
            }
            Ok(Became::Kept) | Err(_) => {
                self.unsettled.set(true);
                Err(error.into())
            }
        }
    }

    /// Before a change: what the one before it left open is settled.
    ///
    /// # Errors
    /// That the disk still takes nothing; or that the earlier change is saved after all, so that nobody does it twice.
    pub(super) fn settle(&self) -> Stored<()> {
        if !self.unsettled.get() {
            return Ok(());
        }
        if let Became::Kept = self.became()? {
            self.confirm()?;
            self.unsettled.set(false);
            self.guard.note();
            self.changes.set(ChangeMark::next());
            return Err(StoreError::KeptAfterAll);
        }
        self.unsettled.set(false);
        Ok(())
    }

    /// Reads, so that SQLite takes back what it finds half done, and compares what the file then holds.
    fn became(&self) -> Stored<Became> {
        self.inner.query_row("SELECT count(*) FROM main.sqlite_schema", [], |_| Ok(()))?;
        Ok(if self.guard.is_as_it_was_seen()? { Became::Undone } else { Became::Kept })
    }

    /// A commit that changes nothing: it writes the schema's number again, with a journal and every sync.
    fn confirm(&self) -> Stored<()> {
        Ok(self.inner.pragma_update(None, "user_version", migrations::NEWEST)?)
    }
}
