//! Names by id, also of rows that are no longer there.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Reading, Stored};
use crate::history::Whose;

/// The names of these ids, in two queries whatever their number.
pub(crate) fn look_up(reading: &Reading<'_>, whose: Whose, ids: &[i64]) -> Stored<BTreeMap<i64, String>> {
    let (table, name) = match whose {
        Whose::Participant => ("participant", "trim(row ->> '$.first_name' || ' ' || (row ->> '$.last_name'))"),
        Whose::Course => ("course", "row ->> '$.title'"),
        Whose::Programme => ("programme", "row ->> '$.title'"),
        Whose::Facilitator => ("facilitator", "row ->> '$.name'"),
        Whose::Session => (
            "session",
            "CASE WHEN row ->> '$.course_id' IS NULL THEN row ->> '$.local_date' ELSE 'session ' || (row ->> '$.number') END",
        ),
    };
    let ids = serde_json::to_string(ids)?;
    let columns = match whose {
        Whose::Participant => "json_object('first_name', first_name, 'last_name', last_name)",
        Whose::Course | Whose::Programme => "json_object('title', title)",
        Whose::Facilitator => "json_object('name', name)",
        Whose::Session => "json_object('course_id', course_id, 'local_date', local_date, 'number', number)",
    };
    let sql = format!(
        "WITH wanted AS (SELECT value AS id FROM json_each(?1)), \
         found AS (SELECT id, {columns} AS row FROM {table} WHERE id IN (SELECT id FROM wanted)), \
         gone AS (SELECT row_id AS id, coalesce(after, before) AS row, max(c.id) FROM change c \
                  WHERE table_name = '{table}' AND row_id IN (SELECT id FROM wanted EXCEPT SELECT id FROM found) GROUP BY row_id) \
         SELECT id, {name} FROM found UNION ALL SELECT id, {name} FROM gone"
    );
    let rows = reading.all(&sql, [ids], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?)))?;
    Ok(rows.into_iter().map(|(id, name)| (id, said(whose, name.unwrap_or_default()))).collect())
}

/// A follow-up session is named by its date.
fn said(whose: Whose, name: String) -> String {
    match (whose, name.parse::<NaiveDate>()) {
        (Whose::Session, Ok(date)) => format!("the follow-up session on {}", date.format("%-d %B %Y")),
        _ => name,
    }
}
