//! What is known of each person to whom a message goes, in a bounded number of queries however many they are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};

use super::model::MessageAbout;
use super::placeholders::{Placeholder as P, Values};
use crate::bookings::BookingState;
use crate::bookings::rules::pounds;
use crate::calendar::display::{list, long_date, time_range};
use crate::calendar::wall_clock;
use crate::calendar_files::Printed;
use crate::certificates::standings::verdicts_of_people;
use crate::error::{Error, Result};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::invitations::{Printer, session_name};
use crate::participants::list_rules::owed;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// Somebody to whom a message goes.
pub(super) struct Person {
    pub(super) participant_id: ParticipantId,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) values: Values,
    /// The sessions whose calendar files can go with it.
    pub(super) sessions: Vec<SessionId>,
    /// Where their booking stands, of a message about a course.
    pub(super) booking_state: Option<BookingState>,
}

/// Everything that drafting looks at.
pub(super) struct Facts {
    /// About what, in words.
    pub(super) about: String,
    pub(super) course_id: Option<CourseId>,
    pub(super) programme_id: Option<ProgrammeId>,
    pub(super) session_id: Option<SessionId>,
    /// In the order of their names.
    pub(super) people: Vec<Person>,
    pub(super) sessions: BTreeMap<SessionId, StoredSession>,
    pub(super) printer: Printer,
}

/// `Thursday 18 September 2025, 4pm to 5pm`.
fn when(session: &StoredSession) -> String {
    format!("{}, {}", long_date(session.date), time_range(session.starts_at, session.ends_at))
}

/// A line for each: `- Thursday 18 September 2025, 4pm to 5pm`.
fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

/// Reads what is known.
///
/// # Errors
/// That the course, session or programme, or one of the people is gone, or that the file could not be read.
pub(super) fn gather(
    reading: &Reading<'_>,
    about: MessageAbout,
    people: &[ParticipantId],
    now: DateTime<Utc>,
) -> Result<Facts> {
    let mut facts = match about {
        MessageAbout::Course { course_id } => of_course(reading, course_id, people, now)?,
        MessageAbout::Session { session_id } => of_session(reading, session_id, people)?,
        MessageAbout::FollowUps { programme_id } => of_follow_ups(reading, programme_id, people, now)?,
    };
    let centre = facts.printer.centre().clone();
    for person in &mut facts.people {
        person.values.insert(P::Centre, centre.name.clone());
        person.values.insert(P::CentreEmail, centre.email.clone());
    }
    Ok(facts)
}

/// The people, in the order of their names, with what is known of them whatever the message is about.
fn persons(reading: &Reading<'_>, ids: &[ParticipantId], common: &Values) -> Result<Vec<Person>> {
    let wanted: BTreeSet<ParticipantId> = ids.iter().copied().collect();
    let mut listed = store::participants_list::people(reading, ids)?;
    if listed.len() < wanted.len() {
        return Err(Error::Gone("participant"));
    }
    listed.sort_by_key(|one| {
        (crate::text::folded(&one.last_name), crate::text::folded(&one.first_name), one.participant_id)
    });
    let person = |one: store::participants_list::ListedPerson| {
        let name = format!("{} {}", one.first_name, one.last_name).trim().to_owned();
        let mut values = common.clone();
        let first = if one.first_name.is_empty() { name.clone() } else { one.first_name };
        values.insert(P::FirstName, first);
        values.insert(P::FullName, name.clone());
        values.insert(P::Organisation, one.organisation);
        let participant_id = one.participant_id;
        Person { participant_id, name, email: one.email, values, sessions: Vec::new(), booking_state: None }
    };
    Ok(listed.into_iter().map(person).collect())
}

