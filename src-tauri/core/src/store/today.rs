//! What Today looks at, in one query each: the courses that are not archived and what hangs on them, and follow-up
//! sessions from a day on.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::params;

use super::bookings::state;
use super::{Reading, Stored, Tx, json_ids, values};
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::today::BookingDue;

/// A course that is not archived.
pub(crate) struct CourseRow {
    pub(crate) course_id: CourseId,
    pub(crate) programme_id: ProgrammeId,
    pub(crate) title: String,
    pub(crate) capacity: Option<u32>,
    pub(crate) has_link: bool,
    pub(crate) requirements: u32,
    /// The date of its last session that is not cancelled.
    pub(crate) last_session_on: Option<NaiveDate>,
}

/// The courses that are not archived, by id.
pub(crate) fn courses(reading: &Reading<'_>) -> Stored<Vec<CourseRow>> {
    reading.all(
        "SELECT c.id, c.programme_id, c.title, c.capacity, c.zoom_link <> '', \
                (SELECT count(*) FROM requirement r WHERE r.course_id = c.id), \
                (SELECT max(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') \
         FROM course c WHERE c.archived_on IS NULL ORDER BY c.id",
        [],
        |row| {
            Ok(CourseRow {
                course_id: CourseId(row.get(0)?),
                programme_id: ProgrammeId(row.get(1)?),
                title: row.get(2)?,
                capacity: row.get(3)?,
                has_link: row.get(4)?,
                requirements: row.get(5)?,
                last_session_on: values::maybe_date(row, 6)?,
            })
        },
    )
}

/// A request for a certificate that waits, of a course that is not archived.
pub(crate) struct RequestRow {
    pub(crate) course_id: CourseId,
    pub(crate) name: String,
    pub(crate) asked_on: NaiveDate,
    /// Approved, and not issued; else not decided.
    pub(crate) approved: bool,
}

