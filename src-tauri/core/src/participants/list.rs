//! The list of participants, of one course or of everybody, in a bounded number of queries.

use std::collections::HashMap;

use super::list_model::{
    ListedBooking, ParticipantList, ParticipantRow, ParticipantsQuery, ParticipantsSort, SessionMark,
};
use super::list_rules::{Facts, narrow, order, owed, payment_of_all, payment_state};
use super::rules::searched_words;
use crate::bookings::money_rules::{is_overdue, secured};
use crate::bookings::{place_free, places, totals};
use crate::certificates::standings::{CourseStandings, PersonStanding, SessionFacts};
use crate::certificates::{verdicts_of_course, verdicts_of_people};
use crate::error::Result;
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store::participants_list::{self as stored, ListedPerson};
use crate::store::{self, Reading};

/// How many rows are read at once.
const PAGE: usize = 200;

/// Among more people than this, verdicts are worked out only for the rows in sight, unless the list is filtered or ordered
/// by them: a real course has a few dozen.
const MOST_JUDGED: usize = 1000;

/// The list: everybody who fits, in order, with the first rows and what each filter would show.
///
/// # Errors
/// That the course is no longer there.
pub fn participants(reading: &Reading<'_>, query: &ParticipantsQuery, moment: &Moment) -> Result<ParticipantList> {
    let words = searched_words(&query.search);
    let with_organisation = query.sort == ParticipantsSort::Organisation;
    let mut facts = match query.course_id {
        Some(course_id) => stored::of_course(reading, course_id, &words, with_organisation, moment.today())?,
        None => stored::of_everybody(reading, &words, with_organisation, moment.today())?,
    };
    let asks_for_all =
        query.verdict.is_some() || matches!(query.sort, ParticipantsSort::Attendance | ParticipantsSort::Verdict);
    let judged = query.course_id.filter(|_| asks_for_all || facts.len() <= MOST_JUDGED);
    if let Some(course_id) = judged {
        let ids: Vec<ParticipantId> = facts.iter().map(|one| one.participant_id).collect();
        add_standings(&mut facts, &standings(reading, course_id, &ids, moment)?);
    }
    let (mut fitting, mut counts) = narrow(facts, query);
    if judged.is_none() {
        counts.verdicts.clear();
    }
    order(&mut fitting, query.sort, query.descending);
    let ids: Vec<ParticipantId> = fitting.into_iter().map(|one| one.participant_id).collect();
    let first = &ids[..ids.len().min(PAGE)];
    let ledgers = query.course_id.map(|course_id| store::payments::ledgers(reading, course_id)).transpose()?;
    Ok(ParticipantList {
        rows: rows(reading, query.course_id, first, moment)?,
        total: stored::total(reading, query.course_id)?,
        counts,
        places: query.course_id.map(|course_id| places(reading, course_id)).transpose()?,
        secured: ledgers.as_deref().map(secured),
        place_free: query.course_id.map(|course_id| place_free(reading, course_id)).transpose()?.flatten(),
        money: ledgers.as_deref().map(|ledgers| totals(ledgers, moment.today())),
        offer_reply_days: store::settings::centre(reading)?.offer_reply_days,
        requirements: match query.course_id {
            Some(course_id) => stored::requirements(reading, course_id)?,
            None => Vec::new(),
        },
        ids,
    })
}

/// The rows of these people, at most 200, in the order asked for. Who is no longer there is left out.
///
/// # Errors
/// That the course is no longer there.
pub fn participant_rows(
    reading: &Reading<'_>,
    course_id: Option<CourseId>,
    ids: &[ParticipantId],
    moment: &Moment,
) -> Result<Vec<ParticipantRow>> {
    rows(reading, course_id, &ids[..ids.len().min(PAGE)], moment)
}

/// The main addresses of these people, in the order asked for; who has none is left out.
///
/// # Errors
/// That the file could not be read.
pub fn main_emails(reading: &Reading<'_>, ids: &[ParticipantId]) -> Result<Vec<String>> {
    Ok(store::participants_list::main_emails(reading, ids)?)
}

