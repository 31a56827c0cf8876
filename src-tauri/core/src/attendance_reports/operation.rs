//! What can be done with attendance reports, and how history says it.

use serde::{Deserialize, Serialize};

use super::model::ReportTaken;
use crate::calendar::display::{list, number};
use crate::history::Names;
use crate::ids::{ParticipantId, SessionId};

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum AttendanceReportOperation {
    /// A report became marks.
    Took {
        /// For which session.
        session_id: SessionId,
        /// How many were marked present.
        present: u32,
        /// How many were marked part.
        part: u32,
        /// How many were marked absent.
        absent: u32,
        /// How many were unmarked.
        unmarked: u32,
    },
    /// A remembered name was forgotten.
    ForgotAlias {
        /// Whose it was.
        participant_id: ParticipantId,
    },
}

impl AttendanceReportOperation {
    pub(super) fn took(taken: &ReportTaken) -> AttendanceReportOperation {
        let counts = taken.counts;
        AttendanceReportOperation::Took {
            session_id: taken.session_id,
            present: counts.present,
            part: counts.part,
            absent: counts.absent,
            unmarked: counts.unmarked,
        }
    }

    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            AttendanceReportOperation::Took { session_id, present, part, absent, unmarked } => {
                let kinds = [(present, "present"), (part, "part"), (absent, "absent"), (unmarked, "unmarked")];
                let kinds = kinds.iter().filter(|(count, _)| **count > 0);
                let kinds: Vec<String> =
                    kinds.map(|(count, word)| format!("{} {word}", number(u64::from(**count)))).collect();
                let said = if kinds.is_empty() { "no mark changed".to_owned() } else { list(kinds) };
                format!("Took the attendance report for {}: {said}", names.session(*session_id))
            }
            AttendanceReportOperation::ForgotAlias { participant_id } => {
                format!("Forgot a name under which {} came", names.participant(*participant_id))
            }
        }
    }
}
