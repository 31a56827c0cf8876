//! Why a data file was not opened, and what the administrator can do about it.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::StoreError;

/// Why a data file was not opened. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Not a file of this program.
    #[error("not a data file of this program")]
    NotOurs,
    /// Made by a later version.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// The file's schema version.
        found: i32,
        /// The newest that this program knows.
        known: i32,
    },
    /// Made by an earlier version, and not brought up to date yet.
    #[error("schema {found} is older")]
    Older {
        /// The file's schema version.
        found: i32,
    },
    /// Made by an earlier version, and not brought up to date, because no copy of it could be made before.
    #[error("not brought up to date: no copy could be made")]
    NotCopied {
        /// Why, as the administrator is told.
        sentence: String,
    },
    /// Another copy of the program has it.
    #[error("in use")]
    InUse,
    /// A file with nothing in it.
    #[error("empty")]
    Empty,
    /// There is no file, though there was one: its backups or its journal are still there.
    #[error("missing")]
    Missing,
    /// It can be read, but not shown as it stands without writing.
    #[error("only readable: {0}")]
    NotViewable(NotViewable),
    /// A folder, or something else that is not a file.
    #[error("not a file")]
    NotAFile,
    /// The place cannot be read or written.
    #[error("no access: {0}")]
    NoAccess(std::io::ErrorKind),
    /// Damaged, or changed by another program.
    #[error("damaged")]
    Damaged,
    /// A setting did not take: the file is not safe to write to.
    #[error("setting {0} did not take")]
    Setting(&'static str),
    /// From SQLite.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a file that can only be read cannot be viewed either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotViewable {
    /// A change was broken off in the middle, and what lies beside the file to take it back cannot be used there.
    #[error("a change was broken off")]
    BrokenOff,
    /// An older version made it, and it cannot be brought up to date there.
    #[error("an older version made it")]
    Older,
}

impl From<rusqlite::Error> for OpenError {
    /// Of a file whose header says that it is ours: what SQLite then cannot read in it, or does not find in it, is
    /// damaged.
    fn from(error: rusqlite::Error) -> OpenError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse,
            Some(
                ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                | ErrorCode::Unknown
                | ErrorCode::TypeMismatch
                | ErrorCode::ConstraintViolation
                | ErrorCode::TooBig,
            )
            | None => OpenError::Damaged,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                OpenError::NoAccess(std::io::ErrorKind::PermissionDenied)
            }
            Some(_) => OpenError::Store(StoreError::Sqlite(error)),
        }
    }
}

impl OpenError {
    /// Whether a backup can help: what was in the file is lost, or cannot be read any more.
    #[must_use]
    pub fn offers_backups(&self) -> bool {
        matches!(self, OpenError::Damaged | OpenError::Missing | OpenError::Empty | OpenError::NotOurs)
    }

    /// Whether there is a file of which some rows may still be read.
    #[must_use]
    pub fn offers_a_rescue(&self) -> bool {
        matches!(self, OpenError::Damaged)
    }

    /// The sentences for the administrator; `path` is where the file is.
    #[must_use]
    pub fn sentence(&self, path: &Path) -> String {
        let name = path.file_name().map_or_else(|| PathBuf::from(path), PathBuf::from);
        let name = name.display();
        match self {
            OpenError::NotOurs => format!(
                "“{name}” is not a data file of Course Register. It was not changed. Choose a file that ends in .courses, or start Course Register by itself, without a file."
            ),
            OpenError::Newer { .. } => format!(
                "“{name}” was made by a newer version of Course Register. It was not changed. Install the newer version to open it."
            ),
            OpenError::Older { .. } => format!(
                "“{name}” was made by an older version of Course Register. It was not changed. Open it with Course Register itself, which brings it up to date."
            ),
            OpenError::NotCopied { sentence } => format!(
                "“{name}” was made by an older version of Course Register, and is brought up to date only after a copy of it was made. {sentence} It was not changed."
            ),
            OpenError::InUse => {
                format!("“{name}” is open in another copy of Course Register. Close it there, then open it here again.")
            }
            OpenError::Empty => format!(
                "“{name}” is empty: it was never a data file of Course Register, or what was in it is lost (a full disk or a synchronised folder can do that). It was not changed. Look for an earlier copy of it, or choose another file."
            ),
            OpenError::Missing => format!(
                "“{name}” is missing: it was moved, renamed or deleted, but what was kept beside it is still there. Nothing was changed, and no new register was begun in its place. Put the file back, restore its newest backup, or begin a new register."
            ),
            OpenError::NotViewable(NotViewable::BrokenOff) => format!(
                "“{name}” can only be read where it is, and a change to it was broken off in the middle, so it cannot be shown as it was. It was not changed. Copy it together with “{name}-journal”, which lies beside it, to a folder where you may write, then open the copy."
            ),
            OpenError::NotViewable(NotViewable::Older) => format!(
                "“{name}” was made by an older version of Course Register and can only be read where it is, so it cannot be brought up to date. It was not changed. Copy it to a folder where you may write, then open the copy."
            ),
            OpenError::NotAFile => {
                format!("“{name}” is a folder. Choose the data file itself: its name ends in .courses.")
            }
            OpenError::NoAccess(_) => format!(
                "“{name}” cannot be opened where it is: the folder is missing, or you may not write there. Nothing was changed."
            ),
            OpenError::Damaged => format!(
                "“{name}” is damaged, or another program has changed it. It was not changed now. Restore its newest good backup; what can still be read of it can be saved in a new file."
            ),
            OpenError::Setting(_) | OpenError::Store(_) => {
                format!("“{name}” could not be opened safely, so nothing was changed.")
            }
        }
    }
}