fn of_course(
    reading: &Reading<'_>,
    course_id: CourseId,
    people: &[ParticipantId],
    now: DateTime<Utc>,
) -> Result<Facts> {
    let course = store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let all = store::sessions::of(reading, SessionOwner::Course(course_id))?;
    let mut planned: Vec<&StoredSession> = all.iter().filter(|session| !session.cancelled).collect();
    planned.sort_by_key(|session| (session.date, session.starts_at));
    let facilitators = store::courses::facilitators(reading, course_id)?;
    let mut common: Values = [
        (P::Course, course.facts.title.clone()),
        (P::Programme, course.programme_title.clone()),
        (P::Sessions, lines(planned.iter().map(|session| format!("Session {}: {}", session.number, when(session))))),
        (P::Link, course.facts.zoom_link.clone()),
        (P::Threshold, course.facts.certificate_threshold.to_string()),
    ]
    .into();
    if !facilitators.is_empty() {
        common.insert(P::Facilitators, list(facilitators.into_iter().map(|who| who.name)));
    }
    if let Some(first) = planned.first() {
        common.insert(P::FirstSession, when(first));
    }
    let mut persons = persons(reading, people, &common)?;
    let bookings = store::participants_list::bookings(reading, Some(course_id), people)?;
    let mut open: HashMap<ParticipantId, Vec<String>> = HashMap::new();
    for (who, requirement) in store::messages::requirements_open(reading, course_id, people)? {
        open.entry(who).or_default().push(requirement);
    }
    let standings = verdicts_of_people(reading, course_id, people, now)?;
    let standings = standings.by_participant();
    for person in &mut persons {
        let standing = standings.get(&person.participant_id);
        if let Some(judged) = standing.and_then(|standing| standing.judged()) {
            person.values.insert(P::Attended, judged.attended.to_string());
        }
        let Some(booking) = bookings.get(&person.participant_id).and_then(|bookings| bookings.first()) else {
            continue;
        };
        let owed = owed(booking.state, booking.fee_pence, booking.paid_pence);
        let mut say = |which: P, value: Option<String>| {
            person.values.insert(which, value.unwrap_or_default());
        };
        say(P::Fee, Some(if booking.fee_pence == 0 { "free".to_owned() } else { pounds(booking.fee_pence) }));
        say(P::AmountDue, (owed > 0).then(|| pounds(owed)));
        say(P::DueOn, booking.due_on.map(long_date));
        say(P::ReplyBy, booking.reply_by.map(long_date));
        let requirements = open.remove(&person.participant_id).unwrap_or_default();
        say(P::Requirements, Some(lines(requirements.into_iter())));
        person.booking_state = Some(booking.state);
        if booking.state.takes_a_place() {
            let start = standing.map_or(1, |standing| standing.start_session);
            let to_come = planned.iter().filter(|session| !session.ended(now) && session.number >= start);
            person.sessions = to_come.map(|session| session.session_id).collect();
        }
    }
    let printer = Printer::read(reading, all.iter())?;
    Ok(Facts {
        about: course.facts.title,
        course_id: Some(course_id),
        programme_id: None,
        session_id: None,
        people: persons,
        sessions: by_id(all),
        printer,
    })
}

fn by_id(sessions: Vec<StoredSession>) -> BTreeMap<SessionId, StoredSession> {
    sessions.into_iter().map(|session| (session.session_id, session)).collect()
}

