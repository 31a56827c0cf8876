//! The overview of a course and the report at its end: what the file says, and that nobody's name is in it.

use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment};
use course_register_core::export::IfTaken;
use course_register_core::ids::{BookingId, CourseId};
use course_register_core::overview::{self, CourseIncome, CourseOverview, CoursePath, StandingNow};
use course_register_core::participants::{AddParticipant, PersonForm, add_participant};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::sample::add_sample;
use course_register_tests::{World, person, place, read_by_python};

const NOW: &str = "2026-03-03T09:00:00Z";

fn read(world: &World, course: CourseId) -> CourseOverview {
    world.file.read(|reading| overview::course_overview(reading, course, NOW.parse().unwrap())).unwrap()
}

fn pay(world: &mut World, booking_id: BookingId, kind: PaymentKind, amount: &str) {
    let request = RecordPayment {
        booking_id,
        kind,
        amount: amount.to_owned(),
        paid_on: "2026-01-20".to_owned(),
        method: String::new(),
        notes: String::new(),
        more_than_due: false,
    };
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, &request).unwrap();
}

/// The report as it is saved, read back by Python.
fn report(world: &mut World, course: CourseId) -> Vec<Vec<String>> {
    let moment = world.moment();
    let name = world.file.read(|reading| overview::report_name(reading, course)).unwrap();
    let place = world.folder().join(name);
    let written = world.file.read(|reading| overview::write_report(reading, course, &moment, &place)).unwrap();
    let (place, saved) = written.settle(IfTaken::Refuse).unwrap();
    let bytes = std::fs::read(&place).unwrap();
    assert_eq!(&bytes[..3], b"\xef\xbb\xbf");
    let rows = read_by_python(&place);
    assert_eq!(saved.row_count as usize, rows.len() - 1);
    std::fs::remove_file(place).unwrap();
    rows
}

fn value<'r>(rows: &'r [Vec<String>], section: &str, item: &str, measure: &str) -> &'r str {
    let found: Vec<_> = rows.iter().filter(|row| row[..3] == [section, item, measure]).collect();
    assert_eq!(found.len(), 1, "{section}, {item}, {measure}: {found:?}");
    &found[0][3]
}

