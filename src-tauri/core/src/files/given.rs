//! Files that were chosen or dropped: the page knows them by a token, and never by where they lie.

use serde::{Deserialize, Serialize};

use super::{FileTable, ReadAs, Separator};

/// A file that was read for some work.
#[derive(Clone, Debug)]
pub struct GivenFile {
    /// Its name, without its folder.
    pub name: String,
    /// How it was said to be read.
    pub read_as: ReadAs,
    /// What was read.
    pub table: FileTable,
}

/// A file that the page means, by its token.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FileGiven {
    /// What it was called when it was chosen.
    pub token: String,
    /// How it is to be read.
    pub read_as: ReadAs,
}

/// A file that was chosen or dropped, and could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChosenFile {
    /// What the page calls it.
    pub token: String,
    /// Its name, without its folder.
    pub name: String,
    /// The encoding in which it was read; `null` for a workbook.
    pub encoding: Option<String>,
    /// What stands between two cells; `null` for a workbook.
    pub separator: Option<Separator>,
    /// The sheets of a workbook that can be seen.
    pub sheets: Vec<String>,
    /// Which of them was read.
    pub sheet: u32,
    /// Rows with anything in them.
    pub rows: u32,
}

impl ChosenFile {
    /// A file under its token.
    #[must_use]
    pub fn of(token: String, name: String, table: &FileTable) -> ChosenFile {
        ChosenFile {
            token,
            name,
            encoding: table.encoding.map(str::to_owned),
            separator: table.separator,
            sheets: table.sheets.clone(),
            sheet: table.sheet,
            rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
        }
    }
}

/// What came of choosing or dropping files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilesChosen {
    /// Those that could be read.
    pub files: Vec<ChosenFile>,
    /// Why others could not, each in a sentence that begins with the file’s name.
    pub problems: Vec<String>,
}
