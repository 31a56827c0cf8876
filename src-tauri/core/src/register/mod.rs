//! The register: the attendance marks of a course's sessions, and of a programme's follow-up sessions.
//!
//! - A mark is present, part (with minutes), apologies or absent; no mark at all is *unmarked*, which is not absent.
//! - Attendance counts when present, when part with at least the course's minimum minutes, or when set by hand with a
//!   reason. The mark stays what it is when something is set by hand.
//! - In the register is whoever was ever booked (booked, or withdrawn after that) and whoever has marks in it.
//!   Expected, and so possibly unmarked, is who is booked, from their start session, until the day they withdrew.
//! - Apologies and absence may be entered before a session; present and part once it has started. A cancelled session
//!   takes no marks, and the ones it has count for nobody.
//! - At a follow-up session whoever was invited is expected, unless they replied that they are not coming. Follow-ups
//!   count towards no certificate.

pub mod mark;
mod model;
mod operation;
mod paper;
pub(crate) mod roll;
pub mod rules;
pub mod session;
mod sheet;
mod tallies;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests;
mod writing;

pub use model::{
    CellDetail, CellMark, CellRef, Invitation, RegisterCell, RegisterOf, RegisterRow, RegisterSession, RegisterSheet,
    SessionCounts, SheetChange,
};
pub use operation::{Cells, RegisterOperation};
pub use paper::{PaperPerson, PaperRegister, PaperSession, paper_register};
pub use sheet::{cell, follow_up_sheet, sheet, sheet_of};
pub use writing::{
    LONGEST_NOTE, LONGEST_REASON, clear_set_by_hand, mark_cells, mark_the_rest_present, set_by_hand, write_note,
};
