//! A person as typed, checked and made ready to keep: every problem at once, each at its field.

use chrono::NaiveDate;

use super::model::{Alike, PersonForm};
use crate::error::{FieldProblems, Result};
use crate::text::{cleaned, cleaned_line, email_address, folded, folded_email};
use crate::typed::date;

/// The most characters that notes can have.
pub const LONGEST_NOTES: usize = 10_000;

/// A person as the file keeps them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// As typed, cleaned.
    pub first_name: String,
    /// As typed, cleaned.
    pub last_name: String,
    /// The main one first; no two are the same in another letter case.
    pub emails: Vec<String>,
    /// As it is shown.
    pub phone: String,
    /// As typed, cleaned.
    pub organisation: String,
    /// As typed, cleaned.
    pub job_title: String,
    /// The date, or not confirmed.
    pub leadership_role_confirmed_on: Option<NaiveDate>,
    /// As typed, cleaned.
    pub notes: String,
}

/// Reads a form.
///
/// # Errors
/// Every field that cannot be accepted.
pub fn person(form: &PersonForm) -> Result<Person> {
    let mut problems = FieldProblems::new();
    let line = |problems: &mut FieldProblems, field: &str, typed: &str, what: &str, longest: usize| {
        problems.keep(field, cleaned_line(typed, what, longest)).unwrap_or_default()
    };
    let first_name = line(&mut problems, "first_name", &form.first_name, "The first name", 200);
    let last_name = line(&mut problems, "last_name", &form.last_name, "The last name", 200);
    if form.first_name.trim().is_empty() && form.last_name.trim().is_empty() {
        problems.add("first_name", "Enter a first name or a last name.");
    }
    let emails = emails(&mut problems, &form.emails);
    let phone = line(&mut problems, "phone", &form.phone, "The phone number", 100);
    let organisation = line(&mut problems, "organisation", &form.organisation, "The organisation", 300);
    let job_title = line(&mut problems, "job_title", &form.job_title, "The job title", 300);
    let confirmed = match form.leadership_role_confirmed_on.trim() {
        "" => None,
        typed => problems.keep("leadership_role_confirmed_on", date(typed, "the date")),
    };
    let notes = problems.keep("notes", cleaned(&form.notes, "The note", LONGEST_NOTES)).unwrap_or_default();
    problems.finish()?;
    Ok(Person {
        first_name,
        last_name,
        emails,
        phone: shown_phone(&phone),
        organisation,
        job_title,
        leadership_role_confirmed_on: confirmed,
        notes,
    })
}

fn emails(problems: &mut FieldProblems, typed: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in typed.iter().filter(|text| !text.trim().is_empty()) {
        let address = match email_address(text) {
            Ok(address) => address,
            Err(message) => {
                problems.add("emails", format!("“{}”: {message}", text.trim()));
                continue;
            }
        };
        if !kept.iter().any(|known| folded_email(known) == folded_email(&address)) {
            kept.push(address);
        }
    }
    if kept.len() > 20 {
        problems.add("emails", "A person can have up to 20 e-mail addresses.");
    }
    kept
}

/// A British number as it is read aloud, `07700 900123` or `020 7946 0018`; anything else stays as it was typed.
/// No digit is ever added but the 0 that `+44` stands for.
#[must_use]
pub fn shown_phone(typed: &str) -> String {
    let number = national(typed);
    match number.as_deref() {
        Some(n) if n.len() == 11 => {
            let cuts: &[usize] = match &n[..2] {
                "02" => &[3, 7],
                "03" | "08" => &[4, 7],
                "01" if n.starts_with("011") || &n[3..4] == "1" => &[4, 7],
                _ => &[5],
            };
            let mut out = String::new();
            for (at, digit) in n.chars().enumerate() {
                if cuts.contains(&at) {
                    out.push(' ');
                }
                out.push(digit);
            }
            out
        }
        _ => typed.to_owned(),
    }
}

/// The digits of a British number from its 0 on, when the text is nothing but such a number.
fn national(typed: &str) -> Option<String> {
    if !typed
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '.' | ' ' | '\u{2011}' | '\u{2013}'))
    {
        return None;
    }
    let text: String = typed.replace("(0)", "").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let abroad = text.strip_prefix("+44").or_else(|| text.strip_prefix("0044"));
    let digits = match abroad {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => text,
    };
    (digits.starts_with('0') && !digits.starts_with("00") && !digits.contains('+')).then_some(digits)
}

/// What is searched: both names, organisation, addresses, and the phone number with and without its spaces.
#[must_use]
pub fn search_text(person: &Person) -> String {
    let phone: String = person.phone.chars().filter(char::is_ascii_digit).collect();
    let name = format!("{} {}", person.first_name, person.last_name);
    let mut parts = vec![folded(&name), folded(&person.organisation), folded(&person.phone), phone];
    parts.extend(person.emails.iter().map(|email| folded(&folded_email(email))));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// Order by last name, then first; equal keys are equal names to the eye of a tired person.
#[must_use]
pub fn sort_key(first_name: &str, last_name: &str) -> String {
    if last_name.trim().is_empty() {
        return format!("{}\t", folded(first_name));
    }
    format!("{}\t{}", folded(last_name), folded(first_name))
}

/// The words that must all occur in a person's search text. A phone number is looked for without its spaces.
#[must_use]
pub fn searched_words(typed: &str) -> Vec<String> {
    if let Some(number) = national(typed.trim()).filter(|number| number.len() > 4) {
        return vec![number];
    }
    folded(typed).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Why a person in the file may be the one in the form; nothing when they are not alike.
#[must_use]
pub fn alike(form: &Person, known_sort_key: &str, known_organisation: &str, known_emails: &[String]) -> Option<Alike> {
    let same_email = |email: &String| known_emails.iter().any(|known| folded_email(known) == folded_email(email));
    if form.emails.iter().any(same_email) {
        return Some(Alike::SameEmail);
    }
    if sort_key(&form.first_name, &form.last_name) != known_sort_key {
        return None;
    }
    let organisation = folded(&form.organisation);
    if !organisation.is_empty() && organisation == folded(known_organisation) {
        Some(Alike::SameNameAndOrganisation)
    } else {
        Some(Alike::SameName)
    }
}

impl Alike {
    /// All of them, the likeliest first.
    pub(crate) const ALL: [Alike; 3] = [Alike::SameEmail, Alike::SameNameAndOrganisation, Alike::SameName];

    /// The reason in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Alike::SameEmail => "Same e-mail address",
            Alike::SameNameAndOrganisation => "Same name and organisation",
            Alike::SameName => "Same name",
        }
    }
}
