//! Dates: by rule and by hand, and what speaks against them.

use chrono::Weekday;
use course_register_core::error::{Code, Error};
use course_register_core::facilitators::{AbsenceForm, add_absence};
use course_register_core::follow_ups::suggest::{FollowUpRule, Objection};
use course_register_core::follow_ups::{self, FollowUpForm};
use course_register_core::settings::{self, AvoidedWeekForm};
use course_register_tests::{World, compassionate_leadership, date};

use super::{april_to_december, days, form, instants, on, schedule, year};

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
    let wanted = form(programme, vec![on("13 Apr 2026", "3pm")]);
    let query = year(programme, 2026);
    let (said, _) = world.there_and_back(|file, moment| follow_ups::schedule_follow_ups(file, moment, &wanted, query));
    assert_eq!(said, "Scheduled the follow-up session on 13 April 2026");
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
    settings::add_avoided_week(&world.file, &moment, &half_term).unwrap();
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
    add_absence(&world.file, &moment, ruby, &leave).unwrap();
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
fn on_the_night_of_a_clock_change_the_minutes_shown_are_those_that_pass() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let programme = world.real_course().programme_id;
    let night = FollowUpForm { length_minutes: "60".to_owned(), ..on("29 Mar 2026", "0:30") };
    let mut wanted = form(programme, vec![night.clone()]);
    wanted.confirmed = true;
    let (_, made) = schedule(&mut world, &wanted, year(programme, 2026)).unwrap();
    let shown = &made.sessions[0];
    assert_eq!((shown.times.as_str(), shown.length_minutes), ("12.30am to 2.30am", 60));
    let same =
        world.file.read(|r| follow_ups::check_follow_ups(r, programme, &[night], Some(shown.session_id))).unwrap();
    assert_eq!(same[0].proposal.as_ref().unwrap().ends_at, shown.ends_at, "and read back, it ends at the same time");
}
