//! What can be done to bookings, and how history says it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::model::{BookingState, PaymentKind};
use super::rules::pounds;
use crate::calendar::display::{full_date, number, plural};
use crate::history::Names;
use crate::ids::{CourseId, ParticipantId, RequirementId};

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum BookingOperation {
    /// A person got a booking on a course.
    Made {
        /// Whom.
        participant_id: ParticipantId,
        /// Which course.
        course_id: CourseId,
        /// How it began.
        state: BookingState,
        /// The person was added in the same step.
        new_person: bool,
        /// The session at which they start.
        #[serde(default = "first")]
        start_session: u32,
    },
    /// A state was set by hand.
    StateSet {
        /// Whom, when it was one.
        participant_id: Option<ParticipantId>,
        /// How many.
        count: u32,
        /// The new state.
        state: BookingState,
        /// The session at which they start, where this step has set it, and for all the same.
        #[serde(default = "first")]
        start_session: u32,
    },
    /// Money came in or went back.
    PaymentRecorded {
        /// Whose.
        participant_id: ParticipantId,
        /// In or back.
        kind: PaymentKind,
        /// How much.
        amount_pence: i64,
    },
    /// Several paid what they still owed.
    PaidInFull {
        /// On which course.
        course_id: CourseId,
        /// How many.
        count: u32,
        /// All together.
        amount_pence: i64,
    },
    /// Who pays, and until when.
    PayerSet {
        /// Whose.
        participant_id: ParticipantId,
        /// Their employer pays, not they themselves.
        employer: bool,
        /// Until when, where a day is set.
        due_on: Option<NaiveDate>,
    },
    /// Somebody went to another course.
    Moved {
        /// Whom.
        participant_id: ParticipantId,
        /// Which course they left.
        from: CourseId,
        /// Which course they went to.
        to: CourseId,
        /// How they are there.
        state: BookingState,
        /// What was paid and went along.
        paid_pence: i64,
        /// The marks that stay on the course they left.
        marks: u32,
        /// The session at which they start there.
        #[serde(default = "first")]
        start_session: u32,
    },
    /// What a booking costs was set.
    FeeSet {
        /// Whose.
        participant_id: ParticipantId,
        /// How much.
        fee_pence: i64,
    },
    /// A requirement was met, or not met after all.
    RequirementSet {
        /// Whose, when it was one.
        participant_id: Option<ParticipantId>,
        /// How many.
        count: u32,
        /// Which one; older steps know only its place.
        #[serde(default)]
        requirement_id: Option<RequirementId>,
        /// Its place in the course's list, from 1.
        position: u32,
        /// Met, or taken back.
        met: bool,
    },
    /// The first session that a person is expected at was set.
    StartSessionSet {
        /// Whose.
        participant_id: ParticipantId,
        /// Its number.
        session_number: u32,
    },
}

impl BookingOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let who = |participant_id: &Option<ParticipantId>, count: u32| match participant_id {
            Some(id) => names.participant(*id),
            None => plural(count.into(), "participant", "participants"),
        };
        match self {
            Self::Made { participant_id, course_id, state, new_person, start_session } => {
                let (person, course) = (names.participant(*participant_id), names.course(*course_id));
                let from = from_session(*start_session);
                match (new_person, state) {
                    (true, BookingState::Booked) => format!("Added {person} and booked them on {course}{from}"),
                    (true, state) => format!("Added {person} to {course} as {}", state.words()),
                    (false, BookingState::Booked) => format!("Booked {person} on {course}{from}"),
                    (false, state) => format!("Put {person} on {course} as {}", state.words()),
                }
            }
            Self::StateSet { participant_id, count, state, start_session } => {
                format!("{} {}{}", state.done(), who(participant_id, *count), from_session(*start_session))
            }
            Self::PaymentRecorded { participant_id, kind, amount_pence } => {
                let (amount, person) = (pounds(*amount_pence), names.participant(*participant_id));
                match kind {
                    PaymentKind::Payment => format!("Recorded {amount} paid by {person}"),
                    PaymentKind::Refund => format!("Recorded {amount} paid back to {person}"),
                }
            }
            Self::PaidInFull { course_id, count, amount_pence } => {
                let (amount, people) = (pounds(*amount_pence), plural((*count).into(), "participant", "participants"));
                format!("Recorded {amount} paid by {people} of {}: all that they owed", names.course(*course_id))
            }
            Self::PayerSet { participant_id, employer, due_on } => {
                let person = names.participant(*participant_id);
                let who = if *employer { "their employer" } else { "they themselves" };
                let until = due_on.map(|day| format!(", by {}", full_date(day))).unwrap_or_default();
                format!("Set who pays for {person}: {who}{until}")
            }
            Self::Moved { participant_id, from, to, state, paid_pence, marks, start_session } => {
                let (person, from, to) = (names.participant(*participant_id), names.course(*from), names.course(*to));
                let there = match state {
                    BookingState::Booked => from_session(*start_session),
                    other => format!(" as {}", other.words()),
                };
                let marks = match marks {
                    0 => String::new(),
                    1 => "; 1 mark stays".to_owned(),
                    several => format!("; {} marks stay", number(u64::from(*several))),
                };
                let paid = match paid_pence {
                    0 => String::new(),
                    paid => format!("; {} that was paid goes along", pounds(*paid)),
                };
                format!("Moved {person} from {from} to {to}{there}{marks}{paid}")
            }
            Self::FeeSet { participant_id, fee_pence } => {
                format!("Set the fee of {} to {}", names.participant(*participant_id), pounds(*fee_pence))
            }
            Self::RequirementSet { participant_id, count, requirement_id, position, met } => {
                let met = if *met { "met" } else { "not met" };
                let which =
                    requirement_id.map_or_else(|| format!("requirement {position}"), |id| names.requirement(id));
                format!("Noted {which} as {met} by {}", who(participant_id, *count))
            }
            Self::StartSessionSet { participant_id, session_number } => {
                format!("Set {} to start at session {session_number}", names.participant(*participant_id))
            }
        }
    }
}

/// Everybody starts at the first session unless something else is said.
fn first() -> u32 {
    1
}

fn from_session(number: u32) -> String {
    if number == 1 { String::new() } else { format!(", from session {number}") }
}
