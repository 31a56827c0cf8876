//! What a booking costs, and what was paid.

use super::model::{Booking, ManyChanged, Payer, PayerKind, PaymentKind, RecordPayment, SetFee, SetPayer};
use super::money_rules::{overpaid_question, payable};
use super::operation::BookingOperation;
use super::rules::pounds;
use super::set_state::of_one_course;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::BookingId;
use crate::moment::Moment;
use crate::store::{self, Tx};
use crate::text::cleaned_line;
use crate::typed::{date, pence};

/// Records a payment or a refund as an entry of its own. Nothing is ever changed in an entry.
///
/// # Errors
/// What is wrong with a field, that more would go back than came in, that the booking is no longer there, or
/// [`Code::Overpaid`] when it is more than what is due, unless that was said to be so.
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
            let payable = payable(booking.state, booking.fee_pence, paid);
            if request.kind == PaymentKind::Payment && amount_pence > payable && !request.more_than_due {
                return Err(Error::asks(Code::Overpaid, overpaid_question(amount_pence, payable)));
            }
            store::bookings::add_payment(tx, booking.booking_id, request.kind, amount_pence, paid_on, &method, &notes)?;
            let what = BookingOperation::PaymentRecorded {
                participant_id: booking.participant_id,
                kind: request.kind,
                amount_pence,
            };
            Ok((ManyChanged { changed: 1, ..ManyChanged::default() }, Operation::Bookings(what)))
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
            if booking.fee_pence == 0 && fee_pence > 0 && booking.state.takes_a_place() && booking.due_on.is_none() {
                let days = store::settings::centre(tx)?.payment_days;
                let due_on = tx.today().checked_add_days(chrono::Days::new(days.into()));
                store::bookings::update(tx, &Booking { due_on, ..booking.clone() })?;
            }
            let what = BookingOperation::FeeSet { participant_id: booking.participant_id, fee_pence };
            Ok((ManyChanged { changed: 1, ..ManyChanged::default() }, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

/// Sets who pays for a booking, with what they go by, and until when.
///
/// # Errors
/// What is wrong with a field, or that the booking is no longer there.
pub fn set_payer(file: &DataFile, moment: &Moment, request: &SetPayer) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let line = |typed: &str, what: &str, most: usize| cleaned_line(typed, what, most);
            let name = problems.keep("payer_name", line(&request.payer_name, "The employer’s name", 200));
            let order = problems.keep("purchase_order", line(&request.purchase_order, "The purchase order", 100));
            let invoice = problems.keep("invoice_number", line(&request.invoice_number, "The invoice number", 100));
            let due_on = match request.due_on.trim() {
                "" => None,
                typed => problems.keep("due_on", date(typed, "the day by which it is to be paid")),
            };
            let employer = request.payer == PayerKind::Employer;
            if employer && name.as_deref() == Some("") {
                problems.add("payer_name", "Enter the name of the employer who pays.");
            }
            problems.finish()?;
            let booking = booking(tx, request.booking_id)?;
            let payer = Payer {
                payer: request.payer,
                payer_name: name.filter(|_| employer).unwrap_or_default(),
                purchase_order: order.unwrap_or_default(),
                invoice_number: invoice.unwrap_or_default(),
            };
            store::payments::set_payer(tx, booking.booking_id, &payer)?;
            store::bookings::update(tx, &Booking { due_on, ..booking.clone() })?;
            let what = BookingOperation::PayerSet { participant_id: booking.participant_id, employer, due_on };
            Ok((ManyChanged { changed: 1, ..ManyChanged::default() }, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}

fn booking(tx: &Tx<'_>, id: BookingId) -> Result<Booking> {
    of_one_course(tx, &[id])?.1.into_iter().next().ok_or(Error::Gone("booking"))
}
