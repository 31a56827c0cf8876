//! A rescue from files that are really damaged: what can be read is saved as it was, nothing is made up, and the file
//! itself stays as it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{RescueError, Rescued, rescue};
use course_register_core::history::{HistoryQuery, StepKind, page};
use course_register_tests::damage::{PAGE_SIZE, Page, broken_off, damage, pages, zero};
use course_register_tests::schema::{Contents, contents, dumps, file_of, keeps};
use course_register_tests::work::busy;
use course_register_tests::{World, crowd};
use proptest::prelude::*;

use super::{draft, everything, moment};

type Rows = BTreeMap<String, BTreeMap<i64, String>>;

/// A closed file to be damaged, in a folder of its own, and what is in it.
struct Before {
    _folder: tempfile::TempDir,
    path: PathBuf,
    whole: Arc<Contents>,
}

/// Its bytes and what is in it, made once.
type Made = (Vec<u8>, Arc<Contents>);

fn made(make: impl FnOnce(&Path)) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made.courses");
    make(&path);
    (std::fs::read(&path).unwrap(), Arc::new(contents(&path)))
}

fn before((bytes, whole): &Made) -> Before {
    let folder = if Path::new("/dev/shm").is_dir() { tempfile::tempdir_in("/dev/shm") } else { tempfile::tempdir() };
    let folder = folder.unwrap();
    let path = folder.path().join("damaged.courses");
    std::fs::write(&path, bytes).unwrap();
    Before { _folder: folder, path, whole: Arc::clone(whole) }
}

/// A file after some days of work of every kind.
fn worked_in() -> Before {
    static MADE: LazyLock<Made> = LazyLock::new(|| {
        let world = busy(6);
        made(|path| assert!(std::fs::copy(world.file.path(), path).is_ok()))
    });
    before(&MADE)
}

/// A larger file, whose tables take many pages.
fn large() -> Before {
    static MADE: LazyLock<Made> = LazyLock::new(|| made(|path| crowd(path, 150)));
    before(&MADE)
}

impl Before {
    /// Rescues, and looks at what every rescue must be: a whole file that can be worked in; no row that was not there,
    /// none that is not as it was; the damaged file as it is.
    fn rescued(&self) -> (Rescued, Rows) {
        let into = self.path.with_file_name("rescued.courses");
        let _ = std::fs::remove_file(&into);
        let lies_there = everything(self.path.parent().unwrap());
        let rescued = rescue(&self.path, &into, &moment()).unwrap();
        let after = contents(&into);
        assert_eq!(after.said, "ok");
        for (table, rows) in &after.rows {
            for (id, row) in rows {
                let is_told = table == "operation" && row.contains("rescued");
                let is_kept = || self.whole.rows[table].get(id).is_some_and(|was| keeps(row, was));
                assert!(is_told || is_kept(), "{table} {id}: {row}");
            }
        }
        let file = DataFile::open(&into).unwrap();
        let newest = file.read(|reading| page(reading, &HistoryQuery::default())).unwrap().steps.remove(0);
        assert_eq!(
            (newest.kind, newest.said.as_str()),
            (StepKind::Barrier, "Saved what could be read of a damaged data file")
        );
        assert_eq!(draft(&file), None, "it can be worked in");
        drop(file);
        std::fs::remove_file(into).unwrap();
        assert!(everything(self.path.parent().unwrap()) == lies_there, "the damaged file is as it was");
        (rescued, after.rows)
    }

    /// How many rows were lost, of all but history.
    fn lost(&self, rows: &Rows) -> usize {
        let of_the_register = |rows: &Rows| -> usize {
            rows.iter()
                .filter(|(table, _)| !["operation", "change"].contains(&table.as_str()))
                .map(|(_, rows)| rows.len())
                .sum()
        };
        of_the_register(&self.whole.rows) - of_the_register(rows)
    }
}

#[test]
fn from_a_file_that_is_whole_everything_is_saved_and_history_too() {
    for file in [worked_in(), large()] {
        let (rescued, mut rows) = file.rescued();
        assert!(rescued.is_everything(), "{:?}", rescued.words());
        rows.get_mut("operation").unwrap().pop_last();
        assert!(rows == file.whole.rows);
    }
}

