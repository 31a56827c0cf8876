//! What is done to the data file as a whole, and how history says it. Undo stops there.

use chrono::{DateTime, Utc};
use chrono_tz::Europe::London;
use serde::{Deserialize, Serialize};

use crate::calendar::display::{long_date, time};
use crate::history::Names;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum DataSafetyOperation {
    /// What lay in a backup was put in the data file's place.
    Restored {
        /// When the backup was made; nothing for a file from elsewhere.
        made_at: Option<DateTime<Utc>>,
    },
    /// A newer version of the program brought the file up to date.
    BroughtUpToDate {
        /// The schema that it had.
        from: i32,
    },
    /// What could be read of a damaged file was put into this one.
    Rescued,
}

impl DataSafetyOperation {
    /// What was done, in words.
    pub fn sentence(&self, _names: &dyn Names) -> String {
        self.words()
    }

    /// The same: nobody is named in it.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Restored { made_at: Some(at) } => {
                let at = at.with_timezone(&London);
                format!("Restored the backup of {}, {}", long_date(at.date_naive()), time(at.time()))
            }
            Self::Restored { made_at: None } => "Restored a data file from elsewhere".to_owned(),
            Self::Rescued => "Saved what could be read of a damaged data file".to_owned(),
            Self::BroughtUpToDate { .. } => {
                "Brought the data file up to date for this version of Course Register".to_owned()
            }
        }
    }
}
