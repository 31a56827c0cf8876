//! A message as a `mailto:` address: for mail programs that take no file.

/// The most characters that every system hands on.
const LONGEST: usize = 2_000;

/// The address with subject and text; nothing when it would be too long. Line breaks are CR LF (RFC 6068).
#[must_use]
pub fn mailto(email: &str, subject: &str, body: &str) -> Option<String> {
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    let address =
        format!("mailto:{}?subject={}&body={}", encoded(email, "@"), encoded(subject, ""), encoded(&body, ""));
    (address.len() <= LONGEST).then_some(address)
}

/// Every octet that is no plain letter, digit or mark as `%0A`.
fn encoded(text: &str, also: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || also.contains(c) {
            out.push(c);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_holds() {
        assert_eq!(
            mailto("ada+x@example.org", "Müller & Co?", "a\nb\r\nc").as_deref(),
            Some("mailto:ada%2Bx@example.org?subject=M%C3%BCller%20%26%20Co%3F&body=a%0D%0Ab%0D%0Ac")
        );
        assert_eq!(
            mailto("a@example.org?bcc=b@example.org", "", "").as_deref(),
            Some("mailto:a@example.org%3Fbcc%3Db@example.org?subject=&body=")
        );
    }

    #[test]
    fn what_is_too_long_is_none() {
        let fits = |letters: usize| mailto("a@example.org", "", &"x".repeat(letters)).is_some();
        let room = LONGEST - "mailto:a@example.org?subject=&body=".len();
        assert!(fits(room) && !fits(room + 1));
    }
}
