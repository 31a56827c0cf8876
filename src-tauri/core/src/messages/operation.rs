//! What can be done with messages, and how history says it.

use serde::{Deserialize, Serialize};

use super::model::MessageState;
use crate::calendar::display::plural;
use crate::history::Names;
use crate::ids::{ParticipantId, TemplateId};

/// One thing that was done. Of many people only the number is kept, of one the id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum MessageOperation {
    /// Messages were drafted.
    Drafted {
        /// In which wording.
        name: String,
        /// For whom first.
        participant_id: ParticipantId,
        /// For how many.
        people: u32,
    },
    /// It was said what became of messages.
    Marked {
        /// Whose first.
        participant_id: ParticipantId,
        /// How many.
        people: u32,
        /// What.
        state: MessageState,
    },
    /// A wording was added.
    AddedTemplate {
        /// Which.
        template_id: TemplateId,
        /// What it is called.
        name: String,
    },
    /// A wording was changed.
    ChangedTemplate {
        /// What it is called.
        name: String,
    },
    /// A wording that the program brought is again what it was.
    BroughtBackTemplate {
        /// What it is called.
        name: String,
    },
    /// A wording was removed.
    RemovedTemplate {
        /// What it was called.
        name: String,
    },
}

impl MessageOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let whom = |participant_id: &ParticipantId, people: u32| match people {
            1 => names.participant(*participant_id),
            many => plural(many.into(), "person", "people"),
        };
        let messages = |participant_id: &ParticipantId, people: u32| match people {
            1 => format!("the message to {}", names.participant(*participant_id)),
            many => plural(many.into(), "message", "messages"),
        };
        match self {
            MessageOperation::Drafted { name, participant_id, people } => {
                format!("Drafted “{name}” for {}", whom(participant_id, *people))
            }
            MessageOperation::Marked { participant_id, people, state } => {
                let messages = messages(participant_id, *people);
                match state {
                    MessageState::Sent => format!("Marked {messages} as sent"),
                    MessageState::NotSent => format!("Marked {messages} as not sent"),
                    MessageState::Drafted => format!("Marked {messages} as drafted only"),
                }
            }
            MessageOperation::AddedTemplate { name, .. } => format!("Added the wording “{name}”"),
            MessageOperation::ChangedTemplate { name } => format!("Changed the wording “{name}”"),
            MessageOperation::BroughtBackTemplate { name } => format!("Brought back the original wording “{name}”"),
            MessageOperation::RemovedTemplate { name } => format!("Removed the wording “{name}”"),
        }
    }
}
