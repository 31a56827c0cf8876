#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use proptest::prelude::*;

use super::*;
use crate::calendar::wall_clock::instant;
use crate::file_names::{any_title, is_taken_everywhere};
use crate::outgoing::naughty;

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn follow_up() -> Printed {
    Printed {
        uid: "5b0e1d2c-0f5c-5a3e-9d52-6f3c9a0b7c11".into(),
        cancelled: false,
        title: "Compassionate Leadership follow-up 3".into(),
        starts_at: at("2026-06-08T14:00:00Z"),
        ends_at: at("2026-06-08T15:00:00Z"),
        link: "https://zoom.example.org/j/700900?pwd=1,2;3".into(),
        description: "Bring: one question, please;\nand tea.".into(),
        organiser_name: "The Centre, \"Training\"; x=1".into(),
        organiser_email: "o'neill+courses@example.org".into(),
    }
}

fn text(printed: &Printed) -> String {
    String::from_utf8(calendar_file(printed, 2, at("2026-03-03T09:00:00Z"))).unwrap()
}

/// The lines as a reader unfolds them; each line end must be CRLF, and no line longer than 75 octets.
fn unfolded(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "line ends: {text:?}");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a line is too long: {text}");
    text.trim_end().replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The property's and the parameters' names of each line.
fn names(text: &str) -> Vec<String> {
    unfolded(text)
        .iter()
        .map(|line| {
            let mut quoted = false;
            let end = line.find(|c| {
                quoted ^= c == '"';
                c == ':' && !quoted
            });
            let mut quoted = false;
            let parts = line[..end.expect("a property")].split(|c| {
                quoted ^= c == '"';
                c == ';' && !quoted
            });
            parts.map(|part| part.split('=').next().unwrap()).collect::<Vec<_>>().join(";")
        })
        .collect()
}

fn value<'t>(lines: &'t [String], name: &str) -> &'t str {
    lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).expect(name)
}

fn utc(lines: &[String], name: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(value(lines, name), "%Y%m%dT%H%M%SZ").unwrap().and_utc()
}

#[test]
fn one_published_event_with_its_organiser_and_nobody_invited() {
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Course Register//Course Register//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
DESCRIPTION:Bring: one question\\, please\\;\\nand tea.
DTEND:20260608T150000Z
DTSTAMP:20260303T090000Z
DTSTART:20260608T140000Z
LOCATION:https://zoom.example.org/j/700900?pwd=1\\,2\\;3
ORGANIZER;CN=\"The Centre, 'Training'; x=1\":mailto:o'neill+courses@example.org
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:Compassionate Leadership follow-up 3
UID:5b0e1d2c-0f5c-5a3e-9d52-6f3c9a0b7c11@course-register
URL:https://zoom.example.org/j/700900?pwd=1,2;3
END:VEVENT
END:VCALENDAR";
    assert_eq!(unfolded(&text(&follow_up())).join("\n"), expected);
}

#[test]
fn what_is_not_there_is_not_printed() {
    let bare = Printed {
        cancelled: true,
        title: "\r\n".into(),
        link: " ".into(),
        description: "\r\n".into(),
        organiser_name: String::new(),
        ..follow_up()
    };
    let lines = unfolded(&text(&bare));
    assert!(!["LOCATION", "URL", "DESCRIPTION"].iter().any(|name| lines.iter().any(|line| line.starts_with(name))));
    assert_eq!([value(&lines, "STATUS"), value(&lines, "SUMMARY")], ["CANCELLED", "Session"]);
    assert!(lines.iter().any(|line| line.starts_with("ORGANIZER;CN=\"o'neill+courses@example.org\":")), "{lines:?}");
}

