//! Places on courses: states and their dates, places, what is due and paid, requirements, late starters.

use course_register_core::bookings::{
    self, BookParticipant, BookingState, ManyChanged, NewBooking, PaymentKind, RecordPayment, SetBookingState, SetFee,
    SetRequirement,
};
use course_register_core::courses::CourseForm;
use course_register_core::error::{Code, Error, Result};
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, BookingSheet};
use course_register_tests::{World, compassionate_leadership, date, place};

fn small_course(world: &mut World, capacity: &str) -> CourseId {
    let form = CourseForm { capacity: capacity.to_owned(), facilitators: Vec::new(), ..compassionate_leadership() };
    world.course(&form).course_id
}

fn sheet(world: &mut World, id: ParticipantId, course: CourseId) -> BookingSheet {
    let moment = world.moment();
    let sheet = world.file.read(|r| participants::participant_sheet(r, id, Some(course), &moment)).unwrap();
    sheet.booking.unwrap()
}

fn set(world: &mut World, ids: &[BookingId], state: BookingState, over: Option<&str>) -> Result<ManyChanged> {
    let request = SetBookingState {
        booking_ids: ids.to_vec(),
        state,
        on_date: "2026-01-25".to_owned(),
        reason: "by hand".to_owned(),
        over_capacity_reason: over.map(str::to_owned),
        reply_by: None,
        lapsed_reason: Some("it still holds".to_owned()),
        only_those_that_fit: false,
    };
    let moment = world.moment();
    Ok(bookings::set_booking_state(&world.file, &moment, &request)?.view)
}

fn pay(world: &mut World, booking_id: BookingId, kind: PaymentKind, amount: &str) -> Result<Option<String>> {
    let request = RecordPayment {
        booking_id,
        kind,
        amount: amount.to_owned(),
        paid_on: "2026-01-22".to_owned(),
        method: "Bank transfer".to_owned(),
        notes: "INV-0042".to_owned(),
        more_than_due: false,
    };
    let moment = world.moment();
    Ok(bookings::record_payment(&world.file, &moment, &request)?.said)
}

fn code(error: &Error) -> Option<Code> {
    error.problem().code
}

#[test]
fn a_person_is_booked_once_on_each_course() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let id = world.add("Grace Adeyemi");
    let before = world.dump();
    let request = BookParticipant { participant_id: id, booking: place(course, BookingState::Booked, "2026-01-19") };
    let moment = world.moment();
    let changed = bookings::book(&world.file, &moment, &request).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Booked Grace Adeyemi on Compassionate Leadership, spring 2026"));
    let booking = changed.view.booking.unwrap();
    assert_eq!((booking.fee_pence, booking.paid_pence), (20_000, 0), "a booking begins with the course's fee");
    assert_eq!((booking.events.len(), booking.places.taken), (1, 1));
    assert_eq!(booking.verdict.unwrap().verdict.threshold, 4);
    world.comes_and_goes(&before);
    let moment = world.moment();
    let refused = bookings::book(&world.file, &moment, &request).unwrap_err().problem().message;
    assert!(refused.contains("a booking on this course already: booked"), "{refused}");
}

#[test]
fn states_are_set_by_hand_with_their_dates() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, booking) = world.add_placed("Grace Adeyemi", course, BookingState::Applied, "2026-01-05");
    world.set_state(&[booking], BookingState::Offered, "12 Jan 2026").unwrap();
    world.set_state(&[booking], BookingState::Booked, "2026-01-19").unwrap();
    let before = world.dump();
    world.set_state(&[booking], BookingState::Withdrawn, "2026-03-03").unwrap();
    world.comes_and_goes(&before);
    let sheet = sheet(&mut world, id, course);
    assert_eq!((sheet.state, sheet.state_since), (BookingState::Withdrawn, date("2026-03-03")));
    assert_eq!(sheet.applied_on, date("2026-01-05"));
    let events: Vec<_> = sheet.events.iter().map(|event| (event.state, event.on_date.to_string())).collect();
    assert_eq!(
        events,
        [
            (BookingState::Applied, "2026-01-05".to_owned()),
            (BookingState::Offered, "2026-01-12".to_owned()),
            (BookingState::Booked, "2026-01-19".to_owned()),
            (BookingState::Withdrawn, "2026-03-03".to_owned()),
        ]
    );
    let expected: Vec<bool> = sheet.marks.iter().map(|mark| mark.is_expected).collect();
    assert_eq!(expected, [true, true, true, true, false, false], "expected until the day of withdrawing");
}

#[test]
fn a_day_that_is_put_right_moves_the_application_that_began_with_it() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-20");
    world.set_state(&[booking], BookingState::Booked, "2026-01-08").unwrap();
    let sheet = sheet(&mut world, id, course);
    assert_eq!((sheet.applied_on, sheet.state_since), (date("2026-01-08"), date("2026-01-08")));
}