/// The requests that wait of these courses, by course and name.
pub(crate) fn requests(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<Vec<RequestRow>> {
    reading.all(
        "SELECT q.course_id, trim(p.first_name || ' ' || p.last_name), q.asked_on, q.state = 'approved' \
         FROM json_each(?1) w CROSS JOIN certificate_request q ON q.course_id = w.value AND q.state IN ('asked', 'approved') \
              JOIN participant p ON p.id = q.participant_id \
         WHERE NOT EXISTS (SELECT 1 FROM certificate t WHERE t.certificate_request_id = q.id) \
         ORDER BY q.course_id, p.sort_key, p.id",
        [json_ids(courses.iter().map(|id| id.0))],
        |row| {
            Ok(RequestRow {
                course_id: CourseId(row.get(0)?),
                name: row.get(1)?,
                asked_on: row.get(2)?,
                approved: row.get(3)?,
            })
        },
    )
}

/// The sessions of these courses that have a link of their own.
pub(crate) fn with_a_link(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<HashSet<SessionId>> {
    let ids = json_ids(courses.iter().map(|id| id.0));
    let found = reading.all(
        "SELECT id FROM session WHERE course_id IN (SELECT value FROM json_each(?1)) AND zoom_link <> ''",
        [ids],
        |row| Ok(SessionId(row.get(0)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// Of some courses, who has a line in the register of which session that was to take place, and whether it has a mark.
pub(crate) fn marked(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<Vec<(SessionId, ParticipantId, bool)>> {
    reading.all(
        "SELECT a.session_id, a.participant_id, coalesce(a.mark, a.set_by_hand) IS NOT NULL FROM json_each(?1) w \
              CROSS JOIN session s ON s.course_id = w.value AND s.state = 'planned' \
              CROSS JOIN attendance a ON a.session_id = s.id",
        [json_ids(courses.iter().map(|id| id.0))],
        |row| Ok((SessionId(row.get(0)?), ParticipantId(row.get(1)?), row.get(2)?)),
    )
}

/// Who was ever booked on these courses.
pub(crate) fn ever_booked(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<Vec<(CourseId, ParticipantId)>> {
    reading.all(
        "SELECT b.course_id, b.participant_id FROM json_each(?1) w \
              CROSS JOIN booking b ON b.course_id = w.value AND b.booked_on IS NOT NULL",
        [json_ids(courses.iter().map(|id| id.0))],
        |row| Ok((CourseId(row.get(0)?), ParticipantId(row.get(1)?))),
    )
}

/// Who is invited to these follow-up sessions.
pub(crate) fn invited(reading: &Reading<'_>, sessions: &[SessionId]) -> Stored<Vec<(SessionId, ParticipantId)>> {
    reading.all(
        "SELECT i.session_id, i.participant_id FROM json_each(?1) w CROSS JOIN invitee i ON i.session_id = w.value",
        [json_ids(sessions.iter().map(|id| id.0))],
        |row| Ok((SessionId(row.get(0)?), ParticipantId(row.get(1)?))),
    )
}

/// The sessions of these courses that were to take place.
pub(crate) fn planned(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<Vec<(CourseId, SessionId)>> {
    reading.all(
        "SELECT s.course_id, s.id FROM json_each(?1) w CROSS JOIN session s ON s.course_id = w.value AND s.state = 'planned'",
        [json_ids(courses.iter().map(|id| id.0))],
        |row| Ok((CourseId(row.get(0)?), SessionId(row.get(1)?))),
    )
}

/// Which of the courses are looked at in what: see [`bookings`].
pub(crate) struct Courses<'c> {
    pub(crate) all: &'c [CourseId],
    /// Those that have not begun.
    pub(crate) ahead: &'c [CourseId],
    /// Those that are long over.
    pub(crate) over: &'c [CourseId],
}

/// Who applied, has an offer, waits or is booked on these courses, in the order of their names; of who is booked on a
/// course that is long over, only those who owe something. What they have met is only counted on courses that have not
/// begun. What they are to be told is not known here.
pub(crate) fn bookings(reading: &Reading<'_>, courses: &Courses<'_>) -> Stored<HashMap<CourseId, Vec<BookingDue>>> {
    let rows = reading.all(
        "WITH open AS MATERIALIZED ( \
           SELECT b.course_id, b.id, b.participant_id, b.state, b.state_since, b.reply_by, b.due_on, \
                  b.fee_pence - coalesce((SELECT sum(iif(y.kind = 'payment', y.amount_pence, -y.amount_pence)) \
                                          FROM payment y WHERE y.booking_id = b.id), 0) AS owed \
           FROM json_each(?1) w CROSS JOIN booking b ON b.course_id = w.value \
             AND b.state IN ('applied', 'offered', 'waiting_list', 'booked') \
           WHERE b.state <> 'booked' OR w.value NOT IN (SELECT value FROM json_each(?3)) OR owed > 0) \
         SELECT o.course_id, o.id, p.id, trim(p.first_name || ' ' || p.last_name), o.state, o.state_since, o.reply_by, \
                o.due_on, o.owed, \
                iif(o.course_id IN (SELECT value FROM json_each(?2)), \
                    (SELECT count(*) FROM requirement_met m WHERE m.booking_id = o.id), 0), \
                p.leadership_role_confirmed_on IS NOT NULL \
         FROM open o CROSS JOIN participant p ON p.id = o.participant_id ORDER BY p.sort_key, p.id",
        [courses.all, courses.ahead, courses.over].map(|ids| json_ids(ids.iter().map(|id| id.0))),
        |row| {
            let booking = BookingDue {
                booking_id: BookingId(row.get(1)?),
                participant_id: ParticipantId(row.get(2)?),
                name: row.get(3)?,
                state: state(row, 4)?,
                since: values::date(row, 5)?,
                reply_by: values::maybe_date(row, 6)?,
                due_on: values::maybe_date(row, 7)?,
                owed_pence: row.get(8)?,
                met: row.get(9)?,
                leads: row.get(10)?,
                to_tell: None,
                held: 0,
            };
            Ok((CourseId(row.get(0)?), booking))
        },
    )?;
    let mut found: HashMap<CourseId, Vec<BookingDue>> = HashMap::new();
    for (course, booking) in rows {
        found.entry(course).or_default().push(booking);
    }
    Ok(found)
}

/// What was settled of these courses, and of no course: of follow-up sessions.
pub(crate) fn settled(reading: &Reading<'_>, courses: &[CourseId]) -> Stored<BTreeSet<String>> {
    let found = reading.all(
        "SELECT item FROM settled WHERE course_id IN (SELECT value FROM json_each(?1)) \
         UNION ALL SELECT item FROM settled WHERE course_id IS NULL",
        [json_ids(courses.iter().map(|id| id.0))],
        |row| row.get(0),
    )?;
    Ok(found.into_iter().collect())
}

/// Notes that an item is settled from today on.
pub(crate) fn settle(tx: &Tx<'_>, course: Option<CourseId>, item: &str) -> Stored<()> {
    tx.insert(
        "INSERT INTO settled (course_id, item, on_date) VALUES (?1, ?2, ?3)",
        params![course.map(|id| id.0), item, tx.today()],
    )?;
    Ok(())
}

/// The programmes by title.
pub(crate) fn programmes(reading: &Reading<'_>) -> Stored<Vec<(ProgrammeId, String)>> {
    reading.all("SELECT id, title FROM programme ORDER BY id", [], |row| Ok((ProgrammeId(row.get(0)?), row.get(1)?)))
}

/// A follow-up session.
pub(crate) struct FollowUpRow {
    pub(crate) session_id: SessionId,
    pub(crate) programme_id: ProgrammeId,
    pub(crate) number: u32,
    pub(crate) cancelled: bool,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) has_link: bool,
}

/// The follow-up sessions from a day on.
pub(crate) fn follow_ups(reading: &Reading<'_>, from: NaiveDate) -> Stored<Vec<FollowUpRow>> {
    reading.all(
        "SELECT s.id, s.programme_id, s.number, s.state = 'cancelled', s.local_date, s.starts_at, s.ends_at, \
                s.zoom_link <> '' OR p.zoom_link <> '' \
         FROM session s INDEXED BY session_on_date CROSS JOIN programme p ON p.id = s.programme_id \
         WHERE s.local_date >= ?1 \
         ORDER BY s.local_date, s.id",
        [from],
        |row| {
            Ok(FollowUpRow {
                session_id: SessionId(row.get(0)?),
                programme_id: ProgrammeId(row.get(1)?),
                number: row.get(2)?,
                cancelled: row.get(3)?,
                date: values::date(row, 4)?,
                starts_at: values::time(row, 5)?,
                ends_at: values::time(row, 6)?,
                has_link: row.get(7)?,
            })
        },
    )
}

/// Somebody who is invited to a follow-up session.
pub(crate) struct InviteeRow {
    pub(crate) session_id: SessionId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) name: String,
    /// Did not say that they are not coming.
    pub(crate) is_expected: bool,
    pub(crate) is_marked: bool,
    pub(crate) apologies: bool,
}

/// Who is invited to these sessions, in the order of their names; of the `held` ones only who is expected and unmarked.
pub(crate) fn invitees(reading: &Reading<'_>, sessions: &[SessionId], held: &[SessionId]) -> Stored<Vec<InviteeRow>> {
    reading.all(
        "SELECT i.session_id, p.id, trim(p.first_name || ' ' || p.last_name), i.reply <> 'not_coming', \
                coalesce(a.mark, a.set_by_hand) IS NOT NULL, a.mark IS 'apologies' \
         FROM invitee i LEFT JOIN attendance a ON a.session_id = i.session_id AND a.participant_id = i.participant_id \
              JOIN participant p ON p.id = i.participant_id \
         WHERE i.session_id IN (SELECT value FROM json_each(?1)) \
           AND (i.session_id NOT IN (SELECT value FROM json_each(?2)) \
                OR i.reply <> 'not_coming' AND coalesce(a.mark, a.set_by_hand) IS NULL) \
         ORDER BY p.sort_key, p.id",
        [sessions, held].map(|ids| json_ids(ids.iter().map(|id| id.0))),
        |row| {
            Ok(InviteeRow {
                session_id: SessionId(row.get(0)?),
                participant_id: ParticipantId(row.get(1)?),
                name: row.get(2)?,
                is_expected: row.get(3)?,
                is_marked: row.get(4)?,
                apologies: row.get(5)?,
            })
        },
    )
}
