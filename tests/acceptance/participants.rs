//! People: adding and changing them, who may be the same, access needs.

use course_register_core::bookings::BookingState;
use course_register_core::error::{Code, Error, Result};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::ParticipantId;
use course_register_core::participants::{
    self, AddParticipant, Alike, EditParticipant, LikelyDuplicate, ParticipantSheet, PersonForm,
};
use course_register_tests::{World, person, place};

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

fn try_add(world: &mut World, person: PersonForm) -> Result<ParticipantSheet> {
    let request = AddParticipant { person, booking: None, is_different: false };
    let moment = world.moment();
    Ok(participants::add_participant(&world.file, &moment, &request)?.view)
}

fn alike(world: &World, form: &PersonForm) -> Vec<LikelyDuplicate> {
    world.file.read(|reading| participants::likely_duplicates(reading, form, None)).unwrap()
}

fn edit(world: &mut World, participant_id: ParticipantId, person: PersonForm) -> Result<ParticipantSheet> {
    let request = EditParticipant { participant_id, person, is_different: false };
    let moment = world.moment();
    Ok(participants::edit_participant(&world.file, &moment, &request, None)?.view)
}

fn code(error: &Error) -> Option<Code> {
    error.problem().code
}

#[test]
fn a_person_is_kept_as_typed_and_cleaned() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let empty = world.dump();
    let moment = world.moment();
    let request = AddParticipant { person: grace(), booking: None, is_different: false };
    let changed = participants::add_participant(&world.file, &moment, &request).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Added Grace Adeyemi"));
    let kept = &changed.view.person;
    assert_eq!((kept.first_name.as_str(), kept.phone.as_str()), ("Grace", "07700 900123"));
    assert_eq!(kept.emails, ["grace@example.org", "G.Adeyemi@example.org"]);
    assert_eq!(changed.view.history.steps.len(), 1, "the person's history begins with being added");
    world.comes_and_goes(&empty);
}

#[test]
fn every_field_that_cannot_be_accepted_is_named_at_once() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let empty = world.dump();
    let wrong = PersonForm {
        emails: vec!["no address".to_owned(), "fine@example.org".to_owned()],
        phone: "a\u{7}b".to_owned(),
        leadership_role_confirmed_on: "31 Feb 2026".to_owned(),
        notes: "x".repeat(10_001),
        ..PersonForm::default()
    };
    let problem = try_add(&mut world, wrong).unwrap_err().problem();
    let fields: Vec<&str> = problem.fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["first_name", "emails", "phone", "leadership_role_confirmed_on", "notes"]);
    assert!(problem.fields[4].message.contains("shorten it by 1"), "{}", problem.fields[4].message);
    assert_eq!(world.dump(), empty, "nothing was written");
    let longest = PersonForm { notes: "ü".repeat(10_000), ..person("Ömer") };
    assert_eq!(try_add(&mut world, longest).unwrap().person.notes.chars().count(), 10_000);
}

#[test]
fn one_name_is_enough_and_odd_names_are_names() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    for name in ["Cher", "😀 🌱", "محمد العلي", "'; drop table participant; --", "<script>alert(1)</script>", "{{7*7}}"]
    {
        let form = PersonForm { last_name: name.to_owned(), ..PersonForm::default() };
        let sheet = try_add(&mut world, form).unwrap();
        assert_eq!(sheet.person.last_name, name, "a name stays as it was typed");
    }
}

#[test]
fn the_same_address_in_another_letter_case_is_asked_about() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let known = try_add(&mut world, grace()).unwrap().participant_id;
    let form = PersonForm { emails: vec!["GRACE@Example.org".to_owned()], ..person("Gracie Other") };
    let refused = try_add(&mut world, form.clone()).unwrap_err();
    assert_eq!(code(&refused), Some(Code::LikelyDuplicates));
    let found = alike(&world, &form);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].participant_id, found[0].alike), (known, Alike::SameEmail));
    let second = PersonForm { emails: vec!["g.adeyemi@example.org".to_owned()], ..person("Gracie Other") };
    assert_eq!(alike(&world, &second).len(), 1, "the address in the file may be the one with capitals");
    let before = world.dump();
    let moment = world.moment();
    let request = AddParticipant { person: form, booking: None, is_different: true };
    participants::add_participant(&world.file, &moment, &request).unwrap();
    world.comes_and_goes(&before);
}

#[test]
fn names_are_compared_without_accents_and_letter_case() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let hospice = PersonForm { organisation: "Trinité Hospice".to_owned(), ..person("Zoë Okonkwo") };
    let elsewhere = PersonForm { organisation: "Elsewhere".to_owned(), ..person("ZOE OKONKWO") };
    try_add(&mut world, elsewhere.clone()).unwrap();
    let moment = world.moment();
    let request = AddParticipant { person: hospice, booking: None, is_different: true };
    participants::add_participant(&world.file, &moment, &request).unwrap();
    let form = PersonForm { organisation: "trinite  HOSPICE".to_owned(), ..person("zoe okonkwo") };
    let found: Vec<Alike> = alike(&world, &form).iter().map(|one| one.alike).collect();
    assert_eq!(found, [Alike::SameNameAndOrganisation, Alike::SameName], "the likelier one comes first");
    let nobody = person("Zoe Okonkwo-Bell");
    assert_eq!(alike(&world, &nobody), []);
}

