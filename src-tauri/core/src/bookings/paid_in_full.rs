//! Many pay at once: each what they still owe.

use super::model::{ManyChanged, PayInFull, PaymentKind};
use super::money_rules::{owed_by, payable};
use super::operation::BookingOperation;
use super::set_state::{count, of_one_course};
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store;
use crate::text::cleaned_line;
use crate::typed::date;

/// Records for each booking one payment of what is still due, all in one step.
///
/// # Errors
/// What is wrong with a field, that a booking is no longer there, or that nobody owes anything;
/// [`Code::SomeDoNotFit`] when some owe nothing, unless only the others were asked for.
pub fn pay_in_full(file: &DataFile, moment: &Moment, request: &PayInFull) -> Result<Changed<ManyChanged>> {
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let paid_on = problems.keep("paid_on", date(&request.paid_on, "the date of the payments"));
            let method = problems.keep("method", cleaned_line(&request.method, "The method", 100)).unwrap_or_default();
            problems.finish()?;
            let Some(paid_on) = paid_on else { return Err(Error::Gone("date")) };
            let (course_id, bookings) = of_one_course(tx, &request.booking_ids)?;
            let ids: Vec<_> = bookings.iter().map(|booking| booking.booking_id).collect();
            let paid = store::payments::paid_of(tx, &ids)?;
            let owed = |of: &super::Booking| {
                payable(of.state, of.fee_pence, paid.get(&of.booking_id).copied().unwrap_or_default())
            };
            let (owing, others): (Vec<_>, Vec<_>) = bookings.iter().partition(|booking| owed(booking) > 0);
            let left_out = request.only_those_that_owe && !owing.is_empty();
            if !others.is_empty() && !left_out {
                let mut names = store::bookings::names(tx, &ids)?;
                let others = others.iter().filter_map(|booking| names.remove(&booking.booking_id));
                let said = owed_by(owing.len(), others.collect());
                return Err(if owing.is_empty() {
                    Error::refused(said)
                } else {
                    Error::asks(Code::SomeDoNotFit, said)
                });
            }
            for booking in &owing {
                let kind = PaymentKind::Payment;
                store::bookings::add_payment(tx, booking.booking_id, kind, owed(booking), paid_on, &method, "")?;
            }
            let what = BookingOperation::PaidInFull {
                course_id,
                count: count(owing.len()),
                amount_pence: owing.iter().map(|booking| owed(booking)).sum(),
            };
            let done = ManyChanged { changed: count(owing.len()), left: count(others.len()), ..ManyChanged::default() };
            Ok((done, Operation::Bookings(what)))
        },
        |_, done| Ok(done),
    )
}