fn of_session(reading: &Reading<'_>, session_id: SessionId, people: &[ParticipantId]) -> Result<Facts> {
    let session = store::sessions::find(reading, session_id)?.ok_or(Error::Gone("session"))?;
    let printer = Printer::read(reading, std::iter::once(&session))?;
    let name = session_name(&session);
    let mut common: Values = [
        (P::Course, printer.title(&session).to_owned()),
        (P::Programme, printer.title(&session).to_owned()),
        (P::Session, name.clone()),
        (P::SessionDate, long_date(session.date)),
        (P::SessionTimes, time_range(session.starts_at, session.ends_at)),
        (P::Link, printer.link(&session).to_owned()),
        (P::Reason, session.cancelled_reason.clone()),
    ]
    .into();
    if !session.facilitators.is_empty() {
        common.insert(P::Facilitators, list(session.facilitators.iter().map(|who| who.name.clone())));
    }
    let mut persons = persons(reading, people, &common)?;
    let held: HashMap<ParticipantId, String> = store::invitations::held(reading, &[session_id])?
        .into_iter()
        .filter_map(|held| Some((held.participant_id, said_by(&held.printed)?)))
        .collect();
    for person in &mut persons {
        person.values.insert(P::HeldBefore, held.get(&person.participant_id).cloned().unwrap_or_default());
        person.sessions = vec![session_id];
    }
    let (course_id, programme_id) = match session.owner {
        SessionOwner::Course(id) => (Some(id), None),
        SessionOwner::Programme(id) => (None, Some(id)),
    };
    let about = format!("{}: {}, {}", printer.title(&session), name.to_lowercase(), when(&session));
    let sessions = by_id(vec![session]);
    Ok(Facts { about, course_id, programme_id, session_id: Some(session_id), people: persons, sessions, printer })
}

/// The day and time that a calendar file says.
fn said_by(printed: &str) -> Option<String> {
    let printed: Printed = serde_json::from_str(printed).ok()?;
    let (start, end) = (wall_clock::local(printed.starts_at), wall_clock::local(printed.ends_at));
    Some(format!("{}, {}", long_date(start.date()), time_range(start.time(), end.time())))
}

fn of_follow_ups(
    reading: &Reading<'_>,
    programme_id: ProgrammeId,
    people: &[ParticipantId],
    now: DateTime<Utc>,
) -> Result<Facts> {
    let programme = store::follow_ups::programme(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
    let mut to_come = store::sessions::of(reading, SessionOwner::Programme(programme_id))?;
    to_come.retain(|session| !session.cancelled && !session.ended(now));
    to_come.sort_by_key(|session| (session.date, session.starts_at, session.number));
    let printer = Printer::read(reading, to_come.iter())?;
    let dates = store::messages::dates_to_choose(reading, programme_id)?;
    let today = wall_clock::local_date(now);
    let dates = dates.into_iter().filter(|(date, _, _)| *date >= today);
    let common: Values = [
        (P::Programme, programme.title.clone()),
        (P::Link, programme.zoom_link.clone()),
        (
            P::DatesToChoose,
            lines(dates.map(|(date, start, end)| format!("{}, {}", long_date(date), time_range(start, end)))),
        ),
    ]
    .into();
    let mut persons = persons(reading, people, &common)?;
    let ids: Vec<SessionId> = to_come.iter().map(|session| session.session_id).collect();
    let mut invited: HashMap<ParticipantId, BTreeSet<SessionId>> = HashMap::new();
    for (session, who) in store::invitations::to_come(reading, &ids)? {
        for (participant, _) in who {
            invited.entry(participant).or_default().insert(session);
        }
    }
    for person in &mut persons {
        let to = invited.remove(&person.participant_id).unwrap_or_default();
        let own = to_come.iter().filter(|session| to.contains(&session.session_id));
        let line = |session: &StoredSession| {
            let link =
                if session.zoom_link.is_empty() { String::new() } else { format!(" (on {})", session.zoom_link) };
            format!("{}{link}", when(session))
        };
        person.values.insert(P::FollowUps, lines(own.clone().map(line)));
        person.sessions = own.map(|session| session.session_id).collect();
    }
    Ok(Facts {
        about: format!("Follow-ups of {}", programme.title),
        course_id: None,
        programme_id: Some(programme_id),
        session_id: None,
        people: persons,
        sessions: by_id(to_come),
        printer,
    })
}

/// A day on which something was drafted, in the centre's own time.
pub(super) fn local_day(at: DateTime<Utc>) -> NaiveDate {
    wall_clock::local_date(at)
}
