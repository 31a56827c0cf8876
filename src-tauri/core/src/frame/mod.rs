//! What the window shows around every screen: the courses to choose from, what can be undone, where the file is.

mod model;
pub(crate) mod rules;

use std::path::Path;

pub use model::{CourseStatus, Frame, FrameCourse, Step};

use crate::error::Result;
use crate::history;
use crate::moment::Moment;
use crate::store::history::{to_redo, to_undo};
use crate::store::{self, Reading};

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
