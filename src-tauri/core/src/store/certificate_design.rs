//! How certificates look, in SQL: a setting, and the image that was chosen.

use rusqlite::params;

use super::{Reading, Stored, Tx};

const DESIGN: &str = "certificate_design";
const PICTURE: &str = "certificate_picture";

fn setting(reading: &Reading<'_>, name: &str) -> Stored<Option<String>> {
    reading.maybe("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get(0))
}

fn set(tx: &Tx<'_>, name: &str, value: &str) -> Stored<()> {
    if tx.run("UPDATE setting SET value = ?2 WHERE name = ?1", [name, value])? == 0 {
        tx.insert("INSERT INTO setting (name, value) VALUES (?1, ?2)", [name, value])?;
    }
    Ok(())
}

/// The design as JSON, where it was changed.
pub(crate) fn design(reading: &Reading<'_>) -> Stored<Option<String>> {
    setting(reading, DESIGN)
}

/// Keeps a design, as JSON.
pub(crate) fn set_design(tx: &Tx<'_>, json: &str) -> Stored<()> {
    set(tx, DESIGN, json)
}

/// The SHA-256 of the image that is printed, where there is one.
pub(crate) fn picture(reading: &Reading<'_>) -> Stored<Option<String>> {
    Ok(setting(reading, PICTURE)?.filter(|sha256| !sha256.is_empty()))
}

/// From now on this image is printed; nothing: none.
pub(crate) fn set_picture(tx: &Tx<'_>, sha256: Option<&str>) -> Stored<()> {
    if sha256.is_none() && setting(tx, PICTURE)?.is_none() {
        return Ok(());
    }
    set(tx, PICTURE, sha256.unwrap_or_default())
}

/// An image’s bytes.
pub(crate) fn picture_bytes(reading: &Reading<'_>, sha256: &str) -> Stored<Option<Vec<u8>>> {
    reading.maybe("SELECT content FROM certificate_picture WHERE sha256 = ?1", [sha256], |row| row.get(0))
}

/// Keeps an image; the same is kept once.
pub(crate) fn keep_picture(tx: &Tx<'_>, sha256: &str, bytes: &[u8]) -> Stored<()> {
    let known =
        tx.maybe("SELECT 1 FROM certificate_picture WHERE sha256 = ?1", [sha256], |row| row.get::<_, i64>(0))?;
    if known.is_none() {
        tx.insert("INSERT INTO certificate_picture (sha256, content) VALUES (?1, ?2)", params![sha256, bytes])?;
    }
    Ok(())
}
