//! Graduates of cohorts from before this program: recorded by hand, with the course and how one knows.

use super::forms::EarlierGraduateForm;
use super::model::{FollowUpQuery, FollowUpSheet};
use super::operation::FollowUpOperation;
use super::sheet::sheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::ParticipantId;
use crate::moment::Moment;
use crate::store;
use crate::text::{cleaned, cleaned_line};

/// Records a participant as a graduate of an earlier course; doing it again changes course and reason.
///
/// # Errors
/// The fields that cannot be accepted, that the participant or programme is gone, or that the file could not be
/// written.
pub fn record_earlier_graduate(
    file: &DataFile,
    moment: &Moment,
    form: &EarlierGraduateForm,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let mut problems = FieldProblems::new();
    let course = problems.keep("course", cleaned_line(&form.course, "The course", 300));
    let reason = problems.keep("reason", cleaned(&form.reason, "How you know", 1000));
    if course.as_deref() == Some("") {
        problems.add("course", "Enter the course that they graduated from, such as Autumn 2024");
    }
    if reason.as_deref() == Some("") {
        problems.add("reason", "Enter how you know, such as: on the 2024 certificate list");
    }
    problems.finish()?;
    let (course, reason) = (course.unwrap_or_default(), reason.unwrap_or_default());
    let (programme_id, participant_id) = (shown.programme_id, form.participant_id);
    file.change(
        moment,
        |tx| {
            store::follow_ups::programme(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
            if store::invitees::known_people(tx, &[participant_id])?.is_empty() {
                return Err(Error::Gone("participant"));
            }
            store::invitees::record_earlier_graduate(tx, programme_id, participant_id, &course, &reason)?;
            let operation = FollowUpOperation::RecordedEarlierGraduate { programme_id, participant_id };
            Ok(((), Operation::FollowUps(operation)))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// Takes such a record away. Invitations that were made stay.
///
/// # Errors
/// That it is gone already, or that the file could not be written.
pub fn remove_earlier_graduate(
    file: &DataFile,
    moment: &Moment,
    participant_id: ParticipantId,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let programme_id = shown.programme_id;
    file.change(
        moment,
        |tx| {
            if !store::invitees::remove_earlier_graduate(tx, programme_id, participant_id)? {
                return Err(Error::Gone("earlier graduate"));
            }
            let operation = FollowUpOperation::RemovedEarlierGraduate { programme_id, participant_id };
            Ok(((), Operation::FollowUps(operation)))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}
