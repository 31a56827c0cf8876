//! The session at which somebody starts who is booked when the course has begun.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{Booking, BookingState, PlannedSession};
use super::rules::{Step, first_session, timeline};
use crate::error::Result;
use crate::ids::{CourseId, ParticipantId};
use crate::store::{self, Reading};

/// What decides where the people of one course start.
pub(super) struct Starts {
    sessions: Vec<PlannedSession>,
    /// The first session at which the register says that somebody was there, or was not.
    marked_from: HashMap<ParticipantId, u32>,
}

impl Starts {
    pub(super) fn read(reading: &Reading<'_>, course_id: CourseId) -> Result<Starts> {
        Ok(Starts {
            sessions: store::bookings::planned_sessions(reading, course_id)?,
            marked_from: store::bookings::marked_from(reading, course_id)?,
        })
    }

    /// The session at which somebody starts when they are booked on this day, where that is still open: they are booked
    /// for the first time, or that day is put right; no session was set by hand; and there is no mark from before it.
    /// `entered` is what their booking went through before.
    pub(super) fn of(&self, booking: &Booking, entered: &[Step], on: NaiveDate) -> Option<u32> {
        let before = timeline(entered);
        let booked: Vec<&Step> = before.iter().filter(|(state, _)| *state == BookingState::Booked).collect();
        let usual = match booked[..] {
            [] => 1,
            [(_, first)] if booking.state == BookingState::Booked => first_session(&self.sessions, *first),
            _ => return None,
        };
        let start = first_session(&self.sessions, on);
        let is_marked = self.marked_from.get(&booking.participant_id).is_some_and(|number| *number < start);
        (booking.start_session_number == usual && !is_marked).then_some(start)
    }
}
