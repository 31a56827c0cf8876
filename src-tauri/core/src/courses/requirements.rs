//! What each participant of a course has to meet: added, reworded, removed, one by one.

use super::facts::{self, MOST_REQUIREMENTS};
use super::model::CourseSheet;
use super::operation::CourseOperation;
use super::sheet::course_sheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{CourseId, RequirementId};
use crate::moment::Moment;
use crate::store;

/// Adds a requirement after the others.
///
/// # Errors
/// The field, when it is blank or too long; a refusal when there are too many.
pub fn add_requirement(
    file: &DataFile,
    moment: &Moment,
    course_id: CourseId,
    requirement: &str,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            let requirement = read(requirement)?;
            if store::courses::requirements(tx, course_id)?.len() >= MOST_REQUIREMENTS {
                let message = format!("There can be up to {MOST_REQUIREMENTS} requirements: remove one first");
                return Err(Error::invalid("requirement", message));
            }
            store::courses::insert_requirement(tx, course_id, &requirement)?;
            Ok((course_id, Operation::Courses(CourseOperation::RequirementAdded { course_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Words a requirement anew; who has met it has met it still.
///
/// # Errors
/// The field, when it is blank or too long.
pub fn reword_requirement(
    file: &DataFile,
    moment: &Moment,
    requirement_id: RequirementId,
    requirement: &str,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let course_id = course_of(tx, requirement_id)?;
            store::courses::reword_requirement(tx, requirement_id, &read(requirement)?)?;
            Ok((course_id, Operation::Courses(CourseOperation::RequirementReworded { course_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Removes a requirement, and that people have met it; history says how many, and Undo brings it all back.
///
/// # Errors
/// [`Error::Gone`] when there is no such requirement.
pub fn remove_requirement(
    file: &DataFile,
    moment: &Moment,
    requirement_id: RequirementId,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let course_id = course_of(tx, requirement_id)?;
            let met_by = store::courses::remove_requirement(tx, requirement_id)?;
            Ok((course_id, Operation::Courses(CourseOperation::RequirementRemoved { course_id, met_by })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

fn course_of(reading: &store::Reading<'_>, requirement_id: RequirementId) -> Result<CourseId> {
    store::courses::course_of_requirement(reading, requirement_id)?.ok_or(Error::Gone("requirement"))
}

fn read(requirement: &str) -> Result<String> {
    facts::named(requirement, "The requirement", "Enter what participants have to meet", 500)
        .map_err(|message| Error::invalid("requirement", message))
}
