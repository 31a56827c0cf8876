//! What the sheet of one person says of their certificates is what the screen of certificates says.

use course_register_core::bookings::{self, BookParticipant, BookingState};
use course_register_core::certificates::{CertificateOfCourse, CertificateState, Channel, Decision};
use course_register_core::courses::{CourseForm, PlanForm};
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::participants::participant_sheet;
use course_register_tests::{World, compassionate_leadership, place};

use super::{COURSE, ask, decide, finished, issue, sheet};

/// What the sheet of this person says, course by course.
fn told(world: &mut World, who: ParticipantId) -> Vec<(CourseId, Option<CertificateOfCourse>)> {
    let moment = world.moment();
    let sheet = world.file.read(|reading| participant_sheet(reading, who, None, &moment)).unwrap();
    sheet.courses.into_iter().map(|course| (course.course_id, course.certificate)).collect()
}

#[test]
fn the_sheet_of_a_person_tells_their_request_and_certificate_as_the_screen_does() {
    let (mut world, people) = finished(&[4, 3, 6, 5, 4]);
    let [asked, declined, issued, ..] = people[..] else { panic!("five people") };
    ask(&mut world, &people[..3]).unwrap();
    decide(&mut world, &[declined], Decision::Declined, "Three of six").unwrap();
    decide(&mut world, &[issued], Decision::Approved, "").unwrap();
    issue(&mut world, &[issued]).unwrap();
    let rows = sheet(&mut world).rows;
    assert_eq!(rows.len(), 5);
    for row in rows {
        let (state, request, certificate) = (row.state, row.request, row.certificate);
        let here = Some(CertificateOfCourse { state, request, certificate });
        assert_eq!(told(&mut world, row.participant_id), [(COURSE, here)], "{} {}", row.first_name, row.last_name);
    }
    let (_, way) = told(&mut world, asked).remove(0);
    let request = way.and_then(|way| way.request).unwrap();
    assert_eq!((request.asked_on.to_string().as_str(), request.channel), ("2026-03-18", Channel::Email));
}

#[test]
fn of_several_courses_each_has_its_own_and_none_where_they_never_had_a_place() {
    let (mut world, people) = finished(&[4]);
    let form = compassionate_leadership();
    let next = |world: &mut World, title: &str| {
        let plan = PlanForm { first_date: "2026-09-07".to_owned(), ..form.plan.clone() };
        world.course(&CourseForm { title: title.to_owned(), plan, confirmed: true, ..form.clone() }).course_id
    };
    let [autumn, winter] = ["Autumn", "Winter"].map(|title| next(&mut world, title));
    for (course, state) in [(autumn, BookingState::Booked), (winter, BookingState::Applied)] {
        let moment = world.moment();
        let request = BookParticipant { participant_id: people[0], booking: place(course, state, "2026-03-19") };
        bookings::book(&world.file, &moment, &request).unwrap();
    }
    ask(&mut world, &people).unwrap();
    let mut states: Vec<_> =
        told(&mut world, people[0]).into_iter().map(|(course, way)| (course, way.map(|way| way.state))).collect();
    states.sort_unstable_by_key(|(course, _)| *course);
    let expected = [(COURSE, Some(CertificateState::Asked)), (autumn, Some(CertificateState::NotYet)), (winter, None)];
    assert_eq!(states, expected);
}
