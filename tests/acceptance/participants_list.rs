//! The list of participants: searching, filters with counts, order, one course and everybody.

use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment, SetFee, SetRequirement};
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::participants::{
    self, AddParticipant, ParticipantList, ParticipantsQuery, ParticipantsSort, PaymentState, PersonForm,
    RequirementsState,
};
use course_register_tests::{World, person, place};

fn list(world: &mut World, query: &ParticipantsQuery) -> ParticipantList {
    let moment = world.moment();
    world.file.read(|reading| participants::participants(reading, query, &moment)).unwrap()
}

fn names(list: &ParticipantList) -> Vec<String> {
    list.rows.iter().map(|row| row.first_name.clone()).collect()
}

fn of_course(course_id: CourseId) -> ParticipantsQuery {
    ParticipantsQuery { course_id: Some(course_id), ..ParticipantsQuery::default() }
}

/// Ada (booked, part paid, all requirements), Ben (booked, unpaid), Cleo (offered, paid), Dan (applied), Eve (nowhere).
fn five_people() -> (World, CourseId) {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let sheet = world.real_course();
    let course = sheet.course_id;
    let people: [(&str, &str, &str, Option<BookingState>, &str); 5] = [
        ("Ada Quist", "Harbour Hospice", "07700 900001", Some(BookingState::Booked), "50"),
        ("Ben Ođak", "Årsta Care_Home", "07700 900002", Some(BookingState::Booked), ""),
        ("Cleo Ní Bhriain", "", "020 7946 0018", Some(BookingState::Offered), "200"),
        ("Dan 100%", "Harbour Hospice", "", Some(BookingState::Applied), ""),
        ("Eve Zimmer", "Beacon Trust", "", None, ""),
    ];
    for (name, organisation, phone, state, paid) in people {
        let first = name.split(' ').next().unwrap().to_lowercase();
        let form = PersonForm {
            organisation: organisation.to_owned(),
            phone: phone.to_owned(),
            emails: vec![format!("{first}@example.org"), format!("{first}.other@example.org")],
            ..person(name)
        };
        let booking = state.map(|state| place(course, state, "2026-01-10"));
        let moment = world.moment();
        let request = AddParticipant { person: form, booking, is_different: true };
        let made = participants::add_participant(&world.file, &moment, &request).unwrap().view;
        let Some(booking) = made.booking else { continue };
        if !paid.is_empty() {
            let request = RecordPayment {
                booking_id: booking.booking_id,
                kind: PaymentKind::Payment,
                amount: paid.to_owned(),
                paid_on: "2026-01-12".to_owned(),
                method: String::new(),
                notes: String::new(),
                more_than_due: false,
            };
            let moment = world.moment();
            bookings::record_payment(&world.file, &moment, &request).unwrap();
        }
        let met = if name == "Ada Quist" { 5 } else { 2 };
        for requirement in &booking.requirements[..met] {
            let request = SetRequirement {
                booking_ids: vec![booking.booking_id],
                requirement_id: requirement.requirement_id,
                met_on: Some("2026-01-12".to_owned()),
            };
            let moment = world.moment();
            bookings::set_requirement(&world.file, &moment, &request).unwrap();
        }
    }
    (world, course)
}

#[test]
fn rows_say_what_the_administrator_compares() {
    let (mut world, course) = five_people();
    let list = list(&mut world, &of_course(course));
    assert_eq!((list.total, list.ids.len()), (4, 4));
    assert_eq!(names(&list), ["Dan", "Cleo Ní", "Ben", "Ada"], "in the order of last names, figures first");
    let ada = &list.rows[3];
    let booking = ada.booking.as_ref().unwrap();
    assert_eq!((booking.requirements_met, booking.requirements_total), (5, 5));
    assert_eq!((ada.fee_pence, ada.paid_pence, ada.payment), (20_000, 5_000, PaymentState::Part));
    assert_eq!((ada.email.as_str(), ada.marks.len()), ("ada@example.org", 6));
    assert_eq!(ada.verdict.as_ref().unwrap().sentence, "None held yet, can still reach");
    assert_eq!(list.rows[1].verdict, None, "an offer is not a place yet");
    assert_eq!(list.rows[0].payment, PaymentState::NothingDue, "nothing is due from who has only applied");
    assert_eq!(list.places.unwrap().taken, 3);
    assert_eq!(list.requirements.len(), 5);
}

