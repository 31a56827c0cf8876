//! Taking the rows onto a course, in one step.

use super::model::{AddPasted, PastedCounts, RowOutcome};
use super::operation::ApplicationOperation;
use super::reading::{USED_FOR, headings_key, missing, read};
use super::rules::{self, enriched};
use crate::bookings::{Joining, NewBooking, add_booking, room_for};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::files::GivenFile;
use crate::history::Operation;
use crate::moment::Moment;
use crate::participants::add_person;
use crate::steps::Steps;
use crate::store::{self, StoreError};
use crate::typed::date;

/// Takes the rows onto the course, in one step; answers how many became what. `steps` hears of each row.
///
/// # Errors
/// What is wrong with the paste or a field, that a row is still to be decided, [`crate::error::Code::OverCapacity`],
/// that nothing would be added, or [`crate::error::Code::Cancelled`].
pub fn add_pasted(
    file: &DataFile,
    moment: &Moment,
    request: &AddPasted,
    given: Option<&GivenFile>,
    steps: Steps<'_>,
) -> Result<Changed<PastedCounts>> {
    let course_id = request.pasted.course_id;
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            problems.keep("on_date", date(&request.on_date, "the date"));
            problems.finish()?;
            let read = read(tx, &request.pasted, given)?;
            let counts = rules::counts(&read.decided);
            if let Some(missing) = missing(&read) {
                return Err(Error::refused(missing));
            }
            if counts.asks > 0 {
                let rows: Vec<u32> = read
                    .applicants
                    .iter()
                    .zip(&read.decided)
                    .filter(|(_, decided)| decided.outcome == RowOutcome::Asks)
                    .map(|((row, _), _)| *row)
                    .collect();
                return Err(Error::refused(format!("Say first who it is in {}.", rows_named(&rows))));
            }
            let taking = counts.added + counts.updated;
            if taking == 0 {
                return Err(Error::refused("None of these rows adds anything to the course. Nothing was changed."));
            }
            let more = if request.state.takes_a_place() { taking } else { 0 };
            room_for(tx, course_id, more, request.over_capacity_reason.as_deref())?;
            let booking = NewBooking {
                course_id,
                state: request.state,
                on_date: request.on_date.clone(),
                reason: String::new(),
                reply_by: None,
                over_capacity_reason: request.over_capacity_reason.clone(),
            };
            let mut joining = Joining::read(tx, course_id)?;
            let known_by_id = read.known_by_id();
            for (at, ((row, applicant), decided)) in read.applicants.iter().zip(&read.decided).enumerate() {
                steps.at(at, read.applicants.len())?;
                let Ok(applicant) = applicant else { continue };
                let (id, needs, is_new) = match (decided.outcome, decided.known) {
                    (RowOutcome::Added, _) => {
                        (add_person(tx, &applicant.person)?, applicant.access_needs.clone(), true)
                    }
                    (RowOutcome::Updated, Some(id)) => {
                        let Some(known) = known_by_id.get(&id) else { continue };
                        let more = enriched(known, applicant, read.replaced(*row));
                        if more.person != known.person {
                            store::participants::update(tx, id, &more.person)?;
                            store::participants::set_emails(tx, id, &more.person.emails)?;
                        }
                        (id, more.access_needs, false)
                    }
                    _ => continue,
                };
                if !needs.is_empty() {
                    store::participants::set_access_needs(tx, id, &needs)?;
                }
                add_booking(tx, &mut joining, id, &booking, is_new)?;
                if !applicant.answers.is_empty() {
                    store::applications::put_answers(tx, id, course_id, &applicant.answers)?;
                }
            }
            if let Some(given) = given {
                store::applications::keep_file(tx, course_id, given)?;
            }
            if let Some(columns) = &request.pasted.columns {
                let headings: Vec<String> = read.columns.iter().map(|column| column.heading.clone()).collect();
                if let Some(key) = headings_key(&headings)? {
                    let columns = serde_json::to_string(columns).map_err(StoreError::from)?;
                    store::attendance_reports::put_mapping(tx, USED_FOR, &key, &columns)?;
                }
            }
            let (state, added, updated) = (request.state, counts.added, counts.updated);
            let what = match given {
                Some(_) => ApplicationOperation::Brought { course_id, state, added, updated },
                None => ApplicationOperation::Pasted { course_id, state, added, updated },
            };
            Ok((counts, Operation::Applications(what)))
        },
        |_, counts| Ok(counts),
    )
}

/// `row 3`, `rows 3, 4 and 9`.
fn rows_named(rows: &[u32]) -> String {
    let some: Vec<String> = rows.iter().take(5).map(u32::to_string).collect();
    match rows.len() {
        1 => format!("row {}", some[0]),
        2..=5 => format!("rows {}", crate::calendar::display::list(some)),
        several => format!("{several} rows, of which the first is row {}", some[0]),
    }
}
