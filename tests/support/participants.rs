//! People and bookings for tests, through the core as the window does it.

use course_register_core::bookings::{self, BookingState, ManyChanged, NewBooking, SetBookingState};
use course_register_core::error::Result;
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, AddParticipant, PersonForm};

use crate::World;

/// A person of this name, "First Last", with nothing else known of them.
#[must_use]
pub fn person(name: &str) -> PersonForm {
    let (first_name, last_name) = name.rsplit_once(' ').unwrap_or((name, ""));
    PersonForm { first_name: first_name.to_owned(), last_name: last_name.to_owned(), ..PersonForm::default() }
}

/// A booking in this state on this date.
#[must_use]
pub fn place(course_id: CourseId, state: BookingState, on: &str) -> NewBooking {
    NewBooking {
        course_id,
        state,
        on_date: on.to_owned(),
        reason: String::new(),
        reply_by: None,
        over_capacity_reason: None,
    }
}

impl World {
    /// Adds somebody without a course.
    ///
    /// # Panics
    /// When that is refused.
    pub fn add(&mut self, name: &str) -> ParticipantId {
        let request = AddParticipant { person: person(name), booking: None, is_different: true };
        let moment = self.moment();
        participants::add_participant(&self.file, &moment, &request).expect("a person").view.participant_id
    }

    /// Adds somebody and books them on a course, whatever its places.
    ///
    /// # Panics
    /// When that is refused.
    pub fn add_booked(&mut self, name: &str, course_id: CourseId, on: &str) -> (ParticipantId, BookingId) {
        self.add_placed(name, course_id, BookingState::Booked, on)
    }

    /// Books somebody with an address, whatever the course's places.
    ///
    /// # Panics
    /// When that is refused.
    pub fn add_with_email(&mut self, first: &str, last: &str, email: &str, course_id: CourseId) -> ParticipantId {
        let emails = if email.is_empty() { Vec::new() } else { vec![email.to_owned()] };
        let person =
            PersonForm { first_name: first.to_owned(), last_name: last.to_owned(), emails, ..PersonForm::default() };
        let booking = place(course_id, BookingState::Booked, "2026-01-12");
        let booking = NewBooking { over_capacity_reason: Some("a test".to_owned()), ..booking };
        let request = AddParticipant { person, booking: Some(booking), is_different: true };
        let moment = self.moment();
        participants::add_participant(&self.file, &moment, &request).expect("a person").view.participant_id
    }

    /// Adds somebody with a booking in this state, whatever the course's places.
    ///
    /// # Panics
    /// When that is refused.
    pub fn add_placed(
        &mut self,
        name: &str,
        course_id: CourseId,
        state: BookingState,
        on: &str,
    ) -> (ParticipantId, BookingId) {
        let booking = NewBooking { over_capacity_reason: Some("a test".to_owned()), ..place(course_id, state, on) };
        let request = AddParticipant { person: person(name), booking: Some(booking), is_different: true };
        let moment = self.moment();
        let sheet = participants::add_participant(&self.file, &moment, &request).expect("a person").view;
        (sheet.participant_id, sheet.booking.expect("a booking").booking_id)
    }

    /// Sets the state of bookings.
    ///
    /// # Errors
    /// Whatever the core answers.
    pub fn set_state(&mut self, ids: &[BookingId], state: BookingState, on: &str) -> Result<ManyChanged> {
        let request = SetBookingState {
            booking_ids: ids.to_vec(),
            state,
            on_date: on.to_owned(),
            reason: String::new(),
            over_capacity_reason: None,
            reply_by: None,
            lapsed_reason: Some("a test".to_owned()),
            only_those_that_fit: false,
        };
        let moment = self.moment();
        Ok(bookings::set_booking_state(&self.file, &moment, &request)?.view)
    }
}
