//! What SQLite says, as what the administrator can do about it.

use std::path::PathBuf;

use rusqlite::ErrorCode;

/// A failure of the data file itself: nothing was acknowledged, nothing is half done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// From SQLite.
    #[error("SQLite: {}", described(.0))]
    Sqlite(rusqlite::Error),
    /// A row that holds what the program does not know.
    #[error("unreadable value in {0}")]
    Unreadable(&'static str),
    /// The file was found damaged since it was opened: nothing is written to it any more.
    #[error("the file was found damaged: nothing is written to it")]
    FoundDamaged,
    /// What lies at the data file's place is not what was opened there: nothing is written to either.
    #[error("{0}")]
    Replaced(Replaced),
    /// The drive or folder of the data file is not there for the moment.
    #[error("the place of the data file cannot be reached: {0}")]
    Away(std::io::ErrorKind),
}

/// What became of the data file while it was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Replaced {
    /// Another file lies in its place.
    #[error("another file lies in the data file's place")]
    Another,
    /// It was moved, renamed or deleted; its folder is there.
    #[error("the data file is no longer at its place")]
    Removed,
    /// It is the same file, with something else in it.
    #[error("something else has written to the data file")]
    Written,
}

impl Replaced {
    fn sentence(self) -> &'static str {
        match self {
            Replaced::Another => {
                "Not saved: another file has been put in the place of the data file since it was opened (a synchronised folder does that). Neither was changed. What you see is what was last saved here: keep both under Data safety, then open the one that goes on."
            }
            Replaced::Removed => {
                "Not saved: the data file was moved, renamed or deleted while it was open. What you see is what was last saved. Put the file back where it was, then try again; if it is lost, keep what you see under Data safety."
            }
            Replaced::Written => {
                "Not saved: another program has written to the data file since it was opened (a synchronised folder does that). Nothing was written over it. What you see is what was last saved here: keep both under Data safety, then open the one that goes on."
            }
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        StoreError::Sqlite(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> StoreError {
        StoreError::Unreadable("history")
    }
}

/// Code and extended code, never SQLite's message, which can hold what was typed.
fn described(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => {
            format!("{:?} ({})", failure.code, failure.extended_code)
        }
        rusqlite::Error::QueryReturnedNoRows => "no row".to_owned(),
        other => {
            let debug = format!("{other:?}");
            debug.split(['(', '{', ' ']).next().unwrap_or_default().to_owned()
        }
    }
}

impl StoreError {
    fn code(&self) -> Option<ErrorCode> {
        match self {
            StoreError::Sqlite(error) => error.sqlite_error_code(),
            StoreError::Unreadable(_) | StoreError::FoundDamaged | StoreError::Replaced(_) | StoreError::Away(_) => {
                None
            }
        }
    }

    /// Whether the rows would have broken a rule that the file itself keeps.
    pub(crate) fn is_constraint(&self) -> bool {
        self.code() == Some(ErrorCode::ConstraintViolation)
    }

    /// Whether the disk is full.
    pub(crate) fn is_disk_full(&self) -> bool {
        self.code() == Some(ErrorCode::DiskFull)
    }

    /// Whether the file itself is damaged.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, StoreError::FoundDamaged)
            || matches!(self.code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
    }

    /// One sentence with what to do.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            StoreError::FoundDamaged => {
                return "Not saved: the data file is damaged, so nothing more is written to it. What can be read of it is still shown. Restore the newest good backup under Data safety.".to_owned();
            }
            StoreError::Replaced(why) => return why.sentence().to_owned(),
            StoreError::Away(_) => {
                return "Not saved: the drive or folder of the data file is not there at the moment. Connect it again, then try again: what you typed is still here.".to_owned();
            }
            StoreError::Sqlite(_) | StoreError::Unreadable(_) => {}
        }
        let said = match self.code() {
            Some(ErrorCode::DiskFull) => {
                "Not saved: the disk is full. Free some space, then try again: what you typed is still here."
            }
            Some(ErrorCode::ReadOnly) => {
                "Not saved: the data file can only be read where it is. Move it to a folder where you may write, then open it again."
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                "Not saved: the disk did not take it (it may be full, or the drive was taken out). Check the drive, then try again: what you typed is still here."
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                "Not saved: the data file is damaged. Nothing was changed; leave the file where it is and make a copy of it before anything else."
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                "Not saved: another program holds the data file. Close it there, then try again."
            }
            _ => "Not saved: the data file did not take this change. Nothing was changed.",
        };
        said.to_owned()
    }
}

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
    /// Another copy of the program has it.
    #[error("in use")]
    InUse,
    /// A file with nothing in it.
    #[error("empty")]
    Empty,
    /// It can be read, but not written.
    #[error("only readable")]
    OnlyReadable,
    /// A folder, or something else that is not a file.
    #[error("not a file")]
    NotAFile,
    /// The place cannot be read or written.
    #[error("no access: {0}")]
    NoAccess(std::io::ErrorKind),
    /// Damaged.
    #[error("damaged")]
    Damaged,
    /// A setting did not take: the file is not safe to write to.
    #[error("setting {0} did not take")]
    Setting(&'static str),
    /// From SQLite.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> OpenError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse,
            Some(ErrorCode::DatabaseCorrupt) => OpenError::Damaged,
            Some(ErrorCode::NotADatabase) => OpenError::NotOurs,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                OpenError::NoAccess(std::io::ErrorKind::PermissionDenied)
            }
            Some(ErrorCode::ReadOnly) => OpenError::OnlyReadable,
            _ => OpenError::Store(StoreError::Sqlite(error)),
        }
    }
}

impl OpenError {
    /// The sentences for the administrator; `path` is where the file is.
    #[must_use]
    pub fn sentence(&self, path: &std::path::Path) -> String {
        let name = path.file_name().map_or_else(|| PathBuf::from(path), PathBuf::from);
        let name = name.display();
        match self {
            OpenError::NotOurs => format!(
                "“{name}” is not a data file of Course Register. It was not changed. Choose a file that ends in .courses, or start Course Register by itself, without a file."
            ),
            OpenError::Newer { .. } => format!(
                "“{name}” was made by a newer version of Course Register. It was not changed. Install the newer version to open it."
            ),
            OpenError::InUse => {
                format!("“{name}” is open in another copy of Course Register. Close it there, then open it here again.")
            }
            OpenError::Empty => format!(
                "“{name}” is empty: it was never a data file of Course Register, or what was in it is lost (a full disk or a synchronised folder can do that). It was not changed. Look for an earlier copy of it, or choose another file."
            ),
            OpenError::OnlyReadable => format!(
                "“{name}” can only be read where it is, so nothing could be saved. It was not changed. Copy it to a folder where you may write, then open the copy."
            ),
            OpenError::NotAFile => {
                format!("“{name}” is a folder. Choose the data file itself: its name ends in .courses.")
            }
            OpenError::NoAccess(_) => format!(
                "“{name}” cannot be opened where it is: the folder is missing, or you may not write there. Nothing was changed."
            ),
            OpenError::Damaged => format!(
                "“{name}” is damaged. It was not changed. Make a copy of it, then open the newest copy that you kept."
            ),
            OpenError::Setting(_) | OpenError::Store(_) => {
                format!("“{name}” could not be opened safely, so nothing was changed.")
            }
        }
    }
}
