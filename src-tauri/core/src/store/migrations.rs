//! The schema, as numbered steps. A step is frozen once it has been released: a later change is a later step, and
//! the first of those brings the copy that is made before it.

use rusqlite_migration::{M, Migrations};

const FIRST: &str = include_str!("migrations/0001_the_first_register.sql");

/// Every step there is, oldest first; each checks its foreign keys before it commits.
const STEPS: &[M<'static>] = &[M::up(FIRST).foreign_key_check()];

/// The newest schema that this program knows.
pub(super) const NEWEST: i32 = 1;

pub(super) fn all() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}

/// The fingerprint of the schema to which each step leads.
const FINGERPRINTS: &[&str] = &["f47877f5-2c84-5019-98f5-0b4406e4de16"];

/// The file's schema version.
pub(super) fn version(connection: &rusqlite::Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The fingerprint that a schema of this version must have; none for a version that there is not.
pub(super) fn expected(version: i32) -> &'static str {
    let at = usize::try_from(version).ok().and_then(|version| version.checked_sub(1));
    at.and_then(|at| FINGERPRINTS.get(at)).copied().unwrap_or_default()
}

/// A short name for the words of all tables and indexes: it is another one when a single letter of them is.
pub(super) fn fingerprint(connection: &rusqlite::Connection) -> rusqlite::Result<String> {
    let mut statement = connection.prepare(
        "SELECT type, name, tbl_name, sql FROM main.sqlite_schema \
         WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name",
    )?;
    let mut words = String::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            words.push_str(&row.get::<_, Option<String>>(column)?.unwrap_or_default().replace('\r', ""));
            words.push('\n');
        }
    }
    Ok(uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, words.as_bytes()).to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_is_the_last_step() {
        assert_eq!(usize::try_from(NEWEST), Ok(STEPS.len()), "NEWEST must rise with each step");
    }

    #[test]
    fn each_schema_is_known_by_its_fingerprint() {
        let mut fresh = rusqlite::Connection::open_in_memory().unwrap();
        for version in 1..=NEWEST {
            all().to_version(&mut fresh, usize::try_from(version).unwrap()).unwrap();
            assert_eq!(fingerprint(&fresh).unwrap(), expected(version), "schema {version}");
        }
        fresh.execute_batch("CREATE INDEX one_more ON participant (phone)").unwrap();
        assert_ne!(fingerprint(&fresh).unwrap(), expected(NEWEST));
    }

    #[test]
    fn released_steps_are_frozen() {
        let fingerprint =
            uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, FIRST.replace("\r\n", "\n").as_bytes()).to_string();
        assert_eq!(
            fingerprint, "7605345b-40b6-5b33-bf41-9f4ac28b6818",
            "files out there have this schema: a change is a new step"
        );
    }
}
