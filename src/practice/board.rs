//! Lays things out where they are told to be, each above the ones before it, and shows of each only what lies within its place.

use crate::theme::{Element, Theme};
use crate::widget;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Point, Rectangle, Renderer, Size, mouse};

/// Things, each with its place: from the top left corner of the board, in pixels.
pub(super) struct Board<'a, Message> {
    places: Vec<Rectangle>,
    faces: Vec<Element<'a, Message>>,
    is_stacked: bool,
}

impl<'a, Message: 'a> Board<'a, Message> {
    /// Things that lie side by side.
    pub(super) fn flat() -> Self {
        Self { places: vec![], faces: vec![], is_stacked: false }
    }

    /// Things that may lie over each other: the last one is on top.
    pub(super) fn stacked() -> Self {
        Self { is_stacked: true, ..Self::flat() }
    }

    /// Adds `face` at `place`.
    pub(super) fn push(&mut self, place: Rectangle, face: impl Into<Element<'a, Message>>) {
        self.places.push(whole(place));
        self.faces.push(face.into());
    }
}

/// On whole pixels.
fn whole(place: Rectangle) -> Rectangle {
    let (x, y) = (place.x.round(), place.y.round());
    let (right, bottom) = ((place.x + place.width).round(), (place.y + place.height).round());
    Rectangle { x, y, width: (right - x).max(0.0), height: (bottom - y).max(0.0) }
}

impl<Message> Widget<Message, Theme, Renderer> for Board<'_, Message> {
    widget::wrapper::holds_its_faces!();

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let faces = self.places.iter().zip(&mut self.faces).zip(&mut tree.children).map(|((place, face), tree)| {
            let limits = layout::Limits::new(Size::ZERO, place.size());
            face.as_widget_mut().layout(tree, renderer, &limits).move_to(Point::new(place.x, place.y))
        });
        let faces = faces.collect();
        layout::Node::with_children(limits.max(), faces)
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
        // The topmost is asked first: what it takes is not for those below it.
        let children = self.faces.iter_mut().zip(&mut tree.children).zip(layout.children()).collect::<Vec<_>>();
        for ((face, tree), layout) in children.into_iter().rev() {
            face.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let children = self.faces.iter().zip(&tree.children).zip(layout.children()).collect::<Vec<_>>();
        let over = children.into_iter().rev().find(|(_, layout)| cursor.is_over(layout.bounds()));
        over.map_or(mouse::Interaction::None, |((face, tree), layout)| {
            face.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
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
        let children = self.places.iter().zip(&self.faces).zip(&tree.children).zip(layout.children());
        for (((place, face), tree), child) in children {
            let place = *place + iced::Vector::new(layout.bounds().x, layout.bounds().y);
            let Some(seen) = place.intersection(viewport) else { continue };
            if self.is_stacked {
                renderer.with_layer(seen, |renderer| {
                    face.as_widget().draw(tree, renderer, theme, style, child, cursor, &seen);
                });
            } else {
                face.as_widget().draw(tree, renderer, theme, style, child, cursor, &seen);
            }
        }
    }
}

impl<'a, Message: 'a> From<Board<'a, Message>> for Element<'a, Message> {
    fn from(board: Board<'a, Message>) -> Self {
        Element::new(board)
    }
}
