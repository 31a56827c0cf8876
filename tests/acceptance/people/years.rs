//! Every course of a person, with what came of it, whichever course is chosen.

use course_register_core::bookings::{self, BookParticipant, BookingState, PaymentKind, RecordPayment};
use course_register_core::courses::{CourseForm, CourseSheet, PlanForm, archive_course};
use course_register_core::follow_ups::{
    self, EarlierGraduateForm, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite,
};
use course_register_core::ids::{BookingId, ParticipantId, SessionId};
use course_register_core::participants::{CourseOverYears, ParticipantSheet, participant_sheet};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_tests::{World, compassionate_leadership, place};

/// A course of six weekly sessions from this day on, in the programme of the real one.
pub fn course_from(world: &mut World, title: &str, first: &str) -> CourseSheet {
    let form = compassionate_leadership();
    let plan = PlanForm { first_date: first.to_owned(), ..form.plan.clone() };
    world.course(&CourseForm { title: title.to_owned(), plan, confirmed: true, ..form })
}

fn sheet(world: &mut World, id: ParticipantId) -> ParticipantSheet {
    let moment = world.moment();
    world.file.read(|reading| participant_sheet(reading, id, None, &moment)).unwrap()
}

fn pay(world: &mut World, booking_id: BookingId, kind: PaymentKind, amount: &str) {
    let (amount, paid_on) = (amount.to_owned(), "2025-03-01".to_owned());
    let request = RecordPayment {
        booking_id,
        kind,
        amount,
        paid_on,
        method: String::new(),
        notes: String::new(),
        more_than_due: false,
    };
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, &request).unwrap();
}

/// A follow-up session with this person invited.
pub fn follow_up(world: &mut World, of: &CourseSheet, date: &str, who: &[ParticipantId]) -> SessionId {
    let shown = FollowUpQuery { programme_id: of.programme_id, year: None };
    let form = ScheduleForm {
        programme_id: of.programme_id,
        dates: vec![FollowUpForm {
            date: date.to_owned(),
            starts_at: "15:00".to_owned(),
            length_minutes: "60".to_owned(),
            title: String::new(),
            facilitators: Vec::new(),
            zoom_link: String::new(),
        }],
        invite: WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: who.to_vec(),
            only_not_invited: false,
        },
        confirmed: true,
    };
    let moment = world.moment();
    let sheet = follow_ups::schedule_follow_ups(&world.file, &moment, &form, shown).unwrap().view;
    sheet.sessions.iter().map(|session| session.session_id).max().unwrap()
}

#[test]
fn every_course_of_a_person_is_told_the_newest_first_with_what_came_of_it() {
    let mut world = World::at("2025-01-10T09:00:00Z");
    let first = course_from(&mut world, "Spring 2025", "2025-02-10");
    let (grace, booking) = world.add_booked("Grace Adeyemi", first.course_id, "2025-01-10");
    world.set_now("2025-04-01T09:00:00Z");
    let marks = [Some(Mark::Present), Some(Mark::Part { minutes: 95 }), Some(Mark::Absent), Some(Mark::Present)];
    for (session, mark) in first.sessions.iter().zip(marks.into_iter().chain([None, Some(Mark::Present)])) {
        world.mark(RegisterOf::Course(first.course_id), session.session_id, grace, mark).unwrap();
    }
    pay(&mut world, booking, PaymentKind::Payment, "200");
    pay(&mut world, booking, PaymentKind::Refund, "50");
    let after_first = follow_up(&mut world, &first, "2025-09-18", &[grace]);
    world.set_now("2025-10-01T09:00:00Z");
    world.mark(RegisterOf::FollowUps(first.programme_id), after_first, grace, Some(Mark::Present)).unwrap();
    let second = course_from(&mut world, "Spring 2026", "2026-02-09");
    let moment = world.moment();
    let request = BookParticipant {
        participant_id: grace,
        booking: place(second.course_id, BookingState::WaitingList, "2025-12-01"),
    };
    bookings::book(&world.file, &moment, &request).unwrap();
    let cancelled = follow_up(&mut world, &first, "2025-10-20", &[grace]);
    follow_up(&mut world, &first, "2025-11-18", &[grace]);
    let shown = FollowUpQuery { programme_id: first.programme_id, year: None };
    let moment = world.moment();
    follow_ups::cancel_follow_up(&world.file, &moment, cancelled, "Ill", true, shown).unwrap();
    let moment = world.moment();
    archive_course(&world.file, &moment, first.course_id).unwrap();
    let earlier = EarlierGraduateForm {
        participant_id: grace,
        course: "Autumn 2023".to_owned(),
        reason: "On the centre’s list".to_owned(),
    };
    let moment = world.moment();
    follow_ups::record_earlier_graduate(&world.file, &moment, &earlier, shown).unwrap();

    let sheet = sheet(&mut world, grace);
    let told: Vec<_> = sheet
        .courses
        .iter()
        .map(|one: &CourseOverYears| {
            let verdict = one.verdict.as_ref();
            (
                one.title.as_str(),
                one.first_on.map(|day| day.to_string()),
                one.last_on.map(|day| day.to_string()),
                one.state,
                one.is_archived,
                verdict.map(|verdict| (verdict.attended, verdict.sessions)),
                (one.paid_pence, one.fee_pence),
                (one.follow_ups_attended, one.follow_ups_invited),
            )
        })
        .collect();
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(
        told,
        [
            (
                "Spring 2026",
                day("2026-02-09"),
                day("2026-03-16"),
                BookingState::WaitingList,
                false,
                None,
                (0, 20_000),
                (0, 0)
            ),
            (
                "Spring 2025",
                day("2025-02-10"),
                day("2025-03-17"),
                BookingState::Booked,
                true,
                Some((4, 6)),
                (15_000, 20_000),
                (1, 2)
            ),
        ]
    );
    assert_eq!(sheet.courses[1].marks.len(), 6);
    assert_eq!(sheet.courses[1].marks[1].mark, Some(Mark::Part { minutes: 95 }));
    let earlier: Vec<_> = sheet.earlier_courses.iter().map(|one| (&one.course[..], &one.reason[..])).collect();
    assert_eq!(earlier, [("Autumn 2023", "On the centre’s list")]);
}

#[test]
fn who_is_on_no_course_has_none() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let id = world.add("Tom Ashworth");
    let sheet = sheet(&mut world, id);
    assert!(sheet.courses.is_empty() && sheet.earlier_courses.is_empty());
}