#[test]
fn many_states_change_in_one_step() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let mut ids: Vec<BookingId> = (0..12)
        .map(|n| world.add_placed(&format!("Person {n}"), course, BookingState::Applied, "2026-01-05").1)
        .collect();
    ids.push(world.add_booked("Booked Already", course, "2026-01-05").1);
    let before = world.dump();
    let request = SetBookingState {
        booking_ids: ids,
        state: BookingState::Booked,
        on_date: "2026-01-20".to_owned(),
        reason: String::new(),
        over_capacity_reason: None,
        reply_by: None,
        lapsed_reason: None,
        only_those_that_fit: false,
    };
    let moment = world.moment();
    let changed = bookings::set_booking_state(&world.file, &moment, &request).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Booked 12 participants"));
    assert_eq!((changed.view.changed, changed.view.unchanged), (12, 1), "who is booked keeps the earlier date");
    world.comes_and_goes(&before);
}

#[test]
fn places_count_booked_and_open_offers() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = small_course(&mut world, "2");
    world.add_booked("First Booked", course, "2026-01-05");
    let (_, offered) = world.add_placed("Second Offered", course, BookingState::Offered, "2026-01-05");
    let (third_id, third) = world.add_placed("Third Waiting", course, BookingState::WaitingList, "2026-01-05");
    let before = world.dump();
    let refused = set(&mut world, &[third], BookingState::Booked, None).unwrap_err();
    assert_eq!(code(&refused), Some(Code::OverCapacity));
    let question = refused.problem().message;
    assert!(question.contains("2 places, and 2 are taken") && question.contains("would be 3"), "{question}");
    assert_eq!(world.dump(), before, "nothing is done before the reason is given");
    assert!(set(&mut world, &[third], BookingState::Booked, Some("  ")).is_err(), "an empty reason is none");
    set(&mut world, &[offered], BookingState::Booked, None).unwrap();
    let before = world.dump();
    set(&mut world, &[third], BookingState::Booked, Some("A larger room was found")).unwrap();
    world.comes_and_goes(&before);
    let last = sheet(&mut world, third_id, course).events.pop().unwrap();
    assert!(last.over_capacity);
    assert_eq!(last.reason, "by hand; A larger room was found");
}

#[test]
fn only_those_over_the_number_of_places_are_noted_as_over() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = small_course(&mut world, "2");
    let people: Vec<_> =
        (0..4).map(|n| world.add_placed(&format!("P {n}"), course, BookingState::Applied, "2026-01-05")).collect();
    let ids: Vec<BookingId> = people.iter().map(|(_, booking)| *booking).collect();
    set(&mut world, &ids, BookingState::Offered, Some("Two usually decline")).unwrap();
    let over: Vec<bool> =
        people.iter().map(|(id, _)| sheet(&mut world, *id, course).events.pop().unwrap().over_capacity).collect();
    assert_eq!(over, [false, false, true, true]);
}

#[test]
fn adding_somebody_to_a_full_course_asks_too() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = small_course(&mut world, "0");
    let id = world.add("Grace Adeyemi");
    let mut request =
        BookParticipant { participant_id: id, booking: place(course, BookingState::Booked, "2026-01-19") };
    let moment = world.moment();
    let refused = bookings::book(&world.file, &moment, &request).unwrap_err();
    assert_eq!(code(&refused), Some(Code::OverCapacity));
    request.booking.over_capacity_reason = Some("Sits in".to_owned());
    let changed = bookings::book(&world.file, &moment, &request).unwrap();
    assert!(changed.view.booking.unwrap().events[0].over_capacity);
    let free = small_course(&mut world, "");
    let moment = world.moment();
    request.booking = NewBooking { over_capacity_reason: None, ..place(free, BookingState::Booked, "2026-01-19") };
    bookings::book(&world.file, &moment, &request).unwrap();
}

#[test]
fn what_is_paid_is_the_sum_of_the_entries() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-19");
    let before = world.dump();
    let said = pay(&mut world, booking, PaymentKind::Payment, "£150.50").unwrap();
    assert_eq!(said.as_deref(), Some("Recorded £150.50 paid by Grace Adeyemi"));
    world.comes_and_goes(&before);
    pay(&mut world, booking, PaymentKind::Payment, "49.5").unwrap();
    let before = world.dump();
    pay(&mut world, booking, PaymentKind::Refund, "20").unwrap();
    world.comes_and_goes(&before);
    let sheet = sheet(&mut world, id, course);
    assert_eq!((sheet.paid_pence, sheet.payments.len()), (18_000, 3));
    assert_eq!(sheet.payments[0].notes, "INV-0042");
    assert!(pay(&mut world, booking, PaymentKind::Refund, "180.01").is_err(), "what went back cannot go back again");
}

