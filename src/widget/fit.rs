//! Something that fits its place: of several ways to set it, the first for which there is room.

use super::Still;
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Fill, Length, Point, Rectangle, Renderer, Size, Vector, mouse};

/// Takes the first of these ways for which there is room, each given with the width that it needs at least, in pixels. It fills its place, with what is set
/// in the middle of it.
pub fn fit<'a, Message>(ways: Vec<(f32, Element<'a, Message>)>) -> Fit<'a, Message> {
    Fit { ways, seen: None, place: 0.5 }
}

/// Ways to set something, the best first: see [`fit`].
pub struct Fit<'a, Message> {
    ways: Vec<(f32, Element<'a, Message>)>,
    seen: Option<Id>,
    /// Where it stands in its place: 0 at the top, 1 at the foot.
    place: f32,
}

/// The way that was taken.
#[derive(Default)]
struct State {
    taken: usize,
}

impl<Message> Fit<'_, Message> {
    /// What is in sight even where the lowest way is too high.
    #[must_use]
    pub fn seen(self, seen: Option<Id>) -> Self {
        Self { seen, ..self }
    }

    /// Begins at the top of its place.
    #[must_use]
    pub fn at_top(self) -> Self {
        Self { place: 0.0, ..self }
    }

    /// Ends at the foot of its place.
    #[must_use]
    pub fn at_foot(self) -> Self {
        Self { place: 1.0, ..self }
    }
}

/// Finds where the thing that has to be in sight begins and ends.
struct Find<'a> {
    id: &'a Id,
    found: Option<Rectangle>,
}

impl Operation for Find<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(self.id) {
            self.found = Some(bounds);
        }
    }
}

impl<Message> Fit<'_, Message> {
    /// How far what is too high is pushed up, so that the thing that has to be seen is, in pixels.
    fn offset(&mut self, taken: usize, tree: &mut Tree, node: &layout::Node, renderer: &Renderer, room: f32) -> f32 {
        let Some(id) = self.seen.as_ref() else { return 0.0 };
        let mut find = Find { id, found: None };
        let sheet = self.ways[taken].1.as_widget_mut();
        sheet.operate(&mut tree.children[taken], Layout::new(node), renderer, &mut find);
        let beyond = (node.size().height - room).max(0.0);
        find.found.map_or(0.0, |found| (found.center_y() - room / 2.0).clamp(0.0, beyond).round())
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Fit<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.ways.iter().map(|(_, sheet)| Tree::new(sheet)).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let sheets: Vec<_> = self.ways.iter().map(|(_, sheet)| sheet).collect();
        tree.diff_children(&sheets);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max();
        let free = layout::Limits::new(Size::ZERO, Size::new(room.width, f32::INFINITY));
        let mut best: Option<(usize, layout::Node)> = None;
        for (index, (narrowest, sheet)) in self.ways.iter_mut().enumerate() {
            if *narrowest > room.width {
                continue;
            }
            let node = sheet.as_widget_mut().layout(&mut tree.children[index], renderer, &free);
            let fits = node.size().height <= room.height;
            if fits || best.as_ref().is_none_or(|(_, best)| node.size().height < best.size().height) {
                best = Some((index, node));
            }
            if fits {
                break;
            }
        }
        let Some((taken, node)) = best else { return layout::Node::new(room) };
        tree.state.downcast_mut::<State>().taken = taken;
        let left = room.height - node.size().height;
        let y = if left < 0.0 {
            -self.offset(taken, tree, &node, renderer, room.height)
        } else {
            (left * self.place).round()
        };
        layout::Node::with_children(room, vec![node.move_to(Point::new(0.0, y))])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let taken = tree.state.downcast_ref::<State>().taken;
        let (Some(sheet), Some((_, way))) = (layout.children().next(), self.ways.get_mut(taken)) else { return };
        operation.scrollable(None, layout.bounds(), sheet.bounds(), Vector::ZERO, &mut Still);
        operation.traverse(&mut |operation| {
            way.as_widget_mut().operate(&mut tree.children[taken], sheet, renderer, operation);
        });
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
        let taken = tree.state.downcast_ref::<State>().taken;
        let (Some(sheet), Some((_, way))) = (layout.children().next(), self.ways.get_mut(taken)) else { return };
        let child = &mut tree.children[taken];
        way.as_widget_mut().update(child, event, sheet, cursor, renderer, clipboard, shell, viewport);
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
        let taken = tree.state.downcast_ref::<State>().taken;
        let Some(seen) = layout.bounds().intersection(viewport) else { return };
        let (Some(sheet), Some((_, way))) = (layout.children().next(), self.ways.get(taken)) else { return };
        renderer.with_layer(seen, |renderer| {
            way.as_widget().draw(&tree.children[taken], renderer, theme, style, sheet, cursor, &seen);
        });
    }
}

impl<'a, Message: 'a> From<Fit<'a, Message>> for Element<'a, Message> {
    fn from(fit: Fit<'a, Message>) -> Self {
        Self::new(fit)
    }
}
