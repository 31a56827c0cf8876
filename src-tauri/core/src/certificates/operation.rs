//! What can be done with requests and certificates, and how history says it.

use serde::{Deserialize, Serialize};

use super::model::Decision;
use crate::calendar::display::plural;
use crate::history::Names;
use crate::ids::{CourseId, ParticipantId};

/// One thing that was done. Of many people only the number is kept, of one the id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CertificateOperation {
    /// It was recorded that people asked.
    Requested {
        /// Who first.
        participant_id: ParticipantId,
        /// How many.
        people: u32,
        /// Of which course.
        course_id: CourseId,
    },
    /// Requests were decided.
    Decided {
        /// Whose first.
        participant_id: ParticipantId,
        /// How many.
        people: u32,
        /// How.
        decision: Decision,
    },
    /// Certificates were issued.
    Issued {
        /// Whose first.
        participant_id: ParticipantId,
        /// How many.
        people: u32,
        /// The first number, and the last.
        numbers: (String, String),
    },
    /// One was issued in place of another.
    Reissued {
        /// Whose.
        participant_id: ParticipantId,
        /// Its number, and the earlier one's.
        numbers: (String, String),
    },
    /// A certificate does not count any more.
    WithdrewCertificate {
        /// Whose.
        participant_id: ParticipantId,
        /// Its number.
        number: String,
    },
    /// How certificates look was changed.
    ChangedDesign {},
}

impl CertificateOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        let of = |participant_id: &ParticipantId, people: u32| match people {
            1 => format!("for {}", names.participant(*participant_id)),
            many => format!("for {}", plural(many.into(), "person", "people")),
        };
        match self {
            CertificateOperation::Requested { participant_id, people: 1, course_id } => format!(
                "Recorded that {} asked for a certificate of {}",
                names.participant(*participant_id),
                names.course(*course_id)
            ),
            CertificateOperation::Requested { people, course_id, .. } => format!(
                "Recorded that {} asked for certificates of {}",
                plural((*people).into(), "person", "people"),
                names.course(*course_id)
            ),
            CertificateOperation::Decided { participant_id, people, decision } => {
                let requests = match people {
                    1 => format!("the certificate request of {}", names.participant(*participant_id)),
                    many => plural((*many).into(), "certificate request", "certificate requests"),
                };
                match decision {
                    Decision::Asked => format!("Reopened {requests}"),
                    Decision::Approved => format!("Approved {requests}"),
                    Decision::Declined => format!("Declined {requests}"),
                    Decision::Withdrawn => format!("Noted {requests} as withdrawn"),
                }
            }
            CertificateOperation::Issued { participant_id, people: 1, numbers } => {
                format!("Issued certificate {} for {}", numbers.0, names.participant(*participant_id))
            }
            CertificateOperation::Issued { participant_id, people, numbers } => {
                format!("Issued certificates {} to {} {}", numbers.0, numbers.1, of(participant_id, *people))
            }
            CertificateOperation::Reissued { participant_id, numbers } => {
                format!("Issued certificate {} in place of {} {}", numbers.0, numbers.1, of(participant_id, 1))
            }
            CertificateOperation::WithdrewCertificate { participant_id, number } => {
                format!("Withdrew certificate {number} of {}", names.participant(*participant_id))
            }
            CertificateOperation::ChangedDesign {} => "Changed how certificates look".to_owned(),
        }
    }

    /// Whether it is a promise made outside the program, which cannot be unmade in it.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, CertificateOperation::Issued { .. } | CertificateOperation::Reissued { .. })
    }
}
