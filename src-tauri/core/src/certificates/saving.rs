//! Documents as they were issued, on their way out.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::export::Together;
use crate::ids::CertificateId;
use crate::store::{self, Reading};

/// Documents as they were issued, each with the name that its file is to have: the name, the course and the number.
///
/// # Errors
/// That one of them is gone, or that the file could not be read.
pub fn documents(reading: &Reading<'_>, ids: &[CertificateId]) -> Result<Vec<(String, Vec<u8>)>> {
    let stored = store::certificates::documents(reading, ids)?;
    if stored.len() < ids.len() {
        return Err(Error::Gone("certificate"));
    }
    Ok(stored.into_iter().map(|(one, bytes)| (file_name(&one.shown.recipient, &one.shown.number), bytes)).collect())
}

/// `Amina Patel, certificate CLT-2026-0003.pdf`: with nothing in it that a system cannot take.
#[must_use]
pub fn file_name(recipient: &str, number: &str) -> String {
    let name = crate::file_names::stem(recipient, "Certificate", 100);
    format!("{name}, certificate {number}.pdf")
}

/// Saves documents into a folder, all of them or none; a name that is taken there gets a number. Answers where they are.
///
/// # Errors
/// That one of them is gone, or that a file could not be written: then there is none.
pub fn save_documents(reading: &Reading<'_>, ids: &[CertificateId], folder: &Path) -> Result<Vec<PathBuf>> {
    let mut together = Together::default();
    together.write(folder, documents(reading, ids)?.into_iter())?;
    Ok(together.keep())
}
