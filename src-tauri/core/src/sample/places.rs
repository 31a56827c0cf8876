//! People with their places: how each booking came about, what was met and paid, and what the register says.

use chrono::{NaiveDate, TimeDelta};

use super::people::Sample;
use crate::bookings::{Booking, BookingState, PaymentKind};
use crate::error::Result;
use crate::ids::{BookingId, CourseId, ParticipantId, RequirementId, SessionId};
use crate::participants::Person;
use crate::register::mark::{Mark, SetByHand};
use crate::store::register::Attendance;
use crate::store::{self, Tx};
use crate::text::folded;

/// Days to answer an offer, and to pay: what a centre has that never set them.
const REPLY_DAYS: i64 = 7;
const PAYMENT_DAYS: i64 = 30;

/// A course that was just made.
pub(super) struct Course {
    pub(super) course_id: CourseId,
    pub(super) first: NaiveDate,
    pub(super) sessions: Vec<SessionId>,
    pub(super) requirements: Vec<RequirementId>,
}

/// Adds the people of a course; `number` is the first of their telephone numbers.
pub(super) fn places(tx: &Tx<'_>, course: &Course, people: &[Sample], number: usize) -> Result<Vec<ParticipantId>> {
    let mut ids = Vec::new();
    for (at, sample) in people.iter().enumerate() {
        let applied_on = course.first - TimeDelta::days(applied_before(sample.state, at));
        let who = add_person(tx, sample, number + at, applied_on)?;
        let booking = add_booking(tx, course, sample, who, applied_on)?;
        meet(tx, course, sample, booking, at, applied_on)?;
        pay(tx, sample, booking, at, applied_on)?;
        mark(tx, course, sample, who)?;
        ids.push(who);
    }
    store::sample::flag_people(tx, &ids)?;
    Ok(ids)
}

/// How many days before the first session somebody applied: in no order of their names; who has no place came late.
fn applied_before(state: BookingState, at: usize) -> i64 {
    let spread = i64::try_from(at).unwrap_or_default() * 7;
    match state {
        BookingState::Booked | BookingState::Withdrawn | BookingState::Declined => 80 - spread % 38,
        BookingState::Applied | BookingState::Offered | BookingState::WaitingList => 24 - spread % 13,
    }
}

fn add_person(tx: &Tx<'_>, sample: &Sample, number: usize, applied_on: NaiveDate) -> Result<ParticipantId> {
    let address = folded(&format!("{}.{}", sample.first_name, sample.last_name)).replace(['\'', '’', ' '], "");
    let person = Person {
        first_name: sample.first_name.to_owned(),
        last_name: sample.last_name.to_owned(),
        emails: vec![format!("{address}@example.org")],
        phone: format!("07700 900{number:03}"),
        organisation: sample.organisation.to_owned(),
        job_title: sample.job_title.to_owned(),
        leadership_role_confirmed_on: (sample.state == BookingState::Booked).then(|| applied_on + TimeDelta::days(6)),
        notes: match sample.last_name {
            "Ashworth" => "Prefers to be called rather than written to.".to_owned(),
            "MacBride" => "Asked whether a colleague may join the next cohort.".to_owned(),
            _ => String::new(),
        },
    };
    let who = store::participants::insert(tx, &person)?;
    store::participants::set_emails(tx, who, &person.emails)?;
    let needs = match sample.last_name {
        "Sadler" => "Live captions in Zoom; slides two days before each session.",
        "Kufuor" => "A short break after the first hour.",
        _ => "",
    };
    if !needs.is_empty() {
        store::participants::set_access_needs(tx, who, needs)?;
    }
    Ok(who)
}

