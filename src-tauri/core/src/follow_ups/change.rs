//! Moving and changing a follow-up session, cancelling it and taking that back. Its number, invitees, replies and
//! marks stay.

use super::forms::FollowUpForm;
use super::model::{FollowUpQuery, FollowUpSheet};
use super::operation::FollowUpOperation;
use super::propose::proposals;
use super::rules::{read, warning};
use super::sheet::{find, sheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, Result};
use crate::history::Operation;
use crate::ids::SessionId;
use crate::moment::Moment;
use crate::store;
use crate::text::cleaned;

/// Changes a session's date, time, length, title, link and facilitators.
///
/// # Errors
/// The fields that cannot be accepted, a question where something speaks against its new date or time and that was
/// not confirmed, that it is cancelled or gone, or that the file could not be written.
pub fn change_follow_up(
    file: &mut DataFile,
    moment: &Moment,
    session_id: SessionId,
    form: &FollowUpForm,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let wanted = read(form, "").map_err(Error::Invalid)?;
    file.change(
        moment,
        |tx| {
            let (programme, stored) = find(tx, session_id)?;
            if stored.cancelled {
                return Err(Error::refused("This follow-up session is cancelled. Reinstate it first, then change it."));
            }
            let before = (stored.date, stored.starts_at, stored.ends_at);
            let moves = before != (wanted.date, wanted.starts_at, wanted.ends_at);
            let led_by: Vec<_> = stored.facilitators.iter().map(|who| who.facilitator_id).collect();
            let proposed = proposals(tx, programme, &[&wanted], Some(session_id))?;
            // What was known when it was scheduled is not asked again when only its title changes.
            let asks = moves || wanted.facilitators.iter().any(|who| !led_by.contains(who));
            if let Some(sentence) = warning(&proposed).filter(|_| asks && !confirmed) {
                return Err(Error::asks(Code::NeedsConfirming, sentence));
            }
            store::sessions::retime(tx, session_id, wanted.date, wanted.starts_at, wanted.ends_at)?;
            let (zoom_link, title) = (&wanted.zoom_link, &wanted.title);
            store::sessions::describe(tx, session_id, stored.break_minutes, zoom_link, title, &stored.notes)?;
            store::sessions::set_facilitators(tx, session_id, &wanted.facilitators)?;
            let operation = if moves {
                let (from, to) = (stored.date, wanted.date);
                FollowUpOperation::Moved { session_id, from, to, starts_at: wanted.starts_at, ends_at: wanted.ends_at }
            } else {
                FollowUpOperation::Changed { session_id }
            };
            Ok(((), Operation::FollowUps(operation)))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// Cancels a session, for a reason that may be left out.
///
/// # Errors
/// That the reason cannot be accepted, that the session is gone, or that the file could not be written.
pub fn cancel_follow_up(
    file: &mut DataFile,
    moment: &Moment,
    session_id: SessionId,
    reason: &str,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let reason = cleaned(reason, "The reason", 1000).map_err(|message| Error::invalid("reason", message))?;
    file.change(
        moment,
        |tx| {
            find(tx, session_id)?;
            store::sessions::cancel(tx, session_id, &reason)?;
            Ok(((), Operation::FollowUps(FollowUpOperation::Cancelled { session_id })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// Plans a cancelled session again, where and when it was.
///
/// # Errors
/// That the session is gone, or that the file could not be written.
pub fn reinstate_follow_up(
    file: &mut DataFile,
    moment: &Moment,
    session_id: SessionId,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    file.change(
        moment,
        |tx| {
            find(tx, session_id)?;
            store::sessions::reinstate(tx, session_id)?;
            Ok(((), Operation::FollowUps(FollowUpOperation::Reinstated { session_id })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}
