//! What can be done here, and how history says it.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::warnings::left;
use crate::calendar::display::{long_date, plural, time_range};
use crate::calendar::hhmm;
use crate::history::Names;
use crate::ids::{CourseId, ProgrammeId, SessionId};

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
    /// Its title, rules, money, link or facilitators.
    CourseChanged {
        /// Which.
        course_id: CourseId,
    },
    /// Put away.
    CourseArchived {
        /// Which.
        course_id: CourseId,
    },
    /// No longer put away.
    CourseBroughtBack {
        /// Which.
        course_id: CourseId,
    },
    /// Another session.
    SessionAdded {
        /// Of which course.
        course_id: CourseId,
        /// Its number.
        number: u32,
        /// Its date.
        date: NaiveDate,
    },
    /// On another date, or at another time.
    SessionMoved {
        /// Which.
        session_id: SessionId,
        /// Its date now.
        date: NaiveDate,
        /// Its start now.
        #[serde(with = "hhmm")]
        starts_at: NaiveTime,
        /// Its end now.
        #[serde(with = "hhmm")]
        ends_at: NaiveTime,
    },
    /// What is beside its time.
    SessionChanged {
        /// Which.
        session_id: SessionId,
    },
    /// It does not take place.
    SessionCancelled {
        /// Which.
        session_id: SessionId,
        /// How many sessions that were not cancelled were left.
        left: u32,
        /// How many the certificate asked for.
        threshold: u32,
    },
    /// It does take place.
    SessionReinstated {
        /// Which.
        session_id: SessionId,
    },
    /// One more thing to meet.
    RequirementAdded {
        /// Of which course.
        course_id: CourseId,
    },
    /// In other words.
    RequirementReworded {
        /// Of which course.
        course_id: CourseId,
    },
    /// No longer to be met.
    RequirementRemoved {
        /// Of which course.
        course_id: CourseId,
        /// How many people had met it.
        met_by: u32,
    },
    /// What courses of a programme start with.
    ProgrammeChanged {
        /// Which.
        programme_id: ProgrammeId,
    },
}

impl CourseOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Self::CourseCreated { course_id, sessions } => {
                let sessions = match sessions {
                    0 => "no sessions yet".to_owned(),
                    count => plural(u64::from(*count), "session", "sessions"),
                };
                format!("Set up {} with {sessions}", names.course(*course_id))
            }
            Self::CourseChanged { course_id } => format!("Changed {}", names.course(*course_id)),
            Self::CourseArchived { course_id } => format!("Archived {}", names.course(*course_id)),
            Self::CourseBroughtBack { course_id } => format!("Brought back {}", names.course(*course_id)),
            Self::SessionAdded { number, date, .. } => format!("Added session {number} on {}", long_date(*date)),
            Self::SessionMoved { session_id, date, starts_at, ends_at } => format!(
                "Moved {} to {}, {}",
                names.session(*session_id),
                long_date(*date),
                time_range(*starts_at, *ends_at)
            ),
            Self::SessionChanged { session_id } => format!("Changed {}", names.session(*session_id)),
            Self::SessionCancelled { session_id, left: count, threshold } => {
                format!("Cancelled {}: {}", names.session(*session_id), left(*count as usize, *threshold, false))
            }
            Self::SessionReinstated { session_id } => format!("Reinstated {}", names.session(*session_id)),
            Self::RequirementAdded { course_id } => format!("Added a requirement to {}", names.course(*course_id)),
            Self::RequirementReworded { course_id } => {
                format!("Reworded a requirement of {}", names.course(*course_id))
            }
            Self::RequirementRemoved { course_id, met_by } => {
                let course = names.course(*course_id);
                match met_by {
                    0 => format!("Removed a requirement of {course}"),
                    met => format!(
                        "Removed a requirement of {course} that {} had met",
                        plural(u64::from(*met), "person", "people")
                    ),
                }
            }
            Self::ProgrammeChanged { programme_id } => {
                format!("Changed what courses of {} start with", names.programme(*programme_id))
            }
        }
    }
}
