//! Certificates on their way out: with a message, and all of them as a file for spreadsheets.

use course_register_core::certificates::{self, Decision, ReissueCertificate};
use course_register_core::export::{ExportKind, ExportScope};
use course_register_core::messages::{self, DraftRequest, MessageAbout, TemplateChoice, TemplateKind};
use course_register_tests::work::plain_document;
use course_register_tests::{read_by_python, system_python};

use super::{COURSE, ask, decide, documents, finished, issue};

#[test]
fn a_draft_carries_the_certificate_as_it_was_issued() {
    let (mut world, people) = finished(&[4, 4, 4]);
    ask(&mut world, &people[..2]).unwrap();
    decide(&mut world, &people[..2], Decision::Approved, "").unwrap();
    let rows = issue(&mut world, &people[..2]).unwrap().view.sheet.rows;
    let issued = rows[0].certificate.clone().unwrap();
    let request = DraftRequest {
        template: TemplateChoice { kind: TemplateKind::Certificate, template_id: None },
        about: MessageAbout::Course { course_id: COURSE },
        people: people.clone(),
        subject: None,
        body: None,
        only_those_that_can: false,
    };
    let moment = world.moment();
    let seen = world.file.read(|reading| messages::preview(reading, &request, Some(people[0]), &moment)).unwrap();
    assert_eq!(seen.shown.unwrap().attachments, ["Person0 Invented, certificate CL-2026-0001.pdf"]);
    let why = seen.recipients[2].problem.as_deref();
    assert_eq!(why, Some("They hold no certificate of this course that counts: issue it first"));
    let folder = tempfile::tempdir().unwrap();
    let request = DraftRequest { only_those_that_can: true, ..request };
    let (changed, places) = messages::draft(&world.file, &moment, &request, Some(folder.path())).unwrap();
    assert_eq!((places.len(), changed.view.left_out), (2, 1));
    let script = "import email, email.policy, json, sys\n\
        m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.strict)\n\
        a = list(m.iter_attachments())[0]\n\
        json.dump([a.get_content_type(), a.get_filename(), a.get_content().hex()], sys.stdout)";
    let said = system_python().arg("-c").arg(script).arg(&places[0]).output().unwrap();
    let [kind, name, hex]: [String; 3] = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!((kind.as_str(), name.as_str()), ("application/pdf", "Person0 Invented, certificate CL-2026-0001.pdf"));
    let bytes = &documents(&world, &[issued.certificate_id])[0].1;
    assert_eq!(hex, bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), "byte for byte");
    // And so does the message of the log, opened again later; the log says which it was.
    let id = changed.view.messages[0].message_id;
    let again = world.file.read(|reading| messages::draft_again(reading, id, &moment)).unwrap();
    assert!(again == std::fs::read(&places[0]).unwrap());
    let detail = world.file.read(|reading| messages::message_detail(reading, id)).unwrap();
    assert_eq!(detail.certificate.as_deref(), Some("CL-2026-0001"));
}

#[test]
fn all_certificates_are_one_file() {
    let (mut world, people) = finished(&[4, 5, 3]);
    ask(&mut world, &people).unwrap();
    decide(&mut world, &people[..2], Decision::Approved, "").unwrap();
    let rows = issue(&mut world, &people[..2]).unwrap().view.sheet.rows;
    let first = rows[0].certificate.clone().unwrap().certificate_id;
    let moment = world.moment();
    let anew = ReissueCertificate { certificate_id: first, reason: "Lost".to_owned() };
    certificates::reissue_certificate(&world.file, &moment, &anew, &plain_document).unwrap();
    let written = read_by_python(&world.export(ExportKind::Certificates, ExportScope::AllCourses, None));
    assert_eq!(
        written[0].join(","),
        "certificate_number,issued_on,status,participant_id,first_name,last_name,course,sessions_attended,hours,requested_on,superseded_by"
    );
    let without_ids: Vec<String> =
        written[1..].iter().map(|row| [&row[..3], &row[4..6], &row[7..]].concat().join(",")).collect();
    assert_eq!(
        without_ids,
        [
            "CL-2026-0001,2026-03-20,superseded,Person0,Invented,4,8.00,2026-03-18,CL-2026-0003",
            "CL-2026-0002,2026-03-20,issued,Person1,Invented,5,10.00,2026-03-18,",
            "CL-2026-0003,2026-03-20,issued,Person0,Invented,4,8.00,2026-03-18,",
            ",,asked,Person2,Invented,,,2026-03-18,",
        ]
    );
}
