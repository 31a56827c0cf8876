//! Messages in SQL: wordings, the log, and the words that were drafted.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::params;

use super::values::time;
use super::{Reading, Stored, Tx, json_ids};
use crate::ids::{CertificateId, CourseId, MessageId, ParticipantId, ProgrammeId, SessionId, TemplateId};
use crate::messages::{About, LogQuery, MessageState, TemplateKind};

/// A wording that has a row.
pub(crate) struct StoredTemplate {
    pub(crate) template_id: TemplateId,
    pub(crate) kind: TemplateKind,
    pub(crate) name: String,
    pub(crate) about: About,
    pub(crate) subject: String,
    pub(crate) body: String,
}

/// The wordings that have a row, by name. One of a kind that a later version brought is one of the administrator's own.
pub(crate) fn templates(reading: &Reading<'_>) -> Stored<Vec<StoredTemplate>> {
    reading.all(
        "SELECT id, kind, name, about, subject, body FROM message_template ORDER BY name COLLATE NOCASE, id",
        [],
        |row| {
            Ok(StoredTemplate {
                template_id: TemplateId(row.get(0)?),
                kind: TemplateKind::of_word(&row.get::<_, String>(1)?).unwrap_or(TemplateKind::Own),
                name: row.get(2)?,
                about: About::of_word(&row.get::<_, String>(3)?).unwrap_or(About::Course),
                subject: row.get(4)?,
                body: row.get(5)?,
            })
        },
    )
}

/// A wording, new or changed; answers its row.
pub(crate) fn put_template(
    tx: &Tx<'_>,
    id: Option<TemplateId>,
    kind: TemplateKind,
    (name, about): (&str, About),
    (subject, body): (&str, &str),
) -> Stored<TemplateId> {
    if let Some(id) = id {
        tx.run(
            "UPDATE message_template SET name = ?2, about = ?3, subject = ?4, body = ?5 \
             WHERE id = ?1 AND (name, about, subject, body) IS NOT (?2, ?3, ?4, ?5)",
            params![id.0, name, about.word(), subject, body],
        )?;
        return Ok(id);
    }
    let id = tx.insert(
        "INSERT INTO message_template (kind, name, about, subject, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![kind.word(), name, about.word(), subject, body],
    )?;
    Ok(TemplateId(id))
}

/// Takes a wording out; false when there was none.
pub(crate) fn remove_template(tx: &Tx<'_>, id: TemplateId) -> Stored<bool> {
    Ok(tx.run("DELETE FROM message_template WHERE id = ?1", [id.0])? > 0)
}

/// A message on its way into the log.
pub(crate) struct NewMessage<'m> {
    pub(crate) uid: &'m str,
    pub(crate) participant_id: ParticipantId,
    pub(crate) kind: TemplateKind,
    pub(crate) template_name: &'m str,
    pub(crate) course_id: Option<CourseId>,
    pub(crate) programme_id: Option<ProgrammeId>,
    pub(crate) session_id: Option<SessionId>,
    pub(crate) email: &'m str,
    pub(crate) drafted_at: &'m str,
    pub(crate) booking_state: &'m str,
    pub(crate) subject: &'m str,
    pub(crate) body: &'m str,
    pub(crate) certificate_id: Option<CertificateId>,
}

/// Puts a message into the log.
pub(crate) fn insert(tx: &Tx<'_>, new: &NewMessage<'_>) -> Stored<MessageId> {
    let words = tx.insert("INSERT INTO message_text (subject, body) VALUES (?1, ?2)", [new.subject, new.body])?;
    let id = tx.insert(
        "INSERT INTO message (uid, participant_id, kind, template_name, course_id, programme_id, session_id, email, \
                              drafted_at, booking_state, message_text_id, certificate_id) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            new.uid,
            new.participant_id.0,
            new.kind.word(),
            new.template_name,
            new.course_id.map(|id| id.0),
            new.programme_id.map(|id| id.0),
            new.session_id.map(|id| id.0),
            new.email,
            new.drafted_at,
            new.booking_state,
            words,
            new.certificate_id.map(|id| id.0)
        ],
    )?;
    Ok(MessageId(id))
}

pub(crate) fn state_word(state: MessageState) -> &'static str {
    match state {
        MessageState::Drafted => "drafted",
        MessageState::Sent => "sent",
        MessageState::NotSent => "not_sent",
    }
}

/// A message as it is stored.
pub(crate) struct StoredMessage {
    pub(crate) message_id: MessageId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) template_name: String,
    pub(crate) course: Option<String>,
    pub(crate) programme: Option<String>,
    pub(crate) session_id: Option<SessionId>,
    pub(crate) subject: String,
    pub(crate) drafted_at: DateTime<Utc>,
    pub(crate) state: MessageState,
    pub(crate) sent_on: Option<NaiveDate>,
    pub(crate) calendar_files: u32,
}

