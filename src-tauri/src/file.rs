//! The data file as the program holds it: opened when it is first asked for, or why it is not open. It lives on the
//! data file's own thread.

use std::cell::{Cell, OnceCell};
use std::path::{Path, PathBuf};

use course_register_core::data_file::{ChangeMark, DataFile};

use crate::backups::Signs;
use crate::error::{Answer, problem};

/// The data file as it stands.
pub struct File {
    path: PathBuf,
    found: OnceCell<Found>,
    /// As far as the newest backup goes that was made since the file was opened.
    backed_up: Cell<Option<ChangeMark>>,
}

enum Found {
    Open(Box<Open>),
    /// Why it is not, in words.
    NotOpen(String),
}

struct Open {
    file: DataFile,
    /// The mark with which it began: no other opening has it.
    began: ChangeMark,
}

/// One opening of a file: whoever comes back to it finds out whether it is still the one that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub path: PathBuf,
    began: ChangeMark,
}

impl File {
    /// The file at `path`, opened by whoever asks for it first.
    pub fn at(path: PathBuf) -> File {
        File { path, found: OnceCell::new(), backed_up: Cell::new(None) }
    }

    /// None, and why.
    pub fn none(sentence: &str) -> File {
        File { found: OnceCell::from(Found::NotOpen(sentence.to_owned())), ..File::at(PathBuf::new()) }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn found(&self) -> &Found {
        self.found.get_or_init(|| match DataFile::open_up_to_date(&self.path, &crate::clock::moment()) {
            Ok(file) => Found::Open(Box::new(Open { began: file.change_mark(), file })),
            Err(error) => {
                log::error!("data file not opened: {error}");
                Found::NotOpen(error.sentence(&self.path))
            }
        })
    }

    /// The open file; it is opened now if nobody has asked before.
    pub fn open(&self) -> Answer<&DataFile> {
        match self.found() {
            Found::Open(open) => Ok(&open.file),
            Found::NotOpen(sentence) => Err(problem(sentence.clone())),
        }
    }

    fn opened(&self) -> Option<&Open> {
        match self.found.get() {
            Some(Found::Open(open)) => Some(open),
            _ => None,
        }
    }

    /// Which opening this is; none while no file is open.
    pub fn opening(&self) -> Option<Opening> {
        self.opened().map(|open| Opening { path: self.path.clone(), began: open.began })
    }

    /// The file of that opening, if it is still the one that is open.
    pub fn still(&self, opening: &Opening) -> Option<&DataFile> {
        self.opened().filter(|open| open.began == opening.began).map(|open| &open.file)
    }

    /// Takes note of a backup that goes as far as `mark`.
    pub fn note_backup(&self, mark: ChangeMark) {
        self.backed_up.set(Some(mark));
    }

    /// What can be said of it at once.
    pub fn signs(&self) -> Signs {
        let Some(Open { file, .. }) = self.opened() else { return Signs::default() };
        Signs {
            changed_since: self.backed_up.get().is_none_or(|mark| file.changed_since(mark)),
            stopped: file.refuses_changes(),
        }
    }

    /// Closes the file and opens another in its place; when that cannot be opened, the first one is opened again.
    pub fn open_another(&mut self, path: PathBuf) -> Answer<()> {
        let was_open = self.opened().is_some();
        self.close();
        let another = File::at(path);
        let opened = another.open().map(|_| ());
        if opened.is_ok() || !was_open {
            *self = another;
        }
        opened
    }

    /// Lets go of the file, and of the lock on it; whoever asks for it opens it again.
    pub fn close(&mut self) {
        *self = File::at(std::mem::take(&mut self.path));
    }
}
