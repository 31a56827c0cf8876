//! Setting the state of bookings by hand, and the session at which a person starts.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{Booking, BookingState, ManyChanged, SetBookingState};
use super::money_rules::due_after;
use super::offers::{late_reason, reply_by};
use super::operation::BookingOperation;
use super::places::{place_free, room_for};
use super::rules::{Step, application_after, event_reason, is_accepted_late, with_states};
use super::starts::Starts;
use super::transition_rules::{cannot_become, only_some_fit};
use crate::calendar::display::long_date;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{BookingId, CourseId};
use crate::moment::Moment;
use crate::store::{self, Tx};
use crate::text::cleaned_line;
use crate::typed::date;

/// Sets the state of one booking or of many, in one step. Among many, those that are in that state already stay as
/// they are; a single one takes the new date and reason. Who is booked for the first time, when the course has begun,
/// starts at the next session. An offer gets the day by which it is to be answered; what takes a place that costs
/// something, the day by which it is to be paid. Where this frees a place and somebody waits, the answer says so.
///
/// # Errors
/// That the state cannot follow the one before; [`Code::SomeDoNotFit`] where it can for some only;
/// [`Code::OfferLapsed`]; [`Code::OverCapacity`]; what is wrong with a field; or that a booking is no longer there.
pub fn set_booking_state(file: &DataFile, moment: &Moment, request: &SetBookingState) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let days = store::settings::centre(tx)?;
            let state = request.state;
            let mut problems = FieldProblems::new();
            let on = problems.keep("on_date", date(&request.on_date, "the date"));
            let reason = problems.keep("reason", cleaned_line(&request.reason, "The reason", 500)).unwrap_or_default();
            let reply_by = reply_by(request.reply_by.as_deref(), state, on, days.offer_reply_days, &mut problems);
            problems.finish()?;
            let Some(on) = on else { return Err(Error::Gone("date")) };
            let (course_id, bookings) = of_one_course(tx, &request.booking_ids)?;
            let asked = bookings.len();
            let (bookings, left) = those_that_fit(tx, bookings, request)?;
            let single = asked == 1;
            let is_put_right = |b: &Booking| {
                b.state_since != on || !reason.is_empty() || (reply_by.is_some() && b.reply_by != reply_by)
            };
            let changing: Vec<Booking> =
                bookings.into_iter().filter(|b| b.state != state || (single && is_put_right(b))).collect();
            let newly = |b: &&Booking| state.takes_a_place() && !b.state.takes_a_place();
            let freed = !state.takes_a_place() && changing.iter().any(|b| b.state.takes_a_place());
            let late = late_reason(&changing, state, on, request.lapsed_reason.as_deref())?;
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
                let said = event_reason(&reason, late.as_deref().filter(|_| is_accepted_late(booking, state, on)));
                let said = event_reason(&said, over.as_deref().filter(|_| is_over));
                let changed = Booking {
                    start_session_number: start.unwrap_or(booking.start_session_number),
                    due_on: due_after(booking, state, on, days.payment_days),
                    reply_by,
                    ..booking.clone()
                };
                enter(tx, &changed, &entered)?;
                store::bookings::add_event(tx, booking.booking_id, state, on, &said, is_over)?;
            }
            let done = ManyChanged {
                changed: count(changing.len()),
                unchanged: count(asked - left - changing.len()),
                left: count(left),
                place_free: None,
            };
            let participant_id = match changing.as_slice() {
                [only] => Some(only.participant_id),
                _ => None,
            };
            let same =
                started.first().copied().flatten().filter(|start| started.iter().all(|one| *one == Some(*start)));
            let start_session = same.unwrap_or(1);
            let what = BookingOperation::StateSet { participant_id, count: done.changed, state, start_session };
            Ok(((done, freed.then_some(course_id)), Operation::Bookings(what)))
        },
        |reading, (done, freed)| {
            let place_free = freed.map(|course_id| place_free(reading, course_id)).transpose()?.flatten();
            Ok(ManyChanged { place_free, ..done })
        },
    )
}

/// Those that can be set to the state, and how many cannot.
///
/// # Errors
/// The sentence for a single one, or [`Code::SomeDoNotFit`] unless only those that fit were asked for.
fn those_that_fit(tx: &Tx<'_>, bookings: Vec<Booking>, request: &SetBookingState) -> Result<(Vec<Booking>, usize)> {
    let state = request.state;
    let (fitting, others): (Vec<Booking>, Vec<Booking>) =
        bookings.into_iter().partition(|booking| booking.state.may_be_set_to(state));
    match (others.as_slice(), fitting.len()) {
        ([], _) => Ok((fitting, 0)),
        ([only], 0) => Err(Error::refused(cannot_become(only.state, state))),
        (_, 1..) if request.only_those_that_fit => Ok((fitting, others.len())),
        (_, fits) => {
            let mut names = store::bookings::names(tx, &others.iter().map(|b| b.booking_id).collect::<Vec<_>>())?;
            let whose = |b: &Booking| (names.remove(&b.booking_id).unwrap_or_default(), b.state);
            let message = only_some_fit(state, fits, &others.iter().map(whose).collect::<Vec<_>>());
            Err(if fits == 0 { Error::refused(message) } else { Error::asks(Code::SomeDoNotFit, message) })
        }
    }
}

/// Writes a booking as all its dated states leave it.
pub(super) fn enter(tx: &Tx<'_>, booking: &Booking, entered: &[Step]) -> Result<Booking> {
    let booking = with_states(booking, entered);
    store::bookings::update(tx, &booking)?;
    Ok(booking)
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
            let done = ManyChanged { changed: 1 - same, unchanged: same, ..ManyChanged::default() };
            Ok((done, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

/// Refuses a state that would come before the application: that day is a slip, or the application's is.
pub(super) fn not_before_the_application(
    entered: &HashMap<BookingId, Vec<Step>>,
    state: BookingState,
    on: NaiveDate,
) -> Result<()> {
    let Some(applied_on) = entered.values().filter_map(|steps| application_after(steps, state, on)).max() else {
        return Ok(());
    };
    let whose = if entered.len() == 1 { "The application" } else { "One of the applications" };
    let all_applied = entered.values().all(|steps| steps.last().is_some_and(|step| step.0 == BookingState::Applied));
    let or = if all_applied { ", or set the state to applied with the right date first" } else { "" };
    let message = format!(
        "{whose} is of {}, and nothing comes before it. Enter that day or a later one{or}.",
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
