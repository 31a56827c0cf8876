//! Booking a person on a course.

use super::model::{BookParticipant, Booking, NewBooking};
use super::operation::BookingOperation;
use super::places::room_for;
use super::rules::event_reason;
use super::starts::Starts;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{BookingId, ParticipantId};
use crate::moment::Moment;
use crate::participants::{ParticipantSheet, participant_sheet};
use crate::store::{self, Tx};
use crate::text::cleaned_line;
use crate::typed::date;

/// Books a person who is known already; answers their sheet.
///
/// # Errors
/// That they have a booking on this course, [`crate::error::Code::OverCapacity`], or what is wrong with a field.
pub fn book(file: &DataFile, moment: &Moment, request: &BookParticipant) -> Result<Changed<ParticipantSheet>> {
    let BookParticipant { participant_id, booking } = request;
    file.change(
        moment,
        |tx| {
            if store::participants::person(tx, *participant_id)?.is_none() {
                return Err(Error::Gone("participant"));
            }
            Ok(((), add_booking(tx, *participant_id, booking, false)?))
        },
        |reading, ()| participant_sheet(reading, *participant_id, Some(booking.course_id), moment),
    )
}

/// Writes a new booking, its first event and the course's fee; answers what was done. Who is booked when the course has
/// begun starts at the next session.
pub(crate) fn add_booking(
    tx: &Tx<'_>,
    participant_id: ParticipantId,
    new: &NewBooking,
    new_person: bool,
) -> Result<Operation> {
    let mut problems = FieldProblems::new();
    let on = problems.keep("on_date", date(&new.on_date, "the date"));
    let reason = problems.keep("reason", cleaned_line(&new.reason, "The reason", 500)).unwrap_or_default();
    problems.finish()?;
    let Some(on) = on else { return Err(Error::Gone("date")) };
    if let Some(known) = store::bookings::of_person(tx, participant_id, new.course_id)? {
        return Err(Error::refused(format!(
            "This person has a booking on this course already: {}. Change its state instead.",
            known.state.words()
        )));
    }
    let more = u32::from(new.state.takes_a_place());
    let (_, over) = room_for(tx, new.course_id, more, new.over_capacity_reason.as_deref())?;
    let mut booking = Booking {
        booking_id: BookingId(0),
        participant_id,
        course_id: new.course_id,
        state: new.state,
        state_since: on,
        applied_on: on,
        booked_on: (new.state == super::BookingState::Booked).then_some(on),
        start_session_number: 1,
        fee_pence: store::bookings::course_fee(tx, new.course_id)?.ok_or(Error::Gone("course"))?,
    };
    if booking.booked_on.is_some() {
        booking.start_session_number = Starts::read(tx, new.course_id)?.of(&booking, &[], on).unwrap_or(1);
    }
    let id = store::bookings::insert(tx, &booking)?;
    store::bookings::add_event(tx, id, new.state, on, &event_reason(&reason, over.as_deref()), over.is_some())?;
    Ok(Operation::Bookings(BookingOperation::Made {
        participant_id,
        course_id: new.course_id,
        state: new.state,
        new_person,
        start_session: booking.start_session_number,
    }))
}
