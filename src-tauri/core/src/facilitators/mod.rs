//! Facilitators lead sessions. They are away on some days, and can be in one place at a time only.

mod absences;
mod choose;
mod model;
mod operation;
mod people;

pub use absences::{add_absence, remove_absence};
pub(crate) use choose::{Chosen, choose, chosen_id};
pub use model::{
    Absence, AbsenceForm, Diary, Engagement, Facilitator, FacilitatorForm, FacilitatorList, FacilitatorName,
};
pub use operation::FacilitatorOperation;
pub use people::{add_facilitator, change_facilitator, facilitator_list, remove_facilitator};

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
