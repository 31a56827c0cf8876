//! Who is invited to a follow-up session, and what they replied.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::forms::{ReplyForm, WhomToInvite};
use super::graduates::{Graduates, whom_to_invite};
use super::model::{FollowUpQuery, FollowUpSheet};
use super::operation::{FollowUpOperation, Whom};
use super::people_model::{InviteeList, PersonToInvite, RepliesSet, Reply};
use super::sheet::{find, one, sheet, to_come};
use crate::calendar::display::{list, plural};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{ParticipantId, SessionId};
use crate::moment::Moment;
use crate::store::sessions::SessionOwner;
use crate::store::{self, Reading};
use crate::{text, typed};

/// How many people a search for somebody to invite answers.
const MOST_FOUND: u32 = 30;

/// Who is invited to a session.
///
/// # Errors
/// That the session is gone, or that the file could not be read.
pub fn invitees(reading: &Reading<'_>, session_id: SessionId, moment: &Moment) -> Result<InviteeList> {
    let (programme, session) = one(reading, session_id, moment.now())?;
    let invitees = store::invitees::of_session(reading, session_id, None)?;
    let mut graduates = Graduates::read(reading, programme, moment.now())?.everybody();
    for invitee in &invitees {
        graduates.remove(&invitee.participant_id);
    }
    let graduates_not_invited = u32::try_from(graduates.len()).unwrap_or(u32::MAX);
    Ok(InviteeList { session, invitees, graduates_not_invited })
}

/// People to add to a session's list: graduates first; with nothing typed, graduates only.
///
/// # Errors
/// That the session is gone, or that the file could not be read.
pub fn people_to_invite(
    reading: &Reading<'_>,
    session_id: SessionId,
    search: &str,
    moment: &Moment,
) -> Result<Vec<PersonToInvite>> {
    let (programme, _) = find(reading, session_id)?;
    let words: Vec<String> = text::folded(search).split_whitespace().map(str::to_owned).collect();
    let graduates = Graduates::read(reading, programme, moment.now())?;
    let courses: BTreeMap<ParticipantId, &str> = graduates.course_by_person();
    let among: Vec<ParticipantId> = courses.keys().copied().collect();
    let mut found = store::invitees::to_invite(reading, session_id, &words, Some(&among), MOST_FOUND)?;
    if !words.is_empty() {
        let everybody = store::invitees::to_invite(reading, session_id, &words, None, MOST_FOUND)?;
        found.extend(everybody.into_iter().filter(|person| !courses.contains_key(&person.participant_id)));
        found.truncate(MOST_FOUND as usize);
    }
    for person in &mut found {
        person.graduate_of = courses.get(&person.participant_id).map(|course| (*course).to_owned());
    }
    Ok(found)
}

/// Invites people to sessions; who is invited already stays as they are.
///
/// # Errors
/// That there is nothing to invite to, that a session is cancelled or of another programme, that somebody is gone, or
/// that the file could not be written.
pub fn invite(
    file: &DataFile,
    moment: &Moment,
    sessions: &[SessionId],
    whom: &WhomToInvite,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    file.change(
        moment,
        |tx| {
            let stored = store::sessions::of(tx, SessionOwner::Programme(shown.programme_id))?;
            check_sessions(sessions, &stored)?;
            let ahead = to_come(&stored, moment.now());
            let people = whom_to_invite(tx, shown.programme_id, whom, &ahead, moment.now())?;
            let (people, sessions) = store::invitees::insert(tx, sessions, &people)?;
            let whom = Whom::new(&people, &sessions);
            Ok(((), Operation::FollowUps(FollowUpOperation::Invited { whom })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

fn check_sessions(wanted: &[SessionId], stored: &[store::sessions::StoredSession]) -> Result<()> {
    if wanted.is_empty() {
        return Err(Error::invalid("sessions", "Choose at least one follow-up session"));
    }
    for id in wanted {
        let found = stored.iter().find(|session| session.session_id == *id).ok_or(Error::Gone("follow-up session"))?;
        if found.cancelled {
            return Err(Error::refused("Nobody can be invited to a cancelled session. Reinstate it first."));
        }
    }
    Ok(())
}

/// Takes people off a session's list, with their replies. Whoever has a mark stays.
///
/// # Errors
/// Who has a mark, that the session is gone, or that the file could not be written.
pub fn remove_invitees(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    people: &[ParticipantId],
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    file.change(
        moment,
        |tx| {
            find(tx, session_id)?;
            let invitees = store::invitees::of_session(tx, session_id, Some(people))?;
            let marked: Vec<&str> = invitees.iter().filter(|who| who.marked).map(|who| who.name.as_str()).collect();
            if !marked.is_empty() {
                return Err(Error::refused(in_the_register(&marked)));
            }
            let gone = store::invitees::delete(tx, session_id, people)?;
            let whom = Whom::new(&gone, &[session_id]);
            Ok(((), Operation::FollowUps(FollowUpOperation::Uninvited { whom })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

fn in_the_register(marked: &[&str]) -> String {
    let (who, has) = match marked {
        [one] => ((*one).to_owned(), "has a mark"),
        [one, other] => (list([one, other]), "have a mark each"),
        several => (plural(several.len() as u64, "person", "people"), "have a mark"),
    };
    format!(
        "{who} {has} in the register of this session, so the list must keep them. Unmark them in the register first. Nobody was taken off."
    )
}

/// Sets the reply of invited people, with its date.
///
/// # Errors
/// That the date cannot be accepted, that the session or one of the people is not on its list any more, or that the
/// file could not be written.
pub fn set_reply(file: &DataFile, moment: &Moment, form: &ReplyForm) -> Result<Changed<RepliesSet>> {
    let session_id = form.session_id;
    let replied_on = match form.reply {
        Reply::NoReply => None,
        _ => Some(day_of_reply(&form.replied_on, moment)?),
    };
    file.change(
        moment,
        |tx| {
            find(tx, session_id)?;
            let known = store::invitees::of_session(tx, session_id, Some(&form.people))?;
            if known.is_empty() {
                return Err(Error::Gone("invitation"));
            }
            let changed = store::invitees::set_reply(tx, session_id, &form.people, form.reply, replied_on)?;
            let whom = Whom::new(&changed, &[session_id]);
            Ok(((), Operation::FollowUps(FollowUpOperation::Replied { whom, reply: form.reply })))
        },
        |reading, ()| replies_set(reading, session_id, &form.people, moment),
    )
}

/// The session with its fresh counts, and these people.
pub(super) fn replies_set(
    reading: &Reading<'_>,
    session_id: SessionId,
    people: &[ParticipantId],
    moment: &Moment,
) -> Result<RepliesSet> {
    let (_, session) = one(reading, session_id, moment.now())?;
    Ok(RepliesSet { session, invitees: store::invitees::of_session(reading, session_id, Some(people))? })
}

/// The day of a reply as it is typed; nothing typed is today.
pub(super) fn day_of_reply(typed: &str, moment: &Moment) -> Result<NaiveDate> {
    if typed.trim().is_empty() {
        return Ok(moment.today());
    }
    let day = typed::date(typed.trim(), "the day of the reply");
    let day = day.map_err(|message| Error::invalid("replied_on", message))?;
    if day > moment.today() {
        return Err(Error::invalid("replied_on", "The day of the reply lies ahead: enter today or an earlier day"));
    }
    Ok(day)
}
