//! The gate's promises, on a real file.

use rusqlite::params;

use super::history::{Kind, apply, begin, finish, to_redo, to_undo};
use super::seed::{open, quick_folder};
use super::*;

fn moment() -> Moment {
    Moment::new("2026-03-03T09:00:00Z".parse().unwrap(), [7; 16])
}

fn fresh() -> (tempfile::TempDir, Connection) {
    let folder = quick_folder();
    let (connection, opened) = open(&folder.path().join("a.courses")).unwrap();
    assert_eq!(opened, Opened::New);
    (folder, connection)
}

fn add_facilitator(connection: &mut Connection, name: &str) -> crate::ids::OperationId {
    let moment = moment();
    connection
        .transaction(&moment, |tx| {
            let id = begin(tx, Kind::Do, None)?;
            tx.insert("INSERT INTO facilitator (uid, name) VALUES (?1, ?2)", params![format!("{name}-uid"), name])?;
            finish(tx, id, "{}")?;
            Ok::<_, StoreError>(id)
        })
        .unwrap()
}

fn reverse(connection: &mut Connection, kind: Kind) -> bool {
    let found = match kind {
        Kind::Undo => to_undo(&connection.reading()),
        _ => to_redo(&connection.reading()),
    };
    let Some(found) = found.unwrap() else { return false };
    connection
        .transaction(&moment(), |tx| {
            let id = begin(tx, kind, Some(found.id))?;
            assert!(apply(tx, found.id, kind == Kind::Redo)?, "the rows are as the operation left them");
            finish(tx, id, "{}")?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    true
}

#[test]
fn a_write_outside_an_operation_aborts() {
    let (_folder, connection) = fresh();
    let refused = connection.transaction(&moment(), |tx| {
        tx.run("INSERT INTO facilitator (uid, name) VALUES ('u', 'Ruby Hart')", [])?;
        Ok::<_, StoreError>(())
    });
    assert!(refused.unwrap_err().is_constraint(), "the recorder must refuse a write that history would not see");
    assert_eq!(connection.dump().unwrap(), Vec::<String>::new());
}

#[test]
fn undo_and_redo_walk_the_same_road_and_survive_a_restart() {
    let (folder, mut connection) = fresh();
    let mut stations = vec![connection.dump().unwrap()];
    for name in ["A", "B", "C"] {
        add_facilitator(&mut connection, name);
        stations.push(connection.dump().unwrap());
    }
    for at in (0..3).rev() {
        drop(connection);
        connection = open(&folder.path().join("a.courses")).unwrap().0;
        assert!(reverse(&mut connection, Kind::Undo));
        assert_eq!(connection.dump().unwrap(), stations[at]);
    }
    assert!(!reverse(&mut connection, Kind::Undo), "nothing is left to undo");
    for station in &stations[1..] {
        assert!(reverse(&mut connection, Kind::Redo));
        assert_eq!(&connection.dump().unwrap(), station);
    }
    assert!(!reverse(&mut connection, Kind::Redo), "nothing is left to redo");
}

#[test]
fn a_new_change_drops_redo_and_undo_goes_past_what_was_undone() {
    let (_folder, mut connection) = fresh();
    add_facilitator(&mut connection, "A");
    let station = connection.dump().unwrap();
    add_facilitator(&mut connection, "B");
    reverse(&mut connection, Kind::Undo);
    let third = add_facilitator(&mut connection, "C");
    assert!(to_redo(&connection.reading()).unwrap().is_none(), "a new change drops redo");
    assert_eq!(to_undo(&connection.reading()).unwrap().unwrap().id, third);
    reverse(&mut connection, Kind::Undo);
    assert_eq!(connection.dump().unwrap(), station);
}

#[test]
fn an_operation_that_changed_nothing_leaves_no_trace() {
    let (_folder, mut connection) = fresh();
    add_facilitator(&mut connection, "A");
    let before = to_undo(&connection.reading()).unwrap().unwrap().id;
    connection
        .transaction(&moment(), |tx| {
            let id = begin(tx, Kind::Do, None)?;
            tx.run("UPDATE facilitator SET name = 'A'", [])?;
            assert!(!finish(tx, id, "{}")?);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(to_undo(&connection.reading()).unwrap().unwrap().id, before);
}

#[test]
fn a_failed_operation_changes_nothing() {
    let (_folder, mut connection) = fresh();
    let before = connection.dump().unwrap();
    let failed = connection.transaction(&moment(), |tx| {
        begin(tx, Kind::Do, None)?;
        tx.insert("INSERT INTO facilitator (uid, name) VALUES ('u', 'A')", [])?;
        tx.insert("INSERT INTO facilitator (uid, name) VALUES ('u', 'B')", [])?;
        Ok::<_, StoreError>(())
    });
    assert!(failed.is_err());
    assert_eq!(connection.dump().unwrap(), before);
    add_facilitator(&mut connection, "C");
}

#[test]
fn a_calendar_sequence_rises_with_an_undo() {
    let (_folder, mut connection) = fresh();
    let step = |connection: &mut Connection, sql: &str| {
        connection
            .transaction(&moment(), |tx| {
                let id = begin(tx, Kind::Do, None)?;
                tx.run(sql, [])?;
                finish(tx, id, "{}")?;
                Ok::<_, StoreError>(())
            })
            .unwrap();
    };
    step(&mut connection, "INSERT INTO programme (uid, title) VALUES ('p', 'P')");
    step(
        &mut connection,
        "INSERT INTO session (uid, programme_id, number, local_date, starts_at, ends_at) VALUES ('s', 1, 1, '2026-04-13', '15:00', '16:00')",
    );
    step(&mut connection, "UPDATE session SET local_date = '2026-04-20', calendar_sequence = calendar_sequence + 1");
    let at = |connection: &Connection| {
        connection
            .reading()
            .one("SELECT local_date, calendar_sequence FROM session", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
            })
            .unwrap()
    };
    reverse(&mut connection, Kind::Undo);
    assert_eq!(at(&connection), ("2026-04-13".to_owned(), 2), "the date goes back, the sequence rises");
    reverse(&mut connection, Kind::Redo);
    assert_eq!(at(&connection), ("2026-04-20".to_owned(), 3));
    reverse(&mut connection, Kind::Undo);
    step(&mut connection, "UPDATE session SET title = 'x'");
    reverse(&mut connection, Kind::Undo);
    assert_eq!(at(&connection).1, 4, "what moves nothing raises nothing");
}

#[test]
fn a_second_program_is_told_that_the_file_is_in_use() {
    let (folder, _connection) = fresh();
    let second = open(&folder.path().join("a.courses"));
    assert!(matches!(second, Err(OpenError::InUse)));
}

#[test]
fn what_is_not_ours_is_refused_and_left_as_it_is() {
    let folder = quick_folder();
    let path = folder.path().join("b.courses");
    let newer = {
        let mut bytes = vec![0_u8; 200];
        bytes[..16].copy_from_slice(b"SQLite format 3\0");
        bytes[60..64].copy_from_slice(&99_i32.to_be_bytes());
        bytes[68..72].copy_from_slice(&header::APPLICATION_ID.to_be_bytes());
        bytes
    };
    for bytes in [b"Dear all,".to_vec(), b"SQLite format 3\0".repeat(10), newer] {
        std::fs::write(&path, &bytes).unwrap();
        let refused = open(&path);
        assert!(matches!(refused, Err(OpenError::NotOurs | OpenError::Newer { found: 99, .. })));
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "the file must be as it was");
    }
    std::fs::write(&path, "").unwrap();
    assert!(matches!(open(&path), Err(OpenError::Empty)), "what was in it may be lost: it is not filled");
    assert_eq!(std::fs::read(&path).unwrap(), b"");
    assert!(matches!(open(folder.path()), Err(OpenError::NotAFile)));
    assert!(matches!(open(&folder.path().join("no/such.courses")), Err(OpenError::NoAccess(_))));
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _connection) = fresh();
    let mode = std::fs::metadata(folder.path().join("a.courses")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.courses"], "nothing of its making is left beside it");
}

#[test]
fn the_journal_holds_nothing_between_changes() {
    let (folder, mut connection) = fresh();
    add_facilitator(&mut connection, "A");
    let journal = folder.path().join("a.courses-journal");
    let length = std::fs::metadata(&journal).map_or(0, |meta| meta.len());
    assert_eq!(length, 0, "old names must not lie in the journal");
}
