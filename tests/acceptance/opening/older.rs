//! A file that an older version made: it is backed up, then brought up to date, and loses nothing.

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Shelf, Why};
use course_register_core::history::{HistoryQuery, StepKind, page};
use course_register_core::store::{NotViewable, OpenError};
use course_register_tests::damage::{Page, damage, pages, zero};
use course_register_tests::schema::{contents, dumps, file_of, keeps};
use course_register_tests::{Protected, World};

use super::{everything, moment, refused};

#[test]
fn there_is_a_dump_of_every_older_schema_with_rows_in_every_table() {
    let world = World::at("2026-03-03T09:00:00Z");
    let fresh = std::fs::read(world.file.path()).unwrap();
    let newest = u32::from_be_bytes(fresh[60..64].try_into().unwrap());
    assert_eq!(dumps().iter().map(|(number, _)| *number).collect::<Vec<_>>(), (1..newest).collect::<Vec<_>>());
    for (number, dump) in dumps() {
        let path = world.folder().join("dumped.courses");
        file_of(&dump, &path);
        let rows = contents(&path).rows;
        let empty: Vec<_> = rows.iter().filter(|(_, rows)| rows.is_empty()).map(|(name, _)| name).collect();
        assert!(empty.is_empty(), "schema {number}: {empty:?}");
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_file_of_every_older_schema_is_brought_up_to_date_and_keeps_every_row() {
    let world = World::at("2026-03-03T09:00:00Z");
    let fresh = world.folder().join("fresh.courses");
    drop(DataFile::open(&fresh).unwrap());
    let fresh = contents(&fresh).schema;
    for (number, dump) in dumps() {
        let folder = tempfile::tempdir_in(world.folder()).unwrap();
        let path = folder.path().join("kept.courses");
        file_of(&dump, &path);
        let (before, bytes) = (contents(&path), std::fs::read(&path).unwrap());
        let why = refused(&path);
        assert!(matches!(why, OpenError::Older { .. }), "schema {number} is not changed by just opening it: {why}");
        assert!(std::fs::read(&path).unwrap() == bytes);

        let file = DataFile::open_up_to_date(&path, &moment()).unwrap();
        let history = file.read(|reading| page(reading, &HistoryQuery::default())).unwrap();
        let newest = &history.steps[0];
        assert_eq!(newest.kind, StepKind::Barrier);
        assert_eq!(newest.said, "Brought the data file up to date for this version of Course Register");
        let told = file.undo(&moment()).unwrap_err().problem().message;
        assert_eq!(told, "There is nothing to undo.", "undo stops there");
        let earlier = history.steps.iter().find(|step| step.kind == StepKind::Done).unwrap().operation_id;
        let told = file.undo_operation(&moment(), earlier).unwrap_err().problem().message;
        assert!(told.contains(&newest.said), "{told}");
        assert_eq!(file.frame(&moment()).unwrap().undo, None);
        let kept = Shelf::beside(&path).list().unwrap();
        drop(file);

        let mut after = contents(&path);
        assert_eq!(after.said, "ok");
        assert!(after.schema == fresh, "schema {number}: like a fresh file's");
        after.rows.get_mut("operation").unwrap().pop_last();
        for (table, rows) in &after.rows {
            let were = before.rows.get(table).cloned().unwrap_or_default();
            assert!(rows.keys().eq(were.keys()), "schema {number}: every row of {table}, and no other");
            for (id, row) in rows {
                assert!(keeps(row, &were[id]), "schema {number}, {table} {id}: {row}");
            }
        }
        assert_eq!(kept.iter().map(|kept| kept.why).collect::<Vec<_>>(), [Why::BeforeMigration]);
        assert!(contents(&kept[0].path).rows == before.rows, "and so it is in the copy that was made before");
        drop(DataFile::open_up_to_date(&path, &moment()).unwrap());
        assert_eq!(Shelf::beside(&path).list().unwrap().len(), 1, "once is enough");
    }
}

#[test]
fn a_file_that_cannot_be_copied_first_or_is_damaged_is_not_brought_up_to_date() {
    let world = World::at("2026-03-03T09:00:00Z");
    let (_, dump) = &dumps()[0];
    let folder = tempfile::tempdir_in(world.folder()).unwrap();
    let path = folder.path().join("kept.courses");
    file_of(dump, &path);
    // Where the backups would lie there is something else.
    let in_the_way = Shelf::beside(&path).folder().to_owned();
    std::fs::write(&in_the_way, "").unwrap();
    let before = everything(folder.path());
    let why = DataFile::open_up_to_date(&path, &moment()).err().unwrap();
    assert!(matches!(why, OpenError::NotCopied { .. }), "{why}");
    assert!(why.sentence(&path).contains("No backup was made"), "{}", why.sentence(&path));
    assert!(everything(folder.path()) == before);
    std::fs::remove_file(in_the_way).unwrap();

    damage(&path, |bytes| {
        let last = *pages(bytes, Page::IndexLeaf, 5).last().unwrap();
        zero(bytes, last);
    });
    let before = std::fs::read(&path).unwrap();
    let why = DataFile::open_up_to_date(&path, &moment()).err().unwrap();
    assert!(matches!(why, OpenError::Damaged), "{why}");
    assert!(std::fs::read(&path).unwrap() == before);
}

#[test]
fn one_that_can_only_be_read_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kept.courses");
    file_of(&dumps()[0].1, &path);
    let Some(_protected) = Protected::against_changes(&path) else { return };
    let why = refused(&path);
    assert!(matches!(why, OpenError::NotViewable(NotViewable::Older)), "{why}");
    assert!(why.sentence(&path).contains("cannot be brought up to date"), "{}", why.sentence(&path));
}
