//! Adding a person, with a booking where a course is named.

use super::duplicates::ask_about_likely_duplicates;
use super::model::{AddParticipant, Alike};
use super::operation::ParticipantOperation;
use super::rules::{self, Person};
use super::sheet::participant_sheet;
use super::sheet_model::ParticipantSheet;
use crate::bookings::{Joining, add_booking};
use crate::data_file::{Changed, DataFile};
use crate::error::Result;
use crate::history::Operation;
use crate::ids::ParticipantId;
use crate::moment::Moment;
use crate::store::{self, Tx};

/// Adds a person, and books them in the same step where a course is named; answers their sheet.
///
/// # Errors
/// What is wrong with a field, [`crate::error::Code::LikelyDuplicates`], [`crate::error::Code::OverCapacity`], or that
/// the course is no longer there.
pub fn add_participant(
    file: &DataFile,
    moment: &Moment,
    request: &AddParticipant,
) -> Result<Changed<ParticipantSheet>> {
    let course_id = request.booking.as_ref().map(|booking| booking.course_id);
    file.change(
        moment,
        |tx| {
            let person = rules::person(&request.person)?;
            if !request.is_different {
                ask_about_likely_duplicates(tx, &person, None, &Alike::ALL)?;
            }
            let participant_id = add_person(tx, &person)?;
            let operation = match &request.booking {
                None => Operation::Participants(ParticipantOperation::Added { participant_id }),
                Some(booking) => {
                    let mut joining = Joining::read(tx, booking.course_id)?;
                    add_booking(tx, &mut joining, participant_id, booking, true)?
                }
            };
            Ok((participant_id, operation))
        },
        |reading, participant_id| participant_sheet(reading, participant_id, course_id, moment),
    )
}

/// Writes a person and their addresses, inside an operation of the caller's.
pub(crate) fn add_person(tx: &Tx<'_>, person: &Person) -> Result<ParticipantId> {
    let id = store::participants::insert(tx, person)?;
    store::participants::set_emails(tx, id, &person.emails)?;
    Ok(id)
}
