//! The data file as the program holds it: opened when it is first asked for, or why it is not open. It lives on the
//! data file's own thread.

use std::cell::{Cell, OnceCell, RefCell};
use std::path::{Path, PathBuf};

use course_register_core::data_file::{ChangeMark, DataFile, Mode};
use course_register_core::data_safety::{
    NotOpen, NotRestored, RescueSaved, Restored, not_open, rescue_beside, restore,
};
use course_register_core::moment::Moment;
use course_register_core::store::OpenError;

use crate::backups::Signs;
use crate::clock;
use crate::error::{Answer, problem};

/// What is said where no place for a data file is known.
const NO_PLACE: &str =
    "This computer names no folder for the data of programs, so there is no data file yet. Choose one.";

/// The data file as it stands.
pub struct File {
    /// Nothing where the system names no place for it, and none was chosen yet.
    path: Option<PathBuf>,
    found: OnceCell<Found>,
    /// As far as the newest backup goes that was made since the file was opened.
    backed_up: Cell<Option<ChangeMark>>,
    /// Why it takes no changes, as far as was last looked.
    stopped: RefCell<Option<String>>,
    /// The backup with which the last restore can be undone.
    undoes_restore: Option<u32>,
}

enum Found {
    Open(Box<Open>),
    NotOpen(OpenError),
}

struct Open {
    file: DataFile,
    /// The mark with which it began: no other opening has it.
    began: ChangeMark,
}

impl Open {
    fn of(file: DataFile) -> Found {
        Found::Open(Box::new(Open { began: file.change_mark(), file }))
    }
}

/// One opening of a file: whoever comes back to it finds out whether it is still the one that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub path: PathBuf,
    began: ChangeMark,
}

impl File {
    /// The file at `path`, opened by whoever asks for it first.
    pub fn at(path: Option<PathBuf>) -> File {
        File {
            path,
            found: OnceCell::new(),
            backed_up: Cell::new(None),
            stopped: RefCell::new(None),
            undoes_restore: None,
        }
    }

    fn holding(path: PathBuf, file: DataFile) -> File {
        File { found: OnceCell::from(Open::of(file)), ..File::at(Some(path)) }
    }

