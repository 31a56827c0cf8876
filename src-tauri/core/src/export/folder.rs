//! All files of a course at once.

use super::model::{ExportKind, ExportRequest, ExportScope};
use crate::error::{Error, Result};
use crate::ids::CourseId;
use crate::store::{self, Reading};

/// The four files of a course, with their usual columns: its participants, its register twice, and the follow-up
/// sessions of its programme.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn all_of_course(reading: &Reading<'_>, course_id: CourseId) -> Result<Vec<ExportRequest>> {
    let programme_id = store::export::programme_of(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let course = ExportScope::Course { course_id };
    let files = [
        (ExportKind::Participants, course),
        (ExportKind::Register, course),
        (ExportKind::RegisterGrid, course),
        (ExportKind::FollowUps, ExportScope::Programme { programme_id }),
    ];
    Ok(files.map(|(kind, scope)| ExportRequest { kind, scope, columns: None }).into())
}
