//! A course is set up from nothing, and from its programme's defaults.

use course_register_core::courses::{
    AdjustedSession, CourseForm, FacilitatorChoice, SessionState, SessionsProposed, course_sheet, create_course,
    propose_sessions,
};
use course_register_core::facilitators::{AbsenceForm, add_absence, diary};
use course_register_core::settings::{AvoidedWeekForm, add_avoided_week};
use course_register_tests::{World, compassionate_leadership, date};
use proptest::prelude::*;

use super::{asked, dates, fields};

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
    form.notes = "x".repeat(10_001);
    let before = world.dump();
    let moment = world.moment();
    let refused = fields(create_course(&world.file, &moment, &form));
    let names: Vec<&str> = refused.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(names, ["title", "fee", "zoom_link", "notes", "first_date", "ends_at"]);
    assert_eq!(world.dump(), before, "nothing was saved");
}

fn proposed(world: &World, form: &CourseForm) -> SessionsProposed {
    world.file.read(|r| propose_sessions(r, form, date("2026-01-05"))).unwrap()
}

#[test]
fn a_skipped_date_gives_a_later_seventh_week() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.plan.skipped_dates = vec!["16 Feb 2026".to_owned(), String::new()];
    let preview = proposed(&world, &form);
    assert_eq!(preview.skipped, [date("2026-02-16")]);
    let sheet = world.course(&form);
    assert_eq!(dates(&sheet), ["2026-02-09", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]);
    let previewed: Vec<String> = preview.sessions.iter().map(|s| s.date.to_string()).collect();
    assert_eq!(dates(&sheet), previewed, "what was shown is what is saved");
}

#[test]
fn one_session_is_adjusted_before_it_is_saved() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    let by_hand = |number, date: &str| AdjustedSession {
        number,
        date: date.to_owned(),
        starts_at: "10am".to_owned(),
        ends_at: "midday".to_owned(),
    };
    form.plan.adjusted = vec![by_hand(3, "Thu 26 Feb 2026"), by_hand(9, "not there: no ninth session")];
    let sheet = world.course(&form);
    assert_eq!(sheet.sessions[2].date, date("2026-02-26"));
    assert_eq!(sheet.sessions[2].starts_at.to_string(), "10:00:00");
    assert_eq!(sheet.sessions[3].date, date("2026-03-02"), "the rhythm goes on");
}

#[test]
fn the_preview_marks_bank_holidays_avoided_weeks_weekends_and_clock_changes() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let moment = world.moment();
    let half_term = AvoidedWeekForm {
        first_day: "2026-02-16".to_owned(),
        last_day: "2026-02-20".to_owned(),
        label: "Half-term".to_owned(),
    };
    add_avoided_week(&world.file, &moment, &half_term).unwrap();
    let mut form = compassionate_leadership();
    form.plan.session_count = "9".to_owned();
    let preview = proposed(&world, &form);
    let remarks: Vec<(u32, &str)> = preview
        .sessions
        .iter()
        .flat_map(|s| s.remarks.iter().map(move |remark| (s.number, remark.sentence.as_str())))
        .collect();
    assert_eq!(
        remarks,
        [
            (2, "In a week to avoid: Half-term"),
            (8, "The clocks go forward the day before, on Sunday 29 March 2026"),
            (9, "Bank holiday: Easter Monday"),
        ]
    );
    assert_eq!(preview.when, "Mondays 3pm to 5pm, 9 February to 6 April 2026");
    assert_eq!(preview.suggested_title, "Compassionate Leadership, February 2026");
}

#[test]
fn the_preview_says_while_it_is_typed_what_cannot_be_read_yet() {
    let world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.plan.first_date = "9 Fe".to_owned();
    let preview = proposed(&world, &form);
    assert!(preview.sessions.is_empty());
    assert_eq!(preview.problems.len(), 1, "{:?}", preview.problems);
    assert_eq!(preview.problems[0].field, "first_date");
    assert_eq!(proposed(&world, &CourseForm::default()).sessions, []);
}

