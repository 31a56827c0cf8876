//! Moving to another course: one step that leaves the marks and takes the money along.

use course_register_core::bookings::{
    self, BookingState, ManyChanged, MoveBooking, PayerKind, PaymentKind, RecordPayment, SetFee, SetPayer,
};
use course_register_core::courses::CourseForm;
use course_register_core::data_file::Changed;
use course_register_core::error::{Code, Result};
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, BookingSheet};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::sample::{add_sample, remove_sample};
use course_register_tests::{World, compassionate_leadership, date};

use BookingState::{Applied, Booked, Declined, WaitingList, Withdrawn};

const NOW: &str = "2026-02-20T09:00:00Z";

/// Grace on the course of spring, two sessions marked, £120 of £200 paid by her employer; and a course in autumn that
/// has one place.
struct Two {
    world: World,
    spring: CourseId,
    autumn: CourseId,
    grace: ParticipantId,
    booking: BookingId,
}

fn two() -> Two {
    let mut world = World::at(NOW);
    let course = world.real_course();
    let spring = course.course_id;
    let mut form =
        CourseForm { title: "Autumn 2026".to_owned(), capacity: "1".to_owned(), ..compassionate_leadership() };
    form.plan.first_date = "2026-09-07".to_owned();
    form.fee = "230".to_owned();
    form.facilitators = Vec::new();
    let autumn = world.course(&form).course_id;
    let (grace, booking) = world.add_booked("Grace Adeyemi", spring, "2026-01-12");
    for session in &course.sessions[..2] {
        world.mark(RegisterOf::Course(spring), session.session_id, grace, Some(Mark::Present)).unwrap();
    }
    let payment = RecordPayment {
        booking_id: booking,
        kind: PaymentKind::Payment,
        amount: "120".to_owned(),
        paid_on: "2026-01-22".to_owned(),
        method: "Bank transfer".to_owned(),
        notes: String::new(),
        more_than_due: false,
    };
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, &payment).unwrap();
    let payer = SetPayer {
        booking_id: booking,
        payer: PayerKind::Employer,
        payer_name: "Harbour Hospice".to_owned(),
        purchase_order: "PO 7".to_owned(),
        invoice_number: "INV-0042".to_owned(),
        due_on: "2026-03-01".to_owned(),
    };
    let moment = world.moment();
    bookings::set_payer(&world.file, &moment, &payer).unwrap();
    Two { world, spring, autumn, grace, booking }
}

impl Two {
    fn go(&mut self, state: BookingState, over: Option<&str>) -> Result<Changed<ManyChanged>> {
        let request = MoveBooking {
            booking_id: self.booking,
            course_id: self.autumn,
            state,
            on_date: "2026-02-20".to_owned(),
            over_capacity_reason: over.map(str::to_owned),
        };
        let moment = self.world.moment();
        bookings::move_booking(&self.world.file, &moment, &request)
    }

    fn refused(&mut self, state: BookingState) -> course_register_core::error::Problem {
        let before = self.world.dump();
        let problem = self.go(state, None).unwrap_err().problem();
        assert_eq!(self.world.dump(), before, "what is refused writes nothing");
        problem
    }

    fn sheet(&mut self, course: CourseId) -> BookingSheet {
        let moment = self.world.moment();
        let grace = self.grace;
        let sheet = self.world.file.read(|r| participants::participant_sheet(r, grace, Some(course), &moment)).unwrap();
        sheet.booking.unwrap()
    }
}

#[test]
fn marks_stay_and_money_goes_along() {
    let mut two = two();
    let before = two.world.dump();
    let changed = two.go(Booked, None).unwrap();
    assert_eq!(
        changed.said.as_deref(),
        Some(
            "Moved Grace Adeyemi from Compassionate Leadership, spring 2026 to Autumn 2026; 2 marks stay; £120 that was paid goes along"
        )
    );
    two.world.comes_and_goes(&before);
    let (spring, autumn) = (two.spring, two.autumn);
    let left = two.sheet(spring);
    assert_eq!((left.state, left.paid_pence), (Withdrawn, 0));
    assert_eq!(left.events.last().unwrap().reason, "Moved to Autumn 2026");
    assert_eq!(left.marks.iter().filter(|one| one.mark.is_some()).count(), 2);
    assert_eq!(left.moves.iter().map(|one| (one.came, one.course_id)).collect::<Vec<_>>(), [(false, autumn)]);
    let came = two.sheet(autumn);
    assert_eq!((came.state, came.paid_pence, came.fee_pence), (Booked, 12_000, 23_000), "the other course's fee");
    assert_eq!(came.events[0].reason, "Moved from Compassionate Leadership, spring 2026");
    assert_eq!((came.payer.payer_name.as_str(), came.payer.purchase_order.as_str()), ("Harbour Hospice", "PO 7"));
    assert_eq!((came.payer.invoice_number.as_str(), came.due_on), ("INV-0042", Some(date("2026-03-01"))));
    assert_eq!(came.moves.iter().map(|one| (one.came, one.course_id)).collect::<Vec<_>>(), [(true, spring)]);
    let (back, here) = (left.payments.last().unwrap(), came.payments.last().unwrap());
    assert_eq!(
        (back.kind, back.amount_pence, back.method.as_str()),
        (PaymentKind::Refund, 12_000, "Moved to another course")
    );
    assert_eq!(
        (here.kind, here.amount_pence, here.method.as_str()),
        (PaymentKind::Payment, 12_000, "Moved from another course")
    );
    assert_eq!(left.payments.len(), 2, "nothing is changed in an entry");
}

