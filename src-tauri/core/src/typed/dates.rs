//! Dates are day first, as the country writes them; times have am or pm, or 24 hours.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use crate::calendar::display;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Reads `9 Feb 2026`, `Monday 9th February 2026`, `9/2/2026`, `09.02.26` (day first) or `2026-02-09`. `what` is the
/// field in a sentence: `the first date`.
///
/// # Errors
/// The sentence for the field.
pub fn date(typed: &str, what: &str) -> Result<NaiveDate, String> {
    let example = || format!("Enter {what} as a day, month and year, for example 9 Feb 2026");
    let text = typed.trim().to_lowercase();
    if text.is_empty() {
        return Err(example());
    }
    let mut words: Vec<&str> =
        text.split([' ', ',', '/', '.', '-', '\u{a0}', '\u{2013}']).filter(|w| !w.is_empty()).collect();
    let weekday = words.first().and_then(|word| named(word, &DAYS)).map(|(day, _)| day);
    if weekday.is_some() {
        words.remove(0);
    }
    let [first, second, third] = words.as_slice() else {
        return Err(match words.as_slice() {
            [day, month] if number(day).is_some() && named(month, &MONTHS).is_some() => {
                format!("{}: the year is missing", example())
            }
            _ => example(),
        });
    };
    // A year of four figures at the front is the order of computers: year, month, day.
    let (day, month, year) =
        if first.len() == 4 && number(first).is_some() { (third, second, first) } else { (first, second, third) };
    let day = number(day.trim_end_matches(|c: char| "stndrdth".contains(c))).ok_or_else(example)?;
    let month = named(month, &MONTHS).map(|(at, _)| at + 1).or_else(|| number(month)).ok_or_else(example)?;
    let year = match (year.len(), number(year)) {
        (2, Some(short)) => 2000 + short,
        (4, Some(full)) => full,
        _ => return Err(example()),
    };
    if !(1..=12).contains(&month) {
        return Err(format!("There is no month {month}. {}", example()));
    }
    if !(1990..=2199).contains(&year) {
        return Err(format!("The year {year} is too far away. {}", example()));
    }
    let found = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    let Some(found) = found else {
        let name = month_name(month);
        return Err(format!("There is no {day} {name} {year}. {}", example()));
    };
    match weekday {
        Some(day) if day != found.weekday().num_days_from_monday() => Err(format!(
            "{} is a {}, not a {}. Enter the date that is meant",
            display::full_date(found),
            found.format("%A"),
            day_name(day)
        )),
        _ => Ok(found),
    }
}

/// Reads `3pm`, `3.30pm`, `15:00`, `15.00`, `9:05`, `midday` or `midnight` (the start of the day). `what` is the field
/// in a sentence: `the start`.
///
/// # Errors
/// The sentence for the field.
pub fn time(typed: &str, what: &str) -> Result<NaiveTime, String> {
    let example = || format!("Enter {what} as a time, for example 3pm or 15:00");
    let text: String = typed.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    match text.as_str() {
        "midday" | "noon" => return at(12, 0).ok_or_else(example),
        "midnight" => return at(0, 0).ok_or_else(example),
        _ => {}
    }
    let text = text.replace("a.m.", "am").replace("p.m.", "pm");
    let half = [("am", 0), ("pm", 12)].into_iter().find(|(suffix, _)| text.ends_with(suffix));
    let figures = half.map_or(text.as_str(), |(suffix, _)| text.trim_end_matches(suffix));
    let (hour, minute) = match figures.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (number(hour), number(minute)),
        Some(_) => (None, None),
        None if figures.len() == 4 && half.is_none() => {
            (figures.get(..2).and_then(number), figures.get(2..).and_then(number))
        }
        // A bare 3 could be morning or afternoon.
        None if half.is_some() => (number(figures), Some(0)),
        None => (None, None),
    };
    let (Some(hour), Some(minute)) = (hour, minute) else { return Err(example()) };
    let hour = match half {
        Some((_, add)) if (1..=12).contains(&hour) => hour % 12 + add,
        Some(_) => return Err(format!("There is no {}. {}", typed.trim(), example())),
        None => hour,
    };
    at(hour, minute).ok_or_else(|| format!("There is no {} on the clock. {}", typed.trim(), example()))
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn number(word: &str) -> Option<u32> {
    let figures = !word.is_empty() && word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
    figures.then(|| word.parse().ok()).flatten()
}

/// A name that is written out, or shortened to three letters or more.
fn named(word: &str, names: &[&'static str]) -> Option<(u32, &'static str)> {
    let at = names.iter().position(|name| word.len() >= 3 && name.starts_with(word))?;
    Some((u32::try_from(at).ok()?, names[at]))
}

fn month_name(month: u32) -> String {
    NaiveDate::from_ymd_opt(2000, month, 1).map(|day| day.format("%B").to_string()).unwrap_or_default()
}

fn day_name(day: u32) -> String {
    let monday = NaiveDate::from_isoywd_opt(2026, 1, Weekday::Mon);
    let named = monday.map(|monday| monday + chrono::Days::new(u64::from(day)));
    named.map(|day| display::long_date(day).split(' ').next().unwrap_or_default().to_owned()).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_people_write_them() {
        let monday = NaiveDate::from_ymd_opt(2026, 2, 9).unwrap();
        for typed in [
            "2026-02-09",
            "9/2/2026",
            "09/02/2026",
            "9.2.26",
            "9 Feb 2026",
            " 9  february 2026 ",
            "9th Feb 2026",
            "Monday 9 February 2026",
            "mon, 9 feb 2026",
            "9-Feb-2026",
            "Mon 9/2/26",
        ] {
            assert_eq!(date(typed, "the first date"), Ok(monday), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_said_with_an_example() {
        for (typed, said) in [
            ("", "for example 9 Feb 2026"),
            ("soon", "for example 9 Feb 2026"),
            ("9 Feb", "the year is missing"),
            ("30 Feb 2026", "There is no 30 February 2026"),
            ("2/30/2026", "There is no month 30"),
            ("31/4/2026", "There is no 31 April 2026"),
            ("Tuesday 9 Feb 2026", "9 February 2026 is a Monday, not a Tuesday"),
            ("9 Feb 20226", "for example"),
            ("9 Feb 0026", "too far away"),
            ("'; drop table", "for example"),
        ] {
            let refused = date(typed, "the first date").unwrap_err();
            assert!(refused.contains(said), "{typed:?} was answered {refused:?}");
        }
    }

    #[test]
    fn times_as_people_write_them() {
        for (typed, hour, minute) in [
            ("3pm", 15, 0),
            ("3 PM", 15, 0),
            ("3.30pm", 15, 30),
            ("3:30 p.m.", 15, 30),
            ("15:00", 15, 0),
            ("15.00", 15, 0),
            ("1500", 15, 0),
            ("9:05", 9, 5),
            ("12am", 0, 0),
            ("12pm", 12, 0),
            ("midday", 12, 0),
            ("noon", 12, 0),
            ("midnight", 0, 0),
            ("12.15am", 0, 15),
        ] {
            assert_eq!(time(typed, "the start"), Ok(at(hour, minute).unwrap()), "{typed:?}");
        }
        for typed in ["", "3", "25:00", "15:60", "13pm", "3:3", "0pm", "teatime", "٣pm"] {
            let refused = time(typed, "the start").unwrap_err();
            assert!(refused.contains("for example 3pm or 15:00"), "{typed:?} was answered {refused:?}");
        }
    }
}