    /// Where it is.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    fn found(&self, path: &Path) -> &Found {
        self.found.get_or_init(|| {
            let found = DataFile::open_up_to_date(path, &clock::moment()).map_or_else(
                |error| {
                    log::error!("data file not opened: {error}");
                    Found::NotOpen(error)
                },
                Open::of,
            );
            if let Found::Open(open) = &found {
                self.stopped.replace(open.file.refuses_changes());
            }
            found
        })
    }

    /// The open file; it is opened now if nobody has asked before.
    pub fn open(&self) -> Answer<&DataFile> {
        let Some(path) = &self.path else { return Err(problem(NO_PLACE)) };
        match self.found(path) {
            Found::Open(open) => Ok(&open.file),
            Found::NotOpen(error) => Err(problem(error.sentence(path))),
        }
    }

    /// Why it is not open, and what can be done; nothing while it is.
    pub fn not_open(&self) -> Option<NotOpen> {
        let none = || NotOpen {
            file_name: String::new(),
            file_folder: String::new(),
            sentence: NO_PLACE.to_owned(),
            newest: None,
            can_rescue: false,
            can_begin_anew: false,
            can_try_again: false,
        };
        let Some(path) = &self.path else { return Some(none()) };
        match self.found(path) {
            Found::Open(_) => None,
            Found::NotOpen(error) => Some(not_open(path, error)),
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
        let path = self.path.clone()?;
        self.opened().map(|open| Opening { path, began: open.began })
    }

    /// The file of that opening, if it is still the one that is open.
    pub fn still(&self, opening: &Opening) -> Option<&DataFile> {
        self.opened().filter(|open| open.began == opening.began).map(|open| &open.file)
    }

    /// Takes note of a backup that goes as far as `mark`.
    pub fn note_backup(&self, mark: ChangeMark) {
        self.backed_up.set(Some(mark));
    }

    /// Looks whether changes are still taken. It asks the disk.
    pub fn look(&self) {
        if let Some(open) = self.opened() {
            self.stopped.replace(open.file.refuses_changes());
        }
    }

    /// After work on the file: a failure may be the first sign that it takes no changes, and a success that it does
    /// again.
    pub fn worked(&self, well: bool) {
        if !well || self.stopped.borrow().is_some() {
            self.look();
        }
    }

    /// What can be said of it at once.
    pub fn signs(&self) -> Signs {
        let Some(Open { file, .. }) = self.opened() else { return Signs::default() };
        Signs {
            changed_since: self.backed_up.get().is_none_or(|mark| file.changed_since(mark)),
            viewing: file.mode() != Mode::Writing,
            stopped: self.stopped.borrow().clone(),
            damaged: file.is_damaged(),
        }
    }

    /// Closes the file and opens another in its place; when that cannot be opened, the first one is opened again.
    pub fn open_another(&mut self, path: PathBuf) -> Answer<()> {
        let was_open = self.opened().is_some();
        self.close();
        let another = File::at(Some(path));
        let opened = another.open().map(|_| ());
        if opened.is_ok() || !was_open {
            *self = another;
        }
        opened
    }

    /// Lets go of the file, and of the lock on it; whoever asks for it opens it again.
    pub fn close(&mut self) {
        *self = File::at(self.path.take());
    }

    /// Begins a new register where the file is missing.
    pub fn begin_anew(&mut self) -> Answer<()> {
        match (&self.path, self.found.get()) {
            (Some(path), Some(Found::NotOpen(OpenError::Missing))) => {
                let file = DataFile::start_anew(path).map_err(|error| problem(error.sentence(path)))?;
                *self = File::holding(path.clone(), file);
                Ok(())
            }
            _ => Err(problem("A new register is begun only where there is none. Nothing was changed.")),
        }
    }

    /// Saves what can be read of a damaged file in a new one beside it. The file is let go first: it must have no second
    /// handle, because closing that would let go of the lock on the first.
    pub fn rescue(&mut self, moment: &Moment) -> Answer<(PathBuf, RescueSaved)> {
        let damaged = match (self.found.get(), &self.path) {
            (Some(Found::NotOpen(error)), Some(path)) if error.offers_a_rescue() => path.clone(),
            (Some(Found::Open(open)), Some(path)) if open.file.is_damaged() => path.clone(),
            _ => return Err(problem("Only what is left of a damaged file is rescued. Nothing was changed.")),
        };
        self.close();
        rescue_beside(&damaged, moment).map_err(|error| {
            log::error!("no rescue: {error}");
            problem(error.sentence())
        })
    }

    /// Puts what lies in `chosen` in the file's place, and opens it there. When that fails, the file stays as it was.
    pub fn restore(&mut self, chosen: &Path, moment: &Moment) -> Answer<Restored> {
        let Some(path) = self.path.clone() else { return Err(problem(NO_PLACE)) };
        let taken = match self.found.take() {
            Some(Found::Open(open)) => Some((open.file, open.began)),
            _ => None,
        };
        let began = taken.as_ref().map(|(_, began)| *began);
        match restore(taken.map(|(file, _)| file), &path, chosen, moment) {
            Ok((file, restored)) => {
                *self = File { undoes_restore: restored.undone_by, ..File::holding(path, file) };
                Ok(restored)
            }
            Err(NotRestored { why, file }) => {
                log::error!("not restored: {why}");
                if let Some(file) = file {
                    // What was known of it is still so, when it was never closed.
                    let began = began.unwrap_or_else(|| file.change_mark());
                    self.found = OnceCell::from(Found::Open(Box::new(Open { file: *file, began })));
                }
                Err(problem(why.sentence(chosen)))
            }
        }
    }

    /// The number of the backup with which the last restore can be undone.
    pub fn undoes_restore(&self) -> Option<u32> {
        self.undoes_restore
    }
}
