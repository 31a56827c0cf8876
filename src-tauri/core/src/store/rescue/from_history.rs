//! What history says of rows that cannot be read, and whether it agrees with those that can.

use super::super::recorder::{BESIDE_HISTORY, Table};
use super::super::{StoreError, Stored};
use super::rows::Found;
use super::source::Source;

/// The last image of each row of a table: what it was after its last change.
const LAST: &str = "FROM main.change c WHERE c.table_name = ?1 AND c.id = \
    (SELECT max(l.id) FROM main.change l WHERE l.table_name = c.table_name AND l.row_id = c.row_id)";

/// Whether no change is missing: they are numbered one by one, and SQLite knows the last number.
pub(super) fn is_unbroken(source: &Source, fresh: &rusqlite::Connection) -> Stored<bool> {
    let sql = "SELECT seq FROM main.sqlite_sequence WHERE name = 'change'";
    let Ok(given) = source.connection.query_row(sql, [], |row| row.get::<_, i64>(0)) else { return Ok(false) };
    let sql = "SELECT count(*), coalesce(max(id), 0) FROM main.change";
    let (count, last): (i64, i64) = fresh.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(count == last && last == given)
}

/// Brings back the rows of a table that could not be read, as history last saw them.
pub(super) fn bring_back(fresh: &rusqlite::Connection, table: &Table, found: &mut Found) -> Stored<()> {
    let name = &table.name;
    let mut images = fresh.prepare(&format!("SELECT c.row_id, c.after {LAST} AND c.after IS NOT NULL"))?;
    let lost: Vec<(i64, String)> = images
        .query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(i64, String)>>>()?
        .into_iter()
        .filter(|(id, _)| !found.saved.contains(id))
        .collect();
    let columns = table.columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    // An image of an earlier schema does not know every column.
    let value = |column: &String| {
        let default = table.default_of(fresh, column)?;
        Ok(format!("iif(json_type(?1, '$.{column}') IS NULL, {default}, ?1 ->> '$.{column}')"))
    };
    let values = table.columns.iter().map(value).collect::<Stored<Vec<_>>>()?.join(", ");
    let mut insert = fresh.prepare(&format!("INSERT INTO main.\"{name}\" ({columns}) SELECT {values}"))?;
    for (id, image) in lost {
        found.known.insert(id);
        if insert.execute([image]).is_ok() {
            found.saved.insert(id);
        }
    }
    Ok(())
}

/// Takes out rows that point at others which are lost, until every one points somewhere. Answers whether there were any.
pub(super) fn take_out_what_points_nowhere(fresh: &rusqlite::Connection) -> Stored<bool> {
    let mut any = false;
    loop {
        let mut statement = fresh.prepare("PRAGMA main.foreign_key_check")?;
        let broken: Vec<(String, i64)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        if broken.is_empty() {
            return Ok(any);
        }
        any = true;
        for (table, id) in broken {
            fresh.prepare_cached(&format!("DELETE FROM main.\"{table}\" WHERE id = ?1"))?.execute([id])?;
        }
    }
}

/// Whether each row is as history last saw it, and none is there that history saw go. An image of an earlier schema says
/// nothing of the columns that it does not know.
pub(super) fn agrees(fresh: &rusqlite::Connection, found: &[(Table, Found)]) -> Stored<bool> {
    for (table, _) in found.iter().filter(|(table, _)| !BESIDE_HISTORY.contains(&table.name.as_str())) {
        let name = &table.name;
        let image = table.image("t");
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM (SELECT c.row_id, c.after {LAST}) h LEFT JOIN main.\"{name}\" t ON t.id = h.row_id \
             WHERE (t.id IS NULL) <> (h.after IS NULL) OR (t.id IS NOT NULL AND {image} IS NOT h.after AND \
             (NOT json_valid(h.after) OR EXISTS (SELECT 1 FROM json_each(h.after) was LEFT JOIN json_each({image}) now ON now.key = was.key \
             WHERE now.value IS NOT was.value))))"
        );
        if fresh.query_row(&sql, [name], |row| row.get::<_, bool>(0)).map_err(StoreError::from)? {
            return Ok(false);
        }
    }
    Ok(true)
}
