//! Our own arrow: large at first, smaller as the hand grows sure. The system's is hidden.

use super::drawing::{self, Drawing};
use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Color, Event, Point, Rectangle, Renderer, mouse, touch};

/// Where the tip is in the drawing, which is 24 wide and 32 high.
const TIP: f32 = 2.0;

/// Wraps a whole screen, and draws an arrow `size` pixels high above it, where the system's would be.
pub fn arrow<'a, Message>(content: impl Into<Element<'a, Message>>, size: f32) -> Arrow<'a, Message> {
    Arrow { content: content.into(), size }
}

/// A screen with our own arrow: see [`arrow`].
pub struct Arrow<'a, Message> {
    content: Element<'a, Message>,
    size: f32,
}

/// Where an arrow `size` pixels high lies whose tip is at `tip`: on whole pixels.
pub(super) fn bounds(tip: Point, size: f32) -> Rectangle {
    let size = size.round();
    let offset = (TIP * size / 32.0).round();
    Rectangle {
        x: tip.x.round() - offset,
        y: tip.y.round() - offset,
        width: (size * 24.0 / 32.0).round(),
        height: size,
    }
}

/// An arrow that fills `bounds`.
pub(super) fn draw(renderer: &mut Renderer, bounds: Rectangle, drawing: &Drawing, look: Look) {
    let [body, edge] = [look.body, look.edge].map(|color| {
        let [r, g, b, _] = color.into_rgba8();
        format!("#{r:02x}{g:02x}{b:02x}")
    });
    let opacity = look.opacity;
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 32'><path opacity='{opacity}' d='M2 2v22.5l5.6-4.6 4.4 9.6 4.4-2-4.4-9.4 \
         7.5-.9z' fill='{body}' stroke='{edge}' stroke-width='2' stroke-linejoin='round'/></svg>"
    );
    drawing.draw(renderer, bounds, svg.as_bytes(), drawing::Look::default());
}

/// In which colours an arrow is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) body: Color,
    pub(super) edge: Color,
    pub(super) opacity: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Arrow<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawing>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawing::default())
    }

    super::wrapper::takes_the_place_of_its_content!();

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let moved = matches!(
            event,
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft | mouse::Event::CursorEntered)
                | Event::Touch(touch::Event::FingerMoved { .. } | touch::Event::FingerPressed { .. })
        );
        if moved {
            shell.request_redraw();
        }
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
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let Some(tip) = cursor.land().position() else { return };
        let look = Look { body: theme.tokens.arrow, edge: theme.tokens.arrow_edge, opacity: 1.0 };
        let bounds = bounds(tip, self.size);
        // The layer is no larger than the arrow: its place is painted anew whenever layers come and go below it.
        if let Some(visible) = bounds.intersection(&layout.bounds()) {
            let drawing = tree.state.downcast_ref();
            renderer.with_layer(visible, |renderer| draw(renderer, bounds, drawing, look));
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        mouse::Interaction::Hidden
    }
}

impl<'a, Message: 'a> From<Arrow<'a, Message>> for Element<'a, Message> {
    fn from(arrow: Arrow<'a, Message>) -> Self {
        Self::new(arrow)
    }
}
