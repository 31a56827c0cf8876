//! What can still be read of a damaged file, row by row, into a fresh one. The damaged file itself is only copied.
//!
//! A row comes from its page; where that cannot be read, from history, which holds an image of every row after each
//! change, as long as all of history can be read. Rows that point at others which are lost are lost with them.

mod from_history;
mod rows;
mod source;

use std::path::Path;

use super::migrations::{self, Told};
use super::recorder::{self, Table};
use super::{OpenError, StoreError, Stored, opening};
use rows::Found;
use source::Source;

/// How it went with one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Salvaged {
    pub(crate) table: String,
    pub(crate) saved: u64,
    /// How many there were, as far as rows, indexes and history tell.
    pub(crate) of: u64,
}

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Salvage {
    pub(crate) tables: Vec<Salvaged>,
    /// Whether history could be kept: all of it, and it says of every row what is there.
    pub(crate) history_kept: bool,
}

/// Reads what can be read of `damaged`, of which a copy is made in the folder `aside`, into the empty file `into`, which
/// then is a whole data file. `at` and `what` are the step of history that says so.
pub(crate) fn salvage(damaged: &Path, aside: &Path, into: &Path, at: &str, what: &str) -> Result<Salvage, OpenError> {
    let mut fresh = opening::connect(into, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrations::bring_up_to_date(&mut fresh, None)?;
    let source = Source::of(damaged, aside)?;
    fresh.pragma_update(None, "foreign_keys", "OFF")?;
    let transaction = fresh.transaction()?;
    let salvage = fill(&source, &transaction, &Told { at, what })?;
    transaction.commit()?;
    fresh.pragma_update(None, "foreign_keys", "ON")?;
    let said: String = fresh.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(OpenError::Store(StoreError::Unreadable("what was saved")));
    }
    fresh.close().map_err(|(_, error)| error)?;
    Ok(salvage)
}

fn fill(source: &Source, fresh: &rusqlite::Connection, told: &Told<'_>) -> Stored<Salvage> {
    // History comes first: it says what else there was.
    let mut history_kept = true;
    for name in ["operation", "change"] {
        let table = recorder::table(fresh, name)?;
        let found = rows::copy(source, fresh, &table)?;
        history_kept &= found.is_whole();
    }
    history_kept &= from_history::is_unbroken(source, fresh)?;
    let mut tables = recorder::recorded_tables(fresh)?;
    for outside in recorder::BESIDE_HISTORY {
        tables.push(recorder::table(fresh, outside)?);
    }
    let mut found: Vec<(Table, Found)> = Vec::new();
    for table in tables {
        let mut rows = rows::copy(source, fresh, &table)?;
        if history_kept {
            from_history::bring_back(fresh, &table, &mut rows)?;
        }
        found.push((table, rows));
    }
    let points_nowhere = from_history::take_out_what_points_nowhere(fresh)?;
    history_kept &= !points_nowhere && from_history::agrees(fresh, &found)?;
    if !history_kept {
        fresh.execute_batch("DELETE FROM main.change; DELETE FROM main.operation;")?;
    }
    rows::raise_the_counts(source, fresh)?;
    fresh.execute("INSERT INTO main.operation (kind, what, at) VALUES ('barrier', ?1, ?2)", [told.what, told.at])?;
    let counted = |(table, found): &(Table, Found)| -> Stored<Salvaged> {
        let sql = format!("SELECT count(*) FROM main.\"{}\"", table.name);
        let saved = u64::from(fresh.query_row(&sql, [], |row| row.get::<_, u32>(0))?);
        Ok(Salvaged { table: table.name.clone(), saved, of: found.there_were().max(saved) })
    };
    Ok(Salvage { tables: found.iter().map(counted).collect::<Stored<_>>()?, history_kept })
}