#[test]
fn what_differs_is_said_in_words() {
    let held = follow_up();
    let differs = |change: fn(&mut Printed)| {
        let mut now = follow_up();
        change(&mut now);
        (differences(&held, &now), differences(&now, &held))
    };
    assert_eq!(differs(|_| ()), (vec![], vec![]));
    type Change = (fn(&mut Printed), &'static str);
    let each: [Change; 7] = [
        (|it| it.starts_at += TimeDelta::minutes(30), "its time"),
        (|it| it.ends_at += TimeDelta::minutes(30), "its time"),
        (|it| it.link.push('4'), "its link"),
        (|it| it.title.push('0'), "its title"),
        (|it| it.description.clear(), "its description"),
        (|it| it.organiser_name.push('s'), "its organiser"),
        (|it| it.organiser_email.push('s'), "its organiser"),
    ];
    for (change, word) in each {
        assert_eq!(differs(change), (vec![word], vec![word]));
    }
    assert_eq!(differs(|it| it.cancelled = true), (vec!["whether it takes place"], vec!["whether it takes place"]));
}

#[test]
fn the_file_is_named_after_its_day_in_the_united_kingdom() {
    assert_eq!(file_name(&follow_up()), "2026-06-08 Compassionate Leadership follow-up 3.ics");
    let late = Printed { starts_at: at("2026-06-07T23:30:00Z"), title: "???".into(), ..follow_up() };
    assert_eq!(file_name(&late), "2026-06-08 Session.ics");
}

/// The clocks go forward, and back, at 1am UTC on the last Sunday of March and of October.
fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    last - TimeDelta::days(i64::from(last.weekday().num_days_from_sunday()))
}

fn by_the_rule(local: NaiveDateTime) -> DateTime<Utc> {
    let [forward, back] =
        [(3, 1), (10, 2)].map(|(month, hour)| last_sunday(local.year(), month).and_hms_opt(hour, 0, 0).unwrap());
    let ahead = if forward <= local && local < back { 1 } else { 0 };
    Utc.from_utc_datetime(&local) - TimeDelta::hours(ahead)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn start_and_end_are_the_session_s_instants_around_each_clock_change(
        year in 2024..=2044, month in prop_oneof![Just(3u32), Just(10)], day in -8i64..=8, minute in 0u32..1440, minutes in 1i64..600,
    ) {
        let local = (last_sunday(year, month) + TimeDelta::days(day))
            .and_time(NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap());
        let (Ok(starts_at), Ok(ends_at)) = (
            instant(local.date(), local.time()),
            instant((local + TimeDelta::minutes(minutes)).date(), (local + TimeDelta::minutes(minutes)).time()),
        ) else {
            return Ok(());
        };
        let lines = unfolded(&text(&Printed { starts_at, ends_at, ..follow_up() }));
        prop_assert_eq!(utc(&lines, "DTSTART"), by_the_rule(local));
        prop_assert_eq!(utc(&lines, "DTEND"), by_the_rule(local + TimeDelta::minutes(minutes)));
    }

    #[test]
    fn no_text_adds_a_property_or_a_parameter(texts in prop::array::uniform6(naughty())) {
        let [title, link, description, name, email, uid] = texts;
        let printed = Printed {
            title,
            link: format!("https://x{link}"),
            description: format!("x{description}"),
            organiser_name: name,
            organiser_email: email,
            uid,
            ..follow_up()
        };
        prop_assert_eq!(names(&text(&printed)), names(&text(&follow_up())));
    }

    #[test]
    fn differences_are_said_when_another_file_would_be_printed(one in naughty(), other in naughty(), field in 0..5usize) {
        let with = |text: &str| {
            let mut printed = follow_up();
            let place = match field {
                0 => &mut printed.title,
                1 => &mut printed.link,
                2 => &mut printed.description,
                3 => &mut printed.organiser_name,
                _ => &mut printed.organiser_email,
            };
            text.clone_into(place);
            printed
        };
        for (held, now) in [(with(&one), with(&other)), (with(&one), with(&one.replace('\n', "\r\n")))] {
            prop_assert_eq!(differences(&held, &now).is_empty(), text(&held) == text(&now));
        }
    }

    #[test]
    fn every_title_makes_a_name_that_windows_takes(title in any_title()) {
        let name = file_name(&Printed { title, ..follow_up() });
        prop_assert!(is_taken_everywhere(&name) && name.starts_with("2026-06-08 ") && name.ends_with(".ics"), "{name}");
    }
}
