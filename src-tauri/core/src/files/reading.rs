//! A file as rows of cells, and how it was read.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{FileError, MOST_COLUMNS, MOST_ROWS, decoding, separated, workbook};

/// The most bytes of one file.
pub const LARGEST: u64 = 20_000_000;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    pub(super) fn byte(self) -> u8 {
        match self {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        }
    }

    /// One word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Separator::Comma => "commas",
            Separator::Semicolon => "semicolons",
            Separator::Tab => "tabs",
        }
    }
}

/// How a file is to be read, where that was said; else it is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct ReadAs {
    /// The encoding by its name on the web, such as `windows-1252`.
    pub encoding: Option<String>,
    /// What stands between two cells.
    pub separator: Option<Separator>,
    /// The sheet's place among those that can be seen, from 0.
    pub sheet: Option<u32>,
}

/// One row of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRow(
    /// Its number in the file, from 1, as a spreadsheet counts.
    pub u32,
    /// Its cells, without spaces at their ends; rows may be of different lengths.
    pub Vec<String>,
);

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileTable {
    /// The SHA-256 of its bytes, in small hexadecimal digits.
    pub sha256: String,
    /// The encoding in which it was read; none for a workbook.
    pub encoding: Option<&'static str>,
    /// What stands between two cells; none for a workbook.
    pub separator: Option<Separator>,
    /// The sheets of a workbook that can be seen; empty for text.
    pub sheets: Vec<String>,
    /// Which of them was read.
    pub sheet: u32,
    /// Every row with anything in it.
    pub rows: Vec<FileRow>,
    /// Rows without anything in them.
    pub empty_rows: u32,
}

impl FileTable {
    /// How it was read, in words: `UTF-8, with commas`, or `sheet “Sheet1”`.
    #[must_use]
    pub fn words(&self) -> String {
        match (self.encoding, self.separator) {
            (Some(encoding), Some(separator)) => format!("{encoding}, with {} between the cells", separator.word()),
            _ => match self.sheets.get(self.sheet as usize) {
                Some(name) if self.sheets.len() > 1 => {
                    format!("workbook, sheet “{name}”, one of {}", self.sheets.len())
                }
                _ => "workbook".to_owned(),
            },
        }
    }
}

/// Reads a file.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8], as_said: &ReadAs) -> Result<FileTable, FileError> {
    if bytes.len() as u64 > LARGEST {
        return Err(FileError::TooLarge);
    }
    let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let table = if bytes.starts_with(b"PK\x03\x04") {
        let found = workbook::sheet(bytes, as_said.sheet.map(|at| at as usize))?;
        let last = found.rows.last().map_or(0, |(number, _)| *number);
        FileTable {
            sha256,
            encoding: None,
            separator: None,
            sheets: found.names,
            sheet: u32::try_from(found.at).unwrap_or_default(),
            empty_rows: last.saturating_sub(u32::try_from(found.rows.len()).unwrap_or(last)),
            rows: found.rows.into_iter().map(|(number, cells)| FileRow(number, cells)).collect(),
        }
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(FileError::OldWorkbook);
    } else {
        let (text, encoding) = decoding::text(bytes, as_said.encoding.as_deref())?;
        let (rows, separator) = separated::rows_of_file(&text, as_said.separator)?;
        let all = rows.len();
        let numbered = (1..).zip(rows).filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
        let rows: Vec<FileRow> = numbered.map(|(number, cells)| FileRow(number, cells)).collect();
        FileTable {
            sha256,
            encoding: Some(encoding.name()),
            separator: Some(separator),
            sheets: Vec::new(),
            sheet: 0,
            empty_rows: u32::try_from(all - rows.len()).unwrap_or(u32::MAX),
            rows,
        }
    };
    if table.rows.is_empty() {
        return Err(FileError::Empty);
    }
    if table.rows.len() > MOST_ROWS {
        return Err(FileError::TooManyRows);
    }
    if table.rows.iter().any(|row| row.1.len() > MOST_COLUMNS) {
        return Err(FileError::TooManyColumns);
    }
    Ok(table)
}
