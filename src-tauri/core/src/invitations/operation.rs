//! What can be done with calendar files by themselves, and how history says it.

use serde::{Deserialize, Serialize};

use crate::calendar::display::plural;
use crate::history::Names;
use crate::ids::{ParticipantId, SessionId};

/// One thing that was done. Of many people or sessions only the number is kept, of one its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum InvitationOperation {
    /// People were given calendar files, without a message.
    Given {
        /// Who, if it is one person.
        one_person: Option<ParticipantId>,
        /// How many people.
        people: u32,
        /// Of which session, if it is one.
        one_session: Option<SessionId>,
        /// Of how many sessions.
        sessions: u32,
    },
}

impl InvitationOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let InvitationOperation::Given { one_person, people, one_session, sessions } = self;
        let who = one_person.map_or_else(|| plural((*people).into(), "person", "people"), |id| names.participant(id));
        let (was, file) = (if *people == 1 { "was" } else { "were" }, if *sessions == 1 { "file" } else { "files" });
        let which =
            one_session.map_or_else(|| plural((*sessions).into(), "session", "sessions"), |id| names.session(id));
        format!("Noted that {who} {was} given the calendar {file} of {which}")
    }
}
