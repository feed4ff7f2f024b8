//! The picture of a card: its symbol on its colour, the same in every palette, as it is printed.

use super::drawing::{self, Drawing};
use crate::learner::Look;
use crate::learner::card::Colour;
use crate::theme::card::{self, Pair, ROUND, SYMBOL};
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Widget, mouse};
use iced::border::Radius;
use iced::{Border, Length, Point, Rectangle, Renderer, Size};

/// The picture of a card, `side` pixels wide and high.
pub fn card_face<'a, Message: 'a>(look: Look, side: f32) -> Element<'a, Message> {
    Element::new(Face { look, side: side.round() })
}

struct Face {
    look: Look,
    side: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Face {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawing>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawing::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.resolve(self.side, self.side, Size::ZERO))
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
        let place = layout.bounds();
        let corner = Point::new(place.x.round(), place.y.round());
        let bounds = Rectangle::new(corner, Size::new(self.side, self.side));
        let Pair { ground, ink } = pair(self.look.colour);
        let border = Border { radius: Radius::new((self.side * ROUND).round()), ..Border::default() };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, ground);
        let inside = bounds.shrink((self.side * (1.0 - SYMBOL) / 2.0).round());
        let look = drawing::Look { color: Some(ink), ..drawing::Look::default() };
        tree.state.downcast_ref::<Drawing>().draw(renderer, inside, self.look.symbol.drawing(), look);
    }
}

fn pair(colour: Colour) -> Pair {
    match colour {
        Colour::Orange => card::ORANGE,
        Colour::Green => card::GREEN,
        Colour::Blue => card::BLUE,
        Colour::Yellow => card::YELLOW,
        Colour::Pink => card::PINK,
        Colour::Grey => card::GREY,
    }
}
