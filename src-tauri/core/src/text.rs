//! Text as people type it: cleaned where nothing can be lost, refused where something would be, and
//! folded (no accents, lower case, single spaces) for search, for order and for likely duplicates.

/// Spaces at both ends go, no-break spaces become spaces, line ends become LF. Control characters other than
/// tab and line feed are refused with a sentence; so is text longer than `longest` characters.
///
/// # Errors
/// The sentence for the field.
pub fn cleaned(typed: &str, what: &str, longest: usize) -> Result<String, String> {
    let text = typed.replace("\r\n", "\n").replace('\r', "\n").replace(['\u{a0}', '\u{202f}'], " ");
    let text = text.trim();
    if let Some(bad) = text.chars().find(|c| c.is_control() && *c != '\t' && *c != '\n') {
        return Err(format!(
            "{what} holds a control character (code {:X}) that cannot be shown or saved. Delete it and type it again.",
            u32::from(bad)
        ));
    }
    let length = text.chars().count();
    if length > longest {
        return Err(format!(
            "{what} is {length} characters long. It can have up to {longest}: shorten it by {}.",
            length - longest
        ));
    }
    Ok(text.to_owned())
}

/// As [`cleaned`], on one line.
///
/// # Errors
/// The sentence for the field.
pub fn cleaned_line(typed: &str, what: &str, longest: usize) -> Result<String, String> {
    let text = cleaned(typed, what, longest)?;
    if text.contains(['\n', '\t']) {
        return Err(format!("{what} must be on one line: take out the line breaks and tabs."));
    }
    Ok(text)
}

/// Without accents, in lower case, with single spaces: "Łucja  O’Neill" is "lucja o'neill".
#[must_use]
pub fn folded(text: &str) -> String {
    let plain = deunicode::deunicode_with_tofu(text, "\u{fffd}").to_lowercase();
    let mut out = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// An e-mail address for comparing: letter case does not tell two addresses apart.
#[must_use]
pub fn folded_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The shape of an address, after taking off `mailto:` and `Name <…>`.
///
/// # Errors
/// The sentence for the field.
pub fn email_address(typed: &str) -> Result<String, String> {
    const WHAT: &str = "Enter an e-mail address in the form name@example.org";
    let text = cleaned_line(typed, "The e-mail address", 400)?;
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => text[open + 1..close].trim().to_owned(),
        _ => text,
    };
    let text = text.strip_prefix("mailto:").unwrap_or(&text).to_owned();
    let Some((local, domain)) = text.rsplit_once('@') else {
        return Err(format!("{WHAT}: there is no @ in what was typed."));
    };
    if local.is_empty()
        || local.contains('@')
        || text.contains(char::is_whitespace)
        || text.contains([',', ';', '<', '>', '"'])
    {
        return Err(format!("{WHAT}, one address only, without spaces or commas."));
    }
    let labels: Vec<&str> = domain.split('.').collect();
    if labels.len() < 2 || labels.iter().any(|l| l.is_empty() || l.starts_with('-') || l.ends_with('-')) {
        return Err(format!("{WHAT}: what follows the @ is not a whole address."));
    }
    if text.len() > 320 {
        return Err(format!("{WHAT}: this one is longer than 320 characters."));
    }
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_accents_case_and_spaces() {
        assert_eq!(folded("  Łucja \u{a0}Dąbrowska "), "lucja dabrowska");
        assert_eq!(folded("Siân O’NEILL"), "sian o'neill");
        assert_eq!(folded("😀"), folded("😀"), "an emoji name still folds to something steady");
    }

    #[test]
    fn control_characters_are_refused_with_their_code() {
        assert!(cleaned("a\u{7}b", "The note", 10).unwrap_err().contains("code 7"));
        assert_eq!(cleaned("a\tb\r\nc ", "The note", 10).unwrap(), "a\tb\nc");
    }

    #[test]
    fn long_text_says_by_how_much() {
        assert!(cleaned(&"x".repeat(10_007), "The note", 10_000).unwrap_err().contains("shorten it by 7"));
    }

    #[test]
    fn email_shapes() {
        assert_eq!(email_address(" Ann Lee <ann.lee@example.org> ").unwrap(), "ann.lee@example.org");
        assert_eq!(email_address("mailto:a@b.example.org").unwrap(), "a@b.example.org");
        for bad in [
            "",
            "ann",
            "ann@",
            "@example.org",
            "a b@example.org",
            "a@b@example.org",
            "a@example",
            "a@.org",
            "a,b@example.org",
        ] {
            assert!(email_address(bad).is_err(), "{bad:?} must be refused");
        }
    }
}
