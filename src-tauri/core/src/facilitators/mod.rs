//! Facilitators lead sessions. They are away on some days, and can be in one place at a time only.

mod choose;
mod model;
mod operation;

pub(crate) use choose::{Chosen, choose, chosen_id};
pub use model::{Absence, Diary, Engagement, FacilitatorName};
pub use operation::FacilitatorOperation;

use chrono::NaiveDate;

use crate::error::Result;
use crate::store::{self, Reading};

/// Everybody's days away and every planned session from `first` to `last`, both included; three queries.
///
/// # Errors
/// That the file could not be read.
pub fn diary(reading: &Reading<'_>, first: NaiveDate, last: NaiveDate) -> Result<Diary> {
    Ok(Diary {
        absences: store::facilitators::absences(reading, first, last)?,
        engagements: store::facilitators::engagements(reading, first, last)?,
    })
}
