//! How what was typed is compared: folded, word by word, better the earlier a word begins.

use crate::text::folded;

/// The folded words of what was typed, at most eight.
pub(crate) fn words(text: &str) -> Vec<String> {
    folded(text).split(' ').filter(|word| !word.is_empty()).take(8).map(ToOwned::to_owned).collect()
}

/// Something found, with how well it fits (smaller is better), or not at all.
pub(crate) struct Ranked<T> {
    rank: Option<usize>,
    value: T,
}

impl<T> Ranked<T> {
    pub(crate) fn new(words: &[String], text: &str, value: T) -> Ranked<T> {
        Ranked { rank: rank(words, &folded(text)), value }
    }
}

/// The sum over the words: 0 at the very beginning, 1 at the beginning of a word, 3 within one.
fn rank(words: &[String], text: &str) -> Option<usize> {
    words
        .iter()
        .map(|word| {
            if text.starts_with(word.as_str()) {
                Some(0)
            } else if text.contains(&format!(" {word}")) {
                Some(1)
            } else {
                text.contains(word.as_str()).then_some(3)
            }
        })
        .sum()
}

/// The best ones; equals keep their order.
pub(crate) fn best<T>(all: impl Iterator<Item = Ranked<T>>, most: usize) -> Vec<T> {
    let mut fitting: Vec<(usize, T)> = all.filter_map(|one| one.rank.map(|rank| (rank, one.value))).collect();
    fitting.sort_by_key(|(rank, _)| *rank);
    fitting.into_iter().take(most).map(|(_, value)| value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str, texts: &[&str]) -> Vec<String> {
        let words = words(typed);
        best(texts.iter().map(|text| Ranked::new(&words, text, (*text).to_owned())), 10)
    }

    #[test]
    fn beginnings_come_first_and_every_word_counts() {
        let texts = ["Spring leadership", "Leadership, spring", "Spring cleaning"];
        assert_eq!(found("LEAD", &texts), ["Leadership, spring", "Spring leadership"]);
        assert_eq!(found("spring lead", &texts), ["Spring leadership", "Leadership, spring"]);
        assert_eq!(found("xyz", &texts), Vec::<String>::new());
    }

    #[test]
    fn accents_do_not_matter() {
        assert_eq!(found("dabr", &["Łucja Dąbrowska"]), ["Łucja Dąbrowska"]);
        assert_eq!(found("Dąb", &["Lucja Dabrowska"]), ["Lucja Dabrowska"]);
    }
}
