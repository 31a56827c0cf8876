//! Requirements, met one by one.

use super::model::{ManyChanged, SetRequirement};
use super::operation::BookingOperation;
use super::set_state::{count, of_one_course};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store;
use crate::typed::date;

/// Notes a requirement as met on a date, or as not met after all, for one booking or many, in one step. Who met it
/// before keeps their date, except where a single date is corrected.
///
/// # Errors
/// That the requirement is not one of the course's, what is wrong with the date, or that a booking is no longer there.
pub fn set_requirement(file: &DataFile, moment: &Moment, request: &SetRequirement) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let met_on = request
                .met_on
                .as_deref()
                .map(|typed| date(typed, "the date"))
                .transpose()
                .map_err(|why| Error::invalid("met_on", why))?;
            let (course_id, bookings) = of_one_course(tx, &request.booking_ids)?;
            let requirement = request.requirement_id;
            let position =
                store::bookings::requirement_position(tx, course_id, requirement)?.ok_or(Error::Gone("requirement"))?;
            let ids: Vec<_> = bookings.iter().map(|booking| booking.booking_id).collect();
            let met_before = store::bookings::met(tx, requirement, &ids)?;
            let single = bookings.len() == 1;
            let mut changed = Vec::new();
            for booking in &bookings {
                let id = booking.booking_id;
                match (met_before.get(&id), met_on) {
                    (None, Some(on)) => store::bookings::meet(tx, id, requirement, on)?,
                    (Some(before), Some(on)) if single && *before != on => {
                        store::bookings::meet_on(tx, id, requirement, on)?;
                    }
                    (Some(_), None) => store::bookings::unmeet(tx, id, requirement)?,
                    _ => continue,
                }
                changed.push(booking.participant_id);
            }
            let done = ManyChanged {
                changed: count(changed.len()),
                unchanged: count(bookings.len() - changed.len()),
                ..ManyChanged::default()
            };
            let what = BookingOperation::RequirementSet {
                participant_id: match changed.as_slice() {
                    [only] => Some(*only),
                    _ => None,
                },
                count: done.changed,
                requirement_id: Some(requirement),
                position,
                met: met_on.is_some(),
            };
            Ok((done, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}
