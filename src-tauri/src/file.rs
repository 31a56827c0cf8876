//! The data file as the program holds it: opened when it is first asked for, or why it is not open. It lives on the
//! data file's own thread.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;

use crate::error::{Answer, problem};

/// The data file as it stands.
pub struct File {
    path: PathBuf,
    found: OnceCell<Found>,
}

enum Found {
    Open(Box<DataFile>),
    /// Why it is not, in words.
    NotOpen(String),
}

impl File {
    /// The file at `path`, opened by whoever asks for it first.
    pub fn at(path: PathBuf) -> File {
        File { path, found: OnceCell::new() }
    }

    /// None, and why.
    pub fn none(sentence: &str) -> File {
        File { path: PathBuf::new(), found: OnceCell::from(Found::NotOpen(sentence.to_owned())) }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn found(&self) -> &Found {
        self.found.get_or_init(|| match DataFile::open(&self.path) {
            Ok(file) => Found::Open(Box::new(file)),
            Err(error) => {
                log::error!("data file not opened: {error}");
                Found::NotOpen(error.sentence(&self.path))
            }
        })
    }

    /// The open file; it is opened now if nobody has asked before.
    pub fn open(&self) -> Answer<&DataFile> {
        match self.found() {
            Found::Open(file) => Ok(file),
            Found::NotOpen(sentence) => Err(problem(sentence.clone())),
        }
    }

    /// Closes the file and opens another in its place; when that cannot be opened, the first one is opened again.
    pub fn open_another(&mut self, path: PathBuf) -> Answer<()> {
        let was_open = matches!(self.found.get(), Some(Found::Open(_)));
        // The lock on the first one goes before the second is opened: it may be the same file.
        self.found = OnceCell::new();
        let another = File::at(path);
        let opened = another.open().map(|_| ());
        if opened.is_ok() || !was_open {
            *self = another;
        }
        opened
    }
}
