//! Which state a booking can go into from which, and what is said where it cannot; without a file.

use super::model::BookingState;
use crate::calendar::display::{number, plural};

/// How many people are named in a question before the others are only counted.
const MOST_NAMED: usize = 5;

impl BookingState {
    /// What a booking in this state can become. The same state again is no step: it puts its day or reason right.
    #[must_use]
    pub fn can_become(self) -> &'static [BookingState] {
        use BookingState::{Applied, Booked, Declined, Offered, WaitingList, Withdrawn};
        match self {
            Applied => &[Offered, WaitingList, Booked, Declined, Withdrawn],
            Offered => &[WaitingList, Booked, Declined, Withdrawn],
            WaitingList => &[Offered, Booked, Declined, Withdrawn],
            Booked => &[Withdrawn],
            Declined | Withdrawn => &[Applied, Offered, WaitingList, Booked],
        }
    }

    /// Whether a booking in this state may be set to `other`.
    #[must_use]
    pub fn may_be_set_to(self, other: BookingState) -> bool {
        self == other || self.can_become().contains(&other)
    }

    /// Whether a booking can begin so: nobody withdraws who was never there.
    #[must_use]
    pub fn can_begin(self) -> bool {
        self != BookingState::Withdrawn
    }
}

/// `applied, offered or booked`.
fn one_of(states: &[BookingState]) -> String {
    match states {
        [] => String::new(),
        [only] => only.words().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(|state| state.words()).collect();
            format!("{} or {}", first.join(", "), last.words())
        }
    }
}

/// Why one booking cannot be set to a state, and what can be done instead.
#[must_use]
pub fn cannot_become(state: BookingState, wanted: BookingState) -> String {
    format!(
        "This booking is {}, so it cannot be set to {}: it can become {}, and what was set by a slip is taken back with Undo in History.",
        state.words(),
        wanted.words(),
        one_of(state.can_become()),
    )
}

/// A few of them by name, and how many others there are.
#[must_use]
pub fn some_named(mut names: Vec<String>) -> String {
    let others = names.split_off(names.len().min(MOST_NAMED));
    if !others.is_empty() {
        names.push(plural(others.len() as u64, "other", "others"));
    }
    crate::calendar::display::list(names)
}

/// What is asked, or said, when some of many cannot be set to a state: how many can, and by name who cannot.
#[must_use]
pub fn only_some_fit(wanted: BookingState, fitting: usize, others: &[(String, BookingState)]) -> String {
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let named = some_named(others.iter().map(|(name, state)| format!("{name} ({})", state.words())).collect());
    let all = number(count(fitting + others.len()));
    let wanted = wanted.words();
    match fitting {
        0 => format!("None of these {all} can be set to {wanted}: {named}."),
        _ => format!("{} of {all} can be set to {wanted}. Not: {named}.", number(count(fitting))),
    }
}
