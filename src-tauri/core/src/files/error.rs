//! Why a file cannot be read, in a sentence each.

use super::{LARGEST, MOST_COLUMNS, MOST_ROWS, MOST_UNZIPPED};
use crate::calendar::display::number;
use crate::error::Error;

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// More bytes than are read.
    #[error("too large")]
    TooLarge,
    /// More bytes than are read once it is unzipped.
    #[error("too large once unzipped")]
    TooLargeUnzipped,
    /// More rows than are read.
    #[error("too many rows")]
    TooManyRows,
    /// More columns than are read.
    #[error("too many columns")]
    TooManyColumns,
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// Neither text nor a workbook.
    #[error("neither text nor a workbook")]
    NotATable,
    /// A workbook of the old kind, or one with a password.
    #[error("an old or locked workbook")]
    OldWorkbook,
    /// A workbook that cannot be read.
    #[error("a damaged workbook")]
    DamagedWorkbook,
}

impl FileError {
    /// What is wrong, and what to do.
    #[must_use]
    pub fn sentence(self) -> String {
        let megabytes = |bytes: u64| number(bytes / 1_000_000);
        match self {
            FileError::TooLarge => format!(
                "This file is larger than {} MB, which no list of people is. Choose the file with the rows, or save the rows that matter in a file of their own.",
                megabytes(LARGEST)
            ),
            FileError::TooLargeUnzipped => format!(
                "This workbook is larger than {} MB once it is unpacked. Save the sheet that matters as a CSV file, then choose that.",
                megabytes(MOST_UNZIPPED)
            ),
            FileError::TooManyRows => format!(
                "This file has more than {} rows. Save the rows that matter in a file of their own.",
                number(MOST_ROWS as u64)
            ),
            FileError::TooManyColumns => format!(
                "This file has more than {MOST_COLUMNS} columns. Save the columns that matter in a file of their own."
            ),
            FileError::Empty => {
                "There is nothing in this file. Download it again, or open it in a spreadsheet to look.".to_owned()
            }
            FileError::NotATable => "This file is neither a list in text (CSV, TSV) nor a workbook (XLSX). Download it as CSV, or save it as CSV from the program that opens it.".to_owned(),
            FileError::OldWorkbook => "This workbook is of the old kind (.xls) or has a password. Open it in a spreadsheet and save it as .xlsx without a password, or as CSV.".to_owned(),
            FileError::DamagedWorkbook => "This workbook cannot be read: it is damaged, or was not downloaded whole. Download it again, or open it in a spreadsheet and save it as CSV.".to_owned(),
        }
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Error {
        Error::refused(error.sentence())
    }
}
