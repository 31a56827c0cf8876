//! Random work on the places and the money of two small courses, against a model: nobody comes over the places unasked,
//! no payment is lost, no state follows that could not, the file of payments is the ledger, all undone is the start.

mod steps;

use std::collections::BTreeMap;

use course_register_core::bookings::{
    self, BookParticipant, BookingState, MoveBooking, NewBooking, PayInFull, PayerKind, PaymentKind, RecordPayment,
    SetBookingState, SetFee, SetPayer,
};
use course_register_core::courses::CourseForm;
use course_register_core::error::{Code, Error};
use course_register_core::export::{ExportKind, ExportScope};
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, ParticipantsQuery};
use course_register_tests::{World, compassionate_leadership, place, read_by_python};
use proptest::prelude::*;
use steps::{CAPACITY, STATES, Step, follows, letter, step};

/// One booking, as the model has it.
#[derive(Clone, Debug)]
struct Believed {
    who: ParticipantId,
    course: usize,
    state: BookingState,
    entries: Vec<i64>,
}

struct Small {
    world: World,
    courses: [CourseId; 2],
    people: Vec<ParticipantId>,
    believed: BTreeMap<BookingId, Believed>,
    done: usize,
}

fn small() -> Small {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let courses = [0, 1].map(|at: usize| {
        let form = CourseForm {
            title: format!("Course {at}"),
            capacity: CAPACITY[at].to_string(),
            facilitators: Vec::new(),
            confirmed: true,
            ..compassionate_leadership()
        };
        world.course(&form).course_id
    });
    let people = (0..6).map(|n| world.add(&format!("Person {n}"))).collect();
    Small { world, courses, people, believed: BTreeMap::new(), done: 0 }
}

fn reason(given: bool) -> Option<String> {
    given.then(|| "By hand".to_owned())
}

