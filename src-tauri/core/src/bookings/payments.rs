//! What a booking costs, and what was paid.

use super::model::{Booking, ManyChanged, PaymentKind, RecordPayment, SetFee};
use super::operation::BookingOperation;
use super::rules::pounds;
use super::set_state::of_one_course;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::BookingId;
use crate::moment::Moment;
use crate::store::{self, Tx};
use crate::text::cleaned_line;
use crate::typed::{date, pence};

/// Records a payment or a refund as an entry of its own. Nothing is ever changed in an entry.
///
/// # Errors
/// What is wrong with a field, that more would go back than came in, or that the booking is no longer there.
pub fn record_payment(file: &DataFile, moment: &Moment, request: &RecordPayment) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let amount = problems.keep("amount", above_nothing(&request.amount));
            let paid_on = problems.keep("paid_on", date(&request.paid_on, "the date of the payment"));
            let method = problems.keep("method", cleaned_line(&request.method, "The method", 100)).unwrap_or_default();
            let notes = problems.keep("notes", cleaned_line(&request.notes, "The note", 500)).unwrap_or_default();
            problems.finish()?;
            let (Some(amount_pence), Some(paid_on)) = (amount, paid_on) else { return Err(Error::Gone("amount")) };
            let booking = booking(tx, request.booking_id)?;
            let paid = store::bookings::paid(tx, booking.booking_id)?;
            if request.kind == PaymentKind::Refund && amount_pence > paid {
                let message = format!("Only {} was paid, so no more than that can be paid back.", pounds(paid));
                return Err(Error::invalid("amount", message));
            }
            store::bookings::add_payment(tx, booking.booking_id, request.kind, amount_pence, paid_on, &method, &notes)?;
            let what = BookingOperation::PaymentRecorded {
                participant_id: booking.participant_id,
                kind: request.kind,
                amount_pence,
            };
            Ok((ManyChanged { changed: 1, unchanged: 0 }, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

fn above_nothing(typed: &str) -> std::result::Result<i64, String> {
    match pence(typed, "the amount")? {
        0 => Err("The amount must be more than nothing.".to_owned()),
        amount => Ok(amount),
    }
}

/// Sets what a booking costs. Where it is nothing, a reason is asked for, unless the course itself is free.
///
/// # Errors
/// What is wrong with a field, or that the booking is no longer there.
pub fn set_fee(file: &DataFile, moment: &Moment, request: &SetFee) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let fee = problems.keep("fee", pence(&request.fee, "the fee"));
            let reason = problems.keep("reason", cleaned_line(&request.reason, "The reason", 500)).unwrap_or_default();
            let booking = booking(tx, request.booking_id)?;
            let course_fee = store::bookings::course_fee(tx, booking.course_id)?.unwrap_or_default();
            if fee == Some(0) && course_fee != 0 && reason.is_empty() {
                problems.add("reason", "Enter the reason why nothing is due, for instance who pays.");
            }
            problems.finish()?;
            let Some(fee_pence) = fee else { return Err(Error::Gone("fee")) };
            store::bookings::set_fee(tx, booking.booking_id, fee_pence, &reason)?;
            let what = BookingOperation::FeeSet { participant_id: booking.participant_id, fee_pence };
            Ok((ManyChanged { changed: 1, unchanged: 0 }, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

fn booking(tx: &Tx<'_>, id: BookingId) -> Result<Booking> {
    of_one_course(tx, &[id])?.1.into_iter().next().ok_or(Error::Gone("booking"))
}
