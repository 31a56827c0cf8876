//! Suggesting dates for follow-up sessions.
//!
//! - Follow-up dates follow no fixed recurrence. A rule only proposes: every so many weeks, the 2nd or the last
//!   Monday of the month, the Monday nearest the 16th. The administrator accepts some, changes some, and picks any
//!   other date by hand; each date then stands on its own.
//! - "Every 4 weeks from 16 March" begins counting at 16 March: the first date is four weeks later.
//! - Every proposal carries its reasons against: a bank holiday, a week to avoid, a facilitator away or engaged at
//!   that time, a session of a course at that time, a time that the clocks skip or show twice, a follow-up already
//!   on that day. It also says what speaks for it, and remarks on a weekend or a clock change. Nothing is left out
//!   because of a reason: the administrator decides.

mod dates;
mod proposal;
mod reasons;

pub use dates::{FollowUpRule, MOST_WEEKS, MOST_YEARS, SuggestProblem, suggest};
pub use proposal::{Engagement, EngagementKind, FacilitatorAbsence, Proposal, Surroundings, propose, propose_by_rule};
pub use reasons::{Objection, Reason};

#[cfg(test)]
mod dates_tests;
#[cfg(test)]
mod proposal_tests;
