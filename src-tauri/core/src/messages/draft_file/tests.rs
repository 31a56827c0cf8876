#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;

use super::*;
use crate::file_names::{any_title, is_taken_everywhere};
use crate::outgoing::naughty;

const CALENDAR: &str = "text/calendar; method=PUBLISH; charset=utf-8";

fn attachment(name: &str) -> Attachment {
    Attachment { name: name.into(), media_type: CALENDAR, content: b"BEGIN:VCALENDAR\r\nlone \r and \n\r\n".into() }
}

fn text(to: [&str; 2], subject: &str, body: &str, attachments: &[Attachment]) -> String {
    let draft = Draft { to_name: to[0], to_email: to[1], subject, body, attachments };
    String::from_utf8(draft_file(&draft)).unwrap()
}

/// The names of the headers of the message, then of each part; all line ends must be CRLF.
fn headers(text: &str) -> Vec<String> {
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "line ends: {text:?}");
    assert!(text.split("\r\n").all(|line| line.len() <= 998), "a line is too long: {text}");
    let boundary = text.split("boundary=\"").nth(1).map(|rest| format!("--{}", rest.split('"').next().unwrap()));
    let mut out = Vec::new();
    let mut inside = true;
    for line in text.split("\r\n") {
        if boundary.as_deref().is_some_and(|boundary| line == boundary) {
            inside = true;
        } else if line.is_empty() {
            inside = false;
        } else if inside && !line.starts_with([' ', '\t']) {
            out.push(line.split_once(": ").expect("a header").0.to_owned());
        }
    }
    out
}

#[test]
fn a_message_without_files() {
    let expected = "\
X-Unsent: 1\r
To: \"Ada Quist\" <ada@example.org>\r
Subject: Follow-up sessions\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=\"utf-8\"\r
Content-Transfer-Encoding: 7bit\r
\r
Dear Ada,\r
\r
see you.";
    assert_eq!(text(["Ada Quist", "ada@example.org"], "Follow-up sessions", "Dear Ada,\n\nsee you.", &[]), expected);
    assert!(text(["", "ada@example.org"], "", "", &[]).contains("To: <ada@example.org>\r\nSubject: \r\n"));
}

#[test]
fn a_message_with_a_file_is_the_same_each_time() {
    let to = ["Siân O’Neill", "sian@example.org"];
    let files = [attachment("2026-06-08 Follow-up.ics")];
    let first = text(to, "Fürsorge", "Dear Siân", &files);
    assert_eq!(first, text(to, "Fürsorge", "Dear Siân", &files));
    assert_ne!(first.split("boundary").nth(1), text(to, "Fürsorge", "Dear Sian", &files).split("boundary").nth(1));
    assert!(first.contains("To: =?utf-8?") && first.contains("Subject: =?utf-8?"), "{first}");
    assert!(first.contains("Content-Type: text/calendar; method=PUBLISH; charset=utf-8\r\n"), "{first}");
    assert!(
        first.contains("filename=\"2026-06-08 Follow-up.ics\"\r\nContent-Transfer-Encoding: base64\r\n"),
        "{first}"
    );
    let part = ["Content-Type", "Content-Transfer-Encoding"];
    let expected = [
        &["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"][..],
        &part[..],
        &["Content-Type", "Content-Disposition", "Content-Transfer-Encoding"][..],
    ]
    .concat();
    assert_eq!(headers(&first), expected);
}

#[test]
fn the_file_is_named_after_the_person_and_what_it_is() {
    assert_eq!(file_name("Ada Quist", "Follow-up invitation"), "Ada Quist - Follow-up invitation.eml");
    assert_eq!(file_name("\u{202e}?", "Follow-up invitation"), "Follow-up invitation.eml");
    assert_eq!(file_name("CON.", ""), "Draft CON.eml");
    assert_eq!(file_name("", ""), "Draft.eml");
    assert!(file_name(&"é".repeat(300), "Follow-up invitation").ends_with("é - Follow-up invitation.eml"));
}

proptest! {
    #[test]
    fn no_text_adds_a_header_or_a_recipient(
        name in naughty(), email in naughty(), subject in naughty(), body in naughty(), file in naughty(),
    ) {
        let to = [format!("x{name}"), format!("a@example.org{}", email.chars().take(200).collect::<String>())];
        let to = [to[0].as_str(), to[1].as_str()];
        for (files, plain) in [(vec![], vec![]), (vec![attachment(&file)], vec![attachment("a.ics")])] {
            let printed = text(to, &subject, &body, &files);
            let expected = text(["x", "a@example.org"], "x", "x", &plain);
            prop_assert_eq!(headers(&printed), headers(&expected));
            let to = printed.split("\r\nTo: ").nth(1).unwrap().split("\r\nSubject: ").next().unwrap();
            let address = to.rsplit_once(['"', ' ']).unwrap().1.trim();
            prop_assert!(address.starts_with('<') && address.ends_with('>'), "{}", to);
            prop_assert!(!address[1..address.len() - 1].contains([',', ';', ':', '<', '>', ' ']), "{}", to);
        }
    }

    #[test]
    fn every_person_makes_a_name_that_windows_takes(person in any_title(), what in any_title()) {
        let name = file_name(&person, &what);
        prop_assert!(is_taken_everywhere(&name) && name.ends_with(".eml"), "{name}");
    }
}
