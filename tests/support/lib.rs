//! Support shared by the tests: a data file of its own for each test, on tmpfs where there is one, at a fixed time.

mod backups;
mod courses;
mod crowd;
pub mod damage;
mod damaged_files;
mod disks;
mod export;
mod hostile_files;
pub mod large;
mod outgoing;
mod participants;
mod protect;
mod register;
pub mod schema;
pub mod two_years;
mod undo;
pub mod work;

pub use backups::dump_of;
pub use courses::{compassionate_leadership, harbour_centre};
pub use crowd::{crowd, invented};
pub use damaged_files::{Outcome, open_damaged_files};
pub use disks::{Rights, SmallDisk, with_own_mounts};
pub use export::{read_by_openpyxl, read_by_python, system_python};
pub use hostile_files::{hostile_files, workbook};
pub use outgoing::{read_by_email, read_by_icalendar, read_by_libical};
pub use participants::{person, place};
pub use protect::Protected;

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use course_register_core::data_file::DataFile;
use course_register_core::moment::Moment;

/// A data file in a folder of its own, and a clock that the test sets.
pub struct World {
    folder: PathBuf,
    /// Removed with the world, unless the file lies in somebody else's folder.
    own: Option<tempfile::TempDir>,
    /// The open data file.
    pub file: DataFile,
    now: DateTime<Utc>,
    made: u64,
}

impl World {
    /// A fresh file; `now` is an instant such as `2026-03-03T09:00:00Z`.
    ///
    /// # Panics
    /// When the folder or file cannot be made, or `now` is not an instant.
    #[must_use]
    pub fn at(now: &str) -> World {
        World::on(&quick_folder(), now)
    }

    /// A fresh file in a folder of its own on a disk that the test chooses.
    ///
    /// # Panics
    /// When the folder or file cannot be made, or `now` is not an instant.
    #[must_use]
    pub fn on(disk: &Path, now: &str) -> World {
        let folder = tempfile::tempdir_in(disk).expect("a temporary folder");
        let file = DataFile::open(&folder.path().join("test.courses")).expect("a fresh data file");
        World { own: Some(folder), ..World::over(file, now) }
    }

    /// Over a data file that lies anywhere and stays there.
    ///
    /// # Panics
    /// When `now` is not an instant.
    #[must_use]
    pub fn over(file: DataFile, now: &str) -> World {
        let folder = file.path().parent().map(Path::to_owned).unwrap_or_default();
        World { folder, own: None, file, now: now.parse().expect("an instant"), made: 0 }
    }

    /// The next moment: a second later, with randomness that is the same in every run.
    pub fn moment(&mut self) -> Moment {
        self.made += 1;
        self.now += TimeDelta::seconds(1);
        let mut seed = [0_u8; 16];
        seed[..8].copy_from_slice(&self.made.to_le_bytes());
        Moment::new(self.now, seed)
    }

    /// Sets the clock.
    ///
    /// # Panics
    /// When `now` is not an instant.
    pub fn set_now(&mut self, now: &str) {
        self.now = now.parse().expect("an instant");
    }

    /// Sets how many moments there have been, and with it the randomness of the next one: work that was broken off
    /// then goes on as if it had not been.
    pub fn set_made(&mut self, made: u64) {
        self.made = made;
    }

    /// Closes the file and opens it again, as a restart does.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn restart(self) -> World {
        self.with_file(|file| {
            let path = file.path().to_owned();
            drop(file);
            DataFile::open(&path).expect("the same file again")
        })
    }

    /// Goes on with another file, or the same one opened again.
    fn with_file(self, other: impl FnOnce(DataFile) -> DataFile) -> World {
        let World { folder, own, file, now, made } = self;
        World { folder, own, file: other(file), now, made }
    }

    /// Closes the file; answers the folder, which goes when that is dropped, and where the file is in it.
    ///
    /// # Panics
    /// When the file lies in somebody else's folder.
    #[must_use]
    pub fn close(self) -> (tempfile::TempDir, PathBuf) {
        (self.own.expect("a folder of its own"), self.file.path().to_owned())
    }

    /// The folder of this test.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Undoes the newest step and expects the register as it was before it, then does it again and expects it as it
    /// is now.
    ///
    /// # Panics
    /// When a row differs.
    pub fn comes_and_goes(&mut self, before: &[String]) {
        let after = self.dump();
        assert!(before != after, "the step must have changed something");
        let moment = self.moment();
        self.file.undo(&moment).expect("undo");
        assert_eq!(self.dump(), before, "undo must leave the register as it was");
        let moment = self.moment();
        self.file.redo(&moment).expect("redo");
        assert_eq!(self.dump(), after, "redo must bring everything back");
    }

    /// Everything in the register except history and the calendar sequences, which no undo takes back.
    ///
    /// # Panics
    /// When the file cannot be read.
    #[must_use]
    pub fn dump(&self) -> Vec<String> {
        without_sequence(self.file.dump().expect("a readable file"))
    }
}

/// Without the calendar sequences, which no undo takes back.
fn without_sequence(dump: Vec<String>) -> Vec<String> {
    let row = |row: String| match row.split_once("\"calendar_sequence\":") {
        Some((before, after)) => format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit())),
        None => row,
    };
    dump.into_iter().map(row).collect()
}

/// A date as it is written: `2026-02-09`.
///
/// # Panics
/// When it is not a date.
#[must_use]
pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Memory where the machine has it: the same SQLite and the same file, without waiting for a disk.
fn quick_folder() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}
