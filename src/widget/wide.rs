//! How wide words are.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::alignment::Vertical;
use iced::{Font, Pixels, Size};

/// Width of the widest line of `words` in letters of `size` pixels, in whole pixels.
#[must_use]
pub fn wide(words: &str, size: f32, font: Font) -> f32 {
    let text = Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: LineHeight::Relative(1.0),
        font,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    };
    Paragraph::with_text(text).min_width().ceil()
}