#[test]
fn a_lost_page_of_an_index_costs_nothing() {
    let file = large();
    damage(&file.path, |bytes| pages(bytes, Page::IndexLeaf, 5).into_iter().for_each(|page| zero(bytes, page)));
    let (rescued, rows) = file.rescued();
    assert!(rescued.is_everything(), "{:?}", rescued.words());
    assert_eq!(file.lost(&rows), 0);
}

/// The leaf pages of rows in which these words stand.
fn pages_with(bytes: &[u8], words: &str) -> Vec<usize> {
    let holds = |page: &usize| {
        bytes[page * PAGE_SIZE..(page + 1) * PAGE_SIZE].windows(words.len()).any(|w| w == words.as_bytes())
    };
    pages(bytes, Page::TableLeaf, 1).into_iter().filter(holds).collect()
}

#[test]
fn rows_of_a_lost_page_come_back_from_history() {
    let file = large();
    damage(&file.path, |bytes| {
        // A page of people, as history does not write them: there, names stand in JSON.
        let people: Vec<usize> = pages_with(bytes, "Harbour Hospice");
        let of_history = pages_with(bytes, "\"organisation\"");
        let people: Vec<usize> = people.into_iter().filter(|page| !of_history.contains(page)).collect();
        assert!(people.len() > 2, "{people:?}");
        for page in &people[..2] {
            zero(bytes, *page);
        }
    });
    let (rescued, rows) = file.rescued();
    assert_eq!(file.lost(&rows), 0, "{:?}", rescued.words());
    assert!(rescued.is_everything(), "{:?}", rescued.words());
}

#[test]
fn where_history_is_damaged_too_what_was_lost_is_counted_and_nothing_points_nowhere() {
    let file = large();
    damage(&file.path, |bytes| {
        let of_history = pages_with(bytes, "\"organisation\"");
        let people: Vec<usize> =
            pages_with(bytes, "Harbour Hospice").into_iter().filter(|page| !of_history.contains(page)).collect();
        zero(bytes, people[0]);
        zero(bytes, of_history[0]);
    });
    let (rescued, rows) = file.rescued();
    let of = |what: &str| rescued.kinds.iter().find(|kind| kind.what == what).unwrap().clone();
    assert_eq!(of("participants").of, 150, "the index still knows how many there were");
    let lost = of("participants").of - of("participants").saved;
    assert!((5..60).contains(&lost), "{lost} people were on that page");
    assert_eq!(of("bookings").of - of("bookings").saved, lost, "and their bookings go with them");
    assert!(!rescued.history_kept && rows["change"].is_empty());
    let words = rescued.words();
    assert_eq!(words[0], format!("{} of 150 participants", 150 - lost));
    assert_eq!(words.last().unwrap(), "no history: nothing before can be undone");
}

#[test]
fn a_file_that_has_lost_its_beginning_or_its_end_is_read_as_far_as_it_goes() {
    type Damage = fn(&mut Vec<u8>);
    let ways: [(&str, usize, Damage); 4] = [
        ("its first page", 0, |bytes| zero(bytes, 0)),
        ("its header", 0, |bytes| bytes[..100].fill(0xFF)),
        ("its schema’s words", 0, |bytes| bytes[200..PAGE_SIZE].fill(b'x')),
        ("its last third", usize::MAX, |bytes| bytes.truncate(bytes.len() * 2 / 3 - 777)),
    ];
    for (what, most_lost, how) in ways {
        let file = large();
        damage(&file.path, how);
        let (rescued, rows) = file.rescued();
        assert!(file.lost(&rows) <= most_lost, "{what}: {:?}", rescued.words());
        assert!(rescued.kinds.iter().any(|kind| kind.saved > 0), "{what}");
    }
}

#[test]
fn what_a_later_column_holds_is_saved_too_where_the_schema_is_lost() {
    const PAYER: &str = "import sqlite3, sys; file = sqlite3.connect(sys.argv[1]); \
        file.execute(\"UPDATE booking SET payer = 'employer', reply_by = '2026-02-02' WHERE id = 7\"); file.commit()";
    let file = before(&made(|path| {
        crowd(path, 20);
        let said = std::process::Command::new("python3").args(["-c", PAYER]).arg(path).status();
        assert!(said.unwrap().success());
    }));
    damage(&file.path, |bytes| zero(bytes, 0));
    let (_, rows) = file.rescued();
    assert!(rows["booking"][&7].contains("\"payer\": \"employer\""), "{}", rows["booking"][&7]);
    assert_eq!(rows["booking"].len(), file.whole.rows["booking"].len());
}