#[test]
fn a_time_on_a_clock_change_night_is_refused_with_a_sentence() {
    for (first, said) in [
        ("29 Mar 2026", "1.30am does not exist on Sunday 29 March 2026: the clocks go forward that night."),
        ("25 Oct 2026", "1.30am happens twice on Sunday 25 October 2026: the clocks go back that night."),
    ] {
        let mut world = World::at("2026-01-05T09:00:00Z");
        let mut form = compassionate_leadership();
        form.plan.first_date = first.to_owned();
        form.plan.session_count = "2".to_owned();
        form.plan.starts_at = "1.30am".to_owned();
        let preview = proposed(&world, &form);
        assert_eq!(preview.sessions.len(), 2, "both are shown");
        assert!(preview.sessions[0].problems[0].message.starts_with(said), "{:?}", preview.sessions[0].problems);
        assert!(preview.sessions[1].problems.is_empty(), "a week later the clock is plain again");
        let moment = world.moment();
        let refused = fields(create_course(&world.file, &moment, &form));
        assert_eq!(refused.len(), 1);
        assert_eq!(refused[0].0, "session_1_starts_at");
        assert!(refused[0].1.starts_with(said), "{refused:?}");
    }
}

#[test]
fn three_in_the_afternoon_stays_three_across_a_clock_change() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.plan.first_date = "23 Mar 2026".to_owned();
    form.plan.session_count = "2".to_owned();
    form.certificate_threshold = "2".to_owned();
    let course_id = world.course(&form).course_id;
    let held = |now: &str| {
        let sheet = world.file.read(|r| course_sheet(r, course_id, now.parse().unwrap())).unwrap();
        sheet.sessions.iter().filter(|s| s.state == SessionState::Held).count()
    };
    assert_eq!(held("2026-03-23T17:00:00Z"), 1, "5pm is 17:00Z in winter");
    assert_eq!(held("2026-03-30T15:59:59Z"), 1);
    assert_eq!(held("2026-03-30T16:00:00Z"), 2, "and 16:00Z in summer");
}

#[test]
fn a_course_without_sessions_is_allowed_and_said() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.plan.session_count = "0".to_owned();
    form.plan.first_date = String::new();
    assert_eq!(proposed(&world, &form).when, "No sessions yet");
    let (said, sheet) = world.there_and_back(|file, moment| create_course(file, moment, &form));
    assert_eq!(said, "Set up Compassionate Leadership, spring 2026 with no sessions yet");
    assert_eq!(sheet.when, "No sessions yet");
    assert!(sheet.warnings.is_empty(), "{:?}", sheet.warnings);
}

#[test]
fn a_facilitator_in_two_places_is_said_and_may_be_accepted() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    world.real_course();
    let mut form = compassionate_leadership();
    form.title = "Another".to_owned();
    form.programme_title = "Another programme".to_owned();
    form.plan.session_count = "1".to_owned();
    form.certificate_threshold = "1".to_owned();
    form.plan.starts_at = "4pm".to_owned();
    form.minimum_minutes = "45".to_owned();
    form.facilitators = vec![FacilitatorChoice::named("ruby  HART")];
    let clash = "Ruby Hart is engaged: Compassionate Leadership, spring 2026, session 1, 3pm to 5pm";
    assert_eq!(proposed(&world, &form).sessions[0].against, [clash]);
    let moment = world.moment();
    let question = asked(create_course(&world.file, &moment, &form));
    assert_eq!(question, format!("Session 1, Monday 9 February 2026: {clash}."));
    form.confirmed = true;
    let sheet = world.course(&form);
    assert_eq!(sheet.facilitators[0].name, "Ruby Hart", "a name that is known is that facilitator");
    assert_eq!(sheet.sessions[0].against, [clash], "the course goes on saying so");
    form.plan.starts_at = "5pm".to_owned();
    form.plan.ends_at = "6pm".to_owned();
    form.confirmed = false;
    form.programme_id = Some(sheet.programme_id);
    let free = world.course(&form);
    assert!(free.sessions[0].against.iter().all(|c| !c.contains("spring")), "one may end as the next begins");
}

