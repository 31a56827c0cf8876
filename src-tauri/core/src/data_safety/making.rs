//! Making a backup, and when one is due.

use chrono::{DateTime, TimeDelta, Utc};

use super::error::BackupError;
use super::kept::Kept;
use super::model::{Go, Progress, Why};
use super::shelf::Shelf;
use crate::data_file::DataFile;
use crate::moment::Moment;

/// While the program is open: so long after the last backup, when something was changed.
const EVERY: TimeDelta = TimeDelta::minutes(30);

/// Makes a backup, all of it here: copies, checks, syncs, names it, and takes away what need not stay.
///
/// # Errors
/// Why there is none; the file and all earlier backups are then as they were.
pub fn back_up(
    file: &DataFile,
    why: Why,
    moment: &Moment,
    between: &mut dyn FnMut(Progress) -> Go,
) -> Result<Kept, BackupError> {
    let shelf = Shelf::beside(file.path());
    let begun = shelf.begin(std::fs::metadata(file.path())?.len())?;
    match file.copy_to(begun.path(), between)? {
        Go::On => shelf.finish(begun, why, moment),
        Go::Stop => Err(BackupError::Stopped),
    }
}

/// Whether a backup is due while the program is open. A clock that was set back makes it due at once.
#[must_use]
pub fn due(now: DateTime<Utc>, last_backup_at: Option<DateTime<Utc>>, changed_since: bool) -> bool {
    let in_time = |last: DateTime<Utc>| last <= now && now - last < EVERY;
    changed_since && !last_backup_at.is_some_and(in_time)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_half_an_hour_after_the_last_when_something_changed() {
        let at = |time: &str| format!("2026-11-26T{time}Z").parse::<DateTime<Utc>>().unwrap();
        for (last, changed, expected) in [
            (None, false, false),
            (None, true, true),
            (Some("09:00:00"), true, true),
            (Some("09:00:00"), false, false),
            (Some("09:00:01"), true, false),
            (Some("09:30:00"), true, false),
            (Some("09:30:01"), true, true),
            (Some("23:00:00"), false, false),
        ] {
            assert_eq!(due(at("09:30:00"), last.map(at), changed), expected, "last {last:?}, changed {changed}");
        }
    }
}