#[test]
fn a_change_that_was_broken_off_is_taken_back_in_the_copy() {
    let file = large();
    broken_off(&file.path, "UPDATE participant SET phone = '0'");
    let (rescued, rows) = file.rescued();
    assert_eq!(file.lost(&rows), 0, "{:?}", rescued.words());
}

#[test]
fn a_file_of_an_older_schema_is_rescued_into_today_s() {
    let file = before(&made(|path| file_of(&dumps()[0].1, path)));
    let (rescued, rows) = file.rescued();
    assert!(rescued.is_everything(), "{:?}", rescued.words());
    assert_eq!(file.lost(&rows), 0);
}

#[test]
fn where_nothing_can_be_read_or_the_name_is_taken_there_is_no_new_file() {
    let world = World::at("2026-03-03T09:00:00Z");
    let (path, into) = (world.folder().join("damaged.courses"), world.folder().join("rescued.courses"));
    for bytes in [Vec::new(), b"Dear all,".to_vec(), vec![7; 50_000]] {
        std::fs::write(&path, &bytes).unwrap();
        let why = rescue(&path, &into, &moment()).unwrap_err();
        assert!(matches!(why, RescueError::NothingReadable), "{why}");
        assert!(!into.exists() && std::fs::read(&path).unwrap() == bytes);
    }
    std::fs::write(&into, "kept").unwrap();
    assert!(matches!(rescue(&path, &into, &moment()), Err(RescueError::Taken)));
    assert_eq!(std::fs::read(&into).unwrap(), b"kept");
    let names: Vec<String> = everything(world.folder()).into_keys().collect();
    assert_eq!(names, ["damaged.courses", "rescued.courses", "test.courses"], "nothing is left on its way");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever pages are lost, and wherever the file ends.
    #[test]
    fn nothing_is_made_up_whatever_pages_are_lost(lost in proptest::collection::vec(0..1000_usize, 1..12), cut in 0..4000_usize) {
        let file = worked_in();
        damage(&file.path, |bytes| {
            let count = bytes.len() / PAGE_SIZE;
            for page in &lost {
                zero(bytes, page % count);
            }
            // Where nothing of these pages differed, the end does.
            bytes.truncate(bytes.len() - cut - 1);
        });
        let into = file.path.with_file_name("rescued.courses");
        match rescue(&file.path, &into, &moment()) {
            Ok(_) => {
                std::fs::remove_file(&into).unwrap();
                file.rescued();
            }
            Err(why) => prop_assert!(matches!(why, RescueError::NothingReadable), "{}", why),
        }
    }

    /// A flipped bit may stand in what somebody typed, and nothing says so there: no more rows than bits are other ones.
    #[test]
    fn no_more_rows_differ_than_bits_were_flipped(flips in proptest::collection::vec((0..usize::MAX, 0..8_u32), 1..20)) {
        let file = worked_in();
        damage(&file.path, |bytes| {
            let length = bytes.len();
            for (at, bit) in &flips {
                bytes[at % length] ^= 1 << bit;
            }
            bytes[4096 + 17] ^= 1;
        });
        let into = file.path.with_file_name("rescued.courses");
        match rescue(&file.path, &into, &moment()) {
            Ok(_) => {
                let after = contents(&into);
                prop_assert_eq!(after.said, "ok");
                let mut other = 0;
                for (table, rows) in &after.rows {
                    let was = &file.whole.rows[table];
                    other += rows.iter().filter(|(id, row)| was.get(*id) != Some(row) && !row.contains("rescued")).count();
                }
                prop_assert!(other <= flips.len() + 1, "{} rows are other ones", other);
                prop_assert!(DataFile::open(&into).is_ok());
            }
            Err(why) => prop_assert!(matches!(why, RescueError::NothingReadable), "{}", why),
        }
    }
}
