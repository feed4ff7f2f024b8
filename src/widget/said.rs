//! A sign without words, and its name for the voice.

use crate::theme::{Element, Theme};

use iced::Renderer;
use iced::advanced::Widget;
use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};

/// `content`, which bears no words: whoever has the labels read to them hears `name`.
pub fn said<'a, Message: 'a>(name: String, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Said { name, content: content.into() })
}

struct Said<'a, Message> {
    name: String,
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Said<'_, Message> {
    super::wrapper::keeps_its_content!();
    super::wrapper::is_as_large_as_its_content!();
    super::wrapper::shows_its_content!();
    super::wrapper::hears_as_its_content_does!();

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.name);
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }
}
