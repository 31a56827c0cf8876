//! The image that was chosen for certificates, and other files that are read whole: here, never by the page.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use course_register_documents as documents;

use crate::error::{Answer, problem};

/// The largest document that is looked at, in bytes: what was issued is far smaller.
const LARGEST: u64 = 20 * 1024 * 1024;

/// The image that was chosen last, until another is.
#[derive(Default)]
pub struct Chosen(Mutex<Option<Vec<u8>>>);

impl Chosen {
    /// Keeps an image.
    pub fn keep(&self, bytes: Vec<u8>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes);
    }

    /// Its bytes.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A file’s bytes, unless there are too many of them or it cannot be read.
pub fn bytes_of(place: &Path) -> Answer<Vec<u8>> {
    let unreadable = |_| problem("This file cannot be read. Copy it to this computer, then choose the copy.");
    let mut bytes = Vec::new();
    let file = File::open(place).map_err(unreadable)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(problem(
            "This file is larger than 20 MB, so it is no certificate or image for one. Choose another.",
        ));
    }
    Ok(bytes)
}

/// An image that can be printed, with its name.
pub fn looked_at(place: &Path) -> Answer<(String, Vec<u8>)> {
    let bytes = bytes_of(place)?;
    documents::looked_at(&bytes).map_err(|why| problem(why.to_string()))?;
    Ok((place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(), bytes))
}
