//! A document: A4 pages, and the letters in them.

use super::Error;
use super::pen::Pen;

use krilla::Document;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::text::Font;

/// The width of a page in millimetres.
pub(super) const WIDTH: f32 = 210.0;

/// The height of a page in millimetres.
pub(super) const HEIGHT: f32 = 297.0;

/// How many points a millimetre has.
pub(super) const POINTS: f32 = 72.0 / 25.4;

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

/// The letters: each is embedded as far as it is used.
pub(super) struct Faces {
    text: Letters,
    bold: Letters,
    digits: Letters,
    digits_bold: Letters,
}

/// One font, to measure with and to draw with.
pub(super) struct Letters {
    pub(super) shapes: rustybuzz::Face<'static>,
    pub(super) font: Font,
}

/// What letters look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Everything that is read.
    Text,
    /// The same, bold.
    Bold,
    /// Digits: the slashed zero of the others reads as an eight.
    Digits,
    /// The same, bold.
    DigitsBold,
}

impl Face {
    /// The face in which the digits of a text in this face are set.
    pub(super) fn digits(self) -> Self {
        match self {
            Self::Text | Self::Digits => Self::Digits,
            Self::Bold | Self::DigitsBold => Self::DigitsBold,
        }
    }
}

impl Faces {
    fn new() -> Option<Self> {
        Some(Self {
            text: Letters::new(include_bytes!("../../assets/fonts/AtkinsonHyperlegible-Regular.ttf"))?,
            bold: Letters::new(include_bytes!("../../assets/fonts/AtkinsonHyperlegible-Bold.ttf"))?,
            digits: Letters::new(include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"))?,
            digits_bold: Letters::new(include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"))?,
        })
    }

    pub(super) fn get(&self, face: Face) -> &Letters {
        match face {
            Face::Text => &self.text,
            Face::Bold => &self.bold,
            Face::Digits => &self.digits,
            Face::DigitsBold => &self.digits_bold,
        }
    }
}

impl Letters {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        Some(Self { shapes: rustybuzz::Face::from_slice(bytes, 0)?, font: Font::new(bytes.into(), 0)? })
    }
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
