//! What the window shows around every screen: the courses to choose from, what can be undone, where the file is.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::Result;
use crate::history;
use crate::ids::{CourseId, ProgrammeId};
use crate::moment::Moment;
use crate::store::history::{to_redo, to_undo};
use crate::store::{self, Reading};

/// The frame's read model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Frame {
    /// The date in Europe/London.
    #[cfg_attr(test, ts(type = "string"))]
    pub today: NaiveDate,
    /// The courses, newest first; `null` after a change that cannot have altered them.
    pub courses: Option<Vec<FrameCourse>>,
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

/// Where a course stands on a day.
#[must_use]
pub fn course_status(archived: bool, dates: Option<(NaiveDate, NaiveDate)>, today: NaiveDate) -> CourseStatus {
    match dates {
        _ if archived => CourseStatus::Archived,
        None => CourseStatus::NoSessions,
        Some((first, _)) if today < first => CourseStatus::Planned,
        Some((_, last)) if today > last => CourseStatus::Finished,
        Some(_) => CourseStatus::Running,
    }
}

/// Reads the frame, in a bounded number of queries.
pub(crate) fn frame(reading: &Reading<'_>, path: &Path, moment: &Moment, with_courses: bool) -> Result<Frame> {
    let said = |row: Option<store::history::Row>| -> Result<Option<Step>> {
        row.map(|row| Ok(Step { said: history::sentence_of(reading, &row)? })).transpose()
    };
    let today = moment.today();
    let facts = store::frame::facts(reading)?;
    Ok(Frame {
        today,
        courses: if with_courses { Some(store::frame::courses(reading, today)?) } else { None },
        undo: said(to_undo(reading)?)?,
        redo: said(to_redo(reading)?)?,
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        file_folder: path.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default(),
        sample_present: facts.sample_present,
        is_empty: facts.is_empty,
    })
}
