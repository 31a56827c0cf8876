//! Dates, times and durations as meeting programs write them: pure. No zone is ever given, and `02/03/2026` can be read
//! in two ways: both are kept until the session’s own date decides.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// Which of two numbers is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `14/11/2022`
    DayFirst,
    /// `11/14/2022`
    MonthFirst,
}

impl DateOrder {
    /// Both.
    pub const BOTH: [DateOrder; 2] = [DateOrder::DayFirst, DateOrder::MonthFirst];
}

/// A date and time as it stands in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It can be read in one way only.
    Plain(NaiveDateTime),
    /// Two numbers, of which either may be the day; none where that is no date.
    Either {
        /// Read day first.
        day_first: Option<NaiveDateTime>,
        /// Read month first.
        month_first: Option<NaiveDateTime>,
    },
    /// A time without a date.
    Clock(NaiveTime),
}

impl Written {
    /// Read in this order; a time without a date is of `day`.
    #[must_use]
    pub fn read(self, order: DateOrder, day: NaiveDate) -> Option<NaiveDateTime> {
        match self {
            Written::Plain(when) => Some(when),
            Written::Clock(time) => Some(day.and_time(time)),
            Written::Either { day_first, .. } if order == DateOrder::DayFirst => day_first,
            Written::Either { month_first, .. } => month_first,
        }
    }

    /// Whether it has a date in this order. A time alone has none, and stands in no order’s way.
    #[must_use]
    pub fn fits(self, order: DateOrder) -> bool {
        match self {
            Written::Plain(_) | Written::Clock(_) => true,
            Written::Either { day_first, month_first } => match order {
                DateOrder::DayFirst => day_first.is_some(),
                DateOrder::MonthFirst => month_first.is_some(),
            },
        }
    }

    /// The date in this order, if there is one.
    #[must_use]
    pub fn date(self, order: DateOrder) -> Option<NaiveDate> {
        match self {
            Written::Clock(_) => None,
            other => other.read(order, NaiveDate::MIN).map(|when| when.date()),
        }
    }
}

/// Reads a date with a time, or a time alone.
#[must_use]
pub fn moment(text: &str) -> Option<Written> {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'))
        .map(|c| if c.is_whitespace() || matches!(c, ',' | '\u{a0}' | '\u{202f}') { ' ' } else { c })
        .collect();
    let text = iso_apart(&text);
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let half = words.last().and_then(|word| half_of_day(word));
    if half.is_some() {
        words.pop();
    }
    let time = clock(words.pop()?, half)?;
    match words.as_slice() {
        [] => Some(Written::Clock(time)),
        [date] => numeric(date, time),
        [a, b, year] => {
            let (month, day) = match (month(a), month(b)) {
                (Some(month), None) => (month, b),
                (None, Some(month)) => (month, a),
                _ => return None,
            };
            let date = NaiveDate::from_ymd_opt(whole_year(year)?, month, day.trim_end_matches('.').parse().ok()?)?;
            Some(Written::Plain(date.and_time(time)))
        }
        _ => None,
    }
}

/// `2026-02-09T15:02:00` with a space in place of the `T`.
fn iso_apart(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_iso = bytes.len() > 11 && bytes[10] == b'T' && bytes[..4].iter().all(u8::is_ascii_digit) && bytes[4] == b'-';
    if is_iso { format!("{} {}", &text[..10], &text[11..]) } else { text.to_owned() }
}

/// Whether this is `AM` (no) or `PM` (yes).
fn half_of_day(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().replace('.', "").as_str() {
        "am" => Some(false),
        "pm" => Some(true),
        _ => None,
    }
}

