//! The totals of a few sessions, without reading the rest of the register: a mark is answered as quickly with 400 people
//! on the course as with 30.

use std::collections::HashMap;

use super::model::SessionCounts;
use super::rules::{DaysAway, Place, days_away, expected};
use super::session::{CellStanding, SessionFacts};
use super::sheet::counts;
use crate::bookings::rules::Step;
use crate::certificates::standings::place;
use crate::error::Result;
use crate::ids::{BookingId, CourseId, ParticipantId, SessionId};
use crate::store::Reading;
use crate::store::register::{self as stored, MarkRow};

/// The totals of these sessions of a course.
pub(super) fn of_course(
    reading: &Reading<'_>,
    course: CourseId,
    sessions: &[&SessionFacts],
) -> Result<HashMap<SessionId, SessionCounts>> {
    let ids: Vec<SessionId> = sessions.iter().map(|session| session.session_id).collect();
    let booked = stored::places(reading, course)?;
    let mut events: HashMap<BookingId, Vec<Step>> = HashMap::new();
    if booked.iter().any(|(_, _, was_away)| *was_away) {
        for (booking_id, step) in stored::place_events(reading, &[course], None)? {
            events.entry(booking_id).or_default().push(step);
        }
    }
    let places: Vec<(ParticipantId, Place, u32, Vec<DaysAway>)> = booked
        .into_iter()
        .map(|(participant_id, booking, _)| {
            let place = place(&booking);
            let events = events.get(&booking.booking_id).map_or(&[][..], Vec::as_slice);
            (participant_id, place, booking.start_session_number, days_away(events, place, booking.state_since))
        })
        .collect();
    let mut marks: HashMap<(SessionId, ParticipantId), CellStanding> = HashMap::new();
    for MarkRow { session_id, participant_id, mark, set_by_hand } in stored::marks(reading, &ids)? {
        marks.insert((session_id, participant_id), CellStanding { mark, set_by_hand, ..CellStanding::default() });
    }
    let mut found = HashMap::new();
    for session in sessions {
        let id = session.session_id;
        let mut cells: Vec<CellStanding> = places
            .iter()
            .map(|(participant_id, place, start, away)| CellStanding {
                expected: expected(*place, *start, away, session.number, session.date),
                ..marks.remove(&(id, *participant_id)).unwrap_or_default()
            })
            .collect();
        // Whoever is left came without being booked.
        cells.extend(marks.iter().filter(|((of, _), _)| *of == id).map(|(_, cell)| cell.clone()));
        found.insert(id, counts(cells.iter()));
    }
    Ok(found)
}
