//! Data files damaged on purpose, page by page, by SQLite's own file format.

use std::path::Path;

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
