//! Booking a person on a course.

use chrono::NaiveDate;

use super::joining::Joining;
use super::model::{BookParticipant, Booking, BookingState, NewBooking};
use super::money_rules::due_after;
use super::offers::reply_by;
use super::operation::BookingOperation;
use super::rules::{event_reason, with_states};
use super::set_state::{enter, not_before_the_application};
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
            let mut joining = Joining::read(tx, booking.course_id)?;
            Ok(((), add_booking(tx, &mut joining, *participant_id, booking, false)?))
        },
        |reading, ()| participant_sheet(reading, *participant_id, Some(booking.course_id), moment),
    )
}

/// Writes a new booking, its first event, the course's fee and the day by which it is to be paid; answers what was done.
/// Who is booked when the course has begun starts at the next session.
pub(crate) fn add_booking(
    tx: &Tx<'_>,
    joining: &mut Joining,
    participant_id: ParticipantId,
    new: &NewBooking,
    new_person: bool,
) -> Result<Operation> {
    let mut problems = FieldProblems::new();
    let on = problems.keep("on_date", date(&new.on_date, "the date"));
    let reason = problems.keep("reason", cleaned_line(&new.reason, "The reason", 500)).unwrap_or_default();
    let reply_by = reply_by(new.reply_by.as_deref(), new.state, on, joining.days.offer_reply_days, &mut problems);
    if !new.state.can_begin() {
        problems.add("state", "A booking cannot begin as withdrawn: choose what it was before that.");
    }
    problems.finish()?;
    let Some(on) = on else { return Err(Error::Gone("date")) };
    let known = match new_person {
        true => None,
        false => store::bookings::of_person(tx, participant_id, new.course_id)?,
    };
    if let Some(known) = known {
        return Err(Error::refused(format!(
            "This person has a booking on this course already: {}. Change its state instead.",
            known.state.words()
        )));
    }
    let beginning = Beginning {
        participant_id,
        state: new.state,
        on,
        reply_by,
        fee_pence: None,
        over_capacity_reason: new.over_capacity_reason.as_deref(),
    };
    let Begun { booking, over } = begin(tx, joining, &beginning, None)?;
    let said = event_reason(&reason, over.as_deref());
    store::bookings::add_event(tx, booking.booking_id, new.state, on, &said, over.is_some())?;
    Ok(Operation::Bookings(BookingOperation::Made {
        participant_id,
        course_id: new.course_id,
        state: new.state,
        new_person,
        start_session: booking.start_session_number,
    }))
}

/// How somebody comes to a course.
pub(super) struct Beginning<'a> {
    pub(super) participant_id: ParticipantId,
    pub(super) state: BookingState,
    pub(super) on: NaiveDate,
    pub(super) reply_by: Option<NaiveDate>,
    /// Another fee than the course's.
    pub(super) fee_pence: Option<i64>,
    pub(super) over_capacity_reason: Option<&'a str>,
}

/// A booking that has begun, and the reason for going over the course's places where it does.
pub(super) struct Begun {
    pub(super) booking: Booking,
    pub(super) over: Option<String>,
}

/// Writes a booking that begins, or (`known`) one that was declined or withdrawn and begins again; its event is yet to
/// be written.
pub(super) fn begin(tx: &Tx<'_>, joining: &mut Joining, new: &Beginning<'_>, known: Option<Booking>) -> Result<Begun> {
    let (state, on) = (new.state, new.on);
    let over = joining.take_a_place(state, new.over_capacity_reason)?;
    let (course_id, payment_days) = (joining.course_id, joining.days.payment_days);
    let fee_pence = new.fee_pence.unwrap_or(joining.fee_pence);
    let starts = match state {
        BookingState::Booked => Some(joining.starts(tx)?),
        _ => None,
    };
    let mut booking = match known {
        Some(known) => Booking { fee_pence: new.fee_pence.unwrap_or(known.fee_pence), ..known },
        None => Booking {
            booking_id: BookingId(0),
            participant_id: new.participant_id,
            course_id,
            // It holds no place yet, and has no state before its first.
            state: BookingState::Applied,
            state_since: on,
            applied_on: on,
            booked_on: None,
            start_session_number: 1,
            fee_pence,
            reply_by: None,
            due_on: None,
        },
    };
    booking.due_on = due_after(&booking, state, on, payment_days);
    booking.reply_by = new.reply_by;
    if booking.booking_id != BookingId(0) {
        let mut entered = store::bookings::steps(tx, &[booking.booking_id])?;
        not_before_the_application(&entered, state, on)?;
        let mut steps = entered.remove(&booking.booking_id).unwrap_or_default();
        let start = starts.and_then(|starts| starts.of(&booking, &steps, on));
        booking.start_session_number = start.unwrap_or(booking.start_session_number);
        steps.push((state, on));
        let booking = enter(tx, &booking, &steps)?;
        return Ok(Begun { booking, over });
    }
    let mut booking = with_states(&booking, &[(state, on)]);
    if let Some(starts) = starts {
        booking.start_session_number = starts.of(&booking, &[], on).unwrap_or(1);
    }
    booking.booking_id = store::bookings::insert(tx, &booking)?;
    Ok(Begun { booking, over })
}
