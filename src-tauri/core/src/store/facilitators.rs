//! Facilitators and the days they are away.

use chrono::NaiveDate;
use rusqlite::params;

use super::values::time;
use super::{Reading, Stored, Tx, sessions};
use crate::facilitators::{Absence, Engagement, FacilitatorName};
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

/// The days away that touch the period.
pub(crate) fn absences(reading: &Reading<'_>, first: NaiveDate, last: NaiveDate) -> Stored<Vec<Absence>> {
    reading.all(
        "SELECT a.id, f.id, f.name, a.first_day, a.last_day, a.reason FROM facilitator_absence a \
         JOIN facilitator f ON f.id = a.facilitator_id WHERE a.first_day <= ?2 AND a.last_day >= ?1 ORDER BY a.first_day, a.id",
        params![first, last],
        |row| {
            Ok(Absence {
                absence_id: AbsenceId(row.get(0)?),
                facilitator: FacilitatorName { facilitator_id: FacilitatorId(row.get(1)?), name: row.get(2)? },
                first_day: row.get(3)?,
                last_day: row.get(4)?,
                reason: row.get(5)?,
            })
        },
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
