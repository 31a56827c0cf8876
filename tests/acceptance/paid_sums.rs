//! Random steps on random bookings: what is paid is the sum of the entries, the state is that of the last event,
//! places are counted right, and undoing everything leads back to the start.

use std::collections::BTreeMap;

use course_register_core::bookings::{
    self, BookingState, PaymentKind, RecordPayment, SetBookingState, SetFee, SetRequirement,
};
use course_register_core::courses::CourseForm;
use course_register_core::ids::{BookingId, ParticipantId};
use course_register_core::participants;
use course_register_tests::{World, compassionate_leadership};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
    Add(usize),
    State(Vec<usize>, usize, u32),
    Pay(usize, i64, bool),
    Fee(usize, i64),
    Requirement(Vec<usize>, usize, bool),
    Start(usize, u32),
}

fn step() -> impl Strategy<Value = Step> {
    let some = || proptest::collection::vec(0_usize..9, 1..4);
    prop_oneof![
        2 => (0_usize..5).prop_map(Step::Add),
        4 => (some(), 0_usize..6, 1_u32..28).prop_map(|(who, state, day)| Step::State(who, state, day)),
        4 => (0_usize..9, 1_i64..40_000, any::<bool>()).prop_map(|(who, pence, back)| Step::Pay(who, pence, back)),
        1 => (0_usize..9, 0_i64..40_000).prop_map(|(who, pence)| Step::Fee(who, pence)),
        2 => (some(), 0_usize..5, any::<bool>()).prop_map(|(who, which, met)| Step::Requirement(who, which, met)),
        1 => (0_usize..9, 1_u32..7).prop_map(|(who, number)| Step::Start(who, number)),
    ]
}

