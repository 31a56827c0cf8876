//! Files that are brought in, as rows of cells: CSV and TSV in any encoding, and workbooks (XLSX).
//!
//! - What is too large is refused before it is read: 20 MB, 200 MB unzipped, 100,000 rows, 200 columns.
//! - Encoding and separator are found, shown, and can be said otherwise.
//! - Nothing is dropped: rows may be ragged, and what is no sound quoting is taken as it stands.
//! - Everything here is pure: bytes in, rows out. Where a file lies is the shell's business.

mod decoding;
mod error;
mod given;
mod reading;
mod separated;
mod workbook;

pub use error::FileError;
pub use given::{ChosenFile, FileGiven, FilesChosen, GivenFile};
pub use reading::{FileRow, FileTable, LARGEST, ReadAs, Separator, read};
pub(crate) use separated::rows as separated_rows;

/// The most rows of one file.
pub const MOST_ROWS: usize = 100_000;
/// The most columns of one file.
pub const MOST_COLUMNS: usize = 200;
/// The most bytes of a workbook once it is unzipped.
pub const MOST_UNZIPPED: u64 = 200_000_000;
