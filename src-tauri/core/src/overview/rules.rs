//! The reckoning of the overview, without a file.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::model::{AttendanceTotal, CourseIncome, CoursePath, OrganisationAttendance, SessionAttendance, StandingNow};
use crate::bookings::BookingState;
use crate::bookings::rules::{Step, timeline};
use crate::certificates::verdict::Standing;
use crate::certificates::{CourseStandings, PersonStanding};
use crate::ids::ParticipantId;
use crate::register::mark::{Counts, Mark};
use crate::register::session::CellStanding;
use crate::text::folded;

/// One booking on the course, with its money in pence.
#[derive(Clone, Debug)]
pub struct BookingFacts {
    /// Whose.
    pub participant_id: ParticipantId,
    /// Where they work.
    pub organisation: String,
    /// Its dated states, in the order in which they were entered.
    pub entered: Vec<Step>,
    /// Where it stands.
    pub state: BookingState,
    /// Since when.
    pub state_since: NaiveDate,
    /// The first session at which they are expected.
    pub start_session: u32,
    /// What it costs.
    pub fee_pence: i64,
    /// What came in.
    pub paid_pence: i64,
    /// What went back.
    pub paid_back_pence: i64,
}

impl BookingFacts {
    fn was(&self, states: &[BookingState]) -> bool {
        states.contains(&self.state) || timeline(&self.entered).iter().any(|(state, _)| states.contains(state))
    }

    fn was_booked(&self) -> bool {
        self.was(&[BookingState::Booked])
    }

    fn kept(&self) -> i64 {
        self.paid_pence - self.paid_back_pence
    }
}

/// `part` of `whole` in whole percent, rounded half up.
#[must_use]
pub fn percent(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    (whole > 0).then(|| u32::try_from((200 * part + whole) / (2 * whole)).unwrap_or(u32::MAX))
}

/// Whether somebody is in the register of a session: expected, marked, or decided by hand.
fn is_in(cell: &CellStanding) -> bool {
    cell.expected || cell.mark.is_some() || cell.set_by_hand.is_some()
}

fn came(cell: &CellStanding, minimum_minutes: u32) -> bool {
    matches!(cell.mark, Some(Mark::Present | Mark::Part { .. })) || cell.counts(minimum_minutes) == Counts::Yes
}

/// The cells of the sessions that take place.
fn cells<'s>(course: &'s CourseStandings, person: &'s PersonStanding) -> impl Iterator<Item = &'s CellStanding> {
    course.sessions.iter().zip(&person.cells).filter(|(session, _)| !session.cancelled).map(|(_, cell)| cell)
}

fn started(course: &CourseStandings, person: &PersonStanding) -> bool {
    cells(course, person).any(|cell| came(cell, course.rule.minimum_minutes))
}

fn completed(course: &CourseStandings, person: &PersonStanding) -> bool {
    started(course, person) && person.verdict.standing == Standing::Reached
}

fn count(these: impl Iterator) -> u32 {
    u32::try_from(these.count()).unwrap_or(u32::MAX)
}

/// How many people came how far.
#[must_use]
pub fn path(bookings: &[BookingFacts], course: &CourseStandings) -> CoursePath {
    let people = course.by_participant();
    let booked: Vec<&BookingFacts> = bookings.iter().filter(|booking| booking.was_booked()).collect();
    let of_booked = |is: fn(&CourseStandings, &PersonStanding) -> bool| {
        count(booked.iter().filter(|one| people.get(&one.participant_id).is_some_and(|person| is(course, person))))
    };
    CoursePath {
        applied: count(bookings.iter()),
        offered: count(bookings.iter().filter(|one| one.was(&[BookingState::Offered, BookingState::Booked]))),
        booked: count(booked.iter()),
        secured: count(booked.iter().filter(|one| one.kept() >= one.fee_pence)),
        started: of_booked(started),
        completed: of_booked(completed),
    }
}

/// How the bookings stand now.
#[must_use]
pub fn standing_now(bookings: &[BookingFacts], course: &CourseStandings) -> StandingNow {
    let people = course.by_participant();
    let mut now = StandingNow::default();
    for booking in bookings {
        let place = match booking.state {
            BookingState::Applied => &mut now.to_decide,
            BookingState::Offered => &mut now.open_offers,
            BookingState::WaitingList => &mut now.waiting_list,
            BookingState::Booked => &mut now.booked,
            BookingState::Declined => &mut now.declined,
            BookingState::Withdrawn => {
                let has_come = people.get(&booking.participant_id).is_some_and(|person| started(course, person));
                if booking.was_booked() && (has_come || is_after_start(booking, course)) {
                    &mut now.withdrawn_after
                } else {
                    &mut now.withdrawn_before
                }
            }
        };
        *place += 1;
    }
    now
}

/// On the day on which somebody withdraws they are no longer expected.
fn is_after_start(booking: &BookingFacts, course: &CourseStandings) -> bool {
    let theirs = course.sessions.iter().filter(|session| !session.cancelled && session.number >= booking.start_session);
    theirs.map(|session| session.date).min().is_some_and(|first| booking.state_since > first)
}

/// Who is in the register although they never held a place.
#[must_use]
pub fn without_place(bookings: &[BookingFacts], course: &CourseStandings) -> u32 {
    let booked = ever_booked(bookings);
    count(
        course
            .people
            .iter()
            .filter(|person| !booked.contains(&person.participant_id) && cells(course, person).any(is_in)),
    )
}

