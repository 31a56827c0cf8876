//! Files that were chosen or dropped, by token: read here, so that the page never knows where they lie. They are kept in
//! memory until they are let go of, or too many others came.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use course_register_core::error::Problem;
use course_register_core::files::{self, ChosenFile, FileError, FileGiven, FilesChosen, GivenFile, LARGEST, ReadAs};

use crate::clock;
use crate::error::{Answer, problem};
use crate::state::aside;

/// The most files that are kept: the oldest goes first.
const MOST: usize = 24;

/// The files, the oldest first.
#[derive(Clone, Default)]
pub struct Inbox(Arc<Mutex<Vec<Arc<Kept>>>>);

struct Kept {
    token: String,
    name: String,
    bytes: Vec<u8>,
    /// As it was read last.
    read: Mutex<Option<(ReadAs, files::FileTable)>>,
}

impl Inbox {
    fn kept(&self) -> MutexGuard<'_, Vec<Arc<Kept>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads files, on a thread that may wait for the disk.
    pub async fn take(&self, places: Vec<PathBuf>) -> Answer<FilesChosen> {
        let inbox = self.clone();
        aside(move || Ok(inbox.read_all(&places))).await
    }

    fn read_all(&self, places: &[PathBuf]) -> FilesChosen {
        let mut chosen = FilesChosen::default();
        if places.len() > MOST {
            chosen.problems.push(format!("These are {} files. Choose up to {MOST} at a time.", places.len()));
            return chosen;
        }
        for place in places {
            let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            match bytes_of(place).and_then(|bytes| {
                let table = files::read(&bytes, &ReadAs::default()).map_err(|error| error.sentence())?;
                Ok((bytes, table))
            }) {
                Ok((bytes, table)) => {
                    let token = clock::moment().new_uid().0;
                    chosen.files.push(ChosenFile::of(token.clone(), name.clone(), &table));
                    let read = Mutex::new(Some((ReadAs::default(), table)));
                    let mut kept = self.kept();
                    kept.push(Arc::new(Kept { token, name, bytes, read }));
                    let over = kept.len().saturating_sub(MOST);
                    kept.drain(..over);
                }
                Err(why) => chosen.problems.push(format!("“{name}”: {why}")),
            }
        }
        chosen
    }

    /// The files that the page means, as they are to be read.
    pub async fn given(&self, files: Vec<FileGiven>) -> Answer<Vec<GivenFile>> {
        let inbox = self.clone();
        aside(move || files.iter().map(|file| inbox.one(file)).collect()).await
    }

    fn one(&self, file: &FileGiven) -> Answer<GivenFile> {
        let kept = self.kept().iter().find(|kept| kept.token == file.token).cloned();
        let kept = kept.ok_or_else(gone)?;
        let mut read = kept.read.lock().unwrap_or_else(PoisonError::into_inner);
        let table = match &*read {
            Some((read_as, table)) if *read_as == file.read_as => table.clone(),
            _ => {
                let table = files::read(&kept.bytes, &file.read_as).map_err(|error| problem(error.sentence()))?;
                *read = Some((file.read_as.clone(), table.clone()));
                table
            }
        };
        Ok(GivenFile { name: kept.name.clone(), read_as: file.read_as.clone(), table })
    }

    /// Lets go of files that are not needed any more.
    pub fn let_go(&self, tokens: &[String]) {
        self.kept().retain(|kept| !tokens.contains(&kept.token));
    }
}

fn gone() -> Problem {
    problem("This file was chosen too long ago, and is not held any more. Choose it again.")
}

/// A file’s bytes, unless there are too many of them or it is no file.
fn bytes_of(place: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => "it is not there any more. Choose it again.".to_owned(),
        std::io::ErrorKind::PermissionDenied => {
            "it may not be read. Close the program that has it open, or copy it to another folder.".to_owned()
        }
        _ => "it cannot be read. Copy it to this computer, then choose the copy.".to_owned(),
    };
    let facts = std::fs::metadata(place).map_err(|error| unreadable(&error))?;
    if !facts.is_file() {
        return Err("it is not a file. Choose the files in it one by one.".to_owned());
    }
    if facts.len() > LARGEST {
        return Err(FileError::TooLarge.sentence());
    }
    let mut bytes = Vec::new();
    let file = File::open(place).map_err(|error| unreadable(&error))?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_once_and_known_by_their_token() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str, bytes: &[u8]| {
            let place = folder.path().join(name);
            std::fs::write(&place, bytes).unwrap();
            place
        };
        let inbox = Inbox::default();
        let places = [
            place("a.csv", b"Name;Minutes\nSi\xe2n Lee;60\n"),
            place("b.png", b"\x89PNG\0\0\0\0"),
            folder.path().to_owned(),
            folder.path().join("c.csv"),
        ];
        let chosen = inbox.read_all(&places);
        assert_eq!(chosen.files.len(), 1);
        assert_eq!((chosen.files[0].encoding.as_deref(), chosen.files[0].rows), (Some("windows-1252"), 2));
        let said = chosen.problems.join("\n");
        for words in ["“b.png”: This file is neither", "it is not a file", "“c.csv”: it is not there any more"]
        {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(!said.contains(&*folder.path().to_string_lossy().replace('\\', "/")) || said.is_empty(), "{said}");
        // What is on the disk now does not matter any more.
        std::fs::remove_file(&places[0]).unwrap();
        let token = chosen.files[0].token.clone();
        let read_as = ReadAs { encoding: Some("windows-1251".to_owned()), ..ReadAs::default() };
        let again = inbox.one(&FileGiven { token: token.clone(), read_as }).unwrap();
        assert_eq!(again.table.rows[1].1[0], "Siвn Lee");
        inbox.let_go(std::slice::from_ref(&token));
        assert!(
            inbox
                .one(&FileGiven { token, read_as: ReadAs::default() })
                .unwrap_err()
                .message
                .contains("Choose it again")
        );
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("large.csv");
        File::create(&place).unwrap().set_len(LARGEST + 1).unwrap();
        assert!(bytes_of(&place).unwrap_err().contains("larger than 20 MB"));
    }

    #[test]
    fn the_oldest_goes_when_there_are_too_many() {
        let folder = tempfile::tempdir().unwrap();
        let inbox = Inbox::default();
        let place = folder.path().join("a.csv");
        std::fs::write(&place, "Name,Minutes\nAnn,5\n").unwrap();
        let tokens: Vec<String> =
            (0..=MOST).map(|_| inbox.read_all(std::slice::from_ref(&place)).files[0].token.clone()).collect();
        let is_there =
            |token: &String| inbox.one(&FileGiven { token: token.clone(), read_as: ReadAs::default() }).is_ok();
        assert!(!is_there(&tokens[0]) && is_there(&tokens[1]) && is_there(&tokens[MOST]));
    }
}
