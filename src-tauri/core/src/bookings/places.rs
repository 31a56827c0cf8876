//! The places of a course.

use super::model::Places;
use crate::error::{Code, Error, Result};
use crate::ids::CourseId;
use crate::store::{self, Reading};
use crate::text::cleaned_line;

/// How many places a course has and how many are taken.
///
/// # Errors
/// That there is no such course.
pub fn places(reading: &Reading<'_>, course_id: CourseId) -> Result<Places> {
    store::bookings::places(reading, course_id)?.ok_or(Error::Gone("course"))
}

/// The reason to store when `more` take a place: `None` where there is room.
///
/// # Errors
/// [`Code::OverCapacity`] when there is no room and no reason was given.
pub(super) fn room_for(
    reading: &Reading<'_>,
    course_id: CourseId,
    more: u32,
    over_capacity_reason: Option<&str>,
) -> Result<(Places, Option<String>)> {
    let places = places(reading, course_id)?;
    if more == 0 || places.over(more) == 0 {
        return Ok((places, None));
    }
    let Some(reason) = over_capacity_reason else {
        return Err(Error::asks(Code::OverCapacity, places.question(more)));
    };
    let reason = cleaned_line(reason, "The reason", 500).map_err(|why| Error::invalid("over_capacity_reason", why))?;
    if reason.is_empty() {
        return Err(Error::invalid("over_capacity_reason", "Enter the reason for going over the number of places."));
    }
    Ok((places, Some(reason)))
}
