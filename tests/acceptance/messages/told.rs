//! Who was told where their booking stands.

use course_register_core::bookings::{BookingState, SetBookingState, set_booking_state};
use course_register_core::messages::{DraftRequest, LogQuery, MessageState, TemplateKind, set_message_state};
use course_register_core::participants::{ParticipantList, ParticipantsQuery, participants};

use super::There;

fn list(there: &mut There, not_told: bool) -> ParticipantList {
    let query = ParticipantsQuery { course_id: Some(there.course.course_id), not_told, ..ParticipantsQuery::default() };
    let moment = there.world.moment();
    there.world.file.read(|reading| participants(reading, &query, &moment)).unwrap()
}

fn names(list: &ParticipantList) -> Vec<&str> {
    list.rows.iter().map(|row| row.first_name.as_str()).collect()
}

#[test]
fn not_told_yet_is_who_stands_elsewhere_than_the_last_message_says() {
    let mut there = There::new();
    assert_eq!(
        list(&mut there, false).counts.not_told,
        0,
        "nothing was drafted for anybody: it would only say everybody"
    );
    let words = Some("Dear {first name}".to_owned());
    let wanted =
        DraftRequest { body: words, people: there.people[..1].to_vec(), ..there.of_course(TemplateKind::Offer) };
    there.draft(&wanted).unwrap();
    assert_eq!(list(&mut there, false).counts.not_told, 2);
    assert_eq!(names(&list(&mut there, true)), ["Bea", "Cem"]);

    // A message about a session says nothing of the booking.
    let reminder = there.of_session(TemplateKind::Reminder, there.course.sessions[0].session_id);
    there.draft(&DraftRequest { people: there.people[1..2].to_vec(), ..reminder }).unwrap();
    assert_eq!(names(&list(&mut there, true)), ["Bea", "Cem"]);

    // Declined since: that they were not told. Withdrawn: that they know.
    let bookings: Vec<_> =
        list(&mut there, false).rows.iter().map(|row| row.booking.as_ref().unwrap().booking_id).collect();
    let set = |there: &mut There, at: usize, state| {
        let moment = there.world.moment();
        let request = SetBookingState {
            booking_ids: vec![bookings[at]],
            state,
            on_date: "16 Mar 2026".to_owned(),
            reason: "Asked".to_owned(),
            reply_by: None,
            over_capacity_reason: Some("Asked".to_owned()),
            lapsed_reason: None,
            only_those_that_fit: false,
        };
        set_booking_state(&there.world.file, &moment, &request).unwrap();
    };
    set(&mut there, 0, BookingState::Withdrawn);
    assert_eq!(names(&list(&mut there, true)), ["Cem"]);

    // What was not sent told nobody.
    let id = there.log(&LogQuery::default()).messages.last().unwrap().message_id;
    let moment = there.world.moment();
    set_message_state(&there.world.file, &moment, &[id], MessageState::NotSent, "").unwrap();
    assert_eq!(names(&list(&mut there, true)), ["Ada", "Cem"]);
}
