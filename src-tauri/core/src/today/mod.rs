//! Today: what is due, most urgent first, each with the one thing that settles it.
//!
//! - What is due follows from the data and the date ([`rules::due`]). Nothing is kept in step by hand: an item goes when
//!   what it asks for is done, wherever that is done.
//! - Only courses that are not archived are looked at, and follow-up sessions of late and to come. Of an archived course's
//!   graduates nobody is named here; they are offered where people are invited.
//! - What happens outside the program, that somebody was told where they stand, is noted; a session held since, or
//!   another verdict, makes it due anew.

mod certificate_rules;
mod course_rules;
mod facts;
mod invitation_rules;
mod model;
mod operation;
mod over;
mod reading;
pub mod rules;
mod session_rules;
mod telling;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod words;

pub use facts::{Backups, BookingDue, CourseDue, ProgrammeDue, SessionDue, TodayFacts};
pub use model::{ComingDay, DueAction, DueItem, DueKind, DueSection, NextSession, TodaySheet, ToldAbout, Urgency};
pub use operation::TodayOperation;
pub use reading::{Look, facts, today_sheet};
pub use telling::{keep_session_day, note_told};
