//! Files that belong to a change of the data file: all of them or none, as the change is kept or not.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::files::{NewFile, not_written};
use super::model::IfTaken;
use crate::error::Result;

/// Files that have their names, and lose them again unless they are kept with what they belong to.
#[derive(Default)]
pub(crate) struct Together {
    places: Vec<PathBuf>,
}

impl Together {
    /// Writes files of these names and contents into a folder: all are whole before the first has its name. A name that
    /// is taken there gets a number.
    ///
    /// # Errors
    /// That one of them could not be written.
    pub(crate) fn write(&mut self, folder: &Path, files: impl Iterator<Item = (String, Vec<u8>)>) -> Result<()> {
        let mut whole = Vec::new();
        for (name, bytes) in files {
            let mut file = NewFile::begin(&folder.join(name))?;
            file.write_all(&bytes).map_err(|error| not_written(&error))?;
            whole.push(file);
        }
        for file in whole {
            self.places.push(file.settle(IfTaken::Number)?);
        }
        Ok(())
    }

    /// What they belong to is kept, and so they are: where they are.
    pub(crate) fn keep(mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.places)
    }
}

impl Drop for Together {
    fn drop(&mut self) {
        for place in &self.places {
            // Just made by ourselves; if it cannot be removed it is a whole file, and does no harm.
            if let Err(error) = std::fs::remove_file(place) {
                log::warn!("a file of a set that failed could not be removed: {}", error.kind());
            }
        }
    }
}
