#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::calendar::BankHolidays;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

type MonthAndDay = (u32, u32);

/// The rule's Mondays from April to December 2026, and those of them that are bank holidays.
fn april_to_december(rule: &FollowUpRule) -> (Vec<MonthAndDay>, Vec<MonthAndDay>) {
    let dates = suggest(rule, date(2026, 4, 1), date(2026, 12, 31)).unwrap();
    let holidays = BankHolidays::default();
    let hits = dates.iter().filter(|date| holidays.on(**date).is_some());
    let short = |date: &NaiveDate| (date.month(), date.day());
    assert!(dates.iter().all(|date| date.weekday() == Weekday::Mon));
    (dates.iter().map(short).collect(), hits.map(short).collect())
}

fn nth_monday(nth: u32) -> FollowUpRule {
    FollowUpRule::NthWeekday { nth, weekday: Weekday::Mon }
}

#[test]
fn every_four_weeks_from_16_march() {
    let rule = FollowUpRule::EveryWeeks { weeks: 4, from: date(2026, 3, 16) };
    let (dates, hits) = april_to_december(&rule);
    assert_eq!(dates, [(4, 13), (5, 11), (6, 8), (7, 6), (8, 3), (8, 31), (9, 28), (10, 26), (11, 23), (12, 21)]);
    assert_eq!(hits, [(8, 31)]);
    assert_eq!(
        suggest(&rule, date(2026, 3, 1), date(2026, 4, 30)).unwrap(),
        [date(2026, 4, 13)],
        "the counting starts at 16 March, which is itself not a follow-up"
    );
}

#[test]
fn first_mondays() {
    let (dates, hits) = april_to_december(&nth_monday(1));
    assert_eq!(dates, [(4, 6), (5, 4), (6, 1), (7, 6), (8, 3), (9, 7), (10, 5), (11, 2), (12, 7)]);
    assert_eq!(hits, [(4, 6), (5, 4)]);
}

#[test]
fn second_mondays() {
    let (dates, hits) = april_to_december(&nth_monday(2));
    assert_eq!(dates, [(4, 13), (5, 11), (6, 8), (7, 13), (8, 10), (9, 14), (10, 12), (11, 9), (12, 14)]);
    assert_eq!(hits, []);
}

#[test]
fn third_mondays() {
    let (dates, hits) = april_to_december(&nth_monday(3));
    assert_eq!(dates, [(4, 20), (5, 18), (6, 15), (7, 20), (8, 17), (9, 21), (10, 19), (11, 16), (12, 21)]);
    assert_eq!(hits, []);
}

#[test]
fn last_mondays() {
    let (dates, hits) = april_to_december(&FollowUpRule::LastWeekday { weekday: Weekday::Mon });
    assert_eq!(dates, [(4, 27), (5, 25), (6, 29), (7, 27), (8, 31), (9, 28), (10, 26), (11, 30), (12, 28)]);
    assert_eq!(hits, [(5, 25), (8, 31), (12, 28)]);
}

#[test]
fn mondays_nearest_the_16th() {
    let (dates, hits) = april_to_december(&FollowUpRule::WeekdayNearest { weekday: Weekday::Mon, day_of_month: 16 });
    assert_eq!(dates, [(4, 13), (5, 18), (6, 15), (7, 13), (8, 17), (9, 14), (10, 19), (11, 16), (12, 14)]);
    assert_eq!(hits, []);
}

#[test]
fn nearest_the_1st_may_lie_in_the_month_before() {
    let rule = FollowUpRule::WeekdayNearest { weekday: Weekday::Mon, day_of_month: 1 };
    // 1 April 2026 is a Wednesday, 1 May a Friday.
    assert_eq!(
        suggest(&rule, date(2026, 3, 30), date(2026, 5, 4)).unwrap(),
        [date(2026, 3, 30), date(2026, 5, 4)],
        "also where the period ends before the month in question begins"
    );
    assert_eq!(suggest(&rule, date(2026, 3, 30), date(2026, 3, 31)).unwrap(), [date(2026, 3, 30)]);
}

/// Every day of 20 years from 2020, to be walked through.
fn twenty_years() -> Vec<NaiveDate> {
    let days = date(2020, 1, 1).iter_days();
    days.take_while(|day| day.year() < 2040).collect()
}

/// The rule over 20 years, asked for in two halves because a period is limited.
fn over_twenty_years(rule: &FollowUpRule) -> Vec<NaiveDate> {
    let mut dates = suggest(rule, date(2020, 1, 1), date(2029, 12, 31)).unwrap();
    dates.extend(suggest(rule, date(2030, 1, 1), date(2039, 12, 31)).unwrap());
    dates
}

#[test]
fn nth_and_last_weekdays_agree_with_walking_through_20_years() {
    let days = twenty_years();
    for weekday in WEEKDAYS {
        let mut by_walking: [Vec<NaiveDate>; 5] = Default::default();
        let mut seen_this_month = 0;
        for (place, day) in days.iter().enumerate() {
            if day.day() == 1 {
                seen_this_month = 0;
            }
            if day.weekday() != weekday {
                continue;
            }
            seen_this_month += 1;
            if seen_this_month <= 4 {
                by_walking[seen_this_month - 1].push(*day);
            }
            let comes_again =
                days[place + 1..].iter().take_while(|later| later.day() != 1).any(|later| later.weekday() == weekday);
            if !comes_again {
                by_walking[4].push(*day);
            }
        }
        for nth in 1..=4 {
            let rule = FollowUpRule::NthWeekday { nth, weekday };
            assert_eq!(over_twenty_years(&rule), by_walking[nth as usize - 1]);
        }
        let rule = FollowUpRule::LastWeekday { weekday };
        assert_eq!(over_twenty_years(&rule), by_walking[4]);
    }
}

