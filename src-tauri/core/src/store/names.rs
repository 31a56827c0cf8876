//! Names by id, also of rows that are no longer there.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::sessions::SessionOwner;
use super::{Reading, Stored, json_ids};
use crate::history::Whose;
use crate::ids::{CourseId, ProgrammeId, SessionId};

/// What a session is named by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SessionName {
    pub(crate) number: u32,
    pub(crate) date: NaiveDate,
    pub(crate) owner: SessionOwner,
}

/// The names of these ids, in one query whatever their number; in another one those of rows that are gone.
pub(crate) fn look_up(reading: &Reading<'_>, whose: Whose, ids: &[i64]) -> Stored<BTreeMap<i64, String>> {
    let (table, name, imaged) = match whose {
        Whose::Participant => (
            "participant",
            "trim(first_name || ' ' || last_name)",
            "trim(row ->> '$.first_name' || ' ' || (row ->> '$.last_name'))",
        ),
        Whose::Course => ("course", "title", "row ->> '$.title'"),
        Whose::Programme => ("programme", "title", "row ->> '$.title'"),
        Whose::Requirement => ("requirement", "requirement", "row ->> '$.requirement'"),
        Whose::Facilitator => ("facilitator", "name", "row ->> '$.name'"),
    };
    let mut found = BTreeMap::new();
    for sql in [there(table, name), gone(table, imaged)] {
        let missing: Vec<i64> = ids.iter().filter(|id| !found.contains_key(*id)).copied().collect();
        if !missing.is_empty() {
            let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default()));
            found.extend(reading.all(&sql, [json_ids(missing)], row)?);
        }
    }
    Ok(found)
}

/// What these sessions are named by, in one query whatever their number; in another one those that are gone.
pub(crate) fn sessions(reading: &Reading<'_>, ids: &[SessionId]) -> Stored<BTreeMap<SessionId, SessionName>> {
    let imaged = "row ->> '$.number', row ->> '$.local_date', row ->> '$.course_id', row ->> '$.programme_id'";
    let mut found = BTreeMap::new();
    for sql in [there("session", "number, local_date, course_id, programme_id"), gone("session", imaged)] {
        let missing: Vec<i64> = ids.iter().filter(|id| !found.contains_key(*id)).map(|id| id.0).collect();
        if !missing.is_empty() {
            found.extend(reading.all(&sql, [json_ids(missing)], |row| {
                let owner = match row.get::<_, Option<i64>>(3)? {
                    Some(course) => SessionOwner::Course(CourseId(course)),
                    None => SessionOwner::Programme(ProgrammeId(row.get(4)?)),
                };
                Ok((SessionId(row.get(0)?), SessionName { number: row.get(1)?, date: row.get(2)?, owner }))
            })?);
        }
    }
    Ok(found)
}

/// The rows of a table whose ids are in `?1`.
fn there(table: &str, columns: &str) -> String {
    format!("SELECT t.id, {columns} FROM json_each(?1) w CROSS JOIN {table} t ON t.id = w.value")
}

/// Of rows of a table that are gone, whose ids are in `?1`, the last image in history.
fn gone(table: &str, columns: &str) -> String {
    format!(
        "SELECT id, {columns} FROM (SELECT row_id AS id, coalesce(after, before) AS row, max(c.id) FROM change c \
         WHERE table_name = '{table}' AND row_id IN (SELECT value FROM json_each(?1)) GROUP BY row_id)"
    )
}
