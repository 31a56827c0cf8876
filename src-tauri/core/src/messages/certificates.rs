//! The certificate that goes with a message.

use std::collections::HashMap;

use super::draft_file::Attachment;
use crate::certificates::{documents, file_name};
use crate::error::Result;
use crate::ids::{CertificateId, CourseId, ParticipantId};
use crate::store::{self, Reading};

/// A certificate that somebody holds, and what its file is called.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) certificate_id: CertificateId,
    pub(super) file_name: String,
}

/// The newest certificate of a course that each of these people holds, where it counts.
pub(super) fn held(
    reading: &Reading<'_>,
    course: CourseId,
    people: &[ParticipantId],
) -> Result<HashMap<ParticipantId, Held>> {
    let mut found = HashMap::new();
    for one in store::certificates::of_course(reading, course, Some(people))? {
        let shown = one.shown;
        if shown.withdrawn_on.is_none() && shown.superseded_by.is_none() {
            let held =
                Held { certificate_id: shown.certificate_id, file_name: file_name(&shown.recipient, &shown.number) };
            found.entry(one.participant_id).or_insert(held);
        }
    }
    Ok(found)
}

/// The certificate as a file that goes with a draft: the bytes as they were issued.
pub(super) fn attached(reading: &Reading<'_>, id: CertificateId) -> Result<Vec<Attachment>> {
    let documents = documents(reading, &[id])?;
    Ok(documents
        .into_iter()
        .map(|(name, content)| Attachment { name, media_type: "application/pdf", content })
        .collect())
}
