//! Files for people: written beside their place under another name, synced, and only then given their name. Until
//! then, and after any failure, nothing stands under that name that was not there before.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::file_name::{ends_as, numbered};
use super::model::{ExportFormat, IfTaken};
use crate::error::{Code, Error, Result};

/// How many numbers are tried before giving up.
const MOST_NUMBERS: u32 = 9_999;

/// A file on its way: it has no name yet, and goes away by itself unless [`NewFile::settle`] gives it one.
pub struct NewFile {
    writer: BufWriter<NamedTempFile>,
    place: PathBuf,
}

impl NewFile {
    /// Begins a file for `place`.
    ///
    /// # Errors
    /// That nothing can be written in its folder.
    pub fn begin(place: &Path) -> Result<NewFile> {
        let mut named = tempfile::Builder::new();
        named.prefix(".course-register-").suffix(".part");
        #[cfg(unix)]
        {
            // As any program's files: who else may read it is what the system says of new files.
            use std::os::unix::fs::PermissionsExt;
            named.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = named.tempfile_in(folder_of(place)).map_err(|error| not_written(&error))?;
        Ok(NewFile { writer: BufWriter::new(file), place: place.to_owned() })
    }

    /// Syncs the file and gives it its name; answers where it is now.
    ///
    /// # Errors
    /// That the disk did not take it, or that the name is taken; nothing is left behind then.
    pub fn settle(self, if_taken: IfTaken) -> Result<PathBuf> {
        let NewFile { writer, place } = self;
        let file = writer.into_inner().map_err(|error| not_written(error.error()))?;
        file.as_file().sync_all().map_err(|error| not_written(&error))?;
        let place = named(file, place, if_taken)?;
        sync_folder(&place);
        Ok(place)
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Gives the file its name in one step, which either happens or does not.
fn named(mut file: NamedTempFile, place: PathBuf, if_taken: IfTaken) -> Result<PathBuf> {
    if if_taken == IfTaken::Replace {
        return match file.persist(&place) {
            Ok(_) => Ok(place),
            Err(_) if place.is_dir() => {
                Err(refused(format!("Not saved: “{}” is a folder. Choose another name.", name_of(&place))))
            }
            Err(error) => Err(not_written(&error.error)),
        };
    }
    let last = if if_taken == IfTaken::Number { MOST_NUMBERS } else { 1 };
    let name = name_of(&place);
    for number in 1..=last {
        let candidate = if number == 1 { place.clone() } else { place.with_file_name(numbered(&name, number)) };
        match file.persist_noclobber(&candidate) {
            Ok(_) => return Ok(candidate),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
            Err(error) => return Err(not_written(&error.error)),
        }
    }
    Err(refused(format!(
        "Not saved: there is a file “{name}” in this folder already, and it was left as it is. Choose another name."
    )))
}

/// The place with the ending that spreadsheets look for; whether it had to be added. The dialog has not asked about
/// replacing a file of that other name.
#[must_use]
pub fn with_ending(place: PathBuf, format: ExportFormat) -> (PathBuf, bool) {
    let name = name_of(&place);
    if ends_as(&name, format) {
        (place, false)
    } else {
        (place.with_file_name(format!("{name}.{}", format.ending())), true)
    }
}

/// An export must never take the place of the register itself, whatever its file is called.
///
/// # Errors
/// That the two are the same file.
pub(super) fn not_the_data_file(data_file: &Path, place: &Path) -> Result<()> {
    let same =
        std::fs::canonicalize(place).is_ok_and(|place| std::fs::canonicalize(data_file).is_ok_and(|own| own == place));
    if same {
        return Err(refused(
            "Not saved: this is the data file itself, with everything in it. Choose another name.".to_owned(),
        ));
    }
    Ok(())
}

/// The name of a file, to be shown.
#[must_use]
pub fn name_of(place: &Path) -> String {
    place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder of a file.
#[must_use]
pub fn folder_of(place: &Path) -> &Path {
    place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The name itself is durable only when the folder is. Not every system and drive can be asked for that; the file's
/// content is safe by then, so a refusal is no failure.
fn sync_folder(place: &Path) {
    let synced = File::open(folder_of(place)).and_then(|folder| folder.sync_all());
    if let Err(error) = synced {
        log::info!("the folder of an export could not be synced: {}", error.kind());
    }
}

fn refused(message: String) -> Error {
    Error::asks(Code::NotSaved, message)
}

/// What went wrong with the file, and what to do.
pub(crate) fn not_written(error: &io::Error) -> Error {
    log::error!("export not written: {}", error.kind());
    refused(
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                "Not saved: the drive is full. Free some space, then save again."
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::ResourceBusy => {
                "Not saved: you may not write there, or the file is open in another program such as Excel. Close it there or choose another folder, then save again."
            }
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                "Not saved: the folder is no longer there. Choose a folder again."
            }
            ErrorKind::InvalidFilename => "Not saved: the name is too long for this folder. Choose a shorter one.",
            _ => "Not saved: the drive did not take the file. Check the drive, then save again.",
        }
        .to_owned(),
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn saved(place: &Path, content: &str, if_taken: IfTaken) -> Result<PathBuf> {
        let mut file = NewFile::begin(place)?;
        file.write_all(content.as_bytes()).unwrap();
        file.settle(if_taken)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|entry| name_of(&entry.unwrap().path())).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_is_overwritten_silently() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("A – register.csv");
        assert_eq!(saved(&place, "1", IfTaken::Refuse).unwrap(), place);
        let said = saved(&place, "2", IfTaken::Refuse).unwrap_err().problem();
        assert_eq!(said.code, Some(Code::NotSaved));
        assert!(said.message.contains("“A – register.csv”") && said.message.contains("left as it is"), "{said:?}");
        assert_eq!(std::fs::read_to_string(&place).unwrap(), "1");
        assert_eq!(name_of(&saved(&place, "3", IfTaken::Number).unwrap()), "A – register (2).csv");
        assert_eq!(name_of(&saved(&place, "4", IfTaken::Number).unwrap()), "A – register (3).csv");
        saved(&place, "5", IfTaken::Replace).unwrap();
        assert_eq!(std::fs::read_to_string(&place).unwrap(), "5");
        assert_eq!(names(folder.path()), ["A – register (2).csv", "A – register (3).csv", "A – register.csv"]);
    }

    #[test]
    fn what_is_given_up_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::begin(&folder.path().join("a.csv")).unwrap();
        file.write_all(b"half").unwrap();
        assert!(!names(folder.path()).contains(&"a.csv".to_owned()), "no name before the end");
        drop(file);
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_folder_of_that_name_or_no_folder_at_all_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.csv");
        std::fs::create_dir(&place).unwrap();
        std::fs::write(place.join("inside"), "").unwrap();
        let said = saved(&place, "1", IfTaken::Replace).unwrap_err().problem();
        assert!(said.message.contains("is a folder"), "{said:?}");
        assert_eq!(names(folder.path()), ["a.csv"]);
        let said = saved(&folder.path().join("gone/b.csv"), "1", IfTaken::Refuse).unwrap_err().problem();
        assert!(said.message.contains("no longer there"), "{said:?}");
    }

    #[test]
    fn an_export_never_replaces_the_data_file() {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("own.csv");
        std::fs::write(&own, "").unwrap();
        let other_way = folder.path().join(".").join("own.csv");
        assert!(not_the_data_file(&own, &other_way).is_err());
        assert!(not_the_data_file(&own, &folder.path().join("new.csv")).is_ok());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_drive_is_said_in_words() {
        let mut full = File::options().write(true).open("/dev/full").unwrap();
        let error = full.write_all(b"x").unwrap_err();
        assert!(not_written(&error).problem().message.contains("drive is full"));
    }

    #[test]
    fn the_ending_is_added_where_it_is_missing() {
        let ending = |name: &str| {
            let (place, added) = with_ending(PathBuf::from("/x").join(name), ExportFormat::Csv);
            (name_of(&place), added)
        };
        assert_eq!(ending("people.csv"), ("people.csv".into(), false));
        assert_eq!(ending("people.CSV"), ("people.CSV".into(), false));
        assert_eq!(ending("people"), ("people.csv".into(), true));
        assert_eq!(ending("Course Register.courses"), ("Course Register.courses.csv".into(), true));
    }
}
