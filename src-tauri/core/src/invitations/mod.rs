//! Invitations: who holds which calendar file of which session, and whether it still says what is so.
//!
//! - What a person was last given of a session is what they hold, whether or not it was said that its message was sent;
//!   one that is said not to have been sent does not count.
//! - It is outdated when anything printed in it has changed since: day, time, link, title, organiser, or that the session
//!   is cancelled. Who holds none has nothing that could mislead them.
//! - Only who is to come is told: of a course's session who is booked, of a follow-up who is invited.

mod model;
mod printing;
mod standing;

pub use model::{Holding, Outdated, SessionHoldings};
pub(crate) use printing::{Printer, session_name};
pub(crate) use standing::outdated;
pub use standing::session_holdings;