fn clock(word: &str, half: Option<bool>) -> Option<NaiveTime> {
    let lower = word.to_ascii_lowercase();
    let (digits, half) = match (half, lower.strip_suffix("am"), lower.strip_suffix("pm")) {
        (None, Some(digits), _) => (digits, Some(false)),
        (None, _, Some(digits)) => (digits, Some(true)),
        _ => (lower.as_str(), half),
    };
    let mut parts = digits.split(':');
    let hour: u32 = short(parts.next()?)?;
    let minute: u32 = short(parts.next()?)?;
    let second: u32 = match parts.next() {
        Some(second) => short(second.split('.').next()?)?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// One or two digits.
fn short(digits: &str) -> Option<u32> {
    let is_number = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

fn whole_year(digits: &str) -> Option<i32> {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match digits.len() {
        2 => Some(2000 + digits.parse::<i32>().ok()?),
        4 => digits.parse().ok(),
        _ => None,
    }
}

fn numeric(text: &str, time: NaiveTime) -> Option<Written> {
    let mark = text.chars().find(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.trim_end_matches('.').split(mark).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let at =
        |year: i32, month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day).map(|date| date.and_time(time));
    if a.len() == 4 {
        return at(whole_year(a)?, short(b)?, short(c)?).map(Written::Plain);
    }
    if let Some(month) = month(b) {
        return at(whole_year(c)?, month, short(a)?).map(Written::Plain);
    }
    let (first, second, year) = (short(a)?, short(b)?, whole_year(c)?);
    // With full stops nobody writes the month first.
    if mark == '.' {
        return at(year, second, first).map(Written::Plain);
    }
    let (day_first, month_first) = (at(year, second, first), at(year, first, second));
    match (day_first, month_first) {
        (None, None) => None,
        (Some(one), Some(another)) if one == another => Some(Written::Plain(one)),
        _ => Some(Written::Either { day_first, month_first }),
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const GERMAN: [(&str, u32); 4] = [("mai", 5), ("okt", 10), ("dez", 12), ("mär", 3)];
    let word = word.trim_end_matches('.').to_lowercase();
    if word.chars().count() < 3 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let start: String = word.chars().take(3).collect();
    let at = MONTHS.iter().position(|month| *month == start).and_then(|at| u32::try_from(at + 1).ok());
    at.or_else(|| GERMAN.iter().find(|(month, _)| *month == start).map(|(_, at)| *at))
}

/// Reads a duration, in seconds: `47`, `3h 23m 20s`, `1h 7s`, `59 Min. 0 Sek.`, `1 hr 2 min`, `01:02:03`.
#[must_use]
pub fn duration(text: &str) -> Option<u32> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    let text = text.trim();
    if text.contains(':') {
        let parts: Option<Vec<u32>> = text.split(':').map(|part| part.parse().ok()).collect();
        return match parts?.as_slice() {
            [hours, minutes, seconds] if *minutes < 60 && *seconds < 60 => sum(*hours, *minutes, *seconds),
            _ => None,
        };
    }
    if let Ok(minutes) = text.parse::<f64>() {
        let is_sound = (0.0..100_000.0).contains(&minutes);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        return is_sound.then(|| (minutes * 60.0).round() as u32);
    }
    let mut total = None;
    let mut number = String::new();
    let mut unit = String::new();
    let mut take = |number: &mut String, unit: &mut String| -> Option<()> {
        let count: u32 = number.parse().ok()?;
        let each = match unit.trim_matches(|c: char| c == '.' || c.is_whitespace()) {
            "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 3600,
            "m" | "min" | "mins" | "minute" | "minutes" | "minuten" => 60,
            "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunde" | "sekunden" => 1,
            _ => return None,
        };
        total = Some(total.unwrap_or(0_u32).checked_add(count.checked_mul(each)?)?);
        number.clear();
        unit.clear();
        Some(())
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            if !unit.trim().is_empty() {
                take(&mut number, &mut unit)?;
            }
            unit.clear();
            number.push(c);
        } else {
            unit.push(c);
        }
    }
    take(&mut number, &mut unit)?;
    total
}

fn sum(hours: u32, minutes: u32, seconds: u32) -> Option<u32> {
    hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    #[test]
    fn a_moment_is_read_as_it_was_written() {
        for (text, day_first, month_first) in [
            ("11/19/2021 09:54:15 AM", None, Some("2021-11-19 09:54:15")),
            ("06/16/2026 03:10:26 PM", None, Some("2026-06-16 15:10:26")),
            ("15/08/2022 01:27", Some("2022-08-15 01:27:00"), None),
            ("02/03/2026 15:00", Some("2026-03-02 15:00:00"), Some("2026-02-03 15:00:00")),
            ("09/09/2026 19:02", Some("2026-09-09 19:02:00"), Some("2026-09-09 19:02:00")),
            ("Mar 22, 2025 19:13:27", Some("2025-03-22 19:13:27"), Some("2025-03-22 19:13:27")),
            ("22 March 2025 12:13 am", Some("2025-03-22 00:13:00"), Some("2025-03-22 00:13:00")),
            ("9/22/26, 2:48:05\u{202f}PM", None, Some("2026-09-22 14:48:05")),
            ("14/11/22, 09:29:07", Some("2022-11-14 09:29:07"), None),
            ("14.11.22, 09:29:07", Some("2022-11-14 09:29:07"), Some("2022-11-14 09:29:07")),
            ("2026-02-09 15:02:00", Some("2026-02-09 15:02:00"), Some("2026-02-09 15:02:00")),
            ("2026-02-09T15:02:00", Some("2026-02-09 15:02:00"), Some("2026-02-09 15:02:00")),
            ("9-Feb-2026 3:02pm", Some("2026-02-09 15:02:00"), Some("2026-02-09 15:02:00")),
            ("12/02/2026 12:30 PM", Some("2026-02-12 12:30:00"), Some("2026-12-02 12:30:00")),
        ] {
            let read = moment(text).unwrap_or_else(|| panic!("{text:?} is not read"));
            let day = NaiveDate::MIN;
            assert_eq!(read.read(DateOrder::DayFirst, day), day_first.map(at), "{text:?} day first");
            assert_eq!(read.read(DateOrder::MonthFirst, day), month_first.map(at), "{text:?} month first");
        }
        assert_eq!(moment("3:02 PM"), Some(Written::Clock(NaiveTime::from_hms_opt(15, 2, 0).unwrap())));
        for not_one in
            ["", "--", "47", "2026-02-09", "31/31/2026 10:00", "25:00", "13:00 PM", "1/2/3/4 10:00", "a b c 10:00"]
        {
            assert_eq!(moment(not_one), None, "{not_one:?}");
        }
    }

    #[test]
    fn a_duration_is_read_in_seconds() {
        for (text, seconds) in [
            ("47", Some(2820)),
            ("3h 23m 20s", Some(12_200)),
            ("1h 7s", Some(3607)),
            ("59 Min. 0 Sek.", Some(3540)),
            ("1 Std. 2 Min. 5 Sek.", Some(3725)),
            ("1 hr 2 min", Some(3720)),
            ("2 min", Some(120)),
            ("01:02:03", Some(3723)),
            ("", None),
            ("--", None),
            ("soon", None),
            ("-5", None),
            ("5 parsecs", None),
            ("9999999999h", None),
        ] {
            assert_eq!(duration(text), seconds, "{text:?}");
        }
    }
}
