//! Applications that come as rows: in a file, or copied from a spreadsheet and pasted.
//!
//! - What is given is read generously: tabs, commas or semicolons, a line of headings or none, lines above it. A column
//!   is known by the words of its heading; an answer to a question that no field is for is kept with the application.
//! - Every row is shown with what will become of it, and why: somebody new, somebody known who gets a booking here,
//!   skipped, rejected, or asked about. The rows that were read are the sum of these; nothing is dropped unseen.
//! - Known is who has the same address and a first name that agrees, or the same name and organisation. Whoever may be
//!   two people is asked about, never guessed.
//! - What a row says fills what is empty and changes nothing that is there, unless it is said field by field. All rows
//!   together are one step in history, and the file’s rows are kept with it.

mod adding;
mod cells;
mod columns;
pub(crate) mod matching_rules;
mod model;
mod operation;
mod reading;
mod rejected;
pub(crate) mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod rules_tests;

pub use adding::add_pasted;
pub(crate) use cells::{is_title, names};
pub use model::{
    AddPasted, ApplicationRows, ChosenRow, ColumnKind, DifferingField, PastedColumn, PastedCounts, PastedPreview,
    PastedRow, PersonField, RowChoice, RowOutcome, RowReplaces,
};
pub use operation::ApplicationOperation;
pub use reading::read_pasted;
pub use rejected::{rejected_name, write_rejected};
