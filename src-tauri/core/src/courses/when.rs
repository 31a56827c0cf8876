//! The dates of a course in one line: `Mondays 3pm to 5pm, 9 February to 16 March 2026`.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::calendar::display::{full_date, list, long_date, time_range};

/// What is common to all is said once; what is not is left out, because each session says its own.
pub(crate) fn when(sessions: &[(NaiveDate, NaiveTime, NaiveTime)]) -> String {
    let (Some(first), Some(last)) = (sessions.iter().map(|s| s.0).min(), sessions.iter().map(|s| s.0).max()) else {
        return "No sessions yet".to_owned();
    };
    let mut days: Vec<_> = sessions.iter().map(|s| s.0.weekday()).collect();
    days.sort_unstable_by_key(chrono::Weekday::num_days_from_monday);
    days.dedup();
    let mut times: Vec<_> = sessions.iter().map(|s| (s.1, s.2)).collect();
    times.sort_unstable();
    times.dedup();
    let times = match times.as_slice() {
        [(starts_at, ends_at)] => format!(" {}", time_range(*starts_at, *ends_at)),
        _ => String::new(),
    };
    if first == last {
        return if times.is_empty() { long_date(first) } else { format!("{},{times}", long_date(first)) };
    }
    let times_on = |day: chrono::Weekday| sessions.iter().filter(|s| s.0.weekday() == day).count();
    let days = match days.as_slice() {
        // One session was moved to another day of the week.
        [a, b] if times_on(*a).min(times_on(*b)) == 1 && sessions.len() > 2 => {
            let (usual, once) = if times_on(*b) == 1 { (a, b) } else { (b, a) };
            format!("{}s and one {}", day_name(*usual), day_name(*once))
        }
        [_] | [_, _] => list(days.iter().map(|day| format!("{}s", day_name(*day)))),
        _ => "Several days".to_owned(),
    };
    let span = if first.year() == last.year() {
        format!("{} to {}", first.format("%-d %B"), full_date(last))
    } else {
        format!("{} to {}", full_date(first), full_date(last))
    };
    format!("{days}{times}, {span}")
}

fn day_name(day: chrono::Weekday) -> &'static str {
    match day {
        chrono::Weekday::Mon => "Monday",
        chrono::Weekday::Tue => "Tuesday",
        chrono::Weekday::Wed => "Wednesday",
        chrono::Weekday::Thu => "Thursday",
        chrono::Weekday::Fri => "Friday",
        chrono::Weekday::Sat => "Saturday",
        chrono::Weekday::Sun => "Sunday",
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn at(date: &str, starts: u32, ends: u32) -> (NaiveDate, NaiveTime, NaiveTime) {
        let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        (date.parse().unwrap(), clock(starts), clock(ends))
    }

    #[test]
    fn one_line_for_a_course() {
        let course: Vec<_> = ["2026-02-09", "2026-02-16", "2026-03-16"].map(|d| at(d, 15, 17)).to_vec();
        assert_eq!(when(&course), "Mondays 3pm to 5pm, 9 February to 16 March 2026");
        assert_eq!(
            when(&[at("2025-12-08", 9, 12), at("2026-01-13", 10, 12)]),
            "Mondays and Tuesdays, 8 December 2025 to 13 January 2026",
            "times that differ are not said"
        );
        let moved: Vec<_> = ["2026-02-09", "2026-02-16", "2026-02-25", "2026-03-02"].map(|d| at(d, 15, 17)).to_vec();
        assert_eq!(when(&moved), "Mondays and one Wednesday 3pm to 5pm, 9 February to 2 March 2026");
        assert_eq!(when(&[at("2026-02-09", 15, 17)]), "Monday 9 February 2026, 3pm to 5pm");
        assert_eq!(when(&[]), "No sessions yet");
        let many: Vec<_> = ["2026-02-09", "2026-02-10", "2026-02-11"].map(|d| at(d, 9, 10)).to_vec();
        assert_eq!(when(&many), "Several days 9am to 10am, 9 February to 11 February 2026");
    }
}
