//! The places of a course.

use super::model::{PlaceFree, Places};
use super::rules::place_free_words;
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
pub(crate) fn room_for(
    reading: &Reading<'_>,
    course_id: CourseId,
    more: u32,
    over_capacity_reason: Option<&str>,
) -> Result<(Places, Option<String>)> {
    let places = places(reading, course_id)?;
    Ok((places, fits(places, more, over_capacity_reason)?))
}

/// The reason to store when `more` take one of these places: `None` where there is room.
///
/// # Errors
/// [`Code::OverCapacity`] when there is no room and no reason was given.
pub(super) fn fits(places: Places, more: u32, over_capacity_reason: Option<&str>) -> Result<Option<String>> {
    if more == 0 || places.over(more) == 0 {
        return Ok(None);
    }
    let Some(reason) = over_capacity_reason else {
        return Err(Error::asks(Code::OverCapacity, places.question(more)));
    };
    let reason = cleaned_line(reason, "The reason", 500).map_err(|why| Error::invalid("over_capacity_reason", why))?;
    if reason.is_empty() {
        return Err(Error::invalid("over_capacity_reason", "Enter the reason for going over the number of places."));
    }
    Ok(Some(reason))
}

/// Who is first on the waiting list, where a place is free; nothing where nobody waits, none is free, or there is no
/// limit. Nothing is given by itself.
///
/// # Errors
/// That there is no such course.
pub fn place_free(reading: &Reading<'_>, course_id: CourseId) -> Result<Option<PlaceFree>> {
    let free = places(reading, course_id)?.free();
    let waiting = store::bookings::waiting(reading, course_id)?;
    let Some((booking_id, participant_id)) = waiting.first().copied().filter(|_| free > 0) else { return Ok(None) };
    let name = store::bookings::names(reading, &[booking_id])?.remove(&booking_id).unwrap_or_default();
    let count = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
    let said = place_free_words(free, count, &name);
    Ok(Some(PlaceFree { places: free, waiting: count, participant_id, booking_id, name, said }))
}
