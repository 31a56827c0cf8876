//! What can be done here, and how history says it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::display::{date_range, long_date};
use crate::history::Names;
use crate::ids::FacilitatorId;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum FacilitatorOperation {
    /// Somebody new.
    FacilitatorAdded {
        /// Who.
        facilitator_id: FacilitatorId,
    },
    /// The name or the address.
    FacilitatorChanged {
        /// Who.
        facilitator_id: FacilitatorId,
    },
    /// Somebody whom no course or session names.
    FacilitatorRemoved {
        /// Who.
        facilitator_id: FacilitatorId,
    },
    /// Days away.
    AbsenceAdded {
        /// Who is away.
        facilitator_id: FacilitatorId,
        /// The first day.
        first_day: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
    /// Not away after all.
    AbsenceRemoved {
        /// Who is there.
        facilitator_id: FacilitatorId,
        /// The first day.
        first_day: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
}

impl FacilitatorOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Self::FacilitatorAdded { facilitator_id } => {
                format!("Added {} to the facilitators", names.facilitator(*facilitator_id))
            }
            Self::FacilitatorChanged { facilitator_id } => {
                format!("Changed the facilitator {}", names.facilitator(*facilitator_id))
            }
            Self::FacilitatorRemoved { facilitator_id } => {
                format!("Removed {} from the facilitators", names.facilitator(*facilitator_id))
            }
            Self::AbsenceAdded { facilitator_id, first_day, last_day } => {
                format!("Noted that {} is away {}", names.facilitator(*facilitator_id), days(*first_day, *last_day))
            }
            Self::AbsenceRemoved { facilitator_id, first_day, last_day } => format!(
                "Noted that {} is not away {} after all",
                names.facilitator(*facilitator_id),
                days(*first_day, *last_day)
            ),
        }
    }
}

fn days(first_day: NaiveDate, last_day: NaiveDate) -> String {
    if first_day == last_day {
        format!("on {}", long_date(first_day))
    } else {
        format!("from {}", date_range(first_day, last_day))
    }
}
