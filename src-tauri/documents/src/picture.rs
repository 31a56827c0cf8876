//! The centre's own picture: looked at before it is printed, and before its dots are unpacked.

use std::io::Cursor;

use image::{GenericImageView, ImageFormat, ImageReader, Limits};

use crate::error::PictureProblem;

/// How many bytes a picture may have.
pub(crate) const MOST_BYTES: usize = 5_000_000;
/// How many dots it may have each way.
pub(crate) const MOST_PIXELS: u32 = 4000;

/// The two kinds of picture that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// Portable Network Graphics.
    Png,
    /// A photograph.
    Jpeg,
}

/// What a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureFacts {
    /// Its kind.
    pub kind: PictureKind,
    /// Width in dots.
    pub width: u32,
    /// Height in dots.
    pub height: u32,
}

/// Looks at the bytes of a file that is to be printed as a picture: PNG or JPEG, at most 5 MB, at most 4000 dots each
/// way. Size and measurements are compared before anything is unpacked; then it is unpacked to its end.
///
/// # Errors
/// When it is not such a picture, in words that say which of it is not so.
pub fn looked_at(picture_bytes: &[u8]) -> Result<PictureFacts, PictureProblem> {
    let facts = measured(picture_bytes)?;
    let mut reader = ImageReader::with_format(Cursor::new(picture_bytes), format(facts.kind));
    reader.limits(limits());
    let whole = reader.decode().map_err(|_| PictureProblem::Damaged)?;
    // Readers of photographs fill what is missing with grey: the end of the file must be there.
    let ends = facts.kind == PictureKind::Png || picture_bytes.windows(2).any(|pair| pair == [0xff, 0xd9]);
    if !ends || whole.dimensions() != (facts.width, facts.height) {
        return Err(PictureProblem::Damaged);
    }
    Ok(facts)
}

/// What the first bytes say, without unpacking any dots.
fn measured(bytes: &[u8]) -> Result<PictureFacts, PictureProblem> {
    if bytes.is_empty() {
        return Err(PictureProblem::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(PictureProblem::TooLarge { bytes: bytes.len() });
    }
    let kind = match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => PictureKind::Png,
        Ok(ImageFormat::Jpeg) => PictureKind::Jpeg,
        Ok(other) => return Err(PictureProblem::OtherKind { kind: called(other) }),
        Err(_) if is_svg(bytes) => return Err(PictureProblem::OtherKind { kind: "SVG".to_owned() }),
        Err(_) => return Err(PictureProblem::NoPicture),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format(kind));
    reader.no_limits();
    let (width, height) = reader.into_dimensions().map_err(|_| PictureProblem::Damaged)?;
    if width == 0 || height == 0 {
        return Err(PictureProblem::Damaged);
    }
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(PictureProblem::TooManyPixels { width, height });
    }
    Ok(PictureFacts { kind, width, height })
}

fn format(kind: PictureKind) -> ImageFormat {
    match kind {
        PictureKind::Png => ImageFormat::Png,
        PictureKind::Jpeg => ImageFormat::Jpeg,
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    // Each dot takes eight bytes at most, and a reader may hold them twice.
    limits.max_alloc = Some(u64::from(MOST_PIXELS) * u64::from(MOST_PIXELS) * 16);
    limits
}

fn called(format: ImageFormat) -> String {
    format.extensions_str().first().map_or_else(|| "of another program".to_owned(), |name| name.to_uppercase())
}

fn is_svg(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(1000)]);
    beginning.trim_start_matches('\u{feff}').trim_start().starts_with('<') && beginning.contains("<svg")
}
