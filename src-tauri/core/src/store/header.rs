//! The first 100 bytes of the file, read before SQLite touches it: whose it is, which schema it has, and whether it is
//! built as this program builds its files. (SQLite's file format, section 1.3.)

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{OpenError, migrations};

/// "CReg": what the file says it is.
pub(super) const APPLICATION_ID: i32 = 0x4352_6567;

/// The size of a page, in bytes: SQLite's usual one, and that of every file of this program.
pub(super) const PAGE_SIZE: u32 = 4096;

/// What lies at the path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// No file: a new register starts here.
    Nothing,
    /// One of ours, with this schema.
    Ours {
        /// The schema's number.
        schema: i32,
    },
}

/// Why a file can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnlyRead {
    /// The disk takes no changes.
    Disk,
    /// The file itself takes none.
    File,
    /// Nothing can be written beside it, where SQLite keeps what it needs to take a change back.
    Folder,
}

impl OnlyRead {
    /// The words after "because".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            OnlyRead::Disk => "the disk it is on can only be read",
            OnlyRead::File => "the file itself is protected against changes",
            OnlyRead::Folder => "you may not write in its folder",
        }
    }
}

/// Reads the header; changes nothing.
pub(super) fn read(path: &Path) -> Result<Header, OpenError> {
    let meta = match std::fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Header::Nothing),
        Err(error) => return Err(OpenError::NoAccess(error.kind())),
    };
    if !meta.is_file() {
        return Err(OpenError::NotAFile);
    }
    if meta.len() == 0 {
        // Perhaps a register once, and lost to a full disk or a folder that is copied elsewhere: not ours to fill.
        return Err(OpenError::Empty);
    }
    let mut bytes = [0_u8; 100];
    let mut file = File::open(path).map_err(|error| OpenError::NoAccess(error.kind()))?;
    if file.read_exact(&mut bytes).is_err() {
        return Err(OpenError::NotOurs);
    }
    let schema = number(&bytes, 60);
    if &bytes[..16] != b"SQLite format 3\0" || number(&bytes, 68) != APPLICATION_ID {
        return Err(OpenError::NotOurs);
    }
    // A newer version may build its files otherwise.
    if schema < 1 || (schema <= migrations::NEWEST && !is_built_as_ours(&bytes)) {
        return Err(OpenError::Damaged);
    }
    Ok(Header::Ours { schema })
}

/// A number of the header, at this place.
pub(super) fn number(bytes: &[u8; 100], at: usize) -> i32 {
    i32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// What never varies between files of this program: page size, rollback journal, nothing reserved, no vacuuming, UTF-8;
/// and what SQLite writes twice is the same. (Where it is not, SQLite takes the file's size for its number of pages, and
/// writes that into the header as soon as it holds the file alone, before anything was looked at.)
fn is_built_as_ours(bytes: &[u8; 100]) -> bool {
    u32::from(u16::from_be_bytes([bytes[16], bytes[17]])) == PAGE_SIZE
        && bytes[18..24] == [1, 1, 0, 64, 32, 32]
        && number(bytes, 44) == 4
        && number(bytes, 52) == 0
        && number(bytes, 56) == 1
        && number(bytes, 64) == 0
        && number(bytes, 24) == number(bytes, 92)
}

/// Whether the file and its folder take changes; nothing is written to find out.
pub(super) fn takes_changes(path: &Path) -> Result<(), OnlyRead> {
    let denied = |error: std::io::Error, what| match error.kind() {
        ErrorKind::ReadOnlyFilesystem => Err(OnlyRead::Disk),
        ErrorKind::PermissionDenied => Err(what),
        // A full disk, for one, is said when it matters.
        _ => Ok(()),
    };
    OpenOptions::new().read(true).write(true).open(path).map(drop).or_else(|error| denied(error, OnlyRead::File))?;
    tempfile::tempfile_in(super::folder_of(path)).map(drop).or_else(|error| denied(error, OnlyRead::Folder))
}
