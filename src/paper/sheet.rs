//! A document: A4 pages, and the letters in them.

use super::Error;
use super::letters::Faces;
use super::pen::{POINTS, Pen};

use krilla::Document;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;

/// The width of a page in millimetres.
pub(super) const WIDTH: f32 = 210.0;

/// The height of a page in millimetres.
pub(super) const HEIGHT: f32 = 297.0;

/// A document that is being drawn.
pub(super) struct Sheet {
    document: Document,
    faces: Faces,
}

/// What the properties of a document say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct About {
    /// What the window shows.
    pub(super) title: String,
    /// Which voice reads it: `fr`.
    pub(super) language: String,
}

impl Sheet {
    /// A document without pages.
    pub(super) fn new(about: &About) -> Result<Self, Error> {
        let faces = Faces::new().ok_or(Error::Font)?;
        let mut document = Document::new();
        document.set_metadata(Metadata::new().title(about.title.clone()).language(about.language.clone()));
        Ok(Self { document, faces })
    }

    /// Adds a page.
    pub(super) fn page(&mut self, draw: impl FnOnce(&mut Pen<'_>)) -> Result<(), Error> {
        let size = PageSettings::from_wh(WIDTH * POINTS, HEIGHT * POINTS).ok_or(Error::Unwritten)?;
        let mut page = self.document.start_page_with(size);
        let mut pen = Pen::new(page.surface(), &self.faces);
        draw(&mut pen);
        pen.finish();
        page.finish();
        Ok(())
    }

    /// The bytes of the document.
    pub(super) fn finish(self) -> Result<Vec<u8>, Error> {
        self.document.finish().map_err(|_| Error::Unwritten)
    }
}
