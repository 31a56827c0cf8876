//! What was saved for people, by token: the page can ask to open a file or to show it, and never names a place.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{Answer, problem};

/// Files and chosen folders by token, until the program ends.
pub struct Saved(Mutex<Places>);

struct Places {
    by_token: HashMap<String, PathBuf>,
    /// Where the next dialog starts: where the last file went.
    last_folder: Option<PathBuf>,
    /// Where the last files that were brought in came from.
    came_from: Option<PathBuf>,
    /// What is only handed to another program; it goes when this one ends.
    for_a_while: Option<tempfile::TempDir>,
}

impl Saved {
    /// Nothing saved yet; the first dialog starts in this folder.
    pub fn starting_in(folder: Option<PathBuf>) -> Saved {
        Saved(Mutex::new(Places { by_token: HashMap::new(), last_folder: folder, came_from: None, for_a_while: None }))
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a place under a token.
    pub fn keep(&self, token: String, place: &Path) {
        self.places().by_token.insert(token, place.to_owned());
    }

    /// Notes where the next dialog starts.
    pub fn start_in(&self, folder: &Path) {
        self.places().last_folder = Some(folder.to_owned());
    }

    /// Where a dialog starts, if that folder is still there.
    pub fn start(&self) -> Option<PathBuf> {
        self.places().last_folder.clone().filter(|folder| folder.is_dir())
    }

    /// Notes where files came from.
    pub fn came_from_here(&self, folder: &Path) {
        self.places().came_from = Some(folder.to_owned());
    }

    /// Where a dialog that asks for files starts: where the last ones came from.
    pub fn came_from(&self) -> Option<PathBuf> {
        let came_from = self.places().came_from.clone();
        came_from.filter(|folder| folder.is_dir()).or_else(|| self.start())
    }

    /// A new folder, its owner's alone, for what is only handed to another program.
    pub fn for_a_while(&self) -> Answer<PathBuf> {
        let cannot = |error: std::io::Error| {
            log::warn!("no temporary folder: {}", error.kind());
            problem("There is no room in this computer’s temporary folder. Save into a folder of your own instead.")
        };
        let mut places = self.places();
        let within = match &mut places.for_a_while {
            Some(folder) => folder,
            none => none.insert(tempfile::Builder::new().prefix("course-register-").tempdir().map_err(cannot)?),
        };
        let one = tempfile::Builder::new().prefix("draft-").tempdir_in(within.path()).map_err(cannot)?;
        Ok(one.keep())
    }

    /// Takes away what was only handed to another program.
    pub fn clear(&self) {
        self.places().for_a_while = None;
    }

    /// The place of a token.
    pub fn place(&self, token: &str) -> Option<PathBuf> {
        self.places().by_token.get(token).cloned()
    }

    /// The folder of a token, which was chosen for files.
    pub fn folder(&self, token: &str) -> Answer<PathBuf> {
        self.place(token).ok_or_else(|| problem("Choose the folder again: it is not known any more."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_looked_for_where_the_last_ones_came_from_and_else_where_the_last_one_went() {
        let there = std::env::temp_dir();
        let saved = Saved::starting_in(Some(there.clone()));
        assert_eq!(saved.came_from(), Some(there.clone()));
        saved.came_from_here(&there.join("a folder that is gone"));
        assert_eq!(saved.came_from(), Some(there));
    }
}
