//! How dates, times and counts read, everywhere in the app: `Monday 9 February 2026`, `3pm to 5pm`, `5.30pm`,
//! `midday`, numerals, `a, b and c`.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use std::fmt::Display;

/// `Monday 9 February 2026`.
#[must_use]
pub fn long_date(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

/// `9 February 2026`, where the day of the week is not asked for.
#[must_use]
pub fn full_date(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// `9 Feb 2026`.
#[must_use]
pub fn short_date(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// `9 Feb`, where the year is plain from what stands around it.
#[must_use]
pub fn day_and_month(date: NaiveDate) -> String {
    date.format("%-d %b").to_string()
}

/// `9 Feb to 16 Mar 2026`, `25 to 29 May 2026`, `8 Dec 2025 to 12 Jan 2026`, or one date when first and last are the same.
#[must_use]
pub fn date_range(first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        short_date(first)
    } else if (first.year(), first.month()) == (last.year(), last.month()) {
        format!("{} to {}", first.day(), short_date(last))
    } else if first.year() == last.year() {
        format!("{} to {}", day_and_month(first), short_date(last))
    } else {
        format!("{} to {}", short_date(first), short_date(last))
    }
}

/// `3pm`, `5.30pm`, `midday`, `midnight`. Seconds are left out.
#[must_use]
pub fn time(time: NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (_, minute) => {
            let (afternoon, hour) = time.hour12();
            let half = if afternoon { "pm" } else { "am" };
            if minute == 0 { format!("{hour}{half}") } else { format!("{hour}.{minute:02}{half}") }
        }
    }
}

/// `3pm to 5pm`.
#[must_use]
pub fn time_range(starts_at: NaiveTime, ends_at: NaiveTime) -> String {
    format!("{} to {}", time(starts_at), time(ends_at))
}

/// `a`, `a and b`, `a, b and c`; nothing for an empty list.
pub fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let mut words: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    let Some(last) = words.pop() else {
        return String::new();
    };
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}

/// A number with commas between thousands: `14,000`.
#[must_use]
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 session`, `4 sessions`, `0 sessions`.
#[must_use]
pub fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// `session 3`, `sessions 1, 2 and 4`; nothing for an empty list.
#[must_use]
pub fn session_numbers(numbers: &[u32]) -> String {
    match numbers {
        [] => String::new(),
        [only] => format!("session {only}"),
        several => format!("sessions {}", list(several)),
    }
}

/// A length of time in words: `8 hours`, `1 hour 30 minutes`, `45 minutes`.
#[must_use]
pub fn duration(minutes: u32) -> String {
    let hours = plural(u64::from(minutes / 60), "hour", "hours");
    let rest = plural(u64::from(minutes % 60), "minute", "minutes");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest,
        (_, 0) => hours,
        _ => format!("{hours} {rest}"),
    }
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`, `22nd`.
#[must_use]
pub fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn dates_read_as_the_centre_writes_them() {
        assert_eq!(long_date(date(2026, 2, 9)), "Monday 9 February 2026");
        assert_eq!(full_date(date(2026, 2, 9)), "9 February 2026");
        assert_eq!(short_date(date(2026, 2, 9)), "9 Feb 2026");
        assert_eq!(short_date(date(2026, 9, 30)), "30 Sep 2026");
        assert_eq!(day_and_month(date(2026, 3, 16)), "16 Mar");
        assert_eq!(date_range(date(2026, 2, 9), date(2026, 3, 16)), "9 Feb to 16 Mar 2026");
        assert_eq!(date_range(date(2025, 12, 8), date(2026, 1, 12)), "8 Dec 2025 to 12 Jan 2026");
        assert_eq!(date_range(date(2026, 2, 9), date(2026, 2, 9)), "9 Feb 2026");
        assert_eq!(date_range(date(2026, 5, 25), date(2026, 5, 29)), "25 to 29 May 2026");
        assert_eq!(date_range(date(2026, 5, 25), date(2027, 5, 29)), "25 May 2026 to 29 May 2027");
    }

    #[test]
    fn times_read_as_the_centre_writes_them() {
        for (hour, minute, expected) in [
            (0, 0, "midnight"),
            (0, 30, "12.30am"),
            (9, 5, "9.05am"),
            (11, 59, "11.59am"),
            (12, 0, "midday"),
            (12, 30, "12.30pm"),
            (15, 0, "3pm"),
            (17, 30, "5.30pm"),
            (23, 0, "11pm"),
        ] {
            assert_eq!(time(at(hour, minute)), expected);
        }
        assert_eq!(time_range(at(15, 0), at(17, 0)), "3pm to 5pm");
        assert_eq!(time_range(at(10, 30), at(12, 0)), "10.30am to midday");
    }

    #[test]
    fn no_two_minutes_of_a_day_read_the_same() {
        let mut seen = std::collections::HashSet::new();
        for minute in 0..24 * 60 {
            let text = time(at(minute / 60, minute % 60));
            assert!(seen.insert(text.clone()), "{text} stands for two times");
        }
    }

    #[test]
    fn lists_and_counts() {
        assert_eq!(list(Vec::<u32>::new()), "");
        assert_eq!(list(["a"]), "a");
        assert_eq!(list(["a", "b"]), "a and b");
        assert_eq!(list([1, 2, 4]), "1, 2 and 4");
        assert_eq!(plural(0, "session", "sessions"), "0 sessions");
        assert_eq!(plural(1, "session", "sessions"), "1 session");
        assert_eq!(plural(4, "session", "sessions"), "4 sessions");
        assert_eq!(plural(30_000, "person", "people"), "30,000 people");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_234_567), "1,234,567");
        assert_eq!(session_numbers(&[]), "");
        assert_eq!(session_numbers(&[3]), "session 3");
        assert_eq!(session_numbers(&[1, 2, 4]), "sessions 1, 2 and 4");
    }

    #[test]
    fn durations_and_ordinals() {
        assert_eq!(duration(480), "8 hours");
        assert_eq!(duration(60), "1 hour");
        assert_eq!(duration(90), "1 hour 30 minutes");
        assert_eq!(duration(121), "2 hours 1 minute");
        assert_eq!(duration(45), "45 minutes");
        assert_eq!(duration(0), "0 minutes");
        let ordinals = [1, 2, 3, 4, 11, 12, 13, 16, 21, 22, 23, 31].map(ordinal);
        let expected = ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "16th", "21st", "22nd", "23rd", "31st"];
        assert_eq!(ordinals, expected);
    }
}
