//! The verdict against counting by brute force: every way in which the unmarked and the coming sessions may turn out
//! is played through, and the standing is read off the final counts. Nothing of the verdict's arithmetic is used.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeSet, HashMap};

const MINIMUM: u32 = 90;

/// What a session may still turn out to be, told apart from the marks alone.
#[derive(PartialEq, Clone, Copy, Debug)]
enum Turn {
    Counts,
    CountsNot,
    EitherAsUnmarked,
    EitherAsToCome,
}

fn turn(session: &SessionStanding) -> Option<Turn> {
    if session.cancelled {
        return None;
    }
    let either = if session.ended { Turn::EitherAsUnmarked } else { Turn::EitherAsToCome };
    Some(match (session.set_by_hand, session.mark) {
        (Some(SetByHand::Counts), _) => Turn::Counts,
        (Some(SetByHand::DoesNotCount), _) => Turn::CountsNot,
        (None, Some(Mark::Present)) => Turn::Counts,
        (None, Some(Mark::Part { minutes })) if minutes >= MINIMUM => Turn::Counts,
        (None, Some(_)) => Turn::CountsNot,
        (None, None) if session.expected => either,
        (None, None) => Turn::CountsNot,
    })
}

/// Every sum of `certain` and any choice among `free` sessions.
fn all_counts(certain: u32, free: usize) -> Vec<u32> {
    (0..1_u32 << free).map(|choice| certain + choice.count_ones()).collect()
}

/// The standing when every held session is decided, from the final counts that are possible.
fn standing_of_finals(finals: &[u32], threshold: u32) -> Standing {
    let reaching = finals.iter().filter(|count| **count >= threshold).count();
    if reaching == finals.len() {
        Standing::Reached
    } else if reaching == 0 {
        Standing::CannotReach
    } else if reaching == 1 {
        // One single way leads there, and it is the one in which every coming session is attended.
        Standing::EveryRemainingNeeded
    } else {
        Standing::CanStillReach
    }
}

/// How many sessions there are of each kind.
#[derive(PartialEq, Eq, Hash, Clone, Copy)]
struct Kinds {
    certain: u32,
    unmarked: usize,
    to_come: usize,
}

fn kinds(sessions: &[SessionStanding]) -> Kinds {
    let turns: Vec<Turn> = sessions.iter().filter_map(turn).collect();
    let number = |wanted| turns.iter().filter(|turn| **turn == wanted).count();
    Kinds {
        certain: u32::try_from(number(Turn::Counts)).unwrap(),
        unmarked: number(Turn::EitherAsUnmarked),
        to_come: number(Turn::EitherAsToCome),
    }
}

fn brute_force(threshold: u32, Kinds { certain, unmarked, to_come }: Kinds) -> (Standing, BTreeSet<u32>) {
    let mut standings = Vec::new();
    let mut possible = BTreeSet::new();
    for decided in all_counts(certain, unmarked) {
        let finals = all_counts(decided, to_come);
        standings.push(standing_of_finals(&finals, threshold));
        possible.extend(finals);
    }
    let first = standings[0];
    if standings.iter().all(|standing| *standing == first) {
        (first, possible)
    } else {
        (Standing::NeedsMarks, possible)
    }
}

/// Checks verdicts, and plays each combination of kinds through only once.
#[derive(Default)]
struct Checked(HashMap<(u32, Kinds), (Standing, BTreeSet<u32>)>);

impl Checked {
    fn check(&mut self, threshold: u32, sessions: &[SessionStanding]) {
        let rule = CertificateRule { threshold, minimum_minutes: MINIMUM };
        let got = verdict(&rule, sessions);
        let kinds = kinds(sessions);
        let (expected, possible) = self.0.entry((threshold, kinds)).or_insert_with(|| brute_force(threshold, kinds));
        assert_eq!(got.standing, *expected, "{threshold} of {sessions:#?}");
        assert_eq!(Some(&got.attended), possible.first(), "{sessions:#?}");
        assert_eq!(Some(&got.at_most), possible.last(), "{sessions:#?}");
        let taking_place = || sessions.iter().filter(|one| !one.cancelled);
        assert_eq!(got.sessions as usize, taking_place().count());
        let over = got.sessions > 0 && taking_place().all(|one| one.ended);
        assert_eq!(got.may_request, over && *expected == Standing::Reached, "{sessions:#?}");
        assert!(got.attended <= got.held && got.held <= got.sessions);
    }
}

const MARKS: [Option<Mark>; 7] = [
    None,
    Some(Mark::Present),
    Some(Mark::Part { minutes: 89 }),
    Some(Mark::Part { minutes: 90 }),
    Some(Mark::Part { minutes: 120 }),
    Some(Mark::Apologies),
    Some(Mark::Absent),
];

