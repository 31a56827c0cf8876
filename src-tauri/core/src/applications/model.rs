//! Rows of a file, or copied from a spreadsheet: what the window sends and is shown.

use serde::{Deserialize, Serialize};

use crate::bookings::{BookingState, Places};
use crate::files::FileGiven;
use crate::ids::{CourseId, ParticipantId};
use crate::participants::LikelyDuplicate;

/// The rows that were given, and what was said about them so far.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ApplicationRows {
    /// The course to which the people applied.
    pub course_id: CourseId,
    /// Rows with tabs, commas or semicolons between the cells, as a spreadsheet copies them; not looked at with a file.
    pub text: String,
    /// The file with the rows; `null`: they are in the text.
    #[serde(default)]
    pub file: Option<FileGiven>,
    /// Whether there is a line of headings; `null`: as it looks.
    pub has_header: Option<bool>,
    /// What each column holds; `null`: as it looks. Columns beyond these are left out.
    pub columns: Option<Vec<ColumnKind>>,
    /// What was decided about single rows.
    pub choices: Vec<ChosenRow>,
    /// What of people who are known is replaced by what their row says.
    #[serde(default)]
    pub replace: Vec<RowReplaces>,
}

/// What of a person who is known is replaced by what their row says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RowReplaces {
    /// The row’s number, as the preview gives it.
    pub row: u32,
    /// Which fields.
    pub fields: Vec<PersonField>,
}

/// A field that can hold one thing only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    /// First and last name.
    Name,
    /// Phone.
    Phone,
    /// Where they work.
    Organisation,
    /// What they do there.
    JobTitle,
}

impl PersonField {
    /// The field in words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PersonField::Name => "name",
            PersonField::Phone => "phone",
            PersonField::Organisation => "organisation",
            PersonField::JobTitle => "job title",
        }
    }
}

/// A field of somebody known that their row has otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DifferingField {
    /// Which.
    pub field: PersonField,
    /// What is in the register.
    pub stands: String,
    /// What the row says.
    pub says: String,
    /// The row’s is taken.
    pub replaced: bool,
}

/// Taking the rows onto the course.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AddPasted {
    /// The rows.
    pub pasted: ApplicationRows,
    /// The state of each new booking.
    pub state: BookingState,
    /// The date of that state, `2026-02-09`.
    pub on_date: String,
    /// Given when the course is full and the places are given all the same.
    #[serde(default)]
    pub over_capacity_reason: Option<String>,
}

/// What was decided about one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChosenRow {
    /// Its number, as the preview gives it.
    pub row: u32,
    /// What is to become of it.
    pub choice: RowChoice,
}

/// What is to become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum RowChoice {
    /// It is not taken.
    LeaveOut,
    /// It is somebody new, whoever they look like.
    New,
    /// It is this person, who is known already.
    Known {
        /// Whom.
        participant_id: ParticipantId,
    },
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Nothing that is kept here.
    LeftOut,
    /// Dr, Professor …: kept before the first name.
    Title,
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// Both names in one.
    FullName,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// Where they work.
    Organisation,
    /// What they do there.
    JobTitle,
    /// Anything to be noted.
    Notes,
    /// Health data, kept apart.
    AccessNeeds,
    /// An answer to a question that no field is for: kept with the application.
    Answer,
}

/// What would become of the rows. `read` is the sum of the five others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PastedPreview {
    /// The columns, as many as the longest row has.
    pub columns: Vec<PastedColumn>,
    /// There is a line of headings.
    pub has_header: bool,
    /// Lines above the headings, which are left out.
    pub above: Vec<String>,
    /// Rows without anything in them, which are left out.
    pub empty_rows: u32,
    /// Every row that was read.
    pub rows: Vec<PastedRow>,
    /// How many will become what.
    pub counts: PastedCounts,
    /// What has to be said first: which column holds the name; `null`: nothing.
    pub missing: Option<String>,
    /// Worth knowing: that this file was taken before; `null`: nothing.
    pub remark: Option<String>,
    /// The course's places.
    pub places: Places,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PastedColumn {
    /// Its heading; empty when it has none.
    pub heading: String,
    /// What it holds.
    pub kind: ColumnKind,
}

/// One row, and what will become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PastedRow {
    /// Its number among all pasted rows, headings and empty rows included, from 1.
    pub row: u32,
    /// What was pasted, without spaces at its ends; as many cells as there are columns.
    pub cells: Vec<String>,
    /// The person as read: `Dr Grace Adeyemi`; empty when there is no name.
    pub name: String,
    /// What will become of it.
    pub outcome: RowOutcome,
    /// Why, in words.
    pub reason: String,
    /// Who it may be, where that is asked or was answered.
    pub candidates: Vec<LikelyDuplicate>,
    /// What was decided about it.
    pub choice: Option<RowChoice>,
    /// What of somebody known the row has otherwise.
    pub differs: Vec<DifferingField>,
}

/// What will become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    /// Somebody new, with a booking.
    Added,
    /// Somebody known, who gets a booking here.
    Updated,
    /// Nothing: it is here already, repeats another row, or was left out.
    Skipped,
    /// It cannot be used.
    Rejected,
    /// It may be two people: it has to be said who it is.
    Asks,
}

/// How many rows become what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PastedCounts {
    /// All rows but empty ones, the headings, and what stands above them.
    pub read: u32,
    /// New people.
    pub added: u32,
    /// Known people who get a booking.
    pub updated: u32,
    /// Not taken.
    pub skipped: u32,
    /// Cannot be used.
    pub rejected: u32,
    /// To be decided first.
    pub asks: u32,
}