#[test]
fn a_fee_of_their_own_goes_along_and_a_wait_is_possible() {
    for state in [Applied, WaitingList] {
        let mut two = two();
        let request = SetFee { booking_id: two.booking, fee: "150".to_owned(), reason: "Partner hospice".to_owned() };
        let moment = two.world.moment();
        bookings::set_fee(&two.world.file, &moment, &request).unwrap();
        let said = two.go(state, None).unwrap().said.unwrap();
        assert!(said.contains(&format!("to Autumn 2026 as {}", state.words())), "{said}");
        let autumn = two.autumn;
        let came = two.sheet(autumn);
        assert_eq!((came.state, came.fee_pence, came.fee_reason.as_str()), (state, 15_000, "Partner hospice"));
        assert_eq!(came.due_on, None, "nothing is due yet of who has no place");
    }
}

#[test]
fn a_full_course_asks_and_the_place_that_was_left_is_said() {
    let mut two = two();
    let (spring, autumn) = (two.spring, two.autumn);
    two.world.add_booked("Tom Ashworth", autumn, "2026-01-12");
    assert_eq!(two.refused(Booked).code, Some(Code::OverCapacity));
    for n in 0..23 {
        two.world.add_booked(&format!("Person {n}"), spring, "2026-01-12");
    }
    two.world.add_placed("Ana Reyes", spring, WaitingList, "2026-01-12");
    let changed = two.go(Booked, Some("A chair was found")).unwrap();
    assert_eq!(changed.view.place_free.unwrap().said, "1 place is free; Ana Reyes is first on the waiting list");
    let event = two.sheet(autumn).events.pop().unwrap();
    assert!(event.over_capacity);
    assert_eq!(event.reason, "Moved from Compassionate Leadership, spring 2026; A chair was found");
}

#[test]
fn where_they_are_already_or_have_no_place_to_leave_it_is_refused() {
    let mut two = two();
    let (grace, autumn) = (two.grace, two.autumn);
    let moment = two.world.moment();
    let booking = course_register_tests::place(autumn, Applied, "2026-01-12");
    let there = bookings::book(&two.world.file, &moment, &bookings::BookParticipant { participant_id: grace, booking });
    let there = there.unwrap().view.booking.unwrap().booking_id;
    assert!(two.refused(Booked).message.starts_with("They have a booking on the other course already: applied."));
    two.world.set_state(&[there], Declined, "2026-01-15").unwrap();
    two.go(Booked, None).unwrap();
    let came = two.sheet(autumn);
    assert_eq!((came.booking_id, came.events.len()), (there, 3), "who was declined there comes back to that booking");
    assert!(two.refused(Booked).message.contains("is withdrawn, so there is no place to move"));
    let field = |two: &mut Two, course_id, state| {
        let request = MoveBooking {
            booking_id: there,
            course_id,
            state,
            on_date: "2026-02-20".to_owned(),
            over_capacity_reason: None,
        };
        let moment = two.world.moment();
        bookings::move_booking(&two.world.file, &moment, &request).unwrap_err().problem().fields[0].field.clone()
    };
    assert_eq!(field(&mut two, autumn, Booked), "course_id");
    let spring = two.spring;
    assert_eq!(field(&mut two, spring, Declined), "state");
}

#[test]
fn who_moved_away_from_the_sample_stays_when_it_goes() {
    let mut world = World::at(NOW);
    let own = world.real_course().course_id;
    let moment = world.moment();
    let sample = add_sample(&world.file, &moment).unwrap().view.course_id;
    let query = participants::ParticipantsQuery {
        course_id: Some(sample),
        state: Some(Booked),
        ..participants::ParticipantsQuery::default()
    };
    let moment = world.moment();
    let rows = world.file.read(|reading| participants::participants(reading, &query, &moment)).unwrap().rows;
    let request = MoveBooking {
        booking_id: rows[0].booking.as_ref().unwrap().booking_id,
        course_id: own,
        state: Booked,
        on_date: "2026-02-20".to_owned(),
        over_capacity_reason: None,
    };
    let moment = world.moment();
    bookings::move_booking(&world.file, &moment, &request).unwrap();
    let before = world.dump();
    let moment = world.moment();
    remove_sample(&world.file, &moment).unwrap();
    world.comes_and_goes(&before);
    let moment = world.moment();
    let who = rows[0].participant_id;
    let sheet = world.file.read(|r| participants::participant_sheet(r, who, Some(own), &moment)).unwrap();
    assert!(sheet.booking.unwrap().moves.is_empty());
}
