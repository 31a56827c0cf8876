//! An older step is undone by itself, from history, only where everything still fits together afterwards; and whatever
//! cannot be answered was not done either.

use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment};
use course_register_core::courses::{self, CourseForm, FacilitatorChoice, SessionForm};
use course_register_core::error::{Error, Result};
use course_register_core::facilitators::{self, FacilitatorForm};
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite};
use course_register_core::history::{HistoryQuery, page};
use course_register_core::ids::{BookingId, FacilitatorId, OperationId, ParticipantId, ProgrammeId, SessionId};
use course_register_core::participants;
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::{World, compassionate_leadership};

fn newest(world: &World) -> OperationId {
    world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap().steps[0].operation_id
}

/// That the step cannot be undone by itself, and that trying has changed nothing.
fn stands(world: &mut World, step: OperationId) {
    let before = world.dump();
    let moment = world.moment();
    let why = world.file.undo_operation(&moment, step).unwrap_err().problem().message;
    assert!(why.contains("later changes build on it. Undo those first. Nothing was changed."), "{why}");
    assert_eq!(world.dump(), before);
}

fn pay(world: &mut World, booking_id: BookingId, kind: PaymentKind, amount: &str) -> OperationId {
    let request = RecordPayment {
        booking_id,
        kind,
        amount: amount.to_owned(),
        paid_on: "2026-01-22".to_owned(),
        method: String::new(),
        notes: String::new(),
        more_than_due: false,
    };
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, &request).unwrap();
    newest(world)
}

/// From 3pm to 5pm, led by nobody yet.
fn session_on(date: &str) -> SessionForm {
    SessionForm {
        date: date.to_owned(),
        starts_at: "3pm".to_owned(),
        ends_at: "5pm".to_owned(),
        break_minutes: "0".to_owned(),
        confirmed: true,
        ..SessionForm::default()
    }
}

fn one_date(programme_id: ProgrammeId, people: &[ParticipantId]) -> ScheduleForm {
    ScheduleForm {
        programme_id,
        dates: vec![FollowUpForm {
            date: "13 Apr 2026".to_owned(),
            starts_at: "3pm".to_owned(),
            length_minutes: "60".to_owned(),
            title: String::new(),
            facilitators: Vec::new(),
            zoom_link: String::new(),
        }],
        invite: WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: people.to_vec(),
            only_not_invited: false,
        },
        confirmed: true,
    }
}

fn scheduled(world: &mut World, programme_id: ProgrammeId) -> SessionId {
    let moment = world.moment();
    let shown = FollowUpQuery { programme_id, year: Some(2026) };
    let form = one_date(programme_id, &[]);
    follow_ups::schedule_follow_ups(&world.file, &moment, &form, shown).unwrap().view.sessions[0].session_id
}

#[test]
fn a_payment_stays_while_its_refund_stands() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let (_, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let payment = pay(&mut world, booking, PaymentKind::Payment, "200");
    let refund = pay(&mut world, booking, PaymentKind::Refund, "150");
    stands(&mut world, payment);
    pay(&mut world, booking, PaymentKind::Payment, "150");
    let moment = world.moment();
    world.file.undo_operation(&moment, refund).expect("a refund goes by itself: more is paid then");
}

#[test]
fn an_invitation_stays_while_there_is_a_mark() {
    let mut world = World::at("2026-04-14T10:00:00Z");
    let course = world.real_course();
    let (grace, _) = world.add_booked("Grace Adeyemi", course.course_id, "2026-01-12");
    let session = scheduled(&mut world, course.programme_id);
    let whom = one_date(course.programme_id, &[grace]).invite;
    let shown = FollowUpQuery { programme_id: course.programme_id, year: Some(2026) };
    let moment = world.moment();
    follow_ups::invite(&world.file, &moment, &[session], &whom, shown).unwrap();
    let invited = newest(&world);
    world.mark(RegisterOf::FollowUps(course.programme_id), session, grace, Some(Mark::Present)).unwrap();
    stands(&mut world, invited);
}

#[test]
fn a_booking_stays_while_there_are_marks() {
    let mut world = World::at("2026-03-03T10:00:00Z");
    let course = world.real_course();
    let grace = world.add("Grace Adeyemi");
    let moment = world.moment();
    let booking = course_register_tests::place(course.course_id, BookingState::Booked, "2026-01-12");
    let request = bookings::BookParticipant { participant_id: grace, booking };
    bookings::book(&world.file, &moment, &request).unwrap();
    let booked = newest(&world);
    let of = RegisterOf::Course(course.course_id);
    world.mark(of, course.sessions[0].session_id, grace, Some(Mark::Present)).unwrap();
    stands(&mut world, booked);
}

#[test]
fn a_session_stays_while_somebody_starts_with_it() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course();
    let (_, booking) = world.add_booked("Grace Adeyemi", course.course_id, "2026-01-12");
    let seventh = session_on("23 Mar 2026");
    let moment = world.moment();
    courses::add_session(&world.file, &moment, course.course_id, &seventh).unwrap();
    let added = newest(&world);
    let moment = world.moment();
    bookings::set_start_session(&world.file, &moment, booking, 7).unwrap();
    stands(&mut world, added);
}