#[test]
fn a_likely_duplicate_is_shown_with_their_courses() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    world.add_placed("Grace Adeyemi", course, BookingState::WaitingList, "2026-01-12");
    let found = alike(&world, &person("grace adeyemi"));
    assert_eq!(found[0].courses.len(), 1);
    assert_eq!(found[0].courses[0].state, BookingState::WaitingList);
    assert_eq!(found[0].alike_words, "Same name");
}

#[test]
fn changing_a_person_asks_only_when_they_come_to_look_like_another() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let grace_id = try_add(&mut world, grace()).unwrap().participant_id;
    let other = world.add("Ada Quist");
    let before = world.dump();
    let changed = PersonForm { organisation: "Harbour Hospice".to_owned(), ..person("Ada Quist") };
    edit(&mut world, other, changed.clone()).unwrap();
    world.comes_and_goes(&before);
    let sharing = PersonForm { emails: vec!["grace@EXAMPLE.org".to_owned()], ..changed };
    assert_eq!(code(&edit(&mut world, other, sharing).unwrap_err()), Some(Code::LikelyDuplicates));
    let mut again = grace();
    again.notes = "Prefers the phone.".to_owned();
    again.emails.reverse();
    let sheet = edit(&mut world, grace_id, again).unwrap();
    assert_eq!(sheet.person.emails, ["G.Adeyemi@example.org", "grace@example.org"], "the first is the main one");
}

#[test]
fn another_organisation_asks_when_name_and_organisation_are_now_somebody_else_s() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let at = |organisation: &str| PersonForm { organisation: organisation.to_owned(), ..person("Grace Adeyemi") };
    world.add("Grace Adeyemi");
    try_add(&mut world, PersonForm { first_name: "Gráce".to_owned(), ..at("Ash Hospice") }).unwrap_err();
    let request = AddParticipant { person: at("Ash Hospice"), booking: None, is_different: true };
    let moment = world.moment();
    participants::add_participant(&world.file, &moment, &request).unwrap();
    let other = AddParticipant { person: at("Harbour Hospice"), booking: None, is_different: true };
    let moment = world.moment();
    let other = participants::add_participant(&world.file, &moment, &other).unwrap().view.participant_id;

    assert_eq!(code(&edit(&mut world, other, at("ASH  hospice")).unwrap_err()), Some(Code::LikelyDuplicates));
    edit(&mut world, other, at("Elsewhere")).unwrap();
    let noted = PersonForm { notes: "Rang on Monday".to_owned(), ..at("Elsewhere") };
    edit(&mut world, other, noted).unwrap();
    let request = EditParticipant { participant_id: other, person: at("Ash Hospice"), is_different: true };
    let moment = world.moment();
    participants::edit_participant(&world.file, &moment, &request, None).unwrap();
    edit(&mut world, other, at("Ash hospice")).unwrap();
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let sheet = try_add(&mut world, grace()).unwrap();
    let moment = world.moment();
    let request = EditParticipant { participant_id: sheet.participant_id, person: sheet.person, is_different: false };
    let changed = participants::edit_participant(&world.file, &moment, &request, None).unwrap();
    assert_eq!(changed.said, None);
}

#[test]
fn access_needs_lie_apart_and_go_by_themselves() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let id = world.add("Grace Adeyemi");
    let empty = world.dump();
    let moment = world.moment();
    let saved = participants::save_access_needs(&world.file, &moment, id, " Captions, please.\r\nA break ").unwrap();
    assert_eq!(saved.said.as_deref(), Some("Saved the access needs of Grace Adeyemi"));
    assert_eq!(saved.view, "Captions, please.\nA break");
    let sheet = world.file.read(|r| participants::participant_sheet(r, id, None, &moment)).unwrap();
    assert!(sheet.has_access_needs);
    let said = serde_json::to_string(&sheet).unwrap();
    assert!(!said.contains("Captions"), "the sheet says that there are needs, never which");
    world.comes_and_goes(&empty);
    let with_needs = world.dump();
    let moment = world.moment();
    let deleted = participants::save_access_needs(&world.file, &moment, id, "  ").unwrap();
    assert_eq!(deleted.said.as_deref(), Some("Deleted the access needs of Grace Adeyemi"));
    assert_eq!(world.dump(), empty);
    world.comes_and_goes(&with_needs);
}

#[test]
fn history_names_people_but_keeps_no_name() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let request = AddParticipant {
        person: grace(),
        booking: Some(place(course, BookingState::Booked, "2026-01-19")),
        is_different: false,
    };
    let moment = world.moment();
    let changed = participants::add_participant(&world.file, &moment, &request).unwrap();
    let said = "Added Grace Adeyemi and booked them on Compassionate Leadership, spring 2026";
    assert_eq!(changed.said.as_deref(), Some(said));
    let moment = world.moment();
    world.file.undo(&moment).unwrap();
    let page = world.file.read(|reading| history::page(reading, &HistoryQuery::default())).unwrap();
    assert_eq!(page.steps[0].said, format!("Undone: {said}"), "who is gone is still named from the last image");
}

#[test]
fn a_person_who_is_gone_is_said_to_be_gone() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let nobody = ParticipantId(77);
    assert_eq!(code(&edit(&mut world, nobody, grace()).unwrap_err()), Some(Code::Gone));
    let moment = world.moment();
    let refused = participants::save_access_needs(&world.file, &moment, nobody, "x").unwrap_err();
    assert_eq!(code(&refused), Some(Code::Gone));
}
