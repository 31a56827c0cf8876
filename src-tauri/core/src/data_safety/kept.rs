//! One backup, and what is known of it.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::files;
use super::model::{Contents, Why};
use super::naming::{self, Named};
use super::thinning::Candidate;
use crate::store::OpenError;
use crate::store::data_safety::look_closely;

/// A backup that lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number: the higher, the later.
    pub number: u32,
    /// When it was made, as the clock then said.
    pub made_at: DateTime<Utc>,
    /// Why.
    pub why: Why,
    /// Its size.
    pub bytes: u64,
    /// Where it lies.
    pub path: PathBuf,
    /// What lies in it; nothing when it cannot be read.
    pub contents: Option<Contents>,
    /// Its newest step in history, by number and time.
    pub newest_step: String,
    /// When the data file was last found to be exactly this, later than it was made.
    pub same_at: Option<DateTime<Utc>>,
    /// The SHA-256 of its bytes when it was made; nothing when that is not known any more.
    pub sha256: Option<String>,
}

/// What is known of a backup, by the name of its file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) made_at: DateTime<Utc>,
    pub(super) bytes: u64,
    pub(super) contents: Option<Contents>,
    pub(super) newest_step: String,
    pub(super) same_at: Option<DateTime<Utc>>,
    pub(super) sha256: Option<String>,
}

impl Known {
    pub(super) fn lying_at(self, path: PathBuf, named: Named) -> Kept {
        Kept {
            number: named.number,
            made_at: self.made_at,
            why: named.why,
            bytes: self.bytes,
            path,
            contents: self.contents,
            newest_step: self.newest_step,
            same_at: self.same_at,
            sha256: self.sha256,
        }
    }
}

impl Kept {
    /// The name of its file.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Looks at all of it: that its bytes are what they were, and that it is well.
    ///
    /// # Errors
    /// Why it could not be restored as it lies there.
    pub fn check(&self) -> Result<Contents, OpenError> {
        if let Some(sha256) = &self.sha256 {
            let lies_there = files::fingerprint(&self.path).map_err(|error| OpenError::NoAccess(error.kind()))?;
            if lies_there != *sha256 {
                return Err(OpenError::Damaged);
            }
        }
        look_closely(&self.path).map(|looked| looked.contents)
    }

    pub(super) fn candidate(&self) -> Candidate {
        Candidate { number: self.number, day: naming::day(self.made_at), bytes: self.bytes }
    }

    pub(super) fn known(&self) -> Known {
        Known {
            name: self.name(),
            made_at: self.made_at,
            bytes: self.bytes,
            contents: self.contents,
            newest_step: self.newest_step.clone(),
            same_at: self.same_at,
            sha256: self.sha256.clone(),
        }
    }
}
