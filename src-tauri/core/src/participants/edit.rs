//! Changing a person's details.

use super::duplicates::ask_about_likely_duplicates;
use super::model::{Alike, EditParticipant};
use super::operation::ParticipantOperation;
use super::rules;
use super::sheet::participant_sheet;
use super::sheet_model::ParticipantSheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::CourseId;
use crate::moment::Moment;
use crate::store;
use crate::text::folded;

/// Changes a person's details; answers their sheet with the booking on `course_id`. Where a new name, address or
/// organisation makes them look like somebody else, that is asked about first.
///
/// # Errors
/// What is wrong with a field, [`crate::error::Code::LikelyDuplicates`], or that the person is no longer there.
pub fn edit_participant(
    file: &DataFile,
    moment: &Moment,
    request: &EditParticipant,
    course_id: Option<CourseId>,
) -> Result<Changed<ParticipantSheet>> {
    let id = request.participant_id;
    file.change(
        moment,
        |tx| {
            let person = rules::person(&request.person)?;
            let before = store::participants::person(tx, id)?.ok_or(Error::Gone("participant"))?;
            let known = |email: &String| before.emails.contains(email);
            let same_name = (&before.first_name, &before.last_name) == (&person.first_name, &person.last_name);
            let same_organisation = folded(&before.organisation) == folded(&person.organisation);
            // A namesake was known already; one at the organisation that they come to was not.
            let new_to_confuse: &[Alike] = match same_name && person.emails.iter().all(known) {
                _ if request.is_different => &[],
                false => &Alike::ALL,
                true if same_organisation => &[],
                true => &[Alike::SameNameAndOrganisation],
            };
            ask_about_likely_duplicates(tx, &person, Some(id), new_to_confuse)?;
            store::participants::update(tx, id, &person)?;
            store::participants::set_emails(tx, id, &person.emails)?;
            Ok(((), Operation::Participants(ParticipantOperation::Edited { participant_id: id })))
        },
        |reading, ()| participant_sheet(reading, id, course_id, moment),
    )
}
