//! What must hold between rows of several tables when an older step is undone out of its turn. Undo and redo in turn
//! only ever come back to what the register once was; out of turn they could make what it never was.

use super::{Stored, Tx};
use crate::ids::OperationId;

/// Each finds a row that no longer fits, among what the operation `?1` has just put back.
const BROKEN: &[&str] = &[
    // More was paid back than was paid.
    "SELECT 1 FROM main.payment p WHERE p.booking_id IN \
       (SELECT coalesce(c.after, c.before) ->> '$.booking_id' FROM main.change c WHERE c.operation_id = ?1 AND c.table_name = 'payment') \
     GROUP BY p.booking_id HAVING sum(iif(p.kind = 'payment', p.amount_pence, -p.amount_pence)) < 0",
    // Somebody has a mark at a follow-up session to which they are not invited.
    "SELECT 1 FROM main.change c JOIN main.attendance a ON a.participant_id = c.participant_id \
       AND a.session_id = coalesce(c.after, c.before) ->> '$.session_id' JOIN main.session s ON s.id = a.session_id \
     WHERE c.operation_id = ?1 AND c.table_name IN ('invitee', 'attendance') AND s.programme_id IS NOT NULL AND a.mark IS NOT NULL \
       AND NOT EXISTS (SELECT 1 FROM main.invitee i WHERE i.session_id = a.session_id AND i.participant_id = a.participant_id)",
    // Somebody has marks on a course on which they have no booking.
    "SELECT 1 FROM main.change c JOIN main.attendance a ON a.participant_id = c.participant_id \
       JOIN main.session s ON s.id = a.session_id \
     WHERE c.operation_id = ?1 AND c.table_name IN ('booking', 'attendance') AND s.course_id IS NOT NULL \
       AND NOT EXISTS (SELECT 1 FROM main.booking b WHERE b.course_id = s.course_id AND b.participant_id = a.participant_id)",
    // Somebody waits for a certificate of a course on which they have no booking, or holds one that counts.
    "SELECT 1 FROM main.change c JOIN main.certificate_request q ON q.participant_id = c.participant_id AND q.course_id = c.course_id \
     WHERE c.operation_id = ?1 AND c.table_name IN ('booking', 'certificate_request') AND q.state IN ('asked', 'approved') \
       AND NOT EXISTS (SELECT 1 FROM main.booking b WHERE b.course_id = q.course_id AND b.participant_id = q.participant_id) \
       AND NOT EXISTS (SELECT 1 FROM main.certificate t WHERE t.certificate_request_id = q.id AND t.withdrawn_on IS NOT NULL)",
    // Somebody starts at a session that is not there.
    "SELECT 1 FROM main.change c JOIN main.booking b ON b.course_id = c.course_id \
     WHERE c.operation_id = ?1 AND c.table_name IN ('session', 'booking') AND b.start_session_number > 1 \
       AND NOT EXISTS (SELECT 1 FROM main.session s WHERE s.course_id = b.course_id AND s.number = b.start_session_number)",
    // A place is given again on a course that has become full since.
    "SELECT 1 FROM main.change c JOIN main.course k ON k.id = c.course_id \
     WHERE c.operation_id = ?1 AND c.table_name = 'booking' AND k.capacity IS NOT NULL \
       AND coalesce(c.after ->> '$.state' IN ('booked', 'offered'), 0) > coalesce(c.before ->> '$.state' IN ('booked', 'offered'), 0) \
       AND (SELECT count(*) FROM main.booking b WHERE b.course_id = k.id AND b.state IN ('booked', 'offered')) > k.capacity",
    // A certificate was issued on a request that is not approved.
    "SELECT 1 FROM main.change c CROSS JOIN main.certificate t ON t.certificate_request_id = c.row_id \
       CROSS JOIN main.certificate_request q ON q.id = c.row_id \
     WHERE c.operation_id = ?1 AND +c.table_name = 'certificate_request' AND q.state <> 'approved'",
    // Somebody replied to a date although they are not asked.
    "SELECT 1 FROM main.change c JOIN main.date_reply r ON r.participant_id = c.participant_id \
       JOIN main.date_candidate k ON k.id = r.date_candidate_id \
     WHERE c.operation_id = ?1 AND c.table_name IN ('date_asked', 'date_reply') \
       AND NOT EXISTS (SELECT 1 FROM main.date_asked d WHERE d.programme_id = k.programme_id AND d.participant_id = r.participant_id)",
];

/// Whether all that the operation touched still fits together.
pub(crate) fn still_fits(tx: &Tx<'_>, id: OperationId) -> Stored<bool> {
    for broken in BROKEN {
        if tx.maybe(broken, [id.0], |_| Ok(()))?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}