const BY_HAND: [Option<SetByHand>; 3] = [None, Some(SetByHand::Counts), Some(SetByHand::DoesNotCount)];

/// Every state that one session can be in.
fn every_state(number: u32) -> Vec<SessionStanding> {
    let mut states = Vec::new();
    for mark in MARKS {
        for set_by_hand in BY_HAND {
            for bits in 0..8 {
                states.push(SessionStanding {
                    number,
                    cancelled: bits & 1 > 0,
                    ended: bits & 2 > 0,
                    expected: bits & 4 > 0,
                    mark,
                    set_by_hand,
                });
            }
        }
    }
    states
}

#[test]
fn all_states_of_up_to_two_sessions() {
    let mut checked = Checked::default();
    for threshold in 0..=3 {
        for first in every_state(1) {
            checked.check(threshold, &[first]);
            for second in every_state(2) {
                checked.check(threshold, &[first, second]);
            }
        }
    }
}

/// The states of one session where marks and decisions tell: every one of them, held and to come, and one each of
/// cancelled, held and to come without being expected.
fn states_of_marks_and_decisions(number: u32) -> Vec<SessionStanding> {
    let tells = |one: &SessionStanding| {
        let says_nothing = one.mark.is_none() && one.set_by_hand.is_none();
        if one.cancelled { says_nothing && one.expected && one.ended } else { one.expected || says_nothing }
    };
    every_state(number).into_iter().filter(tells).collect()
}

#[test]
fn all_marks_and_decisions_of_three_sessions() {
    let states = [1, 2, 3].map(states_of_marks_and_decisions);
    assert_eq!(states[0].len(), 7 * 3 * 2 + 3);
    let mut checked = Checked::default();
    for first in &states[0] {
        for second in &states[1] {
            for third in &states[2] {
                for threshold in 0..=4 {
                    checked.check(threshold, &[*first, *second, *third]);
                }
            }
        }
    }
}

/// The seven ways in which a session can differ for the verdict.
fn telling_states(number: u32) -> [SessionStanding; 7] {
    let state =
        |cancelled, ended, mark| SessionStanding { number, cancelled, ended, expected: true, mark, set_by_hand: None };
    [
        state(false, true, Some(Mark::Present)),
        state(false, true, Some(Mark::Absent)),
        state(false, true, None),
        state(false, false, Some(Mark::Apologies)),
        state(false, false, Some(Mark::Present)),
        state(false, false, None),
        state(true, false, None),
    ]
}

#[test]
fn all_marks_of_six_sessions() {
    // Held and planned sessions in any order: a moved session keeps its number.
    let mut checked = Checked::default();
    let states: [[SessionStanding; 7]; 6] = std::array::from_fn(|place| telling_states(place as u32 + 1));
    for code in 0..7_usize.pow(6) {
        let mut rest = code;
        let sessions: [SessionStanding; 6] = std::array::from_fn(|place| {
            let state = states[place][rest % 7];
            rest /= 7;
            state
        });
        for threshold in 0..=7 {
            checked.check(threshold, &sessions);
        }
    }
}

#[test]
fn before_any_session_nobody_is_told_no() {
    for threshold in 0..=7 {
        let verdict = verdict(&CertificateRule { threshold, minimum_minutes: MINIMUM }, &[]);
        let expected = if threshold == 0 { Standing::Reached } else { Standing::CanStillReach };
        assert_eq!((verdict.standing, verdict.may_request), (expected, false), "{threshold}");
    }
}

prop_compose! {
    fn any_session()(
        mark in proptest::sample::select(MARKS.to_vec()),
        set_by_hand in proptest::sample::select(vec![None, None, None, None, BY_HAND[1], BY_HAND[2]]),
        cancelled in proptest::bool::weighted(0.15),
    ) -> SessionStanding {
        SessionStanding { number: 0, cancelled, ended: false, expected: false, mark, set_by_hand }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]
    #[test]
    fn six_sessions_with_a_start_session_and_a_withdrawal(
        mut sessions in proptest::collection::vec(any_session(), 6),
        held in 0_u32..=6,
        start in 1_u32..=6,
        withdrew_after in 3_u32..=6,
        threshold in 0_u32..=7,
    ) {
        for (place, session) in sessions.iter_mut().enumerate() {
            session.number = place as u32 + 1;
            session.ended = session.number <= held;
            session.expected = (start..=withdrew_after).contains(&session.number);
        }
        Checked::default().check(threshold, &sessions);
    }
}
