//! Whatever part of what was suggested is accepted is what is stored.

use chrono::{NaiveTime, TimeDelta, Weekday};
use course_register_core::follow_ups::suggest::FollowUpRule;
use course_register_core::follow_ups::{self, FollowUpForm};
use course_register_tests::World;
use proptest::prelude::*;

use super::{april_to_december, form, on, schedule, year};

fn rules() -> impl Strategy<Value = FollowUpRule> {
    let weekday = prop::sample::select(vec![
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ]);
    prop_oneof![
        (1_u32..=4, weekday.clone()).prop_map(|(nth, weekday)| FollowUpRule::NthWeekday { nth, weekday }),
        weekday.clone().prop_map(|weekday| FollowUpRule::LastWeekday { weekday }),
        (weekday, 1_u32..=31)
            .prop_map(|(weekday, day_of_month)| FollowUpRule::WeekdayNearest { weekday, day_of_month }),
        (2_u32..=12)
            .prop_map(|weeks| FollowUpRule::EveryWeeks { weeks, from: course_register_tests::date("2026-03-16") }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_part_of_the_suggestions_is_stored_exactly(
        rule in rules(),
        chosen in prop::collection::vec((any::<bool>(), 8_u32..20, 0_u32..4, 5_i64..=180), 20),
    ) {
        let mut world = World::at("2026-03-03T09:00:00Z");
        let programme = world.real_course().programme_id;
        let asked = april_to_december(programme, rule);
        let suggested = world.file.read(|r| follow_ups::suggest_follow_ups(r, &asked)).unwrap();
        let picked = suggested.proposals.iter().zip(&chosen).filter(|(_, (ticked, ..))| *ticked);
        let wanted: Vec<(chrono::NaiveDate, NaiveTime, i64)> = picked
            .map(|(proposal, (_, hour, quarter, length))| {
                (proposal.date, NaiveTime::from_hms_opt(*hour, quarter * 15, 0).unwrap(), *length)
            })
            .collect();
        prop_assume!(!wanted.is_empty());
        let before = world.dump();
        let dates: Vec<FollowUpForm> = wanted
            .iter()
            .rev() // the order in which they are sent does not matter
            .map(|(date, starts_at, length)| FollowUpForm {
                length_minutes: length.to_string(),
                ..on(&date.to_string(), &starts_at.format("%H:%M").to_string())
            })
            .collect();
        let mut sent = form(programme, dates);
        sent.confirmed = true;
        let (_, sheet) = schedule(&mut world, &sent, year(programme, 2026)).unwrap();
        let stored: Vec<(chrono::NaiveDate, NaiveTime, i64)> = sheet
            .sessions
            .iter()
            .map(|one| (one.date, one.starts_at, (one.ends_at - one.starts_at).num_minutes()))
            .collect();
        prop_assert_eq!(&stored, &wanted);
        for one in &sheet.sessions {
            let start: chrono::DateTime<chrono::Utc> = one.starts_at_utc.parse().unwrap();
            let summer = one.date < course_register_tests::date("2026-10-25");
            let back = start.naive_utc() + TimeDelta::hours(i64::from(summer));
            prop_assert_eq!(back, one.date.and_time(one.starts_at));
        }
        let moment = world.moment();
        world.file.undo(&moment).unwrap();
        prop_assert_eq!(before, world.dump());
    }
}
