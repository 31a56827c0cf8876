//! The days a facilitator is away. Sessions on them stay where they are, and say so.

use super::model::{AbsenceForm, FacilitatorList};
use super::operation::FacilitatorOperation;
use super::people::{facilitator_list, known};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{AbsenceId, FacilitatorId};
use crate::moment::Moment;
use crate::store;
use crate::{text, typed};

/// Notes that a facilitator is away.
///
/// # Errors
/// The fields that cannot be accepted.
pub fn add_absence(
    file: &DataFile,
    moment: &Moment,
    facilitator_id: FacilitatorId,
    form: &AbsenceForm,
) -> Result<Changed<FacilitatorList>> {
    file.change(
        moment,
        |tx| {
            known(tx, facilitator_id)?;
            let mut problems = FieldProblems::new();
            let first = problems.keep("first_day", typed::date(&form.first_day, "the first day away"));
            let last = match form.last_day.trim() {
                "" => first,
                day => problems.keep("last_day", typed::date(day, "the last day away")),
            };
            let reason = problems.keep("reason", text::cleaned_line(&form.reason, "The reason", 200));
            if let (Some(first), Some(last)) = (first, last)
                && last < first
            {
                problems.add("last_day", "The last day away is before the first: change one of them");
            }
            problems.finish()?;
            let (Some(first_day), Some(last_day), Some(reason)) = (first, last, reason) else {
                // Each reason to be here has been noted as a problem above.
                return Err(Error::refused("The form could not be read. Nothing was saved."));
            };
            store::facilitators::insert_absence(tx, facilitator_id, first_day, last_day, &reason)?;
            let operation = FacilitatorOperation::AbsenceAdded { facilitator_id, first_day, last_day };
            Ok(((), Operation::Facilitators(operation)))
        },
        |reading, ()| facilitator_list(reading, moment.today()),
    )
}

/// Forgets days away.
///
/// # Errors
/// [`Error::Gone`] when there are no such days.
pub fn remove_absence(file: &DataFile, moment: &Moment, absence_id: AbsenceId) -> Result<Changed<FacilitatorList>> {
    file.change(
        moment,
        |tx| {
            let absence = store::facilitators::absence(tx, absence_id)?.ok_or(Error::Gone("absence"))?;
            store::facilitators::remove_absence(tx, absence_id)?;
            let operation = FacilitatorOperation::AbsenceRemoved {
                facilitator_id: absence.facilitator.facilitator_id,
                first_day: absence.first_day,
                last_day: absence.last_day,
            };
            Ok(((), Operation::Facilitators(operation)))
        },
        |reading, ()| facilitator_list(reading, moment.today()),
    )
}
