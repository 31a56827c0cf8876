//! One box over people, courses, sessions and the log of messages. Every word that was typed must be found: best as a whole word, then as the
//! beginning of one, then within one; of equals, what belongs to the newest course comes first. Accents and letter case
//! do not matter, and where too little is found, a typing error is forgiven. What can be *done* is the window's own list.
//! A message is found by the words of its subject and the name of whom it goes to: whole ones, or beginnings.

mod model;
mod rules;
mod typing;

pub use model::{Found, FoundKind};
pub(crate) use typing::pieces;

use std::cmp::Reverse;

use crate::calendar::{display, wall_clock};
use crate::error::Result;
use crate::ids::{MessageId, ParticipantId};
use crate::store::search::{Course, Message, Person, Session};
use crate::store::{self, Reading};
use crate::text::folded;
use rules::{Fit, best, can_name_a_message, can_name_a_session, fit, may_err, words};

/// How many of each kind are shown.
const MOST: usize = 8;
/// Of people one more is found, so that the page can say that there are more.
const PEOPLE: usize = MOST + 1;
/// How many messages are shown: the newest of those that fit equally well.
const MESSAGES: usize = 5;
/// How far back in the log every subject is looked at; what went to a person who was found is found further back too.
const LOOKED_BACK: u32 = 2_000;
/// With fewer people than this, typing errors are forgiven.
const FEW: usize = 3;

/// Finds people, courses, sessions and messages, in at most eight queries.
///
/// # Errors
/// That the file could not be read.
pub fn search(reading: &Reading<'_>, text: &str) -> Result<Vec<Found>> {
    let words = words(text);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut people = store::search::people(reading, &words)?;
    people.sort_by_key(|person| (person.rank, Reverse(person.course_id)));
    people.truncate(PEOPLE);
    if people.len() < FEW && may_err(&words) {
        let known: Vec<ParticipantId> = people.iter().map(|person| person.participant_id).collect();
        let mut more = erring(reading, &words)?;
        more.retain(|person| !known.contains(&person.participant_id));
        people.extend(more.into_iter().take(PEOPLE - known.len()));
    }
    let titles = store::search::titles(reading)?;
    let titles = titles.into_iter().map(|(id, title, programme)| (folded(&format!("{title} {programme}")), id));
    let courses = best(&words, titles.collect(), MOST);
    let courses = store::search::courses(reading, &courses)?;
    let sessions = match can_name_a_session(&words) {
        true => store::search::sessions(reading, &words, MOST)?,
        false => Vec::new(),
    };
    let messages = messages(reading, &words, &people)?;
    let people = people.into_iter().map(of_person);
    let found = people.chain(courses.into_iter().map(of_course)).chain(sessions.into_iter().map(of_session));
    Ok(found.chain(messages.into_iter().map(of_message)).collect())
}

/// Messages in whose subject or recipient's name each word begins a word, the best fit first, of equals the newest: among
/// the newest of the log, and among the newest to each of these people.
fn messages(reading: &Reading<'_>, words: &[String], people: &[Person]) -> Result<Vec<Message>> {
    if !can_name_a_message(words) {
        return Ok(Vec::new());
    }
    let to: Vec<ParticipantId> = people.iter().map(|person| person.participant_id).collect();
    let mut all = store::search::newest_messages(reading, LOOKED_BACK)?;
    if !to.is_empty() {
        all.extend(store::search::messages_to(reading, &to, MESSAGES)?);
    }
    let begins = |one: Message| {
        let fit = fit(words, &folded(&format!("{} {}", one.subject, one.name)), false)?;
        (fit <= Fit::Begins).then_some((fit, Reverse(one.message_id), one))
    };
    let mut fitting: Vec<(Fit, Reverse<MessageId>, Message)> = all.into_iter().filter_map(begins).collect();
    fitting.sort_by_key(|(fit, id, _)| (*fit, *id));
    fitting.dedup_by_key(|(_, id, _)| *id);
    Ok(fitting.into_iter().take(MESSAGES).map(|(_, _, message)| message).collect())
}

/// People in whose names and organisations each word is found, or one like it: the best fit first, of equals those of
/// the newest course.
fn erring(reading: &Reading<'_>, words: &[String]) -> Result<Vec<Person>> {
    let candidates = store::search::candidates(reading, words)?;
    let mut fitting: Vec<(Fit, ParticipantId)> =
        candidates.into_iter().filter_map(|(id, text)| Some((fit(words, &text, true)?, id))).collect();
    fitting.sort_by_key(|(fit, _)| *fit);
    fitting.truncate(store::search::RANKED);
    let ids: Vec<ParticipantId> = fitting.iter().map(|(_, id)| *id).collect();
    let mut people = store::search::people_by_ids(reading, &ids)?;
    let place = |person: &Person| fitting.iter().find(|(_, id)| *id == person.participant_id).map(|(fit, _)| *fit);
    people.sort_by_key(|person| (place(person), Reverse(person.course_id)));
    Ok(people)
}

fn of_person(person: Person) -> Found {
    Found {
        kind: FoundKind::Participant,
        id: person.participant_id.0,
        course_id: person.course_id,
        title: person.name,
        detail: person.detail,
    }
}

fn of_course(course: Course) -> Found {
    Found {
        kind: FoundKind::Course,
        id: course.course_id.0,
        course_id: Some(course.course_id),
        title: course.title,
        detail: match course.first_date.zip(course.last_date) {
            Some((first, last)) => display::date_range(first, last),
            None => "No sessions yet".to_owned(),
        },
    }
}

fn of_session(session: Session) -> Found {
    let date = display::long_date(session.local_date);
    Found {
        kind: if session.is_follow_up { FoundKind::FollowUp } else { FoundKind::Session },
        id: session.session_id.0,
        course_id: session.course_id,
        title: if session.is_follow_up {
            format!("Follow-up session, {date}")
        } else {
            format!("Session {}, {date}", session.number)
        },
        detail: session.owner,
    }
}

fn of_message(message: Message) -> Found {
    let drafted_on = display::full_date(wall_clock::local_date(message.drafted_at));
    Found {
        kind: FoundKind::Message,
        id: message.message_id.0,
        course_id: None,
        title: message.subject,
        detail: format!("to {} · {drafted_on}", message.name),
    }
}
