//! Access needs: health data, apart from the person, read only when they are opened.

use super::operation::ParticipantOperation;
use super::rules::LONGEST_NOTES;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::ParticipantId;
use crate::moment::Moment;
use crate::store::{self, Reading};
use crate::text::cleaned;

/// What a person needs; empty when nothing is written down.
///
/// # Errors
/// That the file could not be read.
pub fn access_needs(reading: &Reading<'_>, participant_id: ParticipantId) -> Result<String> {
    Ok(store::participants::access_needs(reading, participant_id)?.unwrap_or_default())
}

/// Writes down what a person needs; empty text deletes it. Answers what is kept.
///
/// # Errors
/// What is wrong with the text, or that the person is no longer there.
pub fn save_access_needs(
    file: &DataFile,
    moment: &Moment,
    participant_id: ParticipantId,
    typed: &str,
) -> Result<Changed<String>> {
    file.change(
        moment,
        |tx| {
            let needs = cleaned(typed, "The text", LONGEST_NOTES).map_err(|why| Error::invalid("needs", why))?;
            if store::participants::person(tx, participant_id)?.is_none() {
                return Err(Error::Gone("participant"));
            }
            store::participants::set_access_needs(tx, participant_id, &needs)?;
            let what = if needs.is_empty() {
                ParticipantOperation::AccessNeedsDeleted { participant_id }
            } else {
                ParticipantOperation::AccessNeedsSaved { participant_id }
            };
            Ok(((), Operation::Participants(what)))
        },
        |reading, ()| access_needs(reading, participant_id),
    )
}
