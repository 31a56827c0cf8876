//! Backups for tests.

use std::path::Path;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{BackupError, Go, Kept, RestoreError, Restored, Shelf, Why, back_up, restore};

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

    /// Restores what lies there.
    ///
    /// # Panics
    /// When it is refused.
    #[must_use]
    pub fn restore(mut self, chosen: &Path) -> (World, Restored) {
        let moment = self.moment();
        let mut restored = None;
        let world = self.with_file(|file| {
            let path = file.path().to_owned();
            let (file, done) = restore(Some(file), &path, chosen, &moment).expect("it is restored");
            restored = Some(done);
            file
        });
        (world, restored.expect("it is restored"))
    }

    /// Restores what lies there, which must be refused; the file is then open still.
    ///
    /// # Panics
    /// When it is restored, or the file is not open any more.
    #[must_use]
    pub fn restore_refused(mut self, chosen: &Path) -> (World, RestoreError) {
        let moment = self.moment();
        let mut why = None;
        let world = self.with_file(|file| {
            let path = file.path().to_owned();
            let refused = restore(Some(file), &path, chosen, &moment).map(drop).expect_err("it is refused");
            why = Some(refused.why);
            *refused.file.expect("it is open still")
        });
        (world, why.expect("it is refused"))
    }

    /// What lies in the test's folder, in order; not SQLite's journal, which comes and goes.
    ///
    /// # Panics
    /// When it cannot be read.
    #[must_use]
    pub fn files_beside(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder()).expect("a readable folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| !name.ends_with("-journal")).collect();
        names.sort();
        names
    }

    /// Writes into the open data file behind its back. The descriptor is not closed again, because closing it would
    /// let go of SQLite's lock.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn scribble(&self, at: u64, bytes: &[u8]) {
        use std::io::{Seek, SeekFrom, Write};
        let mut file = std::fs::OpenOptions::new().write(true).open(self.file.path()).expect("the file");
        file.seek(SeekFrom::Start(at)).expect("a place in it");
        file.write_all(bytes).expect("it is written");
        std::mem::forget(file);
    }
}
