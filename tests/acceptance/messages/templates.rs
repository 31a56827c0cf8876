//! Wordings: changed, brought back, added, removed.

use course_register_core::error::Error;
use course_register_core::messages::{
    self, About, DraftRequest, TemplateChoice, TemplateForm, TemplateKind, TemplateSheet,
};

use super::There;

fn form(kind: TemplateKind, name: &str, body: &str) -> TemplateForm {
    TemplateForm {
        which: TemplateChoice { kind, template_id: None },
        name: name.to_owned(),
        about: About::Session,
        subject: "About {session}".to_owned(),
        body: body.to_owned(),
    }
}

fn sheet(there: &There) -> TemplateSheet {
    there.world.file.read(messages::template_sheet).unwrap()
}

#[test]
fn a_wording_is_changed_and_brought_back() {
    let mut there = There::new();
    let original = sheet(&there).templates.into_iter().find(|one| one.kind == TemplateKind::Reminder).unwrap();
    let changed = form(TemplateKind::Reminder, "ignored", "Dear {first name}, see you {session date}.");
    let (said, after) = there.world.there_and_back(|file, moment| messages::save_template(file, moment, &changed));
    assert_eq!(said, "Changed the wording “Reminder”");
    let now = after.templates.iter().find(|one| one.kind == TemplateKind::Reminder).unwrap().clone();
    assert!(now.changed && now.name == "Reminder" && now.body.starts_with("Dear {first name}, see you"));
    let reminder = there.of_session(TemplateKind::Reminder, there.sessions[0]);
    assert_eq!(there.preview(&reminder).shown.unwrap().body, "Dear Bea, see you Monday 13 April 2026.");
    let id = now.template_id.unwrap();
    let (said, after) = there.world.there_and_back(|file, moment| messages::remove_template(file, moment, id));
    assert_eq!(said, "Brought back the original wording “Reminder”");
    assert_eq!(after.templates.into_iter().find(|one| one.kind == TemplateKind::Reminder).unwrap(), original);
}

#[test]
fn the_administrators_own_wordings_are_added_used_and_removed() {
    let mut there = There::new();
    let own = form(TemplateKind::Own, "Parking", "Dear {first name}, park behind the house.");
    let (said, after) = there.world.there_and_back(|file, moment| messages::save_template(file, moment, &own));
    assert_eq!(said, "Added the wording “Parking”");
    let added = after.templates.last().unwrap().clone();
    assert_eq!((added.kind, added.about), (TemplateKind::Own, About::Session));
    let which = TemplateChoice { kind: TemplateKind::Own, template_id: added.template_id };
    let reminder = there.of_session(TemplateKind::Reminder, there.sessions[0]);
    let drafted = there.draft(&DraftRequest { template: which, ..reminder }).unwrap();
    assert_eq!(drafted.messages[0].template, "Parking");
    let moment = there.world.moment();
    let twice =
        messages::save_template(&there.world.file, &moment, &TemplateForm { name: "PARKING".to_owned(), ..own });
    assert!(matches!(twice, Err(Error::Invalid(fields)) if fields[0].field == "name"));
    let (said, after) =
        there.world.there_and_back(|file, moment| messages::remove_template(file, moment, added.template_id.unwrap()));
    assert_eq!(said, "Removed the wording “Parking”");
    assert!(after.templates.iter().all(|one| one.kind != TemplateKind::Own));
    let log = there.log(&course_register_core::messages::LogQuery::default());
    assert_eq!(log.messages[0].template, "Parking", "what was drafted in it stays");
}

#[test]
fn a_wording_without_text_or_with_a_placeholder_that_says_nothing_is_refused_at_its_field() {
    let mut there = There::new();
    let moment = there.world.moment();
    let empty = TemplateForm { subject: " ".to_owned(), ..form(TemplateKind::Own, "", "\n") };
    let Err(Error::Invalid(fields)) = messages::save_template(&there.world.file, &moment, &empty) else { panic!() };
    let fields: Vec<&str> = fields.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["name", "subject", "body"]);
    let wrong = form(TemplateKind::Offer, "", "Until {session date}");
    let Err(Error::Invalid(fields)) = messages::save_template(&there.world.file, &moment, &wrong) else { panic!() };
    assert_eq!(fields.len(), 2, "{{session}} in the subject, too: {fields:?}");
}
