//! Setting the state of bookings by hand, and the session at which a person starts.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{Booking, BookingState, ManyChanged, SetBookingState};
use super::operation::BookingOperation;
use super::places::room_for;
use super::rules::{Step, application_after, event_reason, with_states};
use super::starts::Starts;
use crate::calendar::display::long_date;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{BookingId, CourseId};
use crate::moment::Moment;
use crate::store::{self, Tx};
use crate::text::cleaned_line;
use crate::typed::date;

/// Sets the state of one booking or of many, in one step. Among many, those that are in that state already stay as
/// they are; a single one takes the new date and reason. Who is booked for the first time, when the course has begun,
/// starts at the next session.
///
/// # Errors
/// [`crate::error::Code::OverCapacity`], what is wrong with a field, or that a booking is no longer there.
pub fn set_booking_state(file: &DataFile, moment: &Moment, request: &SetBookingState) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let on = problems.keep("on_date", date(&request.on_date, "the date"));
            let reason = problems.keep("reason", cleaned_line(&request.reason, "The reason", 500)).unwrap_or_default();
            problems.finish()?;
            let Some(on) = on else { return Err(Error::Gone("date")) };
            let (course_id, bookings) = of_one_course(tx, &request.booking_ids)?;
            let state = request.state;
            let asked = bookings.len();
            let single = asked == 1;
            let changing: Vec<Booking> = bookings
                .into_iter()
                .filter(|b| b.state != state || (single && (b.state_since != on || !reason.is_empty())))
                .collect();
            let newly = |b: &&Booking| state.takes_a_place() && !b.state.takes_a_place();
            let more = count(changing.iter().filter(newly).count());
            let (places, over) = room_for(tx, course_id, more, request.over_capacity_reason.as_deref())?;
            let mut entered = store::bookings::steps(tx, &changing.iter().map(|b| b.booking_id).collect::<Vec<_>>())?;
            not_before_the_application(&entered, state, on)?;
            let starts = match state {
                BookingState::Booked => Some(Starts::read(tx, course_id)?),
                _ => None,
            };
            let mut started = Vec::new();
            let mut taken = 0;
            for booking in &changing {
                let mut is_over = false;
                if newly(&booking) {
                    taken += 1;
                    is_over = places.over(taken) > 0;
                }
                let mut entered = entered.remove(&booking.booking_id).unwrap_or_default();
                let start = starts.as_ref().and_then(|starts| starts.of(booking, &entered, on));
                started.push(start);
                entered.push((state, on));
                let start_session_number = start.unwrap_or(booking.start_session_number);
                let booking = Booking { start_session_number, ..with_states(booking, &entered) };
                store::bookings::update(tx, &booking)?;
                let said = event_reason(&reason, over.as_deref().filter(|_| is_over));
                store::bookings::add_event(tx, booking.booking_id, state, on, &said, is_over)?;
            }
            let done = ManyChanged { changed: count(changing.len()), unchanged: count(asked - changing.len()) };
            let participant_id = match changing.as_slice() {
                [only] => Some(only.participant_id),
                _ => None,
            };
            let same =
                started.first().copied().flatten().filter(|start| started.iter().all(|one| *one == Some(*start)));
            let start_session = same.unwrap_or(1);
            let what = BookingOperation::StateSet { participant_id, count: done.changed, state, start_session };
            Ok((done, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

/// Sets the first session that a person is expected at.
///
/// # Errors
/// That the course has no such session, or that the booking is no longer there.
pub fn set_start_session(
    file: &DataFile,
    moment: &Moment,
    booking_id: BookingId,
    session_number: u32,
) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let (course_id, bookings) = of_one_course(tx, &[booking_id])?;
            let Some(booking) = bookings.into_iter().next() else { return Err(Error::Gone("booking")) };
            if session_number != 1 && !store::bookings::has_session(tx, course_id, session_number)? {
                return Err(Error::invalid("session_number", "Choose one of the course’s sessions."));
            }
            store::bookings::update(tx, &Booking { start_session_number: session_number, ..booking.clone() })?;
            let same = u32::from(booking.start_session_number == session_number);
            let what = BookingOperation::StartSessionSet { participant_id: booking.participant_id, session_number };
            Ok((ManyChanged { changed: 1 - same, unchanged: same }, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

/// Refuses a state that would come before the application: that day is a slip, or the application's is.
fn not_before_the_application(
    entered: &HashMap<BookingId, Vec<Step>>,
    state: BookingState,
    on: NaiveDate,
) -> Result<()> {
    let Some(applied_on) = entered.values().filter_map(|steps| application_after(steps, state, on)).max() else {
        return Ok(());
    };
    let whose = if entered.len() == 1 { "The application" } else { "One of the applications" };
    let message = format!(
        "{whose} is of {}, and nothing comes before it. Enter that day or a later one, or set the state to applied \
         with the right date first.",
        long_date(applied_on)
    );
    Err(Error::invalid("on_date", message))
}

/// The bookings, which must all be there and of one course.
pub(super) fn of_one_course(tx: &Tx<'_>, ids: &[BookingId]) -> Result<(CourseId, Vec<Booking>)> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let bookings = store::bookings::by_ids(tx, &ids)?;
    let Some(course_id) = bookings.first().map(|booking| booking.course_id) else {
        return Err(if ids.is_empty() { Error::refused("Choose somebody first.") } else { Error::Gone("booking") });
    };
    if bookings.len() != ids.len() {
        return Err(Error::Gone("booking"));
    }
    if bookings.iter().any(|booking| booking.course_id != course_id) {
        return Err(Error::refused("These bookings are of several courses. Choose those of one course."));
    }
    Ok((course_id, bookings))
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
