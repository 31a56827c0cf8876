//! What was at the data file's place and cannot be backed up is kept under another name, with its journal.

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{files, naming};

/// So many names are tried.
const MOST_NAMES: u32 = 99;

/// Gives the file at `place` a second name, `… (set aside 2026-11-26 09.12).courses`; where a file can have only one, a
/// copy takes it. Nothing is replaced, and the file stays where it is too.
pub(super) fn set_aside(place: &Path, at: DateTime<Utc>) -> io::Result<PathBuf> {
    for attempt in 1..=MOST_NAMES {
        let aside = naming::set_aside(place, at, attempt);
        match std::fs::hard_link(place, &aside).or_else(|error| copied(place, &aside, error)) {
            Ok(()) => {
                files::sync_folder(files::folder_of(place));
                return Ok(aside);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn copied(place: &Path, aside: &Path, error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::AlreadyExists {
        return Err(error);
    }
    let mut copy = files::begin(files::folder_of(place))?;
    io::copy(&mut std::fs::File::open(place)?, copy.as_file_mut())?;
    copy.as_file().sync_all()?;
    files::name_it(copy, aside)
}

/// The journal that SQLite keeps beside a file.
pub(super) fn journal_of(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push("-journal");
    name.into()
}

/// A journal that stayed would be taken for the restored file's own: it goes with the file that it belongs to, or away
/// when nothing is in it.
pub(super) fn settle_journal(journal: &Path, aside: Option<&Path>) -> io::Result<()> {
    let moved = match aside {
        Some(aside) => std::fs::rename(journal, journal_of(aside)),
        None => std::fs::remove_file(journal),
    };
    match moved {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_goes_with_its_file_and_an_empty_one_away() {
        let folder = tempfile::tempdir().unwrap();
        let (place, aside) = (folder.path().join("a.courses"), folder.path().join("aside.courses"));
        settle_journal(&journal_of(&place), None).unwrap();
        std::fs::write(journal_of(&place), "what was not finished").unwrap();
        settle_journal(&journal_of(&place), Some(&aside)).unwrap();
        assert_eq!(
            std::fs::read_to_string(folder.path().join("aside.courses-journal")).unwrap(),
            "what was not finished"
        );
        std::fs::write(journal_of(&place), "").unwrap();
        settle_journal(&journal_of(&place), None).unwrap();
        assert!(!journal_of(&place).exists());
    }

    #[test]
    fn what_is_set_aside_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.courses");
        let at: DateTime<Utc> = "2026-11-26T09:12:00Z".parse().unwrap();
        std::fs::write(&place, "first").unwrap();
        let first = set_aside(&place, at).unwrap();
        // As a restore replaces it: by another file.
        std::fs::remove_file(&place).unwrap();
        std::fs::write(&place, "second").unwrap();
        let second = set_aside(&place, at).unwrap();
        assert_eq!(std::fs::read_to_string(first).unwrap(), "first");
        assert_eq!(std::fs::read_to_string(&second).unwrap(), "second");
        assert_eq!(second.file_name().unwrap(), "a (set aside 2026-11-26 09.12, 2).courses");
        // Where a file can have one name only, a copy takes the other.
        let third = folder.path().join("third.courses");
        copied(&place, &third, ErrorKind::Unsupported.into()).unwrap();
        assert_eq!(std::fs::read_to_string(&third).unwrap(), "second");
        assert!(copied(&place, &third, ErrorKind::Unsupported.into()).is_err(), "nor does that replace anything");
    }
}
