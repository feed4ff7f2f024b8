//! « Exemple », across a paper that was made in an exercise: behind its words, so that nothing of them is hidden.

use crate::computer::Action;
use crate::theme::{Element, Theme, browser as style, font};

use iced::widget::canvas::{self, Cache, Geometry, Text};
use iced::widget::{Canvas, stack};
use iced::{Fill, Pixels, Point, Radians, Rectangle, Renderer, Size, alignment, mouse};

/// How many times as wide as a letter is high the word is, about.
const LETTERS: f32 = 4.4;

/// `paper` with `word` across it. Nothing on the paper may have a ground of its own.
pub(super) fn across<'a>(word: String, paper: Element<'a, Action>) -> Element<'a, Action> {
    stack![Canvas::new(Mark(word)).width(Fill).height(Fill), paper].into()
}

struct Mark(String);

impl Mark {
    /// How large the letters are, and how far they turn, so that the word goes from corner to corner.
    fn set(size: Size) -> (f32, Radians) {
        let diagonal = size.width.hypot(size.height);
        let letters = (diagonal * 0.8 / LETTERS).min(size.height * 0.55).floor();
        (letters, Radians(-(size.height.atan2(size.width))))
    }
}

impl canvas::Program<Action, Theme, Renderer> for Mark {
    type State = (Cache, std::cell::Cell<Option<iced::Color>>);

    fn draw(
        &self,
        (cache, drawn): &Self::State,
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry<Renderer>> {
        let color = style::across(theme);
        if drawn.replace(Some(color)) != Some(color) {
            cache.clear();
        }
        let mark = cache.draw(renderer, bounds.size(), |frame| {
            let (letters, turned) = Self::set(frame.size());
            frame.translate(frame.center() - Point::ORIGIN);
            frame.rotate(turned);
            frame.fill_text(Text {
                content: self.0.clone(),
                color,
                size: Pixels(letters),
                font: font::DIGITS_BOLD,
                align_x: iced::widget::text::Alignment::Center,
                align_y: alignment::Vertical::Center,
                ..Text::default()
            });
        });
        vec![mark]
    }
}
