//! The box that finds anything: who is called so comes before who only works at a place that is called so.

use course_register_core::participants::{self, AddParticipant, PersonForm};
use course_register_core::search::search;
use course_register_tests::{World, person};

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
