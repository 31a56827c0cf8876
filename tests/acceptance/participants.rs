//! People: adding and changing them, who may be the same, access needs.

use course_register_core::participants::{self, AddParticipant, PersonForm};
use course_register_tests::World;

fn grace() -> PersonForm {
    PersonForm {
        first_name: " Grace ".to_owned(),
        last_name: "Adeyemi".to_owned(),
        emails: vec!["grace@example.org".to_owned(), String::new(), "G.Adeyemi@example.org".to_owned()],
        phone: "+44 (0)7700 900123".to_owned(),
        organisation: "Harbour Hospice".to_owned(),
        job_title: "Ward manager".to_owned(),
        leadership_role_confirmed_on: "2026-01-12".to_owned(),
        notes: "Prefers e-mail.".to_owned(),
    }
}

fn new(person: PersonForm) -> AddParticipant {
    AddParticipant { person, booking: None, is_different: false }
}

#[test]
fn a_person_is_kept_as_typed_and_cleaned() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let moment = world.moment();
    let empty = world.dump();
    let changed = participants::add_participant(&mut world.file, &moment, &new(grace())).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Added Grace Adeyemi"));
    let kept = &changed.view.person;
    assert_eq!((kept.first_name.as_str(), kept.phone.as_str()), ("Grace", "07700 900123"));
    assert_eq!(kept.emails, ["grace@example.org", "G.Adeyemi@example.org"]);
    assert_eq!(changed.view.history.steps.len(), 1, "the person's history begins with being added");
    world.comes_and_goes(&empty);
}
