//! What can be done here, and how history says it.

use serde::{Deserialize, Serialize};

use crate::calendar::display::plural;
use crate::history::Names;
use crate::ids::CourseId;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CourseOperation {
    /// A course, with its sessions.
    CourseCreated {
        /// Which.
        course_id: CourseId,
        /// How many sessions it began with.
        sessions: u32,
    },
}

impl CourseOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            CourseOperation::CourseCreated { course_id, sessions } => {
                let sessions = match sessions {
                    0 => "no sessions yet".to_owned(),
                    count => plural(u64::from(*count), "session", "sessions"),
                };
                format!("Set up {} with {sessions}", names.course(*course_id))
            }
        }
    }
}
