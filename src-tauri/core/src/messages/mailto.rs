//! A `mailto:` address, which opens a message in the mail program.

use crate::outgoing::{in_lines, on_one_line, one_address, percent_encoded};

/// What Windows and mail programs are known to take.
const LONGEST: usize = 2000;

/// `mailto:` address with subject and text, or nothing when it would be longer than 2,000 characters: a text that
/// is cut off without a word is worse than none.
#[must_use]
pub fn mailto(to_email: &str, subject: &str, body: &str) -> Option<String> {
    let to = percent_encoded(&one_address(to_email), "@");
    let subject = percent_encoded(&on_one_line(subject), "");
    let body = percent_encoded(&in_lines(body).replace('\n', "\r\n"), "");
    let address = format!("mailto:{to}?subject={subject}&body={body}");
    (address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::outgoing::naughty;
    use proptest::prelude::*;

    #[test]
    fn subject_and_text_are_percent_encoded() {
        assert_eq!(
            mailto("o'neill+x@example.org", "Follow-up: what’s next? 1+1 & more", "Dear Ada,\n\nsee you").unwrap(),
            "mailto:o%27neill%2Bx@example.org\
             ?subject=Follow-up%3A%20what%E2%80%99s%20next%3F%201%2B1%20%26%20more\
             &body=Dear%20Ada%2C%0D%0A%0D%0Asee%20you"
        );
    }

    #[test]
    fn one_that_is_too_long_is_none() {
        let around = mailto("a@example.org", "", "").unwrap().len();
        assert_eq!(mailto("a@example.org", "", &"x".repeat(2000 - around)).unwrap().len(), 2000);
        assert_eq!(mailto("a@example.org", "", &"x".repeat(2001 - around)), None);
        assert_eq!(mailto("a@example.org", "", &" ".repeat(667)), None, "it is the encoded length that counts");
    }

    proptest! {
        #[test]
        fn no_text_adds_a_recipient_or_a_field(to in naughty(), subject in naughty(), body in naughty()) {
            if let Some(address) = mailto(&format!("a@example.org{to}"), &subject, &body) {
                prop_assert!(address.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%@?&=:".contains(&b)));
                let (to, fields) = address["mailto:".len()..].split_once('?').unwrap();
                prop_assert!(!to.contains(['&', '=', '?', ':']) && !to.contains("%2C") && !to.contains("%3B"), "{to}");
                let names: Vec<_> = fields.split('&').map(|field| field.split_once('=').unwrap().0).collect();
                prop_assert_eq!(names, ["subject", "body"]);
                let subject = fields.split('&').next().unwrap();
                prop_assert!(!subject.contains("%0A") && !subject.contains("%0D"));
            }
        }
    }
}
