//! A rescue: what can still be read of a damaged file, in a new one, and in words what was saved and what was not.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::model::RescueSaved;
use super::operation::DataSafetyOperation;
use super::{files, naming};
use crate::calendar::display::number;
use crate::history::Operation;
use crate::moment::Moment;
use crate::store::{OpenError, Salvage, StoreError, salvage};

/// So many names are tried beside the damaged file.
const MOST_NAMES: u32 = 99;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rescued {
    /// For each kind of thing of which there was any, what administrators look for first.
    pub kinds: Vec<RescuedKind>,
    /// Whether history was kept too; else the new file begins with one of its own.
    pub history_kept: bool,
}

/// What was saved of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RescuedKind {
    /// What they are: “participants”.
    pub what: String,
    /// How many are in the new file.
    pub saved: u64,
    /// How many there were, as far as can be told.
    pub of: u64,
}

impl Rescued {
    /// Whether nothing was lost, as far as can be told.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.history_kept && self.kinds.iter().all(|kind| kind.saved == kind.of)
    }

    /// “22 of 22 participants”, one for each kind, and whether history was kept.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let kinds = self.kinds.iter();
        let mut words: Vec<String> =
            kinds.map(|kind| format!("{} of {} {}", number(kind.saved), number(kind.of), kind.what)).collect();
        words.push(
            if self.history_kept { "all of history" } else { "no history: nothing before can be undone" }.to_owned(),
        );
        words
    }
}

/// Why nothing was saved. The damaged file is as it was, and there is no new one.
#[derive(Debug, thiserror::Error)]
pub enum RescueError {
    /// There is a file of this name already.
    #[error("the new file's name is taken")]
    Taken,
    /// Nothing in the file could be read.
    #[error("nothing could be read")]
    NothingReadable,
    /// The disk filled up.
    #[error("disk full")]
    DiskFull,
    /// The damaged file could not be read from its disk, or the new one not written.
    #[error("disk: {0}")]
    Disk(ErrorKind),
}

impl RescueError {
    /// The sentences for the administrator.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            RescueError::Taken => "Nothing was saved: there is a file of this name already. Choose another name.",
            RescueError::NothingReadable => {
                "Nothing was saved: nothing in this file can be read as a register any more. It was not changed. Restore a backup."
            }
            RescueError::DiskFull => "Nothing was saved: the disk is full. Free some space, then try again.",
            RescueError::Disk(_) => {
                "Nothing was saved: the damaged file could not be read from its disk, or the new one not written. Check the drives, then try again."
            }
        }
        .to_owned()
    }

    fn of(error: &io::Error) -> RescueError {
        match error.kind() {
            ErrorKind::AlreadyExists => RescueError::Taken,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => RescueError::DiskFull,
            kind => RescueError::Disk(kind),
        }
    }
}

impl From<OpenError> for RescueError {
    fn from(error: OpenError) -> RescueError {
        match error {
            OpenError::Store(error) if error.is_disk_full() => RescueError::DiskFull,
            OpenError::NoAccess(kind) => RescueError::Disk(kind),
            OpenError::Damaged => RescueError::NothingReadable,
            _ => RescueError::Disk(ErrorKind::Other),
        }
    }
}

impl From<StoreError> for RescueError {
    fn from(error: StoreError) -> RescueError {
        OpenError::from(error).into()
    }
}

/// Tables and what administrators call what is in them, in the order in which they look for it.
const KINDS: &[(&str, &str)] = &[
    ("participant", "participants"),
    ("course", "courses"),
    ("session", "sessions"),
    ("booking", "bookings"),
    ("attendance", "marks and notes in registers"),
    ("payment", "payments"),
    ("invitee", "invitations to follow-ups"),
    ("requirement_met", "requirements met"),
    ("participant_email", "addresses"),
    ("access_needs", "access needs"),
    ("booking_event", "dates of bookings"),
    ("earlier_graduate", "earlier graduates"),
    ("programme", "programmes"),
    ("programme_requirement", "requirements of programmes"),
    ("requirement", "requirements of courses"),
    ("facilitator", "facilitators"),
    ("facilitator_absence", "absences of facilitators"),
    ("course_facilitator", "facilitators on courses"),
    ("session_facilitator", "facilitators at sessions"),
    ("avoided_week", "weeks to avoid"),
    ("added_bank_holiday", "added bank holidays"),
    ("setting", "settings"),
    ("attendance_report", "attendance reports"),
    ("attendance_report_name", "names in attendance reports"),
    ("attendance_report_file", "files of attendance reports"),
    ("kept_file", "files that were brought in"),
    ("alias", "names under which people came"),
    ("column_mapping", "columns of files"),
    ("application_file", "files of applications"),
    ("application_answer", "answers in applications"),
    ("date_candidate", "dates that are looked for"),
    ("date_facilitator", "facilitators of dates that are looked for"),
    ("date_asked", "people asked for dates"),
    ("date_reply", "replies to dates"),
    ("certificate", "certificates"),
    ("certificate_document", "documents of certificates"),
    ("certificate_request", "requests for certificates"),
    ("certificate_series", "letters of certificate numbers"),
    ("certificate_picture", "images on certificates"),
    ("message_template", "wordings of messages"),
    ("message", "messages in the log"),
    ("message_text", "texts of messages"),
    ("invitation", "calendar files that were given"),
    ("calendar_file", "calendar files"),
    ("draft", "unfinished forms"),
];