#[test]
fn a_course_counted_by_hand() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let course = world.real_course();
    let id = course.course_id;
    let add = |world: &mut World, name: &str, organisation: &str, state: BookingState| {
        let person = PersonForm { organisation: organisation.to_owned(), ..person(name) };
        let request = AddParticipant { person, booking: Some(place(id, state, "2026-01-05")), is_different: true };
        let moment = world.moment();
        let sheet = add_participant(&world.file, &moment, &request).unwrap().view;
        (sheet.participant_id, sheet.booking.unwrap().booking_id)
    };
    let ann = add(&mut world, "Ann Alder", "Harbour Hospice", BookingState::Applied);
    world.set_state(&[ann.1], BookingState::Offered, "2026-01-06").unwrap();
    world.set_state(&[ann.1], BookingState::Booked, "2026-01-07").unwrap();
    let bea = add(&mut world, "Bea Birch", "harbour hospice", BookingState::Booked);
    add(&mut world, "Cal Cedar", "=1+1", BookingState::Booked);
    let dee = add(&mut world, "Dee Dogwood", "", BookingState::Booked);
    add(&mut world, "Eve Elm", "", BookingState::WaitingList);
    add(&mut world, "Fay Fir", "", BookingState::Declined);
    let gil = add(&mut world, "Gil Gorse", "", BookingState::Offered);
    world.set_state(&[gil.1], BookingState::Withdrawn, "2026-01-09").unwrap();
    pay(&mut world, ann.1, PaymentKind::Payment, "200");
    pay(&mut world, bea.1, PaymentKind::Payment, "80.50");
    pay(&mut world, dee.1, PaymentKind::Payment, "200");
    pay(&mut world, dee.1, PaymentKind::Refund, "150");
    world.set_now(NOW);
    let of = RegisterOf::Course(id);
    for (at, session) in course.sessions.iter().take(4).enumerate() {
        world.mark(of, session.session_id, ann.0, Some(Mark::Present)).unwrap();
        let part = Mark::Part { minutes: if at == 0 { 40 } else { 95 } };
        world.mark(of, session.session_id, bea.0, Some(part)).unwrap();
        if at < 2 {
            world.mark(of, session.session_id, dee.0, Some(Mark::Present)).unwrap();
        }
    }
    world.set_state(&[dee.1], BookingState::Withdrawn, "2026-02-20").unwrap();

    let seen = read(&world, id);
    assert_eq!(
        seen.path,
        CoursePath { applied: 7, offered: 5, booked: 4, secured: 1, started: 3, completed: 1 },
        "Dee was paid back, Cal never came, Bea reached three"
    );
    assert_eq!(
        seen.now,
        StandingNow {
            booked: 3,
            waiting_list: 1,
            declined: 1,
            withdrawn_before: 1,
            withdrawn_after: 1,
            ..StandingNow::default()
        }
    );
    assert_eq!(
        seen.income,
        CourseIncome { due: 60_000, paid: 48_050, paid_back: 15_000, kept: 33_050, outstanding: 31_950, credit: 5_000 }
    );
    let first = &seen.sessions[0];
    assert_eq!((first.expected, first.attended, first.present, first.part_short, first.unmarked), (4, 2, 2, 1, 1));
    assert_eq!(first.percent, Some(50));
    let third = &seen.sessions[2];
    assert_eq!((third.expected, third.attended, third.unmarked, third.percent), (3, 2, 1, Some(67)), "Dee had left");
    assert_eq!(seen.sessions[5].percent, None, "to come");
    let all = seen.attendance;
    assert_eq!((all.sessions, all.held, all.expected, all.attended, all.unmarked), (6, 4, 14, 9, 4));
    let from: Vec<_> =
        seen.organisations.iter().map(|one| (one.organisation.as_deref(), one.people, one.completed)).collect();
    assert_eq!(from, [(Some("Harbour Hospice"), 2, 1), (Some("=1+1"), 1, 0), (None, 1, 0)]);

    let rows = report(&mut world, id);
    assert_eq!(rows[0], ["section", "item", "measure", "value"]);
    assert_eq!(value(&rows, "path", "started", "people"), "3");
    assert_eq!(value(&rows, "organisations", "'=1+1", "people"), "1", "guarded");
    assert_eq!(value(&rows, "income", "still to be paid", "pounds"), "319.50");
    assert_eq!(value(&rows, "attendance", "session 3", "percent"), "67");
    for name in ["Ann", "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Gorse"] {
        assert!(rows.iter().flatten().all(|cell| !cell.contains(name)), "nobody's name: {name}");
    }
}

#[test]
fn the_report_says_what_the_screen_says() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course = add_sample(&world.file, &moment).unwrap().view.course_id;
    let seen = read(&world, course);
    let rows = report(&mut world, course);
    assert!(seen.path.completed < seen.path.started && seen.attendance.held == 4, "something to say: {seen:?}");
    for session in &seen.sessions {
        let item = format!("session {}", session.number);
        for (measure, said) in [
            ("expected", session.expected),
            ("attended", session.attended),
            ("present", session.present),
            ("part that counts", session.part_counts),
            ("part too short", session.part_short),
            ("apologies", session.apologies),
            ("absent", session.absent),
            ("unmarked", session.unmarked),
        ] {
            assert_eq!(value(&rows, "attendance", &item, measure), said.to_string(), "{item}, {measure}");
        }
        assert_eq!(value(&rows, "attendance", &item, "date"), session.date.to_string());
    }
    for one in &seen.organisations {
        let name = one.organisation.as_deref().unwrap_or("none given");
        assert_eq!(value(&rows, "organisations", name, "people"), one.people.to_string());
    }
    assert_eq!(value(&rows, "course", "course", "facilitator 1"), seen.facilitators[0]);
    assert_eq!(value(&rows, "attendance", "all held sessions", "attended"), seen.attendance.attended.to_string());
}
