//! Unfinished forms, by a key that the screen chooses.

use rusqlite::params;

use super::{Reading, Stored, Tx};

pub(crate) fn find(reading: &Reading<'_>, key: &str) -> Stored<Option<String>> {
    reading.maybe("SELECT content FROM draft WHERE key = ?1", [key], |row| row.get(0))
}

pub(crate) fn save(tx: &Tx<'_>, key: &str, content: &str) -> Stored<()> {
    tx.run(
        "INSERT INTO draft (key, content, saved_at) VALUES (?1, ?2, ?3) \
         ON CONFLICT (key) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
        params![key, content, tx.moment().now_text()],
    )?;
    Ok(())
}

pub(crate) fn discard(tx: &Tx<'_>, key: &str) -> Stored<()> {
    tx.run("DELETE FROM draft WHERE key = ?1", [key])?;
    Ok(())
}
