//! Drafts as files in a folder: read back by other programs, and all of them or none.

use std::path::Path;

use course_register_core::messages::{self, DraftRequest, LogQuery, TemplateKind};
use course_register_tests::system_python;
use serde_json::Value;

use super::There;

/// What Python's email package says of a draft, under its strict policy: headers, recipient, text, files; and what its
/// icalendar makes of each calendar file.
fn read_by_python(file: &Path) -> Value {
    const PROGRAM: &str = r"
import base64, email, json, sys
from email import policy
import icalendar
message = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=policy.strict)
body = message.get_body(('plain',))
events = []
for part in message.iter_attachments():
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    [event] = calendar.walk('VEVENT')
    events.append({'name': part.get_filename(), 'method': str(calendar['METHOD']), 'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']),
                   'start': event['DTSTART'].dt.isoformat(), 'end': event['DTEND'].dt.isoformat(), 'title': str(event['SUMMARY']),
                   'organiser': str(event['ORGANIZER']), 'attendee': 'ATTENDEE' in event, 'bytes': base64.b64encode(part.get_payload(decode=True)).decode()})
print(json.dumps({'headers': sorted(message.keys()), 'to': [[one.display_name, one.addr_spec] for one in message['To'].addresses],
                  'subject': str(message['Subject']), 'unsent': message['X-Unsent'], 'body': body.get_content(), 'events': events}))
";
    let said = system_python().args(["-c", PROGRAM]).arg(file).output().expect("python3");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    serde_json::from_slice(&said.stdout).expect("what Python says")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_draft_for_each_person_is_read_by_a_mail_program_and_its_calendar_files_by_a_calendar() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let wanted = there.invitations();
    let moment = there.world.moment();
    let (changed, places) = messages::draft(&there.world.file, &moment, &wanted, Some(folder.path())).unwrap();
    assert_eq!(names(folder.path()), ["Ada Quist - Follow-up invitation.eml", "Bea Bright - Follow-up invitation.eml"]);
    assert_eq!(changed.view.files.len(), places.len());
    for (place, message) in places.iter().zip(&changed.view.messages) {
        let read = read_by_python(place);
        assert_eq!(read["to"], serde_json::json!([[message.name, message.email]]), "one recipient");
        assert_eq!(read["unsent"], "1");
        let keys: Vec<&str> = read["headers"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
        assert_eq!(keys, ["Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"], "no Date, Message-ID or From");
        assert_eq!(read["subject"], message.subject.as_str());
        let detail = there.world.file.read(|reading| messages::message_detail(reading, message.message_id)).unwrap();
        assert_eq!(read["body"].as_str().unwrap().replace("\r\n", "\n").trim_end(), detail.body.trim_end());
        let events = read["events"].as_array().unwrap();
        assert_eq!(events.len(), 2);
        assert_eq!(events[0]["name"], "2026-04-13 Compassionate Leadership, follow-up 1.ics");
        // 4pm in summer time.
        assert_eq!(events[0]["start"], "2026-04-13T15:00:00+00:00");
        assert_eq!(events[0]["end"], "2026-04-13T16:00:00+00:00");
        assert_eq!(events[0]["method"], "PUBLISH");
        assert_eq!(events[0]["organiser"], "mailto:centre@example.org");
        assert_eq!(events[0]["attendee"], false);
        assert_ne!(events[0]["uid"], events[1]["uid"]);
    }
    // A second time nothing is overwritten.
    let moment = there.world.moment();
    let (changed, _) = messages::draft(&there.world.file, &moment, &wanted, Some(folder.path())).unwrap();
    assert_eq!(
        changed.view.files[0],
        "Bea Bright - Follow-up invitation (2).eml".replace("Bea Bright", &changed.view.messages[0].name)
    );
    assert_eq!(names(folder.path()).len(), 4);
}

#[test]
fn names_with_anything_in_them_reach_the_other_program_as_they_are() {
    let mut there = There::new();
    let evil = ["O’Neill, “Bo”", "=1+1", "مريم", "😀 Ł\u{202e}x", "a\"b", "Zoë;:<b>"];
    let mut people = Vec::new();
    for (n, first) in evil.iter().enumerate() {
        let email = format!("p{n}@example.org");
        people.push(there.world.add_with_email(first, "Quist", &email, there.course.course_id));
    }
    let folder = tempfile::tempdir().unwrap();
    let wanted = DraftRequest { people, ..there.of_course(TemplateKind::PaymentDue) };
    let wanted = DraftRequest {
        subject: Some("For {full name}, {course}".to_owned()),
        body: Some("Dear {first name},\n\n{full name} – {course}\n.\nFrom here\n".to_owned()),
        ..wanted
    };
    let moment = there.world.moment();
    let (changed, places) = messages::draft(&there.world.file, &moment, &wanted, Some(folder.path())).unwrap();
    assert_eq!(places.len(), evil.len());
    for (place, message) in places.iter().zip(&changed.view.messages) {
        let read = read_by_python(place);
        assert_eq!(read["to"][0][0], message.name.as_str());
        assert_eq!(read["to"].as_array().unwrap().len(), 1);
        assert_eq!(read["subject"], message.subject.as_str());
        let detail = there.world.file.read(|reading| messages::message_detail(reading, message.message_id)).unwrap();
        assert_eq!(read["body"].as_str().unwrap().replace("\r\n", "\n").trim_end(), detail.body.trim_end());
        assert!(place.parent() == Some(folder.path()), "{place:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_leaves_neither_files_nor_a_line_in_the_log() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    let wanted = there.invitations();
    let moment = there.world.moment();
    let before = there.world.dump();
    let refused = messages::draft(&there.world.file, &moment, &wanted, Some(&gone)).unwrap_err().problem();
    assert!(refused.message.contains("folder is no longer there"), "{}", refused.message);
    assert_eq!(there.world.dump(), before);
    assert!(there.log(&LogQuery::default()).messages.is_empty());
    assert_eq!(names(folder.path()), Vec::<String>::new());
}
