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
    /// All courses, archived ones too: participants and register.
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
