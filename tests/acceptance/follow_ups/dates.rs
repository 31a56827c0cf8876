//! Dates: by rule, by hand, moved, cancelled.

use chrono::Weekday;
use course_register_core::error::{Code, Error};
use course_register_core::facilitators::{AbsenceForm, add_absence};
use course_register_core::follow_ups::suggest::{FollowUpRule, Objection};
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpState};
use course_register_core::settings::{self, AvoidedWeekForm};
use course_register_tests::{World, compassionate_leadership, date};

use super::{april_to_december, days, form, goes_back_and_forth, instants, on, schedule, sheet, year};

const MON: Weekday = Weekday::Mon;

/// Each planner row: the rule, its dates, and those that are bank holidays.
fn planner() -> [(FollowUpRule, &'static str, &'static str); 6] {
    [
        (
            FollowUpRule::EveryWeeks { weeks: 4, from: date("2026-03-16") },
            "13 Apr, 11 May, 8 Jun, 6 Jul, 3 Aug, 31 Aug, 28 Sep, 26 Oct, 23 Nov, 21 Dec",
            "31 Aug",
        ),
        (
            FollowUpRule::NthWeekday { nth: 1, weekday: MON },
            "6 Apr, 4 May, 1 Jun, 6 Jul, 3 Aug, 7 Sep, 5 Oct, 2 Nov, 7 Dec",
            "6 Apr, 4 May",
        ),
        (
            FollowUpRule::NthWeekday { nth: 2, weekday: MON },
            "13 Apr, 11 May, 8 Jun, 13 Jul, 10 Aug, 14 Sep, 12 Oct, 9 Nov, 14 Dec",
            "",
        ),
        (
            FollowUpRule::NthWeekday { nth: 3, weekday: MON },
            "20 Apr, 18 May, 15 Jun, 20 Jul, 17 Aug, 21 Sep, 19 Oct, 16 Nov, 21 Dec",
            "",
        ),
        (
            FollowUpRule::LastWeekday { weekday: MON },
            "27 Apr, 25 May, 29 Jun, 27 Jul, 31 Aug, 28 Sep, 26 Oct, 30 Nov, 28 Dec",
            "25 May, 31 Aug, 28 Dec",
        ),
        (
            FollowUpRule::WeekdayNearest { weekday: MON, day_of_month: 16 },
            "13 Apr, 18 May, 15 Jun, 13 Jul, 17 Aug, 14 Sep, 19 Oct, 16 Nov, 14 Dec",
            "",
        ),
    ]
}

#[test]
fn each_rule_is_suggested_scheduled_and_read_back_in_both_times() {
    for (rule, dates, on_bank_holidays) in planner() {
        let mut world = World::at("2026-03-03T09:00:00Z");
        let programme = world.real_course().programme_id;
        let form_of = april_to_december(programme, rule);
        let suggested = world.file.read(|r| follow_ups::suggest_follow_ups(r, &form_of)).unwrap();
        let against: Vec<String> = suggested
            .proposals
            .iter()
            .filter(|proposal| !proposal.against.is_empty())
            .map(|proposal| proposal.date.format("%-d %b").to_string())
            .collect();
        assert_eq!(against.join(", "), on_bank_holidays, "{}", suggested.rule);

        let accepted: Vec<FollowUpForm> =
            suggested.proposals.iter().map(|proposal| on(&proposal.date.to_string(), "15:00")).collect();
        let mut wanted = form(programme, accepted);
        wanted.confirmed = true;
        let (said, sheet) = schedule(&mut world, &wanted, year(programme, 2026)).unwrap();
        assert_eq!(days(&sheet.sessions).join(", "), dates, "{}", suggested.rule);
        assert_eq!(said, format!("Scheduled {} follow-up sessions", sheet.sessions.len()));
        for session in &sheet.sessions {
            let hour = if session.date < date("2026-10-25") { 14 } else { 15 };
            assert_eq!(session.starts_at_utc, format!("{}T{hour}:00:00Z", session.date), "15:00 on the wall");
            assert_eq!((session.times.as_str(), session.length_minutes), ("3pm to 4pm", 60));
        }
    }
}

