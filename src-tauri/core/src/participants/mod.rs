//! Participants: the people, whatever courses they are on.
//!
//! - A person has a first or a last name, at least; any number of e-mail addresses, of which the first is the main
//!   one; a phone number that is shown in the usual way but never completed by guessing; an organisation, a job
//!   title, a date on which the leadership role was confirmed, and notes.
//! - Before somebody is added, those who may be the same person are shown: with the same e-mail address in any letter
//!   case, with the same name and organisation, and, more weakly, with the same name. The administrator decides.
//! - Access needs are health data. They are kept apart, shown only when they are opened, and deleted by themselves.
//! - Every course of a person is told with what came of it. A follow-up is told once, with the course that it came after.
//! - Two people who turn out to be one are merged in one step, which undo takes back whole: [`merging`].
//! - A person is not removed, except by undo: a booking is withdrawn, and the record stays.

mod access_needs;
mod add;
mod duplicates;
mod edit;
mod list;
mod list_model;
pub(crate) mod list_rules;
pub mod merging;
mod model;
mod operation;
pub(crate) mod rules;
#[cfg(test)]
mod rules_tests;
mod sheet;
mod sheet_model;
mod years;
mod years_model;
mod years_rules;

pub use access_needs::{access_needs, save_access_needs};
pub use add::add_participant;
pub(crate) use add::add_person;
pub use duplicates::likely_duplicates;
pub use edit::edit_participant;
pub use list::{main_emails, participant_rows, participants};
pub use list_model::{
    FilterCounts, ListedBooking, ListedRequirement, ParticipantList, ParticipantRow, ParticipantsQuery,
    ParticipantsSort, PaymentState, RequirementsState, SessionMark,
};
pub use merging::{merge_participants, merge_preview};
pub use model::{AddParticipant, Alike, CoursePlace, EditParticipant, LikelyDuplicate, PersonForm};
pub use operation::ParticipantOperation;
pub use rules::{LONGEST_NOTES, Person};
pub use sheet::participant_sheet;
pub use sheet_model::{
    BookingEvent, BookingMove, BookingSheet, FollowUpInvitation, ParticipantSheet, PaymentEntry, RequirementOfBooking,
    StartSession,
};
pub use years_model::{CourseOverYears, EarlierCourse};
