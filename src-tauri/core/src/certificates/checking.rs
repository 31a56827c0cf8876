//! Is this one of ours? By its number, or by the document itself: the same bytes as were issued, and nothing else.

use super::issuing::sha256_of;
use super::model::{Checked, CheckedCertificate};
use super::numbers::{as_kept, numbers_in};
use crate::error::{Error, Result};
use crate::store::certificates::StoredCertificate;
use crate::store::{self, Reading};

fn found(stored: StoredCertificate) -> Checked {
    let StoredCertificate { participant_id, course_id, course_title, shown: certificate, .. } = stored;
    let (superseded, withdrawn) = (certificate.superseded_by.is_some(), certificate.withdrawn_on.is_some());
    let certificate = CheckedCertificate { certificate, participant_id, course_id, course_title };
    match (superseded, withdrawn) {
        (true, _) => Checked::Superseded { certificate },
        (false, true) => Checked::Withdrawn { certificate },
        (false, false) => Checked::Ours { certificate },
    }
}

/// The certificate with a number, however that is typed.
///
/// # Errors
/// That no number was given, or that the file could not be read.
pub fn check_number(reading: &Reading<'_>, typed: &str) -> Result<Checked> {
    let number = as_kept(typed);
    if number.is_empty() {
        return Err(Error::invalid("number", "Enter the number that stands on the certificate, such as CLT-2026-0003"));
    }
    Ok(store::certificates::by_number(reading, &number)?.map_or(Checked::Unknown, found))
}

/// What a document is: ours by its SHA-256; or one that carries the number of one of ours and is not what was issued.
///
/// # Errors
/// That the file could not be read.
pub fn check_document(reading: &Reading<'_>, document: &[u8]) -> Result<Checked> {
    if let Some(stored) = store::certificates::by_document(reading, &sha256_of(document))? {
        return Ok(found(stored));
    }
    for number in numbers_in(document).iter().take(20) {
        if let Some(stored) = store::certificates::by_number(reading, number)? {
            let StoredCertificate { participant_id, course_id, course_title, shown: certificate, .. } = stored;
            let certificate = CheckedCertificate { certificate, participant_id, course_id, course_title };
            return Ok(Checked::Altered { certificate });
        }
    }
    Ok(Checked::Unknown)
}
