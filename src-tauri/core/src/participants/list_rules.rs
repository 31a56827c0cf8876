//! Narrowing, counting and ordering the list, without a file.

use std::cmp::{Ordering, Reverse};

use super::list_model::{
    FilterCounts, ParticipantsQuery, ParticipantsSort, PaymentCount, PaymentState, RequirementsState, StateCount,
    VerdictCount,
};
use crate::bookings::BookingState;
use crate::certificates::Standing;
use crate::ids::ParticipantId;

/// What the list needs to know of everybody to narrow and order it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whom.
    pub participant_id: ParticipantId,
    /// The states of their bookings: one on a course, any number in the list of everybody.
    pub states: Vec<BookingState>,
    /// How much is paid of what is due.
    pub payment: PaymentState,
    /// What is still to be paid, in pence.
    pub owed_pence: i64,
    /// Something should have been paid by now.
    pub overdue: bool,
    /// Ready for session 1.
    pub ready: bool,
    /// Requirements met.
    pub met: u32,
    /// Whether these are all.
    pub complete: bool,
    /// Folded; only where the list is ordered by it.
    pub organisation: String,
    /// Whether something was drafted for them since their booking stands as it does; nothing: nobody has to be told.
    pub told: Option<bool>,
    /// The verdict and the sessions attended.
    pub standing: Option<(Standing, u32)>,
}

/// Every verdict, in the order of the list.
pub const STANDINGS: [Standing; 5] = [
    Standing::NeedsMarks,
    Standing::EveryRemainingNeeded,
    Standing::CannotReach,
    Standing::CanStillReach,
    Standing::Reached,
];

const PAYMENTS: [PaymentState; 4] =
    [PaymentState::Unpaid, PaymentState::Part, PaymentState::Paid, PaymentState::NothingDue];

/// How much is paid of what is due: money is due from whoever is booked or has an open offer.
#[must_use]
pub fn payment_state(state: BookingState, fee_pence: i64, paid_pence: i64) -> PaymentState {
    match paid_pence {
        paid if paid > 0 && paid >= fee_pence => PaymentState::Paid,
        paid if paid > 0 => PaymentState::Part,
        _ if fee_pence > 0 && state.takes_a_place() => PaymentState::Unpaid,
        _ => PaymentState::NothingDue,
    }
}

/// What is still to be paid, in pence.
#[must_use]
pub fn owed(state: BookingState, fee_pence: i64, paid_pence: i64) -> i64 {
    if state.takes_a_place() { (fee_pence - paid_pence).max(0) } else { 0 }
}

/// Whether people are told that their booking stands so: of their own application and withdrawal they know.
#[must_use]
pub fn is_told_of(state: BookingState) -> bool {
    !matches!(state, BookingState::Applied | BookingState::Withdrawn)
}

/// Whether somebody is ready for session 1.
#[must_use]
pub fn is_ready(state: BookingState, leadership_role_confirmed: bool, complete: bool) -> bool {
    state == BookingState::Booked && leadership_role_confirmed && complete
}

/// The state of several bookings together: the one that asks most for attention.
#[must_use]
pub fn payment_of_all(payments: impl IntoIterator<Item = PaymentState>) -> PaymentState {
    payments.into_iter().min().unwrap_or(PaymentState::NothingDue)
}

struct Fits {
    state: bool,
    payment: bool,
    requirements: bool,
    verdict: bool,
}

fn fits(one: &Facts, query: &ParticipantsQuery) -> Fits {
    Fits {
        state: query.state.is_none_or(|state| one.states.contains(&state))
            && (!query.not_told || one.told == Some(false)),
        payment: query.payment.is_none_or(|payment| one.payment == payment) && (!query.overdue || one.overdue),
        requirements: query.requirements.is_none_or(|asked| match asked {
            RequirementsState::Complete => one.complete,
            RequirementsState::Incomplete => !one.complete,
            RequirementsState::Ready => one.ready,
            RequirementsState::NotReady => not_ready(one),
        }),
        verdict: query.verdict.is_none_or(|verdict| one.standing.is_some_and(|(standing, _)| standing == verdict)),
    }
}

fn not_ready(one: &Facts) -> bool {
    !one.ready && one.states.contains(&BookingState::Booked)
}

/// Those who fit all filters, still in the order in which they came, and what each filter would show.
#[must_use]
pub fn narrow(all: Vec<Facts>, query: &ParticipantsQuery) -> (Vec<Facts>, FilterCounts) {
    let mut counts = FilterCounts {
        states: BookingState::ALL.map(|state| StateCount { state, count: 0 }).to_vec(),
        payments: PAYMENTS.map(|payment| PaymentCount { payment, count: 0 }).to_vec(),
        verdicts: STANDINGS.map(|verdict| VerdictCount { verdict, count: 0 }).to_vec(),
        ..FilterCounts::default()
    };
    let mut kept = Vec::new();
    let anybody_told = all.iter().any(|one| one.told == Some(true));
    for one in all {
        let Fits { state, payment, requirements, verdict } = fits(&one, query);
        if payment && requirements && verdict {
            counts.any_state += 1;
            for count in &mut counts.states {
                count.count += u32::from(one.states.contains(&count.state));
            }
            counts.not_told += u32::from(anybody_told && one.told == Some(false));
        }
        if state && requirements && verdict {
            counts.any_payment += 1;
            for count in &mut counts.payments {
                count.count += u32::from(one.payment == count.payment);
            }
            counts.overdue += u32::from(one.overdue);
        }
        if state && payment && verdict {
            counts.any_requirements += 1;
            *(if one.complete { &mut counts.complete } else { &mut counts.incomplete }) += 1;
            counts.ready += u32::from(one.ready);
            counts.not_ready += u32::from(not_ready(&one));
        }
        if state && payment && requirements {
            counts.any_verdict += 1;
            for count in &mut counts.verdicts {
                count.count += u32::from(one.standing.is_some_and(|(standing, _)| standing == count.verdict));
            }
        }
        if state && payment && requirements && verdict {
            kept.push(one);
        }
    }
    (kept, counts)
}

/// Puts them in order. They come in the order of their names, and equals stay so, whichever way round.
pub fn order(people: &mut [Facts], sort: ParticipantsSort, descending: bool) {
    let rank = |standing: &Option<(Standing, u32)>| {
        standing.and_then(|(standing, _)| STANDINGS.iter().position(|one| *one == standing)).unwrap_or(STANDINGS.len())
    };
    let compare = |a: &Facts, b: &Facts| match sort {
        ParticipantsSort::Name => Ordering::Equal,
        ParticipantsSort::Organisation => {
            (a.organisation.is_empty(), &a.organisation).cmp(&(b.organisation.is_empty(), &b.organisation))
        }
        ParticipantsSort::Booking => a.states.first().cmp(&b.states.first()),
        ParticipantsSort::Payment => (Reverse(a.owed_pence), a.payment).cmp(&(Reverse(b.owed_pence), b.payment)),
        ParticipantsSort::Requirements => a.met.cmp(&b.met),
        ParticipantsSort::Attendance => {
            let attended = |one: &Facts| Reverse(one.standing.map(|(_, attended)| attended));
            attended(a).cmp(&attended(b))
        }
        ParticipantsSort::Verdict => rank(&a.standing).cmp(&rank(&b.standing)),
    };
    if sort == ParticipantsSort::Name {
        if descending {
            people.reverse();
        }
    } else if descending {
        people.sort_by(|a, b| compare(b, a));
    } else {
        people.sort_by(compare);
    }
}
