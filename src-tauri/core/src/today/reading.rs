//! The facts, read in a bounded number of queries. What it costs grows with the courses that are not archived.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::facts::{Backups, BookingDue, CourseDue, ProgrammeDue, RequestsDue, SessionDue, TodayFacts};
use super::model::{TodaySheet, ToldAbout};
use super::over::{long_over, standings};
use super::rules::{held, sheet};
use super::session_rules::INVITED;
use crate::calendar::wall_clock::local_date;
use crate::certificates::standings::{CourseStandings, PersonStanding, graduates};
use crate::certificates::verdict::Standing;
use crate::error::Result;
use crate::facilitators::{Absence, FacilitatorName};
use crate::ids::{ParticipantId, ProgrammeId, SessionId};
use crate::invitations::outdated;
use crate::moment::Moment;
use crate::register::mark::Mark;
use crate::register::rules::{Place, has_come};
use crate::settings::{Calendar, calendar};
use crate::store::today::{self as stored, CourseRow, FollowUpRow};
use crate::store::{self, Reading};

/// Held follow-ups are looked at for so many days.
const LATE: u64 = 60;

/// The screen of the morning.
///
/// # Errors
/// That the file could not be read.
pub fn today_sheet(reading: &Reading<'_>, moment: &Moment, backups: Backups) -> Result<TodaySheet> {
    Ok(sheet(&facts(reading, moment, backups, Look::WhatIsOpen)?, moment.now()))
}

/// What is to be said against a day.
struct Against {
    calendar: Calendar,
    absences: Vec<Absence>,
}

impl Against {
    fn on(&self, date: NaiveDate, facilitators: &[FacilitatorName]) -> Vec<String> {
        let holiday = self.calendar.bank_holidays.on(date).map(|day| format!("a bank holiday ({})", day.title));
        let avoided = self.calendar.avoided_weeks.iter().find(|span| (span.first_day..=span.last_day).contains(&date));
        let avoided = avoided.map(|span| format!("a week to avoid ({})", span.label));
        let away = self.absences.iter().filter(|absence| {
            (absence.first_day..=absence.last_day).contains(&date) && facilitators.contains(&absence.facilitator)
        });
        let away = away.map(|absence| format!("{} is away", absence.facilitator.name));
        holiday.into_iter().chain(avoided).chain(away).collect()
    }
}

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Of courses that are long over, only whom something can be due about.
    WhatIsOpen,
    /// Everybody: the narrower look must find the same due.
    Everything,
}

/// Everything that the rules look at.
///
/// # Errors
/// That the file could not be read.
pub fn facts(reading: &Reading<'_>, moment: &Moment, backups: Backups, look: Look) -> Result<TodayFacts> {
    let (now, today) = (moment.now(), moment.today());
    let rows = stored::courses(reading)?;
    let ids: Vec<_> = rows.iter().map(|row| row.course_id).collect();
    let follow_ups = stored::follow_ups(reading, today.checked_sub_days(Days::new(LATE)).unwrap_or(today))?;
    let over = if look == Look::Everything { Vec::new() } else { long_over(&rows, today) };
    let standings = standings(reading, &rows, &over, &follow_ups, now)?;
    let sessions: Vec<SessionId> = standings
        .iter()
        .flat_map(|course| course.sessions.iter().map(|session| session.session_id))
        .chain(follow_ups.iter().map(|one| one.session_id))
        .collect();
    let mut who = store::sessions::facilitators_of(reading, &sessions)?;
    let linked = stored::with_a_link(reading, &ids)?;
    let last = today.checked_add_days(Days::new(LATE)).unwrap_or(today);
    let against =
        Against { calendar: calendar(reading)?, absences: store::facilitators::absences(reading, today, last)? };
    let ahead: Vec<_> = standings.iter().filter(|course| !has_begun(course, today)).map(|one| one.course_id).collect();
    let mut bookings = stored::bookings(reading, &stored::Courses { all: &ids, ahead: &ahead, over: &over })?;
    let settled: BTreeSet<String> = stored::settled(reading, &ids)?;
    let mut graduated: HashMap<ProgrammeId, BTreeMap<(String, ParticipantId), String>> = HashMap::new();
    let mut courses = Vec::new();
    for (row, standing) in rows.into_iter().zip(standings) {
        let sessions = standing.sessions.iter().enumerate().map(|(at, session)| {
            let facilitators = who.remove(&session.session_id).unwrap_or_default();
            let cells = || standing.people.iter().filter(move |person| person.cells[at].expected);
            SessionDue {
                session_id: session.session_id,
                number: session.number,
                date: session.date,
                starts_at: session.starts_at,
                ends_at: session.ends_at,
                cancelled: session.cancelled,
                has_link: row.has_link || linked.contains(&session.session_id),
                against: against.on(session.date, &facilitators),
                facilitators: facilitators.into_iter().map(|one| one.name).collect(),
                expected: count(cells().count()),
                apologies: count(cells().filter(|one| one.cells[at].mark == Some(Mark::Apologies)).count()),
                unmarked: cells().filter(|one| one.cells[at].unmarked()).map(full_name).collect(),
                to_invite: Vec::new(),
            }
        });
        let sessions = sessions.collect();
        let to_tell = to_tell(&standing);
        let mut bookings = bookings.remove(&row.course_id).unwrap_or_default();
        for booking in &mut bookings {
            if let Some((about, held)) = to_tell.get(&booking.participant_id) {
                booking.to_tell = *about;
                booking.held = *held;
            }
        }
        let programme = graduated.entry(row.programme_id).or_default();
        for one in graduates(standing) {
            let name = format!("{} {}", one.first_name, one.last_name).trim().to_owned();
            programme.insert((one.last_name, one.participant_id), name);
        }
        courses.push(course(row, sessions, bookings));
    }
    let programmes = programmes(reading, now, follow_ups, who, &against, &graduated)?;
    let offer_reply_days = store::settings::centre(reading)?.offer_reply_days;
    let outdated = outdated(reading, &store::sessions::given_from(reading, today)?)?;
    let requests = requests(stored::requests(reading, &ids)?, &courses, now);
    Ok(TodayFacts { courses, programmes, outdated, requests, offer_reply_days, settled, backups })
}

