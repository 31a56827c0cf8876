//! What stands in a row, as a person: names taken apart with their titles, addresses, phone numbers. Pure.

use super::model::ColumnKind;
use crate::participants::PersonForm;
use crate::text::folded;

/// Titles that stand before a name, folded and without full stops.
const TITLES: &[&str] = &[
    "dr",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "prof",
    "professor",
    "rev",
    "revd",
    "reverend",
    "sir",
    "dame",
    "lady",
    "lord",
    "canon",
    "father",
    "fr",
    "sister",
    "sr",
    "rabbi",
    "imam",
    "hon",
    "cllr",
];

/// Small words that belong to the last name after them.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "ter", "bin", "al", "el",
    "st", "mac",
];

/// Whether this is a title, such as `Dr` or `Prof.`.
#[must_use]
pub fn is_title(word: &str) -> bool {
    TITLES.contains(&folded(word).trim_end_matches('.'))
}

/// Whether this looks like a phone number: nothing but digits and what stands between them, nine digits at least.
#[must_use]
pub fn has_phone_shape(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    (9..=15).contains(&digits)
        && cell.chars().all(|c| {
            c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | '\u{2013}')
        })
}

/// A row as a person, before it is checked, and what was done to make it one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowPerson {
    /// The person as typed.
    pub form: PersonForm,
    /// Their access needs; empty: none.
    pub access_needs: String,
    /// What is worth knowing, as sentences without a full stop.
    pub remarks: Vec<String>,
    /// Answers to questions that no field is for, each with its question.
    pub answers: Vec<(String, String)>,
}

/// Reads one row.
#[must_use]
pub fn person(cells: &[String], headings: &[String], kinds: &[ColumnKind]) -> RowPerson {
    let mut out = RowPerson::default();
    let of = |kind: ColumnKind| {
        let cells = kinds.iter().zip(cells).filter(move |(one, cell)| **one == kind && !cell.is_empty());
        cells.map(|(_, cell)| cell.as_str())
    };
    let line = |kind: ColumnKind| of(kind).next().map(one_line).unwrap_or_default();
    let (mut first, mut last) = (line(ColumnKind::FirstName), line(ColumnKind::LastName));
    if first.is_empty() && last.is_empty() {
        let whole = line(ColumnKind::FullName);
        if let Some((name, address)) = name_and_address(&whole) {
            (first, last) = names(&name);
            out.form.emails.push(address);
        } else {
            (first, last) = names(&whole);
        }
    }
    for cell in of(ColumnKind::Email) {
        for address in addresses(cell) {
            match name_and_address(&address) {
                Some((name, address)) => {
                    if first.is_empty() && last.is_empty() {
                        (first, last) = names(&name);
                    }
                    out.form.emails.push(address);
                }
                None => out.form.emails.push(address),
            }
        }
    }
    let title = line(ColumnKind::Title);
    let is_named = !first.is_empty() || !last.is_empty();
    let has_title = first.split_whitespace().next().is_some_and(is_title);
    if is_named && !title.is_empty() && !has_title {
        first = format!("{title} {first}").trim_end().to_owned();
    }
    (out.form.first_name, out.form.last_name) = (first, last);
    out.form.phone = phone(&line(ColumnKind::Phone), &mut out.remarks);
    out.form.organisation = line(ColumnKind::Organisation);
    out.form.job_title = line(ColumnKind::JobTitle);
    out.access_needs = line_breaks_kept(of(ColumnKind::AccessNeeds).next().unwrap_or_default());
    let notes: Vec<(usize, &String)> = kinds
        .iter()
        .zip(cells)
        .enumerate()
        .filter(|(_, (kind, cell))| **kind == ColumnKind::Notes && !cell.is_empty())
        .map(|(at, (_, cell))| (at, cell))
        .collect();
    let answered = kinds
        .iter()
        .zip(cells)
        .enumerate()
        .filter(|(_, (kind, cell))| **kind == ColumnKind::Answer && !cell.is_empty());
    for (at, (_, cell)) in answered {
        let question = headings.get(at).map(|heading| one_line(heading)).filter(|heading| !heading.is_empty());
        let question = question.unwrap_or_else(|| format!("Column {}", at + 1));
        // Two columns of one heading are two questions.
        let again =
            out.answers.iter().filter(|(one, _)| *one == question || one.starts_with(&format!("{question} ("))).count();
        let question = if again == 0 { question } else { format!("{question} ({})", again + 1) };
        out.answers.push((question, line_breaks_kept(cell)));
    }
    let several = kinds.iter().filter(|kind| **kind == ColumnKind::Notes).count() > 1;
    out.form.notes = notes
        .into_iter()
        .map(|(at, cell)| match headings.get(at).filter(|heading| several && !heading.is_empty()) {
            Some(heading) => format!("{}: {cell}", one_line(heading)),
            None => line_breaks_kept(cell),
        })
        .collect::<Vec<_>>()
        .join("\n");
    out
}

