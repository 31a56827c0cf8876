//! Bookings in SQL: their rows, events, payments and requirements.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::params;

use super::{Reading, StoreError, Stored, Tx, json_ids};
use crate::bookings::rules::Step;
use crate::bookings::{Booking, BookingState, PaymentKind, Places, PlannedSession};
use crate::ids::{BookingId, CourseId, ParticipantId, RequirementId};

const COLUMNS: &str = "b.id, b.participant_id, b.course_id, b.state, b.state_since, b.applied_on, b.booked_on, \
                       b.start_session_number, b.fee_pence, b.reply_by, b.due_on";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Booking>> {
    let Some(state) = BookingState::from_word(row.get_ref(3)?.as_str()?) else { return Ok(None) };
    Ok(Some(Booking {
        booking_id: BookingId(row.get(0)?),
        participant_id: ParticipantId(row.get(1)?),
        course_id: CourseId(row.get(2)?),
        state,
        state_since: row.get(4)?,
        applied_on: row.get(5)?,
        booked_on: row.get(6)?,
        start_session_number: row.get(7)?,
        fee_pence: row.get(8)?,
        reply_by: row.get(9)?,
        due_on: row.get(10)?,
    }))
}

/// Every state in the file is one of the words: the table itself sees to it.
fn known<T>(found: Option<T>) -> Stored<T> {
    found.ok_or(StoreError::Unreadable("booking state"))
}

