//! Random meetings, written in every layout: the minutes are those that are counted second by second.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{course_with, given, request, review};
use course_register_core::ids::SessionId;

const PEOPLE: &[(&str, &str, &str)] = &[
    ("Grace", "Adeyemi", "grace@example.org"),
    ("Tom", "Ashworth", "tom@example.org"),
    ("Bea", "Bright", "bea@example.org"),
    ("Rowan", "Castle", "rowan@example.org"),
];

/// One person’s stays, in seconds from the session’s start.
type Stays = Vec<(i64, i64)>;

#[derive(Clone, Copy, Debug)]
enum Layout {
    ZoomMonthFirst,
    ZoomDayFirst,
    ZoomInWords,
    ZoomWithMeeting,
    Webinar,
    Teams,
    TeamsBritish,
    TeamsGerman,
    Teams2021,
    Teams2020,
    ZoomUnique,
    Meet,
}

const LAYOUTS: [Layout; 12] = [
    Layout::ZoomMonthFirst,
    Layout::ZoomDayFirst,
    Layout::ZoomInWords,
    Layout::ZoomWithMeeting,
    Layout::Webinar,
    Layout::Teams,
    Layout::TeamsBritish,
    Layout::TeamsGerman,
    Layout::Teams2021,
    Layout::Teams2020,
    Layout::ZoomUnique,
    Layout::Meet,
];

fn when(second: i64) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    day.and_time(NaiveTime::from_hms_opt(15, 0, 0).unwrap()) + TimeDelta::seconds(second)
}

/// Seconds of the session in which any of the stays is, as minutes of which the last one begun counts.
fn counted(stays: &Stays) -> u32 {
    let mut seconds = vec![false; 7200];
    for (from, to) in stays {
        for second in (*from).max(0)..(*to).min(7200) {
            seconds[usize::try_from(second).unwrap()] = true;
        }
    }
    u32::try_from(seconds.into_iter().filter(|there| *there).count()).unwrap().div_ceil(60)
}

/// Stays that overlap as one: a list of actions knows one device only.
fn merged(stays: &Stays) -> Stays {
    let mut sorted = stays.clone();
    sorted.sort_unstable();
    let mut out: Stays = Vec::new();
    for (from, to) in sorted {
        match out.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => out.push((from, to)),
        }
    }
    out
}

fn written(layout: Layout, meeting: &[Stays], waiting: &[(usize, i64, i64)]) -> Vec<u8> {
    let date = |second: i64| {
        let when = when(second);
        match layout {
            Layout::ZoomDayFirst => when.format("%d/%m/%Y %H:%M:%S").to_string(),
            Layout::ZoomInWords => when.format("%b %d, %Y %H:%M:%S").to_string(),
            Layout::TeamsBritish => when.format("%d/%m/%y, %H:%M:%S").to_string(),
            Layout::TeamsGerman => when.format("%d.%m.%y, %H:%M:%S").to_string(),
            Layout::Teams | Layout::Teams2021 | Layout::Teams2020 => {
                when.format("%-m/%-d/%y, %-I:%M:%S\u{202f}%p").to_string()
            }
            Layout::Meet => when.format("%-I:%M %p").to_string(),
            _ => when.format("%m/%d/%Y %I:%M:%S %p").to_string(),
        }
    };
    let rows =
        || meeting.iter().enumerate().flat_map(|(who, stays)| stays.iter().map(move |(from, to)| (who, *from, *to)));
    let name = |who: usize| format!("{} {}", PEOPLE[who].0, PEOPLE[who].1);
    let mut table: Vec<Vec<String>> = Vec::new();
    let mut line = |cells: &[&str]| table.push(cells.iter().map(|cell| (*cell).to_owned()).collect());
    let mut separator = b',';
    match layout {
        Layout::ZoomMonthFirst | Layout::ZoomDayFirst | Layout::ZoomInWords | Layout::ZoomWithMeeting => {
            if matches!(layout, Layout::ZoomWithMeeting) {
                line(&[
                    "Meeting ID",
                    "Topic",
                    "Start Time",
                    "End Time",
                    "User Email",
                    "Duration (Minutes)",
                    "Participants",
                ]);
                line(&["700", "Session 4", &date(-900), &date(9000), "", "165", "4"]);
                line(&["", "", "", "", "", "", ""]);
            }
            line(&[
                "Name (Original Name)",
                "User Email",
                "Join Time",
                "Leave Time",
                "Duration (Minutes)",
                "Guest",
                "In Waiting Room",
            ]);
            for (who, from, to) in rows() {
                line(&[&name(who), PEOPLE[who].2, &date(from), &date(to), "1", "No", "No"]);
            }
            for (who, from, to) in waiting {
                line(&[&name(*who), PEOPLE[*who].2, &date(*from), &date(*to), "1", "No", "Yes"]);
            }
        }
        Layout::Webinar => {
            line(&["Attendee Report"]);
            line(&["Attendee Details"]);
            line(&[
                "Attended",
                "User Name (Original Name)",
                "Email",
                "Join Time",
                "Leave Time",
                "Time in Session (minutes)",
            ]);
            for (who, from, to) in rows() {
                line(&["Yes", &name(who), PEOPLE[who].2, &date(from), &date(to), "1"]);
            }
            line(&["No", "Nobody", "nobody@example.org", "--", "--", "--"]);
        }
        Layout::Teams | Layout::TeamsBritish | Layout::TeamsGerman => {
            separator = b'\t';
            let german = matches!(layout, Layout::TeamsGerman);
            line(&[if german { "2. Teilnehmer" } else { "2. Participants" }]);
            if german {
                line(&[
                    "Name",
                    "Erster Beitritt",
                    "Letztes Verlassen",
                    "Besprechungsdauer",
                    "E-Mail",
                    "Teilnehmer-ID (UPN)",
                ]);
            } else {
                line(&["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)"]);
            }
            for (who, stays) in meeting.iter().enumerate() {
                let (Some(first), Some(last)) = (stays.iter().map(|s| s.0).min(), stays.iter().map(|s| s.1).max())
                else {
                    continue;
                };
                line(&[&name(who), &date(first), &date(last), "9h 9s", PEOPLE[who].2, "upn"]);
            }
            line(&[if german { "3. Aktivitäten" } else { "3. In-Meeting Activities" }]);
            if german {
                line(&["Name", "Beitrittszeit", "Zeitpunkt des Verlassens", "Dauer", "E-Mail", "Rolle"]);
            } else {
                line(&["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"]);
            }
            for (who, from, to) in rows() {
                line(&[&name(who), &date(from), &date(to), "1s", PEOPLE[who].2]);
            }
        }
        Layout::Teams2021 => {
            separator = b'\t';
            line(&["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role", "Participant ID (UPN)"]);
            for (who, from, to) in rows() {
                line(&[&name(who), &date(from), &date(to), "1s", PEOPLE[who].2, "Attendee", "upn"]);
            }
        }
        Layout::Teams2020 => {
            separator = b'\t';
            line(&["Full Name", "User Action", "Timestamp"]);
            let mut actions: Vec<(i64, &str, usize)> = Vec::new();
            for (who, stays) in meeting.iter().enumerate() {
                for (from, to) in merged(stays) {
                    actions.extend([(from, "Joined", who), (to, "Left", who)]);
                }
            }
            actions.sort_unstable();
            for (second, action, who) in actions {
                line(&[&name(who), action, &date(second)]);
            }
        }
        Layout::ZoomUnique => {
            line(&["Name (Original Name)", "User Email", "Total Duration (Minutes)"]);
            for (who, from, to) in rows() {
                line(&[&name(who), PEOPLE[who].2, &((to - from) / 60).to_string()]);
            }
        }
        Layout::Meet => {
            line(&["First name", "Last name", "Email", "Duration", "Time joined", "Time exited"]);
            for (who, from, to) in rows() {
                let minutes = (to - from) / 60;
                let long = format!("{} hr {} min", minutes / 60, minutes % 60);
                line(&[PEOPLE[who].0, PEOPLE[who].1, PEOPLE[who].2, &long, &date(from), &date(to)]);
            }
        }
    }
    let mut text = String::new();
    for cells in &table {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| if cell.contains(',') && separator == b',' { format!("\"{cell}\"") } else { cell.clone() })
            .collect();
        text.push_str(&cells.join(&char::from(separator).to_string()));
        text.push_str("\r\n");
    }
    if separator == b'\t' {
        let mark = [0xff, 0xfe].into_iter();
        return mark.chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    }
    text.into_bytes()
}