const COLUMNS: &str = "m.id, m.participant_id, trim(p.first_name || ' ' || p.last_name), m.email, m.template_name, c.title, g.title, \
    m.session_id, t.subject, m.drafted_at, m.state, m.sent_on, (SELECT count(*) FROM invitation v WHERE v.message_id = m.id)";

const JOINED: &str = "message m JOIN participant p ON p.id = m.participant_id JOIN message_text t ON t.id = m.message_text_id \
    LEFT JOIN course c ON c.id = m.course_id LEFT JOIN programme g ON g.id = m.programme_id";

fn message(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredMessage> {
    let state: String = row.get(10)?;
    let states = [MessageState::Drafted, MessageState::Sent, MessageState::NotSent];
    Ok(StoredMessage {
        message_id: MessageId(row.get(0)?),
        participant_id: ParticipantId(row.get(1)?),
        name: row.get(2)?,
        email: row.get(3)?,
        template_name: row.get(4)?,
        course: row.get(5)?,
        programme: row.get(6)?,
        session_id: row.get::<_, Option<i64>>(7)?.map(SessionId),
        subject: row.get(8)?,
        drafted_at: row.get(9)?,
        state: states.into_iter().find(|known| state_word(*known) == state).unwrap_or(MessageState::Drafted),
        sent_on: row.get(11)?,
        calendar_files: row.get(12)?,
    })
}

/// The oldest of the newest so many messages before this one; none where there are not so many.
pub(crate) fn so_far_back(reading: &Reading<'_>, before: Option<MessageId>, many: u32) -> Stored<Option<MessageId>> {
    reading.maybe(
        "SELECT m.id FROM message m WHERE m.id < ?1 ORDER BY m.id DESC LIMIT 1 OFFSET ?2",
        params![before.map_or(i64::MAX, |id| id.0), many.saturating_sub(1)],
        |row| Ok(MessageId(row.get(0)?)),
    )
}

/// A page of the log, newest first: at most `most` messages, none older than `from`.
pub(crate) fn log(
    reading: &Reading<'_>,
    query: &LogQuery,
    words: &[String],
    from: MessageId,
    most: u32,
) -> Stored<Vec<StoredMessage>> {
    let (narrowed, id) = match (query.participant_id, query.session_id, query.state) {
        (Some(who), _, _) => ("AND m.participant_id = ?4", Some(who.0)),
        (_, Some(session), _) => ("AND m.session_id = ?4", Some(session.0)),
        (_, _, Some(MessageState::Drafted)) => ("AND m.state = 'drafted' AND ?4 IS NULL", None),
        _ => ("AND ?4 IS NULL", None),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOINED} WHERE m.id < ?1 AND m.id >= ?6 {narrowed} AND (?5 IS NULL OR m.state = ?5) \
         AND NOT EXISTS (SELECT 1 FROM json_each(?2) w WHERE instr(p.search_text, w.value) = 0 \
                           AND instr(lower(t.subject), w.value) = 0 AND instr(lower(m.email), w.value) = 0) \
         ORDER BY m.id DESC LIMIT ?3"
    );
    let before = query.before.map_or(i64::MAX, |id| id.0);
    let state = query.state.map(state_word);
    reading.all(&sql, params![before, serde_json::to_string(words)?, most, id, state, from.0], message)
}

/// These messages, in the order of their ids.
pub(crate) fn by_ids(reading: &Reading<'_>, ids: &[MessageId]) -> Stored<Vec<StoredMessage>> {
    let sql = format!("SELECT {COLUMNS} FROM {JOINED} WHERE m.id IN (SELECT value FROM json_each(?1)) ORDER BY m.id");
    reading.all(&sql, [json_ids(ids.iter().map(|id| id.0))], message)
}

/// Of how many it was not said yet whether they were sent.
pub(crate) fn drafted(reading: &Reading<'_>) -> Stored<u32> {
    reading.one("SELECT count(*) FROM message WHERE state = 'drafted'", [], |row| row.get(0))
}

/// The text of a message, and the sessions whose calendar files went with it.
pub(crate) fn body(reading: &Reading<'_>, id: MessageId) -> Stored<Option<(String, Vec<SessionId>)>> {
    let sql = "SELECT t.body FROM message m JOIN message_text t ON t.id = m.message_text_id WHERE m.id = ?1";
    let Some(body) = reading.maybe(sql, [id.0], |row| row.get(0))? else { return Ok(None) };
    let sessions =
        reading.all("SELECT session_id FROM invitation WHERE message_id = ?1 ORDER BY id", [id.0], |row| {
            Ok(SessionId(row.get(0)?))
        })?;
    Ok(Some((body, sessions)))
}

