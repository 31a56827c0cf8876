//! Follow-up sessions: dated meetings of a programme after its courses.
//!
//! - They belong to the programme, follow no recurrence, and each has its own date, time, length, facilitators,
//!   invitees and register. A rule may suggest dates; the administrator accepts, changes or picks any by hand.
//! - All graduates of the programme, from every cohort, are invited unless the administrator chooses otherwise.
//!   Invitees are stored: who graduates later is offered, never added. Whoever has a mark stays on the list.
//! - A reply is coming, not coming, or none yet, with its date: set one by one, or read in a pasted table, where nothing is
//!   guessed. It is not attendance: that is the register's.
//! - Times are the wall clock of Europe/London: 3pm is 14:00 UTC until the clocks go back, and 15:00 after.
//! - What speaks against a date is said; nothing but a time that does not exist, or exists twice, forbids it.

mod change;
mod earlier;
mod forms;
mod graduates;
mod invite;
mod model;
mod operation;
mod pasted;
mod people_model;
mod propose;
mod rules;
mod schedule;
mod sheet;
pub mod suggest;
mod surroundings;

pub use change::{cancel_follow_up, change_follow_up, reinstate_follow_up};
pub use earlier::{record_earlier_graduate, remove_earlier_graduate};
pub use forms::{
    EarlierGraduateForm, FollowUpForm, PastedRepliesForm, ReplyForm, ScheduleForm, SuggestForm, WhomToInvite,
};
pub(crate) use graduates::{Graduates, by_cohort, whom_to_invite};
pub use invite::{invite, invitees, people_to_invite, remove_invitees, set_reply};
pub use model::{
    CheckedDate, Cohort, FollowUpDefaults, FollowUpQuery, FollowUpSession, FollowUpSheet, FollowUpState, NotInvited,
    StripCourse, StripSession, Suggestions,
};
pub use operation::{FollowUpOperation, Whom};
pub use pasted::{read_replies, take_replies};
pub use people_model::{EarlierGraduate, Invitee, InviteeList, PersonToInvite, RepliesSet, Reply};
pub use propose::{check_follow_ups, suggest_follow_ups};
pub use rules::{LENGTHS, MOST_DATES};
pub(crate) use rules::{PlannedFollowUp, read as read_follow_up, read_start_and_length};
pub use schedule::schedule_follow_ups;
pub(crate) use schedule::schedule_within;
pub(crate) use sheet::defaults;
pub use sheet::{place_of, sheet};
pub(crate) use surroundings::Around;
