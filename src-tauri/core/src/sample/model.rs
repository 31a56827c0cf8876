//! What the window is told about the sample course.

use serde::Serialize;

use crate::ids::CourseId;

/// The sample, just added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SampleAdded {
    /// The course that is running.
    pub course_id: CourseId,
}

/// What removing the sample takes out, told before and after.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SampleRemoval {
    /// Invented people.
    pub people: u32,
    /// Courses, also those added to the sample’s programme since.
    pub courses: u32,
    /// Courses, sessions, bookings, marks, payments and invitations that were added to it since.
    pub added_since: u32,
    /// The titles of the courses that the administrator added to the sample’s programme.
    pub own_courses: Vec<String>,
    /// Invented people who stay, because they have a place on a course of the administrator’s own.
    pub staying: u32,
}
