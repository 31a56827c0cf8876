//! No change is made to a file before its structure was looked at since it was opened: what is damaged stays as it is,
//! so that everything that can still be read can be saved.

use rusqlite::ErrorCode;

use super::{Connection, StoreError, Stored};

/// What is known of the file's structure since it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Structure {
    NotLookedAt,
    Well,
    Damaged,
}

impl Connection {
    /// Takes note of a check of the file, or of a copy of it, that was made elsewhere since it was opened. Once it was
    /// found damaged it stays so until it is opened again.
    pub(crate) fn note_checked(&self, found_well: bool) {
        if self.structure.get() != Structure::Damaged {
            self.structure.set(if found_well { Structure::Well } else { Structure::Damaged });
        }
    }

    /// Whether it was found damaged.
    pub(crate) fn is_damaged(&self) -> bool {
        self.structure.get() == Structure::Damaged
    }

    /// Why every change is refused, when that is known already: the file is damaged, or no longer at its place.
    pub(crate) fn refuses_changes(&self) -> Option<StoreError> {
        if let Some(why) = self.viewing() {
            return Some(StoreError::Viewing(why));
        }
        if self.is_damaged() {
            return Some(StoreError::FoundDamaged);
        }
        self.guard.at_its_place().err()
    }

    /// That a change may be made: looks at the file's structure when nobody has done so yet.
    pub(super) fn ready_for_a_change(&self) -> Stored<()> {
        if self.viewing().is_none() && self.structure.get() == Structure::NotLookedAt {
            self.note_checked(structure_is_well(&self.inner)?);
        }
        self.refuses_changes().map_or(Ok(()), Err)
    }
}

/// SQLite's `quick_check`: the structure of every page and the rules of every row; it stops at the first fault.
fn structure_is_well(connection: &rusqlite::Connection) -> Stored<bool> {
    match connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)) {
        Ok(said) => Ok(said == "ok"),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Ok(false),
            _ => Err(error.into()),
        },
    }
}
