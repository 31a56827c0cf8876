//! The computer's clock is a year off, jumps, changes to summer time and back, or stands in another zone: history keeps
//! its order, and dates are those of London.

use course_register_core::courses::{CourseForm, PlanForm};
use course_register_core::history::{HistoryQuery, page};
use course_register_core::moment::Moment;
use course_register_core::register::RegisterOf;
use course_register_tests::{World, compassionate_leadership, date};

/// In the order in which things are done: a year ahead, a year behind, and the hours around both changes of the clocks.
const CLOCKS: &[&str] = &[
    "2026-10-25T00:30:00Z",
    "2027-10-25T00:30:00Z",
    "2025-10-25T00:30:00Z",
    "2026-10-25T00:59:58Z",
    "2026-10-25T01:00:02Z",
    "2026-10-25T00:45:00Z",
    "2026-03-29T00:59:58Z",
    "2026-03-29T01:00:02Z",
    "2026-03-29T00:30:00Z",
    "1999-12-31T23:59:00Z",
    "2038-01-19T03:14:07Z",
    "2026-06-01T09:00:00Z",
];

fn said(world: &World) -> Vec<String> {
    let steps = world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap().steps;
    steps.into_iter().map(|step| step.said).collect()
}

#[test]
fn history_and_undo_follow_what_was_done_not_the_clock() {
    let mut world = World::at(CLOCKS[0]);
    let mut stations = vec![world.dump()];
    let mut expected = Vec::new();
    for (at, clock) in CLOCKS.iter().enumerate() {
        world.set_now(clock);
        world.add(&format!("Person {at}"));
        expected.insert(0, format!("Added Person {at}"));
        stations.push(world.dump());
        assert_eq!(said(&world), expected, "{clock}");
    }
    let mut world = world.restart();
    for (at, clock) in CLOCKS.iter().enumerate() {
        // The clock is wrong in another way by then.
        world.set_now(clock);
        world.undo_one();
        assert_eq!(world.dump(), stations[CLOCKS.len() - 1 - at], "step {at} of undo, at {clock}");
    }
    for (at, clock) in CLOCKS.iter().rev().enumerate() {
        world.set_now(clock);
        world.redo_one();
        assert_eq!(world.dump(), stations[at + 1], "step {at} of redo, at {clock}");
    }
    let newest: Vec<String> = said(&world).into_iter().take(CLOCKS.len()).collect();
    let redone: Vec<String> = expected.iter().map(|said| format!("Done again: {said}")).collect();
    assert_eq!(newest, redone);
}

#[test]
fn today_is_londons_date() {
    let world = World::at("2026-01-01T00:00:00Z");
    for (now, today) in [
        ("2026-03-28T23:59:59Z", "2026-03-28"),
        ("2026-03-29T00:00:00Z", "2026-03-29"),
        ("2026-03-29T22:59:59Z", "2026-03-29"),
        ("2026-03-29T23:00:00Z", "2026-03-30"),
        ("2026-10-24T22:59:59Z", "2026-10-24"),
        ("2026-10-24T23:00:00Z", "2026-10-25"),
        ("2026-10-25T23:59:59Z", "2026-10-25"),
        ("2026-10-26T00:00:00Z", "2026-10-26"),
        ("2026-12-31T23:59:59Z", "2026-12-31"),
    ] {
        let frame = world.file.frame(&Moment::new(now.parse().unwrap(), [1; 16])).unwrap();
        assert_eq!(frame.today, date(today), "{now}");
    }
}

#[test]
fn sessions_fall_due_at_the_hour_on_londons_clocks_before_and_after_they_change() {
    for (first, changes) in [
        // (first Monday, [(session, first second of its start, first second after its end)])
        ("23 Mar 2026", [("2026-03-23", 15, 17), ("2026-03-30", 14, 16)]),
        ("19 Oct 2026", [("2026-10-19", 14, 16), ("2026-10-26", 15, 17)]),
    ] {
        let mut world = World::at("2026-01-12T09:00:00Z");
        let plan =
            PlanForm { first_date: first.to_owned(), session_count: "2".to_owned(), ..compassionate_leadership().plan };
        let course = world.course(&CourseForm {
            plan,
            certificate_threshold: "2".to_owned(),
            confirmed: true,
            ..compassionate_leadership()
        });
        let of = RegisterOf::Course(course.course_id);
        for (at, (day, starts, ends)) in changes.iter().enumerate() {
            let session = |now: &str| world.register(of, now).sessions.swap_remove(at);
            let before = |hour: i32| format!("{day}T{:02}:59:59Z", hour - 1);
            let on = |hour: i32| format!("{day}T{hour:02}:00:00Z");
            assert_eq!(session(&on(*starts)).date, date(day));
            assert!(!session(&before(*starts)).started, "{day} has not begun at {}", before(*starts));
            assert!(session(&on(*starts)).started, "{day} has begun at {}", on(*starts));
            assert!(!session(&before(*ends)).held, "{day} is not over at {}", before(*ends));
            assert!(session(&on(*ends)).held, "{day} is over at {}", on(*ends));
        }
    }
}

#[test]
fn the_computers_own_zone_changes_nothing() {
    for zone in ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", ":nowhere"] {
        let run = std::process::Command::new(std::env::current_exe().unwrap())
            .env("TZ", zone)
            .args([
                "--exact",
                "clock::history_and_undo_follow_what_was_done_not_the_clock",
                "clock::today_is_londons_date",
                "clock::sessions_fall_due_at_the_hour_on_londons_clocks_before_and_after_they_change",
            ])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success() && said.contains("3 passed"), "in {zone}: {said}");
    }
}
