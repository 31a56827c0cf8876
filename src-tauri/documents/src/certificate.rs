//! A certificate of attendance: what is printed on it, and its page.

use std::sync::LazyLock;
use std::thread;

use serde_json::{Value, json};
use typst::foundations::Datetime;
use typst::syntax::Source;

use crate::engine::{self, Pages, Sheet};
use crate::error::{DocumentError, PictureProblem};
use crate::fonts;
use crate::picture::looked_at;
use crate::text::{field, for_layout, from_right, in_lines, in_one_line};

static LAYOUT: LazyLock<Option<Source>> = LazyLock::new(|| {
    engine::layout(
        "/certificate.typ",
        concat!(include_str!("../assets/shared.typ"), include_str!("../assets/certificate.typ")),
    )
});

/// How an A4 page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 mm wide, 297 mm high.
    #[default]
    Portrait,
    /// 297 mm wide, 210 mm high.
    Landscape,
}

/// A day in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year, as `2026`.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// Something about the course that stands under its title: `Hours`, `10 hours`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What it is, in small capitals.
    pub label: String,
    /// What is so.
    pub value: String,
}

/// Somebody who signs on a line of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// Their name, under the line.
    pub name: String,
    /// What they are, under their name; may be empty.
    pub role: String,
}

/// A picture of the centre's own, at the head of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// A PNG or JPEG file; see [`looked_at`].
    pub bytes: Vec<u8>,
    /// What it shows, for people who have the certificate read to them. Not empty.
    pub description: String,
}

/// What is printed on one certificate, all of it worded already. An empty text is left out, and so is its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// How the page lies.
    pub paper: Paper,
    /// `Certificate of Attendance`. Not empty.
    pub heading: String,
    /// `This is to certify that`.
    pub opening: String,
    /// Whose certificate it is, exactly as it is to stand there. Not empty, at most 200 characters.
    pub recipient: String,
    /// `attended 5 of the 6 sessions of`.
    pub statement: String,
    /// The title of the course.
    pub course: String,
    /// Dates, hours and what else is to be said of the course, three side by side.
    pub details: Vec<Detail>,
    /// Free text of the centre's own, in one or more lines.
    pub closing: String,
    /// The name of the centre.
    pub centre: String,
    /// Who signs: none to three people.
    pub signatories: Vec<Signatory>,
    /// The certificate's number with what is to stand before it: `Certificate number 2026-0014`.
    pub number: String,
    /// The day of issue as printed: `Issued on 17 March 2026`.
    pub issued_on: String,
    /// The same day for the file's own description.
    pub issued: Date,
    /// The centre's picture.
    pub picture: Option<Picture>,
}

/// One certificate as PDF/UA-1: one A4 page, tagged, in British English, its fonts cut down and embedded. The same
/// certificate gives the same bytes, on every machine and from any thread.
///
/// # Errors
/// When a text or the picture cannot be printed, or all of it does not fit on the page. See [`DocumentError`].
pub fn certificate_pdf(certificate: &Certificate) -> Result<Vec<u8>, DocumentError> {
    let identifier = format!("certificate {} {}", certificate.number, certificate.recipient);
    set(certificate)?.pdf(identifier)
}

/// Many certificates at once, on as many threads as the machine has: one answer for each, in their order.
#[must_use]
pub fn certificates_pdf(certificates: &[Certificate]) -> Vec<Result<Vec<u8>, DocumentError>> {
    let lanes = thread::available_parallelism().map_or(1, usize::from);
    let share = certificates.len().div_ceil(lanes).max(1);
    thread::scope(|scope| {
        let lanes: Vec<_> = certificates
            .chunks(share)
            .map(|some| (some.len(), scope.spawn(move || some.iter().map(certificate_pdf).collect::<Vec<_>>())))
            .collect();
        let broken = || Err(DocumentError::Engine("it broke off".to_owned()));
        lanes
            .into_iter()
            .flat_map(|(count, lane)| lane.join().unwrap_or_else(|_| (0..count).map(|_| broken()).collect()))
            .collect()
    })
}

/// The page of a certificate as PNG, with so many pixels for each point (an A4 page is 595 points by 842).
///
/// # Errors
/// As [`certificate_pdf`]: what cannot be printed cannot be shown.
pub fn certificate_preview(certificate: &Certificate, pixels_per_point: f32) -> Result<Vec<u8>, DocumentError> {
    set(certificate)?.png(pixels_per_point.clamp(0.1, 8.0))
}