/// One dated step of a booking, with its reason.
type Step = (BookingState, NaiveDate, &'static str);

/// The states that a booking has gone through.
fn steps(sample: &Sample, applied_on: NaiveDate, first: NaiveDate) -> Vec<Step> {
    use BookingState::{Applied, Booked, Declined, Offered, WaitingList, Withdrawn};
    let after = |days: i64| applied_on + TimeDelta::days(days);
    let mut steps = vec![(Applied, applied_on, "")];
    if matches!(sample.state, Offered | Booked | Withdrawn) {
        steps.push((Offered, after(9), ""));
    }
    if matches!(sample.state, Booked | Withdrawn) {
        steps.push((Booked, after(16), ""));
    }
    match (sample.state, sample.last_name) {
        (WaitingList, _) => steps.push((WaitingList, after(9), "")),
        (Declined, "Mather") => steps.push((Declined, after(9), "Not in health or social care")),
        (Declined, _) => steps.push((Declined, after(9), "Not in a leadership role yet")),
        (Withdrawn, "Vance") => {
            steps.push((Withdrawn, first - TimeDelta::days(7), "Place released: the fee was not paid"));
        }
        // Two days after the second session.
        (Withdrawn, _) => steps.push((Withdrawn, first + TimeDelta::days(9), "A new post")),
        _ => {}
    }
    steps
}

fn add_booking(
    tx: &Tx<'_>,
    course: &Course,
    sample: &Sample,
    who: ParticipantId,
    applied_on: NaiveDate,
) -> Result<BookingId> {
    let steps = steps(sample, applied_on, course.first);
    let since = steps.last().map_or(applied_on, |(_, on, _)| *on);
    let booked = steps.iter().find(|(state, ..)| *state == BookingState::Booked).map(|(_, on, _)| *on);
    let taken = steps.iter().find(|(state, ..)| state.takes_a_place()).map(|(_, on, _)| *on);
    // Who joined at the second session was not absent from the first.
    let start_session_number = if sample.marks.starts_with('-') { 2 } else { 1 };
    let booking = store::bookings::insert(
        tx,
        &Booking {
            booking_id: BookingId(0),
            participant_id: who,
            course_id: course.course_id,
            state: sample.state,
            state_since: since,
            applied_on,
            booked_on: booked,
            start_session_number,
            fee_pence: super::add::FEE_PENCE,
            reply_by: (sample.state == BookingState::Offered).then(|| since + TimeDelta::days(REPLY_DAYS)),
            due_on: taken.map(|on| on + TimeDelta::days(PAYMENT_DAYS)),
        },
    )?;
    for (state, on, reason) in steps {
        store::bookings::add_event(tx, booking, state, on, reason, false)?;
    }
    if sample.last_name == "MacBride" {
        store::bookings::set_fee(tx, booking, 0, "Free place: partner hospice")?;
    }
    Ok(booking)
}

/// Most have met all five; some wait for one or two, and who has just applied has said little yet.
fn meet(
    tx: &Tx<'_>,
    course: &Course,
    sample: &Sample,
    booking: BookingId,
    at: usize,
    applied_on: NaiveDate,
) -> Result<()> {
    let met = match sample.state {
        BookingState::Booked => [5, 5, 4, 5, 5, 5, 3, 5][at % 8],
        BookingState::Withdrawn | BookingState::Offered => 3,
        BookingState::Applied | BookingState::WaitingList => 1 + at % 2,
        BookingState::Declined => 0,
    };
    for (position, requirement) in course.requirements.iter().take(met).enumerate() {
        let on = applied_on + TimeDelta::days([0, 0, 24, 26, 6][position % 5]);
        store::bookings::meet(tx, booking, *requirement, on)?;
    }
    Ok(())
}

/// Most have paid in full, by themselves or through their employer; some in part, some not yet.
fn pay(tx: &Tx<'_>, sample: &Sample, booking: BookingId, at: usize, applied_on: NaiveDate) -> Result<()> {
    use PaymentKind::{Payment, Refund};
    let entries: &[(PaymentKind, i64, i64, &str, &str)] = match (sample.state, sample.last_name) {
        (BookingState::Booked, "MacBride") => &[],
        (BookingState::Booked, "Jones" | "Tennant") => &[(Payment, 10_000, 20, "card", "First half")],
        (BookingState::Booked, "Doyle") => &[],
        (BookingState::Booked, _) if at % 3 == 1 => &[(Payment, 20_000, 30, "invoice", "Paid by the employer")],
        (BookingState::Booked, "Evans") => {
            &[(Payment, 10_000, 18, "bank transfer", "First half"), (Payment, 10_000, 39, "bank transfer", "")]
        }
        (BookingState::Booked, _) => &[(Payment, 20_000, 19, "bank transfer", "")],
        (BookingState::Withdrawn, "Demir") => {
            &[(Payment, 20_000, 17, "card", ""), (Refund, 10_000, 66, "card", "Half, as agreed")]
        }
        _ => &[],
    };
    for (kind, amount, days, method, notes) in entries {
        let on = applied_on + TimeDelta::days(*days);
        store::bookings::add_payment(tx, booking, *kind, *amount, on, method, notes)?;
    }
    Ok(())
}

fn mark(tx: &Tx<'_>, course: &Course, sample: &Sample, who: ParticipantId) -> Result<()> {
    for (at, (session, mark)) in course.sessions.iter().zip(marks(sample.marks)).enumerate() {
        let mut attendance = Attendance { mark, ..Attendance::default() };
        match (sample.last_name, at + 1) {
            ("Okoro", 3) => {
                attendance.set_by_hand = Some(SetByHand::Counts);
                attendance.reason = "Took part by telephone: the video had failed".to_owned();
            }
            ("Castle", 3) => attendance.note = "Left early for a ward round".to_owned(),
            ("Kufuor", 5) => attendance.note = "On leave that week".to_owned(),
            ("Doyle", 1) => attendance.note = "Rang in the morning".to_owned(),
            _ => {}
        }
        store::register::put(tx, *session, who, &attendance)?;
    }
    Ok(())
}

/// `PT95A-X` as marks.
fn marks(letters: &str) -> Vec<Option<Mark>> {
    let mut marks = Vec::new();
    let mut rest = letters;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        marks.push(match letter {
            'P' => Some(Mark::Present),
            'T' => Some(Mark::Part { minutes: rest[..digits].parse().unwrap_or_default() }),
            'A' => Some(Mark::Apologies),
            'X' => Some(Mark::Absent),
            _ => None,
        });
        rest = &rest[digits..];
    }
    marks
}
