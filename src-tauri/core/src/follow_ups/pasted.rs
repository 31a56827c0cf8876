//! Replies of invited people from a pasted table: looked at first, then taken in one step, worked out anew inside it.

use super::forms::PastedRepliesForm;
use super::invite::{day_of_reply, replies_set};
use super::operation::FollowUpOperation;
use super::people_model::{RepliesSet, Reply};
use super::sheet::find;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{ParticipantId, PollDateId};
use crate::moment::Moment;
use crate::poll::{self, Asked, DateReply, Known, Looked, Person, PollPreview, ReadPoll};
use crate::store::{self, Reading};

/// What would become of a table. Its one date is the session, by its own number.
///
/// # Errors
/// That it cannot be read, that nobody is invited or the session is gone, or that the file could not be read.
pub fn read_replies(reading: &Reading<'_>, form: &PastedRepliesForm) -> Result<PollPreview> {
    Ok(read(reading, form)?.preview)
}

/// Takes the replies of a table.
///
/// # Errors
/// That it cannot be read or says nothing new, that the day cannot be accepted, that the session is gone, or that the file
/// could not be written.
pub fn take_replies(file: &DataFile, moment: &Moment, form: &PastedRepliesForm) -> Result<Changed<RepliesSet>> {
    let session_id = form.session_id;
    let replied_on = day_of_reply(&form.replied_on, moment)?;
    file.change(
        moment,
        |tx| {
            let taken = read(tx, form)?.taken;
            let of = |reply: DateReply| -> Vec<ParticipantId> {
                taken.iter().filter(|one| one.reply == reply).map(|one| one.participant_id).collect()
            };
            let (coming, not_coming) = (of(DateReply::Yes), of(DateReply::No));
            let count = |people: &[ParticipantId]| u32::try_from(people.len()).unwrap_or(u32::MAX);
            if coming.is_empty() && not_coming.is_empty() {
                return Err(Error::refused("There is no new reply in this table, so nothing was taken."));
            }
            let operation =
                FollowUpOperation::TookReplies { session_id, coming: count(&coming), not_coming: count(&not_coming) };
            for (people, reply) in [(&coming, Reply::Coming), (&not_coming, Reply::NotComing)] {
                store::invitees::set_reply(tx, session_id, people, reply, Some(replied_on))?;
            }
            Ok(([coming, not_coming].concat(), Operation::FollowUps(operation)))
        },
        |reading, people| replies_set(reading, session_id, &people, moment),
    )
}

fn read(reading: &Reading<'_>, form: &PastedRepliesForm) -> Result<ReadPoll> {
    let (_, session) = find(reading, form.session_id)?;
    let invitees = store::invitees::of_session(reading, form.session_id, None)?;
    if invitees.is_empty() {
        return Err(Error::refused("Nobody is invited yet whose reply this could be. Invite people first."));
    }
    let date = PollDateId(session.session_id.0);
    let stands = |reply: Reply| match reply {
        Reply::Coming => Some(DateReply::Yes),
        Reply::NotComing => Some(DateReply::No),
        Reply::NoReply => None,
    };
    let people: Vec<ParticipantId> = invitees.iter().map(|one| one.participant_id).collect();
    let known = Known {
        asked: Asked::OneSession,
        dates: vec![Looked { id: date, date: session.date, starts_at: session.starts_at }],
        people: Person::all(store::participants::with_addresses(reading, &people)?),
        facilitators: session.facilitators.into_iter().map(|who| who.name).collect(),
        replies: invitees.iter().filter_map(|one| Some(((date, one.participant_id), stands(one.reply)?))).collect(),
    };
    poll::read(&form.table, &known).map_err(Error::refused)
}