/// What the engine is given for a certificate: its layout, and what that reads as `/data.json`. For holding this program
/// against the same engine elsewhere.
///
/// # Errors
/// As [`certificate_pdf`], as far as it is seen before the page is set.
pub fn certificate_source(certificate: &Certificate) -> Result<(String, String), DocumentError> {
    check(certificate)?;
    let layout = LAYOUT.as_ref().map(|source| source.text().to_owned()).unwrap_or_default();
    Ok((layout, data(certificate).to_string()))
}

fn set(certificate: &Certificate) -> Result<Pages, DocumentError> {
    check(certificate)?;
    let picture = certificate.picture.as_ref().map(|picture| picture.bytes.as_slice());
    Sheet::new(LAYOUT.as_ref(), &data(certificate), picture)?.set()
}

/// Refuses what cannot be printed, by the name of its field.
fn check(certificate: &Certificate) -> Result<(), DocumentError> {
    field("heading of the certificate", &certificate.heading, 100).needed()?;
    field("name of the participant", &certificate.recipient, 200).needed()?;
    for (name, text, most) in [
        ("name of the centre", &certificate.centre, 200),
        ("line before the name", &certificate.opening, 200),
        ("line before the course", &certificate.statement, 300),
        ("title of the course", &certificate.course, 300),
        ("closing text", &certificate.closing, 1000),
        ("number of the certificate", &certificate.number, 80),
        ("line with the day of issue", &certificate.issued_on, 80),
    ] {
        field(name, text, most).checked()?;
    }
    for detail in &certificate.details {
        field("label of a detail", &detail.label, 60).checked()?;
        field("text of a detail", &detail.value, 300).checked()?;
    }
    let count = certificate.signatories.len();
    if count > 3 {
        return Err(DocumentError::TooManySignatories { count });
    }
    for signatory in &certificate.signatories {
        field("name of a signatory", &signatory.name, 120).checked()?;
        field("role of a signatory", &signatory.role, 160).checked()?;
    }
    check_date(certificate.issued)?;
    if let Some(picture) = &certificate.picture {
        if picture.description.trim().is_empty() {
            return Err(PictureProblem::NoDescription.into());
        }
        looked_at(&picture.bytes)?;
    }
    Ok(())
}

pub(crate) fn check_date(Date { year, month, day }: Date) -> Result<(), DocumentError> {
    let known = (1..=9999).contains(&year) && Datetime::from_ymd(year, month, day).is_some();
    if known { Ok(()) } else { Err(DocumentError::NoSuchDate { year, month, day }) }
}

/// What the layout reads.
fn data(certificate: &Certificate) -> Value {
    let line = in_one_line;
    let text = for_layout;
    json!({
        "landscape": certificate.paper == Paper::Landscape,
        "title": format!("{}: {}", line(&certificate.heading), line(&certificate.recipient)),
        // In plain letters, so that what was changed can still say which certificate it was.
        "keywords": [line(&certificate.number)],
        "author": line(&certificate.centre),
        "year": certificate.issued.year,
        "month": certificate.issued.month,
        "day": certificate.issued.day,
        "fonts": fonts::for_certificates(),
        "picture": certificate.picture.as_ref().map(|picture| line(&picture.description)),
        "centre": text(&certificate.centre),
        "heading": text(&certificate.heading),
        "opening": text(&certificate.opening),
        "recipient": text(&certificate.recipient),
        "recipient_from_right": from_right(&certificate.recipient),
        "statement": text(&certificate.statement),
        "course": text(&certificate.course),
        "course_from_right": from_right(&certificate.course),
        "details": certificate.details.iter().map(|detail| json!({
            "label": text(&detail.label),
            "value": text(&detail.value),
        })).collect::<Vec<_>>(),
        "closing": in_lines(&certificate.closing),
        "signatories": certificate.signatories.iter().map(|signatory| json!({
            "name": text(&signatory.name),
            "role": text(&signatory.role),
            "from_right": from_right(&signatory.name),
        })).collect::<Vec<_>>(),
        "number": text(&certificate.number),
        "issued": text(&certificate.issued_on),
    })
}
