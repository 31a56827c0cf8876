#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// What the rules cannot know: (the day that was off, its title) by proclamation.
fn one_off() -> Vec<(NaiveDate, &'static str)> {
    vec![
        (date(2012, 6, 4), "Spring bank holiday (substitute day)"),
        (date(2012, 6, 5), "Queen’s Diamond Jubilee"),
        (date(2020, 5, 8), "Early May bank holiday (VE day)"),
        (date(2022, 6, 2), "Spring bank holiday"),
        (date(2022, 6, 3), "Platinum Jubilee bank holiday"),
        (date(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        (date(2023, 5, 8), "Bank holiday for the coronation of King Charles III"),
    ]
}

/// Days that the rules give and a proclamation moved elsewhere.
fn moved_away() -> Vec<NaiveDate> {
    vec![date(2012, 5, 28), date(2020, 5, 4), date(2022, 5, 30)]
}

#[test]
fn the_published_list_is_read_whole() {
    assert_eq!(PUBLISHED_DAYS.titles.len(), 140);
    assert_eq!(PUBLISHED_DAYS.titles.keys().next(), Some(&date(2012, 1, 2)));
    assert_eq!(BankHolidays::last_published_year(), 2028);
}

#[test]
fn the_rules_give_every_published_year() {
    for year in 2012..=BankHolidays::last_published_year() {
        let mut expected: BTreeSet<(NaiveDate, String)> = PUBLISHED_DAYS
            .titles
            .iter()
            .filter(|(date, _)| date.year() == year)
            .map(|(date, title)| (*date, title.clone()))
            .collect();
        for (date, title) in one_off() {
            let was_there = expected.remove(&(date, title.to_owned()));
            assert_eq!(was_there, date.year() == year, "{date} {title}");
        }
        let computed: BTreeSet<_> =
            by_rule(year).into_iter().filter(|(date, _)| !moved_away().contains(date)).collect();
        assert_eq!(computed, expected, "{year}");
    }
}

/// Easter by the definition: the Sunday after the full moon of the church's tables on or after 21 March.
fn easter_by_the_moon(year: i32) -> NaiveDate {
    let century = year / 100 + 1;
    let (solar, lunar) = (3 * century / 4, (8 * century + 5) / 25);
    let mut epact = (11 * (year % 19) - solar + lunar + 8).rem_euclid(30);
    if epact == 24 || (epact == 25 && year % 19 > 10) {
        epact += 1;
    }
    // An epact of 23 puts the full moon on 21 March; each further day of the moon's age puts it a day earlier.
    let days_later = (23 - epact).rem_euclid(30).unsigned_abs();
    let mut full_moon = date(year, 3, 21) + Days::new(u64::from(days_later));
    loop {
        full_moon = full_moon.succ_opt().unwrap();
        if full_moon.weekday() == Weekday::Sun {
            return full_moon;
        }
    }
}

#[test]
fn easter_agrees_with_the_church_tables() {
    for (year, month, day) in [(2030, 4, 21), (2035, 3, 25), (2038, 4, 25), (2049, 4, 18)] {
        assert_eq!(easter_sunday(year), Some(date(year, month, day)));
    }
    for year in 1583..4100 {
        assert_eq!(easter_sunday(year), Some(easter_by_the_moon(year)), "{year}");
    }
}

#[test]
fn the_mondays_that_the_centre_plans_around() {
    let holidays = BankHolidays::default();
    let mondays = |year| {
        let days = holidays.between(date(year, 3, 1), date(year, 12, 31));
        let mondays = days.iter().filter(|day| day.date.weekday() == Weekday::Mon);
        mondays.map(|day| day.date).collect::<Vec<_>>()
    };
    assert_eq!(mondays(2026), [(4, 6), (5, 4), (5, 25), (8, 31), (12, 28)].map(|(m, d)| date(2026, m, d)));
    assert_eq!(mondays(2027), [(3, 29), (5, 3), (5, 31), (8, 30), (12, 27)].map(|(m, d)| date(2027, m, d)));
}

#[test]
fn later_years_are_provisional() {
    let holidays = BankHolidays::default();
    let easter_monday = holidays.on(date(2029, 4, 2)).unwrap();
    assert_eq!(easter_monday.title, "Easter Monday");
    assert!(easter_monday.is_provisional());
    let published = holidays.on(date(2028, 4, 17)).unwrap();
    assert!(!published.is_provisional());
    // Christmas Day 2032 is a Saturday, 2033 a Sunday; New Year's Day 2033 is a Saturday.
    for (day, title) in [
        (date(2032, 12, 27), "Christmas Day (substitute day)"),
        (date(2032, 12, 28), "Boxing Day (substitute day)"),
        (date(2033, 1, 3), "New Year’s Day (substitute day)"),
        (date(2033, 12, 26), "Boxing Day"),
        (date(2033, 12, 27), "Christmas Day (substitute day)"),
    ] {
        assert_eq!(holidays.on(day).unwrap().title, title);
    }
    assert_eq!(holidays.on(date(2032, 12, 25)), None);
}

#[test]
fn the_centre_adds_its_own() {
    let holidays = BankHolidays::new([
        AddedBankHoliday { date: date(2026, 6, 15), title: "World Cup holiday".into() },
        AddedBankHoliday { date: date(2026, 5, 4), title: "Written twice".into() },
        AddedBankHoliday { date: date(2030, 5, 6), title: "Announced".into() },
    ]);
    let added = holidays.on(date(2026, 6, 15)).unwrap();
    assert_eq!(added.source, BankHolidaySource::Added);
    assert_eq!(added.title, "World Cup holiday");
    let published = holidays.on(date(2026, 5, 4)).unwrap();
    assert_eq!(published.title, "Early May bank holiday", "the published title stays");
    let announced = holidays.on(date(2030, 5, 6)).unwrap();
    assert_eq!(announced.source, BankHolidaySource::Added, "what the centre knows goes before what is worked out");
    let spring = holidays.between(date(2026, 5, 1), date(2026, 6, 30));
    let dates: Vec<_> = spring.iter().map(|day| day.date).collect();
    assert_eq!(dates, [date(2026, 5, 4), date(2026, 5, 25), date(2026, 6, 15)], "each date once, in order");
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    let holidays = BankHolidays::default();
    assert_eq!(holidays.on(NaiveDate::MIN), None);
    assert_eq!(holidays.on(NaiveDate::MAX), None);
    assert_eq!(holidays.between(date(2026, 2, 2), date(2026, 1, 1)), []);
}

proptest! {
    #[test]
    fn between_is_on_day_by_day(start in 0_u64..12_000, length in 0_u64..800, extra in 0_u64..800) {
        let first = date(2010, 1, 1) + Days::new(start);
        let last = first + Days::new(length);
        let holidays = BankHolidays::new([AddedBankHoliday {
            date: first + Days::new(extra),
            title: "Added".into(),
        }]);
        let by_day: Vec<_> = first
            .iter_days()
            .take_while(|day| *day <= last)
            .filter_map(|day| holidays.on(day))
            .collect();
        prop_assert_eq!(holidays.between(first, last), by_day);
    }
}
