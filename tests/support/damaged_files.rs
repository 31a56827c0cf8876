//! Many damaged files, and what comes of opening each: nothing panics or hangs, nothing is deleted, and the file stays
//! as it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Go, Shelf, Why, back_up, rescue};
use course_register_core::history::{HistoryQuery, page};
use course_register_core::moment::Moment;
use course_register_core::store::OpenError;

use crate::damage::{PAGE_SIZE, broken_off, journal_of};
use crate::work::busy;

/// Longer than this is a hang.
const HANGS_AFTER: Duration = Duration::from_secs(60);

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many files there were.
    pub files: usize,
    /// Opened, and found well enough to take a change.
    pub took_a_change: usize,
    /// Opened, and what could be read was read, but no change was taken.
    pub only_read: usize,
    /// Not opened, in words.
    pub refused: usize,
    /// From how many of those that were refused something was saved in a new file.
    pub rescued: usize,
    /// The longest that opening and reading took.
    pub slowest: Duration,
    /// What must not happen, in words: panics, hangs, deletions, files that were altered, backups that were not offered.
    pub wrong: Vec<String>,
}

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// What the damaged files are made of.
struct Stock {
    _folder: tempfile::TempDir,
    whole: Vec<u8>,
    /// A backup of it, with its name.
    backup: (PathBuf, Vec<u8>),
    /// The whole file in the middle of a change, and its journal.
    in_the_middle: (Vec<u8>, Vec<u8>),
    /// The journal of another file.
    foreign: Vec<u8>,
}

fn moment(n: u64) -> Moment {
    let mut seed = [9_u8; 16];
    seed[..8].copy_from_slice(&n.to_le_bytes());
    Moment::new("2026-06-01T09:00:00Z".parse().expect("an instant"), seed)
}

fn stock() -> Stock {
    let folder = tempfile::tempdir_in(crate::quick_folder()).expect("a folder");
    let change = "UPDATE change SET after = after || ' '";
    let path = folder.path().join("kept.courses");
    {
        let world = busy(6);
        std::fs::copy(world.file.path(), &path).expect("a copy");
    }
    let whole = std::fs::read(&path).expect("a file");
    let kept = {
        let file = DataFile::open(&path).expect("a whole file");
        back_up(&file, Why::Start, &moment(0), &mut |_| Go::On).expect("a backup")
    };
    let backup = (PathBuf::from(kept.path.file_name().expect("a name")), std::fs::read(&kept.path).expect("a backup"));
    broken_off(&path, change);
    let read = |path: &Path| std::fs::read(path).expect("a file");
    let in_the_middle = (read(&path), read(&journal_of(&path)));
    let other = folder.path().join("other.courses");
    crate::crowd(&other, 30);
    broken_off(&other, change);
    let foreign = read(&journal_of(&other));
    Stock { _folder: folder, whole, backup, in_the_middle, foreign }
}

/// The n-th damaged file, with what lies beside it: in words, its bytes and its journal.
fn damaged(stock: &Stock, n: usize, chance: &mut Chance) -> (String, Vec<u8>, Option<Vec<u8>>) {
    let mut bytes = stock.whole.clone();
    let pages = bytes.len() / PAGE_SIZE;
    let mut flip = |bytes: &mut Vec<u8>, most: usize, within: usize| {
        for _ in 0..=chance.below(most) {
            let at = chance.below(within.min(bytes.len()));
            bytes[at] ^= 1 << chance.below(8);
        }
    };
    match n % 10 {
        0 => (flip(&mut bytes, 64, usize::MAX), ("flipped bits".to_owned(), bytes, None)).1,
        1 => (flip(&mut bytes, 8, 100), ("flipped bits in its header".to_owned(), bytes, None)).1,
        2 => (flip(&mut bytes, 64, 8 * PAGE_SIZE), ("flipped bits in its first pages".to_owned(), bytes, None)).1,
        3 | 4 => {
            let length = chance.below(bytes.len());
            bytes.truncate(length);
            (format!("truncated to {length}"), bytes, None)
        }
        5 | 6 => {
            for _ in 0..=chance.below(6) {
                let page = chance.below(pages);
                bytes[page * PAGE_SIZE..(page + 1) * PAGE_SIZE].fill(0);
            }
            ("zeroed pages".to_owned(), bytes, None)
        }
        7 if n % 20 == 7 => ("empty".to_owned(), Vec::new(), None),
        7 => {
            let length = chance.below(100_000);
            (
                "not SQLite".to_owned(),
                (0..length).map(|_| u8::try_from(chance.below(256)).unwrap_or_default()).collect(),
                None,
            )
        }
        8 => ("a foreign journal".to_owned(), bytes, Some(stock.foreign.clone())),
        _ => {
            let (mut bytes, journal) = stock.in_the_middle.clone();
            flip(&mut bytes, 16, usize::MAX);
            ("in the middle of a change, with flipped bits".to_owned(), bytes, Some(journal))
        }
    }
}

