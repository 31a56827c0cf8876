//! Calendar files in SQL: what they said, and who holds which.

use std::collections::BTreeMap;

use rusqlite::params;

use super::{Reading, Stored, Tx, json_ids};
use crate::ids::{CourseId, MessageId, ParticipantId, ProgrammeId, SessionId};

/// What somebody holds of a session.
pub(crate) struct Held {
    pub(crate) session_id: SessionId,
    pub(crate) participant_id: ParticipantId,
    /// What it said, as JSON.
    pub(crate) printed: String,
}

/// What people hold of these sessions: of each person and session the newest file that was given, not counting one that
/// went with a message which was not sent.
pub(crate) fn held(reading: &Reading<'_>, sessions: &[SessionId]) -> Stored<Vec<Held>> {
    reading.all(
        "SELECT v.session_id, v.participant_id, f.printed FROM json_each(?1) w \
         JOIN invitation v ON v.session_id = w.value JOIN calendar_file f ON f.id = v.calendar_file_id \
         WHERE v.id = (SELECT max(l.id) FROM invitation l LEFT JOIN message m ON m.id = l.message_id \
                       WHERE l.session_id = v.session_id AND l.participant_id = v.participant_id AND m.state IS NOT 'not_sent') \
         ORDER BY v.session_id, v.participant_id",
        [json_ids(sessions.iter().map(|id| id.0))],
        |row| {
            Ok(Held {
                session_id: SessionId(row.get(0)?),
                participant_id: ParticipantId(row.get(1)?),
                printed: row.get(2)?,
            })
        },
    )
}

/// What was ever printed of these sessions, as JSON: each different file once, whoever holds it.
pub(crate) fn printed(reading: &Reading<'_>, sessions: &[SessionId]) -> Stored<Vec<(SessionId, String)>> {
    reading.all(
        "SELECT s.id, f.printed FROM json_each(?1) w JOIN session s ON s.id = w.value \
         JOIN calendar_file f ON f.session_uid = s.uid",
        [json_ids(sessions.iter().map(|id| id.0))],
        |row| Ok((SessionId(row.get(0)?), row.get(1)?)),
    )
}

/// Keeps what a calendar file says; the same is kept once.
pub(crate) fn keep(tx: &Tx<'_>, session_uid: &str, sequence: u32, printed: &str) -> Stored<i64> {
    let known = tx.maybe(
        "SELECT id FROM calendar_file WHERE session_uid = ?1 AND sequence = ?2 AND printed = ?3",
        params![session_uid, sequence, printed],
        |row| row.get(0),
    )?;
    match known {
        Some(id) => Ok(id),
        None => tx.insert(
            "INSERT INTO calendar_file (session_uid, sequence, printed) VALUES (?1, ?2, ?3)",
            params![session_uid, sequence, printed],
        ),
    }
}

/// Notes that somebody was given a calendar file.
pub(crate) fn give(
    tx: &Tx<'_>,
    (session, participant): (SessionId, ParticipantId),
    calendar_file: i64,
    message: Option<MessageId>,
    at: &str,
) -> Stored<()> {
    tx.insert(
        "INSERT INTO invitation (session_id, participant_id, calendar_file_id, message_id, given_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![session.0, participant.0, calendar_file, message.map(|id| id.0), at],
    )?;
    Ok(())
}

/// Who is to come to these sessions, by name: of a course's who is booked and not to start later, of a follow-up who is
/// invited.
pub(crate) fn to_come(
    reading: &Reading<'_>,
    sessions: &[SessionId],
) -> Stored<BTreeMap<SessionId, Vec<(ParticipantId, String)>>> {
    let rows = reading.all(
        "SELECT s.id, p.id, trim(p.first_name || ' ' || p.last_name), p.sort_key FROM json_each(?1) w JOIN session s ON s.id = w.value \
         JOIN booking b ON b.course_id = s.course_id AND b.state = 'booked' AND b.start_session_number <= s.number \
         JOIN participant p ON p.id = b.participant_id \
         UNION ALL \
         SELECT i.session_id, p.id, trim(p.first_name || ' ' || p.last_name), p.sort_key FROM json_each(?1) w \
         JOIN invitee i ON i.session_id = w.value JOIN participant p ON p.id = i.participant_id \
         ORDER BY 1, 4, 2",
        [json_ids(sessions.iter().map(|id| id.0))],
        |row| Ok((SessionId(row.get(0)?), (ParticipantId(row.get(1)?), row.get(2)?))),
    )?;
    let mut found: BTreeMap<SessionId, Vec<(ParticipantId, String)>> = BTreeMap::new();
    for (session, who) in rows {
        found.entry(session).or_default().push(who);
    }
    Ok(found)
}

/// The titles and links of courses.
pub(crate) fn courses(
    reading: &Reading<'_>,
    ids: impl Iterator<Item = CourseId>,
) -> Stored<BTreeMap<CourseId, (String, String)>> {
    let rows = reading.all(
        "SELECT id, title, zoom_link FROM course WHERE id IN (SELECT value FROM json_each(?1))",
        [json_ids(ids.map(|id| id.0))],
        |row| Ok((CourseId(row.get(0)?), (row.get(1)?, row.get(2)?))),
    )?;
    Ok(rows.into_iter().collect())
}

/// The titles and links of programmes.
pub(crate) fn programmes(
    reading: &Reading<'_>,
    ids: impl Iterator<Item = ProgrammeId>,
) -> Stored<BTreeMap<ProgrammeId, (String, String)>> {
    let rows = reading.all(
        "SELECT id, title, zoom_link FROM programme WHERE id IN (SELECT value FROM json_each(?1))",
        [json_ids(ids.map(|id| id.0))],
        |row| Ok((ProgrammeId(row.get(0)?), (row.get(1)?, row.get(2)?))),
    )?;
    Ok(rows.into_iter().collect())
}

/// The calendar files that went with a message: the sequence, and what each said, as JSON.
pub(crate) fn with_message(reading: &Reading<'_>, message: MessageId) -> Stored<Vec<(u32, String)>> {
    reading.all(
        "SELECT f.sequence, f.printed FROM invitation v JOIN calendar_file f ON f.id = v.calendar_file_id \
         WHERE v.message_id = ?1 ORDER BY v.id",
        [message.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
