//! Why a document cannot be made, in sentences that the administrator reads.

use thiserror::Error;

use crate::picture::{MOST_BYTES, MOST_PIXELS};

/// Why a document was not made. Each message says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// A text has characters that no embedded font can show: an empty box is never printed in their place.
    #[error("The {field} has what cannot be printed: {}. Write it in another way.", named(characters))]
    Unprintable {
        /// Which text it is, in words: `name of the participant`.
        field: String,
        /// The characters, each once, in the order of the text.
        characters: Vec<char>,
    },
    /// A text that the document cannot do without is empty.
    #[error("The {field} is empty. Type what is to stand there.")]
    Empty {
        /// Which text it is, in words.
        field: String,
    },
    /// A text is longer than any page could take.
    #[error("The {field} has {length} characters, and at most {most} can be printed. Shorten it.")]
    TooLong {
        /// Which text it is, in words.
        field: String,
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// More people would sign than there is room for.
    #[error("A certificate has room for 3 signatories, and {count} are named. Leave some of them out.")]
    TooManySignatories {
        /// How many are named.
        count: usize,
    },
    /// Even in the smallest letters that can be read well it takes more than one page.
    #[error("What is to stand on the certificate does not fit on one page. Shorten the longest of its texts.")]
    DoesNotFit,
    /// The date of issue is not in the calendar.
    #[error("The date {day}.{month}.{year} is not in the calendar. Choose another date of issue.")]
    NoSuchDate {
        /// The year.
        year: i32,
        /// The month, 1 to 12 where it is one.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// The picture cannot be printed.
    #[error(transparent)]
    Picture(#[from] PictureProblem),
    /// The engine refused what it should have taken: a fault of this program.
    #[error("The document could not be made, and nothing was saved. This is a fault of the program: {0}.")]
    Engine(String),
}

/// Why a file is not taken as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PictureProblem {
    /// Nothing is in it.
    #[error("The file is empty. Choose an image in the format PNG or JPEG.")]
    Empty,
    /// More bytes than are taken.
    #[error("The image has {} MB, and at most {} MB are taken. Save it smaller and choose it again.", megabytes(*bytes), MOST_BYTES / 1_000_000)]
    TooLarge {
        /// How many bytes the file has.
        bytes: usize,
    },
    /// More dots than are taken.
    #[error(
        "The image is {width} dots wide and {height} high, and at most {MOST_PIXELS} each way are taken. Save it smaller and choose it again."
    )]
    TooManyPixels {
        /// Width in dots.
        width: u32,
        /// Height in dots.
        height: u32,
    },
    /// A picture, but of a kind that is not taken.
    #[error("The image is in the format {kind}. Save it as PNG or JPEG and choose it again.")]
    OtherKind {
        /// What the format is called.
        kind: String,
    },
    /// The file is no picture.
    #[error("The file is not an image. Choose one in the format PNG or JPEG.")]
    NoPicture,
    /// It begins as a picture, and cannot be read to its end.
    #[error("The image is damaged: it cannot be read to its end. Get it afresh and choose it again.")]
    Damaged,
    /// The words that describe the picture to who cannot see it are missing.
    #[error(
        "The image has no description. Say in a few words what it shows, for people who have the certificate read to them."
    )]
    NoDescription,
}

/// Characters as a reader can tell them apart, each with its number.
fn named(characters: &[char]) -> String {
    let mut names: Vec<String> = characters
        .iter()
        .take(5)
        .map(|one| {
            let number = format!("U+{:04X}", u32::from(*one));
            if one.is_control() || one.is_whitespace() { number } else { format!("{one} ({number})") }
        })
        .collect();
    if characters.len() > 5 {
        names.push(format!("{} more", characters.len() - 5));
    }
    names.join(", ")
}

fn megabytes(bytes: usize) -> String {
    // Rounded up: 5,000,001 bytes are more than 5 MB.
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}