#[test]
fn what_was_paid_is_of_the_same_fee_on_the_course_and_among_everybody() {
    let (mut world, course) = five_people();
    let booking = list(&mut world, &of_course(course)).rows[3].booking.as_ref().unwrap().booking_id;
    world.set_state(&[booking], BookingState::Withdrawn, "2026-01-20").unwrap();
    for query in [of_course(course), ParticipantsQuery::default()] {
        let found = list(&mut world, &query);
        let ada = found.rows.iter().find(|row| row.first_name == "Ada").unwrap();
        assert_eq!((ada.fee_pence, ada.paid_pence, ada.payment), (20_000, 5_000, PaymentState::Part), "£50 of £200");
    }
}

#[test]
fn secured_is_booked_and_paid_and_nothing_depends_on_it() {
    let (mut world, course) = five_people();
    let before = list(&mut world, &of_course(course));
    assert_eq!((before.secured, before.places.unwrap().taken), (Some(0), 3), "an offer that is paid is not booked yet");
    let booking = |name: &str| before.rows.iter().find(|row| row.first_name == name).unwrap().booking.clone().unwrap();
    let pay = |world: &mut World, kind, amount: &str| {
        let request = RecordPayment {
            booking_id: booking("Ada").booking_id,
            kind,
            amount: amount.to_owned(),
            paid_on: "2026-01-15".to_owned(),
            method: String::new(),
            notes: String::new(),
            more_than_due: false,
        };
        let moment = world.moment();
        bookings::record_payment(&world.file, &moment, &request).unwrap();
        list(world, &of_course(course)).secured
    };
    assert_eq!(pay(&mut world, PaymentKind::Payment, "149.99"), Some(0));
    assert_eq!(pay(&mut world, PaymentKind::Payment, "0.01"), Some(1));
    assert_eq!(pay(&mut world, PaymentKind::Refund, "200"), Some(0), "what went back is not paid");
    let free = SetFee { booking_id: booking("Ben").booking_id, fee: "0".to_owned(), reason: "Staff".to_owned() };
    let moment = world.moment();
    bookings::set_fee(&world.file, &moment, &free).unwrap();
    let after = list(&mut world, &ParticipantsQuery { search: "nobody of this name".to_owned(), ..of_course(course) });
    assert_eq!(after.secured, Some(1), "a free place is, and a search does not change it");
    let after = list(&mut world, &of_course(course));
    let states = |list: &ParticipantList| -> Vec<_> { list.rows.iter().map(|row| row.booking.clone()).collect() };
    assert_eq!(states(&after), states(&before), "who has not paid stays booked");
    assert_eq!(list(&mut world, &ParticipantsQuery::default()).secured, None, "of a course, not of everybody");
}

#[test]
fn searching_ignores_accents_case_and_order() {
    let (mut world, course) = five_people();
    for (typed, expected) in [
        ("ada", vec!["Ada"]),
        ("QUIST Ada", vec!["Ada"]),
        ("odak", vec!["Ben"]),
        ("arsta", vec!["Ben"]),
        ("ni bhri", vec!["Cleo Ní"]),
        ("cleo.other@EXAMPLE", vec!["Cleo Ní"]),
        ("harbour hospice", vec!["Dan", "Ada"]),
        ("900001", vec!["Ada"]),
        ("07700900002", vec!["Ben"]),
        ("+44 7700 900 002", vec!["Ben"]),
        ("020 7946", vec!["Cleo Ní"]),
        ("100%", vec!["Dan"]),
        ("care_home", vec!["Ben"]),
        ("%", vec!["Dan"]),
        ("_", vec!["Ben"]),
        ("'; drop", vec![]),
        ("eve", vec![]),
        ("  ", vec!["Dan", "Cleo Ní", "Ben", "Ada"]),
    ] {
        let query = ParticipantsQuery { search: typed.to_owned(), ..of_course(course) };
        assert_eq!(names(&list(&mut world, &query)), expected, "{typed:?}");
    }
}

