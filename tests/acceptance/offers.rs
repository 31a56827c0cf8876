//! From application to booked place: which state follows which, offers with their day, the waiting list in order.

use course_register_core::bookings::{
    self, BookParticipant, BookingState, ManyChanged, NewBooking, PlaceFree, SetBookingState,
};
use course_register_core::courses::{CourseEdit, CourseForm, edit_course};
use course_register_core::error::{Code, Problem};
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, BookingSheet, ParticipantList, ParticipantsQuery, RequirementsState};
use course_register_tests::{World, compassionate_leadership, date, place};

use BookingState::{Applied, Booked, Declined, Offered, WaitingList, Withdrawn};

fn course_of(capacity: &str) -> (World, CourseId) {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let form = CourseForm { capacity: capacity.to_owned(), facilitators: Vec::new(), ..compassionate_leadership() };
    let course = world.course(&form).course_id;
    (world, course)
}

fn to(ids: &[BookingId], state: BookingState, on: &str) -> SetBookingState {
    SetBookingState {
        booking_ids: ids.to_vec(),
        state,
        on_date: on.to_owned(),
        reason: String::new(),
        reply_by: None,
        over_capacity_reason: None,
        lapsed_reason: None,
        only_those_that_fit: false,
    }
}

fn set(world: &mut World, request: &SetBookingState) -> ManyChanged {
    let moment = world.moment();
    bookings::set_booking_state(&world.file, &moment, request).unwrap().view
}

fn refused(world: &mut World, request: &SetBookingState) -> Problem {
    let before = world.dump();
    let moment = world.moment();
    let problem = bookings::set_booking_state(&world.file, &moment, request).unwrap_err().problem();
    assert_eq!(world.dump(), before, "what is refused writes nothing");
    problem
}

fn sheet(world: &mut World, id: ParticipantId, course: CourseId) -> BookingSheet {
    let moment = world.moment();
    let sheet = world.file.read(|r| participants::participant_sheet(r, id, Some(course), &moment)).unwrap();
    sheet.booking.unwrap()
}

fn list(world: &mut World, query: &ParticipantsQuery) -> ParticipantList {
    let moment = world.moment();
    world.file.read(|reading| participants::participants(reading, query, &moment)).unwrap()
}

#[test]
fn a_state_that_cannot_follow_is_refused_in_one_sentence() {
    let (mut world, course) = course_of("");
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let problem = refused(&mut world, &to(&[booking], WaitingList, "2026-01-20"));
    assert_eq!(problem.code, None);
    assert!(problem.message.starts_with("This booking is booked, so it cannot be set to waiting list"), "{problem:?}");
    assert_eq!(sheet(&mut world, id, course).can_become, [Withdrawn]);
    let new = world.add("Tom Ashworth");
    let request = BookParticipant { participant_id: new, booking: place(course, Withdrawn, "2026-01-12") };
    let moment = world.moment();
    let problem = bookings::book(&world.file, &moment, &request).unwrap_err().problem();
    assert_eq!(problem.fields[0].field, "state", "nobody withdraws who was never there");
}

#[test]
fn who_withdrew_can_apply_again_and_the_day_is_kept() {
    let (mut world, course) = course_of("");
    let (id, booking) = world.add_placed("Grace Adeyemi", course, Applied, "2026-01-05");
    for (state, on) in
        [(Declined, "2026-01-08"), (Applied, "2026-01-10"), (Booked, "2026-01-12"), (Withdrawn, "2026-01-15")]
    {
        set(&mut world, &to(&[booking], state, on));
    }
    set(&mut world, &to(&[booking], Applied, "2026-01-19"));
    let events: Vec<_> =
        sheet(&mut world, id, course).events.iter().map(|one| (one.state, one.on_date.to_string())).collect();
    assert_eq!(events.len(), 6);
    assert_eq!(events[5], (Applied, "2026-01-19".to_owned()), "a re-application has a day of its own");
    assert_eq!(sheet(&mut world, id, course).applied_on, date("2026-01-05"));
}

#[test]
fn of_many_only_those_that_fit_are_done_when_that_is_said() {
    let (mut world, course) = course_of("");
    let (_, ana) = world.add_placed("Ana Reyes", course, Declined, "2026-01-05");
    let (_, ben) = world.add_booked("Ben Okafor", course, "2026-01-05");
    let (_, cleo) = world.add_placed("Cleo Hart", course, Offered, "2026-01-15");
    let request = to(&[ana, ben, cleo], Withdrawn, "2026-01-20");
    let problem = refused(&mut world, &request);
    assert_eq!(problem.code, Some(Code::SomeDoNotFit));
    assert_eq!(problem.message, "2 of 3 can be set to withdrawn. Not: Ana Reyes (declined).");
    let before = world.dump();
    let done = set(&mut world, &SetBookingState { only_those_that_fit: true, ..request });
    assert_eq!((done.changed, done.unchanged, done.left), (2, 0, 1));
    world.comes_and_goes(&before);
    let none = SetBookingState { only_those_that_fit: true, ..to(&[ben, cleo], Declined, "2026-01-20") };
    let problem = refused(&mut world, &none);
    assert_eq!(problem.code, None, "where none fits there is nothing to ask");
    assert_eq!(
        problem.message,
        "None of these 2 can be set to declined: Ben Okafor (withdrawn) and Cleo Hart (withdrawn)."
    );
}

