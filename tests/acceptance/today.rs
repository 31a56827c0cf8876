//! What is due today, through the core: each item goes when what it asks for is done.

use course_register_core::bookings::{
    BookingState, PaymentKind, RecordPayment, SetBookingState, record_payment, set_booking_state,
};
use course_register_core::courses::archive_course;
use course_register_core::error::Error;
use course_register_core::ids::{BookingId, CourseId, SessionId};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::today::{Backups, DueAction, DueItem, DueKind, TodaySheet, note_told, today_sheet};
use course_register_tests::World;

const COURSE: CourseId = CourseId(1);
const OF: RegisterOf = RegisterOf::Course(COURSE);

fn today(world: &mut World) -> TodaySheet {
    let moment = world.moment();
    world.file.read(|reading| today_sheet(reading, &moment, Backups::default())).unwrap()
}

fn items(world: &mut World) -> Vec<DueItem> {
    today(world).sections.into_iter().flat_map(|section| section.items).collect()
}

fn of_kind(world: &mut World, kind: DueKind) -> Option<DueItem> {
    items(world).into_iter().find(|item| item.kind == kind)
}

/// The real course on the morning after its fourth session.
fn after_four() -> World {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    for name in ["Grace Adeyemi", "Tom Ashworth", "Idris Jones"] {
        world.add_booked(name, COURSE, "2026-01-12");
    }
    world.set_now("2026-03-03T09:00:00Z");
    world
}

fn mark_all(world: &mut World, sessions: std::ops::RangeInclusive<i64>, marks: [Mark; 3]) {
    let people = world.register(OF, "2026-03-03T09:00:00Z").rows;
    for session in sessions {
        for (row, mark) in people.iter().zip(marks) {
            world.mark(OF, SessionId(session), row.participant_id, Some(mark)).unwrap();
        }
    }
}

#[test]
fn a_register_that_is_filled_in_is_not_due_any_more() {
    let mut world = after_four();
    let unmarked = items(&mut world).into_iter().filter(|item| item.kind == DueKind::Unmarked).count();
    assert_eq!(unmarked, 4);
    mark_all(&mut world, 1..=4, [Mark::Present; 3]);
    assert_eq!(of_kind(&mut world, DueKind::Unmarked), None);
    world.undo_one();
    let item = of_kind(&mut world, DueKind::Unmarked).unwrap();
    assert_eq!(item.sentence, "1 person is unmarked in session 4");
    assert_eq!(item.action, DueAction::OpenRegister { course_id: COURSE, session_id: SessionId(4) });
}

#[test]
fn who_was_told_is_told_until_another_session_is_held() {
    let mut world = after_four();
    mark_all(&mut world, 1..=2, [Mark::Present, Mark::Absent, Mark::Absent]);
    mark_all(&mut world, 3..=4, [Mark::Present, Mark::Present, Mark::Absent]);
    let needs = of_kind(&mut world, DueKind::NeedsEvery).unwrap();
    assert_eq!(needs.sentence, "1 person now needs every remaining session");
    let cannot = of_kind(&mut world, DueKind::CannotReach).unwrap();
    for item in [needs, cannot] {
        let DueAction::Told { course_id, about, booking_ids } = item.action else { panic!("{item:?}") };
        let (said, sheet) = world.there_and_back(|file, moment| {
            note_told(file, moment, course_id, about, &booking_ids, &Backups::default())
        });
        assert!(
            said.starts_with("Noted that ") && said.ends_with("in Compassionate Leadership, spring 2026"),
            "{said}"
        );
        assert!(sheet.sections.iter().flat_map(|section| &section.items).all(|left| left.kind != item.kind));
        let moment = world.moment();
        let again = note_told(&world.file, &moment, course_id, about, &booking_ids, &Backups::default());
        assert!(matches!(again, Err(Error::Gone(_))), "{again:?}");
    }
    world.undo_one();
    assert!(of_kind(&mut world, DueKind::CannotReach).is_some(), "undo makes it due again");
    world.redo_one();
    assert_eq!(of_kind(&mut world, DueKind::CannotReach), None);
    world.set_now("2026-03-10T09:00:00Z");
    assert!(of_kind(&mut world, DueKind::CannotReach).is_some(), "a session was held since");
}

#[test]
fn an_application_that_is_decided_and_what_is_confirmed_are_not_due_any_more() {
    let mut world = World::at("2026-02-02T09:00:00Z");
    world.real_course();
    world.add_booked("Grace Adeyemi", COURSE, "2026-01-12");
    let (_, booking) = world.add_booked("Idris Jones", COURSE, "2026-01-12");
    let set = |world: &mut World, state| {
        let request = SetBookingState {
            booking_ids: vec![booking],
            state,
            on_date: "2026-02-02".to_owned(),
            ..serde_json::from_str(r#"{"booking_ids":[],"state":"booked","on_date":""}"#).unwrap()
        };
        let moment = world.moment();
        set_booking_state(&world.file, &moment, &request).unwrap();
    };
    assert!(of_kind(&mut world, DueKind::Requirements).is_some());
    set(&mut world, BookingState::Withdrawn);
    let item = of_kind(&mut world, DueKind::Requirements).unwrap();
    assert_eq!(item.sentence, "1 person has not confirmed everything");
    set(&mut world, BookingState::Applied);
    let item = of_kind(&mut world, DueKind::Applications).unwrap();
    assert_eq!(item.action, DueAction::ShowBookings { course_id: COURSE, state: BookingState::Applied });
    set(&mut world, BookingState::Declined);
    assert_eq!(of_kind(&mut world, DueKind::Applications), None);
}

#[test]
fn a_course_with_nothing_open_is_archived_and_then_nothing_is_due() {
    let mut world = after_four();
    world.set_now("2026-04-20T09:00:00Z");
    mark_all(&mut world, 1..=6, [Mark::Present; 3]);
    assert_eq!(of_kind(&mut world, DueKind::Archive), None, "fees are open");
    let fees = of_kind(&mut world, DueKind::Fees).unwrap();
    assert_eq!(fees.sentence, "£600 is overdue from 3 bookings");
    for booking in 1..=3 {
        let payment = RecordPayment {
            booking_id: BookingId(booking),
            kind: PaymentKind::Payment,
            amount: "200".to_owned(),
            paid_on: "2026-04-20".to_owned(),
            method: String::new(),
            notes: String::new(),
            more_than_due: false,
        };
        let moment = world.moment();
        record_payment(&world.file, &moment, &payment).unwrap();
    }
    assert_eq!(of_kind(&mut world, DueKind::Fees), None);
    assert_eq!(of_kind(&mut world, DueKind::Archive).unwrap().action, DueAction::Archive { course_id: COURSE });
    let (_, sheet) = world.there_and_back(|file, moment| archive_course(file, moment, COURSE));
    assert!(sheet.archived_on.is_some());
    assert_eq!(items(&mut world), []);
    assert_eq!(today(&mut world).next, None);
}
