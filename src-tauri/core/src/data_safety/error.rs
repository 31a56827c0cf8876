//! Why there is no backup, and how it is said: what is wrong, and what to do.

use std::io::ErrorKind;

use crate::calendar::display::number;
use crate::store::StoreError;

/// Why a backup was not made, or did not arrive. The data file and all earlier backups are as they were.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It would not fit: seen beforehand.
    #[error("{need} bytes needed, {free} free")]
    NoRoom {
        /// How many bytes it needs.
        need: u64,
        /// How many there are.
        free: u64,
    },
    /// The disk filled up while it was written.
    #[error("disk full")]
    DiskFull,
    /// The data file's folder is gone.
    #[error("folder missing")]
    FolderMissing,
    /// Nothing may be written there.
    #[error("no access: {0}")]
    NoAccess(ErrorKind),
    /// The copy was made and is not well, which is most likely so of the data file too.
    #[error("the copy is not well")]
    NotWell,
    /// It was stopped on the way.
    #[error("stopped")]
    Stopped,
    /// The data file could not be read, or the copy not written.
    #[error(transparent)]
    Store(StoreError),
    /// The disk did not take it.
    #[error("disk: {0}")]
    Disk(ErrorKind),
    /// The second place is not there.
    #[error("second place missing")]
    SecondPlaceMissing,
    /// What arrived in the second place is not what was sent.
    #[error("second place differs")]
    SecondPlaceDiffers,
    /// The second place is full.
    #[error("second place full")]
    SecondPlaceFull,
    /// The second place did not take it.
    #[error("second place: {0}")]
    SecondPlaceFailed(ErrorKind),
    /// The second place is where the backups lie already.
    #[error("second place is the first")]
    SecondPlaceIsTheFirst,
    /// There is another file of this name in the second place.
    #[error("name taken in the second place")]
    SecondPlaceTaken,
}

impl From<std::io::Error> for BackupError {
    fn from(error: std::io::Error) -> BackupError {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => BackupError::DiskFull,
            ErrorKind::NotFound | ErrorKind::NotADirectory => BackupError::FolderMissing,
            kind @ (ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => BackupError::NoAccess(kind),
            kind => BackupError::Disk(kind),
        }
    }
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> BackupError {
        if error.is_disk_full() {
            BackupError::DiskFull
        } else if error.is_damage() {
            BackupError::NotWell
        } else {
            BackupError::Store(error)
        }
    }
}

impl BackupError {
    /// Whether it says that the data file itself is most likely damaged.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self, BackupError::NotWell)
    }

    /// The sentences for the administrator.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            BackupError::NoRoom { need, free } => format!(
                "No backup was made: it needs {}, and {} are free on this disk. Free some space, then back up again.",
                megabytes(*need),
                megabytes(*free)
            ),
            BackupError::DiskFull => {
                "No backup was made: the disk is full. Free some space, then back up again.".to_owned()
            }
            BackupError::FolderMissing => {
                "No backup was made: the data file’s folder is not there. Check that its drive is connected, then back up again."
                    .to_owned()
            }
            BackupError::NoAccess(_) => {
                "No backup was made: you may not write in the data file’s folder. Move the data file to a folder where you may write."
                    .to_owned()
            }
            BackupError::NotWell => {
                "No backup was made: a copy of the data file was checked and is not well, so the file itself is most likely damaged. Stop making changes, and restore the newest backup."
                    .to_owned()
            }
            BackupError::Stopped => "No backup was made: it was stopped.".to_owned(),
            BackupError::Store(_) | BackupError::Disk(_) => {
                "No backup was made: the disk did not take it. Check the drive, then back up again.".to_owned()
            }
            BackupError::SecondPlaceMissing => {
                "The second place for backups is not there. Connect its drive, or choose another folder.".to_owned()
            }
            BackupError::SecondPlaceDiffers => {
                "What arrived in the second place is not what was sent, so it was taken away again. Its drive may be failing: choose another one."
                    .to_owned()
            }
            BackupError::SecondPlaceFull => {
                "The second place for backups is full, so the newest backup is not there. Free some space on its drive, or choose another folder."
                    .to_owned()
            }
            BackupError::SecondPlaceFailed(_) => {
                "The second place for backups did not take the newest backup. Check its drive and that you may write there, or choose another folder."
                    .to_owned()
            }
            BackupError::SecondPlaceIsTheFirst => {
                "The backups lie in this folder already. Choose one on another drive, so that they outlive this one."
                    .to_owned()
            }
            BackupError::SecondPlaceTaken => {
                "In the second place there is another file of this backup’s name, and it was left as it is. Choose another folder."
                    .to_owned()
            }
        }
    }
}

/// `1.2 MB`, at least `0.1 MB`.
pub(super) fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000).max(1);
    if tenths >= 100 { format!("{} MB", number(tenths / 10)) } else { format!("{}.{} MB", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_as_people_write_them() {
        for (bytes, expected) in [
            (0, "0.1 MB"),
            (1, "0.1 MB"),
            (1_200_000, "1.2 MB"),
            (9_950_000, "10 MB"),
            (52_000_000, "52 MB"),
            (5_200_000_000, "5,200 MB"),
        ] {
            assert_eq!(megabytes(bytes), expected);
        }
    }
}
