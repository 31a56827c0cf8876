#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use chrono::{Datelike, Days, Duration, Timelike};
use proptest::prelude::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// The law, written without any time zone database: summer time lasts from 01:00 UTC on the last Sunday of March to
/// 01:00 UTC on the last Sunday of October.
fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let last = date(year, month, 31);
    last - Days::new(u64::from(last.weekday().num_days_from_sunday()))
}

fn lawful_local(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    let one = at(1, 0);
    let starts = last_sunday(utc.year(), 3).and_time(one);
    let ends = last_sunday(utc.year(), 10).and_time(one);
    let summer = utc >= starts && utc < ends;
    utc + Duration::hours(i64::from(summer))
}

#[test]
fn three_in_the_afternoon_is_three_on_both_sides_of_a_clock_change() {
    for (day, expected) in [
        (date(2026, 2, 9), "2026-02-09T15:00:00Z"),
        (date(2026, 3, 16), "2026-03-16T15:00:00Z"),
        (date(2026, 4, 13), "2026-04-13T14:00:00Z"),
        (date(2026, 10, 24), "2026-10-24T14:00:00Z"),
        (date(2026, 10, 26), "2026-10-26T15:00:00Z"),
    ] {
        assert_eq!(instant(day, at(15, 0)).unwrap(), utc(expected));
        assert_eq!(local(utc(expected)), day.and_time(at(15, 0)));
    }
}

#[test]
fn the_spring_hour_does_not_exist() {
    let night = date(2026, 3, 29);
    for minute in 0..24 * 60 {
        let time = at(minute / 60, minute % 60);
        let got = instant(night, time);
        if time.hour() == 1 {
            assert_eq!(got, Err(WallClockProblem::DoesNotExist { date: night, time }));
        } else {
            assert_eq!(local(got.unwrap()), night.and_time(time));
        }
    }
    assert_eq!(
        instant(night, at(1, 30)).unwrap_err().to_string(),
        "1.30am does not exist on Sunday 29 March 2026: the clocks go forward that night. Choose another time."
    );
}

#[test]
fn the_autumn_hour_happens_twice() {
    let night = date(2026, 10, 25);
    for minute in 0..24 * 60 {
        let time = at(minute / 60, minute % 60);
        let got = instant(night, time);
        if time.hour() == 1 {
            assert_eq!(got, Err(WallClockProblem::HappensTwice { date: night, time }));
        } else {
            assert_eq!(local(got.unwrap()), night.and_time(time));
        }
    }
    assert_eq!(
        instant(night, at(1, 0)).unwrap_err().to_string(),
        "1am happens twice on Sunday 25 October 2026: the clocks go back that night. Choose another time."
    );
}

#[test]
fn today_changes_at_local_midnight() {
    assert_eq!(local_date(utc("2026-06-30T22:59:59Z")), date(2026, 6, 30));
    assert_eq!(local_date(utc("2026-06-30T23:00:00Z")), date(2026, 7, 1));
    assert_eq!(local_date(utc("2026-12-31T23:59:59Z")), date(2026, 12, 31));
    assert_eq!(local_time(utc("2026-06-30T23:00:00Z")), at(0, 0));
}

#[test]
fn the_known_nights_and_their_neighbours() {
    for (day, direction) in [
        (date(2026, 3, 29), ClockDirection::Forward),
        (date(2027, 3, 28), ClockDirection::Forward),
        (date(2028, 3, 26), ClockDirection::Forward),
        (date(2026, 10, 25), ClockDirection::Back),
        (date(2027, 10, 31), ClockDirection::Back),
        (date(2028, 10, 29), ClockDirection::Back),
    ] {
        for (neighbour, nearness) in [
            (day.pred_opt().unwrap(), ClockChangeNearness::DayBefore),
            (day, ClockChangeNearness::SameDay),
            (day.succ_opt().unwrap(), ClockChangeNearness::DayAfter),
        ] {
            let expected = ClockChange { changes_on: day, direction, nearness };
            assert_eq!(clock_change_near(neighbour), Some(expected));
        }
        assert_eq!(clock_change_near(day - Days::new(2)), None);
        assert_eq!(clock_change_near(day + Days::new(2)), None);
    }
    let sentence = |day| clock_change_near(day).unwrap().sentence();
    assert_eq!(sentence(date(2026, 10, 26)), "The clocks go back the day before, on Sunday 25 October 2026");
    assert_eq!(sentence(date(2026, 3, 29)), "The clocks go forward on this day, Sunday 29 March 2026");
    assert_eq!(sentence(date(2026, 3, 28)), "The clocks go forward the night after, on Sunday 29 March 2026");
}

#[test]
fn every_day_for_decades_agrees_with_the_law() {
    for day in date(2000, 1, 2).iter_days().take(365 * 90) {
        let spring = last_sunday(day.year(), 3);
        let autumn = last_sunday(day.year(), 10);
        let expected = if day == spring {
            Some(ClockDirection::Forward)
        } else if day == autumn {
            Some(ClockDirection::Back)
        } else {
            None
        };
        assert_eq!(change_on(day), expected, "{day}");
    }
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        assert_eq!(clock_change_near(day), None);
        let _ = instant(day, at(0, 0));
    }
}

proptest! {
    #[test]
    fn instants_go_there_and_back(seconds in 946_684_800_i64..3_786_912_000) {
        // From 2000 to 2090, in whole minutes.
        let now = DateTime::from_timestamp(seconds - seconds % 60, 0).unwrap();
        let shown = local(now);
        prop_assert_eq!(shown, lawful_local(now));
        match instant(shown.date(), shown.time()) {
            Ok(back) => prop_assert_eq!(back, now),
            Err(problem) => {
                let night = last_sunday(shown.year(), 10);
                prop_assert!(shown.date() == night && shown.hour() == 1, "{}", problem);
            }
        }
    }
}
