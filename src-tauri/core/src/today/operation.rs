//! What can be done from Today alone, and how history says it.

use serde::{Deserialize, Serialize};

use super::model::ToldAbout;
use crate::calendar::display::plural;
use crate::history::Names;
use crate::ids::{CourseId, ParticipantId};

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum TodayOperation {
    /// Somebody was told where they stand.
    Told {
        /// On which course.
        course_id: CourseId,
        /// What.
        about: ToldAbout,
        /// One of them.
        participant_id: ParticipantId,
        /// How many they are.
        people: u32,
    },
}

impl TodayOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let Self::Told { course_id, about, participant_id, people } = self;
        let who = match people {
            1 => names.participant(*participant_id),
            several => plural((*several).into(), "person", "people"),
        };
        let were = if *people == 1 { "was" } else { "were" };
        let what = match about {
            ToldAbout::NeedsEvery => "that they need every remaining session",
            ToldAbout::CannotReach => "that they cannot reach the certificate any more",
        };
        format!("Noted that {who} {were} told {what}, in {}", names.course(*course_id))
    }
}
