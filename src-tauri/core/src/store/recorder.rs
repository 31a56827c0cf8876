//! The recorder: TEMP triggers, made before the first change from the tables' own columns, write before and after
//! images of every changed row into history. A write outside an operation aborts; a forgotten call cannot lose history.
//! (A trigger that is stored in the file cannot see a TEMP table, and it is a TEMP table, `under_way`, that says
//! which operation is running; nor would a stored one follow the tables when a migration changes their columns.)

use super::Stored;

/// Tables that history does not record: history itself, what is not yet part of the register, what stood in
/// files, and the words that went out.
const OUTSIDE_HISTORY: &[&str] = &[
    "operation",
    "change",
    "draft",
    "kept_file",
    "message_text",
    "calendar_file",
    "certificate_picture",
    "certificate_document",
];

/// Of these, the tables with rows of the administrator’s own.
pub(super) const BESIDE_HISTORY: &[&str] =
    &["draft", "kept_file", "message_text", "calendar_file", "certificate_picture", "certificate_document"];

/// Columns that are never rolled back: undoing a move raises them instead.
pub(super) const RATCHETS: &[(&str, &str)] = &[("session", "calendar_sequence")];

/// A recorded table and its columns, in order.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
}

impl Table {
    /// SQL for one row as JSON, from `row` (`OLD`, `NEW` or the table's name).
    pub(super) fn image(&self, row: &str) -> String {
        let pairs: Vec<String> = self.columns.iter().map(|c| format!("'{c}', {row}.\"{c}\"")).collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// SQL for what a column holds where nothing was said.
    pub(super) fn default_of(&self, connection: &rusqlite::Connection, column: &str) -> Stored<String> {
        let sql = "SELECT coalesce(dflt_value, 'NULL') FROM pragma_table_info(?1) WHERE name = ?2";
        Ok(connection.query_row(sql, [&self.name, column], |row| row.get(0))?)
    }

    fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|c| c == column)
    }

    /// SQL for the participant whom a row concerns, or NULL.
    fn participant(&self, row: &str) -> String {
        if self.name == "participant" {
            format!("{row}.id")
        } else if self.has("participant_id") {
            format!("{row}.participant_id")
        } else if self.has("booking_id") {
            format!("(SELECT participant_id FROM main.booking WHERE id = {row}.booking_id)")
        } else {
            "NULL".to_owned()
        }
    }

    /// SQL for the course that a row concerns, or NULL.
    fn course(&self, row: &str) -> String {
        if self.name == "course" {
            format!("{row}.id")
        } else if self.has("course_id") {
            format!("{row}.course_id")
        } else if self.has("booking_id") {
            format!("(SELECT course_id FROM main.booking WHERE id = {row}.booking_id)")
        } else if self.has("session_id") {
            format!("(SELECT course_id FROM main.session WHERE id = {row}.session_id)")
        } else {
            "NULL".to_owned()
        }
    }

    pub(super) fn ratchet(&self) -> Option<&'static str> {
        RATCHETS.iter().find(|(table, _)| *table == self.name).map(|(_, column)| *column)
    }
}

pub(super) fn recorded_tables(connection: &rusqlite::Connection) -> Stored<Vec<Table>> {
    let mut statement = connection.prepare_cached(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    names
        .into_iter()
        .filter(|name| !OUTSIDE_HISTORY.contains(&name.as_str()))
        .map(|name| table(connection, &name))
        .collect()
}

pub(super) fn table(connection: &rusqlite::Connection, name: &str) -> Stored<Table> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement.query_map([name], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(Table { name: name.to_owned(), columns })
}

/// Every row of a table as JSON, in the order of its ids; bytes as hexadecimal digits.
pub(super) fn images(connection: &rusqlite::Connection, table: &Table) -> Stored<Vec<String>> {
    let pair = |c: &String| format!("'{c}', iif(typeof(\"{c}\") = 'blob', hex(\"{c}\"), \"{c}\")");
    let pairs = table.columns.iter().map(pair).collect::<Vec<_>>().join(", ");
    let sql = format!("SELECT json_object({pairs}) FROM main.\"{}\" ORDER BY id", table.name);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Makes the triggers. Under an operation, its id stands in the TEMP table `under_way`.
pub(super) fn install(connection: &rusqlite::Connection) -> Stored<()> {
    let mut sql = String::from(
        "CREATE TEMP TABLE under_way (one INTEGER PRIMARY KEY CHECK (one = 1), operation_id INTEGER NOT NULL);\n",
    );
    for table in recorded_tables(connection)? {
        let name = &table.name;
        let guard =
            "SELECT RAISE(ABORT, 'a write outside an operation') WHERE NOT EXISTS (SELECT 1 FROM temp.under_way);";
        for (verb, row, before, after) in [
            ("INSERT", "NEW", "NULL".to_owned(), table.image("NEW")),
            ("UPDATE", "NEW", table.image("OLD"), table.image("NEW")),
            ("DELETE", "OLD", table.image("OLD"), "NULL".to_owned()),
        ] {
            let unchanged = if verb == "UPDATE" { format!(" WHERE {before} IS NOT {after}") } else { String::new() };
            let participant = table.participant(row);
            let course = table.course(row);
            sql.push_str(&format!(
                "CREATE TEMP TRIGGER record_{name}_{verb} AFTER {verb} ON main.\"{name}\" BEGIN {guard} \
                 INSERT INTO main.change (operation_id, table_name, row_id, participant_id, course_id, before, after) \
                 SELECT (SELECT operation_id FROM temp.under_way), '{name}', {row}.id, {participant}, {course}, {before}, {after}{unchanged}; END;\n"
            ));
        }
    }
    connection.execute_batch(&sql)?;
    Ok(())
}
