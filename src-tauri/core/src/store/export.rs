//! What an export reads beside the register's own standings: people's addresses, bookings, follow-up sessions.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{params, params_from_iter};

use super::bookings::state;
use super::{Reading, Stored, values};
use crate::bookings::BookingState;
use crate::ids::{CourseId, ParticipantId, ProgrammeId};

/// A person's address: the main one, else the first.
const EMAIL: &str = "coalesce((SELECT e.email FROM participant_email e WHERE e.participant_id = p.id \
                     ORDER BY e.is_main DESC, e.id LIMIT 1), '')";

/// A course's first session that is not cancelled.
const FIRST_DATE: &str =
    "(SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') AS first";

/// What names a person in a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contact {
    pub(crate) uid: String,
    pub(crate) email: String,
}

pub(crate) type Contacts = HashMap<ParticipantId, Contact>;

/// A booking with its person and its sums.
pub(crate) struct Booking {
    pub(crate) participant_id: ParticipantId,
    pub(crate) course_id: CourseId,
    pub(crate) uid: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) organisation: String,
    pub(crate) job_title: String,
    pub(crate) course: String,
    pub(crate) state: BookingState,
    pub(crate) applied_on: NaiveDate,
    pub(crate) requirements_met: u32,
    pub(crate) requirements: u32,
    pub(crate) fee_pence: i64,
    pub(crate) paid_pence: i64,
    pub(crate) access_needs: String,
}

/// A follow-up session with one of its people, or with nobody.
pub(crate) struct FollowUpRow {
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) cancelled: bool,
    pub(crate) uid: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: String,
    pub(crate) reply: String,
    pub(crate) mark: String,
}

/// A payment or refund, with whose it is and who pays.
pub(crate) struct PaymentRow {
    pub(crate) course: String,
    pub(crate) uid: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: String,
    pub(crate) date: NaiveDate,
    pub(crate) kind: String,
    pub(crate) amount_pence: i64,
    pub(crate) payer: String,
    pub(crate) payer_name: String,
    pub(crate) purchase_order: String,
    pub(crate) invoice_number: String,
}

/// All courses, by first date.
pub(crate) fn all_courses(reading: &Reading<'_>) -> Stored<Vec<CourseId>> {
    let sql = format!("SELECT c.id, {FIRST_DATE} FROM course c ORDER BY first IS NULL, first, c.id");
    reading.all(&sql, [], |row| Ok(CourseId(row.get(0)?)))
}

/// A course's programme.
pub(crate) fn programme_of(reading: &Reading<'_>, course: CourseId) -> Stored<Option<ProgrammeId>> {
    reading.maybe("SELECT programme_id FROM course WHERE id = ?1", [course.0], |row| Ok(ProgrammeId(row.get(0)?)))
}

