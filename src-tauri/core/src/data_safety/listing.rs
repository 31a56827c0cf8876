//! What the screen shows. What is asked of the open file is asked in one query; what is known of the backups lies
//! beside them; the second place is not touched here, because it may be slow or away.

use std::path::{Path, PathBuf};

use super::differing::{State, differs};
use super::kept::Kept;
use super::model::{Backup, Contents, DataSafetySheet, SecondPlace, Standing};
use super::second_place::second_place_warning;
use super::settings::SecondPlaceSettings;
use super::shelf::Shelf;
use crate::data_file::DataFile;
use crate::error::Result;
use crate::moment::Moment;

/// What the screen needs to know of the open file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFile {
    path: PathBuf,
    contents: Contents,
    newest_step: String,
}

impl OpenFile {
    /// Of the data file.
    ///
    /// # Errors
    /// That it could not be read.
    pub fn of(file: &DataFile) -> Result<OpenFile> {
        let (contents, newest_step) = file.counted()?;
        Ok(OpenFile { path: file.path().to_owned(), contents, newest_step })
    }
}

/// The screen. Backups that cannot be listed are not shown.
#[must_use]
pub fn sheet(open: &OpenFile, standing: Standing, moment: &Moment) -> DataSafetySheet {
    let shelf = Shelf::beside(&open.path);
    let settings = shelf.settings();
    let kept = shelf.list().unwrap_or_else(|error| {
        log::warn!("the backups could not be listed: {}", error.kind());
        Vec::new()
    });
    let second = settings.second_place.as_ref();
    DataSafetySheet {
        file_name: shown(open.path.file_name().map(Path::new)),
        file_folder: shown(open.path.parent()),
        file_bytes: std::fs::metadata(&open.path).map_or(0, |meta| meta.len()),
        contents: open.contents,
        last_check: settings.last_check.clone(),
        backups_bytes: kept.iter().map(|kept| kept.bytes).sum(),
        backups: kept.iter().map(|kept| backup(kept, Some(open), second)).collect(),
        backups_folder: shown(Some(shelf.folder())),
        backups_token: moment.new_uid().0,
        most_megabytes: settings.most_megabytes,
        second_place: second.map(|second| SecondPlace {
            folder: second.folder.clone(),
            last_at: second.last_at,
            is_there: second.is_there,
            warning: second_place_warning(second, moment.now()),
        }),
        standing,
    }
}

/// The backups of a data file that is not open, newest first.
#[must_use]
pub fn backups_of(data_file: &Path) -> Vec<Backup> {
    let shelf = Shelf::beside(data_file);
    let settings = shelf.settings();
    let kept = shelf.list().unwrap_or_default();
    kept.iter().map(|kept| backup(kept, None, settings.second_place.as_ref())).collect()
}

fn shown(path: Option<&Path>) -> String {
    path.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
}

fn backup(kept: &Kept, open: Option<&OpenFile>, second: Option<&SecondPlaceSettings>) -> Backup {
    let now = open.map(|open| State { contents: &open.contents, newest_step: &open.newest_step });
    let then = kept.contents.as_ref().map(|contents| State { contents, newest_step: &kept.newest_step });
    Backup {
        number: kept.number,
        made_at: kept.made_at,
        why: kept.why,
        bytes: kept.bytes,
        contents: kept.contents,
        differs: then.zip(now).map(|(then, now)| differs(then, now)).unwrap_or_default(),
        in_second_place: second.is_some_and(|second| second.arrived.contains(&kept.name())),
    }
}
