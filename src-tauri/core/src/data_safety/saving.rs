//! A copy of the register for somebody: saved where they choose, or beside a data file that was replaced while it was
//! open. It has its name only when it has been looked through and synced.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::megabytes;
use super::model::{Contents, CopySaved};
use super::restoring::is_another;
use super::shelf::{MARGIN, Shelf};
use super::{files, naming};
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::store::data_safety::look_closely;

/// So many names are tried beside the data file.
const MOST_NAMES: u32 = 99;

/// A copy on its way; it goes away by itself unless it is settled.
#[derive(Debug)]
pub struct NewCopy {
    file: NamedTempFile,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// Chosen; a file of this name is replaced only when the dialog has asked about it.
    Chosen { place: PathBuf, replace: bool },
    /// Beside this data file, under a name of its own.
    Beside(PathBuf),
}

impl NewCopy {
    /// The name that a dialog begins with: the data file's, and the day.
    #[must_use]
    pub fn expected_name(data_file: &Path, moment: &Moment) -> String {
        files::name_of(&naming::on_that_day(data_file, moment.now()))
    }

    /// Begins a copy of the data file, which needs so many bytes, for the place that was chosen in a dialog. What is
    /// chosen without an ending gets one.
    ///
    /// # Errors
    /// That it is the data file itself, or lies among its backups, or that nothing can be written there.
    pub fn at(chosen: PathBuf, data_file: &Path, bytes: u64) -> Result<NewCopy> {
        let (place, replace) = with_ending(chosen);
        if is_another(&place, data_file).is_err() {
            return Err(refused("Not saved: this is the data file itself. Choose another name or another folder."));
        }
        let folder = |place: &Path| std::fs::canonicalize(place).ok();
        let shelf = folder(Shelf::beside(data_file).folder());
        if shelf.is_some() && folder(files::folder_of(&place)) == shelf {
            return Err(refused(
                "Not saved: this is the folder in which the backups are kept. Choose another folder, or use “Back up now”.",
            ));
        }
        NewCopy::begin(Place::Chosen { place, replace }, bytes)
    }

    /// Begins a copy of what is open, to be kept beside the file that was put in its place.
    ///
    /// # Errors
    /// That nothing can be written there.
    pub fn beside(data_file: &Path, bytes: u64) -> Result<NewCopy> {
        NewCopy::begin(Place::Beside(data_file.to_owned()), bytes)
    }

    fn begin(place: Place, bytes: u64) -> Result<NewCopy> {
        let (Place::Chosen { place: at, .. } | Place::Beside(at)) = &place;
        let folder = files::folder_of(at);
        let need = bytes.saturating_add(MARGIN);
        if let Some(free) = files::free_space(folder).filter(|free| *free < need) {
            return Err(refused(&format!(
                "Not saved: the copy needs {}, and {} are free there. Free some space, or choose another place.",
                megabytes(need),
                megabytes(free)
            )));
        }
        Ok(NewCopy { file: files::begin(folder).map_err(|error| not_written(&error))?, place })
    }

    /// Where the copy is to be written.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Looks at all of it through a connection of its own, syncs it, and gives it its name; answers where it is.
    ///
    /// # Errors
    /// That it is not well, or that the disk did not take it; nothing is left behind then.
    pub fn settle(self, moment: &Moment) -> Result<(PathBuf, CopySaved)> {
        let contents = look_closely(self.file.path()).map_err(|error| {
            log::error!("a copy is not well: {error}");
            refused(
                "Not saved: the copy was checked and is not well. The drive may be failing, or the data file is damaged. Choose another place, or use “Check now” under Data safety.",
            )
        })?;
        self.file.as_file().sync_all().map_err(|error| not_written(&error))?;
        let at = named(self.file, self.place, moment)?;
        files::sync_folder(files::folder_of(&at));
        let saved = told(&at, contents.contents, moment);
        Ok((at, saved))
    }
}

fn named(mut file: NamedTempFile, place: Place, moment: &Moment) -> Result<PathBuf> {
    match place {
        Place::Chosen { place, replace: true } => match file.persist(&place) {
            Ok(_) => Ok(place),
            Err(_) if place.is_dir() => Err(refused("Not saved: there is a folder of this name. Choose another name.")),
            Err(error) => Err(not_written(&error.error)),
        },
        Place::Chosen { place, replace: false } => match file.persist_noclobber(&place) {
            Ok(_) => Ok(place),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Err(refused(&format!(
                "Not saved: there is a file “{}” in this folder already, and it was left as it is. Choose another name.",
                files::name_of(&place)
            ))),
            Err(error) => Err(not_written(&error.error)),
        },
        Place::Beside(data_file) => {
            for attempt in 1..=MOST_NAMES {
                let place = naming::kept(&data_file, moment.now(), attempt);
                match file.persist_noclobber(&place) {
                    Ok(_) => return Ok(place),
                    Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
                    Err(error) => return Err(not_written(&error.error)),
                }
            }
            Err(not_written(&ErrorKind::AlreadyExists.into()))
        }
    }
}

fn told(at: &Path, contents: Contents, moment: &Moment) -> CopySaved {
    CopySaved {
        token: moment.new_uid().0,
        file_name: files::name_of(at),
        folder: files::folder_of(at).to_string_lossy().into_owned(),
        contents,
    }
}

/// The place with the ending of data files, and whether the dialog has seen that name.
fn with_ending(chosen: PathBuf) -> (PathBuf, bool) {
    if chosen.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("courses")) {
        return (chosen, true);
    }
    let name = format!("{}.courses", files::name_of(&chosen));
    (chosen.with_file_name(name), false)
}

fn refused(message: &str) -> Error {
    Error::refused(message)
}

fn not_written(error: &std::io::Error) -> Error {
    refused(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "Not saved: the disk is full. Free some space, or choose another place."
        }
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            "Not saved: this folder is not there any more. Check that its drive is connected, or choose another place."
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "Not saved: you may not write in this folder. Choose another place."
        }
        _ => "Not saved: the disk did not take it. Check the drive, or choose another place.",
    })
}
