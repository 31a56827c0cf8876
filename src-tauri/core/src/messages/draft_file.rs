//! A draft as a file: an `.eml` that mail programs open as a message which was not sent yet.
//!
//! - `X-Unsent: 1` opens it for sending in Outlook. Date, Message-ID and From are the mail program's to set.
//! - It has exactly one recipient. No line break in a name or subject can begin another header (RFC 5322).
//! - The same message gives the same bytes.

use mail_builder::headers::Header;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use sha2::{Digest, Sha256};

use crate::export::titled;

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type, with parameters: `text/calendar; method=PUBLISH`.
    pub media_type: &'static str,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A message to one person.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'d> {
    /// Their name.
    pub to_name: &'d str,
    /// Their address.
    pub to_email: &'d str,
    /// The subject.
    pub subject: &'d str,
    /// The text; lines end with a line feed.
    pub body: &'d str,
    /// What goes with it.
    pub attachments: &'d [Attachment],
}

/// The file.
#[must_use]
pub fn draft_file(draft: &Draft<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    let address = one_line(draft.to_email).replace(char::is_whitespace, "");
    let name = one_line(draft.to_name);
    let to = Address::new_address((!name.is_empty()).then_some(name), address);
    header(&mut out, "To", &to);
    header(&mut out, "Subject", &Text::new(one_line(draft.subject)));
    out.extend_from_slice(b"X-Unsent: 1\r\nMIME-Version: 1.0\r\n");
    let text = MimePart::new("text/plain", draft.body.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n"));
    if draft.attachments.is_empty() {
        text.write_part(&mut out);
        return out;
    }
    let mut parts = vec![text];
    for file in draft.attachments {
        let mut kind = file.media_type.split(';').map(str::trim);
        let mut content_type = ContentType::new(kind.next().unwrap_or("application/octet-stream"));
        for (key, value) in kind.filter_map(|parameter| parameter.split_once('=')) {
            content_type = content_type.attribute(key, value);
        }
        let name = one_line(&file.name);
        let content_type = content_type.attribute("name", name.clone());
        parts.push(MimePart::new(content_type, BodyPart::Binary(file.content.as_slice().into())).attachment(name));
    }
    let whole = ContentType::new("multipart/mixed").attribute("boundary", boundary(draft));
    MimePart::new(whole, BodyPart::Multipart(parts)).write_part(&mut out);
    out
}

fn header(out: &mut Vec<u8>, name: &str, value: &impl Header) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    value.write_header(out, name.len() + 2);
}

fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between the parts: made from what is in them, so that no part can hold it but by having been made to.
fn boundary(draft: &Draft<'_>) -> String {
    let mut hash = Sha256::new();
    for text in [draft.to_email, draft.subject, draft.body] {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    for file in draft.attachments {
        hash.update(&file.content);
    }
    let digest = hash.finalize();
    digest.iter().take(16).fold("part-".to_owned(), |text, byte| text + &format!("{byte:02x}"))
}

/// `Ada Quist – Follow-up invitation.eml`: a name that every system takes.
#[must_use]
pub fn file_name(name: &str, template: &str) -> String {
    format!("{}.eml", titled(name, "Draft", template))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draft<'d>(attachments: &'d [Attachment]) -> Draft<'d> {
        Draft {
            to_name: "Ada Quist",
            to_email: "ada@example.org",
            subject: "Follow-ups",
            body: "Dear Ada,\n\nsee you.\n",
            attachments,
        }
    }

    /// The names of the headers, above the first empty line.
    fn headers(file: &[u8]) -> Vec<String> {
        let text = String::from_utf8_lossy(file).into_owned();
        let head = text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ").replace("\r\n\t", " ");
        head.split("\r\n").map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_draft_without_files() {
        let file = String::from_utf8(draft_file(&draft(&[]))).unwrap();
        assert_eq!(
            file,
            "To: \"Ada Quist\" <ada@example.org>\r\nSubject: Follow-ups\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 7bit\r\n\r\nDear Ada,\r\n\r\nsee you.\r\n"
        );
    }

    #[test]
    fn the_same_message_is_the_same_file_and_has_what_mail_programs_set_themselves_left_out() {
        let files = [Attachment {
            name: "a.ics".to_owned(),
            media_type: "text/calendar; method=PUBLISH; charset=utf-8",
            content: b"BEGIN:VCALENDAR\r\n".to_vec(),
        }];
        let file = draft_file(&draft(&files));
        assert_eq!(file, draft_file(&draft(&files)));
        assert_eq!(headers(&file), ["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]);
    }

    proptest! {
        #[test]
        fn no_text_begins_a_header(
            name in "\\PC{0,80}|[\r\n:a,\"<>@😀\u{202e}]{0,40}",
            subject in "\\PC{0,200}|[\r\n:a,\"<>@😀]{0,60}",
            email in "[a-z\r\n,;<>\"]{1,20}@example\\.org",
            file in "\\PC{0,80}|[\r\n:a\";]{0,40}",
        ) {
            let files = [Attachment { name: file, media_type: "text/calendar", content: b"a".to_vec() }];
            let all = Draft { to_name: &name, to_email: &email, subject: &subject, body: "b", attachments: &files };
            let written = draft_file(&all);
            prop_assert_eq!(headers(&written), ["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]);
            let alone = written.iter().zip(written.iter().skip(1)).any(|(a, b)| *b == b'\n' && *a != b'\r');
            prop_assert!(!alone, "every line ends with CR LF");
        }
    }
}
