//! Text in a CSV file that a spreadsheet will open.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` (or their full-width forms, or behind leading
//! spaces, or after a tab, line end or NUL) for a formula, and runs it. Such a text gets a leading `'`. So does a
//! text that itself begins with `'` before such a beginning: otherwise it could not be told from a guarded one.
//! `'t Hart` is neither, and stays as it is.

/// The text as it is written into a text column.
#[must_use]
pub fn guard(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text again, from what [`guard`] wrote. A `'` goes only where a guard can have been set.
#[must_use]
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if needs_guard(text) => text,
        _ => cell,
    }
}

/// Whether a spreadsheet could take the text for a formula, now or once apostrophes before it are gone.
fn needs_guard(text: &str) -> bool {
    let unmarked = text.trim_start_matches('\'');
    unmarked.chars().find(|c| !is_skipped(*c)).is_some_and(begins_formula)
}

/// Leading characters that a spreadsheet, or whoever cleans the cell, may drop: spaces, and what cannot be seen.
fn is_skipped(c: char) -> bool {
    let is_line_or_tab = matches!(c, '\t' | '\r' | '\n');
    (c.is_whitespace() && !is_line_or_tab)
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n' | '\0')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whatever_could_be_a_formula_is_guarded() {
        for text in [
            "=1+1",
            "+44 7700 900123",
            "-1",
            "@SUM(A1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\0=1",
            "\tplain",
            "  =1",
            "\u{a0}=1",
            "\u{3000}=1",
            "\u{feff}=1",
            "\u{200b}\u{202e}=1",
            "'=1",
            "''  +1",
        ] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?} must be guarded");
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in
            ["", " ", "'", "''", "'t Hart", "O’Neill", "a=b", "1-2", " - ".trim(), "ann+lee@example.org", "4 of 5"]
        {
            let expected = if text == "-" { "'-".to_owned() } else { text.to_owned() };
            assert_eq!(guard(text), expected, "{text:?}");
        }
        assert_eq!(unguard("'t Hart"), "'t Hart", "the importer strips only where a guard was set");
        assert_eq!(unguard("'"), "'");
    }

    /// Strings made mostly of what matters here, so that the rare beginnings are met often.
    fn nasty() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("'".to_owned()),
            Just(" ".to_owned()),
            Just("\u{a0}".to_owned()),
            Just("\u{feff}".to_owned()),
            proptest::sample::select(vec!["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0"])
                .prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn every_text_comes_back(text in prop_oneof![nasty(), any::<String>()]) {
            let written = guard(&text);
            prop_assert_eq!(unguard(&written), &text);
        }

        #[test]
        fn nothing_that_is_written_begins_a_formula(text in nasty()) {
            let written = guard(&text);
            let first = written.chars().find(|c| !is_skipped(*c));
            prop_assert!(!first.is_some_and(begins_formula), "{:?}", written);
        }
    }
}
