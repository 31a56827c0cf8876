//! What an export is called.

use super::model::ExportFormat;
use crate::file_names::{LONGEST, stem};

/// `Compassionate Leadership 2026 – participants.csv`: the title, cleaned, and what is in the file.
#[must_use]
pub fn file_name(title: &str, what: &str, format: ExportFormat) -> String {
    format!("{} – {what}.{}", stem(title, "Course", LONGEST), format.ending())
}

/// The name with a number, when it is taken: `… participants (2).csv`.
#[must_use]
pub fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => format!("{stem} ({number}).{ending}"),
        _ => format!("{name} ({number})"),
    }
}

/// Whether this name ends as such a file does, in any letter case.
#[must_use]
pub fn ends_as(name: &str, format: ExportFormat) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && ending.eq_ignore_ascii_case(format.ending()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::file_names::{any_title, is_taken_everywhere};
    use proptest::prelude::*;

    #[test]
    fn names_as_people_expect_them() {
        for (title, expected) in [
            ("Compassionate Leadership 2026", "Compassionate Leadership 2026 – participants.csv"),
            ("Leaders: spring / summer", "Leaders- spring - summer – participants.csv"),
            ("What is \"care\"?", "What is 'care' – participants.csv"),
            ("...hidden. ", "hidden – participants.csv"),
            ("  \t ", "Course – participants.csv"),
            ("???", "Course – participants.csv"),
            ("nul.a", "Course nul.a – participants.csv"),
            ("CON", "Course CON – participants.csv"),
            ("../../etc/passwd", "-..-etc-passwd – participants.csv"),
            ("people\u{202e}vsc", "peoplevsc – participants.csv"),
            ("Fürsorge 思いやり", "Fürsorge 思いやり – participants.csv"),
        ] {
            assert_eq!(file_name(title, "participants", ExportFormat::Csv), expected);
        }
        assert_eq!(numbered("A – register.csv", 2), "A – register (2).csv");
        let is_csv = |name| ends_as(name, ExportFormat::Csv);
        assert!(is_csv("a.csv") && is_csv("a.b.CSV") && !is_csv("csv") && !is_csv(".csv") && !is_csv("a.csv.txt"));
        assert!(ends_as("a.xlsx", ExportFormat::Xlsx) && !ends_as("a.csv", ExportFormat::Xlsx));
        assert_eq!(numbered("A – register.xlsx", 3), "A – register (3).xlsx");
    }

    proptest! {
        #[test]
        fn every_title_makes_a_name_that_windows_takes(title in any_title()) {
            let name = file_name(&title, "register grid", ExportFormat::Csv);
            prop_assert!(name.ends_with(" – register grid.csv"));
            prop_assert!(name.len() <= 140, "{} bytes", name.len());
            prop_assert!(is_taken_everywhere(&name), "{name}");
        }
    }
}
