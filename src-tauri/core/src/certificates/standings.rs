//! Where everybody in the register of a course stands: the marks, who was expected when, and the verdict. Six
//! queries for one course, for a whole programme, or for all the courses of one person.
//!
//! In the register of a course are all who were ever booked on it (booked, or withdrawn after that) and whoever has
//! something in it, such as a mark from before they moved to another course.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::verdict::{CertificateRule, SessionStanding, Standing, Verdict, verdict};
use crate::bookings::rules::Step;
use crate::error::{Error, Result};
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::register::mark::Counts;
use crate::register::roll::{cell_standing, session_facts};
use crate::register::rules::{Place, days_away, expected};
pub use crate::register::session::{CellStanding, SessionFacts};
use crate::store::Reading;
use crate::store::register::{self as stored, BookingRow, CourseRow, PersonRow};

/// A course, its sessions and everybody in its register.
#[derive(Clone, Debug)]
pub struct CourseStandings {
    /// Its id.
    pub course_id: CourseId,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// What its certificate asks for.
    pub rule: CertificateRule,
    /// Its sessions by number, cancelled ones too.
    pub sessions: Vec<SessionFacts>,
    /// Everybody in its register, in the order of their names.
    pub people: Vec<PersonStanding>,
}

impl CourseStandings {
    /// The people by id, for a list that is in another order.
    #[must_use]
    pub fn by_participant(&self) -> HashMap<ParticipantId, &PersonStanding> {
        self.people.iter().map(|person| (person.participant_id, person)).collect()
    }
}

/// One person in the register.
#[derive(Clone, Debug)]
pub struct PersonStanding {
    /// Who it is.
    pub participant_id: ParticipantId,
    /// The booking on this course, if there is one.
    pub booking_id: Option<BookingId>,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where they work.
    pub organisation: String,
    /// Their place on the course.
    pub place: Place,
    /// Since when the booking stands as it does.
    pub since: Option<NaiveDate>,
    /// The first session at which they are expected.
    pub start_session: u32,
    /// What the register says, session by session, in the order of the course's sessions.
    pub cells: Vec<CellStanding>,
    /// Where they stand by the register. Everywhere but in its arithmetic, [`PersonStanding::judged`] is what is said.
    pub verdict: Verdict,
}

impl PersonStanding {
    /// The verdict, where it stands beside a name, on the screen and in exports: of who has a place on the course or had
    /// one, and of who attended all the same. Who never had a place is no case for a certificate, even with a note in
    /// the register.
    #[must_use]
    pub fn judged(&self) -> Option<&Verdict> {
        is_judged(self.place, &self.verdict).then_some(&self.verdict)
    }
}

/// Whether a verdict stands beside a name: see [`PersonStanding::judged`].
pub(crate) fn is_judged(place: Place, verdict: &Verdict) -> bool {
    place != Place::None || verdict.attended > 0
}

/// A participant who reached the minimum attendance of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Graduate {
    /// Who it is.
    pub participant_id: ParticipantId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where they work.
    pub organisation: String,
    /// Of which course.
    pub course_id: CourseId,
    /// Its title.
    pub course_title: String,
    /// The date of the session with which they reached it; none when the course asks for no session.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reached_on: Option<NaiveDate>,
    /// The date of the course's last session that is not cancelled.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_session_on: Option<NaiveDate>,
    /// Sessions that count.
    pub attended: u32,
}

/// Where everybody in a course's register stands at `now`.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn verdicts_of_course(reading: &Reading<'_>, course: CourseId, now: DateTime<Utc>) -> Result<CourseStandings> {
    verdicts_of_courses(reading, &[course], None, now)?.pop().ok_or(Error::Gone("course"))
}

/// The same for some of the people in the register of a course, without reading the others.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn verdicts_of_people(
    reading: &Reading<'_>,
    course: CourseId,
    people: &[ParticipantId],
    now: DateTime<Utc>,
) -> Result<CourseStandings> {
    verdicts_of_courses(reading, &[course], Some(people), now)?.pop().ok_or(Error::Gone("course"))
}

