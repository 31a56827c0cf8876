//! History in SQL: operations, the images of the rows that they changed, and putting an image back.

use std::collections::BTreeMap;

use rusqlite::params;

use super::recorder::{self, Table};
use super::{Reading, Stored, Tx};
use crate::ids::{CourseId, OperationId, ParticipantId, ProgrammeId};

/// What an operation is to undo and redo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Do,
    Undo,
    Redo,
    Barrier,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Do => "do",
            Kind::Undo => "undo",
            Kind::Redo => "redo",
            Kind::Barrier => "barrier",
        }
    }

    fn from_word(word: &str) -> Option<Kind> {
        [Kind::Do, Kind::Undo, Kind::Redo, Kind::Barrier].into_iter().find(|kind| kind.word() == word)
    }
}

/// One row of history.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: OperationId,
    pub(crate) kind: Kind,
    pub(crate) target: Option<OperationId>,
    /// The operation as JSON: a code and ids.
    pub(crate) what: String,
    /// RFC 3339, UTC.
    pub(crate) at: String,
    /// For a `do`: whether it has been taken back and not brought back since.
    pub(crate) undone: bool,
}

/// The latest undo or redo that targets `o` tells whether it is in effect.
pub(super) const UNDONE: &str =
    "coalesce((SELECT t.kind = 'undo' FROM main.operation t WHERE t.target_id = o.id ORDER BY t.id DESC LIMIT 1), 0)";

pub(super) fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: OperationId(row.get(0)?),
        kind: Kind::from_word(&row.get::<_, String>(1)?).unwrap_or(Kind::Barrier),
        target: row.get::<_, Option<i64>>(2)?.map(OperationId),
        what: row.get(3)?,
        at: row.get(4)?,
        undone: row.get(5)?,
    })
}

/// Starts an operation: from here to [`finish`], what is written is recorded as its own.
pub(crate) fn begin(tx: &Tx<'_>, kind: Kind, target: Option<OperationId>) -> Stored<OperationId> {
    let id = tx.insert(
        "INSERT INTO main.operation (kind, target_id, what, at) VALUES (?1, ?2, '{}', ?3)",
        params![kind.word(), target.map(|t| t.0), tx.moment().now_text()],
    )?;
    tx.run("INSERT INTO temp.under_way (one, operation_id) VALUES (1, ?1)", [id])?;
    Ok(OperationId(id))
}

/// Ends an operation. One that changed nothing leaves nothing in history: the answer is then false.
pub(crate) fn finish(tx: &Tx<'_>, id: OperationId, what: &str) -> Stored<bool> {
    tx.run("DELETE FROM temp.under_way", [])?;
    let changed: bool =
        tx.one("SELECT EXISTS (SELECT 1 FROM main.change WHERE operation_id = ?1)", [id.0], |row| row.get(0))?;
    if changed {
        say(tx, id, what)?;
    } else {
        tx.run("DELETE FROM main.operation WHERE id = ?1", [id.0])?;
    }
    Ok(changed)
}

/// Notes something at which undo stops, and which changed no row.
pub(crate) fn barrier(tx: &Tx<'_>, what: &str) -> Stored<()> {
    let id = begin(tx, Kind::Barrier, None)?;
    tx.run("DELETE FROM temp.under_way", [])?;
    say(tx, id, what)
}

fn say(tx: &Tx<'_>, id: OperationId, what: &str) -> Stored<()> {
    tx.run("UPDATE main.operation SET what = ?2 WHERE id = ?1", params![id.0, what])?;
    Ok(())
}

/// One operation.
pub(crate) fn operation(reading: &Reading<'_>, id: OperationId) -> Stored<Option<Row>> {
    let sql = format!("SELECT o.id, o.kind, o.target_id, o.what, o.at, {UNDONE} FROM main.operation o WHERE o.id = ?1");
    reading.maybe(&sql, [id.0], row)
}

/// What Undo would take back: the newest operation in effect, unless a barrier lies above it.
pub(crate) fn to_undo(reading: &Reading<'_>) -> Stored<Option<Row>> {
    let sql = format!(
        "SELECT o.id, o.kind, o.target_id, o.what, o.at, {UNDONE} AS undone FROM main.operation o \
         WHERE o.kind IN ('do', 'barrier') AND NOT undone ORDER BY o.id DESC LIMIT 1"
    );
    Ok(reading.maybe(&sql, [], row)?.filter(|found| found.kind == Kind::Do))
}