fn ever_booked(bookings: &[BookingFacts]) -> HashSet<ParticipantId> {
    bookings.iter().filter(|booking| booking.was_booked()).map(|booking| booking.participant_id).collect()
}

/// Each session, and the held ones together.
#[must_use]
pub fn attendance(course: &CourseStandings) -> (Vec<SessionAttendance>, AttendanceTotal) {
    let minimum = course.rule.minimum_minutes;
    let mut sessions = Vec::new();
    let mut total = AttendanceTotal::default();
    for (at, session) in course.sessions.iter().enumerate() {
        let mut of = SessionAttendance {
            session_id: session.session_id,
            number: session.number,
            date: session.date,
            cancelled: session.cancelled,
            held: session.held(),
            expected: 0,
            present: 0,
            part_counts: 0,
            part_short: 0,
            apologies: 0,
            absent: 0,
            unmarked: 0,
            to_come: 0,
            by_hand: 0,
            attended: 0,
            percent: None,
        };
        let these = course.people.iter().map(|person| &person.cells[at]).filter(|cell| is_in(cell));
        for cell in these.take(if session.cancelled { 0 } else { usize::MAX }) {
            let kind = match cell.mark {
                Some(Mark::Present) => &mut of.present,
                Some(Mark::Part { minutes }) if minutes >= minimum => &mut of.part_counts,
                Some(Mark::Part { .. }) => &mut of.part_short,
                Some(Mark::Apologies) => &mut of.apologies,
                Some(Mark::Absent) => &mut of.absent,
                None if cell.set_by_hand.is_some() => &mut of.by_hand,
                None if session.held() => &mut of.unmarked,
                None => &mut of.to_come,
            };
            *kind += 1;
            of.expected += 1;
            of.attended += u32::from(cell.counts(minimum) == Counts::Yes);
        }
        total.sessions += u32::from(!session.cancelled);
        if of.held {
            of.percent = percent(of.attended, of.expected);
            total.held += 1;
            total.expected += of.expected;
            total.attended += of.attended;
            total.unmarked += of.unmarked;
        }
        sessions.push(of);
    }
    total.percent = percent(total.attended, total.expected);
    (sessions, total)
}

/// From where they came.
#[must_use]
pub fn organisations(bookings: &[BookingFacts], course: &CourseStandings) -> Vec<OrganisationAttendance> {
    #[derive(Default)]
    struct Found {
        spellings: BTreeMap<String, u32>,
        people: u32,
        attended: u32,
        expected: u32,
        completed: u32,
    }
    let booked = ever_booked(bookings);
    let in_register = course.by_participant();
    let others = course.people.iter().filter(|person| !booked.contains(&person.participant_id));
    let people = bookings
        .iter()
        .filter(|booking| booked.contains(&booking.participant_id))
        .map(|booking| (booking.organisation.trim(), in_register.get(&booking.participant_id).copied(), true))
        .chain(others.map(|person| (person.organisation.trim(), Some(person), false)));
    let mut found: HashMap<String, Found> = HashMap::new();
    for (organisation, person, has_held_a_place) in people {
        if !has_held_a_place && !person.is_some_and(|person| cells(course, person).any(is_in)) {
            continue;
        }
        let of = found.entry(folded(organisation)).or_default();
        *of.spellings.entry(organisation.to_owned()).or_default() += 1;
        of.people += 1;
        let Some(person) = person else { continue };
        for (session, cell) in course.sessions.iter().zip(&person.cells) {
            if session.held() && is_in(cell) {
                of.expected += 1;
                of.attended += u32::from(cell.counts(course.rule.minimum_minutes) == Counts::Yes);
            }
        }
        of.completed += u32::from(has_held_a_place && completed(course, person));
    }
    let mut all: Vec<(String, OrganisationAttendance)> = found
        .into_iter()
        .map(|(key, Found { spellings, people, attended, expected, completed })| {
            let usual = spellings.into_iter().rev().max_by_key(|(_, times)| *times).map(|(spelling, _)| spelling);
            let organisation = usual.filter(|spelling| !spelling.is_empty());
            let percent = percent(attended, expected);
            (key, OrganisationAttendance { organisation, people, attended, expected, percent, completed })
        })
        .collect();
    all.sort_by(|(a_key, a), (b_key, b)| {
        (a.organisation.is_none(), std::cmp::Reverse(a.people), a_key).cmp(&(
            b.organisation.is_none(),
            std::cmp::Reverse(b.people),
            b_key,
        ))
    });
    all.into_iter().map(|(_, one)| one).collect()
}

/// The money of all bookings, in pence.
#[must_use]
pub fn income(bookings: &[BookingFacts]) -> CourseIncome {
    let mut income = CourseIncome::default();
    for booking in bookings {
        let kept = booking.kept();
        income.paid += booking.paid_pence;
        income.paid_back += booking.paid_back_pence;
        income.kept += kept;
        if booking.state == BookingState::Booked {
            income.due += booking.fee_pence;
            income.outstanding += (booking.fee_pence - kept).max(0);
            income.credit += (kept - booking.fee_pence).max(0);
        } else {
            income.credit += kept;
        }
    }
    income
}
