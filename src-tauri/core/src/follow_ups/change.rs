//! Moving and changing a follow-up session, cancelling it and taking that back. Its number, invitees, replies and
//! marks stay.

use super::forms::FollowUpForm;
use super::model::{FollowUpQuery, FollowUpSheet};
use super::operation::FollowUpOperation;
use super::propose::proposals;
use super::rules::{read, warning};
use super::sheet::{find, sheet};
use super::suggest::Objection;
use super::surroundings::Around;
use crate::calendar::display::{long_date, plural};
use crate::calendar::wall_clock::minutes_between;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, Result};
use crate::history::Operation;
use crate::ids::SessionId;
use crate::moment::Moment;
use crate::register;
use crate::store;
use crate::text::cleaned;

/// Changes a session's date, time, length, title, link and facilitators.
///
/// # Errors
/// The fields that cannot be accepted, a question where something speaks against its new date or time or it has marks
/// and that was not confirmed, that it is cancelled or gone, or that the file could not be written.
pub fn change_follow_up(
    file: &DataFile,
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
            let against = warning(&proposed).filter(|_| asks);
            let marks = marks_are(stored.marks).filter(|_| moves);
            let stay = if stored.marks == 1 { "it stays" } else { "they stay" };
            let marks = marks.map(|marks| format!("{marks} entered for this follow-up session: {stay} with it."));
            let minutes = minutes_between(wanted.date, wanted.starts_at, wanted.ends_at);
            let longer = register::session::longer_than(store::sessions::parts_longer_than(tx, session_id, minutes)?);
            ask(confirmed, against.into_iter().chain(marks).chain(longer.filter(|_| moves)))?;
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
/// That the reason cannot be accepted, a question when marks were entered for it and that was not confirmed, that the
/// session is cancelled or gone, or that the file could not be written.
pub fn cancel_follow_up(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    reason: &str,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let reason = cleaned(reason, "The reason", 1000).map_err(|message| Error::invalid("reason", message))?;
    file.change(
        moment,
        |tx| {
            let (_, stored) = find(tx, session_id)?;
            if stored.cancelled {
                return Err(Error::refused("This follow-up session is cancelled already."));
            }
            let day = long_date(stored.date);
            let kept = |marks| format!("{marks} entered for the follow-up session on {day}. They are kept with it.");
            ask(confirmed, marks_are(stored.marks).map(kept))?;
            store::sessions::cancel(tx, session_id, &reason)?;
            Ok(((), Operation::FollowUps(FollowUpOperation::Cancelled { session_id })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// Plans a cancelled session again, where and when it was.
///
/// # Errors
/// A question where something speaks against its date by now and that was not confirmed, that the session is not
/// cancelled or gone, or that the file could not be written.
pub fn reinstate_follow_up(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    file.change(
        moment,
        |tx| {
            let (programme, stored) = find(tx, session_id)?;
            if !stored.cancelled {
                return Err(Error::refused("This follow-up session is not cancelled."));
            }
            if !stored.ended(moment.now()) {
                let around = Around::read(tx, programme, (stored.date, stored.date))?;
                let led_by: Vec<_> = stored.facilitators.iter().map(|who| who.facilitator_id).collect();
                let times = (stored.starts_at, stored.ends_at);
                let mut proposal = around.propose(stored.date, times, &led_by, Some(session_id));
                // The calendar was known when it was scheduled; what people do that day may be new.
                let known =
                    |about: &Objection| matches!(about, Objection::BankHoliday { .. } | Objection::AvoidedWeek { .. });
                proposal.against.retain(|reason| !known(&reason.about));
                ask(confirmed, warning(&[proposal]))?;
            }
            store::sessions::reinstate(tx, session_id)?;
            Ok(((), Operation::FollowUps(FollowUpOperation::Reinstated { session_id })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// Refuses with what is to be known first, unless it was confirmed.
fn ask(confirmed: bool, about: impl IntoIterator<Item = String>) -> Result<()> {
    let about: Vec<String> = about.into_iter().collect();
    if confirmed || about.is_empty() { Ok(()) } else { Err(Error::asks(Code::NeedsConfirming, about.join("\n"))) }
}

/// `2 marks are`; nothing without marks.
fn marks_are(marks: u32) -> Option<String> {
    (marks > 0).then(|| plural(u64::from(marks), "mark is", "marks are"))
}