/// What Redo would bring back: the operation taken back last, unless something new was done since.
pub(crate) fn to_redo(reading: &Reading<'_>) -> Stored<Option<Row>> {
    let sql = format!(
        "SELECT o.id, o.kind, o.target_id, o.what, o.at, {UNDONE} AS undone \
         FROM main.operation u JOIN main.operation o ON o.id = u.target_id \
         WHERE u.kind = 'undo' AND undone \
           AND u.id > coalesce((SELECT max(n.id) FROM main.operation n WHERE n.kind IN ('do', 'barrier')), 0) \
           AND u.id = (SELECT max(t.id) FROM main.operation t WHERE t.target_id = o.id) \
         ORDER BY u.id DESC LIMIT 1"
    );
    reading.maybe(&sql, [], row)
}

/// A page of history, newest first, before `before` when given, optionally of one person (and of whoever was merged into
/// them) or course.
pub(crate) fn page(
    reading: &Reading<'_>,
    before: Option<OperationId>,
    participant: Option<ParticipantId>,
    course: Option<CourseId>,
    limit: usize,
) -> Stored<Vec<Row>> {
    // Of one person or course there are few steps: those are looked up, and the whole of history is not gone through.
    let narrowed = match (participant, course) {
        (None, None) => "main.operation o WHERE (?2, ?3) IS (NULL, NULL)",
        (Some(_), _) => {
            "(SELECT c.operation_id AS id FROM main.change c WHERE c.participant_id = ?2 \
              UNION SELECT c.operation_id FROM main.merged_participant m CROSS JOIN main.change c ON c.participant_id = m.was_id \
                WHERE m.participant_id = ?2) w CROSS JOIN main.operation o ON o.id = w.id \
             WHERE (?3 IS NULL OR EXISTS (SELECT 1 FROM main.change c WHERE c.course_id = ?3 AND c.operation_id = o.id))"
        }
        (None, Some(_)) => {
            "(SELECT DISTINCT c.operation_id AS id FROM main.change c WHERE c.course_id = ?3) w \
             CROSS JOIN main.operation o ON o.id = w.id WHERE ?2 IS NULL"
        }
    };
    let sql = format!(
        "SELECT o.id, o.kind, o.target_id, o.what, o.at, {UNDONE} FROM {narrowed} \
           AND o.id < coalesce(?1, 9223372036854775807) ORDER BY o.id DESC LIMIT ?4"
    );
    reading.all(&sql, params![before.map(|b| b.0), participant.map(|p| p.0), course.map(|c| c.0), limit as i64], row)
}

/// The courses whose bookings an operation changed.
pub(crate) fn courses_with_bookings(reading: &Reading<'_>, id: OperationId) -> Stored<Vec<CourseId>> {
    reading.all(
        "SELECT DISTINCT course_id FROM main.change \
         WHERE operation_id = ?1 AND table_name = 'booking' AND course_id IS NOT NULL ORDER BY course_id",
        [id.0],
        |row| Ok(CourseId(row.get(0)?)),
    )
}

/// What an operation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Course(CourseId),
    Programme(ProgrammeId),
}

/// The courses whose rows these operations changed; of one that changed none, the programme of its follow-ups. One
/// that is about neither is left out. Two queries, whatever their number.
pub(crate) fn about(reading: &Reading<'_>, ids: &[OperationId]) -> Stored<BTreeMap<OperationId, Vec<About>>> {
    let ids = serde_json::to_string(ids)?;
    let mut found: BTreeMap<OperationId, Vec<About>> = BTreeMap::new();
    let courses = reading.all(
        "SELECT DISTINCT operation_id, course_id FROM main.change \
         WHERE operation_id IN (SELECT value FROM json_each(?1)) AND course_id IS NOT NULL ORDER BY course_id",
        [&ids],
        |row| Ok((OperationId(row.get(0)?), CourseId(row.get(1)?))),
    )?;
    for (operation, course) in courses {
        found.entry(operation).or_default().push(About::Course(course));
    }
    // Its follow-ups are all of one programme, so any of the rows says which. A session that is gone is in history.
    let programmes = reading.all(
        "SELECT wanted.value, (SELECT CASE c.table_name \
             WHEN 'session' THEN coalesce(c.after, c.before) ->> '$.programme_id' \
             WHEN 'earlier_graduate' THEN coalesce(c.after, c.before) ->> '$.programme_id' \
             ELSE ( \
               SELECT coalesce(s.after, s.before) ->> '$.programme_id' FROM main.change s \
               WHERE s.table_name = 'session' AND s.row_id = coalesce(c.after, c.before) ->> '$.session_id' LIMIT 1) END \
           FROM main.change c WHERE c.operation_id = wanted.value AND c.course_id IS NULL \
             AND c.table_name IN ('session', 'session_facilitator', 'invitee', 'attendance', 'earlier_graduate') LIMIT 1) AS programme \
         FROM json_each(?1) wanted WHERE programme IS NOT NULL",
        [&ids],
        |row| Ok((OperationId(row.get(0)?), ProgrammeId(row.get(1)?))),
    )?;
    for (operation, programme) in programmes {
        found.entry(operation).or_insert_with(|| vec![About::Programme(programme)]);
    }
    Ok(found)
}

