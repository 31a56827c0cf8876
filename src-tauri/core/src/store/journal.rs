//! The journal that lies beside a file whose program was killed in the middle of a change: SQLite puts back what it
//! holds. One that belongs to another file would wreck this one, so it is looked at first, and tried on a copy.
//! (SQLite's file format, section 3.)

use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, OpenFlags};

use super::header::{APPLICATION_ID, PAGE_SIZE, number};
use super::{OpenError, StoreError};

const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// Where the journal of a file lies.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-journal");
    PathBuf::from(name)
}

/// Whether a journal lies beside the file with something in it.
pub(super) fn holds_something(path: &Path) -> bool {
    let journal = beside(path);
    if std::fs::metadata(&journal).map_or(true, |meta| meta.len() == 0) {
        return false;
    }
    let mut first = [0_u8; 1];
    // One that cannot be read may hold something.
    File::open(&journal).and_then(|mut file| file.read_exact(&mut first)).is_err() || first[0] != 0
}

/// Gives the journal of a file that is gone another name: SQLite would put its pages back into whatever comes next.
pub(super) fn set_aside(path: &Path) -> std::io::Result<()> {
    if !holds_something(path) {
        return Ok(());
    }
    let free = (1_u32..).map(|n| {
        let mut name = OsString::from(beside(path));
        name.push(format!(" (set aside {n})"));
        PathBuf::from(name)
    });
    // The first name that nothing has.
    free.into_iter().find(|name| !name.exists()).map_or(Ok(()), |name| std::fs::rename(beside(path), name))
}

/// Before SQLite may put a journal's pages back: that it is this file's, as far as that can be told.
///
/// # Errors
/// That another program has the file (then its journal is its own affair), or that the journal is another file's or
/// the file with it is damaged.
pub(super) fn may_be_put_back(path: &Path) -> Result<(), OpenError> {
    if !holds_something(path) || !waits(path)? {
        return Ok(());
    }
    if !could_be_of(path).unwrap_or(true) {
        log::error!("the journal beside the data file is another file's");
        return Err(OpenError::Damaged);
    }
    match tried_on_a_copy(path) {
        Ok(true) => Ok(()),
        Ok(false) => {
            log::error!("the data file is not whole with what its journal would put back");
            Err(OpenError::Damaged)
        }
        // Without room for a copy SQLite is trusted, as it may be.
        Err(error) => {
            log::warn!("the journal could not be tried on a copy: {error}");
            Ok(())
        }
    }
}

/// Whether the journal waits to be put back. A connection that only reads never does that, but says so.
fn waits(path: &Path) -> Result<bool, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::from_millis(300))?;
    match connection.query_row("SELECT count(*) FROM main.sqlite_schema", [], |_| Ok(())) {
        Ok(()) => Ok(false),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Err(OpenError::InUse),
            _ => Ok(true),
        },
    }
}

/// Whether the journal can be this file's: pages of the same size; as many of them before the change as the file says,
/// or as its first page said where that is in the journal; and that page one of ours, not more than one change ago.
pub(super) fn could_be_of(path: &Path) -> std::io::Result<bool> {
    let mut file = [0_u8; 100];
    File::open(path)?.read_exact(&mut file)?;
    let journal = std::fs::read(beside(path))?;
    // SQLite puts nothing back from what does not begin so.
    let Some(head) = Head::at(&journal, 0) else { return Ok(true) };
    if head.page_size != PAGE_SIZE || !(32..=65_536).contains(&head.sector) {
        return Ok(false);
    }
    let Some(first) = first_page(&journal) else { return Ok(number(&file, 28) == head.pages) };
    let later = number(&file, 24).wrapping_sub(number(&first, 24));
    Ok(number(&first, 68) == APPLICATION_ID && number(&first, 28) == head.pages && (0..=1).contains(&later))
}

/// The head of a part of a journal; each part begins where a sector of the disk does.
struct Head {
    records: u32,
    pages: i32,
    sector: u32,
    page_size: u32,
}

impl Head {
    fn at(journal: &[u8], at: usize) -> Option<Head> {
        let head = journal.get(at..at + 28)?;
        let word = |at: usize| [head[at], head[at + 1], head[at + 2], head[at + 3]];
        (head[..8] == MAGIC).then(|| Head {
            records: u32::from_be_bytes(word(8)),
            pages: i32::from_be_bytes(word(16)),
            sector: u32::from_be_bytes(word(20)),
            page_size: u32::from_be_bytes(word(24)),
        })
    }
}

/// The file's header as it was before the change, if the change has reached the first page.
fn first_page(journal: &[u8]) -> Option<[u8; 100]> {
    let record_size = PAGE_SIZE as usize + 8;
    let mut at = 0;
    while let Some(head) = Head::at(journal, at) {
        let sector = head.sector.clamp(32, 65_536) as usize;
        let records = journal.get(at + sector..)?.chunks_exact(record_size).take(head.records as usize);
        let read = records.len() * record_size;
        for record in records {
            if record[..4] == [0, 0, 0, 1] {
                return record.get(4..104)?.try_into().ok();
            }
        }
        at = (at + sector + read).next_multiple_of(sector);
    }
    None
}

/// Puts the journal back in a copy of the file, and looks whether that is whole.
fn tried_on_a_copy(path: &Path) -> std::io::Result<bool> {
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("tried.courses");
    std::fs::copy(path, &copy)?;
    std::fs::copy(beside(path), beside(&copy))?;
    Ok(is_whole(&copy).unwrap_or(false))
}

fn is_whole(copy: &Path) -> Result<bool, StoreError> {
    let connection = rusqlite::Connection::open_with_flags(
        copy,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok(said == "ok")
}
