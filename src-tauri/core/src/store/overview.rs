//! What the overview reads of a course besides its register.

use super::bookings::state;
use super::{Reading, Stored};
use crate::ids::{BookingId, CourseId, ParticipantId};
use crate::overview::rules::BookingFacts;

/// The course's title, and its programme's.
pub(crate) fn titles(reading: &Reading<'_>, course: CourseId) -> Stored<Option<(String, String)>> {
    reading.maybe(
        "SELECT c.title, g.title FROM course c JOIN programme g ON g.id = c.programme_id WHERE c.id = ?1",
        [course.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Every booking on the course with its money, without its dated states.
pub(crate) fn bookings(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<(BookingId, BookingFacts)>> {
    reading.all(
        "SELECT b.id, b.participant_id, p.organisation, b.state, b.state_since, b.start_session_number, b.fee_pence, \
           (SELECT coalesce(sum(m.amount_pence), 0) FROM payment m WHERE m.booking_id = b.id AND m.kind = 'payment'), \
           (SELECT coalesce(sum(m.amount_pence), 0) FROM payment m WHERE m.booking_id = b.id AND m.kind = 'refund') \
         FROM booking b JOIN participant p ON p.id = b.participant_id WHERE b.course_id = ?1 ORDER BY b.id",
        [course.0],
        |row| {
            Ok((
                BookingId(row.get(0)?),
                BookingFacts {
                    participant_id: ParticipantId(row.get(1)?),
                    organisation: row.get(2)?,
                    entered: Vec::new(),
                    state: state(row, 3)?,
                    state_since: row.get(4)?,
                    start_session: row.get(5)?,
                    fee_pence: row.get(6)?,
                    paid_pence: row.get(7)?,
                    paid_back_pence: row.get(8)?,
                },
            ))
        },
    )
}
