//! The money of bookings in SQL: who pays, and what came in and went back.

use std::collections::HashMap;

use rusqlite::params;

use super::bookings::state;
use super::{Reading, Stored, Tx, json_ids};
use crate::bookings::{Ledger, Payer, PayerKind};
use crate::ids::{BookingId, CourseId};

/// The word of who pays in the file.
const EMPLOYER: &str = "employer";

/// Who pays for a booking.
pub(crate) fn payer(reading: &Reading<'_>, booking: BookingId) -> Stored<Payer> {
    reading.one(
        "SELECT payer, payer_name, purchase_order, invoice_number FROM booking WHERE id = ?1",
        [booking.0],
        |row| {
            Ok(Payer {
                payer: if row.get_ref(0)?.as_str()? == EMPLOYER { PayerKind::Employer } else { PayerKind::Person },
                payer_name: row.get(1)?,
                purchase_order: row.get(2)?,
                invoice_number: row.get(3)?,
            })
        },
    )
}

/// Writes who pays for a booking.
pub(crate) fn set_payer(tx: &Tx<'_>, booking: BookingId, payer: &Payer) -> Stored<()> {
    tx.run(
        "UPDATE booking SET payer = ?2, payer_name = ?3, purchase_order = ?4, invoice_number = ?5 WHERE id = ?1",
        params![
            booking.0,
            match payer.payer {
                PayerKind::Person => "person",
                PayerKind::Employer => EMPLOYER,
            },
            payer.payer_name,
            payer.purchase_order,
            payer.invoice_number,
        ],
    )?;
    Ok(())
}

/// Notes from which booking somebody moved to this one.
pub(crate) fn set_moved_from(tx: &Tx<'_>, booking: BookingId, from: BookingId) -> Stored<()> {
    tx.run("UPDATE booking SET moved_from_id = ?2 WHERE id = ?1", [booking.0, from.0])?;
    Ok(())
}

/// What the course of a booking costs, and why the booking's fee is another one.
pub(crate) fn fees(reading: &Reading<'_>, booking: BookingId) -> Stored<(i64, String)> {
    reading.one(
        "SELECT c.fee_pence, b.fee_reason FROM booking b JOIN course c ON c.id = b.course_id WHERE b.id = ?1",
        [booking.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// What was paid for each of these bookings, less what went back; of those without an entry there is none.
pub(crate) fn paid_of(reading: &Reading<'_>, bookings: &[BookingId]) -> Stored<HashMap<BookingId, i64>> {
    let rows = reading.all(
        "SELECT booking_id, sum(iif(kind = 'payment', amount_pence, -amount_pence)) FROM payment \
         WHERE booking_id IN (SELECT value FROM json_each(?1)) GROUP BY booking_id",
        [json_ids(bookings.iter().map(|id| id.0))],
        |row| Ok((BookingId(row.get(0)?), row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// The money of each booking of a course.
pub(crate) fn ledgers(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<Ledger>> {
    reading.all(
        "SELECT b.id, b.state, b.fee_pence, b.due_on, coalesce(sum(iif(y.kind = 'payment', y.amount_pence, 0)), 0), \
                coalesce(sum(iif(y.kind = 'refund', y.amount_pence, 0)), 0) \
         FROM booking b LEFT JOIN payment y ON y.booking_id = b.id WHERE b.course_id = ?1 GROUP BY b.id",
        [course.0],
        |row| {
            Ok(Ledger {
                state: state(row, 1)?,
                fee_pence: row.get(2)?,
                due_on: row.get(3)?,
                received_pence: row.get(4)?,
                refunded_pence: row.get(5)?,
            })
        },
    )
}
