//! Names by id, also of rows that are no longer there.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::sessions::SessionOwner;
use super::{Reading, Stored};
use crate::history::Whose;
use crate::ids::{CourseId, ProgrammeId, SessionId};

/// What a session is named by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SessionName {
    pub(crate) number: u32,
    pub(crate) date: NaiveDate,
    pub(crate) owner: SessionOwner,
}

/// The names of these ids, in one query whatever their number.
pub(crate) fn look_up(reading: &Reading<'_>, whose: Whose, ids: &[i64]) -> Stored<BTreeMap<i64, String>> {
    let (table, columns, name) = match whose {
        Whose::Participant => (
            "participant",
            &["first_name", "last_name"][..],
            "trim(row ->> '$.first_name' || ' ' || (row ->> '$.last_name'))",
        ),
        Whose::Course => ("course", &["title"][..], "row ->> '$.title'"),
        Whose::Programme => ("programme", &["title"][..], "row ->> '$.title'"),
        Whose::Requirement => ("requirement", &["requirement"][..], "row ->> '$.requirement'"),
        Whose::Facilitator => ("facilitator", &["name"][..], "row ->> '$.name'"),
    };
    let sql = format!("{} SELECT id, {name} FROM known", known(table, columns));
    let rows = reading.all(&sql, [serde_json::to_string(ids)?], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default()))
    })?;
    Ok(rows.into_iter().collect())
}

/// What these sessions are named by, in one query whatever their number.
pub(crate) fn sessions(reading: &Reading<'_>, ids: &[SessionId]) -> Stored<BTreeMap<SessionId, SessionName>> {
    let sql = format!(
        "{} SELECT id, row ->> '$.number', row ->> '$.local_date', row ->> '$.course_id', row ->> '$.programme_id' FROM known",
        known("session", &["number", "local_date", "course_id", "programme_id"])
    );
    let rows = reading.all(&sql, [serde_json::to_string(ids)?], |row| {
        let owner = match row.get::<_, Option<i64>>(3)? {
            Some(course) => SessionOwner::Course(CourseId(course)),
            None => SessionOwner::Programme(ProgrammeId(row.get(4)?)),
        };
        Ok((SessionId(row.get(0)?), SessionName { number: row.get(1)?, date: row.get(2)?, owner }))
    })?;
    Ok(rows.into_iter().collect())
}

/// The rows of a table whose ids are in `?1`, as JSON; of one that is gone, its last image in history.
fn known(table: &str, columns: &[&str]) -> String {
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
    format!(
        "WITH wanted AS (SELECT value AS id FROM json_each(?1)), \
         found AS (SELECT id, json_object({}) AS row FROM {table} WHERE id IN (SELECT id FROM wanted)), \
         gone AS (SELECT row_id AS id, coalesce(after, before) AS row, max(c.id) FROM change c \
                  WHERE table_name = '{table}' AND row_id IN (SELECT id FROM wanted EXCEPT SELECT id FROM found) GROUP BY row_id), \
         known AS (SELECT id, row FROM found UNION ALL SELECT id, row FROM gone)",
        pairs.join(", ")
    )
}
