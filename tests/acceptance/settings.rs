//! Settings.

use course_register_core::calendar::bank_holidays::BankHolidaySource;
use course_register_core::error::{Error, FieldProblem};
use course_register_core::settings::{self, AvoidedWeekForm, BankHolidayForm, CentreForm, SettingsSheet};
use course_register_tests::{World, date};

fn centre(name: &str, email: &str, minimum_minutes: &str) -> CentreForm {
    CentreForm {
        name: name.into(),
        email: email.into(),
        minimum_minutes: minimum_minutes.into(),
        offer_reply_days: "7".into(),
        payment_days: "30".into(),
    }
}

fn span(first_day: &str, last_day: &str, label: &str) -> AvoidedWeekForm {
    AvoidedWeekForm { first_day: first_day.into(), last_day: last_day.into(), label: label.into() }
}

fn holiday(on: &str, title: &str) -> BankHolidayForm {
    BankHolidayForm { date: on.into(), title: title.into() }
}

fn sheet(world: &World) -> SettingsSheet {
    world.file.read(|reading| settings::sheet(reading, date("2026-03-03"))).unwrap()
}

fn fields(error: Error) -> Vec<FieldProblem> {
    let fields = error.problem().fields;
    assert!(!fields.is_empty(), "the problem belongs at a field: {error:?}");
    fields
}

#[test]
fn a_new_file_has_the_usual_settings() {
    let world = World::at("2026-03-03T09:00:00Z");
    let sheet = sheet(&world);
    assert_eq!((sheet.centre.name.as_str(), sheet.centre.minimum_minutes), ("", 90));
    assert_eq!((sheet.centre.offer_reply_days, sheet.centre.payment_days), (7, 30));
    assert_eq!(sheet.time_zone, "Europe/London");
    let years: Vec<i32> = sheet.bank_holiday_years.iter().map(|year| year.year).collect();
    assert_eq!(years, [2026, 2027, 2028, 2029], "this year and the coming ones");
    assert!(sheet.bank_holiday_years[3].is_provisional, "2029 is not published: it is worked out by rule, and says so");
    assert!(sheet.bank_holiday_years[3].days.iter().all(|day| day.source == BankHolidaySource::Provisional));
    assert!(!sheet.bank_holiday_years[0].is_provisional);
}

#[test]
fn the_centre_is_changed_and_the_sentence_says_what() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let before = world.dump();
    let moment = world.moment();
    let changed =
        settings::change_centre(&world.file, &moment, &centre("  Harbour Centre ", "office@example.org", "100"))
            .unwrap();
    assert_eq!(
        changed.said.as_deref(),
        Some(
            "Changed the centre’s name, the centre’s e-mail address and the minimum for new programmes to 100 minutes"
        )
    );
    assert_eq!(changed.view.centre.name, "Harbour Centre");
    let after = world.dump();

    let moment = world.moment();
    let same =
        settings::change_centre(&world.file, &moment, &centre("Harbour Centre", "office@example.org", "100")).unwrap();
    assert_eq!(same.said, None, "nothing changed, so history says nothing");

    let moment = world.moment();
    world.file.undo(&moment).unwrap();
    assert_eq!(world.dump(), before);
    let moment = world.moment();
    world.file.redo(&moment).unwrap();
    assert_eq!(world.dump(), after);
    assert_eq!(sheet(&world.restart()).centre.email, "office@example.org");
}

#[test]
fn the_days_to_answer_and_to_pay_are_changed_and_said() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let before = world.dump();
    let form = CentreForm { offer_reply_days: "10".into(), payment_days: "1".into(), ..centre("", "", "90") };
    let moment = world.moment();
    let changed = settings::change_centre(&world.file, &moment, &form).unwrap();
    assert_eq!(
        changed.said.as_deref(),
        Some("Changed the time to answer an offer to 10 days and the time to pay to 1 day")
    );
    world.comes_and_goes(&before);
    let form = CentreForm { offer_reply_days: "a week".into(), payment_days: "366".into(), ..centre("", "", "90") };
    let moment = world.moment();
    let wrong = fields(settings::change_centre(&world.file, &moment, &form).unwrap_err());
    let named: Vec<&str> = wrong.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(named, ["offer_reply_days", "payment_days"]);
    let world = world.restart();
    assert_eq!((sheet(&world).centre.offer_reply_days, sheet(&world).centre.payment_days), (10, 1));
}

