//! Backups for tests.

use std::path::Path;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{BackupError, Go, Kept, Shelf, Why, back_up};

use crate::{World, without_sequence};

/// Everything in a data file or backup that is not open, as [`World::dump`] says it; the file itself is only read.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn dump_of(file: &Path) -> Vec<String> {
    let folder = tempfile::tempdir_in(crate::quick_folder()).expect("a temporary folder");
    let copy = folder.path().join("copy.courses");
    std::fs::copy(file, &copy).expect("a copy");
    without_sequence(DataFile::open(&copy).expect("a data file").dump().expect("a readable file"))
}

impl World {
    /// The backups of this file.
    #[must_use]
    pub fn shelf(&self) -> Shelf {
        Shelf::beside(self.file.path())
    }

    /// Makes a backup, without anything else meanwhile.
    ///
    /// # Errors
    /// Whatever the core answers.
    pub fn try_back_up(&mut self, why: Why) -> Result<Kept, BackupError> {
        let moment = self.moment();
        back_up(&self.file, why, &moment, &mut |_| Go::On)
    }

    /// Makes a backup that must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn back_up(&mut self, why: Why) -> Kept {
        self.try_back_up(why).expect("a backup")
    }

    /// The backups, newest first.
    ///
    /// # Panics
    /// When their folder cannot be read.
    #[must_use]
    pub fn backups(&self) -> Vec<Kept> {
        self.shelf().list().expect("a readable folder")
    }
}