/// On one line, with single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line_breaks_kept(text: &str) -> String {
    text.trim().to_owned()
}

/// The addresses in a cell; a form that was open to all writes `anonymous` where it knows none.
fn addresses(cell: &str) -> Vec<String> {
    let cell = one_line(cell);
    if folded(&cell) == "anonymous" || matches!(cell.as_str(), "-" | "–" | "n/a" | "N/A" | "none" | "None") {
        return Vec::new();
    }
    if cell.matches('@').count() < 2 {
        return vec![cell];
    }
    cell.split([';', ',']).map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

/// `Grace Adeyemi <grace@example.org>`: the name before the brackets, and the address in them.
fn name_and_address(text: &str) -> Option<(String, String)> {
    let (open, close) = (text.rfind('<')?, text.rfind('>')?);
    if open >= close || !text[open..close].contains('@') {
        return None;
    }
    let name = text[..open].trim().trim_matches(['"', '\'', '“', '”']).trim();
    (!name.is_empty()).then(|| (name.to_owned(), text[open + 1..close].trim().to_owned()))
}

/// First and last name of a whole one. A title stays with the first name, what stands in brackets or as letters after a
/// comma with the last.
#[must_use]
pub fn names(whole: &str) -> (String, String) {
    let whole = one_line(whole);
    let (whole, brackets) = match whole.find('(') {
        Some(at) if at > 0 && whole.ends_with(')') => (whole[..at].trim_end().to_owned(), format!(" {}", &whole[at..])),
        _ => (whole, String::new()),
    };
    if let Some((before, after)) = whole.split_once(',') {
        let (before, after) = (before.trim(), after.trim());
        let letters = |text: &str| {
            text.split([' ', ',']).filter(|word| !word.is_empty()).all(|word| {
                let upper = word.chars().filter(|c| c.is_uppercase()).count();
                upper >= 2 && word.chars().count() <= 6
            })
        };
        if !before.is_empty() && !after.is_empty() {
            if letters(after) && before.contains(' ') {
                let (first, last) = names(before);
                return (first, format!("{last}, {after}{brackets}"));
            }
            return (after.to_owned(), format!("{before}{brackets}"));
        }
    }
    let words: Vec<&str> = whole.split(' ').filter(|word| !word.is_empty()).collect();
    let titles = words.iter().take_while(|word| is_title(word)).count();
    let named = words.len() - titles;
    if named < 2 {
        // One name alone: after a title it is the last one.
        return if titles > 0 && named == 1 {
            (words[..titles].join(" "), format!("{}{brackets}", words[titles]))
        } else {
            (format!("{whole}{brackets}"), String::new())
        };
    }
    let mut begins = words.len() - 1;
    while begins > titles + 1 && PARTICLES.contains(&folded(words[begins - 1]).as_str()) {
        begins -= 1;
    }
    (words[..begins].join(" "), format!("{}{brackets}", words[begins..].join(" ")))
}

/// A phone number; the 0 that a spreadsheet took from a mobile number is put back, and that is said.
fn phone(cell: &str, remarks: &mut Vec<String>) -> String {
    let digits: String = cell.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
    let mobile = digits.strip_suffix("0").filter(|_| cell.ends_with(".0")).unwrap_or(&digits);
    if mobile.len() == 10 && mobile.starts_with('7') && mobile.chars().all(|c| c.is_ascii_digit()) {
        remarks.push("the phone number got back the 0 that it begins with".to_owned());
        return format!("0{mobile}");
    }
    if cell.contains(['E', 'e']) && cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '+' | 'E' | 'e')) {
        remarks.push(format!("the phone number {cell} was cut short by the spreadsheet and is left out"));
        return String::new();
    }
    cell.to_owned()
}
