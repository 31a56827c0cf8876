//! Until when an offer is to be answered.

use chrono::{Days, NaiveDate};

use super::model::{Booking, BookingState};
use super::rules::{is_accepted_late, lapsed_question};
use super::set_state::count;
use crate::error::{Code, Error, FieldProblems, Result};
use crate::text::cleaned_line;
use crate::typed::date;

/// The day by which an offer of this day is to be answered: as typed, or so many days later. Nothing in another state.
pub(super) fn reply_by(
    typed: Option<&str>,
    state: BookingState,
    on: Option<NaiveDate>,
    reply_days: u32,
    problems: &mut FieldProblems,
) -> Option<NaiveDate> {
    if state != BookingState::Offered {
        return None;
    }
    let Some(typed) = typed else { return on?.checked_add_days(Days::new(reply_days.into())) };
    let day = problems.keep("reply_by", date(typed, "the day by which the offer is to be answered"))?;
    if on.is_some_and(|on| day < on) {
        problems.add("reply_by", "This is before the offer is made: enter that day or a later one.");
    }
    Some(day)
}

/// The reason to store when offers are accepted late: `None` where none is.
///
/// # Errors
/// [`Code::OfferLapsed`] when one is and no reason was given.
pub(super) fn late_reason(
    bookings: &[Booking],
    state: BookingState,
    on: NaiveDate,
    lapsed_reason: Option<&str>,
) -> Result<Option<String>> {
    let late: Vec<NaiveDate> =
        bookings.iter().filter(|one| is_accepted_late(one, state, on)).filter_map(|one| one.reply_by).collect();
    let Some(first) = late.iter().min() else { return Ok(None) };
    let Some(reason) = lapsed_reason else {
        return Err(Error::asks(Code::OfferLapsed, lapsed_question(count(late.len()), *first)));
    };
    let reason = cleaned_line(reason, "The reason", 500).map_err(|why| Error::invalid("lapsed_reason", why))?;
    if reason.is_empty() {
        return Err(Error::invalid("lapsed_reason", "Enter the reason why the offer still holds."));
    }
    Ok(Some(reason))
}
