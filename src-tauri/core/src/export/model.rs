//! What the export screen asks and shows.

use serde::{Deserialize, Serialize};

use crate::ids::{CourseId, ProgrammeId};

/// What to take out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExportKind {
    /// One row for each booking.
    Participants,
    /// One row for each mark, and for each unmarked person of a held session.
    Register,
    /// One row for each person, one column for each session.
    RegisterGrid,
    /// One row for each follow-up session and invitee.
    FollowUps,
    /// One row for each payment and refund.
    Payments,
    /// One row for each certificate, and for each request on which none was issued.
    Certificates,
}

impl ExportKind {
    /// What the file's name says is in it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ExportKind::Participants => "participants",
            ExportKind::Register => "register",
            ExportKind::RegisterGrid => "register grid",
            ExportKind::FollowUps => "follow-ups",
            ExportKind::Payments => "payments",
            ExportKind::Certificates => "certificates",
        }
    }
}

/// Of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum ExportScope {
    /// One course.
    Course {
        /// Which.
        course_id: CourseId,
    },
    /// All courses, archived ones too: participants, register, payments and certificates.
    AllCourses,
    /// A programme: follow-ups.
    Programme {
        /// Which.
        programme_id: ProgrammeId,
    },
}

/// One file to take out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExportRequest {
    /// What.
    pub kind: ExportKind,
    /// Of what.
    pub scope: ExportScope,
    /// The names of the ticked columns; `null` for the usual ones, which leave access needs out.
    pub columns: Option<Vec<String>>,
    /// As which kind of file.
    #[serde(default)]
    pub format: ExportFormat,
}

/// A kind of file for spreadsheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Text, for any program.
    #[default]
    Csv,
    /// A workbook with real dates and numbers.
    Xlsx,
}

impl ExportFormat {
    /// The ending of its files’ names, without the full stop.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            ExportFormat::Csv => "csv",
            ExportFormat::Xlsx => "xlsx",
        }
    }
}

/// A column that can be ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportColumn {
    /// As it stands in the file's first line.
    pub name: String,
    /// What is in it, where the name alone does not say.
    pub about: String,
    /// Whether it is ticked.
    pub is_chosen: bool,
    /// Health data: left out unless it is ticked.
    pub is_health: bool,
}

/// How the file would begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportPreview {
    /// Every column that there is, in the order of the file.
    pub columns: Vec<ExportColumn>,
    /// The first line.
    pub header: Vec<String>,
    /// The next lines, as they would be written.
    pub rows: Vec<Vec<String>>,
    /// How many lines there would be, without the first.
    pub row_count: u32,
    /// The name that the file would have.
    pub file_name: String,
    /// What to know about health data in it, or left out of it.
    pub notice: Option<String>,
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavedFile {
    /// To open it, or to show it in its folder.
    pub token: String,
    /// Its name, which may have got a number.
    pub file_name: String,
    /// Where it is, to be shown.
    pub folder: String,
    /// How many lines it has, without the first.
    pub row_count: u32,
}

/// A folder that was chosen for all files of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChosenFolder {
    /// To save there.
    pub token: String,
    /// Where it is, to be shown.
    pub folder: String,
    /// The names of the files to be.
    pub file_names: Vec<String>,
    /// Those that are taken already.
    pub taken: Vec<String>,
}

/// What to do with files of the same name in a chosen folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IfTaken {
    /// Leave them, and save nothing.
    Refuse,
    /// Replace them, as the administrator decided.
    Replace,
    /// Keep both: the new ones get a number.
    Number,
}