#[test]
fn an_offer_has_a_day_and_only_an_offer_has() {
    let (mut world, course) = course_of("");
    let (id, booking) = world.add_placed("Grace Adeyemi", course, Applied, "2026-01-05");
    set(&mut world, &to(&[booking], Offered, "2026-01-20"));
    let offered = sheet(&mut world, id, course);
    assert_eq!((offered.reply_by, offered.offer_reply_days), (Some(date("2026-01-27")), 7), "as the centre gives it");
    let before = world.dump();
    let longer = SetBookingState { reply_by: Some("9 Feb 2026".to_owned()), ..to(&[booking], Offered, "2026-01-20") };
    set(&mut world, &longer);
    world.comes_and_goes(&before);
    assert_eq!(sheet(&mut world, id, course).reply_by, Some(date("2026-02-09")));
    for typed in ["2026-01-19", "", "soon"] {
        let wrong = SetBookingState { reply_by: Some(typed.to_owned()), ..to(&[booking], Offered, "2026-01-20") };
        assert_eq!(refused(&mut world, &wrong).fields[0].field, "reply_by", "{typed:?}");
    }
    set(&mut world, &to(&[booking], WaitingList, "2026-01-21"));
    assert_eq!(sheet(&mut world, id, course).reply_by, None);
    let who = world.add("Tom Ashworth");
    let booking = NewBooking { reply_by: Some("2026-02-01".to_owned()), ..place(course, Offered, "2026-01-20") };
    let moment = world.moment();
    let begun = bookings::book(&world.file, &moment, &BookParticipant { participant_id: who, booking }).unwrap().view;
    assert_eq!(begun.booking.unwrap().reply_by, Some(date("2026-02-01")), "a booking can begin as an offer");
}

#[test]
fn an_offer_that_is_accepted_late_asks_for_a_reason() {
    let (mut world, course) = course_of("");
    let (id, late) = world.add_placed("Grace Adeyemi", course, Offered, "2026-01-10");
    let (other_id, in_time) = world.add_placed("Tom Ashworth", course, Offered, "2026-01-15");
    let request = to(&[late, in_time], Booked, "2026-01-18");
    let problem = refused(&mut world, &request);
    assert_eq!(problem.code, Some(Code::OfferLapsed));
    assert_eq!(
        problem.message,
        "This offer was to be answered by Saturday 17 January 2026. To book the place all the same, give a reason."
    );
    let empty = SetBookingState { lapsed_reason: Some(" ".to_owned()), ..request.clone() };
    assert_eq!(refused(&mut world, &empty).fields[0].field, "lapsed_reason");
    set(&mut world, &to(&[in_time], Booked, "2026-01-22"));
    let before = world.dump();
    let yes =
        SetBookingState { lapsed_reason: Some("Was ill".to_owned()), reason: "By telephone".to_owned(), ..request };
    set(&mut world, &SetBookingState { booking_ids: vec![late], ..yes });
    world.comes_and_goes(&before);
    assert_eq!(sheet(&mut world, id, course).events.pop().unwrap().reason, "By telephone; Was ill");
    assert_eq!(sheet(&mut world, other_id, course).events.pop().unwrap().reason, "", "the last day is in time");
}

#[test]
fn the_waiting_list_is_in_the_order_of_its_days() {
    let (mut world, course) = course_of("");
    let people: Vec<_> =
        [("Third", "2026-01-12"), ("First", "2026-01-08"), ("Fourth", "2026-01-12"), ("Second", "2026-01-10")]
            .map(|(name, on)| world.add_placed(name, course, WaitingList, on))
            .into();
    let positions = |world: &mut World| -> Vec<Option<u32>> {
        people.iter().map(|(id, _)| sheet(world, *id, course).waiting_position).collect()
    };
    assert_eq!(positions(&mut world), [Some(3), Some(1), Some(4), Some(2)], "then in the order of the bookings");
    let rows = list(&mut world, &ParticipantsQuery { course_id: Some(course), ..ParticipantsQuery::default() }).rows;
    let listed: Vec<_> =
        rows.iter().map(|row| (row.first_name.as_str(), row.booking.as_ref().unwrap().waiting_position)).collect();
    assert!(listed.contains(&("First", Some(1))) && listed.contains(&("Fourth", Some(4))), "{listed:?}");
    set(&mut world, &to(&[people[1].1], Declined, "2026-01-20"));
    assert_eq!(positions(&mut world), [Some(2), None, Some(3), Some(1)]);
    set(&mut world, &to(&[people[3].1], WaitingList, "2026-01-19"));
    assert_eq!(positions(&mut world), [Some(1), None, Some(2), Some(3)], "a day that is put right");
}

