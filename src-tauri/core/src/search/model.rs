//! What the search box shows.

use serde::Serialize;

use crate::ids::CourseId;

/// One line of the search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Its id.
    pub id: i64,
    /// The course it belongs to, or for a person the newest one; of a message nothing.
    pub course_id: Option<CourseId>,
    /// Its name.
    pub title: String,
    /// What tells it from others.
    pub detail: String,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// A person.
    Participant,
    /// A course.
    Course,
    /// A session of a course.
    Session,
    /// A follow-up session of a programme.
    FollowUp,
    /// A message in the log.
    Message,
}
