//! Invitations: who holds which calendar file of which session, and whether it still says what is so.
//!
//! - What a person was last given of a session is what they hold, whether or not it was said that its message was sent;
//!   one that is said not to have been sent does not count.
//! - It is outdated when anything printed in it has changed since: day, time, link, title, organiser, or that the session
//!   is cancelled. Who holds none has nothing that could mislead them.
//! - A calendar file also leaves without a message, for whoever is to have it. Then nobody holds it, unless it is said to
//!   whom it was given: that counts as with a message.
//! - Only who is to come is told: of a course's session who is booked, of a follow-up who is invited.

mod giving;
mod model;
mod operation;
mod printing;
mod standing;

pub(crate) use giving::{NO_ORGANISER, kept_files};
pub use giving::{calendar_files_preview, give_calendar_files, save_calendar_files};
pub use model::{
    CalendarFileToSave, CalendarFilesOf, CalendarFilesPreview, CalendarFilesSaved, GiveCalendarFiles, Holding,
    Outdated, PersonToGive, SessionHoldings,
};
pub use operation::InvitationOperation;
pub(crate) use printing::{Printer, session_name};
pub(crate) use standing::outdated;
pub use standing::session_holdings;