/// The state of a column.
pub(in crate::store) fn state(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<BookingState> {
    BookingState::from_word(row.get_ref(column)?.as_str()?).ok_or(rusqlite::Error::InvalidColumnType(
        column,
        "state".into(),
        rusqlite::types::Type::Text,
    ))
}

/// These bookings, in the order of their ids.
pub(crate) fn by_ids(reading: &Reading<'_>, ids: &[BookingId]) -> Stored<Vec<Booking>> {
    let sql = format!("SELECT {COLUMNS} FROM booking b WHERE b.id IN (SELECT value FROM json_each(?1)) ORDER BY b.id");
    reading.all(&sql, [json_ids(ids.iter().map(|id| id.0))], row)?.into_iter().map(known).collect()
}

/// A person's booking on a course.
pub(crate) fn of_person(
    reading: &Reading<'_>,
    participant: ParticipantId,
    course: CourseId,
) -> Stored<Option<Booking>> {
    let sql = format!("SELECT {COLUMNS} FROM booking b WHERE b.participant_id = ?1 AND b.course_id = ?2");
    reading.maybe(&sql, [participant.0, course.0], row)?.map(known).transpose()
}

/// The places of a course.
pub(crate) fn places(reading: &Reading<'_>, course: CourseId) -> Stored<Option<Places>> {
    reading.maybe(
        "SELECT c.capacity, (SELECT count(*) FROM booking b WHERE b.course_id = c.id AND b.state IN ('booked', 'offered')) \
         FROM course c WHERE c.id = ?1",
        [course.0],
        |row| Ok(Places { capacity: row.get(0)?, taken: row.get(1)? }),
    )
}

/// Who waits for a place on a course, in the order of the days on which they were put on the list.
pub(crate) fn waiting(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<(BookingId, ParticipantId)>> {
    reading.all(
        "SELECT id, participant_id FROM booking WHERE course_id = ?1 AND state = 'waiting_list' ORDER BY state_since, id",
        [course.0],
        |row| Ok((BookingId(row.get(0)?), ParticipantId(row.get(1)?))),
    )
}

/// Whose these bookings are.
pub(crate) fn names(reading: &Reading<'_>, bookings: &[BookingId]) -> Stored<HashMap<BookingId, String>> {
    let rows = reading.all(
        "SELECT b.id, trim(p.first_name || ' ' || p.last_name) FROM booking b JOIN participant p ON p.id = b.participant_id \
         WHERE b.id IN (SELECT value FROM json_each(?1))",
        [json_ids(bookings.iter().map(|id| id.0))],
        |row| Ok((BookingId(row.get(0)?), row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// How many marks somebody has at the sessions of a course.
pub(crate) fn marks_on(reading: &Reading<'_>, participant: ParticipantId, course: CourseId) -> Stored<u32> {
    reading.one(
        "SELECT count(*) FROM session s JOIN attendance a ON a.session_id = s.id AND a.participant_id = ?2 \
         WHERE s.course_id = ?1 AND a.mark IS NOT NULL",
        params![course.0, participant.0],
        |row| row.get(0),
    )
}

/// What a new booking of a course costs, in pence.
pub(crate) fn course_fee(reading: &Reading<'_>, course: CourseId) -> Stored<Option<i64>> {
    reading.maybe("SELECT fee_pence FROM course WHERE id = ?1", [course.0], |row| row.get(0))
}

/// Whether a course has a session of this number.
pub(crate) fn has_session(reading: &Reading<'_>, course: CourseId, number: u32) -> Stored<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM session WHERE course_id = ?1 AND number = ?2)";
    reading.one(sql, params![course.0, number], |row| row.get(0))
}

/// Writes a new booking; its id is the answer.
pub(crate) fn insert(tx: &Tx<'_>, booking: &Booking) -> Stored<BookingId> {
    let id = tx.insert(
        "INSERT INTO booking (uid, participant_id, course_id, state, state_since, applied_on, booked_on, \
                              start_session_number, fee_pence, reply_by, due_on) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            tx.new_uid().0,
            booking.participant_id.0,
            booking.course_id.0,
            booking.state.word(),
            booking.state_since,
            booking.applied_on,
            booking.booked_on,
            booking.start_session_number,
            booking.fee_pence,
            booking.reply_by,
            booking.due_on,
        ],
    )?;
    Ok(BookingId(id))
}

/// Writes a booking's state, its dates (also until when it is to be answered and paid) and start session.
pub(crate) fn update(tx: &Tx<'_>, booking: &Booking) -> Stored<()> {
    tx.run(
        "UPDATE booking SET state = ?2, state_since = ?3, applied_on = ?4, booked_on = ?5, start_session_number = ?6, \
                            reply_by = ?7, due_on = ?8 WHERE id = ?1",
        params![
            booking.booking_id.0,
            booking.state.word(),
            booking.state_since,
            booking.applied_on,
            booking.booked_on,
            booking.start_session_number,
            booking.reply_by,
            booking.due_on,
        ],
    )?;
    Ok(())
}

/// Writes one dated event.
pub(crate) fn add_event(
    tx: &Tx<'_>,
    booking: BookingId,
    state: BookingState,
    on: NaiveDate,
    reason: &str,
    over_capacity: bool,
) -> Stored<()> {
    tx.insert(
        "INSERT INTO booking_event (booking_id, state, on_date, reason, over_capacity) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![booking.0, state.word(), on, reason, over_capacity],
    )?;
    Ok(())
}

/// The dated states of these bookings, in the order in which they were entered.
pub(crate) fn steps(reading: &Reading<'_>, bookings: &[BookingId]) -> Stored<HashMap<BookingId, Vec<Step>>> {
    let rows = reading.all(
        "SELECT booking_id, state, on_date FROM booking_event \
         WHERE booking_id IN (SELECT value FROM json_each(?1)) ORDER BY booking_id, id",
        [json_ids(bookings.iter().map(|id| id.0))],
        |row| Ok((BookingId(row.get(0)?), (state(row, 1)?, row.get(2)?))),
    )?;
    let mut out: HashMap<BookingId, Vec<Step>> = HashMap::new();
    for (id, step) in rows {
        out.entry(id).or_default().push(step);
    }
    Ok(out)
}

/// The sessions of a course, by number.
pub(crate) fn planned_sessions(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<PlannedSession>> {
    reading.all(
        "SELECT number, local_date, state = 'cancelled' FROM session WHERE course_id = ?1 ORDER BY number",
        [course.0],
        |row| Ok(PlannedSession { number: row.get(0)?, date: row.get(1)?, cancelled: row.get(2)? }),
    )
}

/// The number of the first session of a course at which each person has a mark or is set by hand.
pub(crate) fn marked_from(reading: &Reading<'_>, course: CourseId) -> Stored<HashMap<ParticipantId, u32>> {
    let rows = reading.all(
        "SELECT a.participant_id, min(s.number) FROM session s JOIN attendance a ON a.session_id = s.id \
         WHERE s.course_id = ?1 AND (a.mark IS NOT NULL OR a.set_by_hand IS NOT NULL) GROUP BY a.participant_id",
        [course.0],
        |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// Writes what a booking costs.
pub(crate) fn set_fee(tx: &Tx<'_>, booking: BookingId, fee_pence: i64, reason: &str) -> Stored<()> {
    tx.run("UPDATE booking SET fee_pence = ?2, fee_reason = ?3 WHERE id = ?1", params![booking.0, fee_pence, reason])?;
    Ok(())
}

/// What was paid, in pence: payments less refunds.
pub(crate) fn paid(reading: &Reading<'_>, booking: BookingId) -> Stored<i64> {
    reading.one(
        "SELECT coalesce(sum(CASE kind WHEN 'refund' THEN -amount_pence ELSE amount_pence END), 0) \
         FROM payment WHERE booking_id = ?1",
        [booking.0],
        |row| row.get(0),
    )
}

impl PaymentKind {
    /// The word in the file.
    pub(in crate::store) fn word(self) -> &'static str {
        match self {
            PaymentKind::Payment => "payment",
            PaymentKind::Refund => "refund",
        }
    }
}

/// Writes one payment or refund.
pub(crate) fn add_payment(
    tx: &Tx<'_>,
    booking: BookingId,
    kind: PaymentKind,
    amount_pence: i64,
    paid_on: NaiveDate,
    method: &str,
    notes: &str,
) -> Stored<()> {
    tx.insert(
        "INSERT INTO payment (uid, booking_id, kind, amount_pence, paid_on, method, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![tx.new_uid().0, booking.0, kind.word(), amount_pence, paid_on, method, notes],
    )?;
    Ok(())
}

/// A requirement's place in its course's list, from 1; nothing when it is another course's.
pub(crate) fn requirement_position(
    reading: &Reading<'_>,
    course: CourseId,
    requirement: RequirementId,
) -> Stored<Option<u32>> {
    reading.maybe(
        "SELECT (SELECT count(*) FROM requirement o WHERE o.course_id = r.course_id AND (o.position, o.id) <= (r.position, r.id)) \
         FROM requirement r WHERE r.id = ?2 AND r.course_id = ?1",
        [course.0, requirement.0],
        |row| row.get(0),
    )
}

/// Which of these bookings met a requirement, and when.
pub(crate) fn met(
    reading: &Reading<'_>,
    requirement: RequirementId,
    bookings: &[BookingId],
) -> Stored<BTreeMap<BookingId, NaiveDate>> {
    let rows = reading.all(
        "SELECT booking_id, met_on FROM requirement_met \
         WHERE requirement_id = ?1 AND booking_id IN (SELECT value FROM json_each(?2))",
        params![requirement.0, json_ids(bookings.iter().map(|id| id.0))],
        |row| Ok((BookingId(row.get(0)?), row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// Notes a requirement as met.
pub(crate) fn meet(tx: &Tx<'_>, booking: BookingId, requirement: RequirementId, on: NaiveDate) -> Stored<()> {
    tx.insert(
        "INSERT INTO requirement_met (booking_id, requirement_id, met_on) VALUES (?1, ?2, ?3)",
        params![booking.0, requirement.0, on],
    )?;
    Ok(())
}

/// Corrects the date on which a requirement was met.
pub(crate) fn meet_on(tx: &Tx<'_>, booking: BookingId, requirement: RequirementId, on: NaiveDate) -> Stored<()> {
    tx.run(
        "UPDATE requirement_met SET met_on = ?3 WHERE booking_id = ?1 AND requirement_id = ?2",
        params![booking.0, requirement.0, on],
    )?;
    Ok(())
}

/// Takes back that a requirement was met.
pub(crate) fn unmeet(tx: &Tx<'_>, booking: BookingId, requirement: RequirementId) -> Stored<()> {
    tx.run(
        "DELETE FROM requirement_met WHERE booking_id = ?1 AND requirement_id = ?2",
        params![booking.0, requirement.0],
    )?;
    Ok(())
}