#[test]
fn dates_picked_by_hand_each_have_their_own_time() {
    let mut world = World::at("2025-08-01T09:00:00Z");
    let programme = world.real_course().programme_id;
    let wanted = [("18 Sep 2025", "16:00"), ("15 Oct 2025", "4pm"), ("Tue 18 Nov 2025", "1pm"), ("8/12/2025", "16.00")]
        .map(|(date, time)| on(date, time));
    let (said, sheet) = schedule(&mut world, &form(programme, wanted.to_vec()), year(programme, 2025)).unwrap();
    assert_eq!(said, "Scheduled 4 follow-up sessions");
    assert_eq!(
        instants(&sheet),
        ["2025-09-18T15:00:00Z", "2025-10-15T15:00:00Z", "2025-11-18T13:00:00Z", "2025-12-08T16:00:00Z"],
        "summer time ends on 26 October 2025"
    );
    assert_eq!(sheet.sessions.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
}

#[test]
fn one_date_is_named_by_its_date_and_all_of_it_is_undone_at_once() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let before = world.dump();
    let (said, _) =
        schedule(&mut world, &form(programme, vec![on("13 Apr 2026", "3pm")]), year(programme, 2026)).unwrap();
    assert_eq!(said, "Scheduled the follow-up session on 13 April 2026");
    goes_back_and_forth(&mut world, &before);
}

#[test]
fn every_kind_of_clash_is_a_reason_against() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let course = world.real_course();
    let programme = course.programme_id;
    let moment = world.moment();
    let half_term = AvoidedWeekForm {
        first_day: "2026-05-25".to_owned(),
        last_day: "2026-05-29".to_owned(),
        label: "Half-term".to_owned(),
    };
    settings::add_avoided_week(&mut world.file, &moment, &half_term).unwrap();
    let mut other = compassionate_leadership();
    other.programme_title = "Listening Well".to_owned();
    other.title = "Listening Well, summer".to_owned();
    other.plan.first_date = "8 Jun 2026".to_owned();
    other.plan.session_count = "1".to_owned();
    other.certificate_threshold = "1".to_owned();
    other.facilitators.truncate(1);
    world.course(&other);
    let leads: Vec<_> = course.facilitators.iter().map(|who| who.facilitator_id).collect();
    schedule(&mut world, &form(programme, vec![on("13 Apr 2026", "10:00")]), year(programme, 2026)).unwrap();

    let dates: Vec<FollowUpForm> = [
        ("13 Apr 2026", "15:00"),
        ("4 May 2026", "15:00"),
        ("26 May 2026", "15:00"),
        ("8 Jun 2026", "15:00"),
        ("29 Mar 2026", "01:30"),
    ]
    .map(|(date, time)| FollowUpForm { facilitators: leads.clone(), ..on(date, time) })
    .to_vec();
    let checked = world.file.read(|r| follow_ups::check_follow_ups(r, programme, &dates, None)).unwrap();
    let said: Vec<Vec<String>> = checked
        .iter()
        .map(|one| match &one.proposal {
            Some(proposal) => proposal.against.iter().map(|reason| reason.sentence.clone()).collect(),
            None => one.problems.iter().map(|problem| problem.message.clone()).collect(),
        })
        .collect();
    assert_eq!(said[0], ["There is a follow-up on that day already, 10am to 11am"]);
    assert_eq!(said[1], ["Bank holiday: Early May bank holiday"]);
    assert_eq!(said[2], ["In a week to avoid: Half-term"]);
    assert_eq!(
        said[3],
        [
            "Ruby Hart is engaged: Listening Well, summer, session 1, 3pm to 5pm",
            "A course meets at that time: Listening Well, summer, session 1, 3pm to 5pm",
        ]
    );
    assert!(said[4][0].contains("does not exist on Sunday 29 March 2026"), "{:?}", said[4]);

    let asked = schedule(&mut world, &form(programme, dates[..4].to_vec()), year(programme, 2026)).unwrap_err();
    let problem = asked.problem();
    assert_eq!(problem.code, Some(Code::NeedsConfirming));
    assert!(problem.message.starts_with("4 dates have something against them."), "{}", problem.message);
}

