//! A person's courses over the years.

use super::bookings::state;
use super::{Reading, Stored};
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId};
use crate::participants::{CourseOverYears, EarlierCourse};

/// Every booking of a person, without marks, verdicts and follow-ups, in no order.
pub(crate) fn courses(reading: &Reading<'_>, participant: ParticipantId) -> Stored<Vec<CourseOverYears>> {
    reading.all(
        "SELECT b.id, b.course_id, c.title, c.programme_id, \
           (SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned'), \
           (SELECT max(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned'), \
           c.archived_on IS NOT NULL, b.state, b.state_since, b.fee_pence, \
           (SELECT coalesce(sum(iif(p.kind = 'refund', -p.amount_pence, p.amount_pence)), 0) FROM payment p WHERE p.booking_id = b.id), \
           b.notes \
         FROM booking b JOIN course c ON c.id = b.course_id WHERE b.participant_id = ?1",
        [participant.0],
        |row| {
            Ok(CourseOverYears {
                booking_id: BookingId(row.get(0)?),
                course_id: CourseId(row.get(1)?),
                title: row.get(2)?,
                programme_id: ProgrammeId(row.get(3)?),
                first_on: row.get(4)?,
                last_on: row.get(5)?,
                is_archived: row.get(6)?,
                state: state(row, 7)?,
                state_since: row.get(8)?,
                fee_pence: row.get(9)?,
                paid_pence: row.get(10)?,
                notes: row.get(11)?,
                marks: Vec::new(),
                verdict: None,
                certificate: None,
                follow_ups_invited: 0,
                follow_ups_attended: 0,
            })
        },
    )
}

/// The courses from before this register of which a person is a graduate.
pub(crate) fn earlier(reading: &Reading<'_>, participant: ParticipantId) -> Stored<Vec<EarlierCourse>> {
    reading.all(
        "SELECT g.title, e.course, e.reason FROM earlier_graduate e JOIN programme g ON g.id = e.programme_id \
         WHERE e.participant_id = ?1 ORDER BY e.id DESC",
        [participant.0],
        |row| Ok(EarlierCourse { programme_title: row.get(0)?, course: row.get(1)?, reason: row.get(2)? }),
    )
}
