//! Facilitators and the days they are away.

use chrono::NaiveDate;
use rusqlite::params;

use super::values::time;
use super::{Reading, Stored, Tx, sessions};
use crate::facilitators::{Absence, Engagement, Facilitator, FacilitatorName};
use crate::ids::{AbsenceId, CourseId, FacilitatorId, ProgrammeId, SessionId};

/// Adds a facilitator.
pub(crate) fn insert(tx: &Tx<'_>, name: &str, email: &str) -> Stored<FacilitatorId> {
    let id = tx.insert(
        "INSERT INTO facilitator (uid, name, email) VALUES (?1, ?2, ?3)",
        params![tx.new_uid().0, name, email],
    )?;
    Ok(FacilitatorId(id))
}

/// All facilitators in order of name.
pub(crate) fn names(reading: &Reading<'_>) -> Stored<Vec<FacilitatorName>> {
    reading.all("SELECT id, name FROM facilitator ORDER BY name COLLATE NOCASE, id", [], |row| {
        Ok(FacilitatorName { facilitator_id: FacilitatorId(row.get(0)?), name: row.get(1)? })
    })
}

/// Everybody, with what lies ahead of them and the days away that are not over.
pub(crate) fn list(reading: &Reading<'_>, today: NaiveDate) -> Stored<Vec<Facilitator>> {
    // Dates compare as text in the file: four figures of a year are as far as that goes.
    let mut away = absences(reading, today, NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(today))?;
    let mut found = reading.all(
        "SELECT f.id, f.name, f.email, \
                (SELECT count(*) FROM session_facilitator sf JOIN session s ON s.id = sf.session_id \
                 WHERE sf.facilitator_id = f.id AND s.state = 'planned' AND s.local_date >= ?1), \
                EXISTS (SELECT 1 FROM session_facilitator sf WHERE sf.facilitator_id = f.id) \
                OR EXISTS (SELECT 1 FROM course_facilitator cf WHERE cf.facilitator_id = f.id) \
         FROM facilitator f ORDER BY f.name COLLATE NOCASE, f.id",
        [today],
        |row| {
            Ok(Facilitator {
                facilitator_id: FacilitatorId(row.get(0)?),
                name: row.get(1)?,
                email: row.get(2)?,
                sessions_ahead: row.get(3)?,
                is_named: row.get(4)?,
                absences: Vec::new(),
            })
        },
    )?;
    for facilitator in &mut found {
        facilitator.absences =
            away.extract_if(.., |absence| absence.facilitator.facilitator_id == facilitator.facilitator_id).collect();
    }
    Ok(found)
}

/// Whether any course or session names a facilitator.
pub(crate) fn is_named(reading: &Reading<'_>, id: FacilitatorId) -> Stored<bool> {
    reading.one(
        "SELECT EXISTS (SELECT 1 FROM session_facilitator WHERE facilitator_id = ?1) \
                OR EXISTS (SELECT 1 FROM course_facilitator WHERE facilitator_id = ?1)",
        [id.0],
        |row| row.get(0),
    )
}

/// Changes a facilitator's name or address; only what differs is written.
pub(crate) fn update(tx: &Tx<'_>, id: FacilitatorId, name: &str, email: &str) -> Stored<()> {
    tx.run(
        "UPDATE facilitator SET name = ?2, email = ?3 WHERE id = ?1 AND (name, email) IS NOT (?2, ?3)",
        params![id.0, name, email],
    )?;
    Ok(())
}

/// Removes a facilitator, the days away and the dates looked for with them first.
pub(crate) fn remove(tx: &Tx<'_>, id: FacilitatorId) -> Stored<()> {
    tx.run("DELETE FROM date_facilitator WHERE facilitator_id = ?1", [id.0])?;
    tx.run("DELETE FROM facilitator_absence WHERE facilitator_id = ?1", [id.0])?;
    tx.run("DELETE FROM facilitator WHERE id = ?1", [id.0])?;
    Ok(())
}

/// Notes days away.
pub(crate) fn insert_absence(
    tx: &Tx<'_>,
    id: FacilitatorId,
    first_day: NaiveDate,
    last_day: NaiveDate,
    reason: &str,
) -> Stored<AbsenceId> {
    let id = tx.insert(
        "INSERT INTO facilitator_absence (facilitator_id, first_day, last_day, reason) VALUES (?1, ?2, ?3, ?4)",
        params![id.0, first_day, last_day, reason],
    )?;
    Ok(AbsenceId(id))
}

/// Forgets days away.
pub(crate) fn remove_absence(tx: &Tx<'_>, id: AbsenceId) -> Stored<()> {
    tx.run("DELETE FROM facilitator_absence WHERE id = ?1", [id.0])?;
    Ok(())
}

const ABSENCES: &str = "SELECT a.id, f.id, f.name, a.first_day, a.last_day, a.reason FROM facilitator_absence a \
    JOIN facilitator f ON f.id = a.facilitator_id";

fn one_absence(row: &rusqlite::Row<'_>) -> rusqlite::Result<Absence> {
    Ok(Absence {
        absence_id: AbsenceId(row.get(0)?),
        facilitator: FacilitatorName { facilitator_id: FacilitatorId(row.get(1)?), name: row.get(2)? },
        first_day: row.get(3)?,
        last_day: row.get(4)?,
        reason: row.get(5)?,
    })
}

/// One span of days away, or none.
pub(crate) fn absence(reading: &Reading<'_>, id: AbsenceId) -> Stored<Option<Absence>> {
    reading.maybe(&format!("{ABSENCES} WHERE a.id = ?1"), [id.0], one_absence)
}

/// The days away that touch the period.
pub(crate) fn absences(reading: &Reading<'_>, first: NaiveDate, last: NaiveDate) -> Stored<Vec<Absence>> {
    reading.all(
        &format!("{ABSENCES} WHERE a.first_day <= ?2 AND a.last_day >= ?1 ORDER BY a.first_day, a.id"),
        params![first, last],
        one_absence,
    )
}

/// The sessions of the period that are not cancelled, of courses and follow-ups alike.
pub(crate) fn engagements(reading: &Reading<'_>, first: NaiveDate, last: NaiveDate) -> Stored<Vec<Engagement>> {
    let mut found = reading.all(
        "SELECT s.id, s.number, s.course_id, s.programme_id, coalesce(c.title || ', session ' || s.number, p.title || ', follow-up'), \
                s.local_date, s.starts_at, s.ends_at \
         FROM session s LEFT JOIN course c ON c.id = s.course_id LEFT JOIN programme p ON p.id = s.programme_id \
         WHERE s.state = 'planned' AND s.local_date BETWEEN ?1 AND ?2 ORDER BY s.local_date, s.starts_at, s.id",
        params![first, last],
        |row| {
            Ok(Engagement {
                session_id: SessionId(row.get(0)?),
                number: row.get(1)?,
                course_id: row.get::<_, Option<i64>>(2)?.map(CourseId),
                programme_id: row.get::<_, Option<i64>>(3)?.map(ProgrammeId),
                title: row.get(4)?,
                date: row.get(5)?,
                starts_at: time(row, 6)?,
                ends_at: time(row, 7)?,
                facilitators: Vec::new(),
            })
        },
    )?;
    let ids: Vec<SessionId> = found.iter().map(|e| e.session_id).collect();
    let mut who = sessions::facilitators_of(reading, &ids)?;
    for engagement in &mut found {
        engagement.facilitators = who.remove(&engagement.session_id).unwrap_or_default();
    }
    Ok(found)
}
