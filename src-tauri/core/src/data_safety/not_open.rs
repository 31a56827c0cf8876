//! What can be done when the data file is not open.

use std::path::Path;

use super::model::{Backup, NotOpen};
use super::{Kept, Shelf, files};
use crate::store::OpenError;

/// What the screen shows in place of the register: why the file at `path` is not open, and what can be done about it.
/// Backups are looked through only where one can help.
#[must_use]
pub fn not_open(path: &Path, error: &OpenError) -> NotOpen {
    let shelf = Shelf::beside(path);
    NotOpen {
        file_name: files::name_of(path),
        file_folder: files::folder_of(path).to_string_lossy().into_owned(),
        sentence: error.sentence(path),
        newest: if error.offers_backups() { shelf.newest_good().map(|kept| shown(&kept)) } else { None },
        can_rescue: error.offers_a_rescue(),
        can_begin_anew: matches!(error, OpenError::Missing),
        can_try_again: matches!(
            error,
            OpenError::InUse | OpenError::NoAccess(_) | OpenError::Missing | OpenError::Empty | OpenError::Store(_)
        ),
    }
}

/// A backup where there is no open file to compare it with.
fn shown(kept: &Kept) -> Backup {
    Backup {
        number: kept.number,
        made_at: kept.made_at,
        why: kept.why,
        bytes: kept.bytes,
        contents: kept.contents,
        differs: Vec::new(),
        in_second_place: false,
    }
}
