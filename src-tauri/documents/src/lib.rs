//! Documents on paper: certificates of attendance and paper registers, as PDF that a screen reader can read.
//!
//! It knows typst and nothing of courses: what is to be printed comes in as plain structs of text, already worded. Text
//! is data all the way to the page and never read as markup. The fonts are in the program and nothing else is looked
//! at: no file, no network, no clock, so the same struct gives the same bytes on every machine.

mod certificate;
mod engine;
mod error;
mod fonts;
mod picture;
mod register;
mod seen;
mod text;

pub use certificate::{
    Certificate, Date, Detail, Paper, Picture, Signatory, certificate_pdf, certificate_preview, certificate_source,
    certificates_pdf,
};
pub use error::{DocumentError, PictureProblem};
pub use fonts::unprintable;
pub use picture::{PictureFacts, PictureKind, looked_at};
pub use register::{RegisterSheet, SessionColumn, SheetRow, register_pdf};
