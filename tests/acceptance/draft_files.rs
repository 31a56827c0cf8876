//! Drafts of messages, read back with Python’s email package, strictly.

use course_register_core::messages::draft_file::{Attachment, Draft, draft_file};
use course_register_tests::read_by_email;
use proptest::prelude::any;
use proptest::prop_oneof;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const CALENDAR: &str = "text/calendar; method=PUBLISH; charset=utf-8";

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whole messages: who, what about, the text, and the files.
struct Message {
    name: String,
    email: &'static str,
    subject: String,
    body: String,
    attachments: Vec<Attachment>,
}

fn read(messages: &[Message]) -> Vec<Value> {
    let files: Vec<Vec<u8>> = messages
        .iter()
        .map(|it| {
            draft_file(&Draft {
                to_name: &it.name,
                to_email: it.email,
                subject: &it.subject,
                body: &it.body,
                attachments: &it.attachments,
            })
        })
        .collect();
    read_by_email(&files)
}

#[test]
fn an_unsent_message_to_one_person_with_its_files_byte_for_byte() {
    let every_byte: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let calendar = b"BEGIN:VCALENDAR\r\nSUMMARY:F\xc3\xbcrsorge\r\nlone \r and \n \r\n".to_vec();
    let message = |name: &str, email, body: &str| Message {
        name: name.into(),
        email,
        subject: "Follow-up sessions: your dates".into(),
        body: body.into(),
        attachments: vec![
            Attachment { name: "2026-06-08 Fürsorge 3.ics".into(), media_type: CALENDAR, content: calendar.clone() },
            Attachment { name: "a.pdf".into(), media_type: "application/pdf", content: every_byte.clone() },
            Attachment { name: "b.pdf".into(), media_type: "application/pdf", content: Vec::new() },
        ],
    };
    let body = "Dear Ada,\n\nthe dates:\n\n  - 8 June, 3pm \n.\nFrom here on: =20 “quotes” 思いやり 😀\n";
    let messages = [
        message("Quist, Ada (\"Addie\")", "ada@example.org", body),
        message("", "o'neill+x@nhs-trust.example.org", &"long line ".repeat(300)),
        message("Siân O’Neill", "anna@example.org", ""),
    ];
    for (message, read) in messages.iter().zip(read(&messages)) {
        let files: Vec<Value> = message
            .attachments
            .iter()
            .map(|it| {
                json!([
                    it.name,
                    it.media_type.replace("charset=utf-8", "charset=\"utf-8\"").replace("=PUBLISH", "=\"PUBLISH\""),
                    hexadecimal(&it.content)
                ])
            })
            .collect();
        let expected = json!({
            "headers": ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"],
            "unsent": "1",
            "subject": "Follow-up sessions: your dates",
            "to": [[message.name, message.email]],
            "text": message.body,
            "files": files,
        });
        assert_eq!(read, expected);
    }
}

/// Texts that people type, and some that nobody should.
fn naughty() -> Vec<String> {
    let mut out: Vec<String> = [
        "a\r\nBcc: x@example.org\r\n\r\nb",
        "a\nFrom: x@example.org",
        "a\r\n\tb",
        "x\" <x@example.org>, \"y",
        "(comment) x; y: z, \\\"\\",
        "tab\tand\u{0}nul\u{85}\u{2028}\u{2029}\u{b}\u{c}\u{7f}",
        "\u{202e}kcab ot tfel\u{202c}\u{200f}",
        "=1+1 'apostrophes' “quotes” =3D =20 _",
        "--part-x",
        "思いやり\n思いやり\n😀😀😀",
        " spaces at both ends ",
    ]
    .map(str::to_owned)
    .into();
    out.extend(["x", "é", "😀", "思", "👩‍👩‍👧‍👦 ", "e\u{301}", "\"", "\\", "a b, ", "_ ="].map(|one| one.repeat(300)));
    for wide in ["x", "é", "思", "😀"] {
        out.extend((20..100).map(|length| format!("{} {wide}", "x".repeat(length))));
    }
    let any_text = prop_oneof![any::<String>(), "[ -~]{1,200}", "\\PC{1,120}"];
    let mut runner = TestRunner::deterministic();
    out.extend((0..150).map(|_| any_text.new_tree(&mut runner).unwrap().current()));
    out
}

/// As a reader is to see it: on one line a line break and a control character are spaces.
fn seen(text: &str, lines: bool) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let text = text.replace(|c: char| c.is_control() && !"\n\t".contains(c), " ");
    if lines { text } else { text.replace(['\n', '\t'], " ").trim().replace("=?", "= ?") }
}

#[test]
fn no_text_adds_a_header_and_each_is_read_as_it_was_typed() {
    let messages: Vec<Message> = naughty()
        .into_iter()
        .map(|text| Message {
            name: format!("x{text}"),
            email: "ada@example.org",
            subject: text.clone(),
            body: text.clone(),
            attachments: vec![Attachment { name: format!("x{text}"), media_type: CALENDAR, content: text.into() }],
        })
        .collect();
    for (message, read) in messages.iter().zip(read(&messages)) {
        assert_eq!(read["headers"], json!(["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]));
        assert_eq!(read["to"].as_array().unwrap().len(), 1, "{read}");
        assert_eq!(read["to"][0][1], "ada@example.org");
        assert_eq!(read["to"][0][0], seen(&message.name, false));
        assert_eq!(read["subject"], seen(&message.subject, false));
        assert_eq!(read["text"], seen(&message.body, true));
        assert_eq!(read["files"].as_array().unwrap().len(), 1);
        assert_eq!(read["files"][0][0], seen(&message.attachments[0].name, false));
        assert_eq!(read["files"][0][2], hexadecimal(&message.attachments[0].content));
    }
}
