//! What can be done to people, and how history says it.

use serde::{Deserialize, Serialize};

use crate::history::Names;
use crate::ids::ParticipantId;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ParticipantOperation {
    /// A person was added, on no course yet.
    Added {
        /// Whom.
        participant_id: ParticipantId,
    },
    /// A person's details were changed.
    Edited {
        /// Whom.
        participant_id: ParticipantId,
    },
    /// Access needs were written down or changed.
    AccessNeedsSaved {
        /// Whose.
        participant_id: ParticipantId,
    },
    /// Access needs were deleted.
    AccessNeedsDeleted {
        /// Whose.
        participant_id: ParticipantId,
    },
    /// Two people were found to be one.
    Merged {
        /// Who stays.
        participant_id: ParticipantId,
        /// Who went.
        was_id: ParticipantId,
    },
}

impl ParticipantOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Self::Added { participant_id } => format!("Added {}", names.participant(*participant_id)),
            Self::Edited { participant_id } => {
                format!("Changed the details of {}", names.participant(*participant_id))
            }
            Self::AccessNeedsSaved { participant_id } => {
                format!("Saved the access needs of {}", names.participant(*participant_id))
            }
            Self::AccessNeedsDeleted { participant_id } => {
                format!("Deleted the access needs of {}", names.participant(*participant_id))
            }
            Self::Merged { participant_id, was_id } => {
                match (names.participant(*was_id), names.participant(*participant_id)) {
                    (was, stays) if was == stays => format!("Merged the two entries of {stays} into one"),
                    (was, stays) => format!("Merged {was} into {stays}: they are one person"),
                }
            }
        }
    }
}
