//! What is remembered about the backups. It lies in their folder, not in the data file, because it must be readable
//! when the data file is not, and because a restore must not take it back.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::model::Check;
use super::shelf::Shelf;
use crate::error::{Error, Result};
use crate::typed;

/// What may be set: the newest five backups stay in any case.
const LEAST_MEGABYTES: u32 = 50;
const MOST_MEGABYTES: u32 = 1_000_000;

/// The file's name.
pub(super) const FILE: &str = "settings.json";

/// The settings of one folder of backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShelfSettings {
    /// The highest number that was ever given: none is given again, also after deletions.
    pub highest_number: u32,
    /// The most that the backups may take together, in megabytes; the newest five always stay.
    pub most_megabytes: u32,
    /// The second place, if one was chosen.
    pub second_place: Option<SecondPlaceSettings>,
    /// The last check of the data file or of a copy of it.
    pub last_check: Option<Check>,
    /// The names of the conflict copies beside the data file for which it was said that the data file goes on.
    pub acknowledged_copies: Vec<String>,
}

/// What is remembered of the second place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondPlaceSettings {
    /// The folder.
    pub folder: String,
    /// When it was chosen.
    pub chosen_at: DateTime<Utc>,
    /// When a backup last arrived there.
    pub last_at: Option<DateTime<Utc>>,
    /// Whether it was there when it was last looked for.
    pub is_there: bool,
    /// Why the last backup did not arrive although the place was there, in words.
    pub failed: Option<String>,
    /// The names of the backups that were put there: only these are ever taken away again.
    pub arrived: Vec<String>,
}

impl Default for ShelfSettings {
    fn default() -> ShelfSettings {
        ShelfSettings {
            highest_number: 0,
            most_megabytes: 2_000,
            second_place: None,
            last_check: None,
            acknowledged_copies: Vec::new(),
        }
    }
}

impl ShelfSettings {
    /// The most that the backups may take together, in bytes.
    #[must_use]
    pub fn most_bytes(&self) -> u64 {
        u64::from(self.most_megabytes) * 1_000_000
    }
}

/// Sets the most that the backups may take together, as it was typed.
///
/// # Errors
/// That it is no such number, or that it could not be written.
pub fn set_most_megabytes(shelf: &Shelf, most: &str) -> Result<()> {
    let most = typed::whole(most, "the most that the backups may take", (LEAST_MEGABYTES, MOST_MEGABYTES))
        .map_err(|message| Error::invalid("most_megabytes", message))?;
    shelf.set_settings(|settings| settings.most_megabytes = most).map(drop).map_err(|_| {
        Error::refused("Not saved: the folder of the backups cannot be written. Check the drive, then try again.")
    })
}
