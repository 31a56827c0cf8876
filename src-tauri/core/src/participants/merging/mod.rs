//! Merging two people who are one: the two side by side, then one step that can be undone whole.
//!
//! - One of them stays, the other goes. Every booking, mark, invitation, payment, address and earlier course of the one
//!   who goes becomes the other's; what both have is one; where they differ, it was chosen.
//! - The number of the one who goes is kept with the one who stays: the history of that person tells the steps of both.
//! - Of two bookings on one course one stays, as chosen: its state, dates, fee and who pays. What was paid on either, which
//!   requirements were met and what was answered in an application stays of both.
//! - Two open requests for a certificate of one course, or two certificates that count, are not made one: one of them is
//!   withdrawn first.

mod in_the_way;
mod model;
pub(crate) mod rules;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod rules_tests;

pub use model::{MergeChoice, MergeField, MergeMoves, MergeParticipants, MergePreview, MergeSide, MergeTaken};

use in_the_way::in_the_way;
use rules::Whole;

use super::operation::ParticipantOperation;
use super::sheet::participant_sheet;
use super::sheet_model::ParticipantSheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store::{self, Reading};

/// The two side by side, and what merging them would do.
///
/// # Errors
/// That one of them is no longer there.
pub fn merge_preview(reading: &Reading<'_>, stays_id: ParticipantId, goes_id: ParticipantId) -> Result<MergePreview> {
    let (stays, goes) = (whole(reading, stays_id)?, whole(reading, goes_id)?);
    Ok(MergePreview {
        stays: side(&stays),
        goes: side(&goes),
        in_the_way: in_the_way(&stays, &goes),
        fields: rules::fields(&stays, &goes),
        taken: rules::taken(&stays, &goes),
        moves: rules::moves(&stays, &goes),
    })
}

/// Makes two people one; answers the sheet of the one who stays, with their booking on `course_id`.
///
/// # Errors
/// What stands in the way, the fields for which nothing was chosen, or that one of them is no longer there.
pub fn merge_participants(
    file: &DataFile,
    moment: &Moment,
    request: &MergeParticipants,
    course_id: Option<CourseId>,
) -> Result<Changed<ParticipantSheet>> {
    let MergeParticipants { stays_id, goes_id, choices } = request;
    file.change(
        moment,
        |tx| {
            let (stays, goes) = (whole(tx, *stays_id)?, whole(tx, *goes_id)?);
            let in_the_way = in_the_way(&stays, &goes);
            if !in_the_way.is_empty() {
                return Err(Error::refused(in_the_way.join(" ")));
            }
            let merged = rules::merged(&stays, &goes, choices)?;
            store::participants_merge::merge(tx, *stays_id, *goes_id, &merged)?;
            let what = ParticipantOperation::Merged { participant_id: *stays_id, was_id: *goes_id };
            Ok(((), Operation::Participants(what)))
        },
        |reading, ()| participant_sheet(reading, *stays_id, course_id, moment),
    )
}

fn whole(reading: &Reading<'_>, id: ParticipantId) -> Result<Whole> {
    let person = store::participants::person(reading, id)?.ok_or(Error::Gone("participant"))?;
    Ok(Whole {
        participant_id: id,
        person,
        access_needs: store::participants::access_needs(reading, id)?.unwrap_or_default(),
        bookings: store::participants_merge::bookings(reading, id)?,
        payments: store::participants_merge::payments(reading, id)?,
        marks: store::participants_merge::marks(reading, id)?,
        invitations: store::participants_merge::invitations(reading, id)?,
        earlier: store::participants_merge::earlier(reading, id)?,
        certificates: store::participants_merge::certificates(reading, id)?,
    })
}

fn side(whole: &Whole) -> MergeSide {
    MergeSide {
        participant_id: whole.participant_id,
        first_name: whole.person.first_name.clone(),
        last_name: whole.person.last_name.clone(),
        organisation: whole.person.organisation.clone(),
        emails: whole.person.emails.clone(),
        courses: whole.bookings.iter().map(|(_, booking)| booking.course.clone()).collect(),
    }
}
