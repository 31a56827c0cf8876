//! The log: what was drafted for whom, and what became of it.

use std::collections::BTreeMap;

use super::facts::local_day;
use super::mailto::mailto;
use super::model::{LogPage, LogQuery, LoggedMessage, MessageDetail, MessageState};
use super::operation::MessageOperation;
use crate::calendar::display::full_date;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{MessageId, SessionId};
use crate::moment::Moment;
use crate::store::messages::StoredMessage;
use crate::store::names::SessionName;
use crate::store::sessions::SessionOwner;
use crate::store::{self, Reading};
use crate::{text, typed};

/// How many messages a page has.
const PAGE: u32 = 100;

/// Through how many messages one page is looked for, where words, or what became of them, narrow it.
const LOOKED_THROUGH: u32 = 5_000;

/// A page of the log, newest first: of one that is narrowed, what is found among the newest 5,000 before where it begins.
/// Four queries.
///
/// # Errors
/// That the file could not be read.
pub fn message_log(reading: &Reading<'_>, query: &LogQuery) -> Result<LogPage> {
    let words: Vec<String> = text::folded(&query.search).split_whitespace().map(str::to_owned).collect();
    let end = store::messages::so_far_back(reading, query.before, LOOKED_THROUGH)?;
    let mut found = store::messages::log(reading, query, &words, end.unwrap_or(MessageId(0)), PAGE + 1)?;
    let full = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let last = found.last().map(|one| one.message_id);
    let more_before = if full { last } else { end };
    Ok(LogPage { messages: logged(reading, found)?, more_before, drafted: store::messages::drafted(reading)? })
}

/// Messages as the log shows them; one query.
pub(super) fn logged(reading: &Reading<'_>, stored: Vec<StoredMessage>) -> Result<Vec<LoggedMessage>> {
    let ids: Vec<SessionId> = stored.iter().filter_map(|one| one.session_id).collect();
    let sessions = store::names::sessions(reading, &ids)?;
    Ok(stored.into_iter().map(|one| message(one, &sessions)).collect())
}

fn message(stored: StoredMessage, sessions: &BTreeMap<SessionId, SessionName>) -> LoggedMessage {
    let title = stored.course.or(stored.programme.clone()).unwrap_or_default();
    let about = match stored.session_id.and_then(|id| sessions.get(&id)) {
        Some(session) => format!("{title}: {}", session_words(session)),
        None if stored.programme.is_some() => format!("{title}: follow-ups"),
        None => title,
    };
    LoggedMessage {
        message_id: stored.message_id,
        participant_id: stored.participant_id,
        name: stored.name,
        email: stored.email,
        template: stored.template_name,
        about,
        subject: stored.subject,
        drafted_on: local_day(stored.drafted_at),
        state: stored.state,
        sent_on: stored.sent_on,
        calendar_files: stored.calendar_files,
    }
}

/// `session 3`, `follow-up 3`, with its day.
fn session_words(session: &SessionName) -> String {
    let word = match session.owner {
        SessionOwner::Course(_) => "session",
        SessionOwner::Programme(_) => "follow-up",
    };
    format!("{word} {}, {}", session.number, full_date(session.date))
}

/// One message in full.
///
/// # Errors
/// That it is gone, or that the file could not be read.
pub fn message_detail(reading: &Reading<'_>, id: MessageId) -> Result<MessageDetail> {
    let stored = store::messages::by_ids(reading, &[id])?;
    let message = logged(reading, stored)?.pop().ok_or(Error::Gone("message"))?;
    let (body, sessions) = store::messages::body(reading, id)?.ok_or(Error::Gone("message"))?;
    let names = store::names::sessions(reading, &sessions)?;
    let calendar_files = sessions.iter().filter_map(|id| names.get(id)).map(session_words).collect();
    let fits_mailto = mailto(&message.email, &message.subject, &body).is_some();
    let certificate = match store::messages::certificate(reading, id)? {
        Some(certificate) => store::certificates::find(reading, certificate)?.map(|one| one.shown.number),
        None => None,
    };
    Ok(MessageDetail { message, body, calendar_files, certificate, fits_mailto })
}

/// The `mailto:` address of a message.
///
/// # Errors
/// That it is gone or too long for one, or that the file could not be read.
pub fn mailto_of(reading: &Reading<'_>, id: MessageId) -> Result<String> {
    let detail = message_detail(reading, id)?;
    mailto(&detail.message.email, &detail.message.subject, &detail.body).ok_or_else(|| {
        Error::refused("This message is too long to be handed to the mail program in this way. Copy its text instead.")
    })
}

/// Says what became of messages: sent, on a day, or not sent.
///
/// # Errors
/// That the day cannot be accepted, that one of them is gone, or that the file could not be written.
pub fn set_message_state(
    file: &DataFile,
    moment: &Moment,
    ids: &[MessageId],
    state: MessageState,
    sent_on: &str,
) -> Result<Changed<Vec<LoggedMessage>>> {
    let day = match (state, sent_on.trim()) {
        (MessageState::Sent, "") => Some(moment.today()),
        (MessageState::Sent, typed) => {
            let day = typed::date(typed, "the day on which it was sent");
            let day = day.map_err(|message| Error::invalid("sent_on", message))?;
            if day > moment.today() {
                return Err(Error::invalid("sent_on", "The day lies ahead: enter today or an earlier day"));
            }
            Some(day)
        }
        _ => None,
    };
    file.change(
        moment,
        |tx| {
            let known = store::messages::by_ids(tx, ids)?;
            let first = known.first().ok_or(Error::Gone("message"))?;
            let participant_id = first.participant_id;
            let changed = store::messages::set_state(tx, ids, state, day)?;
            let people = u32::try_from(changed.len()).unwrap_or(u32::MAX);
            let operation = MessageOperation::Marked { participant_id, people, state };
            Ok(((), Operation::Messages(operation)))
        },
        |reading, ()| logged(reading, store::messages::by_ids(reading, ids)?),
    )
}
