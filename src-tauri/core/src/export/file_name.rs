//! Names of files that every system takes: Windows is the strictest, and the file may be mailed there.

use super::model::ExportFormat;

/// The most bytes of a title in a file name: with folders around it the whole path stays below 260 characters.
const LONGEST: usize = 100;

/// `Compassionate Leadership 2026 – participants.csv`: the title, cleaned, and what is in the file.
#[must_use]
pub fn file_name(title: &str, what: &str, format: ExportFormat) -> String {
    format!("{}.{}", titled(title, "Course", what), format.ending())
}

/// `Compassionate Leadership 2026 – participants`: the title, cleaned, and what is in the file; of a title with nothing in
/// it that a name can have, the other word.
pub(crate) fn titled(title: &str, otherwise: &str, what: &str) -> String {
    let title = cleaned(title);
    format!("{} – {}", if title.is_empty() { otherwise } else { &title }, cleaned(what))
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

/// Without what a file system forbids or a reader cannot see, on one line, of bounded length, with no dot or
/// space at either end.
fn cleaned(title: &str) -> String {
    let mut out = String::new();
    for c in title.chars() {
        let c = match c {
            '/' | '\\' | '|' | ':' => '-',
            '"' => '\'',
            '<' | '>' | '?' | '*' => ' ',
            // Direction marks could show `gnp.vsc` as `csv.png`.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => continue,
            c if c.is_control() || c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && (out.is_empty() || out.ends_with(' ')) {
            continue;
        }
        if out.len() + c.len_utf8() > LONGEST {
            break;
        }
        out.push(c);
    }
    let name = out.trim_matches(|c| c == ' ' || c == '.');
    if is_device(name) { format!("Course {name}") } else { name.to_owned() }
}

/// What Windows calls a device, whatever follows the first dot: `nul.a` is one.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_port = |port: &str| stem.strip_prefix(port).is_some_and(|rest| rest.chars().count() == 1);
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) || is_port("COM") || is_port("LPT")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
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
        fn every_title_makes_a_name_that_windows_takes(title in prop_oneof![any::<String>(), "(CON|aux|LPT1|com²|\\.| |nul)(\\.[a-z]{0,3})?", "\\PC{90,300}"]) {
            let name = file_name(&title, "register grid", ExportFormat::Csv);
            prop_assert!(name.ends_with(" – register grid.csv"));
            prop_assert!(name.len() <= 140, "{} bytes", name.len());
            prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
            prop_assert!(!name.chars().any(char::is_control));
            prop_assert!(!name.starts_with([' ', '.']));
            prop_assert!(!is_device(&name), "{name}");
        }
    }
}