#[test]
fn amounts_that_cannot_be_are_refused_in_a_sentence() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (_, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-19");
    for typed in ["-5", "10.123", "", "ten", "0", "0.00", "99999999999999999999", "12,50", "1e3", "=1+1"] {
        let before = world.dump();
        let problem = pay(&mut world, booking, PaymentKind::Payment, typed).unwrap_err().problem();
        assert_eq!(problem.fields.len(), 1, "{typed:?}");
        assert_eq!(problem.fields[0].field, "amount");
        assert!(problem.fields[0].message.len() > 20, "{typed:?}: {}", problem.fields[0].message);
        assert_eq!(world.dump(), before, "{typed:?} must write nothing");
    }
    pay(&mut world, booking, PaymentKind::Payment, "0.01").unwrap();
    let refused = pay(&mut world, booking, PaymentKind::Refund, "0.02").unwrap_err().problem();
    assert_eq!(refused.fields[0].message, "Only £0.01 was paid, so no more than that can be paid back.");
}

#[test]
fn a_place_that_costs_nothing_says_why() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-19");
    let before = world.dump();
    let mut request = SetFee { booking_id: booking, fee: "0".to_owned(), reason: " ".to_owned() };
    let moment = world.moment();
    let refused = bookings::set_fee(&world.file, &moment, &request).unwrap_err().problem();
    assert_eq!(refused.fields[0].field, "reason");
    request.reason = "The partner pays for its staff".to_owned();
    let moment = world.moment();
    let changed = bookings::set_fee(&world.file, &moment, &request).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Set the fee of Grace Adeyemi to £0"));
    world.comes_and_goes(&before);
    let sheet = sheet(&mut world, id, course);
    assert_eq!((sheet.fee_pence, sheet.fee_reason.as_str()), (0, "The partner pays for its staff"));
}

#[test]
fn requirements_are_met_one_by_one() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, first) = world.add_booked("Grace Adeyemi", course, "2026-01-19");
    let (_, second) = world.add_booked("Ada Quist", course, "2026-01-19");
    let third = sheet(&mut world, id, course).requirements[2].clone();
    let (wanted, words) = (third.requirement_id, third.requirement);
    let meet = |world: &mut World, ids: &[BookingId], met_on: Option<&str>| {
        let request =
            SetRequirement { booking_ids: ids.to_vec(), requirement_id: wanted, met_on: met_on.map(str::to_owned) };
        let moment = world.moment();
        bookings::set_requirement(&world.file, &moment, &request)
    };
    let before = world.dump();
    let changed = meet(&mut world, &[first], Some("2026-01-10")).unwrap();
    assert_eq!(changed.said, Some(format!("Noted “{words}” as met by Grace Adeyemi")));
    world.comes_and_goes(&before);
    let before = world.dump();
    let changed = meet(&mut world, &[first, second], Some("2026-01-20")).unwrap();
    assert_eq!((changed.view.changed, changed.view.unchanged), (1, 1), "who met it before keeps their date");
    assert_eq!(changed.said, Some(format!("Noted “{words}” as met by Ada Quist")));
    world.comes_and_goes(&before);
    let met: Vec<_> = sheet(&mut world, id, course).requirements.iter().map(|one| one.met_on).collect();
    assert_eq!(met, [None, None, Some(date("2026-01-10")), None, None]);
    let before = world.dump();
    let changed = meet(&mut world, &[first, second], None).unwrap();
    assert_eq!(changed.said, Some(format!("Noted “{words}” as not met by 2 participants")));
    world.comes_and_goes(&before);
    let other = small_course(&mut world, "3");
    let (_, elsewhere) = world.add_booked("Somebody Else", other, "2026-01-19");
    let gone = meet(&mut world, &[elsewhere], Some("2026-01-20"));
    assert_eq!(code(&gone.unwrap_err()), Some(Code::Gone), "a requirement belongs to its course");
}

#[test]
fn a_late_starter_is_not_expected_before() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-19");
    let before = world.dump();
    let moment = world.moment();
    let changed = bookings::set_start_session(&world.file, &moment, booking, 3).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Set Grace Adeyemi to start at session 3"));
    world.comes_and_goes(&before);
    let expected: Vec<bool> = sheet(&mut world, id, course).marks.iter().map(|mark| mark.is_expected).collect();
    assert_eq!(expected, [false, false, true, true, true, true]);
    let moment = world.moment();
    assert!(bookings::set_start_session(&world.file, &moment, booking, 7).is_err(), "there are six sessions");
}

#[test]
fn bookings_of_two_courses_are_not_changed_together() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let (one, other) = (small_course(&mut world, "5"), small_course(&mut world, "5"));
    let ids = [world.add_booked("A B", one, "2026-01-19").1, world.add_booked("C D", other, "2026-01-19").1];
    let refused = set(&mut world, &ids, BookingState::Withdrawn, None).unwrap_err().problem().message;
    assert!(refused.contains("several courses"), "{refused}");
    assert!(set(&mut world, &[], BookingState::Withdrawn, None).is_err());
    let gone = set(&mut world, &[ids[0], BookingId(999)], BookingState::Withdrawn, None).unwrap_err();
    assert_eq!(code(&gone), Some(Code::Gone));
}
