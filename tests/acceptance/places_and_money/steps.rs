//! What is done at random, and which state may follow which: written down apart from the core.

use course_register_core::bookings::BookingState;
use proptest::prelude::*;

/// The places of the two courses.
pub(super) const CAPACITY: [usize; 2] = [2, 1];

/// States by their places in the list, those that take a place more often than others.
pub(super) const STATES: [usize; 9] = [0, 1, 1, 2, 3, 3, 3, 4, 5];

/// What may follow: each state by its first letter, and `l` for the waiting list.
const FOLLOWS: [(&str, &str); 6] = [
    ("applied", "olbdw"),
    ("offered", "lbdw"),
    ("waiting_list", "obdw"),
    ("booked", "w"),
    ("declined", "aolb"),
    ("withdrawn", "aolb"),
];

pub(super) fn letter(state: BookingState) -> char {
    match state.word() {
        "waiting_list" => 'l',
        word => word.chars().next().unwrap(),
    }
}

pub(super) fn follows(before: BookingState, after: BookingState) -> bool {
    let (_, letters) = FOLLOWS.into_iter().find(|(word, _)| *word == before.word()).unwrap();
    before == after || letters.contains(letter(after))
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Book { who: usize, course: usize, state: usize, yes: bool },
    State { which: Vec<usize>, state: usize, day: u32, over: bool, late: bool, those: bool },
    Pay { which: usize, pence: i64, back: bool, yes: bool },
    PayInFull { which: Vec<usize>, those: bool },
    Fee { which: usize, pence: i64 },
    Payer { which: usize },
    Move { which: usize, state: usize, over: bool },
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..6_usize, 0..2_usize, 0..9_usize, any::<bool>()).prop_map(|(who, course, state, yes)| Step::Book { who, course, state, yes }),
        6 => (proptest::collection::vec(0..12_usize, 1..4), 0..9_usize, 1..28_u32, any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(which, state, day, over, late, those)| Step::State { which, state, day, over, late, those }),
        5 => (0..12_usize, 1..30_000_i64, any::<bool>(), any::<bool>()).prop_map(|(which, pence, back, yes)| Step::Pay { which, pence, back, yes }),
        2 => (proptest::collection::vec(0..12_usize, 1..4), any::<bool>()).prop_map(|(which, those)| Step::PayInFull { which, those }),
        1 => (0..12_usize, 0..30_000_i64).prop_map(|(which, pence)| Step::Fee { which, pence }),
        1 => (0..12_usize).prop_map(|which| Step::Payer { which }),
        3 => (0..12_usize, 0..3_usize, any::<bool>()).prop_map(|(which, state, over)| Step::Move { which, state, over }),
    ]
}