fn pounds(pence: i64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

impl Small {
    fn nth(&self, which: usize) -> Option<BookingId> {
        self.believed.keys().nth(which % self.believed.len().max(1)).copied()
    }

    /// Those of them that are on the course of the first; none where there is no booking yet.
    fn of_one_course(&self, which: &[usize]) -> Option<Vec<BookingId>> {
        let course = self.believed[&self.nth(*which.first()?)?].course;
        let mut ids: Vec<BookingId> = which.iter().filter_map(|which| self.nth(*which)).collect();
        ids.retain(|id| self.believed[id].course == course);
        ids.sort_unstable();
        ids.dedup();
        Some(ids)
    }

    fn taken(&self, course: usize) -> usize {
        self.believed.values().filter(|one| one.course == course && matches!(letter(one.state), 'b' | 'o')).count()
    }

    /// Does one step; answers whether a reason for going over was given.
    fn take(&mut self, step: &Step) -> Result<bool, TestCaseError> {
        let moment = self.world.moment();
        match step {
            Step::Book { who, course, state, yes } => {
                let (who, state) = (self.people[*who], BookingState::ALL[STATES[*state]]);
                let there = self.believed.values().any(|one| one.who == who && one.course == *course);
                let booking = NewBooking {
                    over_capacity_reason: reason(*yes),
                    ..place(self.courses[*course], state, "2026-01-05")
                };
                let request = BookParticipant { participant_id: who, booking };
                match bookings::book(&self.world.file, &moment, &request) {
                    Ok(changed) => {
                        prop_assert!(
                            !there && state != BookingState::Withdrawn,
                            "one booking each, and none begins withdrawn"
                        );
                        let booking_id = changed.view.booking.unwrap().booking_id;
                        self.believed.insert(booking_id, Believed { who, course: *course, state, entries: Vec::new() });
                        self.count(changed.said);
                    }
                    Err(error) => {
                        let full = error.problem().code == Some(Code::OverCapacity);
                        prop_assert!(there || state == BookingState::Withdrawn || (full && !yes), "{error:?}");
                    }
                }
                Ok(*yes)
            }
            Step::State { which, state, day, over, late, those } => {
                let Some(ids) = self.of_one_course(which) else { return Ok(false) };
                let state = BookingState::ALL[STATES[*state]];
                let request = SetBookingState {
                    booking_ids: ids.clone(),
                    state,
                    on_date: format!("2026-01-{day:02}"),
                    reason: "a step".to_owned(),
                    reply_by: None,
                    over_capacity_reason: reason(*over),
                    lapsed_reason: reason(*late),
                    only_those_that_fit: *those,
                };
                let fit = |id: &BookingId| follows(self.believed[id].state, state);
                let fitting: Vec<BookingId> = ids.iter().copied().filter(fit).collect();
                match bookings::set_booking_state(&self.world.file, &moment, &request) {
                    Ok(changed) => {
                        prop_assert!(
                            fitting.len() == ids.len() || (*those && !fitting.is_empty()),
                            "only what can follow"
                        );
                        prop_assert_eq!(changed.view.left as usize, ids.len() - fitting.len());
                        for id in fitting {
                            self.believed.get_mut(&id).unwrap().state = state;
                        }
                        self.count(changed.said);
                    }
                    Err(error) => self.is_answered(&error, *over, *late, fitting.len() == ids.len())?,
                }
                Ok(*over)
            }
            Step::Pay { which, pence, back, yes } => {
                let Some(booking_id) = self.nth(*which) else { return Ok(false) };
                let request = RecordPayment {
                    booking_id,
                    kind: if *back { PaymentKind::Refund } else { PaymentKind::Payment },
                    amount: pounds(*pence),
                    paid_on: "2026-01-18".to_owned(),
                    method: String::new(),
                    notes: String::new(),
                    more_than_due: *yes,
                };
                let paid: i64 = self.believed[&booking_id].entries.iter().sum();
                match bookings::record_payment(&self.world.file, &moment, &request) {
                    Ok(changed) => {
                        prop_assert!(!back || *pence <= paid, "no more goes back than came in");
                        let entry = if *back { -*pence } else { *pence };
                        self.believed.get_mut(&booking_id).unwrap().entries.push(entry);
                        self.count(changed.said);
                    }
                    Err(error) if *back => prop_assert!(*pence > paid, "{error:?}"),
                    Err(error) => prop_assert!(!yes && error.problem().code == Some(Code::Overpaid), "{error:?}"),
                }
                Ok(false)
            }
            Step::PayInFull { which, those } => self.pay_in_full(which, *those),
            Step::Fee { which, pence } => {
                let Some(booking_id) = self.nth(*which) else { return Ok(false) };
                let request = SetFee { booking_id, fee: pounds(*pence), reason: "agreed".to_owned() };
                let said = bookings::set_fee(&self.world.file, &moment, &request).unwrap().said;
                self.count(said);
                Ok(false)
            }
            Step::Payer { which } => {
                let Some(booking_id) = self.nth(*which) else { return Ok(false) };
                let (payer, payer_name) = (PayerKind::Employer, "Harbour Hospice".to_owned());
                let (purchase_order, invoice_number, due_on) = ("PO 7".to_owned(), String::new(), String::new());
                let request = SetPayer { booking_id, payer, payer_name, purchase_order, invoice_number, due_on };
                let said = bookings::set_payer(&self.world.file, &moment, &request).unwrap().said;
                self.count(said);
                Ok(false)
            }
            Step::Move { which, state, over } => self.go(*which, *state, *over),
        }
    }

    /// What is still due of a booking, by the fee in the file and the entries that were acknowledged.
    fn owed(&mut self, id: BookingId) -> i64 {
        let one = self.believed[&id].clone();
        let moment = self.world.moment();
        let course = Some(self.courses[one.course]);
        let sheet = self.world.file.read(|r| participants::participant_sheet(r, one.who, course, &moment)).unwrap();
        match letter(one.state) {
            'd' | 'w' => 0,
            _ => (sheet.booking.unwrap().fee_pence - one.entries.iter().sum::<i64>()).max(0),
        }
    }

    fn pay_in_full(&mut self, which: &[usize], those: bool) -> Result<bool, TestCaseError> {
        let Some(ids) = self.of_one_course(which) else { return Ok(false) };
        let owing: Vec<(BookingId, i64)> =
            ids.iter().map(|id| (*id, self.owed(*id))).filter(|(_, owed)| *owed > 0).collect();
        let request = PayInFull {
            booking_ids: ids.clone(),
            paid_on: "2026-01-19".to_owned(),
            method: String::new(),
            only_those_that_owe: those,
        };
        let moment = self.world.moment();
        match bookings::pay_in_full(&self.world.file, &moment, &request) {
            Ok(changed) => {
                prop_assert!(!owing.is_empty() && (those || owing.len() == ids.len()), "who owes nothing pays nothing");
                for (id, owed) in owing {
                    self.believed.get_mut(&id).unwrap().entries.push(owed);
                }
                self.count(changed.said);
            }
            Err(error) => {
                let asked = error.problem().code == Some(Code::SomeDoNotFit);
                prop_assert!(owing.is_empty() || (asked && !those && owing.len() < ids.len()), "{error:?}");
            }
        }
        Ok(false)
    }

    fn go(&mut self, which: usize, state: usize, over: bool) -> Result<bool, TestCaseError> {
        let Some(booking_id) = self.nth(which) else { return Ok(false) };
        let moment = self.world.moment();
        let old = self.believed[&booking_id].clone();
        let to = 1 - old.course;
        let state = [BookingState::Booked, BookingState::Applied, BookingState::WaitingList][state];
        let request = MoveBooking {
            booking_id,
            course_id: self.courses[to],
            state,
            on_date: "2026-01-28".to_owned(),
            over_capacity_reason: reason(over),
        };
        let there = self.believed.iter().find(|(_, one)| one.who == old.who && one.course == to);
        let may = follows(old.state, BookingState::Withdrawn)
            && old.state != BookingState::Withdrawn
            && there.is_none_or(|(_, one)| matches!(letter(one.state), 'd' | 'w'));
        let there = there.map(|(id, _)| *id);
        match bookings::move_booking(&self.world.file, &moment, &request) {
            Ok(changed) => {
                prop_assert!(may, "nobody moves who has no place, or to where they are");
                let paid: i64 = old.entries.iter().sum();
                let id = match there {
                    Some(id) => id,
                    None => {
                        let course = Some(self.courses[to]);
                        let sheet = self
                            .world
                            .file
                            .read(|r| participants::participant_sheet(r, old.who, course, &moment))
                            .unwrap();
                        let id = sheet.booking.unwrap().booking_id;
                        self.believed.insert(id, Believed { who: old.who, course: to, state, entries: Vec::new() });
                        id
                    }
                };
                self.believed.get_mut(&id).unwrap().state = state;
                let left = self.believed.get_mut(&booking_id).unwrap();
                left.state = BookingState::Withdrawn;
                if paid > 0 {
                    left.entries.push(-paid);
                    self.believed.get_mut(&id).unwrap().entries.push(paid);
                }
                self.count(changed.said);
            }
            Err(error) => {
                let asked = error.problem().code == Some(Code::OverCapacity) && !over;
                prop_assert!(!may || asked, "{error:?}");
            }
        }
        Ok(over)
    }

    fn count(&mut self, said: Option<String>) {
        self.done += usize::from(said.is_some());
    }
    /// What is refused is a question that was not answered, a day that lies too early, or what cannot follow.
    fn is_answered(&self, error: &Error, over: bool, late: bool, all_fit: bool) -> Result<(), TestCaseError> {
        let problem = error.problem();
        let right = match problem.code {
            Some(Code::OverCapacity) => !over,
            Some(Code::OfferLapsed) => !late,
            Some(_) | None => !all_fit || problem.fields.iter().any(|one| one.field == "on_date"),
        };
        prop_assert!(right, "{error:?}");
        Ok(())
    }

    /// The file says what the model says.
    fn agrees(&mut self) -> Result<(), TestCaseError> {
        for (id, one) in &self.believed {
            let course = Some(self.courses[one.course]);
            let moment = self.world.moment();
            let sheet = self.world.file.read(|r| participants::participant_sheet(r, one.who, course, &moment)).unwrap();
            let booking = sheet.booking.unwrap();
            prop_assert_eq!(booking.booking_id, *id);
            prop_assert_eq!(booking.state, one.state);
            prop_assert_eq!(
                booking.reply_by.is_some(),
                letter(one.state) == 'o',
                "only an offer has a day to reply by"
            );
            let entries: Vec<i64> = booking
                .payments
                .iter()
                .map(|entry| if entry.kind == PaymentKind::Refund { -entry.amount_pence } else { entry.amount_pence })
                .collect();
            prop_assert_eq!(&entries, &one.entries, "every payment that was acknowledged, and no other");
        }
        Ok(())
    }

    /// The file of payments, the sums of the courses and what was acknowledged are one.
    fn adds_up(&mut self) -> Result<(), TestCaseError> {
        for (at, course_id) in self.courses.into_iter().enumerate() {
            let file = self.world.export(ExportKind::Payments, ExportScope::Course { course_id }, None);
            let rows = read_by_python(&file);
            let sum = |kind: &str| -> i64 {
                let amounts = rows[1..].iter().filter(|row| row[6] == kind).map(|row| row[7].replace('.', ""));
                amounts.map(|pence| pence.parse::<i64>().unwrap()).sum()
            };
            let query = ParticipantsQuery { course_id: Some(course_id), ..ParticipantsQuery::default() };
            let moment = self.world.moment();
            let list = self.world.file.read(|reading| participants::participants(reading, &query, &moment)).unwrap();
            let money = list.money.unwrap();
            let entries =
                || self.believed.values().filter(|one| one.course == at).flat_map(|one| one.entries.iter().copied());
            let came: i64 = entries().filter(|pence| *pence > 0).sum();
            let went: i64 = -entries().filter(|pence| *pence < 0).sum::<i64>();
            prop_assert_eq!((came, went), (sum("payment"), sum("refund")));
            prop_assert_eq!((came, went), (money.received_pence, money.refunded_pence));
            prop_assert_eq!(list.places.unwrap().taken as usize, self.taken(at));
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn nobody_is_over_unasked_and_nothing_is_lost(steps in proptest::collection::vec(step(), 1..60)) {
        let mut small = small();
        let start = small.world.dump();
        for step in &steps {
            let before = [small.taken(0), small.taken(1)];
            let said_so = small.take(step)?;
            for course in [0, 1] {
                let taken = small.taken(course);
                prop_assert!(said_so || taken <= before[course].max(CAPACITY[course]), "{step:?}: {taken} places taken");
            }
        }
        small.agrees()?;
        small.adds_up()?;
        let end = small.world.dump();
        let moment = small.world.moment();
        for _ in 0..small.done {
            small.world.file.undo(&moment).unwrap();
        }
        prop_assert_eq!(small.world.dump(), start, "everything undone is the start");
        for _ in 0..small.done {
            small.world.file.redo(&moment).unwrap();
        }
        prop_assert_eq!(small.world.dump(), end, "everything done again is the end");
    }
}
