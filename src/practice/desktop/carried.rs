//! What the hand carries: it lies under the arrow.

use crate::theme::{Element, Theme};
use crate::widget;

use iced::advanced::Widget;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::Tree;
use iced::{Length, Rectangle, Renderer, Size, Vector, mouse};

/// From the tip of the arrow to what is carried, in pixels.
const AWAY: Vector = Vector::new(12.0, 16.0);

/// A thing of `size` that follows the arrow, and that nobody can press.
pub(super) fn carried<'a, Message: 'a>(face: impl Into<Element<'a, Message>>, size: Size) -> Element<'a, Message> {
    Element::new(Carried { content: face.into(), size })
}

struct Carried<'a, Message> {
    content: Element<'a, Message>,
    size: Size,
}

impl<Message> Widget<Message, Theme, Renderer> for Carried<'_, Message> {
    widget::wrapper::keeps_its_content!();

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let face = layout::Limits::new(Size::ZERO, self.size);
        let face = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &face);
        layout::Node::with_children(limits.max(), vec![face])
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let (Some(at), Some(face)) = (cursor.position_over(*viewport), layout.children().next()) else { return };
        let shift = at - face.bounds().position() + AWAY;
        let seen = *viewport - shift;
        renderer.with_translation(Vector::new(shift.x.round(), shift.y.round()), |renderer| {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                face,
                mouse::Cursor::Unavailable,
                &seen,
            );
        });
    }
}
