//! Calendar files, read back with Python’s icalendar and with libical, which calendars on Linux are built on.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use course_register_core::calendar::wall_clock::{clock_change_near, instant};
use course_register_core::calendar_files::{Printed, calendar_file};
use course_register_tests::{read_by_icalendar, read_by_libical};
use proptest::prelude::{Just, any};
use proptest::prop_oneof;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::json;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn follow_up() -> Printed {
    Printed {
        uid: "5b0e1d2c-0f5c-5a3e-9d52-6f3c9a0b7c11".into(),
        cancelled: false,
        title: "Compassionate Leadership follow-up 3".into(),
        starts_at: at("2026-06-08T14:00:00Z"),
        ends_at: at("2026-06-08T15:00:00Z"),
        link: "https://zoom.example.org/j/700900?pwd=1".into(),
        description: "Bring one question.".into(),
        organiser_name: "The Centre".into(),
        organiser_email: "courses@example.org".into(),
    }
}

fn file(printed: &Printed) -> Vec<u8> {
    calendar_file(printed, 2, at("2026-03-03T09:00:00Z"))
}

#[test]
fn two_programs_read_one_published_event_and_nobody_who_is_invited() {
    let cancelled = Printed { cancelled: true, ..follow_up() };
    let files = [file(&follow_up()), file(&cancelled)];
    for (read, status) in read_by_icalendar(&files).into_iter().zip(["CONFIRMED", "CANCELLED"]) {
        let expected = json!({
            "components": ["VCALENDAR", "VEVENT"],
            "calendar": {
                "VERSION": "2.0", "PRODID": "-//Course Register//Course Register//EN", "CALSCALE": "GREGORIAN",
                "METHOD": "PUBLISH",
            },
            "event": {
                "UID": "5b0e1d2c-0f5c-5a3e-9d52-6f3c9a0b7c11@course-register", "SEQUENCE": "2", "STATUS": status,
                "DTSTAMP": "2026-03-03T09:00:00+00:00", "DTSTART": "2026-06-08T14:00:00+00:00",
                "DTEND": "2026-06-08T15:00:00+00:00", "SUMMARY": "Compassionate Leadership follow-up 3",
                "DESCRIPTION": "Bring one question.", "LOCATION": "https://zoom.example.org/j/700900?pwd=1",
                "URL": "https://zoom.example.org/j/700900?pwd=1", "ORGANIZER": "mailto:courses@example.org",
            },
            "organiser": {"CN": "The Centre"},
            "local": ["2026-06-08 15:00", "2026-06-08 16:00"],
        });
        assert_eq!(read, expected);
    }
    for read in read_by_libical(&files) {
        assert_eq!(read["components"], 1);
        assert_eq!(read["properties"].as_object().unwrap().len(), 11);
        assert_eq!(read["organiser"], json!(["The Centre", "mailto:courses@example.org"]));
        assert_eq!(read["seconds"], json!([1_780_927_200, 1_780_930_800]));
        assert_eq!(read["sequence"], 2);
    }
    let nothing = String::new;
    let bare =
        Printed { title: nothing(), link: nothing(), description: nothing(), organiser_name: nothing(), ..follow_up() };
    let read = &read_by_libical(&[file(&bare)])[0];
    assert_eq!(read["texts"], json!(["Session", null, null]));
    assert_eq!(read["organiser"][0], "courses@example.org");
}

/// Texts that people type, and some that nobody should.
fn naughty() -> Vec<String> {
    let mut out: Vec<String> = [
        "a\r\nATTENDEE:mailto:x@example.org\r\nb",
        "a\r\n ;CN=\"b\":c",
        "\"quoted\"; CN=\"x\":mailto:x@example.org",
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
        "back\\slash, comma; semicolon: colon\\n\\,",
        "tab\tand\u{0}nul\u{85}\u{2028}\u{2029}\u{b}\u{c}",
        "\u{202e}kcab ot tfel\u{202c}\u{200f}",
        "=1+1 'apostrophes' “quotes” ^n ^' %0A%2C",
        "&amp; <b>x</b> {{x}} ${x}",
        "lone \r and \n\r",
        "   ",
    ]
    .map(str::to_owned)
    .into();
    out.extend(["x", "é", "😀", "思", "👩‍👩‍👧‍👦 ", "e\u{301}", " ", "\\", "\"", ";", "a b, "].map(|one| one.repeat(300)));
    // Every length around a fold, with characters of each width at the end of the line.
    for wide in ["x", "é", "思", "😀"] {
        out.extend((50..160).map(|length| format!("{}{wide}", "x".repeat(length))));
    }
    let any_text = prop_oneof![any::<String>(), "[ -~]{0,200}", "\\PC{0,120}", Just("\r\n\t ".to_owned())];
    let mut runner = TestRunner::deterministic();
    out.extend((0..150).map(|_| any_text.new_tree(&mut runner).unwrap().current()));
    out
}