#[test]
fn a_facilitator_who_is_away_speaks_against_a_date() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let course = world.real_course();
    let ruby = course.facilitators.iter().find(|who| who.name == "Ruby Hart").unwrap().facilitator_id;
    let moment = world.moment();
    let leave = AbsenceForm {
        first_day: "6 Jul 2026".to_owned(),
        last_day: "17 Jul 2026".to_owned(),
        reason: "leave".to_owned(),
    };
    add_absence(&mut world.file, &moment, ruby, &leave).unwrap();
    let leads = course.facilitators.iter().map(|who| who.facilitator_id).collect();
    let mut asked = april_to_december(course.programme_id, FollowUpRule::NthWeekday { nth: 2, weekday: MON });
    asked.facilitators = leads;
    let suggested = world.file.read(|r| follow_ups::suggest_follow_ups(r, &asked)).unwrap();
    let july = &suggested.proposals[3];
    assert_eq!(july.date, date("2026-07-13"));
    assert_eq!(july.against[0].sentence, "Ruby Hart is away: leave");
    assert!(matches!(july.against[0].about, Objection::FacilitatorAway { .. }));
    assert!(july.in_favour.contains(&"Callum Frost is free".to_owned()));
    assert_eq!(suggested.proposals.iter().filter(|one| !one.against.is_empty()).count(), 1);
}

#[test]
fn a_time_that_does_not_exist_is_refused_with_a_sentence() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let before = world.dump();
    for (date, said) in [
        ("29 Mar 2026", "does not exist on Sunday 29 March 2026"),
        ("25 Oct 2026", "happens twice on Sunday 25 October 2026"),
    ] {
        let mut wanted = form(programme, vec![on("13 Apr 2026", "15:00"), on(date, "1.30am")]);
        wanted.confirmed = true;
        let refused = schedule(&mut world, &wanted, year(programme, 2026)).unwrap_err();
        let Error::Invalid(problems) = refused else { panic!("{refused:?}") };
        assert_eq!(problems[0].field, "dates.1.starts_at", "at the row that it is about");
        assert!(problems[0].message.contains(said), "{}", problems[0].message);
    }
    assert_eq!(world.dump(), before, "nothing is half done");
}

#[test]
fn rules_and_periods_that_cannot_be_are_refused_at_their_fields() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let usual = || april_to_december(programme, FollowUpRule::NthWeekday { nth: 2, weekday: MON });
    let field_of = |wanted: &follow_ups::SuggestForm| {
        let refused = world.file.read(|r| follow_ups::suggest_follow_ups(r, wanted)).unwrap_err();
        refused.problem().fields.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
    };
    let mut wrong = usual();
    wrong.rule = FollowUpRule::NthWeekday { nth: 9, weekday: MON };
    assert_eq!(field_of(&wrong), ["nth"]);
    wrong.rule = FollowUpRule::EveryWeeks { weeks: 0, from: date("2026-03-16") };
    assert_eq!(field_of(&wrong), ["weeks"]);
    wrong.rule = FollowUpRule::WeekdayNearest { weekday: MON, day_of_month: 32 };
    assert_eq!(field_of(&wrong), ["day_of_month"]);
    let mut wrong = usual();
    (wrong.first, wrong.last) = ("1 Dec 2026".to_owned(), "1 Apr 2026".to_owned());
    assert_eq!(field_of(&wrong), ["last"]);
    (wrong.first, wrong.last) = ("soon".to_owned(), "later".to_owned());
    wrong.starts_at = "teatime".to_owned();
    wrong.length_minutes = "-60".to_owned();
    assert_eq!(field_of(&wrong), ["first", "last", "starts_at", "length_minutes"], "all at once");
}