/// Of a few it is quicker to ask for these alone than for the whole course.
fn standings(
    reading: &Reading<'_>,
    course_id: CourseId,
    ids: &[ParticipantId],
    moment: &Moment,
) -> Result<CourseStandings> {
    if ids.len() > MOST_JUDGED {
        verdicts_of_course(reading, course_id, moment.now())
    } else {
        verdicts_of_people(reading, course_id, ids, moment.now())
    }
}

fn add_standings(facts: &mut [Facts], standings: &CourseStandings) {
    let by_participant = standings.by_participant();
    for one in facts {
        let verdict = by_participant.get(&one.participant_id).and_then(|person| person.judged());
        one.standing = verdict.map(|verdict| (verdict.standing, verdict.attended));
    }
}

fn rows(
    reading: &Reading<'_>,
    course_id: Option<CourseId>,
    ids: &[ParticipantId],
    moment: &Moment,
) -> Result<Vec<ParticipantRow>> {
    let standings = course_id.map(|course_id| standings(reading, course_id, ids, moment)).transpose()?;
    let standings = standings.as_ref();
    let people = stored::people(reading, ids)?;
    let by_participant = standings.map(CourseStandings::by_participant).unwrap_or_default();
    let sessions = standings.map_or(&[][..], |standings| &standings.sessions[..]);
    let mut bookings = stored::bookings(reading, course_id, ids)?;
    let mut courses = match course_id {
        Some(_) => Default::default(),
        None => store::participants::courses(reading, ids)?,
    };
    let mut by_id: HashMap<ParticipantId, ListedPerson> =
        people.into_iter().map(|person| (person.participant_id, person)).collect();
    let waiting =
        course_id.map(|course_id| store::bookings::waiting(reading, course_id)).transpose()?.unwrap_or_default();
    let waiting: HashMap<_, u32> = waiting.into_iter().map(|(id, _)| id).zip(1..).collect();
    let today = moment.today();
    let rows = ids.iter().filter_map(|id| {
        let person = by_id.remove(id)?;
        let mine = bookings.remove(id).unwrap_or_default();
        let due = |booking: &stored::BookingOfList| {
            let counts = booking.state.takes_a_place() || booking.paid_pence > 0 || course_id.is_some();
            if counts { booking.fee_pence } else { 0 }
        };
        let standing = by_participant.get(id);
        Some(ParticipantRow {
            participant_id: *id,
            first_name: person.first_name,
            last_name: person.last_name,
            organisation: person.organisation,
            job_title: person.job_title,
            email: person.email,
            courses: courses.remove(id).unwrap_or_default(),
            fee_pence: mine.iter().map(due).sum(),
            paid_pence: mine.iter().map(|booking| booking.paid_pence).sum(),
            payment: payment_of_all(mine.iter().map(|b| payment_state(b.state, b.fee_pence, b.paid_pence))),
            is_overdue: mine.iter().any(|b| is_overdue(owed(b.state, b.fee_pence, b.paid_pence), b.due_on, today)),
            booking: course_id.and_then(|_| mine.first()).map(|booking| ListedBooking {
                booking_id: booking.booking_id,
                state: booking.state,
                state_since: booking.state_since,
                reply_by: booking.reply_by,
                waiting_position: waiting.get(&booking.booking_id).copied(),
                requirements_met: booking.requirements_met,
                requirements_total: booking.requirements_total,
            }),
            marks: standing.map(|person| marks(sessions, person)).unwrap_or_default(),
            verdict: standing.and_then(|person| person.judged()).cloned(),
        })
    });
    Ok(rows.collect())
}

/// What the register says about a person, session by session.
pub(super) fn marks(sessions: &[SessionFacts], person: &PersonStanding) -> Vec<SessionMark> {
    let mark = sessions.iter().zip(&person.cells).map(|(session, cell)| SessionMark {
        session_id: session.session_id,
        number: session.number,
        date: session.date,
        is_cancelled: session.cancelled,
        is_held: session.held(),
        is_expected: cell.expected,
        mark: cell.mark,
        set_by_hand: cell.set_by_hand,
        note: cell.note.clone(),
    });
    mark.collect()
}