/// The certificate that went with a message.
pub(crate) fn certificate(reading: &Reading<'_>, id: MessageId) -> Stored<Option<CertificateId>> {
    let sql = "SELECT certificate_id FROM message WHERE id = ?1 AND certificate_id IS NOT NULL";
    reading.maybe(sql, [id.0], |row| Ok(CertificateId(row.get(0)?)))
}

/// Says what became of messages; answers of whom it was something else before.
pub(crate) fn set_state(
    tx: &Tx<'_>,
    ids: &[MessageId],
    state: MessageState,
    sent_on: Option<NaiveDate>,
) -> Stored<Vec<MessageId>> {
    tx.all(
        "UPDATE message SET state = ?2, sent_on = ?3 WHERE id IN (SELECT value FROM json_each(?1)) \
         AND (state, sent_on) IS NOT (?2, ?3) RETURNING id",
        params![json_ids(ids.iter().map(|id| id.0)), state_word(state), sent_on],
        |row| Ok(MessageId(row.get(0)?)),
    )
}

/// When the same was last drafted for these people, of those who were not left unsent: by the kind, and the course, or
/// the session, or the programme.
pub(crate) fn drafted_before(
    reading: &Reading<'_>,
    kind: TemplateKind,
    (course, programme, session): (Option<CourseId>, Option<ProgrammeId>, Option<SessionId>),
    people: &[ParticipantId],
) -> Stored<Vec<(ParticipantId, DateTime<Utc>)>> {
    reading.all(
        "SELECT w.value, m.drafted_at FROM json_each(?1) w JOIN message m ON m.id = \
           (SELECT max(l.id) FROM message l WHERE l.participant_id = w.value AND l.kind = ?2 AND l.state <> 'not_sent' \
              AND l.course_id IS ?3 AND l.programme_id IS ?4 AND l.session_id IS ?5)",
        params![
            json_ids(people.iter().map(|id| id.0)),
            kind.word(),
            course.map(|id| id.0),
            programme.map(|id| id.0),
            session.map(|id| id.0)
        ],
        |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)),
    )
}

/// Who else has one of these people's main addresses, as (whose, the other's name).
pub(crate) fn sharing_an_address(
    reading: &Reading<'_>,
    people: &[ParticipantId],
) -> Stored<Vec<(ParticipantId, String)>> {
    reading.all(
        "SELECT e.participant_id, trim(p.first_name || ' ' || p.last_name) FROM json_each(?1) w \
         JOIN participant_email e ON e.participant_id = w.value AND e.is_main = 1 \
         JOIN participant_email o ON o.folded = e.folded AND o.participant_id <> e.participant_id \
         JOIN participant p ON p.id = o.participant_id ORDER BY w.key, p.sort_key, p.id",
        [json_ids(people.iter().map(|id| id.0))],
        |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)),
    )
}

/// What these people have not met of a course's requirements, in order.
pub(crate) fn requirements_open(
    reading: &Reading<'_>,
    course: CourseId,
    people: &[ParticipantId],
) -> Stored<Vec<(ParticipantId, String)>> {
    reading.all(
        "SELECT b.participant_id, r.requirement FROM json_each(?2) w JOIN booking b ON b.participant_id = w.value AND b.course_id = ?1 \
         JOIN requirement r ON r.course_id = ?1 \
         WHERE NOT EXISTS (SELECT 1 FROM requirement_met m WHERE m.booking_id = b.id AND m.requirement_id = r.id) \
         ORDER BY w.key, r.position, r.id",
        params![course.0, json_ids(people.iter().map(|id| id.0))],
        |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)),
    )
}

/// The dates that are looked for, in order: day, start and end.
pub(crate) fn dates_to_choose(
    reading: &Reading<'_>,
    programme: ProgrammeId,
) -> Stored<Vec<(NaiveDate, NaiveTime, NaiveTime)>> {
    reading.all(
        "SELECT local_date, starts_at, ends_at FROM date_candidate WHERE programme_id = ?1 ORDER BY local_date, starts_at",
        [programme.0],
        |row| Ok((row.get(0)?, time(row, 1)?, time(row, 2)?)),
    )
}

/// Who has a place on a course: booked, or with an offer.
pub(crate) fn with_a_place(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<ParticipantId>> {
    reading.all(
        "SELECT participant_id FROM booking WHERE course_id = ?1 AND state IN ('booked', 'offered') ORDER BY participant_id",
        [course.0],
        |row| Ok(ParticipantId(row.get(0)?)),
    )
}
