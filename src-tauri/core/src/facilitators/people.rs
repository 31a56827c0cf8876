//! Facilitators themselves: listed, added, renamed, removed while nothing names them.

use chrono::NaiveDate;

use super::model::{FacilitatorForm, FacilitatorList};
use super::operation::FacilitatorOperation;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::FacilitatorId;
use crate::moment::Moment;
use crate::store::{self, Reading};
use crate::text;

/// Everybody who facilitates, with the days away that are not over; two queries.
///
/// # Errors
/// That the file could not be read.
pub fn facilitator_list(reading: &Reading<'_>, today: NaiveDate) -> Result<FacilitatorList> {
    Ok(FacilitatorList { facilitators: store::facilitators::list(reading, today)? })
}

/// Adds a facilitator.
///
/// # Errors
/// The fields that cannot be accepted.
pub fn add_facilitator(file: &DataFile, moment: &Moment, form: &FacilitatorForm) -> Result<Changed<FacilitatorList>> {
    file.change(
        moment,
        |tx| {
            let (name, email) = read(tx, form, None)?;
            let facilitator_id = store::facilitators::insert(tx, &name, &email)?;
            Ok(((), Operation::Facilitators(FacilitatorOperation::FacilitatorAdded { facilitator_id })))
        },
        |reading, ()| facilitator_list(reading, moment.today()),
    )
}

/// Changes a facilitator's name or address.
///
/// # Errors
/// The fields that cannot be accepted.
pub fn change_facilitator(
    file: &DataFile,
    moment: &Moment,
    facilitator_id: FacilitatorId,
    form: &FacilitatorForm,
) -> Result<Changed<FacilitatorList>> {
    file.change(
        moment,
        |tx| {
            known(tx, facilitator_id)?;
            let (name, email) = read(tx, form, Some(facilitator_id))?;
            store::facilitators::update(tx, facilitator_id, &name, &email)?;
            Ok(((), Operation::Facilitators(FacilitatorOperation::FacilitatorChanged { facilitator_id })))
        },
        |reading, ()| facilitator_list(reading, moment.today()),
    )
}

/// Removes a facilitator whom no course and no session names, with the days away.
///
/// # Errors
/// A refusal when a course or session names them.
pub fn remove_facilitator(
    file: &DataFile,
    moment: &Moment,
    facilitator_id: FacilitatorId,
) -> Result<Changed<FacilitatorList>> {
    file.change(
        moment,
        |tx| {
            known(tx, facilitator_id)?;
            if store::facilitators::is_named(tx, facilitator_id)? {
                return Err(Error::refused(
                    "Courses or sessions name this facilitator, so the name stays. Take it off each of them first.",
                ));
            }
            store::facilitators::remove(tx, facilitator_id)?;
            Ok(((), Operation::Facilitators(FacilitatorOperation::FacilitatorRemoved { facilitator_id })))
        },
        |reading, ()| facilitator_list(reading, moment.today()),
    )
}

/// Refuses when there is no such facilitator.
pub(super) fn known(reading: &Reading<'_>, facilitator_id: FacilitatorId) -> Result<()> {
    let names = store::facilitators::names(reading)?;
    let found = names.iter().any(|name| name.facilitator_id == facilitator_id);
    if found { Ok(()) } else { Err(Error::Gone("facilitator")) }
}

fn read(reading: &Reading<'_>, form: &FacilitatorForm, own: Option<FacilitatorId>) -> Result<(String, String)> {
    let mut problems = FieldProblems::new();
    let name = problems.keep("name", text::cleaned_line(&form.name, "The name", 200)).unwrap_or_default();
    let blank = name.is_empty();
    let same = |other: &super::FacilitatorName| {
        Some(other.facilitator_id) != own && text::folded(&other.name) == text::folded(&name)
    };
    if blank && !form.name.contains(|c: char| c.is_control()) {
        problems.add("name", "Enter the facilitator’s name");
    } else if !blank && store::facilitators::names(reading)?.iter().any(same) {
        problems.add(
            "name",
            format!("There is a facilitator called {name} already: add something that tells the two apart"),
        );
    }
    let email = match form.email.trim() {
        "" => Some(String::new()),
        typed => problems.keep("email", text::email_address(typed)),
    };
    problems.finish()?;
    Ok((name, email.unwrap_or_default()))
}
