//! What the window shows around every screen.

use chrono::NaiveDate;
use serde::Serialize;

use crate::ids::{CourseId, ProgrammeId};

/// The frame's read model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Frame {
    /// The date in Europe/London.
    #[cfg_attr(test, ts(type = "string"))]
    pub today: NaiveDate,
    /// The courses, newest first; `null` after a change that cannot have altered which there are, or their order.
    pub courses: Option<Vec<FrameCourse>>,
    /// After such a change, those that are to take the place of what was known of them.
    pub changed_courses: Vec<FrameCourse>,
    /// Only those that are not archived are listed so far: the others are asked for once the first screen is there.
    pub archived_to_come: bool,
    /// What Undo would take back.
    pub undo: Option<Step>,
    /// What Redo would bring back.
    pub redo: Option<Step>,
    /// The data file's name.
    pub file_name: String,
    /// Its folder, to be shown.
    pub file_folder: String,
    /// Whether the sample course is in the file.
    pub sample_present: bool,
    /// Whether there is no course and nobody yet.
    pub is_empty: bool,
}

/// A step that can be undone or redone, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// Its sentence.
    pub said: String,
    /// Whether it is a promise made outside the program: it is not undone.
    pub lasts: bool,
}

/// A course as the switcher lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FrameCourse {
    /// Its id.
    pub course_id: CourseId,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// Its programme's title.
    pub programme_title: String,
    /// The first session that is not cancelled.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first_date: Option<NaiveDate>,
    /// The last session that is not cancelled.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_date: Option<NaiveDate>,
    /// Where it stands today.
    pub status: CourseStatus,
    /// How many are booked.
    pub booked: u32,
}

/// Where a course stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CourseStatus {
    /// Its first session lies ahead.
    Planned,
    /// Between its first and last session, both days included.
    Running,
    /// Its last session has been.
    Finished,
    /// Put away.
    Archived,
    /// It has no session that is not cancelled.
    NoSessions,
}