/// Whether a session of it was before this day.
fn has_begun(course: &CourseStandings, today: NaiveDate) -> bool {
    course.sessions.iter().any(|session| !session.cancelled && session.date < today)
}

fn course(row: CourseRow, sessions: Vec<SessionDue>, bookings: Vec<BookingDue>) -> CourseDue {
    CourseDue {
        course_id: row.course_id,
        programme_id: row.programme_id,
        title: row.title,
        capacity: row.capacity,
        requirements: row.requirements,
        sessions,
        bookings,
    }
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

fn full_name(person: &PersonStanding) -> String {
    format!("{} {}", person.first_name, person.last_name).trim().to_owned()
}

/// Who is to be told what, after how many held sessions.
fn to_tell(course: &CourseStandings) -> HashMap<ParticipantId, (Option<ToldAbout>, u32)> {
    let booked = course.people.iter().filter(|person| person.place == Place::Booked);
    let told = booked.map(|person| {
        let about = match person.verdict.standing {
            Standing::EveryRemainingNeeded => Some(ToldAbout::NeedsEvery),
            Standing::CannotReach => Some(ToldAbout::CannotReach),
            Standing::Reached | Standing::CanStillReach | Standing::NeedsMarks => None,
        };
        (person.participant_id, (about, person.verdict.held))
    });
    told.collect()
}

fn programmes(
    reading: &Reading<'_>,
    now: DateTime<Utc>,
    follow_ups: Vec<FollowUpRow>,
    mut who: BTreeMap<SessionId, Vec<FacilitatorName>>,
    against: &Against,
    graduated: &HashMap<ProgrammeId, BTreeMap<(String, ParticipantId), String>>,
) -> Result<Vec<ProgrammeDue>> {
    let today = local_date(now);
    // Of whom a session far ahead is for nothing is said, unless it is the next there is.
    let ahead = follow_ups.iter().filter(|one| !one.cancelled && one.date > today).map(|one| one.date).min();
    let looked_at = today.checked_add_days(Days::new(INVITED.unsigned_abs())).max(ahead);
    let near = || follow_ups.iter().filter(|one| looked_at.is_none_or(|last| one.date <= last));
    let ids: Vec<SessionId> = near().map(|one| one.session_id).collect();
    let held = near().filter(|one| !one.cancelled && has_come(one.date, one.ends_at, now));
    let held: Vec<SessionId> = held.map(|one| one.session_id).collect();
    let mut invited: HashMap<SessionId, Vec<stored::InviteeRow>> = HashMap::new();
    for row in stored::invitees(reading, &ids, &held)? {
        invited.entry(row.session_id).or_default().push(row);
    }
    let mut of_programme: HashMap<ProgrammeId, Vec<SessionDue>> = HashMap::new();
    for one in follow_ups {
        let invitees = invited.remove(&one.session_id).unwrap_or_default();
        let asked: HashSet<ParticipantId> = invitees.iter().map(|row| row.participant_id).collect();
        let to_invite = graduated.get(&one.programme_id).into_iter().flatten();
        let to_invite = to_invite.filter(|((_, id), _)| !asked.contains(id)).map(|(_, name)| name.clone()).collect();
        let facilitators = who.remove(&one.session_id).unwrap_or_default();
        let coming = || invitees.iter().filter(|row| row.is_expected);
        let session = SessionDue {
            session_id: one.session_id,
            number: one.number,
            date: one.date,
            starts_at: one.starts_at,
            ends_at: one.ends_at,
            cancelled: one.cancelled,
            has_link: one.has_link,
            against: against.on(one.date, &facilitators),
            facilitators: facilitators.into_iter().map(|one| one.name).collect(),
            expected: count(coming().count()),
            apologies: count(coming().filter(|row| row.apologies).count()),
            unmarked: coming().filter(|row| !row.is_marked).map(|row| row.name.clone()).collect(),
            to_invite,
        };
        of_programme.entry(one.programme_id).or_default().push(session);
    }
    let found = stored::programmes(reading)?.into_iter().map(|(programme_id, title)| ProgrammeDue {
        programme_id,
        title,
        follow_ups: of_programme.remove(&programme_id).unwrap_or_default(),
    });
    Ok(found.collect())
}

/// The requests for certificates that wait, course by course.
fn requests(rows: Vec<stored::RequestRow>, courses: &[CourseDue], now: DateTime<Utc>) -> Vec<RequestsDue> {
    let mut found: Vec<RequestsDue> = Vec::new();
    for row in rows {
        if found.last().is_none_or(|last| last.course_id != row.course_id) {
            let Some(course) = courses.iter().find(|course| course.course_id == row.course_id) else { continue };
            let mut taking_place = course.sessions.iter().filter(|session| !session.cancelled);
            found.push(RequestsDue {
                course_id: row.course_id,
                title: course.title.clone(),
                ended: taking_place.all(|session| held(session, now)),
                since: row.asked_on,
                asked: Vec::new(),
                approved: Vec::new(),
            });
        }
        if let Some(last) = found.last_mut() {
            last.since = last.since.min(row.asked_on);
            if row.approved { last.approved.push(row.name) } else { last.asked.push(row.name) }
        }
    }
    found
}
