//! A drive that was away and came back is another one to the system: what was open on it stays dead. What lies at the
//! path then is opened anew, under the same lock and guard, when it holds exactly what was last seen.

use std::io::ErrorKind;

use super::header::{self, Header};
use super::{Absent, Connection, OpenError, Replaced, StoreError, Stored, migrations};

impl Connection {
    /// The file anew, when its place had failed and is back; nothing when there is no reason for that.
    pub(crate) fn opened_again(&self) -> Stored<Option<Connection>> {
        if self.viewing().is_some() {
            return Ok(None);
        }
        let Some(path) = self.guard.may_have_come_back() else { return Ok(None) };
        // Another register that lies there now is not touched: opening it would bring its schema up to date.
        match header::read(path) {
            Ok(Header::Ours { schema: migrations::NEWEST }) => {}
            Err(OpenError::NoAccess(why)) => return Err(StoreError::Away(why)),
            _ => return Err(self.guard.stop(Replaced::Another)),
        }
        match Connection::open(path, Absent::Tell) {
            Ok((again, _)) if again.viewing().is_some() => Err(StoreError::Away(ErrorKind::ReadOnlyFilesystem)),
            Ok((again, _)) if again.guard.has_seen_the_same(&self.guard) => {
                log::info!("the data file's drive is back: it was opened anew");
                Ok(Some(again))
            }
            Err(OpenError::NoAccess(why)) => Err(StoreError::Away(why)),
            Err(OpenError::Store(error)) => Err(error),
            Err(OpenError::NotViewable(_)) => Err(StoreError::Away(ErrorKind::ReadOnlyFilesystem)),
            Err(OpenError::InUse) => Err(busy().into()),
            _ => Err(self.guard.stop(Replaced::Another)),
        }
    }

    /// A failure to write, with what the place itself says to another write; of what has another reason, the same.
    pub(crate) fn explained(&self, error: StoreError) -> StoreError {
        match error {
            StoreError::Sqlite(error) if StoreError::is_of_the_place(&error) => match self.guard.why_nothing_is_taken()
            {
                Some(why) => StoreError::NotTaken { error, why },
                None => StoreError::Sqlite(error),
            },
            error => error,
        }
    }
}

fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)
}
