//! The search box, in at most eight queries.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};

use super::{Reading, Stored, json_ids};
use crate::ids::{CourseId, MessageId, ParticipantId, SessionId};
use crate::search::pieces;

/// Among how many of those that fit best the newest come first: finer words tell more apart.
pub(crate) const RANKED: usize = 200;
/// How many people are looked at for typing errors.
const CANDIDATES: usize = 5_000;

pub(crate) struct Person {
    pub(crate) participant_id: ParticipantId,
    /// The newest course on which they have a booking.
    pub(crate) course_id: Option<CourseId>,
    pub(crate) name: String,
    pub(crate) detail: String,
    /// How well the words fit; smaller is better.
    pub(crate) rank: u8,
}

fn person(row: &rusqlite::Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        participant_id: ParticipantId(row.get(0)?),
        course_id: row.get::<_, Option<i64>>(1)?.map(CourseId),
        name: row.get(2)?,
        detail: row.get(3)?,
        rank: row.get(4)?,
    })
}

/// People whose folded text holds every word: first those in whose name each is a word, then those in which each begins
/// one, then those whose name holds each, then those who are found only elsewhere, as through their organisation; by
/// last name.
pub(crate) fn people(reading: &Reading<'_>, words: &[String]) -> Stored<Vec<Person>> {
    let sql = format!(
        "WITH fitting AS (SELECT id, sort_key, ' ' || replace(sort_key, char(9), ' ') || ' ' AS named \
           FROM participant p WHERE {}), \
         best AS MATERIALIZED (SELECT id, sort_key, CASE WHEN {} THEN 0 WHEN {} THEN 1 WHEN {} THEN 2 ELSE 3 END AS rank \
           FROM fitting ORDER BY rank, sort_key, id LIMIT ?1) \
         SELECT p.id, (SELECT max(b.course_id) FROM booking b WHERE b.participant_id = p.id), \
                trim(p.first_name || ' ' || p.last_name), p.organisation, best.rank \
         FROM best CROSS JOIN participant p ON p.id = best.id ORDER BY best.rank, best.sort_key, best.id",
        each(words, |word| format!("instr(p.search_text, {word}) > 0")),
        each(words, |word| format!("instr(named, ' ' || {word} || ' ') > 0")),
        each(words, |word| format!("instr(named, ' ' || {word}) > 0")),
        each(words, |word| format!("instr(named, {word}) > 0")),
    );
    reading.all(&sql, given(words, RANKED), person)
}

/// People in whose folded text each word may be, with as many typing errors as are forgiven; with that text, by last
/// name, as many as are looked at.
pub(crate) fn candidates(reading: &Reading<'_>, words: &[String]) -> Stored<Vec<(ParticipantId, String)>> {
    let mut values = vec![Value::from(CANDIDATES as i64)];
    let mut may_be = Vec::new();
    for word in words {
        let mut any = Vec::new();
        for piece in std::iter::once(word.clone()).chain(pieces(word)) {
            values.push(piece.into());
            any.push(format!("instr(p.search_text, ?{}) > 0", values.len()));
        }
        may_be.push(format!("({})", any.join(" OR ")));
    }
    let sql = format!(
        "SELECT p.id, p.search_text FROM participant p WHERE 1 AND {} ORDER BY p.sort_key, p.id LIMIT ?1",
        may_be.join(" AND "),
    );
    reading.all(&sql, params_from_iter(values), |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)))
}

/// These people, by last name.
pub(crate) fn people_by_ids(reading: &Reading<'_>, ids: &[ParticipantId]) -> Stored<Vec<Person>> {
    reading.all(
        "SELECT p.id, (SELECT max(b.course_id) FROM booking b WHERE b.participant_id = p.id), \
                trim(p.first_name || ' ' || p.last_name), p.organisation, 4 \
         FROM participant p WHERE p.id IN (SELECT value FROM json_each(?1)) ORDER BY p.sort_key, p.id",
        [json_ids(ids.iter().map(|id| id.0))],
        person,
    )
}

/// What must be so of every word; they are the parameters from the second on. (A table of the words would be opened
/// again for each of thirty thousand people.)
fn each(words: &[String], of_one: impl Fn(String) -> String) -> String {
    (0..words.len()).map(|at| of_one(format!("?{}", at + 2))).collect::<Vec<_>>().join(" AND ")
}

/// How many at most, then the words.
fn given(words: &[String], most: usize) -> impl rusqlite::Params {
    let most = Value::from(most as i64);
    params_from_iter(std::iter::once(most).chain(words.iter().cloned().map(Into::into)))
}

pub(crate) struct Course {
    pub(crate) course_id: CourseId,
    pub(crate) title: String,
    pub(crate) first_date: Option<NaiveDate>,
    pub(crate) last_date: Option<NaiveDate>,
}

