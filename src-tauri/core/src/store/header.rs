//! The first 100 bytes of the file, read before SQLite touches it: whose it is and which schema it has.
//! (SQLite's file format, section 1.3: `user_version` at 60, `application_id` at 68, both big-endian.)

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::OpenError;

/// "CReg": what the file says it is.
pub(super) const APPLICATION_ID: i32 = 0x4352_6567;

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
    let number = |at: usize| i32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if &bytes[..16] != b"SQLite format 3\0" || number(68) != APPLICATION_ID {
        return Err(OpenError::NotOurs);
    }
    Ok(Header::Ours { schema: number(60) })
}
