//! What can be done from Today alone, and how history says it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::model::ToldAbout;
use crate::calendar::display::{long_date, plural};
use crate::history::Names;
use crate::ids::{CourseId, ParticipantId, SessionId};

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
    /// A session stays on its day, whatever is said against it.
    DayStays {
        /// Which.
        session_id: SessionId,
        /// On which day.
        date: NaiveDate,
    },
}

impl TodayOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let (course_id, about, participant_id, people) = match self {
            Self::Told { course_id, about, participant_id, people } => (course_id, about, participant_id, people),
            Self::DayStays { session_id, date } => {
                return format!("Noted that {} stays on {}", names.session(*session_id), long_date(*date));
            }
        };
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
