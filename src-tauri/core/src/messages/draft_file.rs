//! A message to one person as an `.eml` that mail programs open as an unsent one.
//!
//! The header is written here, for a whole message of `mail-builder` is dated and has an id of its own; its parts are
//! not. What the same message is made of gives the same bytes, so the boundary comes from the content.

use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::headers::{Header, HeaderType};
use mail_builder::mime::{BodyPart, MimePart};
use sha2::{Digest, Sha256};

use crate::file_names::{LONGEST, cleaned, stem};
use crate::outgoing::{in_lines, on_one_line, one_address};

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called there.
    pub name: String,
    /// `text/calendar; method=PUBLISH; charset=utf-8`, `application/pdf`.
    pub media_type: &'static str,
    /// Its bytes, which arrive as they are.
    pub content: Vec<u8>,
}

/// A message to one person.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'d> {
    /// The person’s name; may be empty.
    pub to_name: &'d str,
    /// The person’s address.
    pub to_email: &'d str,
    /// What it is about.
    pub subject: &'d str,
    /// The text.
    pub body: &'d str,
    /// The files that go with it.
    pub attachments: &'d [Attachment],
}

/// An `.eml` that mail programs open as an unsent message. Who sends it, when, and its id are theirs to say.
#[must_use]
pub fn draft_file(draft: &Draft<'_>) -> Vec<u8> {
    let name = header_text(draft.to_name);
    let to = Address::new_address((!name.is_empty()).then_some(name), one_address(draft.to_email));
    let mut out = Vec::new();
    header("X-Unsent", Raw::new("1").into(), &mut out);
    header("To", to.into(), &mut out);
    header("Subject", Text::new(header_text(draft.subject)).into(), &mut out);
    header("MIME-Version", Raw::new("1.0").into(), &mut out);
    let body = in_lines(draft.body).replace('\n', "\r\n");
    let text = MimePart::new("text/plain", body.as_str());
    if draft.attachments.is_empty() {
        text.write_part(&mut out);
    } else {
        let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary(&body, draft.attachments));
        let parts = std::iter::once(text).chain(draft.attachments.iter().map(attached)).collect::<Vec<_>>();
        MimePart::new(kind, parts).write_part(&mut out);
    }
    out
}

/// `Ada Quist - Follow-up invitation.eml`: to whom, and what it is.
#[must_use]
pub fn file_name(to_name: &str, what: &str) -> String {
    const EACH: usize = LONGEST * 2 / 3;
    let parts = [to_name, what].map(|part| cleaned(part, EACH));
    let title = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" - ");
    format!("{}.eml", stem(&title, "Draft", 2 * EACH))
}

fn header(name: &str, value: HeaderType<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(format!("{name}: ").as_bytes());
    value.write_header(out, name.len() + 2);
}

/// A text for a header. `=?` would begin an encoded word, which readers decode: a space in it keeps it a text.
fn header_text(text: &str) -> String {
    on_one_line(text).replace("=?", "= ?")
}

/// In base64, whatever is in it, for the bytes of a text would be changed on the way: a kind that is given raw is
/// none that the writer takes for text.
fn attached(attachment: &Attachment) -> MimePart<'_> {
    MimePart::raw(BodyPart::Binary(attachment.content.as_slice().into()))
        .header("Content-Type", Raw::new(attachment.media_type))
        .attachment(header_text(&attachment.name))
}

/// What stands between the parts: no text can hold what is only known once it is whole.
fn boundary(body: &str, attachments: &[Attachment]) -> String {
    let mut sum = Sha256::new();
    let attached = attachments.iter().flat_map(|it| [it.name.as_bytes(), it.media_type.as_bytes(), &it.content]);
    for piece in std::iter::once(body.as_bytes()).chain(attached) {
        sum.update((piece.len() as u64).to_le_bytes());
        sum.update(piece);
    }
    format!("part-{:.40}", format!("{:x}", sum.finalize()))
}

#[cfg(test)]
mod tests;
