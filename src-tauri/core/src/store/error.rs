//! What SQLite says, as what the administrator can do about it.

use std::io::ErrorKind;

use rusqlite::ErrorCode;

use super::header::OnlyRead;

/// A failure of the data file itself: nothing was acknowledged, nothing is half done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// From SQLite.
    #[error("SQLite: {}", described(.0))]
    Sqlite(rusqlite::Error),
    /// From SQLite, where the place of the file takes nothing.
    #[error("SQLite: {}; the folder: {why}", described(.error))]
    NotTaken {
        /// What SQLite said.
        error: rusqlite::Error,
        /// What the folder says to another file.
        why: std::io::ErrorKind,
    },
    /// A row that holds what the program does not know.
    #[error("unreadable value in {0}")]
    Unreadable(&'static str),
    /// The file was found damaged since it was opened: nothing is written to it any more.
    #[error("the file was found damaged: nothing is written to it")]
    FoundDamaged,
    /// The file is open for viewing.
    #[error("the file is open for viewing: {}", .0.words())]
    Viewing(OnlyRead),
    /// What lies at the data file's place is not what was opened there: nothing is written to either.
    #[error("{0}")]
    Replaced(Replaced),
    /// The change before this one had been said not to be saved, and it is: nobody is to do it twice.
    #[error("the change before, of which that was not known, is saved")]
    KeptAfterAll,
    /// The drive or folder of the data file is not there for the moment.
    #[error("the place of the data file cannot be reached: {0}")]
    Away(std::io::ErrorKind),
    /// Beside the data file lie conflict copies of these names, and it was not said which one goes on.
    #[error("{} conflict copies lie beside the data file", .0.len())]
    ConflictCopies(Vec<String>),
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
            StoreError::Sqlite(error) | StoreError::NotTaken { error, .. } => error.sqlite_error_code(),
            _ => None,
        }
    }

    /// Whether the rows would have broken a rule that the file itself keeps.
    pub(crate) fn is_constraint(&self) -> bool {
        self.code() == Some(ErrorCode::ConstraintViolation)
    }

    /// Whether the disk is full.
    pub(crate) fn is_disk_full(&self) -> bool {
        matches!(self, StoreError::NotTaken { why: ErrorKind::StorageFull | ErrorKind::QuotaExceeded, .. })
            || self.code() == Some(ErrorCode::DiskFull)
    }

    /// Whether the file itself is damaged.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, StoreError::FoundDamaged)
            || matches!(self.code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
    }

    /// Whether SQLite could not write where the file is, so that the place can be asked why.
    pub(super) fn is_of_the_place(error: &rusqlite::Error) -> bool {
        matches!(
            error.sqlite_error_code(),
            Some(
                ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied
            )
        )
    }

    /// One sentence with what to do.
    #[must_use]
    pub fn sentence(&self) -> String {
        let said = match self {
            StoreError::KeptAfterAll => {
                "Not saved: this is held back, because the change before it is in the data file after all, although the disk had not confirmed it. Look at this screen again, so that you do not do it twice; then go on."
            }
            StoreError::FoundDamaged => {
                "Not saved: the data file is damaged, so nothing more is written to it. What can be read of it is still shown. Restore the newest good backup."
            }
            StoreError::Viewing(why) => {
                return format!(
                    "Not saved: this file is open for viewing only, because {}. Save a copy where you may write, and work in that.",
                    why.words()
                );
            }
            StoreError::Replaced(why) => why.sentence(),
            StoreError::Away(why @ (ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied)) => place_says(*why),
            StoreError::Away(_) => AWAY,
            StoreError::NotTaken { why, .. } => place_says(*why),
            StoreError::ConflictCopies(names) => return beside_lies(names),
            StoreError::Sqlite(_) | StoreError::Unreadable(_) => self.sqlite_says(),
        };
        said.to_owned()
    }

    fn sqlite_says(&self) -> &'static str {
        match self.code() {
            Some(ErrorCode::DiskFull) => FULL,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => NOT_ALLOWED,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => FAILED,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                "Not saved: the data file is damaged. Nothing was changed; leave the file where it is and make a copy of it before anything else."
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                "Not saved: another program holds the data file. Close it there, then try again."
            }
            _ => "Not saved: the data file did not take this change. Nothing was changed.",
        }
    }
}

fn beside_lies(names: &[String]) -> String {
    let first = names.first().map_or("", String::as_str);
    let what = match names.len() {
        0 | 1 => format!("“{first}”. A synchronised folder made it"),
        2 => format!("“{first}” and another such file. A synchronised folder made them"),
        more => format!("“{first}” and {} more such files. A synchronised folder made them", more - 1),
    };
    format!(
        "Not saved: beside the data file lies {what}, because the register was changed in two places. Open each to see what is in it, then say under Data safety which one goes on. Nothing is changed until then."
    )
}

/// What the place of the file says to a write, for the administrator.
fn place_says(why: ErrorKind) -> &'static str {
    match why {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FULL,
        ErrorKind::ReadOnlyFilesystem => {
            "Not saved: the drive with the data file takes no changes any more (it was locked, or the computer found a fault on it). Unlock it, or take it out and connect it again, then try again: what is typed in a form is still there."
        }
        ErrorKind::PermissionDenied => NOT_ALLOWED,
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::StaleNetworkFileHandle => AWAY,
        _ => FAILED,
    }
}

const FULL: &str =
    "Not saved: the disk is full. Free some space, then try again: what is typed in a form is still there.";
const AWAY: &str = "Not saved: the drive or folder of the data file is not there at the moment. Connect it again, then try again: what is typed in a form is still there.";
const NOT_ALLOWED: &str = "Not saved: you may not write where the data file is any more. Allow it for its folder again, then try again: what is typed in a form is still there.";
const FAILED: &str = "Not saved: the data file could not be written. It may have been made read-only, or its drive may be faulty or gone. Look at both, then try again: what is typed in a form is still there.";
