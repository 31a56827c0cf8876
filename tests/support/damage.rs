//! Data files damaged on purpose, page by page, by SQLite's own file format.

use std::path::{Path, PathBuf};

/// What a page of a data file holds, by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Where an index points.
    IndexInterior = 0x02,
    /// Where a table's pages are found, by id.
    TableInterior = 0x05,
    /// Entries of an index.
    IndexLeaf = 0x0A,
    /// Rows.
    TableLeaf = 0x0D,
}

/// The size of every page of this program's files, in bytes.
pub const PAGE_SIZE: usize = 4096;

/// The pages of one kind with so many entries at least, counted from 0; the first page, which holds the header, is
/// never among them.
#[must_use]
pub fn pages(bytes: &[u8], kind: Page, entries: u16) -> Vec<usize> {
    (1..bytes.len() / PAGE_SIZE)
        .filter(|page| {
            let page = &bytes[page * PAGE_SIZE..];
            page[0] == kind as u8 && u16::from_be_bytes([page[3], page[4]]) >= entries
        })
        .collect()
}

/// Fills a page with zeroes, as a disk does that has lost it.
pub fn zero(bytes: &mut [u8], page: usize) {
    bytes[page * PAGE_SIZE..(page + 1) * PAGE_SIZE].fill(0);
}

/// Changes a closed file's bytes; answers how they are afterwards.
///
/// # Panics
/// When it cannot be read or written, or nothing was changed.
pub fn damage(path: &Path, how: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = std::fs::read(path).expect("a file");
    let before = bytes.clone();
    how(&mut bytes);
    assert!(before != bytes, "the file must be damaged");
    std::fs::write(path, &bytes).expect("a file that can be written");
    bytes
}

/// Begins a change of a closed file from another program and kills that in the middle, when pages have reached the
/// file: what is left beside it is a journal that is to be put back.
///
/// # Panics
/// When there is no Python, or the journal is not there afterwards.
pub fn broken_off(path: &Path, change: &str) {
    let script = "import os, signal, sqlite3, sys\n\
        file = sqlite3.connect(sys.argv[1], isolation_level=None)\n\
        file.execute('PRAGMA cache_size = 1')\n\
        file.execute('BEGIN IMMEDIATE')\n\
        file.execute(sys.argv[2])\n\
        os.kill(os.getpid(), signal.SIGKILL)\n";
    let before = std::fs::read(path).expect("a file");
    let ended = std::process::Command::new("python3").args(["-c", script]).arg(path).arg(change).output();
    let said = String::from_utf8_lossy(&ended.expect("Python").stderr).into_owned();
    let journal = std::fs::read(journal_of(path)).unwrap_or_default();
    assert!(journal.starts_with(&[0xd9, 0xd5]), "a journal must be left: {said}");
    assert!(std::fs::read(path).expect("a file") != before, "half of the change must be in the file");
}

/// Where the journal of a file lies.
#[must_use]
pub fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}
