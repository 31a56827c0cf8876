//! What is due, paid and overdue, without a file. All sums are in pence.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::model::{Booking, BookingState};
use super::rules::{is_secured, pounds};
use super::transition_rules::some_named;
use crate::calendar::display::number;

/// The money of one booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Where the booking stands.
    pub state: BookingState,
    /// What it costs.
    pub fee_pence: i64,
    /// Until when that is to be paid; none: no day is set.
    pub due_on: Option<NaiveDate>,
    /// What came in, all entries together.
    pub received_pence: i64,
    /// What went back, all entries together.
    pub refunded_pence: i64,
}

/// The money of a course. `fees − (received − refunded) = still due − more than due`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoneyTotals {
    /// What those cost who have a place: booked, or an open offer.
    #[cfg_attr(test, ts(type = "number"))]
    pub fees_pence: i64,
    /// What came in, from everybody.
    #[cfg_attr(test, ts(type = "number"))]
    pub received_pence: i64,
    /// What went back, to anybody.
    #[cfg_attr(test, ts(type = "number"))]
    pub refunded_pence: i64,
    /// What is still to be paid by those who have a place.
    #[cfg_attr(test, ts(type = "number"))]
    pub still_due_pence: i64,
    /// What is held beyond what is due, for instance of who withdrew after paying.
    #[cfg_attr(test, ts(type = "number"))]
    pub more_than_due_pence: i64,
    /// What should have been paid by yesterday.
    #[cfg_attr(test, ts(type = "number"))]
    pub overdue_pence: i64,
    /// How many bookings that is of.
    pub overdue_count: u32,
}

impl Ledger {
    /// Payments less refunds.
    #[must_use]
    pub fn paid_pence(&self) -> i64 {
        self.received_pence - self.refunded_pence
    }

    /// What is due of who is booked or has an open offer; nothing of anybody else.
    #[must_use]
    pub fn due_pence(&self) -> i64 {
        if self.state.takes_a_place() { self.fee_pence } else { 0 }
    }

    /// What is due less what is paid; below nothing where more was paid.
    #[must_use]
    pub fn balance_pence(&self) -> i64 {
        self.due_pence() - self.paid_pence()
    }

    /// Whether something should have been paid before `today`.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        is_overdue(self.balance_pence(), self.due_on, today)
    }
}

/// Whether something should have been paid before `today`.
#[must_use]
pub fn is_overdue(owed_pence: i64, due_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    owed_pence > 0 && due_on.is_some_and(|due_on| due_on < today)
}

/// How many places are secured: booked, and paid in full or free.
#[must_use]
pub fn secured(ledgers: &[Ledger]) -> u32 {
    let paid = ledgers.iter().filter(|one| is_secured(one.state, one.fee_pence, one.paid_pence()));
    u32::try_from(paid.count()).unwrap_or(u32::MAX)
}

/// The money of all bookings of a course together.
#[must_use]
pub fn totals(ledgers: &[Ledger], today: NaiveDate) -> MoneyTotals {
    let mut totals = MoneyTotals::default();
    for ledger in ledgers {
        totals.fees_pence += ledger.due_pence();
        totals.received_pence += ledger.received_pence;
        totals.refunded_pence += ledger.refunded_pence;
        totals.still_due_pence += ledger.balance_pence().max(0);
        totals.more_than_due_pence += (-ledger.balance_pence()).max(0);
        if ledger.is_overdue(today) {
            totals.overdue_pence += ledger.balance_pence();
            totals.overdue_count += 1;
        }
    }
    totals
}

/// Until when a booking that is set to `state` on a day is to be paid. The day is set when it takes a place that costs
/// something, so many days later; it goes along when that state's own day is put right, and is nobody's business otherwise.
#[must_use]
pub fn due_after(booking: &Booking, state: BookingState, on: NaiveDate, payment_days: u32) -> Option<NaiveDate> {
    let usual = |from: NaiveDate| from.checked_add_days(Days::new(payment_days.into()));
    if booking.fee_pence == 0 || !state.takes_a_place() {
        return booking.due_on;
    }
    let newly = !booking.state.takes_a_place();
    let was_usual = booking.state == state && booking.due_on.is_some() && booking.due_on == usual(booking.state_since);
    if newly || was_usual { usual(on) } else { booking.due_on }
}

/// What a payment may be without a question: what is still to be paid. Who applied or waits may pay ahead; who declined
/// or withdrew owes nothing.
#[must_use]
pub fn payable(state: BookingState, fee_pence: i64, paid_pence: i64) -> i64 {
    match state {
        BookingState::Declined | BookingState::Withdrawn => 0,
        _ => (fee_pence - paid_pence).max(0),
    }
}

/// What is said when not all of those chosen owe something: how many do, and who does not.
#[must_use]
pub fn owed_by(owing: usize, others: Vec<String>) -> String {
    let all = number((owing + others.len()) as u64);
    if owing == 0 {
        return match others.as_slice() {
            [only] => format!("{only} owes nothing. Nothing was recorded."),
            _ => format!("None of these {all} owes anything. Nothing was recorded."),
        };
    }
    let owing = number(owing as u64);
    format!("{owing} of {all} owe something. Nothing is due from {}.", some_named(others))
}

/// What is asked when a payment is larger than what is due.
#[must_use]
pub fn overpaid_question(amount_pence: i64, payable_pence: i64) -> String {
    let due = match payable_pence {
        0 => "Nothing is due".to_owned(),
        due => format!("Only {} is due", pounds(due)),
    };
    format!(
        "{due}, and this payment is {}. Record it if that much came in; what is too much can be paid back as a refund.",
        pounds(amount_pence)
    )
}

/// The fee that goes along when somebody moves: one that was set for the person alone, or is another one than the
/// course's own. Otherwise the new course's fee holds.
#[must_use]
pub fn fee_that_goes_along(fee_pence: i64, fee_reason: &str, course_fee_pence: i64) -> Option<i64> {
    (!fee_reason.is_empty() || fee_pence != course_fee_pence).then_some(fee_pence)
}