#[test]
fn each_filter_counts_what_it_would_show() {
    let (mut world, course) = five_people();
    let query = ParticipantsQuery {
        state: Some(BookingState::Booked),
        requirements: Some(RequirementsState::Incomplete),
        ..of_course(course)
    };
    let list = list(&mut world, &query);
    assert_eq!(names(&list), ["Ben"]);
    let counts = &list.counts;
    let states: Vec<u32> = counts.states.iter().map(|one| one.count).collect();
    assert_eq!((counts.any_state, states), (3, vec![1, 1, 0, 1, 0, 0]), "of those with requirements missing");
    assert_eq!((counts.any_requirements, counts.complete, counts.incomplete), (2, 1, 1), "of those who are booked");
    let payments: Vec<u32> = counts.payments.iter().map(|one| one.count).collect();
    assert_eq!((counts.any_payment, payments), (1, vec![1, 0, 0, 0]));
}

#[test]
fn the_order_is_what_was_asked_for_and_steady() {
    let (mut world, course) = five_people();
    for (sort, up, down) in [
        (ParticipantsSort::Name, ["Dan", "Cleo Ní", "Ben", "Ada"], ["Ada", "Ben", "Cleo Ní", "Dan"]),
        (ParticipantsSort::Organisation, ["Ben", "Dan", "Ada", "Cleo Ní"], ["Cleo Ní", "Dan", "Ada", "Ben"]),
        (ParticipantsSort::Booking, ["Dan", "Cleo Ní", "Ben", "Ada"], ["Ben", "Ada", "Cleo Ní", "Dan"]),
        (ParticipantsSort::Payment, ["Ben", "Ada", "Cleo Ní", "Dan"], ["Dan", "Cleo Ní", "Ada", "Ben"]),
        (ParticipantsSort::Requirements, ["Dan", "Cleo Ní", "Ben", "Ada"], ["Ada", "Dan", "Cleo Ní", "Ben"]),
        (ParticipantsSort::Attendance, ["Ben", "Ada", "Dan", "Cleo Ní"], ["Dan", "Cleo Ní", "Ben", "Ada"]),
    ] {
        for (descending, expected) in [(false, up), (true, down)] {
            let query = ParticipantsQuery { sort, descending, ..of_course(course) };
            assert_eq!(names(&list(&mut world, &query)), expected, "{sort:?}, descending: {descending}");
        }
    }
}

#[test]
fn everybody_is_listed_with_their_courses() {
    let (mut world, course) = five_people();
    let all = list(&mut world, &ParticipantsQuery::default());
    assert_eq!((all.total, all.rows.len()), (5, 5));
    let eve = all.rows.iter().find(|row| row.first_name == "Eve").unwrap();
    assert!(eve.courses.is_empty() && eve.booking.is_none() && eve.payment == PaymentState::NothingDue);
    let ada = all.rows.iter().find(|row| row.first_name == "Ada").unwrap();
    assert_eq!(ada.courses[0].course_id, course);
    let unpaid = ParticipantsQuery { payment: Some(PaymentState::Unpaid), ..ParticipantsQuery::default() };
    assert_eq!(names(&list(&mut world, &unpaid)), ["Ben"]);
}

#[test]
fn rows_and_addresses_are_read_in_the_order_asked_for() {
    let (mut world, course) = five_people();
    let mut ids = list(&mut world, &of_course(course)).ids;
    ids.reverse();
    let moment = world.moment();
    let asked: Vec<ParticipantId> = ids.iter().copied().chain([ParticipantId(999)]).collect();
    let rows = world.file.read(|r| participants::participant_rows(r, Some(course), &asked, &moment)).unwrap();
    assert_eq!(rows.iter().map(|row| row.participant_id).collect::<Vec<_>>(), ids, "who is not there is left out");
    let emails = world.file.read(|reading| participants::main_emails(reading, &ids)).unwrap();
    assert_eq!(emails, ["ada@example.org", "ben@example.org", "cleo@example.org", "dan@example.org"]);
}