#[test]
fn what_cannot_be_accepted_is_said_at_every_field_at_once() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let before = world.dump();
    let moment = world.moment();
    let wrong = settings::change_centre(&world.file, &moment, &centre("a\u{7}b", "office at example", "-1"));
    let named: Vec<String> = fields(wrong.unwrap_err()).into_iter().map(|problem| problem.field).collect();
    assert_eq!(named, ["name", "email", "minimum_minutes"]);
    for (form, field) in [
        (span("", "", "Half-term"), "first_day"),
        (span("2026-02-30", "2026-03-01", "Half-term"), "first_day"),
        (span("2026-02-20", "2026-02-16", "Half-term"), "last_day"),
        (span("2026-02-16", "2062-02-20", "Half-term"), "last_day"),
        (span("0026-02-16", "2026-02-20", "Half-term"), "first_day"),
        (span("2026-02-16", "2026-02-20", "  "), "label"),
        (span("2026-02-16", "2026-02-20", &"x".repeat(201)), "label"),
    ] {
        let moment = world.moment();
        let refused = settings::add_avoided_week(&world.file, &moment, &form).unwrap_err();
        let problems = fields(refused);
        assert_eq!((problems.len(), problems[0].field.as_str()), (1, field), "{form:?}: {problems:?}");
    }
    for (form, field) in [
        (holiday("2026-13-01", "Jubilee"), "date"),
        (holiday("2026-12-25", "Jubilee"), "date"),
        (holiday("2026-06-01", ""), "title"),
    ] {
        let moment = world.moment();
        let problems = fields(settings::add_bank_holiday(&world.file, &moment, &form).unwrap_err());
        assert_eq!((problems.len(), problems[0].field.as_str()), (1, field), "{form:?}: {problems:?}");
    }
    assert_eq!(world.dump(), before, "what was refused changed nothing");
}

#[test]
fn weeks_to_avoid_are_added_and_removed_and_every_step_can_be_undone() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let mut states = vec![world.dump()];
    let moment = world.moment();
    let added =
        settings::add_avoided_week(&world.file, &moment, &span("2026-05-25", "2026-05-29", "Half-term")).unwrap();
    assert_eq!(added.said.as_deref(), Some("Added 25 to 29 May 2026 to the weeks to avoid"));
    states.push(world.dump());
    let moment = world.moment();
    let one_day =
        settings::add_avoided_week(&world.file, &moment, &span("2026-02-16", "", "'; DROP TABLE avoided_week"))
            .unwrap();
    assert_eq!(one_day.said.as_deref(), Some("Added 16 Feb 2026 to the weeks to avoid"));
    let labels: Vec<&str> = one_day.view.avoided_weeks.iter().map(|span| span.label.as_str()).collect();
    assert_eq!(labels, ["'; DROP TABLE avoided_week", "Half-term"], "by first day");
    states.push(world.dump());

    let moment = world.moment();
    let twice = settings::add_avoided_week(&world.file, &moment, &span("2026-05-25", "2026-05-29", "Half-term"));
    assert_eq!(fields(twice.unwrap_err())[0].field, "label", "the same span twice is a slip");

    let calendar = world.file.read(settings::calendar).unwrap();
    assert!(calendar.avoided_weeks.iter().any(|span| span.holds(date("2026-05-27"))));

    let id = one_day.view.avoided_weeks[1].avoided_week_id;
    let moment = world.moment();
    let removed = settings::remove_avoided_week(&world.file, &moment, id).unwrap();
    assert_eq!(removed.said.as_deref(), Some("Removed 25 to 29 May 2026 from the weeks to avoid"));
    states.push(world.dump());
    let moment = world.moment();
    assert!(matches!(settings::remove_avoided_week(&world.file, &moment, id), Err(Error::Gone(_))));
    walk_back_and_forth(&mut world, &states);
}

#[test]
fn a_bank_holiday_that_is_announced_late_is_added() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let mut states = vec![world.dump()];
    let moment = world.moment();
    let added =
        settings::add_bank_holiday(&world.file, &moment, &holiday("2026-06-12", "A day of celebration")).unwrap();
    assert_eq!(added.said.as_deref(), Some("Added the bank holiday on Friday 12 June 2026"));
    let june = added.view.bank_holiday_years[0].days.iter().find(|day| day.date == date("2026-06-12")).unwrap();
    assert_eq!((june.title.as_str(), june.source), ("A day of celebration", BankHolidaySource::Added));
    states.push(world.dump());
    let id = added.view.added_bank_holidays[0].added_bank_holiday_id;
    let moment = world.moment();
    let removed = settings::remove_bank_holiday(&world.file, &moment, id).unwrap();
    assert_eq!(removed.said.as_deref(), Some("Removed the bank holiday on Friday 12 June 2026"));
    states.push(world.dump());
    let calendar = world.file.read(settings::calendar).unwrap();
    assert_eq!(calendar.bank_holidays.on(date("2026-06-12")), None);
    walk_back_and_forth(&mut world, &states);
}

/// Undoes every step and does each again, and looks at the data after each.
fn walk_back_and_forth(world: &mut World, states: &[Vec<String>]) {
    for state in states.iter().rev().skip(1) {
        let moment = world.moment();
        world.file.undo(&moment).unwrap();
        assert_eq!(&world.dump(), state);
    }
    for state in states.iter().skip(1) {
        let moment = world.moment();
        world.file.redo(&moment).unwrap();
        assert_eq!(&world.dump(), state);
    }
}
