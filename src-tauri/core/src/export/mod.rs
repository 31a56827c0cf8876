//! Export to CSV: everything that belongs to the centre's work, in files that any spreadsheet opens.
//!
//! - The names of the columns and their order are a promise (`columns.rs`).
//! - Only ticked columns are in a file. Access needs are health data and left out unless ticked.
//! - One row for each booking (participants); for each mark and each unmarked person of a held session (register);
//!   for each person (register grid); for each follow-up session and invitee, and one for a follow-up session to
//!   which nobody is invited yet (follow-ups); for each payment and refund, whose amounts are all positive (payments).
//! - A text that a spreadsheet would take for a formula begins with `'` in the file (`csv_text.rs`).
//! - A file gets its name only when it is whole and safe on the disk, and never silently that of another
//!   (`files.rs`).

mod columns;
pub mod csv_text;
pub mod file_name;
pub mod files;
mod model;
mod rows;
mod saving;
mod together;
pub(crate) mod words;
mod workbook;
mod writing;

pub use model::{
    ChosenFolder, ExportColumn, ExportFormat, ExportKind, ExportPreview, ExportRequest, ExportScope, IfTaken, SavedFile,
};
pub use saving::{Written, all_of_course, settle_all, write_all, write_one};
pub(crate) use saving::{write_rows, write_table};
pub(crate) use together::Together;
pub use writing::{expected_name, preview, write};
