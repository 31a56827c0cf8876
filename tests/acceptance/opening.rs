//! Opening a data file that is not as it should be: what is wrong is said exactly, and the file stays as it is.

mod broken_off;
mod damaged;
mod missing;
mod older;
mod rescue;
mod viewing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;
use course_register_core::error::Problem;
use course_register_core::moment::Moment;
use course_register_core::store::OpenError;
use course_register_tests::crowd;

fn moment() -> Moment {
    Moment::new("2026-03-03T09:00:00Z".parse().unwrap(), [7; 16])
}

/// A closed file with a crowd, and its rows.
fn with_a_crowd(folder: &Path, count: usize) -> (PathBuf, Vec<String>) {
    let path = folder.join("kept.courses");
    crowd(&path, count);
    let rows = DataFile::open(&path).unwrap().dump().unwrap();
    (path, rows)
}

/// Keeps an unfinished form: the smallest change there is. Answers why not.
fn draft(file: &DataFile) -> Option<Problem> {
    file.save_draft(&moment(), "person", "{}").err().map(|error| error.problem())
}

/// Why a file is not opened.
fn refused(path: &Path) -> OpenError {
    match DataFile::open(path) {
        Ok(_) => panic!("{} must not be opened", path.display()),
        Err(why) => why,
    }
}

/// Everything that lies in a folder, with its bytes.
fn everything(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())).collect()
}
