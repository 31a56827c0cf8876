//! What can be done in the register, and how history says it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::mark::{Mark, SetByHand};
use crate::calendar::display::{list, number, plural};
use crate::history::Names;
use crate::ids::{ParticipantId, SessionId};

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum RegisterOperation {
    /// The same mark for one or many.
    Marked {
        /// Which.
        mark: Mark,
        /// For whom.
        cells: Cells,
    },
    /// Marks of several kinds at once.
    MarkedSeveral {
        /// How many were marked present.
        present: u32,
        /// How many were marked part.
        part: u32,
        /// How many were marked with apologies.
        apologies: u32,
        /// How many were marked absent.
        absent: u32,
        /// How many were unmarked.
        unmarked: u32,
        /// For whom.
        cells: Cells,
    },
    /// Marks were taken away.
    Unmarked {
        /// From whom.
        cells: Cells,
    },
    /// A note was written, changed or removed.
    WroteNote {
        /// It was removed.
        removed: bool,
        /// On whom.
        cells: Cells,
    },
    /// Set by hand that sessions count or do not.
    SetByHand {
        /// Which of the two.
        set: SetByHand,
        /// For whom.
        cells: Cells,
    },
    /// What was set by hand was taken back.
    ClearedSetByHand {
        /// For whom.
        cells: Cells,
    },
}

/// Which cells: how many people and sessions, and which one where it is only one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// How many people.
    pub people: u64,
    /// The one person.
    pub participant_id: Option<ParticipantId>,
    /// How many sessions.
    pub sessions: u64,
    /// The one session.
    pub session_id: Option<SessionId>,
}

impl Cells {
    pub(super) fn of(people: &BTreeSet<ParticipantId>, sessions: &BTreeSet<SessionId>) -> Cells {
        Cells {
            people: people.len() as u64,
            participant_id: people.first().copied().filter(|_| people.len() == 1),
            sessions: sessions.len() as u64,
            session_id: sessions.first().copied().filter(|_| sessions.len() == 1),
        }
    }

    /// `Grace Adeyemi`, or `12`.
    fn who(&self, names: &dyn Names) -> String {
        self.participant_id.map_or_else(|| number(self.people), |id| names.participant(id))
    }

    /// `Grace Adeyemi`, or `12 people`.
    fn which_people(&self, names: &dyn Names) -> String {
        self.participant_id.map_or_else(|| plural(self.people, "person", "people"), |id| names.participant(id))
    }

    /// `session 3`, `the follow-up session on 13 April 2026`, or `2 sessions`.
    fn which_sessions(&self, names: &dyn Names) -> String {
        self.session_id.map_or_else(|| plural(self.sessions, "session", "sessions"), |id| names.session(id))
    }
}

impl RegisterOperation {
    pub(super) fn marked_several(marks: &[Option<Mark>], cells: Cells) -> RegisterOperation {
        let (mut present, mut part, mut apologies, mut absent, mut unmarked) = (0, 0, 0, 0, 0);
        for mark in marks {
            match mark {
                Some(Mark::Present) => present += 1,
                Some(Mark::Part { .. }) => part += 1,
                Some(Mark::Apologies) => apologies += 1,
                Some(Mark::Absent) => absent += 1,
                None => unmarked += 1,
            }
        }
        RegisterOperation::MarkedSeveral { present, part, apologies, absent, unmarked, cells }
    }

    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            RegisterOperation::Marked { mark, cells } => {
                let (who, sessions) = (cells.who(names), cells.which_sessions(names));
                match mark {
                    Mark::Present => format!("Marked {who} present for {sessions}"),
                    Mark::Part { minutes } => {
                        let minutes = plural(u64::from(*minutes), "minute", "minutes");
                        format!("Marked {who} part ({minutes}) for {sessions}")
                    }
                    Mark::Apologies => format!("Marked apologies from {} for {sessions}", cells.which_people(names)),
                    Mark::Absent => format!("Marked {who} absent from {sessions}"),
                }
            }
            RegisterOperation::MarkedSeveral { present, part, apologies, absent, unmarked, cells } => {
                let kinds = [
                    (present, "present"),
                    (part, "part"),
                    (apologies, "with apologies"),
                    (absent, "absent"),
                    (unmarked, "unmarked"),
                ];
                let kinds = kinds.iter().filter(|(count, _)| **count > 0);
                let kinds = list(kinds.map(|(count, word)| format!("{} {word}", number(u64::from(**count)))));
                format!("Marked {} for {}: {kinds}", cells.who(names), cells.which_sessions(names))
            }
            RegisterOperation::Unmarked { cells } => {
                format!("Unmarked {} for {}", cells.who(names), cells.which_sessions(names))
            }
            RegisterOperation::WroteNote { removed, cells } => {
                let what = if *removed { "Removed the note on" } else { "Wrote a note on" };
                format!("{what} {} for {}", cells.which_people(names), cells.which_sessions(names))
            }
            RegisterOperation::SetByHand { set, cells } => {
                let one = cells.sessions == 1;
                let counts = match (set, one) {
                    (SetByHand::Counts, true) => "counts",
                    (SetByHand::Counts, false) => "count",
                    (SetByHand::DoesNotCount, true) => "does not count",
                    (SetByHand::DoesNotCount, false) => "do not count",
                };
                format!("Set by hand that {} {counts} for {}", cells.which_sessions(names), cells.which_people(names))
            }
            RegisterOperation::ClearedSetByHand { cells } => format!(
                "Took back what was set by hand for {} at {}",
                cells.which_people(names),
                cells.which_sessions(names)
            ),
        }
    }
}
