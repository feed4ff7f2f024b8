//! The pages of a site, in its own colour.

use crate::computer::{Action, site};
use crate::theme::{Accent, Element, Theme};
use crate::widget;

use iced::advanced::Widget;
use iced::advanced::layout::Layout;
use iced::advanced::renderer;
use iced::advanced::widget::Tree;
use iced::{Rectangle, Renderer, mouse};

/// `content`, drawn in the colour of a site.
pub(super) fn accented<'a>(accent: site::Accent, content: Element<'a, Action>) -> Element<'a, Action> {
    let accent = match accent {
        site::Accent::Blue => Accent::Blue,
        site::Accent::Plum => Accent::Plum,
        site::Accent::Green => Accent::Green,
        site::Accent::Slate => Accent::Slate,
        site::Accent::Ochre => Accent::Ochre,
    };
    Element::new(Accented { content, accent })
}

struct Accented<'a> {
    content: Element<'a, Action>,
    accent: Accent,
}

type Message = Action;

impl Widget<Action, Theme, Renderer> for Accented<'_> {
    widget::wrapper::takes_the_place_of_its_content!();
    widget::wrapper::hears_as_its_content_does!();
    widget::wrapper::answers_as_its_content_does!();

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
        let theme = theme.accented(self.accent);
        self.content.as_widget().draw(&tree.children[0], renderer, &theme, style, layout, cursor, viewport);
    }
}
