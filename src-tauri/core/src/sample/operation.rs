//! What can be done with the sample course, and how history says it.

use serde::{Deserialize, Serialize};

use crate::calendar::display::plural;
use crate::history::Names;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum SampleOperation {
    /// To look around with.
    Added,
    /// With everything that belonged to it.
    Removed {
        /// Invented people that went.
        people: u32,
        /// Courses that went.
        courses: u32,
        /// Things that were added to it since.
        added_since: u32,
        /// Invented people that stay, because they have a place outside it.
        staying: u32,
    },
}

impl SampleOperation {
    /// What was done, in words.
    pub fn sentence(&self, _names: &dyn Names) -> String {
        match self {
            Self::Added => "Added the sample course".to_owned(),
            Self::Removed { people, courses, added_since, staying } => {
                let mut said = format!(
                    "Removed the sample course: {} and {}",
                    plural(u64::from(*people), "invented person", "invented people"),
                    plural(u64::from(*courses), "course", "courses"),
                );
                if *added_since > 0 {
                    let things = plural(u64::from(*added_since), "thing", "things");
                    said.push_str(&format!(", with {things} added to it since"));
                }
                if *staying > 0 {
                    let stay = if *staying == 1 { "stays" } else { "stay" };
                    let people = plural(u64::from(*staying), "invented person", "invented people");
                    said.push_str(&format!("; {people} on courses of your own {stay}"));
                }
                said
            }
        }
    }
}
