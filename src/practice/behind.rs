//! A part that waits for an answer to a question over it: it is seen, and neither pressed nor read.

use crate::theme::{Element, Theme};
use crate::widget;

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Rectangle, Renderer, mouse};

/// `content`, while something else is to be answered.
pub(super) fn behind<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    Element::new(Behind { content })
}

struct Behind<'a, Message> {
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Behind<'_, Message> {
    widget::wrapper::keeps_its_content!();
    widget::wrapper::is_as_large_as_its_content!();
    widget::wrapper::shows_its_content!();

    /// Whoever looks for things finds none of those behind.
    fn operate(&mut self, _tree: &mut Tree, _layout: Layout<'_>, _renderer: &Renderer, _operation: &mut dyn Operation) {
    }

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
        if matches!(event, Event::Window(_)) {
            let child = &mut tree.children[0];
            self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }
}
