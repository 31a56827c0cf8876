//! What can be done with pasted rows, and how history says it.

use serde::{Deserialize, Serialize};

use crate::bookings::BookingState;
use crate::calendar::display::{list, plural};
use crate::history::Names;
use crate::ids::CourseId;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ApplicationOperation {
    /// Rows that were copied from a spreadsheet became bookings.
    Pasted {
        /// On which course.
        course_id: CourseId,
        /// How they begin.
        state: BookingState,
        /// New people.
        added: u32,
        /// Known people.
        updated: u32,
    },
    /// Rows of a file became bookings.
    Brought {
        /// On which course.
        course_id: CourseId,
        /// How they begin.
        state: BookingState,
        /// New people.
        added: u32,
        /// Known people.
        updated: u32,
    },
}

impl ApplicationOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let (how, course_id, state, added, updated) = match self {
            Self::Pasted { course_id, state, added, updated } => {
                ("Pasted applications", course_id, state, added, updated)
            }
            Self::Brought { course_id, state, added, updated } => {
                ("Brought in applications", course_id, state, added, updated)
            }
        };
        let course = names.course(*course_id);
        let mut who = Vec::new();
        if *added > 0 {
            who.push(plural((*added).into(), "new person", "new people"));
        }
        if *updated > 0 {
            who.push(plural((*updated).into(), "known person", "known people"));
        }
        format!("{how}: put {} on {course} as {}", list(who), state.words())
    }
}
