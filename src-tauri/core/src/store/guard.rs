//! Whether the data file is still the one that was opened. Before each change it is compared with what was last seen:
//! which file lies at its path (device and inode), its header with the change counter, and the page on which SQLite
//! counts the rows of history. (While the lock is held the counter rises only once, so it alone would not tell an
//! older state that was poured into the same file; every step of history changes that page.)
//!
//! The bytes are read from a descriptor that is opened before SQLite opens the file and closed after SQLite has closed
//! it: on Unix, closing any descriptor of a file lets go of every lock that the process holds on it. For the same
//! reason a file that is open here is never opened a second time.
//!
//! On Windows, SQLite's own handle does not let others delete, rename or replace the file while it is open, and the
//! standard library has no stable number for a file: there, the moment of its creation and its bytes are compared.

use std::cell::{Cell, RefCell};
use std::fs::{File, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{OpenError, Replaced, StoreError, Stored};

/// Bytes of SQLite's header.
const HEADER: usize = 100;

/// Bytes that a disk must take before it counts as one that takes something.
const ENOUGH: usize = 64 << 10;

/// What tells one file from another on this computer.
type Identity = (u64, u64);

/// The files that this process has open.
static OPEN_HERE: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

/// What stands between a change and a file that is no longer ours.
pub(super) struct Guard {
    path: PathBuf,
    file: File,
    identity: Identity,
    /// Where the page with the counts lies, and how long it is.
    counts: Cell<(u64, usize)>,
    /// The bytes as they were after the last change of ours; none when they could not be read then.
    seen: RefCell<Option<Vec<u8>>>,
    /// The journal, which stays while the lock is held.
    journal: Cell<Option<Identity>>,
    /// The place has failed since it was opened: the drive was away, or did not take something.
    failed: Cell<bool>,
    /// Writing has been stopped for good.
    stopped: Cell<Option<Replaced>>,
}

/// Refuses a file that this process has open, before anything opens it a second time.
pub(super) fn is_not_open_here(path: &Path) -> Result<(), OpenError> {
    match std::fs::metadata(path) {
        Ok(meta) if cfg!(unix) && open_here().contains(&identity(&meta)) => Err(OpenError::InUse),
        _ => Ok(()),
    }
}

fn open_here() -> std::sync::MutexGuard<'static, Vec<Identity>> {
    OPEN_HERE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Guard {
    /// Before SQLite opens the file.
    pub(super) fn of(path: &Path) -> Result<Guard, OpenError> {
        let no_access = |error: std::io::Error| OpenError::NoAccess(error.kind());
        let mut open = open_here();
        let there = identity(&std::fs::metadata(path).map_err(no_access)?);
        if cfg!(unix) && open.contains(&there) {
            return Err(OpenError::InUse);
        }
        let file = File::open(path).map_err(no_access)?;
        let identity = identity(&file.metadata().map_err(no_access)?);
        open.push(identity);
        Ok(Guard {
            path: path.to_owned(),
            file,
            identity,
            counts: Cell::new((0, 0)),
            seen: RefCell::new(None),
            journal: Cell::new(None),
            failed: Cell::new(false),
            stopped: Cell::new(None),
        })
    }

    /// After SQLite has the lock and the schema is as it stays.
    pub(super) fn learn(&self, connection: &rusqlite::Connection) -> Stored<()> {
        let (page, size): (u32, u32) = connection.query_row(
            "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM main.sqlite_schema \
             WHERE name = 'sqlite_sequence'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        self.counts.set((u64::from(page.saturating_sub(1)) * u64::from(size), size as usize));
        self.note();
        Ok(())
    }

    /// Before a transaction begins: the file is at its place, and the journal too.
    pub(super) fn before(&self, connection: &rusqlite::Connection) -> Stored<()> {
        self.at_its_place()?;
        if self.journal.get().is_some() && self.journal.get() != self.journal_there() {
            // SQLite holds a journal that nobody would find after a power cut. Going by way of a journal in memory it
            // lets go of that one, and makes a new one at its place.
            connection.pragma_update(None, "journal_mode", "MEMORY")?;
            connection.pragma_update(None, "journal_mode", "DELETE")?;
        }
        Ok(())
    }

    /// Whether the file at the path is the one that is open.
    pub(super) fn at_its_place(&self) -> Stored<()> {
        if let Some(why) = self.stopped.get() {
            return Err(StoreError::Replaced(why));
        }
        match std::fs::metadata(&self.path) {
            Ok(meta) if identity(&meta) == self.identity => Ok(()),
            // The next look may find that it is the same drive, come back.
            Ok(_) if self.failed.get() => Err(self.away(ErrorKind::StaleNetworkFileHandle)),
            Ok(_) => Err(self.stop(Replaced::Another)),
            // It may be put back: nothing is lost by waiting for that.
            Err(error) if error.kind() == ErrorKind::NotFound && self.folder_is_there() => {
                Err(StoreError::Replaced(Replaced::Removed))
            }
            Err(error) => Err(self.away(error.kind())),
        }
    }

    /// The path, when the place has failed and another file lies there now.
    pub(super) fn may_have_come_back(&self) -> Option<&Path> {
        if !self.failed.get() || self.stopped.get().is_some() {
            return None;
        }
        let there = std::fs::metadata(&self.path).ok()?;
        (identity(&there) != self.identity).then_some(&self.path)
    }

    /// Whether the other guard last saw the same bytes.
    pub(super) fn has_seen_the_same(&self, other: &Guard) -> bool {
        self.seen.borrow().is_some() && *self.seen.borrow() == *other.seen.borrow()
    }

    /// After SQLite could not write: what the place says to a small file of ours; nothing when it takes that.
    pub(super) fn why_nothing_is_taken(&self) -> Option<ErrorKind> {
        use std::io::Write;
        self.failed.set(true);
        let tried = tempfile::tempfile_in(super::folder_of(&self.path)).and_then(|mut file| {
            file.write_all(&[0; ENOUGH])?;
            file.sync_all()
        });
        tried.err().map(|error| error.kind())
    }

    fn away(&self, why: ErrorKind) -> StoreError {
        self.failed.set(true);
        StoreError::Away(why)
    }

    /// Within a transaction that has written nothing yet: the file holds what we last wrote. (Before the transaction a
    /// change that failed half-way may not have been rolled back in the file.)
    pub(super) fn holds_what_was_seen(&self) -> Stored<()> {
        let found = self.bytes().map_err(|error| self.away(error.kind()))?;
        let mut seen = self.seen.borrow_mut();
        match &*seen {
            Some(seen) if *seen != found => Err(self.stop(Replaced::Written)),
            Some(_) => Ok(()),
            None => {
                *seen = Some(found);
                Ok(())
            }
        }
    }

    /// Whether the file holds what was last seen in it.
    pub(super) fn is_as_it_was_seen(&self) -> Stored<bool> {
        let found = self.bytes().map_err(|error| self.away(error.kind()))?;
        Ok(self.seen.borrow().as_ref().is_none_or(|seen| *seen == found))
    }

    /// After a commit: this is what the file holds now.
    pub(super) fn note(&self) {
        *self.seen.borrow_mut() = self.bytes().ok();
        self.journal.set(self.journal_there());
    }

    pub(super) fn stop(&self, why: Replaced) -> StoreError {
        self.stopped.set(Some(why));
        log::error!("writing was stopped: {why}");
        StoreError::Replaced(why)
    }

    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        let (at, length) = self.counts.get();
        let mut bytes = vec![0; HEADER + length];
        let (header, counts) = bytes.split_at_mut(HEADER);
        read_at(&self.file, header, 0)?;
        read_at(&self.file, counts, at)?;
        Ok(bytes)
    }

    fn journal_there(&self) -> Option<Identity> {
        let mut name = self.path.clone().into_os_string();
        name.push("-journal");
        std::fs::metadata(PathBuf::from(name)).ok().map(|meta| identity(&meta))
    }

    /// Whether the folder is there, and on the drive where it was: a drive that was taken out leaves an empty one.
    fn folder_is_there(&self) -> bool {
        let folder = super::folder_of(&self.path);
        std::fs::metadata(folder).is_ok_and(|meta| !cfg!(unix) || identity(&meta).0 == self.identity.0)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut open = open_here();
        if let Some(at) = open.iter().position(|open| *open == self.identity) {
            open.swap_remove(at);
        }
    }
}

#[cfg(unix)]
fn identity(meta: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (meta.dev(), meta.ino())
}

#[cfg(windows)]
fn identity(meta: &Metadata) -> Identity {
    use std::os::windows::fs::MetadataExt;
    (0, meta.creation_time())
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> std::io::Result<()> {
    use std::os::unix::fs::FileExt;
    file.read_exact_at(bytes, at)
}

#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> std::io::Result<()> {
    use std::os::windows::fs::FileExt;
    let mut done = 0;
    while done < bytes.len() {
        match file.seek_read(&mut bytes[done..], at + done as u64)? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            more => done += more,
        }
    }
    Ok(())
}