#[test]
fn a_place_that_was_given_up_is_not_taken_back_from_who_has_it_now() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let small = CourseForm { capacity: "1".to_owned(), ..compassionate_leadership() };
    let course = world.course(&small).course_id;
    let (_, graces) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    world.set_state(&[graces], BookingState::Withdrawn, "2026-01-13").unwrap();
    let withdrew = newest(&world);
    world.add_booked("Tom Ashworth", course, "2026-01-14");
    stands(&mut world, withdrew);
    let moment = world.moment();
    world.file.undo(&moment).expect("Tom’s booking goes in its turn");
    let moment = world.moment();
    world.file.undo(&moment).expect("then Grace has her place again");
}

#[test]
fn a_sequence_never_falls_even_when_a_whole_course_comes_back() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course();
    let third = &course.sessions[2];
    let moved = session_on("Thursday 26 February 2026");
    let moment = world.moment();
    courses::change_session(&world.file, &moment, third.session_id, &moved).unwrap();
    let mut last = sequence(&mut world, course.course_id);
    for step in [World::undo_one, World::undo_one, World::redo_one, World::redo_one] {
        step(&mut world);
        let Some(now) = sequence(&mut world, course.course_id) else { continue };
        assert!(Some(now) > last, "{now} after {last:?}: a calendar would keep what it has");
        last = Some(now);
    }
}

/// The third session's, while the course is there.
fn sequence(world: &mut World, course_id: course_register_core::ids::CourseId) -> Option<u32> {
    let now = world.moment().now();
    let sheet = world.file.read(|reading| courses::course_sheet(reading, course_id, now)).ok()?;
    Some(sheet.sessions[2].calendar_sequence)
}

#[test]
fn what_cannot_be_shown_is_not_kept_either() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course();
    let before = world.dump();
    let steps = newest(&world);
    for shown in [
        FollowUpQuery { programme_id: ProgrammeId(999), year: Some(2026) },
        FollowUpQuery { programme_id: course.programme_id, year: Some(5) },
    ] {
        let moment = world.moment();
        let form = one_date(course.programme_id, &[]);
        let refused: Result<_> = follow_ups::schedule_follow_ups(&world.file, &moment, &form, shown);
        assert!(matches!(refused, Err(Error::Gone(_) | Error::Refused { .. } | Error::Invalid(_))));
        assert_eq!(world.dump(), before, "it says that nothing was changed, and nothing was");
        assert_eq!(newest(&world), steps, "nor is it in history");
    }
}

#[test]
fn a_place_that_a_later_step_used_is_kept_free_for_its_undo() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let start = world.dump();
    let grace = world.add("Grace Adeyemi");
    let keep = |world: &mut World, needs: &str| {
        let moment = world.moment();
        participants::save_access_needs(&world.file, &moment, grace, needs).unwrap();
        newest(world)
    };
    keep(&mut world, "A hearing loop");
    let deleted = keep(&mut world, "");
    keep(&mut world, "A hearing loop");
    keep(&mut world, "");
    let before = world.dump();
    let moment = world.moment();
    let why = world.file.undo_operation(&moment, deleted).unwrap_err().problem().message;
    assert!(
        why.contains("a later one builds on it"),
        "it would take the place that the last deletion has to give back: {why}"
    );
    assert_eq!(world.dump(), before);
    for _ in 0..5 {
        world.undo_one();
    }
    assert_eq!(world.dump(), start, "and Undo goes all the way");
}

#[test]
fn who_was_chosen_later_stays_while_that_can_be_undone() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course();
    let moment = world.moment();
    let form = FacilitatorForm { name: "Ada Lark".to_owned(), ..FacilitatorForm::default() };
    let ada = facilitators::add_facilitator(&world.file, &moment, &form).unwrap().view.facilitators;
    let added = newest(&world);
    let ada = ada.iter().find(|one| one.name == "Ada Lark").unwrap().facilitator_id;
    let sixth = &course.sessions[5];
    let led_by = |ids: &[FacilitatorId]| SessionForm {
        facilitators: ids
            .iter()
            .map(|id| FacilitatorChoice { facilitator_id: Some(*id), name: String::new() })
            .collect(),
        ..session_on("16 Mar 2026")
    };
    for who in [&[ada][..], &[]] {
        let moment = world.moment();
        courses::change_session(&world.file, &moment, sixth.session_id, &led_by(who)).unwrap();
    }
    let moment = world.moment();
    let why = world.file.undo_operation(&moment, added).unwrap_err().problem().message;
    assert!(why.contains("a later one builds on it"), "undoing the last change needs her: {why}");
    world.undo_one();
    world.undo_one();
    let moment = world.moment();
    world.file.undo_operation(&moment, added).expect("then she can go");
}
