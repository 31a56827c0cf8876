//! What the window shows around every screen: the courses to choose from, what can be undone, where the file is.

mod model;
pub(crate) mod rules;

use std::path::Path;

pub use model::{CourseStatus, Frame, FrameCourse, Step};

use crate::error::Result;
use crate::history;
use crate::ids::CourseId;
use crate::moment::Moment;
use crate::store::history::{to_redo, to_undo};
use crate::store::{self, Reading};

/// Which courses the frame lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// None: they are as they were.
    AsBefore,
    /// These have changed.
    Changed(Vec<CourseId>),
    /// Those that are not archived, or all where there is no such one.
    AtStart,
    /// All.
    All,
}

/// Reads the frame, in a bounded number of queries.
pub(crate) fn frame(reading: &Reading<'_>, path: &Path, moment: &Moment, listed: Listed) -> Result<Frame> {
    after(reading, path, moment, listed, None)
}

/// The same right after a step whose sentence is known, and whether it lasts: it is the one that Undo would take back, and there is nothing
/// to redo.
pub(crate) fn after(
    reading: &Reading<'_>,
    path: &Path,
    moment: &Moment,
    listed: Listed,
    done: Option<(&str, bool)>,
) -> Result<Frame> {
    let said = |row: Option<store::history::Row>| -> Result<Option<Step>> {
        row.map(|row| Ok(Step { said: history::sentence_of(reading, &row)?, lasts: history::lasts(&row) })).transpose()
    };
    let today = moment.today();
    let facts = store::frame::facts(reading)?;
    let mut archived_to_come = false;
    let mut changed_courses = Vec::new();
    let courses = match listed {
        Listed::AsBefore => None,
        Listed::Changed(ids) => {
            changed_courses = store::frame::some_courses(reading, today, &ids)?;
            None
        }
        Listed::AtStart if facts.live => {
            archived_to_come = true;
            Some(store::frame::live_courses(reading, today)?)
        }
        Listed::AtStart | Listed::All => Some(store::frame::courses(reading, today)?),
    };
    Ok(Frame {
        today,
        courses,
        changed_courses,
        archived_to_come,
        undo: match done {
            Some((done, lasts)) => Some(Step { said: done.to_owned(), lasts }),
            None => said(to_undo(reading)?)?,
        },
        redo: if done.is_some() { None } else { said(to_redo(reading)?)? },
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        file_folder: path.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default(),
        sample_present: facts.sample_present,
        is_empty: facts.is_empty,
    })
}
