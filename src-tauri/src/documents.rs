//! From what is to be printed to a page: the core says what stands in a certificate, the documents crate sets it.

use chrono::{Datelike, NaiveDate};
use course_register_core::certificates::{Orientation, Printed};
use course_register_core::error::{Error, Result};
use course_register_core::register::PaperRegister;
use course_register_documents::{
    Certificate, Date, Detail, DocumentError, Paper, Picture, RegisterSheet, SessionColumn, SheetRow, Signatory,
    certificate_pdf, certificate_preview, register_pdf,
};

/// A certificate as PDF.
///
/// # Errors
/// What cannot be printed, in a sentence.
pub fn pdf(printed: &Printed, picture: Option<&[u8]>) -> Result<Vec<u8>> {
    certificate_pdf(&certificate(printed, picture)).map_err(refused)
}

/// Its page as PNG, with so many pixels for each point.
///
/// # Errors
/// What cannot be printed, in a sentence.
pub fn preview(printed: &Printed, picture: Option<&[u8]>, pixels_per_point: f32) -> Result<Vec<u8>> {
    certificate_preview(&certificate(printed, picture), pixels_per_point).map_err(refused)
}

fn refused(why: DocumentError) -> Error {
    Error::refused(why.to_string())
}

fn certificate(printed: &Printed, picture: Option<&[u8]>) -> Certificate {
    let day = printed.issued_on;
    Certificate {
        paper: match printed.orientation {
            Orientation::Landscape => Paper::Landscape,
            Orientation::Portrait => Paper::Portrait,
        },
        heading: printed.heading.clone(),
        opening: printed.opening.clone(),
        recipient: printed.recipient.clone(),
        statement: printed.statement.clone(),
        course: printed.course.clone(),
        details: printed
            .details
            .iter()
            .map(|one| Detail { label: one.label.clone(), value: one.value.clone() })
            .collect(),
        closing: printed.closing.clone(),
        centre: printed.centre.clone(),
        signatories: printed
            .signatories
            .iter()
            .map(|one| Signatory { name: one.name.clone(), role: one.role.clone() })
            .collect(),
        number: format!("Certificate number {}", printed.number),
        issued_on: format!("Issued on {}", printed.issued_in_words()),
        issued: date(day),
        picture: picture
            .zip(printed.picture.as_ref())
            .map(|(bytes, (_, description))| Picture { bytes: bytes.to_vec(), description: description.clone() }),
    }
}

/// A register on paper, as PDF.
///
/// # Errors
/// What cannot be printed, in a sentence.
pub fn register(paper: PaperRegister, today: NaiveDate) -> Result<Vec<u8>> {
    let sheet = RegisterSheet {
        title: paper.title,
        lines_below: paper.lines,
        sessions: paper
            .sessions
            .into_iter()
            .map(|one| SessionColumn {
                number: if one.name.is_empty() { one.date.clone() } else { one.name.clone() },
                date: if one.name.is_empty() { String::new() } else { one.date },
                time: one.time,
            })
            .collect(),
        people: paper
            .people
            .into_iter()
            .map(|one| SheetRow { name: one.name, organisation: one.organisation, cells: one.cells })
            .collect(),
        legend: paper.legend,
        printed_on: paper.printed_on,
        printed: date(today),
    };
    register_pdf(&sheet).map_err(refused)
}

fn date(day: NaiveDate) -> Date {
    Date { year: day.year(), month: u8::try_from(day.month()).unwrap_or(1), day: u8::try_from(day.day()).unwrap_or(1) }
}
