//! What is drafted for whom, and why not.

use course_register_core::error::{Code, Error};
use course_register_core::messages::{self, DraftRequest, LogQuery, TemplateKind};

use super::There;

#[test]
fn each_person_gets_a_message_of_their_own() {
    let mut there = There::new();
    let wanted = there.invitations();
    let seen = there.preview(&wanted);
    assert_eq!(seen.recipients.len(), 2);
    assert!(seen.recipients.iter().all(|one| one.problem.is_none() && one.notes.is_empty()), "{:?}", seen.recipients);
    let shown = seen.shown.unwrap();
    assert_eq!(shown.subject, "Follow-up sessions of Compassionate Leadership");
    assert!(shown.body.starts_with("Dear Bea,"), "in the order of their names: {}", shown.body);
    assert!(
        shown.body.contains("- Monday 13 April 2026, 4pm to 5pm\n- Monday 11 May 2026, 4pm to 5pm"),
        "{}",
        shown.body
    );
    assert_eq!(shown.attachments.len(), 2);
    let (said, _) = there
        .world
        .there_and_back(|file, moment| messages::draft(file, moment, &wanted, None).map(|(changed, _)| changed));
    assert_eq!(said, "Drafted “Follow-up invitation” for 2 people");
    let again = there.preview(&wanted);
    assert_eq!(again.recipients[0].notes, ["The same was drafted on 17 March 2026"], "{:?}", again.recipients);
}

#[test]
fn what_cannot_be_filled_is_said_with_who_and_why_and_nothing_is_drafted() {
    let mut there = There::new();
    let wanted = there.of_course(TemplateKind::Offer);
    let seen = there.preview(&wanted);
    let why: Vec<(&str, Option<&str>)> =
        seen.recipients.iter().map(|one| (one.name.as_str(), one.problem.as_deref())).collect();
    let no_day = Some("{reply by}: no day is set by which it is to be answered");
    assert_eq!(
        why,
        [("Bea Bright", no_day), ("Ada Quist", no_day), ("Cem Yilmaz", Some("No e-mail address is entered"))]
    );
    let refused = there.draft(&wanted).unwrap_err().problem();
    assert!(refused.message.starts_with("Nothing was drafted. Bea Bright: {reply by}"), "{}", refused.message);

    let wanted = there.of_course(TemplateKind::JoiningInstructions);
    let asked = there.draft(&wanted).unwrap_err().problem();
    // The course is over: there is nothing to put into a calendar.
    assert!(asked.message.contains("no session to come"), "{}", asked.message);

    let wanted = DraftRequest { body: Some("Dear {first name}".to_owned()), ..there.of_course(TemplateKind::Offer) };
    let asked = there.draft(&wanted).unwrap_err().problem();
    assert_eq!(asked.code, Some(Code::SomeDoNotFit));
    assert_eq!(asked.message, "1 of 3 messages cannot be drafted. Cem Yilmaz: No e-mail address is entered.");
    assert_eq!(there.log(&LogQuery::default()).messages.len(), 0, "nothing is in the log");
    let drafted = there.draft(&DraftRequest { only_those_that_can: true, ..wanted }).unwrap();
    assert_eq!((drafted.messages.len(), drafted.left_out), (2, 1));
}

#[test]
fn an_unknown_placeholder_stops_everything() {
    let mut there = There::new();
    let wanted = DraftRequest {
        subject: Some("About {sesion}".to_owned()),
        body: Some(" ".to_owned()),
        only_those_that_can: true,
        ..there.of_session(TemplateKind::Reminder, there.sessions[0])
    };
    let seen = there.preview(&wanted);
    assert_eq!(seen.subject_problems.len(), 1);
    let Error::Invalid(fields) = there.draft(&wanted).unwrap_err() else { panic!("the fields are named") };
    let fields: Vec<(&str, &str)> = fields.iter().map(|one| (one.field.as_str(), one.message.as_str())).collect();
    assert_eq!(
        fields,
        [
            ("subject", "There is no placeholder {sesion}. Choose one from the list, or take the braces away"),
            ("body", "Enter a text"),
        ]
    );
}

#[test]
fn a_wording_of_another_kind_and_nobody_at_all_are_refused() {
    let mut there = There::new();
    let wanted = there.of_session(TemplateKind::Offer, there.sessions[0]);
    let Error::Invalid(fields) = there.draft(&wanted).unwrap_err() else { panic!("the field is named") };
    assert_eq!(fields[0].field, "template");
    let nobody = DraftRequest { people: Vec::new(), ..there.invitations() };
    assert!(there.draft(&nobody).unwrap_err().problem().message.contains("for whom"));
}

#[test]
fn without_the_centres_address_no_calendar_file_goes_out() {
    let mut without = There::new();
    let moment = without.world.moment();
    let centre = course_register_core::settings::CentreForm {
        name: "Harbour Centre".to_owned(),
        email: String::new(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "7".to_owned(),
        payment_days: "30".to_owned(),
    };
    course_register_core::settings::change_centre(&without.world.file, &moment, &centre).unwrap();
    let seen = without.preview(&without.invitations());
    let why = "Calendar files name the centre as the organiser: enter its e-mail address in Settings";
    assert!(seen.recipients.iter().all(|one| one.problem.as_deref() == Some(why)), "{:?}", seen.recipients);
}

#[test]
fn an_address_that_a_draft_cannot_carry_is_said() {
    let mut there = There::new();
    let other = there.world.add_with_email("Zoë", "Żak", "zoe@żółw.example.org", there.course.course_id);
    there.people = vec![other];
    let wanted = there.of_course(TemplateKind::PaymentDue);
    let seen = there.preview(&wanted);
    let why = seen.recipients[0].problem.clone().unwrap_or_default();
    assert!(why.starts_with("Their e-mail address holds letters"), "{why}");
}

#[test]
fn two_people_with_one_address_are_noticed() {
    let mut there = There::new();
    let other = there.world.add_with_email("Dora", "Quist", "ada@example.org", there.course.course_id);
    there.people.push(other);
    let wanted = there.of_course(TemplateKind::PaymentDue);
    let seen = there.preview(&wanted);
    let notes: Vec<(&str, &[String])> = seen
        .recipients
        .iter()
        .map(|one| (one.name.as_str(), one.notes.as_slice()))
        .filter(|(_, notes)| !notes.is_empty())
        .collect();
    assert_eq!(
        notes,
        [
            ("Ada Quist", &["This is the address of Dora Quist too".to_owned()][..]),
            ("Dora Quist", &["This is the address of Ada Quist too".to_owned()][..]),
        ]
    );
}
