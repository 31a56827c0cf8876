//! Why nothing was restored, and how it is said.

use std::io::ErrorKind;
use std::path::Path;

use super::error::megabytes;
use crate::store::OpenError;

/// Why nothing was restored. What was chosen is as it was, and so is the data file.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// What was chosen cannot be put in the data file's place.
    #[error("the chosen file: {0}")]
    Chosen(OpenError),
    /// It is the data file itself.
    #[error("the chosen file is the data file")]
    IsTheDataFile,
    /// Another copy of the program has the data file.
    #[error("the data file is open elsewhere")]
    InUse,
    /// It would not fit: seen beforehand.
    #[error("{need} bytes needed, {free} free")]
    NoRoom {
        /// How many bytes it needs.
        need: u64,
        /// How many there are.
        free: u64,
    },
    /// The disk filled up.
    #[error("disk full")]
    DiskFull,
    /// The data file's folder is gone, takes nothing, or its disk failed.
    #[error("the data file's folder: {0}")]
    Folder(ErrorKind),
    /// What is there could not be kept aside, so it was not replaced.
    #[error("the present file could not be kept aside: {0}")]
    NotKeptAside(ErrorKind),
    /// It is in its place, but was not opened.
    #[error("restored, but not opened: {0}")]
    NotOpened(OpenError),
}

impl RestoreError {
    /// From writing beside the data file.
    pub(super) fn writing(error: &std::io::Error) -> RestoreError {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => RestoreError::DiskFull,
            kind => RestoreError::Folder(kind),
        }
    }

    /// The sentences for the administrator; `chosen` is what was to be restored.
    #[must_use]
    pub fn sentence(&self, chosen: &Path) -> String {
        let name = chosen.file_name().unwrap_or(chosen.as_os_str()).to_string_lossy();
        match self {
            RestoreError::Chosen(error) => chosen_sentence(&name, error),
            RestoreError::IsTheDataFile => {
                format!("“{name}” is the data file that is in use already. Nothing was restored. Choose a backup, or another file.")
            }
            RestoreError::InUse => {
                "The data file is open in another copy of Course Register. Nothing was restored. Close it there, then restore again."
                    .to_owned()
            }
            RestoreError::NoRoom { need, free } => format!(
                "Nothing was restored: that needs {}, and {} are free on the data file’s disk. Free some space, then restore again.",
                megabytes(*need),
                megabytes(*free)
            ),
            RestoreError::DiskFull => {
                "Nothing was restored: the disk is full. Free some space, then restore again.".to_owned()
            }
            RestoreError::Folder(ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                "Nothing was restored: the data file’s folder is not there. Check that its drive is connected, then restore again."
                    .to_owned()
            }
            RestoreError::Folder(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                "Nothing was restored: you may not write in the data file’s folder. Move the data file to a folder where you may write, then restore again."
                    .to_owned()
            }
            RestoreError::Folder(_) => {
                "Nothing was restored: the disk did not take it. Check the drive, then restore again.".to_owned()
            }
            RestoreError::NotKeptAside(_) => {
                "Nothing was restored: the present data file could not be kept aside first, and it is not replaced without that. Free some space or check the drive, then restore again."
                    .to_owned()
            }
            RestoreError::NotOpened(_) => format!(
                "“{name}” was put in the data file’s place, but could not be opened there. Close Course Register and start it again."
            ),
        }
    }
}

fn chosen_sentence(name: &str, error: &OpenError) -> String {
    let (wrong, what_to_do) = match error {
        OpenError::NotOurs => ("is not a data file of Course Register", "Choose a file whose name ends in .courses."),
        OpenError::Newer { .. } => {
            ("was made by a newer version of Course Register", "Install the newer version, then restore it there.")
        }
        OpenError::Empty => ("is empty", "Choose another backup."),
        OpenError::NotAFile => ("is a folder", "Choose the file itself: its name ends in .courses."),
        OpenError::NoAccess(ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            ("is not there any more", "Check that its drive is connected, or choose another backup.")
        }
        OpenError::NoAccess(_) => {
            ("cannot be read", "Check its drive and that you may read it, or choose another backup.")
        }
        _ => ("is damaged", "It was left as it is. Choose another backup."),
    };
    format!("“{name}” {wrong}. Nothing was restored. {what_to_do}")
}
