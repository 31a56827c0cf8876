//! Courses: set up, moved, cancelled, copied, put away.

use course_register_core::courses::{SessionState, course_sheet};
use course_register_core::error::Error;
use course_register_core::facilitators::diary;
use course_register_tests::{World, compassionate_leadership, date};

fn dates(sheet: &course_register_core::courses::CourseSheet) -> Vec<String> {
    sheet.sessions.iter().map(|s| s.date.to_string()).collect()
}

const SIX: [&str; 6] = ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"];

#[test]
fn the_real_course_has_exactly_six_dates() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    assert_eq!(dates(&sheet), SIX, "six dates, no more, no fewer");
    assert_eq!(sheet.sessions.iter().map(|s| s.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(sheet.when, "Mondays 3pm to 5pm, 9 February to 16 March 2026");
    assert_eq!(sheet.fee_pence, 20_000);
    assert_eq!(sheet.requirements.len(), 5);
    let names: Vec<&str> = sheet.facilitators.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["Callum Frost", "Ruby Hart"]);
    assert!(sheet.sessions.iter().all(|s| s.facilitators == sheet.facilitators), "both facilitate every session");
    assert!(sheet.warnings.is_empty(), "{:?}", sheet.warnings);
}

#[test]
fn a_session_is_held_when_its_end_has_passed() {
    let mut world = World::at("2026-02-09T16:59:00Z");
    let sheet = world.real_course();
    assert!(sheet.sessions.iter().all(|s| s.state == SessionState::Planned), "the first one is still going on");
    let at = |now: &str| {
        let sheet = world.file.read(|r| course_sheet(r, sheet.course_id, now.parse().unwrap())).unwrap();
        sheet.sessions.iter().filter(|s| s.state == SessionState::Held).count()
    };
    assert_eq!(at("2026-02-09T17:00:00Z"), 1);
    assert_eq!(at("2026-03-03T09:00:00Z"), 4);
}

#[test]
fn the_diary_holds_what_keeps_facilitators_busy() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let found = world.file.read(|r| diary(r, date("2026-02-16"), date("2026-03-01"))).unwrap();
    assert_eq!(found.engagements.iter().map(|e| e.number).collect::<Vec<_>>(), [2, 3], "both ends are inside");
    assert_eq!(found.engagements[0].title, "Compassionate Leadership, spring 2026, session 2");
    assert_eq!(found.engagements[0].facilitators, sheet.facilitators);
}

#[test]
fn what_cannot_be_accepted_is_all_said_at_once() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.title = String::new();
    form.fee = "1.234".to_owned();
    form.plan.first_date = "30 Feb 2026".to_owned();
    form.plan.ends_at = "2pm".to_owned();
    form.zoom_link = "javascript:alert(1)".to_owned();
    let before = world.dump();
    let moment = world.moment();
    let refused = course_register_core::courses::create_course(&mut world.file, &moment, &form).unwrap_err();
    let Error::Invalid(fields) = refused else { panic!("{refused:?}") };
    let names: Vec<&str> = fields.iter().map(|f| f.field.as_str()).collect();
    assert_eq!(names, ["title", "fee", "zoom_link", "first_date", "ends_at"]);
    assert_eq!(world.dump(), before, "nothing was saved");
}