/// As a reader is to see it: a line break is one, on one line it is a space, a control character is a space.
fn seen(text: &str, lines: bool) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let text = text.replace(|c: char| c.is_control() && !"\n\t".contains(c), " ");
    if lines { text.trim().to_owned() } else { text.replace(['\n', '\t'], " ").trim().to_owned() }
}

/// A name in quotes, which nothing in it ends.
fn named(text: &str) -> String {
    seen(text, false).replace('"', "'").replace('\\', "/")
}

#[test]
fn no_text_breaks_out_of_its_place_and_each_is_read_as_it_was_typed() {
    let texts = naughty();
    let events: Vec<Printed> = texts
        .iter()
        .map(|text| Printed {
            title: format!("x{text}"),
            link: format!("https://x{text}"),
            description: format!("x{text}"),
            organiser_name: format!("x{text}"),
            organiser_email: format!("a@example.org{text}"),
            ..follow_up()
        })
        .collect();
    let files: Vec<Vec<u8>> = events.iter().map(file).collect();
    for file in &files {
        assert!(file.split(|octet| *octet == b'\n').all(|line| line.len() <= 76), "75 octets and CR at most");
    }
    let properties = read_by_libical(&[file(&follow_up())])[0]["properties"].clone();
    for (event, read) in events.iter().zip(read_by_libical(&files)) {
        assert_eq!(read["components"], 1);
        assert_eq!(read["properties"], properties, "{event:?}");
        let expected = json!([seen(&event.title, false), seen(&event.description, true), seen(&event.link, false)]);
        assert_eq!(read["texts"], expected);
        if !event.organiser_name.contains('^') {
            assert_eq!(read["organiser"][0], named(&event.organiser_name));
        }
    }
    for (event, read) in events.iter().zip(read_by_icalendar(&files)) {
        assert_eq!(read["components"], json!(["VCALENDAR", "VEVENT"]));
        assert_eq!(read["event"].as_object().unwrap().len(), 11, "{event:?}");
        assert_eq!(read["organiser"].as_object().unwrap().len(), 1, "{event:?}");
        // This reader also decodes some percent signs, and a backslash in what needs none.
        if !event.title.contains(['%', '\\']) {
            assert_eq!(read["event"]["SUMMARY"], seen(&event.title, false));
            assert_eq!(read["event"]["DESCRIPTION"], seen(&event.description, true));
            assert_eq!(read["organiser"]["CN"], named(&event.organiser_name));
        }
    }
}

#[test]
fn every_session_around_every_clock_change_of_twenty_years_is_at_its_time_in_london() {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    let days = first.iter_days().take_while(|day| *day < NaiveDate::from_ymd_opt(2045, 1, 1).unwrap());
    let near: Vec<NaiveDate> = days.filter(|day| clock_change_near(*day).is_some()).collect();
    assert_eq!(near.len(), 21 * 2 * 3);
    let mut events = Vec::new();
    let mut clocks = Vec::new();
    for day in near {
        for (hour, minutes) in [(0, 30), (0, 59), (2, 45), (15, 120), (22, 119)] {
            let local = day.and_hms_opt(hour, 0, 0).unwrap();
            let end = local + TimeDelta::minutes(minutes);
            let [starts_at, ends_at] = [local, end].map(|it| instant(it.date(), it.time()).unwrap());
            events.push(Printed { starts_at, ends_at, ..follow_up() });
            clocks.push([local, end].map(|it| it.format("%Y-%m-%d %H:%M").to_string()));
        }
    }
    let files: Vec<Vec<u8>> = events.iter().map(file).collect();
    for (clock, read) in clocks.iter().zip(read_by_icalendar(&files)) {
        assert_eq!(read["local"], json!(clock));
    }
    for (event, read) in events.iter().zip(read_by_libical(&files)) {
        assert_eq!(read["seconds"], json!([event.starts_at.timestamp(), event.ends_at.timestamp()]));
    }
}
