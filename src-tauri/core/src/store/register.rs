//! The register in SQL: who is in it, the sessions, the marks. Every function takes all courses at once, so that a
//! screen asks the same few questions for one course and for a whole programme.

use std::collections::{BTreeSet, HashSet};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};

use super::bookings::state;
use super::{Reading, StoreError, Stored, Tx, values};
use crate::bookings::BookingState;
use crate::bookings::rules::Step;
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::register::mark::{Mark, SetByHand};

/// A course and what its certificate asks for.
#[derive(Clone, Debug)]
pub(crate) struct CourseRow {
    pub(crate) course_id: CourseId,
    pub(crate) programme_id: ProgrammeId,
    pub(crate) title: String,
    pub(crate) threshold: u32,
    pub(crate) minimum_minutes: u32,
}

/// A session of a course, or of a programme's follow-up.
#[derive(Clone, Debug)]
pub(crate) struct SessionRow {
    pub(crate) session_id: SessionId,
    pub(crate) course_id: Option<CourseId>,
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) cancelled: bool,
    pub(crate) local_date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) break_minutes: u32,
}

/// Somebody in the register of a course, with their booking on it if they have one.
#[derive(Clone, Debug)]
pub(crate) struct PersonRow {
    pub(crate) course_id: CourseId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) organisation: String,
    /// What the order of names goes by.
    pub(crate) sort_key: String,
    pub(crate) booking: Option<BookingRow>,
}

/// What of a booking matters to the register.
#[derive(Clone, Debug)]
pub(crate) struct BookingRow {
    pub(crate) booking_id: BookingId,
    pub(crate) state: String,
    pub(crate) state_since: NaiveDate,
    pub(crate) start_session_number: u32,
    pub(crate) ever_booked: bool,
}

/// What the register says about one person at one session.
#[derive(Clone, Debug)]
pub(crate) struct AttendanceRow {
    pub(crate) session_id: SessionId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) attendance: Attendance,
}

/// One row of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attendance {
    pub(crate) mark: Option<Mark>,
    pub(crate) imported: bool,
    pub(crate) set_by_hand: Option<SetByHand>,
    pub(crate) reason: String,
    pub(crate) note: String,
}

/// Ids as a JSON list, each once, for `json_each(?) w CROSS JOIN`: what is in a list with `IN` is gathered in a table of
/// its own first, which costs more than the few rows that are then read.
fn json(ids: impl IntoIterator<Item = i64>) -> String {
    super::json_ids(ids.into_iter().collect::<BTreeSet<_>>())
}

/// The courses of a programme, archived ones too.
pub(crate) fn courses_of(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<CourseId>> {
    reading.all("SELECT id FROM course WHERE programme_id = ?1 ORDER BY id", [programme.0], |row| {
        Ok(CourseId(row.get(0)?))
    })
}

/// The courses on which a person has a booking or a mark.
pub(crate) fn courses_with(reading: &Reading<'_>, participant: ParticipantId) -> Stored<Vec<CourseId>> {
    reading.all(
        "SELECT course_id FROM booking WHERE participant_id = ?1 \
         UNION SELECT s.course_id FROM attendance a JOIN session s ON s.id = a.session_id \
               WHERE a.participant_id = ?1 AND s.course_id IS NOT NULL ORDER BY 1",
        [participant.0],
        |row| Ok(CourseId(row.get(0)?)),
    )
}

/// The courses of these ids that are there.
pub(crate) fn courses(reading: &Reading<'_>, ids: &[CourseId]) -> Stored<Vec<CourseRow>> {
    reading.all(
        "SELECT c.id, programme_id, title, certificate_threshold, minimum_minutes \
         FROM json_each(?1) w CROSS JOIN course c ON c.id = w.value ORDER BY c.id",
        [json(ids.iter().map(|id| id.0))],
        |row| {
            Ok(CourseRow {
                course_id: CourseId(row.get(0)?),
                programme_id: ProgrammeId(row.get(1)?),
                title: row.get(2)?,
                threshold: row.get(3)?,
                minimum_minutes: row.get(4)?,
            })
        },
    )
}

pub(super) const SESSION: &str = "SELECT s.id, s.course_id, s.number, s.title, s.state = 'cancelled', s.local_date, s.starts_at, s.ends_at, s.break_minutes FROM";

pub(super) fn session_row(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        session_id: SessionId(row.get(0)?),
        course_id: row.get::<_, Option<i64>>(1)?.map(CourseId),
        number: row.get(2)?,
        title: row.get(3)?,
        cancelled: row.get(4)?,
        local_date: values::date(row, 5)?,
        starts_at: values::time(row, 6)?,
        ends_at: values::time(row, 7)?,
        break_minutes: row.get(8)?,
    })
}

/// The sessions of these courses, by number.
pub(crate) fn sessions_of_courses(reading: &Reading<'_>, ids: &[CourseId]) -> Stored<Vec<SessionRow>> {
    let sql = format!(
        "{SESSION} json_each(?1) w CROSS JOIN session s ON s.course_id = w.value ORDER BY s.course_id, s.number"
    );
    reading.all(&sql, [json(ids.iter().map(|id| id.0))], session_row)
}

