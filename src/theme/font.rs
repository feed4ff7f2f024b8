//! The fonts, within the program: a seat has none of its own that we could rely on.

use iced::font::{Font, Weight};

use std::borrow::Cow;

/// Everything that is read: Atkinson Hyperlegible, made for readers who see little.
pub const TEXT: Font = Font::with_name("Atkinson Hyperlegible");

/// The same, bold: titles, instructions, the words of buttons.
pub const BOLD: Font = Font { weight: Weight::Bold, ..TEXT };

/// Digits, and the pretend computer: the slashed zero of Atkinson reads as an eight.
pub const DIGITS: Font = Font::with_name("Noto Sans");

/// The same, bold.
pub const DIGITS_BOLD: Font = Font { weight: Weight::Bold, ..DIGITS };

/// The font in which the digits of a text in `font` are set.
#[must_use]
pub fn digits(font: Font) -> Font {
    if font.weight == Weight::Bold { DIGITS_BOLD } else { DIGITS }
}

/// The font files, for the start.
#[must_use]
pub fn fonts() -> Vec<Cow<'static, [u8]>> {
    vec![
        Cow::Borrowed(include_bytes!("../../assets/fonts/AtkinsonHyperlegible-Regular.ttf").as_slice()),
        Cow::Borrowed(include_bytes!("../../assets/fonts/AtkinsonHyperlegible-Bold.ttf").as_slice()),
        Cow::Borrowed(include_bytes!("../../assets/fonts/NotoSans-Regular.ttf").as_slice()),
        Cow::Borrowed(include_bytes!("../../assets/fonts/NotoSans-Bold.ttf").as_slice()),
    ]
}
