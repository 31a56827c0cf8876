//! Bringing a file of an older schema up to date, after a copy of it was made and looked through.

use std::path::Path;

use super::DataFile;
use crate::data_safety::{BackupError, DataSafetyOperation, Go, Shelf, Why};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store::{Older, OpenError, StoreError};

impl DataFile {
    /// Opens the file at `path` as [`DataFile::open`] does; one of an older schema is first backed up, then brought up
    /// to date.
    ///
    /// # Errors
    /// See [`OpenError`]; the file is then as it was.
    pub fn open_up_to_date(path: &Path, moment: &Moment) -> Result<DataFile, OpenError> {
        match DataFile::open(path) {
            Err(OpenError::Older { found }) => {
                let older = Older::open(path)?;
                back_up(&older, path, moment).map_err(not_copied)?;
                bring_up_to_date(older, found, moment)?;
                DataFile::open(path)
            }
            opened => opened,
        }
    }

    /// Opens a file that is itself a copy; one of an older schema is brought up to date without another one.
    ///
    /// # Errors
    /// See [`OpenError`]; the file is then as it was.
    pub(crate) fn open_copy(copy: &Path, moment: &Moment) -> Result<DataFile, OpenError> {
        match DataFile::open(copy) {
            Err(OpenError::Older { found }) => {
                bring_up_to_date(Older::open(copy)?, found, moment)?;
                DataFile::open(copy)
            }
            opened => opened,
        }
    }
}

fn bring_up_to_date(older: Older, from: i32, moment: &Moment) -> Result<(), OpenError> {
    let operation = Operation::DataSafety(DataSafetyOperation::BroughtUpToDate { from });
    let what = serde_json::to_string(&operation).map_err(StoreError::from)?;
    older.bring_up_to_date(&moment.now_text(), &what)
}

/// The lock is held from before the copy until the file is up to date: nothing is written in between.
fn back_up(older: &Older, path: &Path, moment: &Moment) -> Result<(), BackupError> {
    let shelf = Shelf::beside(path);
    let begun = shelf.begin(std::fs::metadata(path)?.len())?;
    match older.copy_to(begun.path(), &mut |_| Go::On)? {
        Go::On => shelf.finish(begun, Why::BeforeMigration, moment).map(drop),
        Go::Stop => Err(BackupError::Stopped),
    }
}

/// A copy that is not well is of a file that is not.
fn not_copied(why: BackupError) -> OpenError {
    if why.is_damage() { OpenError::Damaged } else { OpenError::NotCopied { sentence: why.sentence() } }
}