/// Some people as a JSON list, each once; nothing for everybody.
pub(super) fn some(only: Option<&[ParticipantId]>) -> Option<String> {
    only.map(|ids| super::json_ids(ids.iter().map(|id| id.0).collect::<BTreeSet<_>>()))
}

const PERSON: &str = "p.id, p.first_name, p.last_name, p.organisation, p.sort_key, b.id, b.state, b.state_since, \
    b.start_session_number, b.booked_on IS NOT NULL";

fn person_row(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    let booking = match row.get::<_, Option<i64>>(6)? {
        None => None,
        Some(id) => Some(BookingRow {
            booking_id: BookingId(id),
            state: row.get(7)?,
            state_since: values::date(row, 8)?,
            start_session_number: row.get(9)?,
            ever_booked: row.get(10)?,
        }),
    };
    Ok(PersonRow {
        course_id: CourseId(row.get(0)?),
        participant_id: ParticipantId(row.get(1)?),
        first_name: row.get(2)?,
        last_name: row.get(3)?,
        organisation: row.get(4)?,
        sort_key: row.get(5)?,
        booking,
    })
}

/// The bookings on the courses that are asked for; of some people, all that they have, looked up one by one.
fn bookings_of(only: Option<&[ParticipantId]>) -> &'static str {
    match only {
        None => "json_each(?1) w CROSS JOIN booking b ON b.course_id = w.value",
        Some(_) => "json_each(?1) w CROSS JOIN booking b ON b.participant_id = w.value",
    }
}