#[test]
fn nearest_weekdays_agree_with_walking_through_20_years() {
    let days = twenty_years();
    for weekday in WEEKDAYS {
        for day_of_month in 1..=31 {
            let mut by_walking = Vec::new();
            for (place, day) in days.iter().enumerate() {
                let last_of_month = days.get(place + 1).is_none_or(|next| next.day() == 1);
                let is_target = day.day() == day_of_month || (last_of_month && day.day() < day_of_month);
                if !is_target {
                    continue;
                }
                let around = place.saturating_sub(5)..(place + 6).min(days.len());
                let nearest =
                    around.filter(|other| days[*other].weekday() == weekday).min_by_key(|other| other.abs_diff(place));
                by_walking.extend(nearest.map(|other| days[other]));
            }
            let rule = FollowUpRule::WeekdayNearest { weekday, day_of_month };
            // The walk knows no day before 2020 and none after 2039: leave its first and last week aside.
            let inside = date(2020, 1, 8)..date(2039, 12, 25);
            let keep = |dates: Vec<NaiveDate>| -> Vec<NaiveDate> {
                dates.into_iter().filter(|day| inside.contains(day)).collect()
            };
            assert_eq!(keep(over_twenty_years(&rule)), keep(by_walking), "{}", rule.words());
        }
    }
}

proptest! {
    #[test]
    fn every_n_weeks_agrees_with_walking(
        from in 0_u64..4_000, start in 0_u64..4_000, length in 0_u64..1_200, weeks in 1_u32..=52,
    ) {
        let from = date(2020, 1, 1) + Days::new(from);
        let first = date(2020, 1, 1) + Days::new(start);
        let last = first + Days::new(length);
        let mut by_walking = Vec::new();
        for (days_gone, day) in from.iter_days().take_while(|day| *day <= last).enumerate() {
            let due = days_gone > 0 && days_gone % (weeks as usize * 7) == 0;
            if due && day >= first {
                by_walking.push(day);
            }
        }
        let rule = FollowUpRule::EveryWeeks { weeks, from };
        prop_assert_eq!(suggest(&rule, first, last).unwrap(), by_walking);
    }
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let refused = |rule, first, last| suggest(&rule, first, last).unwrap_err().to_string();
    let (first, last) = (date(2026, 4, 1), date(2026, 12, 31));
    for weeks in [0, 53, u32::MAX] {
        let rule = FollowUpRule::EveryWeeks { weeks, from: first };
        assert_eq!(refused(rule, first, last), "Enter a number of weeks from 1 to 52");
    }
    for nth in [0, 5] {
        assert_eq!(refused(nth_monday(nth), first, last), "Choose the 1st, 2nd, 3rd, 4th or last weekday of the month");
    }
    for day_of_month in [0, 32] {
        let rule = FollowUpRule::WeekdayNearest { weekday: Weekday::Mon, day_of_month };
        assert_eq!(refused(rule, first, last), "Enter a day of the month from 1 to 31");
    }
    assert_eq!(refused(nth_monday(2), last, first), "Enter a last date that is the same as or after the first date");
    assert_eq!(refused(nth_monday(2), first, date(2036, 4, 2)), "Enter a period of at most 10 years");
    assert_eq!(suggest(&nth_monday(2), first, date(2036, 4, 1)).unwrap().len(), 120);
    let one_day = date(2026, 4, 13);
    assert_eq!(suggest(&nth_monday(2), one_day, one_day), Ok(vec![one_day]), "a period may be a single day");
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    let rules = [
        FollowUpRule::EveryWeeks { weeks: 4, from: NaiveDate::MIN },
        nth_monday(1),
        FollowUpRule::LastWeekday { weekday: Weekday::Sun },
        FollowUpRule::WeekdayNearest { weekday: Weekday::Mon, day_of_month: 31 },
    ];
    for rule in rules {
        for (first, last) in
            [(NaiveDate::MIN, NaiveDate::MIN + Days::new(100)), (NaiveDate::MAX - Days::new(100), NaiveDate::MAX)]
        {
            let dates = suggest(&rule, first, last).unwrap();
            assert!(dates.len() <= 5, "{dates:?}");
        }
    }
}

#[test]
fn rules_read_as_the_administrator_says_them() {
    let every = |weeks| FollowUpRule::EveryWeeks { weeks, from: date(2026, 3, 16) };
    assert_eq!(every(4).words(), "every 4 weeks from 16 Mar 2026");
    assert_eq!(every(1).words(), "every week from 16 Mar 2026");
    assert_eq!(nth_monday(2).words(), "2nd Monday of the month");
    let last = FollowUpRule::LastWeekday { weekday: Weekday::Thu };
    assert_eq!(last.words(), "last Thursday of the month");
    let nearest = FollowUpRule::WeekdayNearest { weekday: Weekday::Mon, day_of_month: 16 };
    assert_eq!(nearest.words(), "Monday nearest the 16th");
    assert_eq!(
        serde_json::to_string(&nearest).unwrap(),
        r#"{"kind":"weekday_nearest","weekday":"Mon","day_of_month":16}"#
    );
    let read: FollowUpRule = serde_json::from_str(r#"{"kind":"every_weeks","weeks":4,"from":"2026-03-16"}"#).unwrap();
    assert_eq!(read, every(4));
}
