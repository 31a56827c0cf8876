use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use proptest::prelude::*;

use super::*;

fn printed() -> Printed {
    Printed {
        uid: "7b1c7a3e-0000-4000-8000-000000000001".to_owned(),
        cancelled: false,
        title: "Compassionate Leadership: follow-up 3".to_owned(),
        starts_at: Utc.with_ymd_and_hms(2026, 6, 8, 14, 0, 0).unwrap(),
        ends_at: Utc.with_ymd_and_hms(2026, 6, 8, 15, 0, 0).unwrap(),
        link: "https://zoom.example.org/j/1".to_owned(),
        organiser_name: "The centre".to_owned(),
        organiser_email: "centre@example.org".to_owned(),
    }
}

fn file(printed: &Printed, sequence: u32) -> String {
    let stamp = Utc.with_ymd_and_hms(2026, 3, 3, 9, 0, 0).unwrap();
    String::from_utf8(calendar_file(printed, sequence, stamp)).unwrap()
}

/// The names of the properties, in their order, once the lines are put together again.
fn names(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    whole.split("\r\n").map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned()).collect()
}

/// What a property says.
fn value<'f>(file: &'f str, name: &str) -> &'f str {
    file.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap_or_default()
}

#[test]
fn a_file_as_it_is_written() {
    let file = file(&printed(), 2);
    assert_eq!(
        file,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Course Register//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n\
         DESCRIPTION:Join on Zoom: https://zoom.example.org/j/1\r\nDTEND:20260608T150000Z\r\nDTSTAMP:20260303T090000Z\r\n\
         DTSTART:20260608T140000Z\r\nLOCATION:https://zoom.example.org/j/1\r\n\
         ORGANIZER;CN=The centre:mailto:centre@example.org\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\n\
         SUMMARY:Compassionate Leadership: follow-up 3\r\nUID:7b1c7a3e-0000-4000-8000-000000000001@course-register\r\n\
         URL:https://zoom.example.org/j/1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    assert_eq!(value(&self::file(&Printed { cancelled: true, ..printed() }, 3), "STATUS:"), "CANCELLED");
    let without = self::file(&Printed { link: String::new(), ..printed() }, 0);
    assert!(!without.contains("LOCATION") && !without.contains("URL"), "{without}");
}

#[test]
fn a_line_break_in_a_text_begins_no_property() {
    let plain = names(&file(&printed(), 0));
    for evil in [
        "a\r\nATTENDEE:mailto:x@example.org",
        "\nEND:VEVENT\n",
        "\u{2028}DTSTART:19700101T000000Z",
        "a\rb",
        "\";X=\"y:z,",
    ] {
        let all = Printed {
            title: evil.to_owned(),
            link: format!("https://zoom.example.org/{evil}"),
            organiser_name: evil.to_owned(),
            organiser_email: format!("centre{evil}@example.org"),
            uid: evil.to_owned(),
            ..printed()
        };
        let written = file(&all, 0);
        assert_eq!(names(&written), plain, "{evil:?}: {written}");
    }
}

#[test]
fn what_differs_is_said() {
    let held = printed();
    let hour = TimeDelta::hours(1);
    assert!(differences(&held, &printed()).is_empty());
    let later = Printed { starts_at: held.starts_at + hour, ends_at: held.ends_at + hour, ..printed() };
    assert_eq!(differences(&held, &later), ["its time"]);
    let day = TimeDelta::days(1);
    let next =
        Printed { starts_at: held.starts_at + day, ends_at: held.ends_at + day, link: String::new(), ..printed() };
    assert_eq!(differences(&held, &next), ["its day", "its link"]);
    let cancelled = Printed { cancelled: true, ..printed() };
    assert_eq!(differences(&held, &cancelled), ["whether it takes place"]);
    assert_eq!(differences(&cancelled, &held), ["whether it takes place"]);
}

#[test]
fn names_of_files() {
    assert_eq!(file_name(&printed()), "2026-06-08 Compassionate Leadership – follow-up 3.ics");
    let evil = Printed { title: "../../CON: session 1 – a/b\u{202e}".to_owned(), ..printed() };
    assert_eq!(file_name(&evil), "2026-06-08 -..-CON – session 1 – a-b.ics");
    assert!(file_name(&Printed { title: "ä".repeat(300), ..printed() }).len() < 160);
}

/// The days around each clock change of these years.
fn around_clock_changes(year: i32) -> Vec<NaiveDate> {
    let all = (0..366).filter_map(|day| NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_days(Days::new(day)));
    all.filter(|day| wall_clock::clock_change_near(*day).is_some()).collect()
}

#[test]
fn start_and_end_are_the_sessions_own_on_both_sides_of_each_clock_change_for_twenty_years() {
    let mut days = 0;
    for year in 2024..=2044 {
        for day in around_clock_changes(year) {
            for hour in [9, 13, 15, 16] {
                let (from, to) =
                    (NaiveTime::from_hms_opt(hour, 0, 0).unwrap(), NaiveTime::from_hms_opt(hour + 1, 30, 0).unwrap());
                let (starts_at, ends_at) =
                    (wall_clock::instant(day, from).unwrap(), wall_clock::instant(day, to).unwrap());
                let written = file(&Printed { starts_at, ends_at, ..printed() }, 0);
                // Worked out apart from the clock of the program: summer time is one hour ahead, from the last Sunday of
                // March to the last of October.
                let ahead = u32::from(summer(day));
                let expected = format!("{}T{:02}0000Z", day.format("%Y%m%d"), hour - ahead);
                assert_eq!(value(&written, "DTSTART:"), expected, "{day}");
                assert_eq!(value(&written, "DTEND:"), format!("{}T{:02}3000Z", day.format("%Y%m%d"), hour + 1 - ahead));
            }
            days += 1;
        }
    }
    assert_eq!(days, 21 * 6, "three days at each of two changes a year");
}

fn summer(day: NaiveDate) -> bool {
    use chrono::Datelike;
    let last_sunday = |month| {
        let last = NaiveDate::from_ymd_opt(day.year(), month, 31).unwrap();
        last - Days::new(last.weekday().num_days_from_sunday().into())
    };
    (last_sunday(3)..last_sunday(10)).contains(&day)
}

proptest! {
    #[test]
    fn any_text_leaves_the_properties_as_they_are_and_lines_short(
        title in "\\PC{0,300}|[\\r\\n\"',;:\\\\a]{0,40}",
        name in "\\PC{0,120}|[\\r\\n\"',;:a😀\u{202e}]{0,40}",
        link in "[ -~]{0,300}",
    ) {
        let has_link = !one_line(&link).is_empty();
        let written = file(&Printed { title: title.clone(), organiser_name: name, link, ..printed() }, 7);
        let usual = file(&Printed { link: if has_link { "x".to_owned() } else { String::new() }, ..printed() }, 7);
        prop_assert_eq!(names(&written), names(&usual));
        for line in written.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
    }
}
