//! One booking with everything that belongs to it.

use super::bookings::state;
use super::{Reading, Stored};
use crate::bookings::PaymentKind;
use crate::ids::{BookingId, CourseId, PaymentId, RequirementId};
use crate::participants::{BookingEvent, BookingMove, PaymentEntry, RequirementOfBooking};

/// The course's title, and why the fee differs from the course's.
pub(crate) fn titles(reading: &Reading<'_>, booking: BookingId) -> Stored<(String, String)> {
    reading.one(
        "SELECT c.title, b.fee_reason FROM booking b JOIN course c ON c.id = b.course_id WHERE b.id = ?1",
        [booking.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The payments and refunds, in the order in which they were recorded.
pub(crate) fn payments(reading: &Reading<'_>, booking: BookingId) -> Stored<Vec<PaymentEntry>> {
    reading.all(
        "SELECT id, kind = 'refund', amount_pence, paid_on, method, notes FROM payment WHERE booking_id = ?1 ORDER BY id",
        [booking.0],
        |row| {
            Ok(PaymentEntry {
                payment_id: PaymentId(row.get(0)?),
                kind: if row.get(1)? { PaymentKind::Refund } else { PaymentKind::Payment },
                amount_pence: row.get(2)?,
                paid_on: row.get(3)?,
                method: row.get(4)?,
                notes: row.get(5)?,
            })
        },
    )
}

/// The dated events, in the order in which they were recorded.
pub(crate) fn events(reading: &Reading<'_>, booking: BookingId) -> Stored<Vec<BookingEvent>> {
    reading.all(
        "SELECT state, on_date, reason, over_capacity FROM booking_event WHERE booking_id = ?1 ORDER BY id",
        [booking.0],
        |row| {
            Ok(BookingEvent {
                state: state(row, 0)?,
                on_date: row.get(1)?,
                reason: row.get(2)?,
                over_capacity: row.get(3)?,
            })
        },
    )
}

/// The course's requirements in their order, with the date on which each was met.
pub(crate) fn requirements(reading: &Reading<'_>, booking: BookingId) -> Stored<Vec<RequirementOfBooking>> {
    reading.all(
        "SELECT r.id, r.requirement, m.met_on FROM booking b JOIN requirement r ON r.course_id = b.course_id \
         LEFT JOIN requirement_met m ON m.requirement_id = r.id AND m.booking_id = b.id \
         WHERE b.id = ?1 ORDER BY r.position, r.id",
        [booking.0],
        |row| {
            Ok(RequirementOfBooking {
                requirement_id: RequirementId(row.get(0)?),
                requirement: row.get(1)?,
                met_on: row.get(2)?,
            })
        },
    )
}

/// The course from which somebody moved to this booking, and the one to which they moved from it.
pub(crate) fn moves(reading: &Reading<'_>, booking: BookingId) -> Stored<Vec<BookingMove>> {
    reading.all(
        "SELECT 1, c.id, c.title FROM booking b JOIN booking o ON o.id = b.moved_from_id JOIN course c ON c.id = o.course_id \
         WHERE b.id = ?1 UNION ALL \
         SELECT 0, c.id, c.title FROM booking n JOIN course c ON c.id = n.course_id WHERE n.moved_from_id = ?1",
        [booking.0],
        |row| Ok(BookingMove { came: row.get(0)?, course_id: CourseId(row.get(1)?), title: row.get(2)? }),
    )
}