/// Opens so many damaged files, each with a backup beside it, reads what a window would, tries a change, and rescues
/// what is refused. Deterministic.
///
/// # Panics
/// When the files cannot be made.
#[must_use]
pub fn open_damaged_files(count: usize) -> Outcome {
    let stock = stock();
    let mut chance = Chance(2026);
    let mut outcome = Outcome { files: count, ..Outcome::default() };
    for n in 0..count {
        let (what, bytes, journal) = damaged(&stock, n, &mut chance);
        let folder = tempfile::tempdir_in(crate::quick_folder()).expect("a folder");
        let path = folder.path().join("kept.courses");
        std::fs::write(&path, &bytes).expect("a damaged file");
        if let Some(journal) = &journal {
            std::fs::write(journal_of(&path), journal).expect("a journal");
        }
        let shelf = Shelf::beside(&path).folder().to_owned();
        std::fs::create_dir(&shelf).expect("a folder for backups");
        std::fs::write(shelf.join(&stock.backup.0), &stock.backup.1).expect("a backup");
        // Where only flipped bits stand between it and its own journal, SQLite may put that back.
        let may_be_put_back = n % 10 == 9;
        let begun = Instant::now();
        let (tell, told) = mpsc::channel();
        let at = path.clone();
        let work = std::thread::spawn(move || {
            let went = one(&at, may_be_put_back);
            let _ = tell.send(());
            went
        });
        if told.recv_timeout(HANGS_AFTER) == Err(mpsc::RecvTimeoutError::Timeout) {
            outcome.wrong.push(format!("{n}, {what}: hangs"));
            std::mem::forget(folder);
            continue;
        }
        let Ok(went) = work.join() else {
            outcome.wrong.push(format!("{n}, {what}: panics"));
            continue;
        };
        outcome.slowest = outcome.slowest.max(went.took);
        if begun.elapsed() > HANGS_AFTER {
            outcome.wrong.push(format!("{n}, {what}: hangs"));
        }
        match went.how {
            How::TookAChange => outcome.took_a_change += 1,
            How::OnlyRead => outcome.only_read += 1,
            How::Refused => outcome.refused += 1,
        }
        outcome.rescued += usize::from(went.rescued);
        outcome.wrong.extend(went.wrong.into_iter().map(|wrong| format!("{n}, {what}: {wrong}")));
    }
    outcome
}

enum How {
    TookAChange,
    OnlyRead,
    Refused,
}

struct Went {
    how: How,
    rescued: bool,
    took: Duration,
    wrong: Vec<String>,
}

/// Every file below a folder, with its bytes.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            all.extend(everything(&entry.path()));
        } else {
            all.insert(entry.path(), std::fs::read(entry.path()).expect("a file"));
        }
    }
    all
}

fn one(path: &Path, may_be_put_back: bool) -> Went {
    let folder = path.parent().expect("a folder");
    let before = everything(folder);
    let mut wrong = Vec::new();
    let begun = Instant::now();
    let mut stays = |when: &str| {
        let now = everything(folder);
        for (place, bytes) in &before {
            let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let put_back = may_be_put_back && (place == path || *place == journal_of(path));
            match now.get(place) {
                None if !put_back => wrong.push(format!("{when}: {name} is gone")),
                Some(found) if found != bytes && !put_back => wrong.push(format!("{when}: {name} was altered")),
                _ => {}
            }
        }
    };
    let (how, took) = match DataFile::open_up_to_date(path, &moment(1)) {
        Ok(file) => {
            let _ = file.dump();
            let _ = file.frame(&moment(2));
            let _ = file.read(|reading| page(reading, &HistoryQuery::default()).map(drop));
            let took = begun.elapsed();
            stays("opened and read");
            let changed = file.save_draft(&moment(3), "person", "{}").is_ok();
            if !changed {
                stays("a change that was refused");
            }
            (if changed { How::TookAChange } else { How::OnlyRead }, took)
        }
        Err(error) => {
            let took = begun.elapsed();
            stays("refused");
            if !error.offers_backups() && !matches!(error, OpenError::Newer { .. }) {
                wrong.push(format!("no backup is offered: {error}"));
            }
            (How::Refused, took)
        }
    };
    let into = folder.join("rescued.courses");
    let rescued = matches!(how, How::Refused) && rescue(path, &into, &moment(4)).is_ok();
    if rescued && DataFile::open(&into).is_err() {
        wrong.push("what was rescued cannot be opened".to_owned());
    }
    Went { how, rescued, took, wrong }
}
