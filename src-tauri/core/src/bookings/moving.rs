//! Moving somebody to another course: they leave one and come to the other in one step, and what was paid goes along.

use chrono::NaiveDate;

use super::book::{Beginning, begin};
use super::joining::Joining;
use super::model::{Booking, BookingState, ManyChanged, MoveBooking, PaymentKind};
use super::money_rules::fee_that_goes_along;
use super::operation::BookingOperation;
use super::places::place_free;
use super::rules::event_reason;
use super::set_state::{enter, not_before_the_application, of_one_course};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{BookingId, CourseId};
use crate::moment::Moment;
use crate::store::{self, Tx};
use crate::typed::date;

/// Moves somebody to another course. The booking that they leave is withdrawn and keeps its marks; the other one begins,
/// or begins again. What was paid, who pays, until when, and a fee that was set for the person alone go along.
///
/// # Errors
/// [`crate::error::Code::OverCapacity`]; that they have a booking on the other course; that they have none to leave; or
/// what is wrong with a field.
pub fn move_booking(file: &DataFile, moment: &Moment, request: &MoveBooking) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let on = problems.keep("on_date", date(&request.on_date, "the date of the move"));
            if !matches!(request.state, BookingState::Booked | BookingState::Applied | BookingState::WaitingList) {
                problems.add("state", "Choose booked, applied or waiting list.");
            }
            problems.finish()?;
            let Some(on) = on else { return Err(Error::Gone("date")) };
            let (from, bookings) = of_one_course(tx, &[request.booking_id])?;
            let Some(old) = bookings.into_iter().next() else { return Err(Error::Gone("booking")) };
            let to = request.course_id;
            if from == to {
                return Err(Error::invalid("course_id", "They are on this course: choose another one."));
            }
            if !old.state.can_become().contains(&BookingState::Withdrawn) {
                return Err(Error::refused(format!(
                    "This booking is {}, so there is no place to move. Book them on the other course instead.",
                    old.state.words()
                )));
            }
            let (left, came) = titles(tx, from, to)?;
            let freed = old.state.takes_a_place();
            leave(tx, &old, on, &format!("Moved to {came}"))?;
            let (new, start_session) = come(tx, &old, request, on, &format!("Moved from {left}"))?;
            let paid_pence = take_along(tx, &old, new, on)?;
            let marks = store::bookings::marks_on(tx, old.participant_id, from)?;
            let what = BookingOperation::Moved {
                participant_id: old.participant_id,
                from,
                to,
                state: request.state,
                paid_pence,
                marks,
                start_session,
            };
            Ok((freed.then_some(from), Operation::Bookings(what)))
        },
        |reading, freed| {
            let place_free = freed.map(|from| place_free(reading, from)).transpose()?.flatten();
            Ok(ManyChanged { changed: 1, place_free, ..ManyChanged::default() })
        },
    )
}

fn titles(tx: &Tx<'_>, from: CourseId, to: CourseId) -> Result<(String, String)> {
    let title = |id| store::courses::find(tx, id)?.ok_or(Error::Gone("course")).map(|course| course.facts.title);
    Ok((title(from)?, title(to)?))
}

fn leave(tx: &Tx<'_>, old: &Booking, on: NaiveDate, reason: &str) -> Result<()> {
    let mut entered = store::bookings::steps(tx, &[old.booking_id])?;
    not_before_the_application(&entered, BookingState::Withdrawn, on)?;
    let mut steps = entered.remove(&old.booking_id).unwrap_or_default();
    steps.push((BookingState::Withdrawn, on));
    enter(tx, &Booking { reply_by: None, ..old.clone() }, &steps)?;
    store::bookings::add_event(tx, old.booking_id, BookingState::Withdrawn, on, reason, false)?;
    Ok(())
}

/// The booking on the other course, which begins, or begins again where they declined or withdrew before; with the
/// session at which they start.
fn come(tx: &Tx<'_>, old: &Booking, request: &MoveBooking, on: NaiveDate, reason: &str) -> Result<(BookingId, u32)> {
    let known = store::bookings::of_person(tx, old.participant_id, request.course_id)?;
    if let Some(live) = known.as_ref().filter(|booking| !booking.state.can_become().contains(&BookingState::Applied)) {
        return Err(Error::refused(format!(
            "They have a booking on the other course already: {}. Withdraw one of the two instead.",
            live.state.words()
        )));
    }
    let (course_fee, fee_reason) = store::payments::fees(tx, old.booking_id)?;
    let fee = fee_that_goes_along(old.fee_pence, &fee_reason, course_fee);
    let begun = begin(
        tx,
        &mut Joining::read(tx, request.course_id)?,
        &Beginning {
            participant_id: old.participant_id,
            state: request.state,
            on,
            reply_by: None,
            fee_pence: fee,
            over_capacity_reason: request.over_capacity_reason.as_deref(),
        },
        known,
    )?;
    let id = begun.booking.booking_id;
    let said = event_reason(reason, begun.over.as_deref());
    store::bookings::add_event(tx, id, request.state, on, &said, begun.over.is_some())?;
    if let Some(fee) = fee {
        store::bookings::set_fee(tx, id, fee, &fee_reason)?;
    }
    // An invoice that was sent is to be paid by its own day.
    let due_on = old.due_on.filter(|_| begun.booking.state.takes_a_place() && begun.booking.fee_pence > 0);
    if due_on.is_some() {
        store::bookings::update(tx, &Booking { due_on, ..begun.booking.clone() })?;
    }
    store::payments::set_payer(tx, id, &store::payments::payer(tx, old.booking_id)?)?;
    store::payments::set_moved_from(tx, id, old.booking_id)?;
    Ok((id, begun.booking.start_session_number))
}

/// What was paid goes back there and comes in here, on the same day; nothing is changed in an entry.
fn take_along(tx: &Tx<'_>, old: &Booking, new: BookingId, on: NaiveDate) -> Result<i64> {
    let paid = store::bookings::paid(tx, old.booking_id)?;
    if paid > 0 {
        let (there, here) = ("Moved to another course", "Moved from another course");
        store::bookings::add_payment(tx, old.booking_id, PaymentKind::Refund, paid, on, there, "")?;
        store::bookings::add_payment(tx, new, PaymentKind::Payment, paid, on, here, "")?;
    }
    Ok(paid)
}