/// Everybody who is booked on these courses or withdrew after having been booked, in the order of their names. `only`
/// narrows it to some people.
pub(crate) fn booked(
    reading: &Reading<'_>,
    ids: &[CourseId],
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<PersonRow>> {
    let bookings = bookings_of(only);
    let sql = format!(
        "SELECT b.course_id, {PERSON} FROM {bookings} CROSS JOIN participant p ON p.id = b.participant_id \
         WHERE (b.state = 'booked' OR (b.state = 'withdrawn' AND b.booked_on IS NOT NULL)) \
         ORDER BY b.course_id, p.sort_key, p.id"
    );
    let mut people = reading.all(&sql, [of_ids(ids.iter().map(|id| id.0), only)], person_row)?;
    let asked: HashSet<CourseId> = ids.iter().copied().collect();
    people.retain(|person| asked.contains(&person.course_id));
    Ok(people)
}

/// The places of everybody who is booked on a course, or withdrew after having been booked; and whether they were
/// anything else since: see [`place_events`].
pub(crate) fn places(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<(ParticipantId, BookingRow, bool)>> {
    reading.all(
        "SELECT participant_id, id, state, state_since, start_session_number, booked_on IS NOT NULL, \
                state <> 'booked' OR state_since <> booked_on FROM booking \
         WHERE course_id = ?1 AND (state = 'booked' OR (state = 'withdrawn' AND booked_on IS NOT NULL))",
        [course.0],
        |row| {
            let booking = BookingRow {
                booking_id: BookingId(row.get(1)?),
                state: row.get(2)?,
                state_since: values::date(row, 3)?,
                start_session_number: row.get(4)?,
                ever_booked: row.get(5)?,
            };
            Ok((ParticipantId(row.get(0)?), booking, row.get(6)?))
        },
    )
}

/// These people, each on one course, with whatever booking they have on it.
pub(crate) fn others(reading: &Reading<'_>, who: &[(CourseId, ParticipantId)]) -> Stored<Vec<PersonRow>> {
    let sql = format!(
        "SELECT w.value ->> 0, {PERSON} FROM json_each(?1) w JOIN participant p ON p.id = w.value ->> 1 \
         LEFT JOIN booking b ON b.participant_id = p.id AND b.course_id = w.value ->> 0"
    );
    reading.all(&sql, [serde_json::to_string(who)?], person_row)
}

/// The people where it is narrowed to some, else the ids.
fn of_ids(ids: impl Iterator<Item = i64>, only: Option<&[ParticipantId]>) -> String {
    some(only).unwrap_or_else(|| json(ids))
}

/// The dated states of the bookings that were anything else after they were booked, in the order in which they were
/// entered. Who is booked since the first day on which they were was never anything else since.
pub(crate) fn place_events(
    reading: &Reading<'_>,
    ids: &[CourseId],
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<(BookingId, Step)>> {
    let bookings = bookings_of(only);
    let sql = format!(
        "SELECT e.booking_id, e.state, e.on_date FROM {bookings} CROSS JOIN booking_event e ON e.booking_id = b.id \
         WHERE b.booked_on IS NOT NULL AND (b.state <> 'booked' OR b.state_since <> b.booked_on) \
         ORDER BY e.booking_id, e.id"
    );
    let mut rows: Vec<(BookingId, Step)> = reading.all(&sql, [of_ids(ids.iter().map(|id| id.0), only)], |row| {
        Ok((BookingId(row.get(0)?), (state(row, 1)?, values::date(row, 2)?)))
    })?;
    let is_booked = |(_, (state, _)): &(BookingId, Step)| *state == BookingState::Booked;
    let left: HashSet<BookingId> = rows
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|steps| steps.iter().skip_while(|step| !is_booked(step)).any(|step| !is_booked(step)))
        .map(|steps| steps[0].0)
        .collect();
    rows.retain(|(booking, _)| left.contains(booking));
    Ok(rows)
}

/// What the totals of a session go by.
pub(crate) struct MarkRow {
    pub(crate) session_id: SessionId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) mark: Option<Mark>,
    pub(crate) set_by_hand: Option<SetByHand>,
}

/// The marks of these sessions alone.
pub(crate) fn marks(reading: &Reading<'_>, ids: &[SessionId]) -> Stored<Vec<MarkRow>> {
    reading.all(
        "SELECT session_id, participant_id, mark, minutes, set_by_hand \
         FROM json_each(?1) w CROSS JOIN attendance a ON a.session_id = w.value",
        [json(ids.iter().map(|id| id.0))],
        |row| {
            Ok(MarkRow {
                session_id: SessionId(row.get(0)?),
                participant_id: ParticipantId(row.get(1)?),
                mark: mark_of(row.get_ref(2)?.as_str_or_null()?, row.get(3)?),
                set_by_hand: set_by_hand_of(row.get_ref(4)?.as_str_or_null()?),
            })
        },
    )
}

/// What the register holds for these sessions. `only` narrows it to some people.
pub(crate) fn attendance(
    reading: &Reading<'_>,
    ids: &[SessionId],
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<AttendanceRow>> {
    let key = if only.is_some() { "participant_id" } else { "session_id" };
    let sql = format!(
        "SELECT session_id, participant_id, mark, minutes, source = 'import', set_by_hand, set_by_hand_reason, note \
         FROM json_each(?1) w CROSS JOIN attendance a ON a.{key} = w.value"
    );
    let mut rows = reading.all(&sql, [of_ids(ids.iter().map(|id| id.0), only)], |row| {
        let mark = mark_of(row.get_ref(2)?.as_str_or_null()?, row.get(3)?);
        let set_by_hand = set_by_hand_of(row.get_ref(5)?.as_str_or_null()?);
        Ok(AttendanceRow {
            session_id: SessionId(row.get(0)?),
            participant_id: ParticipantId(row.get(1)?),
            attendance: Attendance { mark, imported: row.get(4)?, set_by_hand, reason: row.get(6)?, note: row.get(7)? },
        })
    })?;
    let asked: HashSet<SessionId> = ids.iter().copied().collect();
    rows.retain(|row| asked.contains(&row.session_id));
    Ok(rows)
}

fn set_by_hand_of(word: Option<&str>) -> Option<SetByHand> {
    word.map(|word| if word == "counts" { SetByHand::Counts } else { SetByHand::DoesNotCount })
}

/// The file's CHECKs let only the four words in, and minutes with a part alone.
fn mark_of(word: Option<&str>, minutes: Option<u32>) -> Option<Mark> {
    match (word, minutes) {
        (Some("present"), _) => Some(Mark::Present),
        (Some("part"), minutes) => Some(Mark::Part { minutes: minutes.unwrap_or_default() }),
        (Some("apologies"), _) => Some(Mark::Apologies),
        (Some(_), _) => Some(Mark::Absent),
        (None, _) => None,
    }
}

/// Writes what the register says about one person at one session. A row that says nothing any more goes.
pub(crate) fn put(
    tx: &Tx<'_>,
    session: SessionId,
    participant: ParticipantId,
    attendance: &Attendance,
) -> Result<(), StoreError> {
    let Attendance { mark, imported, set_by_hand, reason, note } = attendance;
    if mark.is_none() && set_by_hand.is_none() && note.is_empty() {
        tx.run(
            "DELETE FROM attendance WHERE session_id = ?1 AND participant_id = ?2",
            params![session.0, participant.0],
        )?;
        return Ok(());
    }
    let set_by_hand = set_by_hand.map(|set| match set {
        SetByHand::Counts => "counts",
        SetByHand::DoesNotCount => "does_not_count",
    });
    tx.run(
        "INSERT INTO attendance (session_id, participant_id, mark, minutes, source, set_by_hand, set_by_hand_reason, note) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
         ON CONFLICT (session_id, participant_id) DO UPDATE SET mark = excluded.mark, minutes = excluded.minutes, \
           source = excluded.source, set_by_hand = excluded.set_by_hand, \
           set_by_hand_reason = excluded.set_by_hand_reason, note = excluded.note",
        params![
            session.0,
            participant.0,
            mark.map(Mark::word),
            mark.and_then(Mark::minutes),
            if *imported { "import" } else { "hand" },
            set_by_hand,
            reason,
            note
        ],
    )?;
    Ok(())
}
