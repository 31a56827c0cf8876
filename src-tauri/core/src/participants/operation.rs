//! What can be done here, and how history says it.

use serde::{Deserialize, Serialize};

use crate::history::Names;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ParticipantOperation {}

impl ParticipantOperation {
    /// What was done, in words.
    pub fn sentence(&self, _names: &dyn Names) -> String {
        match *self {}
    }
}