/// Every course with its title and its programme's, newest first.
pub(crate) fn titles(reading: &Reading<'_>) -> Stored<Vec<(CourseId, String, String)>> {
    reading.all(
        "SELECT c.id, c.title, g.title, (SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') AS first \
         FROM course c JOIN programme g ON g.id = c.programme_id ORDER BY first DESC, c.id DESC",
        [],
        |row| Ok((CourseId(row.get(0)?), row.get(1)?, row.get(2)?)),
    )
}

/// These courses with their dates, in the order given.
pub(crate) fn courses(reading: &Reading<'_>, ids: &[CourseId]) -> Stored<Vec<Course>> {
    reading.all(
        "SELECT c.id, c.title, \
                (SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned'), \
                (SELECT max(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') \
         FROM json_each(?1) w CROSS JOIN course c ON c.id = w.value ORDER BY w.key",
        [json_ids(ids.iter().map(|id| id.0))],
        |row| {
            Ok(Course {
                course_id: CourseId(row.get(0)?),
                title: row.get(1)?,
                first_date: row.get(2)?,
                last_date: row.get(3)?,
            })
        },
    )
}

pub(crate) struct Session {
    pub(crate) session_id: SessionId,
    /// Its course; for a follow-up session the newest course of its programme.
    pub(crate) course_id: Option<CourseId>,
    pub(crate) is_follow_up: bool,
    pub(crate) number: u32,
    pub(crate) local_date: NaiveDate,
    pub(crate) owner: String,
}

/// Sessions by date ("2 mar", "2026-03-02") and number ("session 4"), newest first. Cancelled ones too.
pub(crate) fn sessions(reading: &Reading<'_>, words: &[String], most: usize) -> Stored<Vec<Session>> {
    let sql = format!(
        "WITH worded AS (SELECT s.id, coalesce(s.course_id, (SELECT max(n.id) FROM course n WHERE n.programme_id = s.programme_id)) AS course_id, s.course_id IS NULL AS is_follow_up, s.number, s.local_date, coalesce(c.title, p.title) AS owner, \
           CASE WHEN s.course_id IS NULL THEN ' follow-up session ' ELSE ' session ' || s.number || ' ' END \
           || rtrim(substr('sunday   monday   tuesday  wednesdaythursday friday   saturday ', 9 * strftime('%w', s.local_date) + 1, 9)) || ' ' \
           || CAST(substr(s.local_date, 9, 2) AS INTEGER) || ' ' || rtrim(substr( \
             'january  february march    april    may      june     july     august   septemberoctober  november december ', \
             9 * substr(s.local_date, 6, 2) - 8, 9)) \
           || ' ' || substr(s.local_date, 1, 4) || ' ' || s.local_date AS said \
           FROM session s LEFT JOIN course c ON c.id = s.course_id LEFT JOIN programme p ON p.id = s.programme_id) \
         SELECT id, course_id, is_follow_up, number, local_date, owner FROM worded \
         WHERE {} ORDER BY local_date DESC, id LIMIT ?1",
        each(words, |word| format!("instr(said, ' ' || {word}) > 0")),
    );
    reading.all(&sql, given(words, most), |row| {
        Ok(Session {
            session_id: SessionId(row.get(0)?),
            course_id: row.get::<_, Option<i64>>(1)?.map(CourseId),
            is_follow_up: row.get(2)?,
            number: row.get(3)?,
            local_date: row.get(4)?,
            owner: row.get(5)?,
        })
    })
}

pub(crate) struct Message {
    pub(crate) message_id: MessageId,
    pub(crate) subject: String,
    /// To whom.
    pub(crate) name: String,
    pub(crate) drafted_at: DateTime<Utc>,
}

fn message(row: &rusqlite::Row<'_>) -> rusqlite::Result<Message> {
    let [subject, name] = [row.get(1)?, row.get(2)?];
    Ok(Message { message_id: MessageId(row.get(0)?), subject, name, drafted_at: row.get(3)? })
}

/// The newest messages of the log, as far back as so many numbers.
pub(crate) fn newest_messages(reading: &Reading<'_>, back: u32) -> Stored<Vec<Message>> {
    reading.all(
        "SELECT m.id, t.subject, trim(p.first_name || ' ' || p.last_name), m.drafted_at FROM message m \
         JOIN message_text t ON t.id = m.message_text_id JOIN participant p ON p.id = m.participant_id \
         WHERE m.id > (SELECT max(id) FROM message) - ?1",
        [back],
        message,
    )
}

/// The newest messages to each of these people, so many of each.
pub(crate) fn messages_to(reading: &Reading<'_>, people: &[ParticipantId], each: usize) -> Stored<Vec<Message>> {
    reading.all(
        "SELECT m.id, t.subject, trim(p.first_name || ' ' || p.last_name), m.drafted_at FROM json_each(?1) w \
         JOIN message m ON m.id IN (SELECT l.id FROM message l WHERE l.participant_id = w.value ORDER BY l.id DESC LIMIT ?2) \
         JOIN message_text t ON t.id = m.message_text_id JOIN participant p ON p.id = m.participant_id",
        params![json_ids(people.iter().map(|id| id.0)), each as i64],
        message,
    )
}
