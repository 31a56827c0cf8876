//! Certificates of attendance.
//!
//! - A course asks for a number of its sessions, the threshold: with at least so many attended, a participant may
//!   request a certificate after the last session. Nothing is issued or sent on its own.
//! - The verdict beside a name says where the person stands and explains itself: which sessions counted, which did
//!   not and why, which are still unmarked.
//! - A cancelled session is one session fewer; the threshold stays until the administrator changes it, and the
//!   verdict says so.
//! - The hours on a certificate are the lengths of the attended sessions without their breaks. Follow-up sessions
//!   never count towards the threshold.
//! - The word is attendance.

pub mod hours;
pub mod standings;
pub mod verdict;

pub use hours::{SessionLength, certificate_minutes, hours_text};
pub use standings::{
    CourseStandings, Graduate, PersonStanding, graduates_of_programme, verdicts_of_course, verdicts_of_participant,
    verdicts_of_people,
};
pub use verdict::{CertificateRule, SessionStanding, Standing, Verdict, explain, verdict};