/// Two places, both taken, and two people who wait.
fn full() -> (World, CourseId, [BookingId; 2], [BookingId; 2]) {
    let (mut world, course) = course_of("2");
    let (_, grace) = world.add_booked("Grace Adeyemi", course, "2026-01-05");
    let (_, tom) = world.add_placed("Tom Ashworth", course, Offered, "2026-01-15");
    let (_, late) = world.add_placed("Bea Bright", course, WaitingList, "2026-01-12");
    let (_, ana) = world.add_placed("Ana Reyes", course, WaitingList, "2026-01-10");
    (world, course, [grace, tom], [ana, late])
}

fn said(free: Option<PlaceFree>) -> Option<String> {
    free.map(|free| free.said)
}

#[test]
fn a_place_that_falls_free_is_said_and_not_given() {
    let (mut world, course, [grace, tom], [ana, _]) = full();
    let done = set(&mut world, &to(&[grace], Withdrawn, "2026-01-20"));
    let free = done.place_free.clone().unwrap();
    assert_eq!(free.said, "1 place is free; Ana Reyes is first of 2 on the waiting list");
    assert_eq!((free.booking_id, free.places, free.waiting), (ana, 1, 2));
    let query = ParticipantsQuery { course_id: Some(course), ..ParticipantsQuery::default() };
    assert_eq!(list(&mut world, &query).place_free, Some(free), "it stays said as long as it is so");
    let done = set(&mut world, &to(&[tom], Declined, "2026-01-20"));
    assert_eq!(said(done.place_free).unwrap(), "2 places are free; Ana Reyes is first of 2 on the waiting list");
    let done = set(&mut world, &to(&[ana], Offered, "2026-01-20"));
    assert_eq!(done.place_free, None, "this has freed none");
    assert_eq!(
        said(list(&mut world, &query).place_free).unwrap(),
        "1 place is free; Bea Bright is first on the waiting list"
    );
}

#[test]
fn a_course_that_grows_says_who_waits() {
    let (mut world, course, _, [ana, late]) = full();
    let edit = |capacity: &str| CourseEdit {
        title: "Compassionate Leadership".to_owned(),
        capacity: capacity.to_owned(),
        fee: "200".to_owned(),
        zoom_link: String::new(),
        certificate_threshold: "4".to_owned(),
        minimum_minutes: "90".to_owned(),
        facilitators: Vec::new(),
        notes: String::new(),
        confirmed: true,
    };
    let moment = world.moment();
    let grown = edit_course(&world.file, &moment, course, &edit("3")).unwrap().view;
    assert_eq!(said(grown.place_free).unwrap(), "1 place is free; Ana Reyes is first of 2 on the waiting list");
    let moment = world.moment();
    assert_eq!(
        edit_course(&world.file, &moment, course, &edit("")).unwrap().view.place_free,
        None,
        "without a limit none is free"
    );
    let moment = world.moment();
    edit_course(&world.file, &moment, course, &edit("2")).unwrap();
    let problem = refused(&mut world, &to(&[ana, late], Offered, "2026-01-20"));
    assert_eq!(problem.code, Some(Code::OverCapacity), "promoted when nothing is free, it is asked as always");
}

#[test]
fn ready_for_session_1_is_booked_confirmed_and_complete() {
    let (mut world, course) = course_of("");
    let mut ids = Vec::new();
    for (name, state, confirmed, met) in [
        ("Ready", Booked, true, 5),
        ("Offered", Offered, true, 5),
        ("Unconfirmed", Booked, false, 5),
        ("Incomplete", Booked, true, 4),
    ] {
        let (id, booking) = world.add_placed(name, course, state, "2026-01-15");
        ids.push(id);
        if confirmed {
            let mut person = course_register_tests::person(name);
            person.leadership_role_confirmed_on = "2026-01-16".to_owned();
            let request = participants::EditParticipant { participant_id: id, person, is_different: true };
            let moment = world.moment();
            participants::edit_participant(&world.file, &moment, &request, Some(course)).unwrap();
        }
        for requirement in &sheet(&mut world, id, course).requirements[..met] {
            let request = bookings::SetRequirement {
                booking_ids: vec![booking],
                requirement_id: requirement.requirement_id,
                met_on: Some("2026-01-16".to_owned()),
            };
            let moment = world.moment();
            bookings::set_requirement(&world.file, &moment, &request).unwrap();
        }
    }
    let who = |state| ParticipantsQuery {
        course_id: Some(course),
        requirements: Some(state),
        ..ParticipantsQuery::default()
    };
    let mut others = list(&mut world, &who(RequirementsState::NotReady)).ids;
    others.sort();
    assert_eq!(others, ids[2..], "booked, and something is missing; an offer is not asked yet");
    let found = list(&mut world, &who(RequirementsState::Ready));
    assert_eq!(found.ids, [ids[0]]);
    assert_eq!(found.counts.not_ready, 2);
    assert_eq!((found.counts.ready, found.counts.complete, found.counts.incomplete), (1, 3, 1));
}
