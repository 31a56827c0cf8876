//! Sessions of courses and follow-up sessions of programmes: one table, the same verbs.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use rusqlite::params;

use super::values::{hhmm, time};
use super::{Reading, Stored, Tx};
use crate::calendar::wall_clock;
use crate::facilitators::FacilitatorName;
use crate::ids::{CourseId, FacilitatorId, ProgrammeId, SessionId};

/// Whose session it is: a course's, or as a follow-up session a programme's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SessionOwner {
    Course(CourseId),
    Programme(ProgrammeId),
}

impl SessionOwner {
    /// (course, programme): one of them is there.
    fn columns(self) -> (Option<i64>, Option<i64>) {
        match self {
            SessionOwner::Course(id) => (Some(id.0), None),
            SessionOwner::Programme(id) => (None, Some(id.0)),
        }
    }
}

/// A session that is to be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewSession {
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) break_minutes: u32,
    /// Empty: the course's.
    pub(crate) zoom_link: String,
    pub(crate) title: String,
    pub(crate) notes: String,
}

/// A session as it is stored, with its facilitators and how many marks it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredSession {
    pub(crate) session_id: SessionId,
    pub(crate) uid: String,
    pub(crate) owner: SessionOwner,
    pub(crate) number: u32,
    pub(crate) cancelled: bool,
    pub(crate) cancelled_reason: String,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    pub(crate) break_minutes: u32,
    /// Its own link; empty: the course's.
    pub(crate) zoom_link: String,
    pub(crate) title: String,
    pub(crate) notes: String,
    pub(crate) calendar_sequence: u32,
    /// In order of name.
    pub(crate) facilitators: Vec<FacilitatorName>,
    /// How many people have a mark in it.
    pub(crate) marks: u32,
}

impl StoredSession {
    /// Whether its end has passed. It is held when it was not cancelled either.
    pub(crate) fn ended(&self, now: DateTime<Utc>) -> bool {
        // A time that the clocks skip or repeat is refused at entry; were one here, an hour would not matter.
        let end = wall_clock::instant(self.date, self.ends_at)
            .unwrap_or_else(|_| self.date.and_time(self.ends_at).and_utc() - TimeDelta::hours(1));
        end <= now
    }

    /// How many minutes it lasts.
    pub(crate) fn minutes(&self) -> u32 {
        wall_clock::minutes_between(self.date, self.starts_at, self.ends_at)
    }
}

/// Plans a session under the next number of its course or programme, which no other session ever had.
pub(crate) fn insert(
    tx: &Tx<'_>,
    owner: SessionOwner,
    new: &NewSession,
    facilitators: &[FacilitatorId],
) -> Stored<(SessionId, u32)> {
    let (course, programme) = owner.columns();
    let number: u32 = tx.one(
        "SELECT coalesce(max(number), 0) + 1 FROM session WHERE course_id IS ?1 AND programme_id IS ?2",
        params![course, programme],
        |row| row.get(0),
    )?;
    let id = SessionId(tx.insert(
        "INSERT INTO session (uid, course_id, programme_id, number, local_date, starts_at, ends_at, break_minutes, zoom_link, title, notes) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            tx.new_uid().0,
            course,
            programme,
            number,
            new.date,
            hhmm(new.starts_at),
            hhmm(new.ends_at),
            new.break_minutes,
            new.zoom_link,
            new.title,
            new.notes
        ],
    )?);
    set_facilitators(tx, id, facilitators)?;
    Ok((id, number))
}

/// Puts a session on another date or time; the number stays. Answers whether anything changed.
pub(crate) fn retime(
    tx: &Tx<'_>,
    id: SessionId,
    date: NaiveDate,
    starts_at: NaiveTime,
    ends_at: NaiveTime,
) -> Stored<bool> {
    let changed = tx.run(
        "UPDATE session SET local_date = ?2, starts_at = ?3, ends_at = ?4, calendar_sequence = calendar_sequence + 1 \
         WHERE id = ?1 AND (local_date, starts_at, ends_at) IS NOT (?2, ?3, ?4)",
        params![id.0, date, hhmm(starts_at), hhmm(ends_at)],
    )?;
    Ok(changed > 0)
}

/// Cancels a session. Calendars that hold it are told by a higher sequence.
pub(crate) fn cancel(tx: &Tx<'_>, id: SessionId, reason: &str) -> Stored<bool> {
    let changed = tx.run(
        "UPDATE session SET state = 'cancelled', cancelled_reason = ?2, calendar_sequence = calendar_sequence + 1 \
         WHERE id = ?1 AND state = 'planned'",
        params![id.0, reason],
    )?;
    Ok(changed > 0)
}

/// Plans a cancelled session again, where and when it was.
pub(crate) fn reinstate(tx: &Tx<'_>, id: SessionId) -> Stored<bool> {
    let changed = tx.run(
        "UPDATE session SET state = 'planned', cancelled_reason = '', calendar_sequence = calendar_sequence + 1 \
         WHERE id = ?1 AND state = 'cancelled'",
        [id.0],
    )?;
    Ok(changed > 0)
}

/// Changes what is beside the time: break, link, title, notes.
pub(crate) fn describe(
    tx: &Tx<'_>,
    id: SessionId,
    break_minutes: u32,
    zoom_link: &str,
    title: &str,
    notes: &str,
) -> Stored<bool> {
    let changed = tx.run(
        "UPDATE session SET break_minutes = ?2, zoom_link = ?3, title = ?4, notes = ?5 \
         WHERE id = ?1 AND (break_minutes, zoom_link, title, notes) IS NOT (?2, ?3, ?4, ?5)",
        params![id.0, break_minutes, zoom_link, title, notes],
    )?;
    Ok(changed > 0)
}

