//! The schema, as numbered steps. A step is frozen once it has been released: a later change is a later step. All the
//! steps that a file has not seen are one transaction: it is as it was, or up to date. A file that is brought up to
//! date has been copied before, and undo stops there: what lies in history before it is of another form.

use rusqlite::TransactionBehavior;

use super::OpenError;
use super::header::APPLICATION_ID;

/// One step: what it does, and the fingerprint of the schema to which it leads.
struct Step {
    sql: &'static str,
    fingerprint: &'static str,
}

/// Every step there is, oldest first.
const STEPS: &[Step] = &[
    Step {
        sql: include_str!("migrations/0001_the_first_register.sql"),
        fingerprint: "f47877f5-2c84-5019-98f5-0b4406e4de16",
    },
    Step {
        sql: include_str!("migrations/0002_history_of_a_course.sql"),
        fingerprint: "51da3f04-053f-5066-a6fa-e567642d0e2d",
    },
    Step {
        sql: include_str!("migrations/0003_offers_payers_and_today.sql"),
        fingerprint: "98ad47b3-4108-5c6f-8518-4923af180482",
    },
    Step {
        sql: include_str!("migrations/0004_files_and_attendance_reports.sql"),
        fingerprint: "436e63f3-9724-5dce-accc-4454b03d2b47",
    },
    Step {
        sql: include_str!("migrations/0005_dates_messages_and_invitations.sql"),
        fingerprint: "0b124e7b-0c97-5fff-9f1b-01b08b07e5d4",
    },
    Step { sql: include_str!("migrations/0006_certificates.sql"), fingerprint: "cf781d46-da21-5784-a4ea-f318c3ce59fb" },
];

/// The newest schema that this program knows.
pub(super) const NEWEST: i32 = 6;

/// What history is told of a file that is brought up to date: when, and the operation as JSON.
pub(super) struct Told<'t> {
    pub(super) at: &'t str,
    pub(super) what: &'t str,
}

/// Takes the steps that a file has not seen yet; of a new file nothing is told.
///
/// # Errors
/// That it could not be written, or that it is damaged; it is then as it was.
pub(super) fn bring_up_to_date(
    connection: &mut rusqlite::Connection,
    told: Option<&Told<'_>>,
) -> Result<(), OpenError> {
    // Foreign keys cannot be switched inside a transaction, so they are switched around it; they are checked
    // before it commits.
    connection.pragma_update(None, "foreign_keys", "OFF")?;
    let done = take_steps(connection, told);
    connection.pragma_update(None, "foreign_keys", "ON")?;
    done
}

fn take_steps(connection: &mut rusqlite::Connection, told: Option<&Told<'_>>) -> Result<(), OpenError> {
    let from = version(connection)?;
    if from >= NEWEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if from == 0 {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    for (_, step) in (1..).zip(STEPS).filter(|(number, _)| *number > from) {
        transaction.execute_batch(step.sql)?;
    }
    if transaction.prepare("PRAGMA main.foreign_key_check")?.exists([])? {
        return Err(OpenError::Damaged);
    }
    if let Some(Told { at, what }) = told {
        transaction.execute("INSERT INTO main.operation (kind, what, at) VALUES ('barrier', ?1, ?2)", [what, at])?;
    }
    transaction.pragma_update(None, "user_version", NEWEST)?;
    transaction.commit()?;
    Ok(())
}

/// The file's schema version.
pub(super) fn version(connection: &rusqlite::Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The fingerprint that a schema of this version must have; none for a version that there is not.
pub(super) fn expected(version: i32) -> &'static str {
    let at = usize::try_from(version).ok().and_then(|version| version.checked_sub(1));
    at.and_then(|at| STEPS.get(at)).map_or("", |step| step.fingerprint)
}

/// Whether this is the fingerprint of a schema of any version.
pub(super) fn is_known(fingerprint: &str) -> bool {
    STEPS.iter().any(|step| step.fingerprint == fingerprint)
}

/// Makes the first schema: every file of this program has its tables on the pages where this puts them.
pub(super) fn make_the_first(connection: &rusqlite::Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.execute_batch(STEPS.first().map_or("", |step| step.sql))
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
        let fresh = rusqlite::Connection::open_in_memory().unwrap();
        for (version, step) in (1..).zip(STEPS) {
            fresh.execute_batch(step.sql).unwrap();
            assert_eq!(fingerprint(&fresh).unwrap(), expected(version), "schema {version}");
        }
        fresh.execute_batch("CREATE INDEX one_more ON participant (phone)").unwrap();
        assert_ne!(fingerprint(&fresh).unwrap(), expected(NEWEST));
    }

    #[test]
    fn released_steps_are_frozen() {
        let released = [
            "7605345b-40b6-5b33-bf41-9f4ac28b6818",
            "b371ec9f-573d-5bd7-be22-67e898d1e56c",
            "77455fc1-6ffc-527b-b51a-34867088271e",
            "e1c3e9eb-3134-5745-a054-9a8fa977a597",
            "f1fca1d1-42c6-50c7-a43d-d9bfcf98f829",
        ];
        for (step, fingerprint) in STEPS.iter().zip(released) {
            let words = step.sql.replace("\r\n", "\n");
            assert_eq!(
                uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, words.as_bytes()).to_string(),
                fingerprint,
                "files out there have this schema: a change is a new step"
            );
        }
    }
}
