//! Text on its way to the page: counted, refused where it cannot be printed, and where its lines begin.

use serde_json::{Value, json};
use unicode_bidi::{Direction, get_base_direction};

use crate::error::DocumentError;
use crate::fonts::unprintable;

/// A text in one line: what the core lets through as a tab or a line's end becomes a space.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split(['\n', '\r', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text as a layout takes it: in one line, and told apart where it has marks at which a line may not end.
pub(crate) fn for_layout(text: &str) -> Value {
    let line = in_one_line(text);
    if line.split(' ').any(strange) { json!({ "strange": line }) } else { Value::String(line) }
}

/// Whether a word has more than letters, numbers and what stands in and after them, or does not begin with one.
fn strange(word: &str) -> bool {
    let usual = |one: char| one.is_alphanumeric() || is_mark(one) || ".,:;’'&/-".contains(one);
    !word.starts_with(char::is_alphanumeric) || !word.chars().all(usual)
}

/// Marks that are printed on the letter before them.
fn is_mark(one: char) -> bool {
    matches!(one, '\u{300}'..='\u{36f}')
}

/// A text in lines, with no empty ones at its beginning and end.
pub(crate) fn in_lines(text: &str) -> Vec<Value> {
    text.trim().lines().map(for_layout).collect()
}

/// Whether a text is written from right to left: as its first letter with a direction is.
pub(crate) fn from_right(text: &str) -> bool {
    get_base_direction(text) == Direction::Rtl
}

/// One text of a document: what it is called, and how many characters it may have.
pub(crate) struct Field<'a> {
    name: &'a str,
    text: &'a str,
    most: usize,
}

pub(crate) fn field<'a>(name: &'a str, text: &'a str, most: usize) -> Field<'a> {
    Field { name, text, most }
}

impl Field<'_> {
    /// Refuses a text that is too long or that no font can show.
    pub fn checked(&self) -> Result<(), DocumentError> {
        let length = self.text.chars().count();
        if length > self.most {
            return Err(DocumentError::TooLong { field: self.name.to_owned(), length, most: self.most });
        }
        let characters = unprintable(self.text);
        if characters.is_empty() {
            return Ok(());
        }
        Err(DocumentError::Unprintable { field: self.name.to_owned(), characters })
    }

    /// Refuses also an empty text.
    pub fn needed(&self) -> Result<(), DocumentError> {
        if self.text.trim().is_empty() {
            return Err(DocumentError::Empty { field: self.name.to_owned() });
        }
        self.checked()
    }
}
