//! What is asked before a follow-up session with something against it, or with marks, is changed.

use course_register_core::data_file::Changed;
use course_register_core::error::{Code, Error, Result};
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpQuery, FollowUpSheet, FollowUpState};
use course_register_core::ids::SessionId;
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::World;

use super::{form, on, schedule, year};

/// The question of a refusal.
fn asked(refused: Result<Changed<FollowUpSheet>>) -> String {
    match refused {
        Err(Error::Refused { code: Some(Code::NeedsConfirming), message }) => message,
        other => panic!("it asks, not {other:?}"),
    }
}

/// A follow-up on 13 April 2026 from 3pm to 4pm that has been, with two people's marks.
fn with_marks() -> (World, FollowUpQuery, SessionId) {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let people = vec![world.add("Grace Adeyemi"), world.add("Owen Price")];
    let mut wanted = form(programme, vec![on("13 Apr 2026", "3pm")]);
    wanted.invite.people = people.clone();
    let query = year(programme, 2026);
    let session = schedule(&mut world, &wanted, query).unwrap().1.sessions[0].session_id;
    world.set_now("2026-04-14T09:00:00Z");
    for (who, mark) in people.into_iter().zip([Mark::Present, Mark::Part { minutes: 50 }]) {
        world.mark(RegisterOf::FollowUps(programme), session, who, Some(mark)).unwrap();
    }
    (world, query, session)
}

#[test]
fn reinstating_asks_when_its_facilitator_is_engaged_by_now() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = world.real_course();
    let query = year(course.programme_id, 2026);
    let led =
        |time| FollowUpForm { facilitators: vec![course.facilitators[0].facilitator_id], ..on("13 Apr 2026", time) };
    let (_, made) = schedule(&mut world, &form(course.programme_id, vec![led("3pm")]), query).unwrap();
    let session = made.sessions[0].session_id;
    let moment = world.moment();
    follow_ups::cancel_follow_up(&world.file, &moment, session, "", false, query).unwrap();
    schedule(&mut world, &form(course.programme_id, vec![led("3.30pm")]), query).unwrap();

    let moment = world.moment();
    let question = asked(follow_ups::reinstate_follow_up(&world.file, &moment, session, false, query));
    assert!(question.contains("Monday 13 April 2026: ") && question.contains("Callum Frost is engaged"), "{question}");
    let (said, after) =
        world.there_and_back(|file, moment| follow_ups::reinstate_follow_up(file, moment, session, true, query));
    assert_eq!(said, "Reinstated the follow-up session on 13 April 2026");
    assert_eq!(after.sessions.iter().filter(|one| one.state == FollowUpState::Planned).count(), 2);
}

#[test]
fn reinstating_on_a_bank_holiday_that_was_accepted_asks_nothing() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let query = year(programme, 2026);
    let mut wanted = form(programme, vec![on("4 May 2026", "3pm")]);
    wanted.confirmed = true;
    let session = schedule(&mut world, &wanted, query).unwrap().1.sessions[0].session_id;
    let moment = world.moment();
    follow_ups::cancel_follow_up(&world.file, &moment, session, "", false, query).unwrap();
    world.there_and_back(|file, moment| follow_ups::reinstate_follow_up(file, moment, session, false, query));
}

#[test]
fn a_session_that_has_been_is_reinstated_as_it_was() {
    let (mut world, query, session) = with_marks();
    let moment = world.moment();
    follow_ups::cancel_follow_up(&world.file, &moment, session, "", true, query).unwrap();
    schedule(&mut world, &form(query.programme_id, vec![on("13 Apr 2026", "5pm")]), query).unwrap();
    let (_, after) =
        world.there_and_back(|file, moment| follow_ups::reinstate_follow_up(file, moment, session, false, query));
    assert_eq!(after.sessions[0].state, FollowUpState::Held, "what is over is in nobody's way");
}

#[test]
fn cancelling_asks_about_marks() {
    let (mut world, query, session) = with_marks();
    let moment = world.moment();
    assert_eq!(
        asked(follow_ups::cancel_follow_up(&world.file, &moment, session, "", false, query)),
        "2 marks are entered for the follow-up session on Monday 13 April 2026. They are kept with it."
    );
    let (_, after) =
        world.there_and_back(|file, moment| follow_ups::cancel_follow_up(file, moment, session, "", true, query));
    assert_eq!((after.sessions[0].state, after.sessions[0].marked), (FollowUpState::Cancelled, 2));
}

#[test]
fn moving_says_that_marks_stay() {
    let (mut world, query, session) = with_marks();
    let moment = world.moment();
    let later = on("20 Apr 2026", "3pm");
    assert_eq!(
        asked(follow_ups::change_follow_up(&world.file, &moment, session, &later, false, query)),
        "2 marks are entered for this follow-up session: they stay with it."
    );
    let shorter = FollowUpForm { length_minutes: "45".to_owned(), ..on("13 Apr 2026", "3pm") };
    assert_eq!(
        asked(follow_ups::change_follow_up(&world.file, &moment, session, &shorter, false, query)),
        "2 marks are entered for this follow-up session: they stay with it.\n1 mark has more minutes than the session now lasts: it stays as it is."
    );
    let titled = FollowUpForm { title: "Looking back".to_owned(), ..on("13 Apr 2026", "3pm") };
    world.there_and_back(|file, moment| follow_ups::change_follow_up(file, moment, session, &titled, false, query));
    world.there_and_back(|file, moment| follow_ups::change_follow_up(file, moment, session, &later, true, query));
}

#[test]
fn what_is_cancelled_is_not_cancelled_again_nor_what_is_planned_reinstated() {
    let (mut world, query, session) = with_marks();
    let moment = world.moment();
    let refused = follow_ups::reinstate_follow_up(&world.file, &moment, session, true, query).unwrap_err();
    assert_eq!(refused.problem().message, "This follow-up session is not cancelled.");
    follow_ups::cancel_follow_up(&world.file, &moment, session, "Snow", true, query).unwrap();
    let refused = follow_ups::cancel_follow_up(&world.file, &moment, session, "Ice", true, query).unwrap_err();
    assert_eq!(refused.problem().message, "This follow-up session is cancelled already.");
}
