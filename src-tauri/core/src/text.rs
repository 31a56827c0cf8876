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
    // Most text is plain already, and a search folds a thousand titles.
    let plain = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => deunicode::deunicode_with_tofu(text, "\u{fffd}").to_lowercase(),
    };
    let mut out = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// In small letters and digits alone, with single spaces: how headings are compared.
#[must_use]
pub fn plain_words(heading: &str) -> String {
    let only: String = folded(heading).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    only.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An e-mail address for comparing: letter case does not tell two addresses apart.
#[must_use]
pub fn folded_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// A link to a meeting, or nothing: only the web's two kinds, so that a click can never run anything.
///
/// # Errors
/// The sentence for the field.
pub fn zoom_link(typed: &str) -> Result<String, String> {
    let link = cleaned_line(typed, "The Zoom link", 2000)?;
    let opens = ["https://", "http://"].iter().any(|start| {
        let head = link.get(..start.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(start) && link.len() > start.len()
    });
    if link.is_empty() || (opens && !link.contains(char::is_whitespace)) {
        Ok(link)
    } else {
        Err("Enter the whole Zoom link: it begins with https:// and has no spaces".to_owned())
    }
}

/// The shape of an address, after taking off `Name <…>`, and `mailto:` with the `?subject=…` that may follow it.
///
/// # Errors
/// The sentence for the field.
pub fn email_address(typed: &str) -> Result<String, String> {
    const WHAT: &str = "Enter an e-mail address in the form name@example.org";
    let text = cleaned_line(typed, "The e-mail address", 400)?;
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => text[open + 1..close].trim(),
        _ => &text,
    };
    let text = without_mailto(text);
    if let Some(unseen) = text.chars().find(|c| is_invisible(*c)) {
        return Err(format!(
            "The e-mail address holds an invisible character (code {:X}). Delete the address and type it by hand.",
            u32::from(unseen)
        ));
    }
    let Some((local, domain)) = text.rsplit_once('@') else {
        return Err(format!("{WHAT}: there is no @ in what was typed."));
    };
    let apart = |c: char| c.is_whitespace() || "@,;:<>()[]\"\\".contains(c);
    if local.is_empty() || local.contains(apart) {
        return Err(format!("{WHAT}, one address only, without spaces, commas or brackets."));
    }
    if local.split('.').any(str::is_empty) {
        return Err(format!("{WHAT}: a full stop before the @ stands between two other characters."));
    }
    let labels: Vec<&str> = domain.split('.').collect();
    if labels.len() < 2 || !labels.into_iter().all(is_domain_label) {
        return Err(format!("{WHAT}: what follows the @ is not a whole address."));
    }
    if text.chars().count() > 320 {
        return Err(format!("{WHAT}: this one is longer than 320 characters."));
    }
    Ok(text.to_owned())
}

fn without_mailto(text: &str) -> &str {
    const MAILTO: &str = "mailto:";
    match text.get(..MAILTO.len()) {
        Some(start) if start.eq_ignore_ascii_case(MAILTO) => {
            let rest = text[MAILTO.len()..].trim();
            rest.split_once('?').map_or(rest, |(address, _)| address)
        }
        _ => text,
    }
}

/// Letters and digits of any script, with their accents, and hyphens that are not at an end.
fn is_domain_label(label: &str) -> bool {
    let sound = |c: char| c.is_alphanumeric() || c == '-' || ('\u{300}'..='\u{36f}').contains(&c);
    !label.is_empty() && label.chars().all(sound) && !label.starts_with('-') && !label.ends_with('-')
}

/// Characters without a width, and those that only turn the direction of what follows.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
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
    fn a_link_is_one_of_the_web_or_nothing() {
        for good in ["", "https://zoom.example.org/j/700900?pwd=1", "HTTP://example.org"] {
            assert_eq!(zoom_link(good).as_deref(), Ok(good));
        }
        for bad in ["zoom.example.org", "javascript:alert(1)", "https://a b", "data:text/html,x", "https://", "http"] {
            assert!(zoom_link(bad).unwrap_err().contains("begins with https://"), "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_taken_out_of_what_stands_around_it() {
        for (typed, address) in [
            (" Ann Lee <ann.lee@example.org> ", "ann.lee@example.org"),
            ("mailto:a@b.example.org", "a@b.example.org"),
            ("MAILTO:ann@example.org", "ann@example.org"),
            ("mailto:ann@example.org?subject=Hi&cc=bob@example.org", "ann@example.org"),
            ("<mailto:ann@example.org>", "ann@example.org"),
            ("ann+courses@example.org", "ann+courses@example.org"),
            ("o'neill@nhs-trust.example.org", "o'neill@nhs-trust.example.org"),
            ("ann@3.example.org", "ann@3.example.org"),
            ("anna@żółw.example.org", "anna@żółw.example.org"),
            ("anna@u\u{308}ber.example.org", "anna@u\u{308}ber.example.org"),
            ("用户@例子.公司", "用户@例子.公司"),
        ] {
            assert_eq!(email_address(typed).as_deref(), Ok(address), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_address_is_said() {
        for (typed, said) in [
            ("", "there is no @"),
            ("ann", "there is no @"),
            ("mailto:", "there is no @"),
            ("ann@", "what follows the @"),
            ("a@example", "what follows the @"),
            ("a@.org", "what follows the @"),
            ("a@example..org", "what follows the @"),
            ("a@example.org.", "what follows the @"),
            ("a@-example.org", "what follows the @"),
            ("a@example-.org", "what follows the @"),
            ("ann@exa!mple.org", "what follows the @"),
            ("ann@example.org?subject=Hi", "what follows the @"),
            ("ann@exam_ple.org", "what follows the @"),
            ("@example.org", "one address only"),
            ("a b@example.org", "one address only"),
            ("a@b@example.org", "one address only"),
            ("a,b@example.org", "one address only"),
            ("E-mail:ann@example.org", "one address only"),
            (".ann@example.org", "full stop"),
            ("ann.@example.org", "full stop"),
            ("a..b@example.org", "full stop"),
            ("ann\u{200b}@example.org", "invisible character (code 200B)"),
            ("ann@exam\u{ad}ple.org", "invisible character (code AD)"),
            ("\u{202e}ann@example.org", "invisible character (code 202E)"),
            ("ann@example.org\u{2069}", "invisible character (code 2069)"),
            ("\u{feff}ann@example.org", "invisible character (code FEFF)"),
        ] {
            let refused = email_address(typed).unwrap_err();
            assert!(refused.contains(said), "{typed:?} was answered {refused:?}");
        }
        let long = format!("{}@example.org", "a".repeat(310));
        assert!(email_address(&long).unwrap_err().contains("longer than 320"));
    }
}
