//! A drawing that fills its place, as it is or mirrored for the other hand.

use super::drawing::{Drawing, Look};
use crate::theme::{Element, Theme};

use iced::advanced::Widget;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Tree, tree};
use iced::{Length, Rectangle, Renderer, Size, mouse};

/// The drawing (SVG), as large as its place allows; `is_mirrored` turns left into right.
pub fn picture<'a, Message: 'a>(svg: &'a [u8], is_mirrored: bool) -> Element<'a, Message> {
    Element::new(Picture { svg, is_mirrored })
}

struct Picture<'a> {
    svg: &'a [u8],
    is_mirrored: bool,
}

impl<Message> Widget<Message, Theme, Renderer> for Picture<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawing>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawing::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Length::Fill, Length::Fill)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _inherited: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let look = Look { is_mirrored: self.is_mirrored, ..Look::default() };
        tree.state.downcast_ref::<Drawing>().draw(renderer, layout.bounds(), self.svg, look);
    }
}