/// The same for one person on every course where they have a booking or a mark; nobody else is in the answers, and
/// where the person is not in the register (applied, offered …) nobody is.
///
/// # Errors
/// That the file could not be read.
pub fn verdicts_of_participant(
    reading: &Reading<'_>,
    participant: ParticipantId,
    now: DateTime<Utc>,
) -> Result<Vec<CourseStandings>> {
    let courses = stored::courses_with(reading, participant)?;
    verdicts_of_courses(reading, &courses, Some(&[participant]), now)
}

/// The same for several courses at once; `only` narrows it to some people.
///
/// # Errors
/// That the file could not be read.
pub fn verdicts_of_courses(
    reading: &Reading<'_>,
    courses: &[CourseId],
    only: Option<&[ParticipantId]>,
    now: DateTime<Utc>,
) -> Result<Vec<CourseStandings>> {
    let mut sessions: HashMap<CourseId, Vec<SessionFacts>> = HashMap::new();
    let mut session_ids = Vec::new();
    let mut course_of: HashMap<SessionId, CourseId> = HashMap::new();
    for row in stored::sessions_of_courses(reading, courses)? {
        session_ids.push(row.session_id);
        if let Some(course) = row.course_id {
            course_of.insert(row.session_id, course);
            sessions.entry(course).or_default().push(session_facts(row, now));
        }
    }
    let mut people: HashMap<CourseId, Vec<PersonRow>> = HashMap::new();
    let mut in_register: HashSet<(CourseId, ParticipantId)> = HashSet::new();
    for row in stored::booked(reading, courses, only)? {
        in_register.insert((row.course_id, row.participant_id));
        people.entry(row.course_id).or_default().push(row);
    }
    let mut events: HashMap<BookingId, Vec<Step>> = HashMap::new();
    for (booking_id, step) in stored::place_events(reading, courses, only)? {
        events.entry(booking_id).or_default().push(step);
    }
    let mut others: Vec<(CourseId, ParticipantId)> = Vec::new();
    let mut marks = Marks::default();
    for row in stored::attendance(reading, &session_ids, only)? {
        let at = course_of.get(&row.session_id).map(|course| (*course, row.participant_id));
        others.extend(at.filter(|at| in_register.insert(*at)));
        marks.0.push(((row.session_id, row.participant_id), cell_standing(row.attendance)));
    }
    marks.0.sort_unstable_by_key(|(at, _)| *at);
    for row in stored::others(reading, &others)? {
        let course = people.entry(row.course_id).or_default();
        let after = |known: &PersonRow| (&known.sort_key, known.participant_id) < (&row.sort_key, row.participant_id);
        course.insert(course.partition_point(after), row);
    }
    let rows = stored::courses(reading, courses)?;
    let standings = rows.into_iter().map(|CourseRow { course_id, programme_id, title, threshold, minimum_minutes }| {
        let rule = CertificateRule { threshold, minimum_minutes };
        let sessions = sessions.remove(&course_id).unwrap_or_default();
        let people = people.remove(&course_id).unwrap_or_default();
        let people = people.into_iter().map(|row| person(row, &rule, &sessions, &events, &mut marks)).collect();
        CourseStandings { course_id, programme_id, title, rule, sessions, people }
    });
    Ok(standings.collect())
}

/// Who graduated from the programme's courses, archived ones too: one entry for each person and course.
///
/// # Errors
/// That the file could not be read.
pub fn graduates_of_programme(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    now: DateTime<Utc>,
) -> Result<Vec<Graduate>> {
    let courses = stored::courses_of(reading, programme)?;
    let standings = verdicts_of_courses(reading, &courses, None, now)?;
    Ok(standings.into_iter().flat_map(graduates).collect())
}

