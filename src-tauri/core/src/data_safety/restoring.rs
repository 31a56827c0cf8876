//! Restoring: what lies in a backup, or in any other data file, is put in the data file's place.
//!
//! First a copy of it is made beside the data file, looked through, brought up to date, and given the step of history
//! that says so: only a file that is whole is ever put in place. Then the present file is kept aside, as a backup, or as
//! it lies there when no backup of it can be made. Then one file takes the other's name in one step: at no moment is
//! there no file, and whoever is interrupted finds either the one or the other.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tempfile::NamedTempFile;

use super::files;
use super::making::back_up;
use super::model::{Go, Why};
use super::operation::DataSafetyOperation;
use super::restore_error::RestoreError;
use super::set_aside::{journal_of, set_aside, settle_journal};
use super::shelf::{MARGIN, Shelf};
use crate::data_file::DataFile;
use crate::history::Operation;
use crate::moment::Moment;
use crate::store::OpenError;
use crate::store::data_safety::look_closely;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Restored {
    /// In words, as history says it.
    pub said: String,
    /// The number of the backup of what was there before: restoring it undoes this.
    pub undone_by: Option<u32>,
    /// The name under which what was there before was set aside, beside the data file, when no backup of it could be
    /// made.
    pub set_aside: Option<String>,
}

/// Why nothing was restored, and the data file, if it was open and is so still.
pub struct NotRestored {
    /// Why.
    pub why: RestoreError,
    /// The data file.
    pub file: Option<Box<DataFile>>,
}

impl std::fmt::Debug for NotRestored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NotRestored({:?})", self.why)
    }
}

impl NotRestored {
    fn new(why: RestoreError, file: Option<DataFile>) -> NotRestored {
        NotRestored { why, file: file.map(Box::new) }
    }
}

/// Puts what lies in `chosen` (a backup of this data file, or any other data file) at `path`, the data file's place,
/// and opens it there. `file` is the data file when it is open; nothing else may be done with it meanwhile.
///
/// # Errors
/// Why nothing was restored; the data file is then as it was.
pub fn restore(
    file: Option<DataFile>,
    path: &Path,
    chosen: &Path,
    moment: &Moment,
) -> Result<(DataFile, Restored), NotRestored> {
    let ready = match Ready::make(chosen, path, moment) {
        Ok(ready) => ready,
        Err(why) => return Err(NotRestored::new(why, file)),
    };
    let file = match file {
        None if is_there(path) => match DataFile::open(path) {
            Ok(file) => Some(file),
            Err(OpenError::InUse) => return Err(NotRestored::new(RestoreError::InUse, None)),
            // It is set aside as it lies there.
            Err(_) => None,
        },
        file => file,
    };
    let mut restored = Restored { said: ready.said.clone(), undone_by: None, set_aside: None };
    let mut is_kept = false;
    if let Some(file) = &file {
        match back_up(file, Why::BeforeRestore, moment, &mut |_| Go::On) {
            Ok(kept) => {
                restored.undone_by = Some(kept.number);
                // Something else may lie at its place by now, and is kept too.
                is_kept = file.refuses_changes().is_none();
            }
            Err(error) => log::warn!("what is to be replaced could not be backed up, and is set aside: {error}"),
        }
    }
    // From here on it is closed: what SQLite still had to put away is put away.
    drop(file);
    let put = ready.put(path, is_kept, &mut restored, moment);
    match (put, DataFile::open(path)) {
        (Ok(()), Ok(file)) => Ok((file, restored)),
        (Ok(()), Err(error)) => Err(NotRestored::new(RestoreError::NotOpened(error), None)),
        (Err(why), present) => Err(NotRestored::new(why, present.ok())),
    }
}

