//! The data file seen without the core: SQLite itself, reading only.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, types::ValueRef};

/// What SQLite says of a file, and every row in it: history, drafts and counters included.
pub struct Seen {
    /// What `integrity_check` and `foreign_key_check` find.
    pub wrong: Vec<String>,
    /// Which of the register's own rules are broken.
    pub broken: Vec<String>,
    /// One line for each row, in the order of tables and rows.
    pub rows: Vec<String>,
    /// How many operations history has.
    pub operations: u64,
}

/// What must hold between rows, whatever was done: each finds a row that breaks it.
const BROKEN: &[(&str, &str)] = &[
    (
        "more was paid back than was paid",
        "SELECT 1 FROM payment GROUP BY booking_id HAVING sum(iif(kind = 'payment', amount_pence, -amount_pence)) < 0",
    ),
    (
        "a mark at a course's session without a booking on the course",
        "SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id WHERE s.course_id IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM booking b WHERE b.course_id = s.course_id AND b.participant_id = a.participant_id)",
    ),
    (
        "a start at a session that is not there",
        "SELECT 1 FROM booking b WHERE b.start_session_number > 1 AND NOT EXISTS \
         (SELECT 1 FROM session s WHERE s.course_id = b.course_id AND s.number = b.start_session_number)",
    ),
    (
        "a booking whose state is not that of its newest event",
        "SELECT 1 FROM booking b WHERE b.state <> (SELECT e.state FROM booking_event e WHERE e.booking_id = b.id ORDER BY e.id DESC LIMIT 1)",
    ),
    (
        "an operation of history that changed nothing",
        "SELECT 1 FROM operation o WHERE o.kind <> 'barrier' AND NOT EXISTS (SELECT 1 FROM change c WHERE c.operation_id = o.id)",
    ),
];

/// The same of certificates, in files whose schema knows them.
const GAPS: (&str, &str) = (
    "a gap in the numbers of certificates",
    "SELECT 1 FROM certificate GROUP BY programme_id, year HAVING max(serial) <> count(*) OR min(serial) <> 1",
);

/// Tables that history does not record.
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

/// Finds a row that is not what history last said of it.
fn unrecorded(connection: &Connection, table: &str) -> Result<String, String> {
    let columns = texts(connection, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))?;
    let image: Vec<String> = columns.iter().map(|column| format!("'{column}', t.\"{column}\"")).collect();
    Ok(format!(
        "SELECT 1 FROM \"{table}\" t WHERE json_object({}) IS NOT \
         (SELECT c.after FROM change c WHERE c.table_name = '{table}' AND c.row_id = t.id ORDER BY c.id DESC LIMIT 1)",
        image.join(", ")
    ))
}

fn said(why: rusqlite::Error) -> String {
    format!("SQLite: {why}")
}

fn open(path: &Path) -> Result<Connection, String> {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(said)
}

fn texts(connection: &Connection, sql: &str) -> Result<Vec<String>, String> {
    let mut statement = connection.prepare(sql).map_err(said)?;
    let columns = statement.column_count();
    let mut rows = statement.query([]).map_err(said)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next().map_err(said)? {
        let mut line = String::new();
        for column in 0..columns {
            match row.get_ref(column).map_err(said)? {
                ValueRef::Null => line.push_str("NULL"),
                ValueRef::Integer(number) => line.push_str(&number.to_string()),
                ValueRef::Real(number) => line.push_str(&number.to_string()),
                ValueRef::Text(text) => line.push_str(&String::from_utf8_lossy(text)),
                ValueRef::Blob(bytes) => line.push_str(&format!("{bytes:x?}")),
            }
            line.push('\u{1f}');
        }
        out.push(line.trim_end_matches('\u{1f}').to_owned());
    }
    Ok(out)
}

/// Looks at a file that nobody has open for writing.
pub fn see(path: &Path) -> Result<Seen, String> {
    let connection = open(path)?;
    let mut wrong: Vec<String> = texts(&connection, "PRAGMA integrity_check")?;
    wrong.retain(|line| line != "ok");
    wrong.extend(
        texts(&connection, "PRAGMA foreign_key_check")?.into_iter().map(|row| format!("points nowhere: {row}")),
    );
    let tables = texts(&connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let gaps = Some(&GAPS).filter(|_| tables.iter().any(|table| table == "certificate"));
    let mut broken = Vec::new();
    for (what, sql) in BROKEN.iter().chain(gaps) {
        if !texts(&connection, sql)?.is_empty() {
            broken.push((*what).to_owned());
        }
    }
    let mut rows = Vec::new();
    for table in tables {
        if !table.starts_with("sqlite_")
            && !OUTSIDE_HISTORY.contains(&table.as_str())
            && !texts(&connection, &unrecorded(&connection, &table)?)?.is_empty()
        {
            broken.push(format!("a row of {table} is not what history last said of it"));
        }
        let content = texts(&connection, &format!("SELECT * FROM \"{table}\" ORDER BY rowid"))?;
        rows.extend(content.into_iter().map(|row| format!("{table}: {}", row.replace('\u{1f}', " · "))));
    }
    let operations = texts(&connection, "SELECT count(*) FROM operation")?;
    let operations = operations.first().and_then(|count| count.parse().ok()).unwrap_or_default();
    Ok(Seen { wrong, broken, rows, operations })
}

/// Changes a row behind everybody's back: what a verdict must see.
pub fn tamper(path: &Path, sql: &str) -> Result<(), String> {
    let connection = Connection::open(path).map_err(said)?;
    connection.pragma_update(None, "foreign_keys", "OFF").map_err(said)?;
    if let Some(pragma) = sql.strip_prefix("PRAGMA ") {
        return connection.execute_batch(&format!("PRAGMA {pragma}")).map_err(said);
    }
    let changed = connection.execute(sql, []).map_err(said)?;
    if changed == 0 { Err("nothing was there to be tampered with".to_owned()) } else { Ok(()) }
}
