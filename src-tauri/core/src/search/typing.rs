//! Typing errors: one is forgiven in a word of four letters or more, two in one of eight. An error is a letter too many,
//! a letter too few, a wrong letter, or two neighbours the wrong way round. Words are folded.

/// How many errors are forgiven in what was typed.
#[must_use]
pub(crate) fn forgiven(typed: &str) -> usize {
    match typed.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// How a word is like what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Like {
    /// The whole word is.
    Whole,
    /// It begins so: the rest may not be typed yet.
    Beginning,
}

/// Whether a word is like what was typed, within the errors that are forgiven.
#[must_use]
pub(crate) fn like(typed: &str, word: &str) -> Option<Like> {
    let most = forgiven(typed);
    let typed: Vec<char> = typed.chars().collect();
    // No beginning longer than this can be within reach.
    let longest = typed.len() + most;
    let mut rest = word.chars();
    let word: Vec<char> = rest.by_ref().take(longest).collect();
    let errors = errors_to_each_beginning(&typed, &word);
    if rest.next().is_none() && errors.last().is_some_and(|errors| *errors <= most) {
        Some(Like::Whole)
    } else {
        errors.iter().any(|errors| *errors <= most).then_some(Like::Beginning)
    }
}

/// The fewest errors between what was typed and each beginning of a word, the empty one first; no pair that was turned
/// round is changed again.
fn errors_to_each_beginning(typed: &[char], word: &[char]) -> Vec<usize> {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (i, a) in typed.iter().enumerate() {
        let mut now = Vec::with_capacity(word.len() + 1);
        now.push(i + 1);
        for (j, b) in word.iter().enumerate() {
            let mut fewest = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(now[j] + 1);
            if i > 0 && j > 0 && *a == word[j - 1] && typed[i - 1] == *b {
                fewest = fewest.min(before_last[j - 1] + 1);
            }
            now.push(fewest);
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last
}

/// Pieces of which at least one stands, as it is, in every word that is like what was typed: what a quick look through
/// thousands of names goes by. Empty where no error is forgiven.
///
/// With one error, one of the two halves is whole, or the error turned the letters at their border round. With two, one
/// of three thirds is whole, or one error or both turned the letters at their borders round.
#[must_use]
pub(crate) fn pieces(typed: &str) -> Vec<String> {
    let letters: Vec<char> = typed.chars().collect();
    let n = letters.len();
    let said = |letters: &[char]| letters.iter().collect::<String>();
    let turned = |from: usize, to: usize, at: &[usize]| {
        let mut letters = letters.clone();
        for border in at {
            letters.swap(border - 1, *border);
        }
        said(&letters[from..to])
    };
    match forgiven(typed) {
        0 => Vec::new(),
        1 => vec![said(&letters[..n / 2]), said(&letters[n / 2..]), turned(0, n, &[n / 2])],
        _ => {
            let (a, b) = (n / 3, 2 * n / 3);
            vec![
                said(&letters[..a]),
                said(&letters[a..b]),
                said(&letters[b..]),
                turned(0, b, &[a]),
                turned(a, n, &[b]),
                turned(0, n, &[a, b]),
            ]
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    const LETTERS: &str = "abc";

    /// Everything that is one error away.
    fn one_error(word: &str) -> BTreeSet<String> {
        let word: Vec<char> = word.chars().collect();
        let mut out = BTreeSet::new();
        for at in 0..=word.len() {
            for letter in LETTERS.chars() {
                let mut more = word.clone();
                more.insert(at, letter);
                out.insert(more.iter().collect());
                if at < word.len() {
                    let mut wrong = word.clone();
                    wrong[at] = letter;
                    out.insert(wrong.iter().collect());
                }
            }
            if at < word.len() {
                let mut fewer = word.clone();
                fewer.remove(at);
                out.insert(fewer.iter().collect());
            }
            if at + 1 < word.len() {
                let mut turned = word.clone();
                turned.swap(at, at + 1);
                out.insert(turned.iter().collect());
            }
        }
        out
    }

    /// The fewest errors, by trying what can be done at the beginning, without remembering anything.
    fn fewest(a: &[u8], b: &[u8]) -> usize {
        let (Some(x), Some(y)) = (a.first(), b.first()) else { return a.len() + b.len() };
        if x == y {
            return fewest(&a[1..], &b[1..]);
        }
        let turned =
            if a.len() > 1 && b.len() > 1 && a[0] == b[1] && a[1] == b[0] { fewest(&a[2..], &b[2..]) } else { 99 };
        1 + fewest(&a[1..], b).min(fewest(a, &b[1..])).min(fewest(&a[1..], &b[1..])).min(turned)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        #[test]
        fn one_error_is_what_trying_every_error_finds(typed in "[abc]{4,5}", word in "[abc]{2,6}") {
            let expected = typed == word || one_error(&typed).contains(&word);
            prop_assert_eq!(like(&typed, &word) == Some(Like::Whole), expected);
            let begins = (1..=word.len()).any(|end| typed == word[..end] || one_error(&typed).contains(&word[..end]));
            prop_assert_eq!(like(&typed, &word).is_some(), begins);
        }

        #[test]
        fn two_errors_are_what_trying_finds(typed in "[abc]{8}", word in "[abc]{5,9}") {
            prop_assert_eq!(like(&typed, &word) == Some(Like::Whole), fewest(typed.as_bytes(), word.as_bytes()) <= 2);
        }

        #[test]
        fn whatever_is_like_it_holds_a_piece(typed in "[abcd]{4,10}", seed in proptest::collection::vec((0_usize..4, 0_usize..12, 0_usize..3), 0..3)) {
            let mut word: Vec<char> = typed.chars().collect();
            for (kind, at, letter) in seed {
                let letter = LETTERS.chars().nth(letter).unwrap();
                let at = at % word.len();
                match kind {
                    0 => word.insert(at, letter),
                    1 => word[at] = letter,
                    2 => { word.remove(at); }
                    _ if at + 1 < word.len() => word.swap(at, at + 1),
                    _ => {}
                }
            }
            let word: String = word.into_iter().collect();
            if like(&typed, &word).is_some() {
                prop_assert!(pieces(&typed).iter().any(|piece| word.contains(piece.as_str())), "{} in {}", typed, word);
            }
        }
    }

    #[test]
    fn errors_as_people_make_them() {
        for (typed, word, expected) in [
            ("adeyemi", "adeyemi", Some(Like::Whole)),
            ("adyemi", "adeyemi", Some(Like::Whole)),
            ("adeeyemi", "adeyemi", Some(Like::Whole)),
            ("adeyami", "adeyemi", Some(Like::Whole)),
            ("aedyemi", "adeyemi", Some(Like::Whole)),
            ("adyem", "adeyemi", Some(Like::Beginning)),
            ("aedyami", "adeyemi", None),
            ("certifcaet", "certificate", Some(Like::Whole)),
            ("ann", "ant", None),
            ("grce", "grace", Some(Like::Whole)),
        ] {
            assert_eq!(like(typed, word), expected, "{typed}: {word}");
        }
    }
}