/// Says who facilitates this time. Only what differs is written.
pub(crate) fn set_facilitators(tx: &Tx<'_>, id: SessionId, facilitators: &[FacilitatorId]) -> Stored<()> {
    let wanted: Vec<i64> = facilitators.iter().map(|f| f.0).collect();
    let wanted = serde_json::to_string(&wanted)?;
    tx.run(
        "DELETE FROM session_facilitator WHERE session_id = ?1 AND facilitator_id NOT IN (SELECT value FROM json_each(?2))",
        params![id.0, wanted],
    )?;
    tx.run(
        "INSERT INTO session_facilitator (session_id, facilitator_id) \
         SELECT ?1, value FROM json_each(?2) WHERE value NOT IN (SELECT facilitator_id FROM session_facilitator WHERE session_id = ?1) \
         GROUP BY value ORDER BY min(key)",
        params![id.0, wanted],
    )?;
    Ok(())
}

const COLUMNS: &str = "s.id, s.course_id, s.programme_id, s.number, s.state = 'cancelled', s.cancelled_reason, s.local_date, \
    s.starts_at, s.ends_at, s.break_minutes, s.zoom_link, s.title, s.notes, s.calendar_sequence, s.uid, \
    (SELECT count(*) FROM attendance a WHERE a.session_id = s.id AND a.mark IS NOT NULL)";

fn session(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredSession> {
    let course: Option<i64> = row.get(1)?;
    let owner = match course {
        Some(id) => SessionOwner::Course(CourseId(id)),
        None => SessionOwner::Programme(ProgrammeId(row.get(2)?)),
    };
    Ok(StoredSession {
        session_id: SessionId(row.get(0)?),
        owner,
        number: row.get(3)?,
        cancelled: row.get(4)?,
        cancelled_reason: row.get(5)?,
        date: row.get(6)?,
        starts_at: time(row, 7)?,
        ends_at: time(row, 8)?,
        break_minutes: row.get(9)?,
        zoom_link: row.get(10)?,
        title: row.get(11)?,
        notes: row.get(12)?,
        calendar_sequence: row.get(13)?,
        uid: row.get(14)?,
        marks: row.get(15)?,
        facilitators: Vec::new(),
    })
}

/// The sessions of a course or programme in order of number, cancelled ones among them; two queries.
pub(crate) fn of(reading: &Reading<'_>, owner: SessionOwner) -> Stored<Vec<StoredSession>> {
    let (course, programme) = owner.columns();
    let found = reading.all(
        &format!("SELECT {COLUMNS} FROM session s WHERE s.course_id IS ?1 AND s.programme_id IS ?2 ORDER BY s.number"),
        params![course, programme],
        session,
    )?;
    with_facilitators(reading, found)
}

/// One session, or none.
pub(crate) fn find(reading: &Reading<'_>, id: SessionId) -> Stored<Option<StoredSession>> {
    let found = reading.maybe(&format!("SELECT {COLUMNS} FROM session s WHERE s.id = ?1"), [id.0], session)?;
    Ok(with_facilitators(reading, found.into_iter().collect())?.pop())
}

/// The sessions from this day on, cancelled ones among them, of which anybody was given a calendar file; by day.
pub(crate) fn given_from(reading: &Reading<'_>, day: NaiveDate) -> Stored<Vec<StoredSession>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM session s WHERE s.local_date >= ?1 \
         AND EXISTS (SELECT 1 FROM invitation v WHERE v.session_id = s.id) ORDER BY s.local_date, s.starts_at, s.id"
    );
    reading.all(&sql, [day], session)
}

/// How many parts have more minutes than these.
pub(crate) fn parts_longer_than(reading: &Reading<'_>, id: SessionId, minutes: u32) -> Stored<u32> {
    reading.one(
        "SELECT count(*) FROM attendance WHERE session_id = ?1 AND minutes > ?2",
        params![id.0, minutes],
        |row| row.get(0),
    )
}

fn with_facilitators(reading: &Reading<'_>, mut sessions: Vec<StoredSession>) -> Stored<Vec<StoredSession>> {
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.session_id).collect();
    let mut who = facilitators_of(reading, &ids)?;
    for session in &mut sessions {
        session.facilitators = who.remove(&session.session_id).unwrap_or_default();
    }
    Ok(sessions)
}

/// Who facilitates these sessions, by name; one query.
pub(crate) fn facilitators_of(
    reading: &Reading<'_>,
    sessions: &[SessionId],
) -> Stored<BTreeMap<SessionId, Vec<FacilitatorName>>> {
    let ids = serde_json::to_string(sessions)?;
    let rows = reading.all(
        "SELECT sf.session_id, f.id, f.name FROM session_facilitator sf JOIN facilitator f ON f.id = sf.facilitator_id \
         WHERE sf.session_id IN (SELECT value FROM json_each(?1)) ORDER BY f.name COLLATE NOCASE, f.id",
        [ids],
        |row| {
            let name = FacilitatorName { facilitator_id: FacilitatorId(row.get(1)?), name: row.get(2)? };
            Ok((SessionId(row.get(0)?), name))
        },
    )?;
    let mut who: BTreeMap<SessionId, Vec<FacilitatorName>> = BTreeMap::new();
    for (session, name) in rows {
        who.entry(session).or_default().push(name);
    }
    Ok(who)
}
