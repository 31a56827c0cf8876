//! What happens to a date afterwards: moved, changed, cancelled, reinstated; and what the screen shows around it.

use course_register_core::error::{Code, Error};
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpState};
use course_register_tests::{World, date};

use super::{form, on, schedule, sheet, year};

#[test]
fn a_moved_session_keeps_its_number_and_says_where_it_went() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let query = year(programme, 2026);
    let dates = vec![on("13 Apr 2026", "3pm"), on("11 May 2026", "3pm")];
    let (_, made) = schedule(&mut world, &form(programme, dates), query).unwrap();
    let first = made.sessions[0].session_id;
    let (said, moved) = world.there_and_back(|file, moment| {
        follow_ups::change_follow_up(file, moment, first, &on("26 Oct 2026", "2pm"), false, query)
    });
    assert_eq!(said, "Moved the follow-up session of 13 Apr 2026 to Monday 26 October 2026, 2pm to 3pm");
    let shown = moved.sessions.iter().find(|session| session.session_id == first).unwrap();
    assert_eq!((shown.number, shown.starts_at_utc.as_str()), (1, "2026-10-26T14:00:00Z"));
    assert!(shown.remarks.iter().any(|remark| remark.sentence.contains("clocks go back the day before")));

    let on_boxing_day = on("28 Dec 2026", "3pm");
    let moment = world.moment();
    let asked = follow_ups::change_follow_up(&world.file, &moment, first, &on_boxing_day, false, query);
    assert_eq!(asked.unwrap_err().problem().code, Some(Code::NeedsConfirming), "a bank holiday is asked about");
    let (_, moved) = world
        .there_and_back(|file, moment| follow_ups::change_follow_up(file, moment, first, &on_boxing_day, true, query));
    assert_eq!(moved.sessions[1].against[0].sentence, "Bank holiday: Boxing Day (substitute day)");
    let titled = FollowUpForm { title: "Looking back".to_owned(), ..on_boxing_day.clone() };
    let (said, _) =
        world.there_and_back(|file, moment| follow_ups::change_follow_up(file, moment, first, &titled, false, query));
    assert_eq!(said, "Changed the follow-up session on 28 December 2026", "what is known is not asked again");
    let longer = FollowUpForm { length_minutes: "90".to_owned(), ..on_boxing_day };
    let (said, _) =
        world.there_and_back(|file, moment| follow_ups::change_follow_up(file, moment, first, &longer, true, query));
    assert_eq!(said, "Moved the follow-up session on 28 Dec 2026 to 3pm to 4.30pm");
}

#[test]
fn a_session_is_not_in_its_own_way() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = world.real_course();
    let query = year(course.programme_id, 2026);
    let led = course.facilitators.iter().map(|who| who.facilitator_id).collect::<Vec<_>>();
    let at = |time: &str| FollowUpForm { facilitators: led.clone(), ..on("13 Apr 2026", time) };
    let (_, made) = schedule(&mut world, &form(course.programme_id, vec![at("3pm")]), query).unwrap();
    assert!(made.sessions[0].against.is_empty(), "{:?}", made.sessions[0].against);
    let session = made.sessions[0].session_id;
    let moment = world.moment();
    let moved = follow_ups::change_follow_up(&world.file, &moment, session, &at("3.30pm"), false, query).unwrap();
    assert_eq!(moved.said.as_deref(), Some("Moved the follow-up session on 13 Apr 2026 to 3.30pm to 4.30pm"));
}

#[test]
fn a_cancelled_session_can_be_reinstated() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let query = year(programme, 2026);
    let (_, made) = schedule(&mut world, &form(programme, vec![on("13 Apr 2026", "3pm")]), query).unwrap();
    let session = made.sessions[0].session_id;
    assert_eq!(made.to_come, [session]);
    let (said, cancelled) = world.there_and_back(|file, moment| {
        follow_ups::cancel_follow_up(file, moment, session, " Ruby Hart is ill ", true, query)
    });
    assert_eq!(said, "Cancelled the follow-up session on 13 April 2026");
    let shown = &cancelled.sessions[0];
    assert_eq!((shown.state, shown.cancelled_reason.as_str()), (FollowUpState::Cancelled, "Ruby Hart is ill"));
    assert!(cancelled.to_come.is_empty(), "it does not take place");

    let moment = world.moment();
    let wanted = on("20 Apr 2026", "3pm");
    let refused = follow_ups::change_follow_up(&world.file, &moment, session, &wanted, true, query).unwrap_err();
    assert!(refused.problem().message.contains("Reinstate it first"));

    let (said, again) =
        world.there_and_back(|file, moment| follow_ups::reinstate_follow_up(file, moment, session, true, query));
    assert_eq!(said, "Reinstated the follow-up session on 13 April 2026");
    assert_eq!(again.sessions[0].state, FollowUpState::Planned);
}

#[test]
fn the_sheet_shows_what_lies_behind_the_year() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = world.real_course();
    let programme = course.programme_id;
    let found = sheet(&mut world, follow_ups::FollowUpQuery { programme_id: programme, year: None });
    assert_eq!((found.year, found.programme_title.as_str()), (2026, "Compassionate Leadership"));
    assert_eq!(found.bank_holidays.len(), 8);
    assert_eq!(found.courses.len(), 1);
    let numbers: Vec<u32> = found.courses[0].sessions.iter().map(|session| session.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    assert_eq!(found.facilitators.len(), 2);
    let defaults = &found.defaults;
    assert_eq!(defaults.facilitators.len(), 2, "those who lead the newest course");
    assert_eq!(defaults.last_course_date, Some(date("2026-03-16")));
    assert_eq!((defaults.first, defaults.last), (date("2026-03-17"), date("2026-12-31")));

    let dates = vec![on("15 Oct 2025", "16:00"), on("13 Apr 2026", "15:00")];
    let (_, other) = schedule(&mut world, &form(programme, dates), year(programme, 2025)).unwrap();
    assert_eq!(other.years, [2025, 2026]);
    assert_eq!((other.sessions.len(), other.sessions[0].state), (1, FollowUpState::Held), "it has been");
    assert_eq!(other.to_come.len(), 1, "what is to come is not bound to the year shown");
}

#[test]
fn what_is_gone_is_said_to_be_gone() {
    use course_register_core::ids::{ProgrammeId, SessionId};
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = world.real_course();
    let query = year(course.programme_id, 2026);
    let before = world.dump();
    let wanted = form(ProgrammeId(999), vec![on("13 Apr 2026", "3pm")]);
    assert!(matches!(schedule(&mut world, &wanted, query), Err(Error::Gone("programme"))));
    for session in [SessionId(999), course.sessions[0].session_id] {
        let moment = world.moment();
        let refused = follow_ups::cancel_follow_up(&world.file, &moment, session, "", true, query);
        assert!(matches!(refused, Err(Error::Gone("follow-up session"))), "a course's session is not cancelled here");
    }
    let mut wanted = form(course.programme_id, Vec::new());
    let refused = schedule(&mut world, &wanted, query).unwrap_err().problem();
    assert_eq!(refused.fields[0].message, "Choose at least one date");
    wanted.dates = vec![on("13 Apr 2026", "3pm"); 61];
    let refused = schedule(&mut world, &wanted, query).unwrap_err().problem();
    assert!(refused.fields[0].message.contains("at most 60 dates"));
    assert_eq!(world.dump(), before);
}