struct Change {
    table: String,
    row_id: i64,
    before: Option<String>,
    after: Option<String>,
}

/// Puts back what `id` changed (`forward` false), or does it again (`forward` true). False when a row is
/// not as the operation left it: then nothing may be kept of this transaction.
pub(crate) fn apply(tx: &Tx<'_>, id: OperationId, forward: bool) -> Stored<bool> {
    let order = if forward { "ASC" } else { "DESC" };
    let changes = tx.all(
        &format!(
            "SELECT table_name, row_id, before, after FROM main.change WHERE operation_id = ?1 ORDER BY id {order}"
        ),
        [id.0],
        |row| Ok(Change { table: row.get(0)?, row_id: row.get(1)?, before: row.get(2)?, after: row.get(3)? }),
    )?;
    let mut tables: Vec<Table> = Vec::new();
    for change in changes {
        let known = tables.iter().position(|table| table.name == change.table);
        let at = match known {
            Some(at) => at,
            None => {
                tables.push(recorder::table(tx.connection, &change.table)?);
                tables.len() - 1
            }
        };
        let (expected, wanted) = if forward { (change.before, change.after) } else { (change.after, change.before) };
        if !put(tx, &tables[at], change.row_id, expected.as_deref(), wanted.as_deref())? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn put(tx: &Tx<'_>, table: &Table, id: i64, expected: Option<&str>, wanted: Option<&str>) -> Stored<bool> {
    if !stands_as(tx, table, id, expected)? {
        return Ok(false);
    }
    let name = &table.name;
    match (expected, wanted) {
        (_, None) => tx.run(&format!("DELETE FROM main.\"{name}\" WHERE id = ?1"), [id])?,
        (None, Some(wanted)) => {
            let columns = table.columns.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
            let value = |c: &String| match table.ratchet() {
                // Higher than it ever was: what is out there under this uid remembers it.
                Some(r) if r == c => format!(
                    "(SELECT 1 + max(max(coalesce(before ->> '$.{c}', 0), coalesce(after ->> '$.{c}', 0))) \
                     FROM main.change WHERE table_name = '{name}' AND row_id = ?1 ->> '$.id')"
                ),
                _ => format!("?1 ->> '$.{c}'"),
            };
            let values = table.columns.iter().map(value).collect::<Vec<_>>().join(", ");
            tx.run(&format!("INSERT INTO main.\"{name}\" ({columns}) SELECT {values}"), [wanted])?
        }
        (Some(expected), Some(wanted)) => {
            let ratchet = table.ratchet();
            let sets = table
                .columns
                .iter()
                .filter(|column| *column != "id")
                .map(|c| match ratchet {
                    Some(r) if r == c => {
                        format!("\"{c}\" = \"{c}\" + (?1 ->> '$.{c}' IS NOT ?3 ->> '$.{c}')")
                    }
                    _ => format!("\"{c}\" = ?1 ->> '$.{c}'"),
                })
                .collect::<Vec<_>>()
                .join(", ");
            tx.run(
                &format!("UPDATE main.\"{name}\" SET {sets} WHERE id = ?2 AND ?3 IS NOT NULL"),
                params![wanted, id, expected],
            )?
        }
    };
    Ok(true)
}

/// Whether the row is now what the image says (a ratchet column may have risen).
fn stands_as(tx: &Tx<'_>, table: &Table, id: i64, expected: Option<&str>) -> Stored<bool> {
    let mut image = table.image(&format!("\"{}\"", table.name));
    let mut other = "?2".to_owned();
    if let Some(ratchet) = table.ratchet() {
        image = format!("json_remove({image}, '$.{ratchet}')");
        other = format!("json_remove(?2, '$.{ratchet}')");
    }
    let sql = format!("SELECT {image} = {other} FROM main.\"{}\" WHERE id = ?1", table.name);
    let found: Option<Option<bool>> = tx.maybe(&sql, params![id, expected], |row| row.get(0))?;
    Ok(match (expected, found) {
        (None, None) => true,
        (Some(_), Some(same)) => same == Some(true),
        _ => false,
    })
}
