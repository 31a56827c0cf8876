//! How certificates look and what they say: a setting of the centre. It holds for what is issued from now on; what was
//! issued stays as it is.

use serde::{Deserialize, Serialize};

use crate::error::{Error, FieldProblems, Result};
use crate::text::{cleaned, cleaned_line};

/// The most people who sign.
pub const MOST_SIGNATORIES: usize = 3;

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Orientation {
    /// Wider than high.
    #[default]
    Landscape,
    /// Higher than wide.
    Portrait,
}

/// Somebody whose name stands under a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// As what they sign; may be empty.
    pub role: String,
}

/// How certificates look, as it is kept and as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateDesign {
    /// Which way the paper lies.
    pub orientation: Orientation,
    /// What it is called.
    pub heading: String,
    /// The line above the name.
    pub opening: String,
    /// The line between the name and the course; `{attended}` and `{sessions}` are numbers.
    pub statement: String,
    /// A text below the facts; may be empty.
    pub closing: String,
    /// Who signs, at most three; may be nobody.
    pub signatories: Vec<Signatory>,
    /// What is seen in the image, for who cannot see it; needed where there is one.
    pub picture_description: String,
}

impl Default for CertificateDesign {
    fn default() -> CertificateDesign {
        CertificateDesign {
            orientation: Orientation::Landscape,
            heading: "Certificate of Attendance".to_owned(),
            opening: "This is to certify that".to_owned(),
            statement: "attended {attended} of the {sessions} sessions of".to_owned(),
            closing: String::new(),
            signatories: Vec::new(),
            picture_description: String::new(),
        }
    }
}

/// The statement with its numbers.
///
/// # Errors
/// What stands between braces and is neither of the two.
pub fn statement(wording: &str, attended: u32, sessions: u32) -> std::result::Result<String, String> {
    let mut out = String::new();
    let mut rest = wording;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        out.push_str(before);
        match name.trim().to_lowercase().as_str() {
            "attended" => out.push_str(&attended.to_string()),
            "sessions" => out.push_str(&sessions.to_string()),
            _ => return Err(name.to_owned()),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

impl CertificateDesign {
    /// The design as it was typed, cleaned. `has_picture` tells whether there is an image.
    ///
    /// # Errors
    /// The fields that cannot be accepted.
    pub fn checked(&self, has_picture: bool) -> Result<CertificateDesign> {
        let mut problems = FieldProblems::new();
        let line =
            |problems: &mut FieldProblems, field: &str, typed: &str, what: &str, longest: usize, needed: bool| {
                let kept = problems.keep(field, cleaned_line(typed, what, longest));
                if needed && kept.as_ref().is_some_and(String::is_empty) {
                    problems.add(field, format!("Enter {}", what.to_lowercase()));
                }
                kept.unwrap_or_default()
            };
        let heading = line(&mut problems, "heading", &self.heading, "The heading", 80, true);
        let opening = line(&mut problems, "opening", &self.opening, "The line above the name", 200, true);
        let wording = line(&mut problems, "statement", &self.statement, "The line above the course", 200, true);
        if let Err(name) = statement(&wording, 4, 6) {
            problems.add(
                "statement",
                format!("There is no {{{name}}}: use {{attended}} and {{sessions}} for the numbers of sessions"),
            );
        } else if !wording.is_empty() && !wording.contains("{attended}") {
            problems.add("statement", "Say with {attended} how many sessions were attended");
        }
        if ["accredit", "qualif"]
            .iter()
            .any(|word| [&heading, &opening, &wording].iter().any(|text| text.to_lowercase().contains(word)))
        {
            problems.add("heading", "A certificate of attendance says that somebody attended: leave out words such as accredited or qualified");
        }
        let closing = problems.keep("closing", cleaned(&self.closing, "The text below", 600)).unwrap_or_default();
        if closing.lines().count() > 6 {
            problems.add("closing", "Enter at most 6 lines");
        }
        if self.signatories.len() > MOST_SIGNATORIES {
            problems.add("signatories", format!("At most {MOST_SIGNATORIES} people can sign"));
        }
        let mut signatories = Vec::new();
        for (at, one) in self.signatories.iter().enumerate() {
            let name =
                line(&mut problems, &format!("signatory_{at}_name"), &one.name, "The name of who signs", 100, false);
            let role =
                line(&mut problems, &format!("signatory_{at}_role"), &one.role, "The role of who signs", 100, false);
            if name.is_empty() && !role.is_empty() {
                problems.add(format!("signatory_{at}_name"), "Enter the name of who signs, or leave the role out too");
            }
            if !name.is_empty() {
                signatories.push(Signatory { name, role });
            }
        }
        let description = line(
            &mut problems,
            "picture_description",
            &self.picture_description,
            "What is seen in the image",
            200,
            has_picture,
        );
        problems.finish()?;
        Ok(CertificateDesign {
            orientation: self.orientation,
            heading,
            opening,
            statement: wording,
            closing,
            signatories,
            picture_description: description,
        })
    }
}

/// What stands in the way of issuing anything, in sentences.
#[must_use]
pub fn missing(centre: &str) -> Vec<String> {
    if centre.trim().is_empty() {
        vec!["A certificate names the centre: enter its name in Settings.".to_owned()]
    } else {
        Vec::new()
    }
}

/// As an error, where anything is.
///
/// # Errors
/// What stands in the way.
pub fn nothing_missing(centre: &str) -> Result<()> {
    match missing(centre).first() {
        Some(sentence) => Err(Error::refused(sentence.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_statement_has_its_numbers() {
        let usual = CertificateDesign::default();
        assert_eq!(statement(&usual.statement, 5, 6).unwrap(), "attended 5 of the 6 sessions of");
        assert_eq!(statement("{ Attended } {sessions", 5, 6).unwrap(), "5 {sessions");
        assert_eq!(statement("{name}", 5, 6).unwrap_err(), "name");
        assert_eq!(usual.checked(false).unwrap(), usual);
    }

    #[test]
    fn what_is_typed_is_cleaned_or_refused_with_its_field() {
        let signatory = |name: &str, role: &str| Signatory { name: name.to_owned(), role: role.to_owned() };
        let typed = CertificateDesign {
            heading: "  Certificate ".to_owned(),
            signatories: vec![signatory(" Dr Mei Quist ", "Head"), signatory("", "")],
            ..CertificateDesign::default()
        };
        let kept = typed.checked(false).unwrap();
        assert_eq!((kept.heading.as_str(), kept.signatories.len()), ("Certificate", 1));
        let fields = |design: &CertificateDesign, has_picture| {
            let problem = design.checked(has_picture).unwrap_err().problem();
            problem.fields.into_iter().map(|field| field.field).collect::<Vec<_>>()
        };
        let usual = CertificateDesign::default;
        assert_eq!(fields(&CertificateDesign { heading: String::new(), ..usual() }, false), ["heading"]);
        assert_eq!(fields(&CertificateDesign { statement: "came".to_owned(), ..usual() }, false), ["statement"]);
        assert_eq!(
            fields(&CertificateDesign { statement: "{attended} {x}".to_owned(), ..usual() }, false),
            ["statement"]
        );
        assert_eq!(fields(&CertificateDesign { opening: "a\u{7}".to_owned(), ..usual() }, false), ["opening"]);
        assert_eq!(fields(&CertificateDesign { heading: "Accredited".to_owned(), ..usual() }, false), ["heading"]);
        assert_eq!(
            fields(&CertificateDesign { signatories: vec![signatory("", "Head")], ..usual() }, false),
            ["signatory_0_name"]
        );
        assert_eq!(fields(&usual(), true), ["picture_description"]);
    }
}
