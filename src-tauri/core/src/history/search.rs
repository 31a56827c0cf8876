//! Whether a step fits what was typed: pure. Accents and letter case do not matter.

use crate::text::folded;

/// Which of the words are found in the names of the people and sessions that a step changed: one bit for each.
pub(crate) type Named = u8;

/// The folded words of what was typed, each once; at most eight.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in folded(text).split(' ').filter(|word| !word.is_empty()) {
        if words.len() < Named::BITS as usize && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// Whether every word is found: among the names, or where a word of one of the texts begins, so that “session 3” is
/// not found in “session 13”.
pub(super) fn fits<'t>(words: &[String], named: Named, texts: impl Iterator<Item = &'t String>) -> bool {
    let wanted: Vec<&String> =
        words.iter().enumerate().filter(|(at, _)| named & (1 << at) == 0).map(|(_, word)| word).collect();
    if wanted.is_empty() {
        return true;
    }
    let texts: Vec<String> = texts.map(|text| folded(text)).collect();
    wanted.into_iter().all(|word| texts.iter().any(|text| begins_in(text, word)))
}

/// Whether a word of the text begins so.
pub(crate) fn begins_in(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_where_one_begins_or_among_the_names() {
        let texts = ["Marked 12 present for session 13".to_owned(), "Zażółć, spring 2026".to_owned()];
        for (typed, named, expected) in [
            ("", 0, true),
            ("session", 0, true),
            ("PRESENT sess", 0, true),
            ("session 3", 0, false),
            ("session 13", 0, true),
            ("ession", 0, false),
            ("zazolc 2026", 0, true),
            ("grace", 0, false),
            ("grace", 0b1, true),
            ("grace session", 0b1, true),
            ("session grace", 0b1, false),
            ("session grace", 0b10, true),
        ] {
            assert_eq!(fits(&words(typed), named, texts.iter()), expected, "{typed} {named:b}");
        }
    }

    #[test]
    fn a_word_counts_once_and_eight_are_enough() {
        assert_eq!(words(" Grace  grace GRACE "), ["grace"]);
        assert_eq!(words("a b c d e f g h i j").len(), 8);
    }
}
