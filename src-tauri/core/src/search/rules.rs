//! How what was typed is compared: folded, word by word. Whole words come first, then words that begin so, then what is
//! within a word, and last what is found only when a typing error is forgiven.

use super::typing::{Like, forgiven, like};
use crate::text::folded;

/// How well all the words fit: the worst of them, and smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Each is a whole word.
    Whole,
    /// Each begins a word.
    Begins,
    /// Each is within a word.
    Inside,
    /// Each is there, or a whole word is like it.
    Like,
    /// Each is there, or a word begins like it.
    BeginsLike,
}

/// The folded words of what was typed, at most eight.
pub(crate) fn words(text: &str) -> Vec<String> {
    folded(text).split(' ').filter(|word| !word.is_empty()).take(8).map(ToOwned::to_owned).collect()
}

/// Whether any of the words is long enough for an error to be forgiven.
pub(crate) fn may_err(words: &[String]) -> bool {
    words.iter().any(|word| forgiven(word) > 0)
}

/// How well the words fit a folded text, or not at all; `erring` forgives typing errors.
pub(crate) fn fit(words: &[String], text: &str, erring: bool) -> Option<Fit> {
    words.iter().map(|word| fit_of_one(word, text, erring)).try_fold(Fit::Whole, |worst, fit| Some(worst.max(fit?)))
}

fn fit_of_one(word: &str, text: &str, erring: bool) -> Option<Fit> {
    let mut found = None;
    let mut rest = text;
    let mut before = None;
    while let Some(at) = rest.find(word) {
        let previous = rest[..at].chars().next_back().or(before);
        let after = rest[at + word.len()..].chars().next();
        let fit = match (previous.is_none_or(parts_words), after.is_none_or(parts_words)) {
            (true, true) => return Some(Fit::Whole),
            (true, false) => Fit::Begins,
            (false, _) => Fit::Inside,
        };
        found = Some(found.map_or(fit, |found: Fit| found.min(fit)));
        let step = rest[at..].chars().next().map_or(1, char::len_utf8);
        before = rest[at..].chars().next();
        rest = &rest[at + step..];
    }
    if found.is_some() || !erring {
        return found;
    }
    let best = text.split(parts_words).filter(|one| !one.is_empty()).filter_map(|one| like(word, one)).min();
    best.map(|like| if like == Like::Whole { Fit::Like } else { Fit::BeginsLike })
}

/// What stands between words; within a name a hyphen and an apostrophe do too.
fn parts_words(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\'' | '"' | '(' | ')' | ',' | '.' | ':' | '/' | '@' | '&')
}

/// The best ones of what is in order; equals keep it. Typing errors are forgiven only where nothing fits without.
pub(crate) fn best<T>(words: &[String], all: Vec<(String, T)>, most: usize) -> Vec<T> {
    let ranks = |erring| -> Vec<Option<Fit>> { all.iter().map(|(text, _)| fit(words, text, erring)).collect() };
    let mut fits = ranks(false);
    if fits.iter().all(Option::is_none) && may_err(words) {
        fits = ranks(true);
    }
    let mut fitting: Vec<(Fit, T)> =
        all.into_iter().zip(fits).filter_map(|((_, value), fit)| Some((fit?, value))).collect();
    fitting.sort_by_key(|(fit, _)| *fit);
    fitting.into_iter().take(most).map(|(_, value)| value).collect()
}

/// What a session can be called by.
const OF_SESSIONS: [&str; 21] = [
    "session",
    "follow-up",
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether the words can name a session at all: each a number or date, or the beginning of such a word.
pub(crate) fn can_name_a_session(words: &[String]) -> bool {
    words.iter().all(|word| {
        word.starts_with(|c: char| c.is_ascii_digit()) || OF_SESSIONS.iter().any(|name| name.starts_with(word.as_str()))
    })
}

/// Whether the words can name a message: with one or two letters nearly all would do.
pub(crate) fn can_name_a_message(words: &[String]) -> bool {
    words.iter().any(|word| word.chars().count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str, texts: &[&str]) -> Vec<String> {
        best(&words(typed), texts.iter().map(|text| (folded(text), (*text).to_owned())).collect(), 10)
    }

    #[test]
    fn beginnings_come_first_and_every_word_counts() {
        let texts = ["Spring leadership", "Leadership, spring", "Spring cleaning"];
        assert_eq!(found("LEAD", &texts), ["Spring leadership", "Leadership, spring"], "equals keep their order");
        assert_eq!(found("spring lead", &texts), ["Spring leadership", "Leadership, spring"]);
        assert_eq!(found("xyz", &texts), Vec::<String>::new());
        let texts = ["Discare", "Careful", "Day care", "Scare and Care-taking"];
        assert_eq!(found("care", &texts), ["Day care", "Scare and Care-taking", "Careful", "Discare"]);
    }

    #[test]
    fn accents_do_not_matter() {
        assert_eq!(found("dabr", &["Łucja Dąbrowska"]), ["Łucja Dąbrowska"]);
        assert_eq!(found("Dąb", &["Lucja Dabrowska"]), ["Lucja Dabrowska"]);
        assert_eq!(found("jose", &["José García"]), ["José García"]);
    }

    #[test]
    fn a_typing_error_is_forgiven_only_where_nothing_fits_without() {
        assert_eq!(found("sprnig", &["Spring leadership", "Autumn"]), ["Spring leadership"]);
        assert_eq!(found("sprig", &["Spring leadership", "Sprig"]), ["Sprig"]);
        assert_eq!(found("ledaership sprign", &["Spring leadership"]), ["Spring leadership"]);
        assert_eq!(found("sprinkled", &["Spring"]), Vec::<String>::new());
        assert_eq!(found("spr", &["Sap"]), Vec::<String>::new(), "too short to err in");
    }

    #[test]
    fn what_can_name_a_session() {
        let can = |text: &str| can_name_a_session(&words(text));
        for text in ["s", "session 4", "2 mar", "Mon", "2026-03-02", "follow-up oct", "9 february 2026", "may"] {
            assert!(can(text), "{text}");
        }
        for text in ["grace", "session grace", "sessions", "zzqx", "hospice", "mayor"] {
            assert!(!can(text), "{text}");
        }
    }
}
