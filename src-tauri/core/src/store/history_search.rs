//! Which steps of history changed something of the people and sessions that are called as was typed. What was typed is
//! resolved first, to people and to sessions; their changes are then found by index.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rusqlite::params;

use super::{Reading, Stored};
use crate::calendar::display::full_date;
use crate::history::{Named, begins_in};
use crate::ids::OperationId;
use crate::text::folded;

/// For each step between two, both included, the words that are found in the names of people and sessions that it
/// changed. Three queries at most.
pub(crate) fn touched(
    reading: &Reading<'_>,
    steps: RangeInclusive<OperationId>,
    words: &[String],
) -> Stored<BTreeMap<OperationId, Named>> {
    let (from, to) = (steps.start().0, steps.end().0);
    let found = |row: &rusqlite::Row<'_>| Ok((OperationId(row.get(0)?), row.get::<_, u32>(1)?));
    let mut touched = reading.all(
        "WITH named AS MATERIALIZED (SELECT p.id, w.key AS word FROM json_each(?1) w, participant p \
             WHERE instr(replace(p.sort_key, char(9), ' '), w.value) > 0), \
         who AS MATERIALIZED (SELECT id, word FROM named UNION ALL \
             SELECT m.was_id, named.word FROM named JOIN merged_participant m ON m.participant_id = named.id) \
         SELECT DISTINCT c.operation_id, who.word FROM who CROSS JOIN main.change c \
             ON c.participant_id = who.id AND c.operation_id BETWEEN ?2 AND ?3",
        params![serde_json::to_string(words)?, from, to],
        found,
    )?;
    let sessions = sessions(reading, words)?;
    if !sessions.is_empty() {
        touched.extend(reading.all(
            "WITH which AS MATERIALIZED (SELECT value ->> 0 AS id, value ->> 1 AS word FROM json_each(?1)), \
             changed AS MATERIALIZED (SELECT DISTINCT operation_id, CASE table_name WHEN 'session' THEN row_id \
                 ELSE coalesce(after, before) ->> '$.session_id' END AS session_id FROM main.change \
                 WHERE operation_id BETWEEN ?2 AND ?3 AND table_name IN ('session', 'session_facilitator', 'invitee', 'attendance')) \
             SELECT DISTINCT changed.operation_id, which.word FROM changed JOIN which ON which.id = changed.session_id",
            params![serde_json::to_string(&sessions)?, from, to],
            found,
        )?);
    }
    let mut named: BTreeMap<OperationId, Named> = BTreeMap::new();
    for (operation, word) in touched {
        *named.entry(operation).or_default() |= 1 << word;
    }
    Ok(named)
}

/// The sessions in whose name, “session 3” or “the follow-up session on 13 April 2026”, or title a word is found.
fn sessions(reading: &Reading<'_>, words: &[String]) -> Stored<Vec<(i64, usize)>> {
    let all = reading.all("SELECT id, number, local_date, title, course_id IS NULL FROM session", [], |row| {
        let (number, date): (u32, NaiveDate) = (row.get(1)?, row.get(2)?);
        let name =
            if row.get(4)? { format!("follow-up session {}", full_date(date)) } else { format!("session {number}") };
        Ok((row.get::<_, i64>(0)?, format!("{name} {}", row.get::<_, String>(3)?)))
    })?;
    let mut found = Vec::new();
    for (id, name) in all {
        let name = folded(&name);
        found.extend((0..words.len()).filter(|at| begins_in(&name, &words[*at])).map(|at| (id, at)));
    }
    Ok(found)
}
