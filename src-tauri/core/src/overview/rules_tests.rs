//! The overview against a reckoning apart from it: day by day and person by person, on random courses.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::model::*;
use super::rules::{self, BookingFacts, percent};
use crate::bookings::BookingState::{self, Applied, Booked, Declined, Offered, WaitingList, Withdrawn};
use crate::certificates::standings::session_standing;
use crate::certificates::{CertificateRule, CourseStandings, PersonStanding, verdict};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::register::mark::{Mark, SetByHand};
use crate::register::rules::Place;
use crate::register::session::{CellStanding, SessionFacts};

/// One cell: expected, the mark, what was set by hand.
type Cell = (bool, Option<Mark>, Option<SetByHand>);
/// One person: organisation, the dated states (by day), start session, fee, paid, paid back, the cells.
type Person = (usize, Vec<(BookingState, u64)>, u32, i64, i64, i64, Vec<Cell>);
/// One session: on which day, cancelled, over.
type Meeting = (u64, bool, bool);

const ORGANISATIONS: [&str; 5] = ["", "Harbour Hospice", "harbour  hospice", "Årsta Home", "Beacon Trust"];

fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().checked_add_days(Days::new(offset)).unwrap()
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    prop_oneof![
        2 => Just(None),
        3 => Just(Some(Mark::Present)),
        2 => (80_u32..100).prop_map(|minutes| Some(Mark::Part { minutes })),
        1 => Just(Some(Mark::Apologies)),
        1 => Just(Some(Mark::Absent)),
    ]
}

fn by_hand() -> impl Strategy<Value = Option<SetByHand>> {
    prop_oneof![6 => Just(None), 1 => Just(Some(SetByHand::Counts)), 1 => Just(Some(SetByHand::DoesNotCount))]
}

fn people() -> impl Strategy<Value = (Vec<Meeting>, Vec<Person>, u32)> {
    let states = proptest::sample::select(BookingState::ALL.to_vec());
    let person = (
        0..ORGANISATIONS.len(),
        proptest::collection::vec((states, 0_u64..40), 0..6),
        1_u32..4,
        0_i64..3,
        0_i64..3,
        0_i64..2,
        proptest::collection::vec((any::<bool>(), mark(), by_hand()), 6),
    );
    (
        proptest::collection::vec((0_u64..40, proptest::bool::weighted(0.2), any::<bool>()), 0..=6),
        proptest::collection::vec(person, 0..12),
        0_u32..5,
    )
}

fn built(sessions: &[Meeting], people: &[Person], threshold: u32) -> (Vec<BookingFacts>, CourseStandings) {
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let rule = CertificateRule { threshold, minimum_minutes: 90 };
    let facts: Vec<SessionFacts> = (1_u32..)
        .zip(sessions)
        .map(|(number, (on, cancelled, ended))| SessionFacts {
            session_id: SessionId(number.into()),
            number,
            follow_up: false,
            title: String::new(),
            date: day(*on),
            starts_at: time(15),
            ends_at: time(17),
            break_minutes: 0,
            cancelled: *cancelled,
            started: *ended,
            ended: *ended,
        })
        .collect();
    let mut bookings = Vec::new();
    let mut standings = Vec::new();
    for (id, (organisation, entered, start_session, fee, paid, back, cells)) in (1_i64..).zip(people) {
        let participant_id = ParticipantId(id);
        let entered: Vec<_> = entered.iter().map(|(state, on)| (*state, day(*on))).collect();
        // Nobody without a state has a booking: they are only in the register.
        if let Some((state, state_since)) = entered.last().copied() {
            bookings.push(BookingFacts {
                participant_id,
                organisation: ORGANISATIONS[*organisation].to_owned(),
                entered,
                state,
                state_since,
                start_session: *start_session,
                fee_pence: *fee,
                paid_pence: *paid,
                paid_back_pence: *back,
            });
        }
        let cells: Vec<CellStanding> = cells
            .iter()
            .take(facts.len())
            .map(|(expected, mark, set_by_hand)| CellStanding {
                expected: *expected,
                mark: *mark,
                set_by_hand: *set_by_hand,
                ..CellStanding::default()
            })
            .collect();
        let of: Vec<_> = facts.iter().zip(&cells).map(|(session, cell)| session_standing(session, cell)).collect();
        standings.push(PersonStanding {
            participant_id,
            booking_id: None,
            first_name: String::new(),
            last_name: String::new(),
            organisation: ORGANISATIONS[*organisation].to_owned(),
            place: Place::None,
            since: None,
            start_session: *start_session,
            verdict: verdict(&rule, &of),
            cells,
        });
    }
    let course = CourseStandings {
        course_id: CourseId(1),
        programme_id: ProgrammeId(1),
        title: String::new(),
        rule,
        sessions: facts,
        people: standings,
    };
    (bookings, course)
}