/// A programme's title.
pub(crate) fn programme_title(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Option<String>> {
    reading.maybe("SELECT title FROM programme WHERE id = ?1", [programme.0], |row| row.get(0))
}

/// The addresses of everybody in the register of a course, or of all.
pub(crate) fn contacts(reading: &Reading<'_>, course: Option<CourseId>) -> Stored<Contacts> {
    let of_course = "WHERE p.id IN (SELECT participant_id FROM booking WHERE course_id = ?1 \
        UNION SELECT a.participant_id FROM attendance a JOIN session s ON s.id = a.session_id WHERE s.course_id = ?1)";
    let narrowed = if course.is_some() { of_course } else { "" };
    let sql = format!("SELECT p.id, p.uid, {EMAIL} FROM participant p {narrowed}");
    let rows = reading.all(&sql, params_from_iter(course.map(|course| course.0)), |row| {
        Ok((ParticipantId(row.get(0)?), Contact { uid: row.get(1)?, email: row.get(2)? }))
    })?;
    Ok(rows.into_iter().collect())
}

/// The bookings of a course, or of all, in the order of the courses' first dates and the people's names.
pub(crate) fn bookings(reading: &Reading<'_>, course: Option<CourseId>, with_needs: bool) -> Stored<Vec<Booking>> {
    let needs = if with_needs { "coalesce(n.needs, '')" } else { "''" };
    let needs_from = if with_needs { "LEFT JOIN access_needs n ON n.participant_id = p.id" } else { "" };
    let narrowed = if course.is_some() { "WHERE b.course_id = ?1" } else { "" };
    let sql = format!(
        "SELECT p.id, c.id, p.uid, p.first_name, p.last_name, {EMAIL}, p.phone, p.organisation, p.job_title, c.title, \
                b.state, b.applied_on, (SELECT count(*) FROM requirement_met m WHERE m.booking_id = b.id), \
                (SELECT count(*) FROM requirement r WHERE r.course_id = c.id), b.fee_pence, \
                coalesce((SELECT sum(CASE kind WHEN 'refund' THEN -amount_pence ELSE amount_pence END) FROM payment y \
                          WHERE y.booking_id = b.id), 0), {needs}, {FIRST_DATE} \
         FROM booking b JOIN participant p ON p.id = b.participant_id JOIN course c ON c.id = b.course_id {needs_from} \
         {narrowed} ORDER BY first IS NULL, first, c.id, p.sort_key, p.id"
    );
    reading.all(&sql, params_from_iter(course.map(|course| course.0)), |row| {
        Ok(Booking {
            participant_id: ParticipantId(row.get(0)?),
            course_id: CourseId(row.get(1)?),
            uid: row.get(2)?,
            first_name: row.get(3)?,
            last_name: row.get(4)?,
            email: row.get(5)?,
            phone: row.get(6)?,
            organisation: row.get(7)?,
            job_title: row.get(8)?,
            course: row.get(9)?,
            state: state(row, 10)?,
            applied_on: row.get(11)?,
            requirements_met: row.get(12)?,
            requirements: row.get(13)?,
            fee_pence: row.get(14)?,
            paid_pence: row.get(15)?,
            access_needs: row.get(16)?,
        })
    })
}

/// The follow-up sessions of a programme by date, each with everybody who is invited or has a mark.
pub(crate) fn follow_ups(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<FollowUpRow>> {
    let sql = format!(
        "WITH follow_up AS (SELECT id FROM session WHERE programme_id = ?1) \
         SELECT s.local_date, s.starts_at, s.ends_at, s.state = 'cancelled', coalesce(p.uid, ''), \
                coalesce(p.first_name, ''), coalesce(p.last_name, ''), CASE WHEN p.id IS NULL THEN '' ELSE {EMAIL} END, \
                coalesce(i.reply, ''), coalesce(a.mark, '') \
         FROM session s \
         LEFT JOIN (SELECT session_id, participant_id FROM invitee WHERE session_id IN (SELECT id FROM follow_up) \
                    UNION SELECT session_id, participant_id FROM attendance WHERE session_id IN (SELECT id FROM follow_up)) w \
                ON w.session_id = s.id \
         LEFT JOIN participant p ON p.id = w.participant_id \
         LEFT JOIN invitee i ON i.session_id = s.id AND i.participant_id = w.participant_id \
         LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = w.participant_id \
         WHERE s.programme_id = ?1 ORDER BY s.local_date, s.starts_at, s.id, p.sort_key, p.id"
    );
    reading.all(&sql, params![programme.0], |row| {
        Ok(FollowUpRow {
            date: row.get(0)?,
            starts_at: values::time(row, 1)?,
            ends_at: values::time(row, 2)?,
            cancelled: row.get(3)?,
            uid: row.get(4)?,
            first_name: row.get(5)?,
            last_name: row.get(6)?,
            email: row.get(7)?,
            reply: row.get(8)?,
            mark: row.get(9)?,
        })
    })
}

/// The payments and refunds of a course, or of all, in the order of the courses' first dates and their own.
pub(crate) fn payments(reading: &Reading<'_>, course: Option<CourseId>) -> Stored<Vec<PaymentRow>> {
    let narrowed = if course.is_some() { "WHERE b.course_id = ?1" } else { "" };
    let sql = format!(
        "SELECT c.title, p.uid, p.first_name, p.last_name, {EMAIL}, y.paid_on, y.kind, y.amount_pence, b.payer, b.payer_name, \
                b.purchase_order, b.invoice_number, {FIRST_DATE} \
         FROM booking b JOIN payment y ON y.booking_id = b.id JOIN participant p ON p.id = b.participant_id \
              JOIN course c ON c.id = b.course_id \
         {narrowed} ORDER BY first IS NULL, first, c.id, y.paid_on, y.id"
    );
    reading.all(&sql, params_from_iter(course.map(|course| course.0)), |row| {
        Ok(PaymentRow {
            course: row.get(0)?,
            uid: row.get(1)?,
            first_name: row.get(2)?,
            last_name: row.get(3)?,
            email: row.get(4)?,
            date: row.get(5)?,
            kind: row.get(6)?,
            amount_pence: row.get(7)?,
            payer: row.get(8)?,
            payer_name: row.get(9)?,
            purchase_order: row.get(10)?,
            invoice_number: row.get(11)?,
        })
    })
}

/// A certificate, or a request on which none was issued.
pub(crate) struct CertificateExportRow {
    pub(crate) number: String,
    pub(crate) issued_on: Option<NaiveDate>,
    pub(crate) status: String,
    pub(crate) uid: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) course: String,
    pub(crate) sessions_attended: Option<u32>,
    pub(crate) minutes: Option<u32>,
    pub(crate) requested_on: NaiveDate,
    pub(crate) superseded_by: String,
}

/// The certificates of a course, or of all, by the courses' first dates and their numbers; then the requests on which
/// none was issued. What was printed stands as it was printed.
pub(crate) fn certificates(reading: &Reading<'_>, course: Option<CourseId>) -> Stored<Vec<CertificateExportRow>> {
    let narrowed = if course.is_some() { "WHERE q.course_id = ?1" } else { "" };
    let sql = format!(
        "SELECT coalesce(t.number, ''), t.issued_on, \
                CASE WHEN t.id IS NULL THEN iif(q.state = 'withdrawn', 'request withdrawn', q.state) \
                     WHEN l.id IS NOT NULL THEN 'superseded' WHEN t.withdrawn_on IS NOT NULL THEN 'withdrawn' ELSE 'issued' END, \
                p.uid, coalesce(t.first_name, p.first_name), coalesce(t.last_name, p.last_name), coalesce(t.course_title, c.title), \
                t.sessions_attended, t.minutes, q.asked_on, coalesce(l.number, ''), {FIRST_DATE} \
         FROM certificate_request q JOIN participant p ON p.id = q.participant_id JOIN course c ON c.id = q.course_id \
              LEFT JOIN certificate t ON t.certificate_request_id = q.id LEFT JOIN certificate l ON l.supersedes_id = t.id \
         {narrowed} ORDER BY first IS NULL, first, c.id, t.id IS NULL, t.id, q.id"
    );
    reading.all(&sql, params_from_iter(course.map(|course| course.0)), |row| {
        Ok(CertificateExportRow {
            number: row.get(0)?,
            issued_on: row.get(1)?,
            status: row.get(2)?,
            uid: row.get(3)?,
            first_name: row.get(4)?,
            last_name: row.get(5)?,
            course: row.get(6)?,
            sessions_attended: row.get(7)?,
            minutes: row.get(8)?,
            requested_on: row.get(9)?,
            superseded_by: row.get(10)?,
        })
    })
}