#[test]
fn a_facilitator_who_is_away_is_said() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let course = world.real_course();
    let facilitator = course.facilitators[1].clone();
    let away = AbsenceForm {
        first_day: "23 Feb 2026".to_owned(),
        last_day: "27 Feb 2026".to_owned(),
        reason: "annual leave".to_owned(),
    };
    let moment = world.moment();
    add_absence(&world.file, &moment, facilitator.facilitator_id, &away).unwrap();
    let mut form = compassionate_leadership();
    form.plan.starts_at = "9am".to_owned();
    form.plan.ends_at = "11am".to_owned();
    form.programme_id = Some(course.programme_id);
    let moment = world.moment();
    let question = asked(create_course(&world.file, &moment, &form));
    assert_eq!(question, "Session 3, Monday 23 February 2026: Ruby Hart is away: annual leave.");
}

#[test]
fn a_certificate_that_asks_for_more_than_there_are_is_a_warning() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let mut form = compassionate_leadership();
    form.certificate_threshold = "7".to_owned();
    let said = "The certificate asks for 7 sessions, but there are only 6: nobody could reach it.";
    assert_eq!(proposed(&world, &form).warnings, [said]);
    let moment = world.moment();
    assert_eq!(asked(create_course(&world.file, &moment, &form)), said);
    form.confirmed = true;
    assert_eq!(world.course(&form).warnings, [said]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is typed: what is shown is what is saved, with as many sessions as were asked for and none on a skipped
    /// date, and taking it back leaves nothing.
    #[test]
    fn what_is_shown_is_what_is_saved(
        start in 0_u64..4_000,
        count in 0_u32..=12,
        every_weeks in 1_u32..=4,
        skips in proptest::collection::btree_set(0_u64..10, 0..4),
        hour in 0_u32..23,
    ) {
        let mut world = World::at("2026-01-05T09:00:00Z");
        let first = date("2026-01-01") + chrono::Days::new(start);
        let skipped: Vec<_> = skips.iter().map(|weeks| first + chrono::Days::new(weeks * 7)).collect();
        let mut form = compassionate_leadership();
        form.plan.first_date = first.format("%-d/%-m/%Y").to_string();
        form.plan.session_count = count.to_string();
        form.plan.every_weeks = every_weeks.to_string();
        form.plan.skipped_dates = skipped.iter().map(|d| d.format("%-d %B %Y").to_string()).collect();
        form.plan.starts_at = format!("{hour}:15");
        form.plan.ends_at = format!("{}:00", hour + 1);
        form.certificate_threshold = count.to_string();
        form.minimum_minutes = "45".to_owned();
        let before = world.dump();
        let preview = proposed(&world, &form);
        prop_assert_eq!(preview.sessions.len(), count as usize);
        prop_assert!(preview.sessions.iter().all(|s| !skipped.contains(&s.date)));
        let moment = world.moment();
        match create_course(&world.file, &moment, &form) {
            Ok(made) => {
                let shown: Vec<_> = preview.sessions.iter().map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
                let saved: Vec<_> = made.view.sessions.iter().map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
                prop_assert_eq!(shown, saved);
                prop_assert_eq!(preview.when, made.view.when);
                let moment = world.moment();
                world.file.undo(&moment).unwrap();
                prop_assert_eq!(world.dump(), before);
            }
            Err(_) => {
                // Only the night on which the clocks change refuses, and the preview said so.
                prop_assert!(hour <= 2);
                prop_assert!(preview.sessions.iter().any(|s| !s.problems.is_empty()));
                prop_assert_eq!(world.dump(), before);
            }
        }
    }
}
