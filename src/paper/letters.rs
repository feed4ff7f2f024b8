//! The letters of what is printed.

use krilla::text::Font;

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
    pub(super) fn new() -> Option<Self> {
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
