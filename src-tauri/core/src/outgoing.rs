//! Text on its way into files that other programs read, where a line break or a bracket could begin something else.

/// On one line, without control characters, with no space at either end.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    in_lines(text).replace(['\n', '\t'], " ").trim().to_owned()
}

/// In lines that end in LF, without other control characters than tabs.
#[must_use]
pub fn in_lines(text: &str) -> String {
    let with_line_feeds = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    with_line_feeds.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c }).collect()
}

/// An address without what could end it or begin another one; a sound address stays as it is.
#[must_use]
pub fn one_address(email: &str) -> String {
    email.chars().filter(|c| !(c.is_control() || c.is_whitespace() || ",;:<>()[]\"\\".contains(*c))).collect()
}

/// With each octet but letters, digits, `-._~` and those to be kept written as `%0A`.
#[must_use]
pub fn percent_encoded(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for octet in text.bytes() {
        let c = char::from(octet);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || (c.is_ascii() && kept.contains(c)) {
            out.push(c);
        } else {
            out.push_str(&format!("%{octet:02X}"));
        }
    }
    out
}

/// Texts that try to be more than a text, for the tests of all who write files.
#[cfg(test)]
pub(crate) fn naughty() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let piece = prop_oneof![
        Just("\r\n".to_owned()),
        Just("\r\nBcc: x@example.org\r\n\r\n".to_owned()),
        Just("\nATTENDEE:mailto:x@example.org\n".to_owned()),
        Just("\r\n ;X=\"1\":".to_owned()),
        Just("=?utf-8?q?=0D=0ABcc:_x?=".to_owned()),
        Just("END:VEVENT".to_owned()),
        Just("\u{2028}\u{2029}\u{85}\u{b}\u{c}\u{0}\u{7f}".to_owned()),
        Just("\u{202e}\u{200f}\u{61c}".to_owned()),
        Just("👩‍👩‍👧‍👦".to_owned()),
        "[\"',;:\\\\^%=<>@ \\t]{1,6}",
        "[a-zé😀思]{1,80}",
        "\\PC{300}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_begin_something_else_is_taken_out() {
        assert_eq!(on_one_line(" a\r\nb\u{0}c\u{2028}d\t"), "a b c d");
        assert_eq!(in_lines("a\r\n\r\nb\rc\u{85}\td\u{7}"), "a\n\nb\nc\n\td ");
        assert_eq!(one_address("a@example.org>,\r\n <b@example.org"), "a@example.orgb@example.org");
        for sound in ["o'neill+x@nhs-trust.example.org", "用户@例子.公司"] {
            assert_eq!(one_address(sound), sound);
        }
        assert_eq!(percent_encoded("a b+é@x&%", "@"), "a%20b%2B%C3%A9@x%26%25");
    }
}
