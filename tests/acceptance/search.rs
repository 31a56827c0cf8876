//! The box that finds anything: who is called so comes before who only works at a place that is called so.

use course_register_core::courses::{CourseForm, PlanForm};
use course_register_core::participants::{self, AddParticipant, PersonForm};
use course_register_core::search::search;
use course_register_tests::{World, compassionate_leadership, person};

#[test]
fn names_come_before_organisations() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let mut add = |name: &str, organisation: &str| {
        let person = PersonForm { organisation: organisation.to_owned(), ..person(name) };
        let moment = world.moment();
        let request = AddParticipant { person, booking: None, is_different: true };
        participants::add_participant(&world.file, &moment, &request).unwrap();
    };
    for n in 1..=12 {
        add(&format!("Ann Aa{n}"), "Severn Hospice");
    }
    add("Grace Sena", "");
    add("Ann Abse", "");
    add("Seth Zed", "");
    let found = |typed: &str| -> Vec<String> {
        world.file.read(|reading| search(reading, typed)).unwrap().into_iter().map(|one| one.title).collect()
    };
    let all = found("se");
    assert_eq!(
        all[..4],
        ["Grace Sena", "Seth Zed", "Ann Abse", "Ann Aa1"],
        "a name's beginning, within a name, elsewhere"
    );
    assert_eq!(all.len(), 9, "one more than is shown, so that the page can say that there are more");
    assert_eq!(found("zed seth"), ["Seth Zed"], "in any order");
    assert_eq!(found("ann severn").len(), 9, "each word anywhere");
}

#[test]
fn of_equals_the_newest_course_comes_first() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let old = world.real_course().course_id;
    let autumn = CourseForm { title: "Compassionate Leadership, autumn 2026".to_owned(), ..compassionate_leadership() };
    let plan = PlanForm { first_date: "7 Sep 2026".to_owned(), ..autumn.plan.clone() };
    let new = world.course(&CourseForm { plan, ..autumn }).course_id;
    world.add("Grace Adams");
    world.add_booked("Grace Bevan", old, "2026-01-12");
    world.add_booked("Grace Castle", new, "2026-01-12");
    world.add_booked("Gracelyn Dean", new, "2026-01-12");
    let found = |typed: &str| -> Vec<String> {
        world.file.read(|reading| search(reading, typed)).unwrap().into_iter().map(|one| one.title).collect()
    };
    assert_eq!(
        found("grace"),
        ["Grace Castle", "Grace Bevan", "Grace Adams", "Gracelyn Dean"],
        "a whole word before its beginning"
    );
    assert_eq!(
        found("compassionate")[..2],
        ["Compassionate Leadership, autumn 2026", "Compassionate Leadership, spring 2026"]
    );
}

#[test]
fn a_typing_error_is_forgiven_where_too_little_is_found() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    world.real_course();
    for name in ["Łucja Dąbrowska", "Grace Adeyemi", "Tom Featherstone", "Ann Abse"] {
        world.add(name);
    }
    let found = |typed: &str| -> Vec<String> {
        world.file.read(|reading| search(reading, typed)).unwrap().into_iter().map(|one| one.title).collect()
    };
    for (typed, expected) in [
        ("lucja", "Łucja Dąbrowska"),
        ("lucia dabrowksa", "Łucja Dąbrowska"),
        ("adeymi", "Grace Adeyemi"),
        ("adeyemmi", "Grace Adeyemi"),
        ("grcae", "Grace Adeyemi"),
        ("faetherstnoe", "Tom Featherstone"),
        ("faethers", "Tom Featherstone"),
        ("compasionate leadersip", "Compassionate Leadership, spring 2026"),
    ] {
        assert_eq!(found(typed), [expected], "{typed}");
    }
    assert_eq!(found("abs"), ["Ann Abse"]);
    assert_eq!(found("asb"), Vec::<String>::new(), "too short to err in");
    assert_eq!(found("faetherstnoee"), Vec::<String>::new(), "three errors");
}