/// Who graduated from a course so far. A course that asks for no session at all is reached by whoever is booked.
#[must_use]
pub fn graduates(course: CourseStandings) -> Vec<Graduate> {
    let CourseStandings { course_id, title, rule, sessions, people, .. } = course;
    let last_session_on = sessions.iter().filter(|session| !session.cancelled).map(|session| session.date).max();
    let graduated = people.into_iter().filter(|person| {
        let verdict = &person.verdict;
        verdict.standing == Standing::Reached && (verdict.attended > 0 || person.place == Place::Booked)
    });
    let graduate = |person: PersonStanding| {
        let attended = person.verdict.attended;
        Graduate {
            reached_on: reached_on(&person, &sessions, &rule),
            participant_id: person.participant_id,
            first_name: person.first_name,
            last_name: person.last_name,
            organisation: person.organisation,
            course_id,
            course_title: title.clone(),
            last_session_on,
            attended,
        }
    };
    graduated.map(graduate).collect()
}

fn reached_on(person: &PersonStanding, sessions: &[SessionFacts], rule: &CertificateRule) -> Option<NaiveDate> {
    let counted = sessions
        .iter()
        .zip(&person.cells)
        .filter(|(session, cell)| !session.cancelled && cell.counts(rule.minimum_minutes) == Counts::Yes);
    let mut dates: Vec<NaiveDate> = counted.map(|(session, _)| session.date).collect();
    dates.sort_unstable();
    dates.get(usize::try_from(rule.threshold).ok()?.checked_sub(1)?).copied()
}

/// What the register says, by session and person: sorted, for they come nearly so and there are thousands.
#[derive(Default)]
struct Marks(Vec<((SessionId, ParticipantId), CellStanding)>);

impl Marks {
    fn take(&mut self, at: (SessionId, ParticipantId)) -> CellStanding {
        match self.0.binary_search_by_key(&at, |(at, _)| *at) {
            Ok(found) => std::mem::take(&mut self.0[found].1),
            Err(_) => CellStanding::default(),
        }
    }
}

fn person(
    row: PersonRow,
    rule: &CertificateRule,
    sessions: &[SessionFacts],
    events: &HashMap<BookingId, Vec<Step>>,
    marks: &mut Marks,
) -> PersonStanding {
    let (place, start_session, away) = match &row.booking {
        None => (Place::None, 1, Vec::new()),
        Some(booking) => {
            let place = place(booking);
            let events = events.get(&booking.booking_id).map_or(&[][..], Vec::as_slice);
            (place, booking.start_session_number, days_away(events, place, booking.state_since))
        }
    };
    let cells: Vec<CellStanding> = sessions
        .iter()
        .map(|session| {
            let cell = marks.take((session.session_id, row.participant_id));
            CellStanding { expected: expected(place, start_session, &away, session.number, session.date), ..cell }
        })
        .collect();
    let standings: Vec<SessionStanding> =
        sessions.iter().zip(&cells).map(|(session, cell)| session_standing(session, cell)).collect();
    PersonStanding {
        participant_id: row.participant_id,
        booking_id: row.booking.as_ref().map(|booking| booking.booking_id),
        first_name: row.first_name,
        last_name: row.last_name,
        organisation: row.organisation,
        place,
        since: row.booking.map(|booking| booking.state_since),
        start_session,
        verdict: verdict(rule, &standings),
        cells,
    }
}

/// One session, as the verdict's rules want it.
pub(crate) fn session_standing(session: &SessionFacts, cell: &CellStanding) -> SessionStanding {
    SessionStanding {
        number: session.number,
        cancelled: session.cancelled,
        ended: session.ended,
        expected: cell.expected,
        mark: cell.mark,
        set_by_hand: cell.set_by_hand,
    }
}

/// How a booking stands in the register.
pub(crate) fn place(booking: &BookingRow) -> Place {
    match booking.state.as_str() {
        "booked" => Place::Booked,
        "withdrawn" if booking.ever_booked => Place::Withdrawn,
        _ => Place::None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
