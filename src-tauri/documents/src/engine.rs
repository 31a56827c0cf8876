//! The typesetting engine: made once, used for every document, and closed to everything but what it is given.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::error::DocumentError;
use crate::fonts::FONTS;
use crate::seen;

/// Where a document's own text lies for the page that is set.
const DATA: &str = "/data.json";
/// Where its picture lies.
const PICTURE: &str = "/picture";

/// How many documents ago something must have been used last to be forgotten. Layout and fonts are used by each; what is
/// remembered of a document itself only has to be gone through again and again (40 instead of 2: half as much time more).
const REMEMBERED: usize = 2;

/// What all documents share.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    data: Option<FileId>,
    picture: Option<FileId>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| Shared {
    library: LazyHash::new(Library::default()),
    book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
    data: at(DATA),
    picture: at(PICTURE),
});

fn at(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A page's layout, read once.
pub(crate) fn layout(path: &str, text: &str) -> Option<Source> {
    Some(Source::new(at(path)?, text.to_owned()))
}

/// One document before it is set: its layout, what it says, and its picture.
pub(crate) struct Sheet {
    layout: Source,
    data: Bytes,
    picture: Option<Bytes>,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.layout.id() { Ok(self.layout.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == SHARED.data {
            return Ok(self.data.clone());
        }
        match &self.picture {
            Some(picture) if Some(id) == SHARED.picture => Ok(picture.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// No document knows what day it is: its dates are given.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A document that is set: pages that can be written or shown.
pub(crate) struct Pages(PagedDocument);

impl Sheet {
    pub fn new(
        layout: Option<&Source>,
        data: &serde_json::Value,
        picture: Option<&[u8]>,
    ) -> Result<Self, DocumentError> {
        let layout = layout.ok_or_else(|| DocumentError::Engine("its layout is missing".to_owned()))?.clone();
        let picture = picture.map(|bytes| Bytes::new(bytes.to_vec()));
        Ok(Self { layout, data: Bytes::from_string(data.to_string()), picture })
    }

    /// Sets the document. What the engine remembers of it makes the next one of its kind quicker.
    pub fn set(&self) -> Result<Pages, DocumentError> {
        let outcome = typst::compile::<PagedDocument>(self).output;
        typst::comemo::evict(REMEMBERED);
        let document = outcome.map_err(|why| refused(&why))?;
        let found = seen::look_at(document.pages());
        if !found.empty_boxes.is_empty() {
            return Err(DocumentError::Unprintable { field: "text".to_owned(), characters: found.empty_boxes });
        }
        if found.beyond_the_edge {
            return Err(DocumentError::DoesNotFit);
        }
        Ok(Pages(document))
    }
}

impl Pages {
    /// As PDF/UA-1. The identifier is what makes two documents two: the same one always gives the same bytes.
    pub fn pdf(&self, identifier: String) -> Result<Vec<u8>, DocumentError> {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|why| DocumentError::Engine(why.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(identifier),
            creator: Smart::Custom(Some("Course Register".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.0, &options).map_err(|why| refused(&why))
    }

    /// The first page as PNG.
    pub fn png(&self, pixels_per_point: f32) -> Result<Vec<u8>, DocumentError> {
        let page = self.0.pages().first().ok_or_else(|| DocumentError::Engine("it has no page".to_owned()))?;
        let options = RenderOptions { pixel_per_pt: f64::from(pixels_per_point).into(), render_bleed: false };
        typst_render::render(page, &options).encode_png().map_err(|why| DocumentError::Engine(why.to_string()))
    }
}

/// What a layout says when even its smallest letters take too much room.
const DOES_NOT_FIT: &str = "does-not-fit";

fn refused(reasons: &[SourceDiagnostic]) -> DocumentError {
    if reasons.iter().any(|one| one.message.contains(DOES_NOT_FIT)) {
        return DocumentError::DoesNotFit;
    }
    let words: Vec<_> = reasons.iter().map(|one| one.message.to_string()).collect();
    DocumentError::Engine(words.join("; "))
}