/// Reads what can be read of a damaged file, which stays as it is, into a new file at `into`. The new file is whole, and
/// of today's schema; it says in its history what it is.
///
/// # Errors
/// Why there is no new file.
pub fn rescue(damaged: &Path, into: &Path, moment: &Moment) -> Result<Rescued, RescueError> {
    if std::fs::symlink_metadata(into).is_ok() {
        return Err(RescueError::Taken);
    }
    let folder = files::folder_of(into);
    let file = files::begin(folder).map_err(|error| RescueError::of(&error))?;
    let aside = tempfile::tempdir().map_err(|error| RescueError::of(&error))?;
    let operation = Operation::DataSafety(DataSafetyOperation::Rescued);
    let what = serde_json::to_string(&operation).map_err(StoreError::from)?;
    let salvage = salvage(damaged, aside.path(), file.path(), &moment.now_text(), &what)?;
    let rescued = in_kinds(&salvage);
    if rescued.kinds.iter().all(|kind| kind.saved == 0) {
        return Err(RescueError::NothingReadable);
    }
    file.as_file().sync_all().map_err(|error| RescueError::of(&error))?;
    file.persist_noclobber(into).map_err(|error| RescueError::of(&error.error))?;
    files::sync_folder(folder);
    Ok(rescued)
}

/// A rescue into a new file beside the damaged one, under a name of its own; answers where it is, and what to say of it.
///
/// # Errors
/// Why there is no new file.
pub fn rescue_beside(damaged: &Path, moment: &Moment) -> Result<(PathBuf, RescueSaved), RescueError> {
    for attempt in 1..=MOST_NAMES {
        let into = naming::rescued(damaged, moment.now(), attempt);
        match rescue(damaged, &into, moment) {
            Err(RescueError::Taken) => {}
            Err(error) => return Err(error),
            Ok(rescued) => {
                let saved = RescueSaved {
                    token: moment.new_uid().0,
                    file_name: files::name_of(&into),
                    folder: files::folder_of(&into).to_string_lossy().into_owned(),
                    words: rescued.words(),
                    is_everything: rescued.is_everything(),
                };
                return Ok((into, saved));
            }
        }
    }
    Err(RescueError::Taken)
}

fn in_kinds(salvage: &Salvage) -> Rescued {
    let kinds = KINDS.iter().filter_map(|(table, what)| {
        let found = salvage.tables.iter().find(|found| found.table == *table && found.of > 0)?;
        Some(RescuedKind { what: (*what).to_owned(), saved: found.saved, of: found.of })
    });
    Rescued { kinds: kinds.collect(), history_kept: salvage.history_kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_said_in_numbers_and_words() {
        let found = |table: &str, saved, of| crate::store::Salvaged { table: table.to_owned(), saved, of };
        let tables = vec![found("attendance", 127, 132), found("participant", 1022, 1022), found("payment", 0, 0)];
        let some = in_kinds(&Salvage { tables: tables.clone(), history_kept: false });
        let words = [
            "1,022 of 1,022 participants",
            "127 of 132 marks and notes in registers",
            "no history: nothing before can be undone",
        ];
        assert_eq!(some.words(), words);
        assert!(!some.is_everything());
        let all = in_kinds(&Salvage { tables: tables[1..].to_vec(), history_kept: true });
        assert_eq!(all.words(), [words[0], "all of history"]);
        assert!(all.is_everything());
    }
}