fn is_there(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// A file that is whole and may take the data file's place; it goes away by itself unless it does.
struct Ready {
    file: NamedTempFile,
    said: String,
}

impl Ready {
    fn make(chosen: &Path, data_file: &Path, moment: &Moment) -> Result<Ready, RestoreError> {
        let folder = files::folder_of(data_file);
        is_another(chosen, data_file)?;
        let unreadable = |error: std::io::Error| RestoreError::Chosen(OpenError::NoAccess(error.kind()));
        let meta = std::fs::metadata(chosen).map_err(unreadable)?;
        if !meta.is_file() {
            return Err(RestoreError::Chosen(OpenError::NotAFile));
        }
        files::sweep(folder);
        // The present file is backed up beside it.
        let present = std::fs::metadata(data_file).map_or(0, |meta| meta.len());
        let need = meta.len().saturating_add(present).saturating_add(MARGIN);
        if let Some(free) = files::free_space(folder).filter(|free| *free < need) {
            return Err(RestoreError::NoRoom { need, free });
        }
        let mut from = File::open(chosen).map_err(unreadable)?;
        let mut file = files::begin(folder).map_err(|error| RestoreError::writing(&error))?;
        copy(&mut from, file.as_file_mut())?;
        let backup = Shelf::beside(data_file).of(chosen);
        let journal = journal_of(chosen);
        if std::fs::metadata(&journal).is_ok_and(|meta| meta.len() > 0) {
            // It was copied in the middle of a change: what was not finished is taken back first.
            let beside = journal_of(file.path());
            let copied = std::fs::copy(&journal, &beside).map(drop).map_err(|error| RestoreError::writing(&error));
            let opened =
                copied.and_then(|()| DataFile::open_copy(file.path(), moment).map(drop).map_err(RestoreError::Chosen));
            let _ = std::fs::remove_file(&beside);
            opened?;
        } else if let Some(sha256) = backup.as_ref().and_then(|kept| kept.sha256.as_ref())
            && !files::fingerprint(file.path()).is_ok_and(|copied| copied == *sha256)
        {
            return Err(RestoreError::Chosen(OpenError::Damaged));
        }
        look_closely(file.path()).map_err(RestoreError::Chosen)?;
        let what = DataSafetyOperation::Restored { made_at: backup.map(|kept| kept.made_at) };
        let said = what.words();
        bring_up_to_date(file.path(), what, moment)?;
        file.as_file().sync_all().map_err(|error| RestoreError::writing(&error))?;
        Ok(Ready { file, said })
    }

    /// Takes the data file's place, which is closed now.
    fn put(self, path: &Path, is_kept: bool, restored: &mut Restored, moment: &Moment) -> Result<(), RestoreError> {
        // A link stays a link: what it leads to is replaced.
        let place = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let journal = journal_of(&place);
        let left_open = std::fs::metadata(&journal).is_ok_and(|meta| meta.len() > 0);
        if is_there(&place) && (!is_kept || left_open) {
            let aside = set_aside(&place, moment.now()).map_err(|error| RestoreError::NotKeptAside(error.kind()))?;
            restored.set_aside = aside.file_name().map(|name| name.to_string_lossy().into_owned());
            settle_journal(&journal, Some(&aside)).map_err(|error| RestoreError::NotKeptAside(error.kind()))?;
        } else {
            settle_journal(&journal, None).map_err(|error| RestoreError::writing(&error))?;
        }
        self.file.persist(&place).map_err(|error| RestoreError::writing(&error.error))?;
        files::sync_folder(files::folder_of(&place));
        Ok(())
    }
}

/// That two places are not one file. Nothing is opened to find out: closing the data file's descriptor would let go of
/// its lock.
pub(super) fn is_another(chosen: &Path, data_file: &Path) -> Result<(), RestoreError> {
    let same = |a: PathBuf| std::fs::canonicalize(data_file).is_ok_and(|b| a == b);
    if std::fs::canonicalize(chosen).is_ok_and(same) || is_same_file(chosen, data_file) {
        return Err(RestoreError::IsTheDataFile);
    }
    Ok(())
}

#[cfg(unix)]
fn is_same_file(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &Path| std::fs::metadata(path).map(|meta| (meta.dev(), meta.ino())).ok();
    identity(a).is_some() && identity(a) == identity(b)
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}

/// Which side failed decides what is said.
fn copy(from: &mut File, to: &mut File) -> Result<(), RestoreError> {
    use std::io::{Read, Write};
    let mut bytes = vec![0_u8; 1 << 16];
    loop {
        let read = match from.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(RestoreError::Chosen(OpenError::NoAccess(error.kind()))),
        };
        to.write_all(&bytes[..read]).map_err(|error| RestoreError::writing(&error))?;
    }
}

/// Brings the copy's schema up to date, and notes in its history what it is.
fn bring_up_to_date(copy: &Path, what: DataSafetyOperation, moment: &Moment) -> Result<(), RestoreError> {
    let noted = DataFile::open_copy(copy, moment).map_err(RestoreError::Chosen).and_then(|file| {
        // It was looked through just now.
        file.note_checked(true);
        file.stop_undo_here(moment, &Operation::DataSafety(what)).map_err(|error| match error {
            crate::error::Error::Store(error) if error.is_disk_full() => RestoreError::DiskFull,
            crate::error::Error::Store(error) if error.is_damage() => RestoreError::Chosen(OpenError::Damaged),
            _ => RestoreError::Folder(ErrorKind::Other),
        })
    });
    let _ = std::fs::remove_file(journal_of(copy));
    noted
}
