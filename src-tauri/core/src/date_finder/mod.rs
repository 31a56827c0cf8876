//! Finding dates for follow-up sessions: which of some days and times suit the facilitators and most of those asked.
//!
//! - A programme has one finder. Its columns are dates and times that are thought of; its rows are the facilitators who
//!   have to be there, and below them the people who were asked.
//! - Whether a facilitator can is worked out from what is planned and when they are away, never typed. What people
//!   answer is yes, if need be or no; no answer is no row.
//! - A date on which a facilitator cannot stands behind every date on which all of them can, whatever people answered.
//!   Why a date stands where it does is said in words. Nothing but a day that has passed forbids a date.
//! - A table of answers from a poll is read with every row and cell accounted for: what was read is what is taken, what
//!   stood there already and what is left out. Between two people, or two dates, nothing is ever chosen.
//! - Dates that are made into follow-up sessions leave the finder in the same step, with the answers to them.

mod candidates;
mod forms;
mod making;
mod model;
mod operation;
mod people;
mod replies;
pub mod rules;
mod sheet;
mod taking;

pub use candidates::{add_date_candidates, remove_date_candidates};
pub use forms::{AskForm, CandidateForm, CandidatesForm, DateReplyCell, MakeFollowUps, PollForm};
pub use making::make_follow_ups;
pub use model::{
    AskedPerson, DateCandidate, FacilitatorCell, FacilitatorState, FinderFacilitator, FinderSheet, RepliesChanged,
};
pub use operation::{DateFinderOperation, OneDate};
pub use people::{ask_people, people_to_ask, stop_asking};
pub use replies::set_date_replies;
pub use rules::MOST_CANDIDATES;
pub use sheet::sheet;
pub use taking::{read_poll, take_poll};

pub use crate::poll::DateReply;
