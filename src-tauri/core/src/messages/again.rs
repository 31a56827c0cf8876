//! A message of the log as a draft again: its words as they were, and its calendar files as they were.

use super::certificates::attached;
use super::draft_file::{Attachment, Draft, draft_file};
use crate::calendar_files::{self, Printed, calendar_file};
use crate::error::{Error, Result};
use crate::ids::MessageId;
use crate::moment::Moment;
use crate::store::{self, Reading};

/// What goes with a draft that is a calendar file.
pub(super) fn attachment(printed: &Printed, sequence: u32, moment: &Moment) -> Attachment {
    Attachment {
        name: calendar_files::file_name(printed),
        media_type: "text/calendar; method=PUBLISH; charset=utf-8",
        content: calendar_file(printed, sequence, moment.now()),
    }
}

/// The bytes of the file.
///
/// # Errors
/// That the message is gone, or that the file could not be read.
pub fn draft_again(reading: &Reading<'_>, id: MessageId, moment: &Moment) -> Result<Vec<u8>> {
    let message = store::messages::by_ids(reading, &[id])?.pop().ok_or(Error::Gone("message"))?;
    let (body, _) = store::messages::body(reading, id)?.ok_or(Error::Gone("message"))?;
    let files = store::invitations::with_message(reading, id)?;
    let mut attachments: Vec<Attachment> = files
        .iter()
        .filter_map(|(sequence, printed)| Some(attachment(&serde_json::from_str(printed).ok()?, *sequence, moment)))
        .collect();
    if let Some(certificate) = store::messages::certificate(reading, id)? {
        attachments.extend(attached(reading, certificate)?);
    }
    Ok(draft_file(&Draft {
        to_name: &message.name,
        to_email: &message.email,
        subject: &message.subject,
        body: &body,
        attachments: &attachments,
    }))
}
