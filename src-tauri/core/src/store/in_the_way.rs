//! What stands in the way of undoing an older step by itself: a later one, still in effect, that builds on it.
//!
//! A later step builds on it when it touched one of its rows, when it used a place that only one row can have (such as
//! one person's access needs, in a row of its own), or when it pointed at a row that this step made. The last two are
//! asked of every image that the later step left, not only of what stands now: undoing *that* step brings its rows back,
//! and there must be room for them then.

use rusqlite::params;

use super::history::{Row, UNDONE, row};
use super::{Reading, Stored, recorder};
use crate::ids::OperationId;

/// The earliest such step, or a step at which undo stops.
pub(crate) fn in_the_way(reading: &Reading<'_>, id: OperationId) -> Stored<Option<Row>> {
    let mut conditions = vec![
        "o.kind = 'barrier'".to_owned(),
        later_and_in_effect(
            "SELECT l.operation_id FROM main.change m JOIN main.change l ON l.table_name = m.table_name AND l.row_id = m.row_id \
             WHERE m.operation_id = ?1 AND l.operation_id > ?1",
        ),
    ];
    for (table, made_rows) in touched(reading, id)? {
        for key in keys(reading, &table)? {
            conditions.push(later_and_in_effect(&same_place(&table, &key)));
        }
        if made_rows {
            for (child, column) in pointing_at(reading, &table)? {
                conditions.push(later_and_in_effect(&pointed(&table, &child, &column)));
            }
        }
    }
    let sql = format!(
        "SELECT o.id, o.kind, o.target_id, o.what, o.at, {UNDONE} AS undone FROM main.operation o \
         WHERE o.id > ?1 AND ({}) ORDER BY o.id LIMIT 1",
        conditions.join(" OR ")
    );
    reading.maybe(&sql, params![id.0], row)
}

fn later_and_in_effect(operations: &str) -> String {
    format!("(o.kind = 'do' AND NOT undone AND o.id IN ({operations}))")
}

/// The tables whose rows the step touched, and whether it made some of them.
fn touched(reading: &Reading<'_>, id: OperationId) -> Stored<Vec<(String, bool)>> {
    reading.all(
        "SELECT table_name, max(before IS NULL) FROM main.change WHERE operation_id = ?1 GROUP BY table_name",
        [id.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The columns of each place that only one row of the table can have. Ids and uids are never used again.
fn keys(reading: &Reading<'_>, table: &str) -> Stored<Vec<Vec<String>>> {
    let columns = reading.all(
        "SELECT i.name, c.name FROM pragma_index_list(?1) i JOIN pragma_index_info(i.name) c \
         WHERE i.\"unique\" ORDER BY i.seq, c.seqno",
        [table],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    )?;
    let mut keys: Vec<(String, Vec<String>)> = Vec::new();
    for (index, column) in columns {
        match keys.last_mut() {
            Some((last, key)) if *last == index => key.push(column),
            _ => keys.push((index, vec![column])),
        }
    }
    Ok(keys.into_iter().map(|(_, key)| key).filter(|key| key.as_slice() != ["uid"]).collect())
}

/// Tables and columns that point at rows of this one.
fn pointing_at(reading: &Reading<'_>, table: &str) -> Stored<Vec<(String, String)>> {
    let mut found = Vec::new();
    for child in recorder::recorded_tables(reading.connection)? {
        found.extend(reading.all(
            "SELECT ?1, \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2",
            params![child.name, table],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?);
    }
    Ok(found)
}

/// `+` keeps the index by table and row out of it: by the table alone it would read through all of history, where what
/// came after the step is enough.
fn same_place(table: &str, key: &[String]) -> String {
    let of = |image: &str| key.iter().map(|column| format!("{image} ->> '$.{column}'")).collect::<Vec<_>>().join(", ");
    let mine = |image: &str| {
        format!("SELECT {} FROM main.change m WHERE m.operation_id = ?1 AND m.table_name = '{table}'", of(image))
    };
    let (before, after) = (mine("m.before"), mine("m.after"));
    format!(
        "SELECT l.operation_id FROM main.change l WHERE +l.table_name = '{table}' AND l.operation_id > ?1 \
         AND (({}) IN ({before} UNION {after}) OR ({}) IN ({before} UNION {after}))",
        of("l.before"),
        of("l.after")
    )
}

fn pointed(table: &str, child: &str, column: &str) -> String {
    let made = format!(
        "SELECT m.row_id FROM main.change m WHERE m.operation_id = ?1 AND m.table_name = '{table}' AND m.before IS NULL"
    );
    format!(
        "SELECT l.operation_id FROM main.change l WHERE +l.table_name = '{child}' AND l.operation_id > ?1 \
         AND (l.before ->> '$.{column}' IN ({made}) OR l.after ->> '$.{column}' IN ({made}))"
    )
}