#[test]
fn minutes_are_those_that_are_counted_second_by_second() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let stay = (-1500_i64..8000, 1_i64..5000);
    let meeting = prop::collection::vec(prop::collection::vec(stay, 1..5), PEOPLE.len());
    let waiting = prop::collection::vec((0..PEOPLE.len(), -1500_i64..8000, 1_i64..5000), 0..4);
    let (world, ids) = course_with(PEOPLE);
    let world = std::cell::RefCell::new(world);
    runner
        .run(&(meeting, waiting), |(meeting, waiting)| {
            let meeting: Vec<Stays> = meeting
                .into_iter()
                .map(|stays| stays.into_iter().map(|(from, long)| (from, from + long)).collect())
                .collect();
            let waiting: Vec<_> = waiting.into_iter().map(|(who, from, long)| (who, from, from + long)).collect();
            for layout in LAYOUTS {
                // Totals know one stay, to the minute.
                let totals = matches!(layout, Layout::ZoomUnique | Layout::Meet);
                let meeting: Vec<Stays> = match totals {
                    true => meeting
                        .iter()
                        .map(|stays| {
                            vec![(
                                stays[0].0 / 60 * 60,
                                stays[0].0 / 60 * 60 + (stays[0].1 - stays[0].0) / 60 * 60 + 60,
                            )]
                        })
                        .collect(),
                    false => meeting.clone(),
                };
                let file = given("report.csv", &written(layout, &meeting, &waiting));
                let mut asked = request();
                if totals {
                    asked.session_id = Some(SessionId(4));
                }
                let review = review(&mut world.borrow_mut(), &asked, &[file]);
                prop_assert_eq!(review.session.as_ref().map(|one| one.session_id), Some(SessionId(4)), "{:?}", layout);
                for (who, stays) in meeting.iter().enumerate() {
                    let expected = match layout {
                        Layout::ZoomUnique => u32::try_from((stays[0].1 - stays[0].0) / 60).unwrap().min(120),
                        _ => counted(stays),
                    };
                    let full_name = format!("{} {}", PEOPLE[who].0, PEOPLE[who].1);
                    let found = review.names.iter().find(|name| name.name == full_name);
                    prop_assert_eq!(
                        found.map(|name| name.minutes),
                        Some(expected),
                        "{:?} {} {:?}",
                        layout,
                        full_name,
                        stays
                    );
                    let credited = found.and_then(|name| name.participant_id);
                    let has_address = !matches!(layout, Layout::Teams2020);
                    prop_assert_eq!(credited, has_address.then_some(ids[who]), "{:?} {}", layout, full_name);
                }
            }
            Ok(())
        })
        .unwrap();
}
