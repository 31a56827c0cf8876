//! Looks for conflict copies beside the file: at opening everywhere, and before each change in a synchronised folder.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use super::DataFile;
use crate::data_safety::conflicts::{conflict_copies, this_computer};
use crate::data_safety::place::{self, Place};
use crate::data_safety::{BackupError, Shelf};
use crate::store::StoreError;

/// What is known of the copies beside a data file.
pub(super) struct Watch {
    data_file: PathBuf,
    place: Place,
    computer: String,
    /// Those beside which the administrator has said that this one goes on.
    acknowledged: RefCell<Vec<String>>,
    /// The others.
    found: RefCell<Vec<String>>,
}

impl Watch {
    /// Looks for the first time.
    pub(super) fn beside(data_file: &Path) -> Watch {
        let watch = Watch {
            data_file: data_file.to_owned(),
            place: place::of(data_file),
            computer: this_computer(),
            acknowledged: RefCell::new(Shelf::beside(data_file).settings().acknowledged_copies),
            found: RefCell::new(Vec::new()),
        };
        watch.look();
        watch
    }

    fn look(&self) {
        let service = match self.place {
            Place::Synced(service) => Some(service),
            Place::Ordinary | Place::Network => None,
        };
        let mut there = conflict_copies(&self.data_file, service, &self.computer);
        let mut acknowledged = self.acknowledged.borrow_mut();
        // One that went away and comes again is a new one.
        acknowledged.retain(|name| there.contains(name));
        there.retain(|name| !acknowledged.contains(name));
        *self.found.borrow_mut() = there;
    }

    /// The copies that nobody has said anything about, as far as need be looked.
    fn open(&self) -> Vec<String> {
        if matches!(self.place, Place::Synced(_)) || !self.found.borrow().is_empty() {
            self.look();
        }
        self.found.borrow().clone()
    }

    /// That nothing stands in the way of a change.
    pub(super) fn nothing_is_open(&self) -> Result<(), StoreError> {
        let open = self.open();
        if open.is_empty() { Ok(()) } else { Err(StoreError::ConflictCopies(open)) }
    }
}

impl DataFile {
    /// The kind of place that the file lies in.
    #[must_use]
    pub fn place(&self) -> Place {
        self.watch.place
    }

    /// The names of the conflict copies beside the file that keep it from being changed.
    #[must_use]
    pub fn conflict_copies(&self) -> Vec<String> {
        self.watch.open()
    }

    /// The administrator has said that this file goes on: the conflict copies beside it stay as they are, and do not
    /// keep it from being changed any more. That is remembered.
    ///
    /// # Errors
    /// That it could not be remembered; then nothing can be changed yet.
    pub fn go_on_with_this_one(&self) -> Result<(), BackupError> {
        self.watch.look();
        let mut all = self.watch.acknowledged.borrow().clone();
        all.append(&mut self.watch.found.borrow().clone());
        Shelf::beside(&self.path).set_settings(|settings| settings.acknowledged_copies.clone_from(&all))?;
        *self.watch.acknowledged.borrow_mut() = all;
        self.watch.found.borrow_mut().clear();
        Ok(())
    }
}