/// The state on a day: what was entered last of all that holds from that day or an earlier one, once a state that is
/// entered again right after itself has taken the place of what it puts right.
fn on_day(entered: &[(BookingState, u64)], day: u64) -> Option<BookingState> {
    let stays = |at: usize| entered.get(at + 1).is_none_or(|next| next.0 != entered[at].0);
    (0..entered.len()).rev().find(|at| stays(*at) && entered[*at].1 <= day).map(|at| entered[at].0)
}

fn ever(entered: &[(BookingState, u64)], states: &[BookingState]) -> bool {
    (0..=40).any(|day| on_day(entered, day).is_some_and(|state| states.contains(&state)))
}

fn counts((_, mark, hand): &Cell) -> bool {
    match hand {
        Some(SetByHand::Counts) => true,
        Some(SetByHand::DoesNotCount) => false,
        None => matches!(mark, Some(Mark::Present)) || matches!(mark, Some(Mark::Part { minutes: 90.. })),
    }
}

fn in_it(cell: &Cell) -> bool {
    *cell != (false, None, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn the_overview_is_what_counting_one_by_one_says((sessions, people, threshold) in people()) {
        let (bookings, course) = built(&sessions, &people, threshold);
        let path = rules::path(&bookings, &course);
        let now = rules::standing_now(&bookings, &course);
        let (shown, total) = rules::attendance(&course);
        let organisations = rules::organisations(&bookings, &course);
        let income = rules::income(&bookings);

        let mut expected = CoursePath::default();
        let mut stand = StandingNow::default();
        let mut strangers = 0;
        let (mut due, mut kept, mut outstanding) = (0, 0, 0);
        for (_, entered, start, fee, paid, back, cells) in &people {
            let took_place: Vec<(u32, &Meeting, &Cell)> =
                (1..).zip(&sessions).zip(cells).map(|((number, meeting), cell)| (number, meeting, cell))
                    .filter(|(_, meeting, _)| !meeting.1).collect();
            let was_there = took_place.iter().any(|(_, _, cell)| {
                counts(cell) || matches!(cell.1, Some(Mark::Present | Mark::Part { .. }))
            });
            let attended = took_place.iter().filter(|(_, _, cell)| counts(cell)).count();
            let booked = ever(entered, &[Booked]);
            if !booked && took_place.iter().any(|(_, _, cell)| in_it(cell)) {
                strangers += 1;
            }
            let Some((state, since)) = entered.last() else { continue };
            expected.applied += 1;
            expected.offered += u32::from(ever(entered, &[Offered, Booked]));
            if booked {
                expected.booked += 1;
                expected.secured += u32::from(paid - back >= *fee);
                if was_there {
                    expected.started += 1;
                    expected.completed += u32::from(attended >= threshold as usize);
                }
            }
            let first = took_place.iter().filter(|(number, ..)| number >= start).map(|(_, meeting, _)| meeting.0).min();
            match state {
                Applied => stand.to_decide += 1,
                Offered => stand.open_offers += 1,
                WaitingList => stand.waiting_list += 1,
                Booked => stand.booked += 1,
                Declined => stand.declined += 1,
                Withdrawn if booked && (was_there || first.is_some_and(|first| *since > first)) => stand.withdrawn_after += 1,
                Withdrawn => stand.withdrawn_before += 1,
            }
            kept += paid - back;
            if *state == Booked {
                due += fee;
                if fee > &(paid - back) { outstanding += fee - (paid - back); }
            }
        }
        prop_assert_eq!(path, expected);
        prop_assert_eq!(now, stand);
        prop_assert_eq!(rules::without_place(&bookings, &course), strangers);
        prop_assert_eq!((income.due, income.kept, income.outstanding), (due, kept, outstanding));
        prop_assert_eq!(income.due + income.credit - income.outstanding, income.paid - income.paid_back);

        // Each step is a part of the one before it, and nobody is lost.
        prop_assert!(path.applied >= path.offered && path.offered >= path.booked && path.booked >= path.secured);
        prop_assert!(path.booked >= path.started && path.started >= path.completed);
        let all = [now.to_decide, now.open_offers, now.waiting_list, now.booked, now.declined, now.withdrawn_before, now.withdrawn_after];
        prop_assert_eq!(all.iter().sum::<u32>(), path.applied);

        for (at, one) in shown.iter().enumerate() {
            let these: Vec<&Cell> = people.iter().map(|person| &person.6[at]).filter(|cell| !sessions[at].1 && in_it(cell)).collect();
            let marked = |is: &dyn Fn(&Cell) -> bool| these.iter().filter(|cell| is(cell)).count() as u32;
            prop_assert_eq!(one.expected, these.len() as u32);
            prop_assert_eq!(one.attended, marked(&counts));
            prop_assert_eq!(one.present, marked(&|cell| cell.1 == Some(Mark::Present)));
            prop_assert_eq!(one.part_counts, marked(&|cell| matches!(cell.1, Some(Mark::Part { minutes: 90.. }))));
            prop_assert_eq!(one.part_short, marked(&|cell| matches!(cell.1, Some(Mark::Part { minutes: ..90 }))));
            prop_assert_eq!(one.apologies, marked(&|cell| cell.1 == Some(Mark::Apologies)));
            prop_assert_eq!(one.absent, marked(&|cell| cell.1 == Some(Mark::Absent)));
            let blank = marked(&|cell| *cell == (true, None, None));
            prop_assert_eq!((one.unmarked, one.to_come), if sessions[at].2 { (blank, 0) } else { (0, blank) });
            let kinds = [one.present, one.part_counts, one.part_short, one.apologies, one.absent, one.unmarked, one.to_come, one.by_hand];
            prop_assert_eq!(kinds.iter().sum::<u32>(), one.expected);
            prop_assert_eq!(one.percent.is_some(), one.held && one.expected > 0);
        }
        let held = || shown.iter().filter(|one| one.held);
        prop_assert_eq!(total.attended, held().map(|one| one.attended).sum::<u32>());
        prop_assert_eq!(total.expected, held().map(|one| one.expected).sum::<u32>());
        prop_assert_eq!(total.unmarked, held().map(|one| one.unmarked).sum::<u32>());

        // The organisations together are the whole, each once, those without one last.
        let sum = |of: fn(&OrganisationAttendance) -> u32| organisations.iter().map(of).sum::<u32>();
        prop_assert_eq!(sum(|one| one.people), path.booked + strangers);
        prop_assert_eq!(sum(|one| one.attended), total.attended);
        prop_assert_eq!(sum(|one| one.expected), total.expected);
        prop_assert_eq!(sum(|one| one.completed), path.completed);
        let hospices = organisations.iter().filter(|one| one.organisation.as_deref().is_some_and(|name| name.to_lowercase().starts_with("harbour"))).count();
        prop_assert!(hospices <= 1, "two spellings are one");
        prop_assert!(organisations.iter().rev().skip(1).all(|one| one.organisation.is_some()));
    }
}

#[test]
fn percent_is_rounded_half_up() {
    for (part, whole, expected) in [
        (0, 0, None),
        (0, 3, Some(0)),
        (1, 3, Some(33)),
        (2, 3, Some(67)),
        (1, 8, Some(13)),
        (1, 200, Some(1)),
        (3, 3, Some(100)),
    ] {
        assert_eq!(percent(part, whole), expected, "{part} of {whole}");
    }
}

#[test]
fn the_usual_spelling_is_shown() {
    let person = |organisation| (organisation, vec![(Booked, 0)], 1, 0, 0, 0, vec![(true, None, None); 6]);
    let (bookings, course) = built(&[], &[person(2), person(1), person(2), person(0), person(4)], 4);
    let shown: Vec<_> =
        rules::organisations(&bookings, &course).into_iter().map(|one| (one.organisation, one.people)).collect();
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(shown, [(named("harbour  hospice"), 3), (named("Beacon Trust"), 1), (None, 1)]);
}
