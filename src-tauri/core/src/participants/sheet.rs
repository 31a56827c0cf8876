//! The sheet of one person, in a bounded number of queries.

use chrono::NaiveDate;

use super::list::marks;
use super::list_rules::owed;
use super::model::PersonForm;
use super::rules::Person;
use super::sheet_model::{BookingSheet, ParticipantSheet, StartSession};
use super::years::over_the_years;
use crate::attendance_reports::aliases_of;
use crate::bookings::money_rules::is_overdue;
use crate::bookings::{PaymentKind, places};
use crate::certificates::standings::{CourseStandings, PersonStanding, SessionFacts, session_standing};
use crate::certificates::verdict::ExplainedVerdict;
use crate::certificates::{SessionStanding, explain, verdicts_of_participant};
use crate::error::{Error, Result};
use crate::history::{self, HistoryQuery};
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store::{self, Reading};

/// Everything about one person; `course_id` says whose booking is opened.
///
/// # Errors
/// That the person is no longer there.
pub fn participant_sheet(
    reading: &Reading<'_>,
    participant_id: ParticipantId,
    course_id: Option<CourseId>,
    moment: &Moment,
) -> Result<ParticipantSheet> {
    let person = store::participants::person(reading, participant_id)?.ok_or(Error::Gone("participant"))?;
    let standings = verdicts_of_participant(reading, participant_id, moment.now())?;
    let booking = match course_id {
        Some(course_id) => booking_sheet(reading, participant_id, course_id, &standings, moment.today())?,
        None => None,
    };
    let follow_ups = store::participants::follow_ups(reading, participant_id)?;
    let of_person = HistoryQuery { participant_id: Some(participant_id), ..HistoryQuery::default() };
    Ok(ParticipantSheet {
        participant_id,
        person: form(person),
        aliases: aliases_of(reading, participant_id)?,
        has_access_needs: store::participants::access_needs(reading, participant_id)?.is_some(),
        booking,
        courses: over_the_years(reading, participant_id, &standings, &follow_ups)?,
        earlier_courses: store::participants_years::earlier(reading, participant_id)?,
        follow_ups,
        history: history::page(reading, &of_person)?,
    })
}

fn form(person: Person) -> PersonForm {
    let confirmed = person.leadership_role_confirmed_on;
    PersonForm {
        first_name: person.first_name,
        last_name: person.last_name,
        emails: person.emails,
        phone: person.phone,
        organisation: person.organisation,
        job_title: person.job_title,
        leadership_role_confirmed_on: confirmed.map(|date| date.to_string()).unwrap_or_default(),
        notes: person.notes,
    }
}

fn booking_sheet(
    reading: &Reading<'_>,
    participant_id: ParticipantId,
    course_id: CourseId,
    standings: &[CourseStandings],
    today: NaiveDate,
) -> Result<Option<BookingSheet>> {
    let Some(booking) = store::bookings::of_person(reading, participant_id, course_id)? else { return Ok(None) };
    let id = booking.booking_id;
    let (course_title, fee_reason) = store::booking_sheet::titles(reading, id)?;
    let payments = store::booking_sheet::payments(reading, id)?;
    let course = standings.iter().find(|standings| standings.course_id == course_id);
    let person = course.and_then(|standings| standings.people.first().map(|person| (standings, person)));
    let waiting = store::bookings::waiting(reading, course_id)?;
    let position = waiting.iter().zip(1..).find(|((waits, _), _)| *waits == id).map(|(_, position)| position);
    let signed = |kind: PaymentKind, pence: i64| if kind == PaymentKind::Refund { -pence } else { pence };
    let paid_pence = payments.iter().map(|entry| signed(entry.kind, entry.amount_pence)).sum();
    let owed = owed(booking.state, booking.fee_pence, paid_pence);
    Ok(Some(BookingSheet {
        booking_id: id,
        course_id,
        course_title,
        state: booking.state,
        state_since: booking.state_since,
        can_become: booking.state.can_become().to_vec(),
        reply_by: booking.reply_by,
        waiting_position: position,
        offer_reply_days: store::settings::centre(reading)?.offer_reply_days,
        moves: store::booking_sheet::moves(reading, id)?,
        applied_on: booking.applied_on,
        start_session_number: booking.start_session_number,
        fee_pence: booking.fee_pence,
        fee_reason,
        due_on: booking.due_on,
        is_overdue: is_overdue(owed, booking.due_on, today),
        payer: store::payments::payer(reading, id)?,
        paid_pence,
        payments,
        events: store::booking_sheet::events(reading, id)?,
        answers: store::applications::answers(reading, id)?,
        requirements: store::booking_sheet::requirements(reading, id)?,
        places: places(reading, course_id)?,
        sessions: course.iter().flat_map(|course| &course.sessions).map(start_session).collect(),
        marks: person.map(|(course, person)| marks(&course.sessions, person)).unwrap_or_default(),
        verdict: person.and_then(|(course, person)| person.judged().map(|_| explained(course, person))),
    }))
}

fn start_session(session: &SessionFacts) -> StartSession {
    StartSession { number: session.number, date: session.date }
}

fn explained(course: &CourseStandings, person: &PersonStanding) -> ExplainedVerdict {
    let sessions = course.sessions.iter().zip(&person.cells).map(|(session, cell)| session_standing(session, cell));
    explain(&course.rule, &sessions.collect::<Vec<SessionStanding>>())
}