fn pounds(pence: i64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// What the test itself believes about one booking.
#[derive(Default)]
struct Believed {
    paid: i64,
    entries: usize,
    state: Option<BookingState>,
    events: usize,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]
    #[test]
    fn sums_and_states_follow_every_step(steps in proptest::collection::vec(step(), 1..40)) {
        let mut world = World::at("2026-01-20T10:00:00Z");
        let course = world.course(&CourseForm { capacity: String::new(), ..compassionate_leadership() }).course_id;
        let start = world.dump();
        let mut people: Vec<(ParticipantId, BookingId)> = Vec::new();
        let mut believed: BTreeMap<BookingId, Believed> = BTreeMap::new();
        let mut done = 0;
        for step in steps {
            let moment = world.moment();
            let chosen = |who: &[usize]| -> Vec<BookingId> {
                let mut ids: Vec<BookingId> =
                    who.iter().filter_map(|at| people.get(at % people.len().max(1))).map(|(_, id)| *id).collect();
                ids.sort_unstable();
                ids.dedup();
                ids
            };
            let said = match step {
                Step::Add(state) => {
                    let state = BookingState::ALL[state];
                    let made = world.add_placed(&format!("Person {}", people.len()), course, state, "2026-01-15");
                    people.push(made);
                    believed.insert(made.1, Believed { state: Some(state), events: 1, ..Believed::default() });
                    done += 1;
                    continue;
                }
                Step::State(who, state, day) => {
                    let booking_ids = chosen(&who);
                    if booking_ids.is_empty() { continue }
                    let state = BookingState::ALL[state];
                    let request = SetBookingState {
                        booking_ids: booking_ids.clone(),
                        state,
                        on_date: format!("2026-01-{day:02}"),
                        reason: "a step".to_owned(),
                        over_capacity_reason: None, reply_by: None, lapsed_reason: Some("it still holds".to_owned()), only_those_that_fit: false,};
                    let single = booking_ids.len() == 1;
                    let set = bookings::set_booking_state(&world.file, &moment, &request);
                    if let Err(refused) = &set {
                        let fields = refused.problem().fields;
                        let fits = |id: &BookingId| believed[id].state.is_some_and(|now| now.may_be_set_to(state));
                        if !booking_ids.iter().all(fits) {
                            prop_assert!(fields.is_empty(), "a state that cannot follow is no field's problem");
                            continue;
                        }
                        prop_assert_eq!(&fields[0].field, "on_date", "only a day before an application is refused");
                        prop_assert!(state != BookingState::Applied, "an application may be put right");
                        continue;
                    }
                    for id in &booking_ids {
                        let one = believed.get_mut(id).unwrap();
                        if single || one.state != Some(state) {
                            one.state = Some(state);
                            one.events += 1;
                        }
                    }
                    set.unwrap().said
                }
                Step::Pay(who, pence, back) => {
                    let Some(booking_id) = chosen(&[who]).pop() else { continue };
                    let one = believed.get_mut(&booking_id).unwrap();
                    let kind = if back { PaymentKind::Refund } else { PaymentKind::Payment };
                    let request = RecordPayment {
                        booking_id,
                        kind,
                        amount: pounds(pence),
                        paid_on: "2026-01-18".to_owned(),
                        method: String::new(),
                        notes: String::new(), more_than_due: true,};
                    let recorded = bookings::record_payment(&world.file, &moment, &request);
                    prop_assert_eq!(recorded.is_err(), back && pence > one.paid, "no more goes back than came in");
                    let Ok(recorded) = recorded else { continue };
                    one.paid += if back { -pence } else { pence };
                    one.entries += 1;
                    recorded.said
                }
                Step::Fee(who, pence) => {
                    let Some(booking_id) = chosen(&[who]).pop() else { continue };
                    let request = SetFee { booking_id, fee: pounds(pence), reason: "agreed".to_owned() };
                    bookings::set_fee(&world.file, &moment, &request).unwrap().said
                }
                Step::Requirement(who, which, met) => {
                    let booking_ids = chosen(&who);
                    let Some((id, _)) = people.first() else { continue };
                    let sheet = world.file.read(|r| participants::participant_sheet(r, *id, Some(course), &moment)).unwrap();
                    let request = SetRequirement {
                        booking_ids,
                        requirement_id: sheet.booking.unwrap().requirements[which].requirement_id,
                        met_on: met.then(|| "2026-01-18".to_owned()),
                    };
                    bookings::set_requirement(&world.file, &moment, &request).unwrap().said
                }
                Step::Start(who, number) => {
                    let Some(booking_id) = chosen(&[who]).pop() else { continue };
                    bookings::set_start_session(&world.file, &moment, booking_id, number).unwrap().said
                }
            };
            done += usize::from(said.is_some());
        }
        let mut taken = 0;
        for (id, booking_id) in &people {
            let moment = world.moment();
            let sheet = world.file.read(|r| participants::participant_sheet(r, *id, Some(course), &moment)).unwrap();
            let booking = sheet.booking.unwrap();
            let one = &believed[booking_id];
            prop_assert_eq!(booking.paid_pence, one.paid);
            prop_assert_eq!(booking.payments.len(), one.entries);
            prop_assert_eq!(Some(booking.state), one.state);
            prop_assert_eq!(booking.events.len(), one.events);
            let last = booking.events.last().unwrap();
            prop_assert_eq!((last.state, last.on_date), (booking.state, booking.state_since));
            prop_assert!(booking.state_since >= booking.applied_on, "nothing comes before the application");
            taken += u32::from(booking.state.takes_a_place());
        }
        let moment = world.moment();
        let places = world.file.read(|r| bookings::places(r, course)).unwrap();
        prop_assert_eq!(places.taken, taken);
        let end = world.dump();
        for _ in 0..done {
            world.file.undo(&moment).unwrap();
        }
        prop_assert_eq!(world.dump(), start, "everything undone is the start");
        for _ in 0..done {
            world.file.redo(&moment).unwrap();
        }
        prop_assert_eq!(world.dump(), end, "everything done again is the end");
    }
}