#[test]
fn a_moved_session_keeps_its_number_and_says_where_it_went() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let dates = vec![on("13 Apr 2026", "3pm"), on("11 May 2026", "3pm")];
    let (_, before_move) = schedule(&mut world, &form(programme, dates), year(programme, 2026)).unwrap();
    let first = before_move.sessions[0].session_id;
    let move_to = |world: &mut World, wanted: FollowUpForm, confirmed: bool| {
        let moment = world.moment();
        follow_ups::change_follow_up(&mut world.file, &moment, first, &wanted, confirmed, year(programme, 2026))
    };
    let before = world.dump();
    let moved = move_to(&mut world, on("26 Oct 2026", "2pm"), false).unwrap();
    assert_eq!(
        moved.said.as_deref(),
        Some("Moved the follow-up session of 13 Apr 2026 to Monday 26 October 2026, 2pm to 3pm")
    );
    let shown = moved.view.sessions.iter().find(|session| session.session_id == first).unwrap();
    assert_eq!((shown.number, shown.starts_at_utc.as_str()), (1, "2026-10-26T14:00:00Z"));
    assert!(shown.remarks.iter().any(|remark| remark.sentence.contains("clocks go back the day before")));
    goes_back_and_forth(&mut world, &before);

    let asked = move_to(&mut world, on("28 Dec 2026", "3pm"), false).unwrap_err().problem();
    assert_eq!(asked.code, Some(Code::NeedsConfirming), "a bank holiday is asked about");
    let moved = move_to(&mut world, on("28 Dec 2026", "3pm"), true).unwrap();
    assert_eq!(moved.view.sessions[1].against[0].sentence, "Bank holiday: Boxing Day (substitute day)");
    let before = world.dump();
    let titled = FollowUpForm { title: "Looking back".to_owned(), ..on("28 Dec 2026", "3pm") };
    let changed = move_to(&mut world, titled, false).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Changed the follow-up session on 28 December 2026"));
    goes_back_and_forth(&mut world, &before);
    let longer = FollowUpForm { length_minutes: "90".to_owned(), ..on("28 Dec 2026", "3pm") };
    let changed = move_to(&mut world, longer, true).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Moved the follow-up session on 28 Dec 2026 to 3pm to 4.30pm"));
}

#[test]
fn a_cancelled_session_can_be_reinstated() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let query = year(programme, 2026);
    let (_, made) = schedule(&mut world, &form(programme, vec![on("13 Apr 2026", "3pm")]), query).unwrap();
    let session = made.sessions[0].session_id;
    assert_eq!(made.to_come, [session]);
    let before = world.dump();
    let moment = world.moment();
    let cancelled =
        follow_ups::cancel_follow_up(&mut world.file, &moment, session, " Ruby Hart is ill ", query).unwrap();
    assert_eq!(cancelled.said.as_deref(), Some("Cancelled the follow-up session on 13 April 2026"));
    let shown = &cancelled.view.sessions[0];
    assert_eq!((shown.state, shown.cancelled_reason.as_str()), (FollowUpState::Cancelled, "Ruby Hart is ill"));
    assert!(cancelled.view.to_come.is_empty(), "it does not take place");
    goes_back_and_forth(&mut world, &before);

    let moment = world.moment();
    let wanted = on("20 Apr 2026", "3pm");
    let refused = follow_ups::change_follow_up(&mut world.file, &moment, session, &wanted, true, query).unwrap_err();
    assert!(refused.problem().message.contains("Reinstate it first"));

    let before = world.dump();
    let moment = world.moment();
    let again = follow_ups::reinstate_follow_up(&mut world.file, &moment, session, query).unwrap();
    assert_eq!(again.said.as_deref(), Some("Reinstated the follow-up session on 13 April 2026"));
    assert_eq!(again.view.sessions[0].state, FollowUpState::Planned);
    goes_back_and_forth(&mut world, &before);
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
    let programmes = world.file.read(|r| follow_ups::programmes(r, date("2026-03-03"))).unwrap();
    assert_eq!((programmes[0].dates_to_come, programmes[0].next_date), (1, Some(date("2026-04-13"))));
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
        let refused = follow_ups::cancel_follow_up(&mut world.file, &moment, session, "", query);
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
