//! A sheet of paper that fits its place: of several ways to set it, the first for which there is room.

use crate::computer::{Action, Spot};
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::operation::{Operation, Scrollable, scrollable};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Fill, Length, Point, Rectangle, Renderer, Size, Vector, mouse};

/// Ways to set a sheet, the best first, each with the width that it needs at least, in pixels.
pub(super) struct Fit<'a> {
    ways: Vec<(f32, Element<'a, Action>)>,
    focus: Option<Id>,
}

/// The way that was taken.
#[derive(Default)]
struct State {
    taken: usize,
}

impl<'a> Fit<'a> {
    /// Where even the last way is too high, what has the keyboard is in sight.
    pub(super) fn new(ways: Vec<(f32, Element<'a, Action>)>, focus: Option<&Spot>) -> Self {
        Self { ways, focus: focus.map(|spot| Id::from(spot.to_string())) }
    }
}

/// Finds where the thing that has the keyboard begins and ends.
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

/// Nobody scrolls a sheet.
struct Still;

impl Scrollable for Still {
    fn snap_to(&mut self, _offset: scrollable::RelativeOffset<Option<f32>>) {}
    fn scroll_to(&mut self, _offset: scrollable::AbsoluteOffset<Option<f32>>) {}
    fn scroll_by(&mut self, _offset: scrollable::AbsoluteOffset, _bounds: Rectangle, _content: Rectangle) {}
}

impl Fit<'_> {
    /// How far a sheet that is too high is pushed up, so that what has the keyboard is in sight, in pixels.
    fn offset(&mut self, taken: usize, tree: &mut Tree, node: &layout::Node, renderer: &Renderer, room: f32) -> f32 {
        let Some(id) = self.focus.as_ref() else { return 0.0 };
        let mut find = Find { id, found: None };
        let sheet = self.ways[taken].1.as_widget_mut();
        sheet.operate(&mut tree.children[taken], Layout::new(node), renderer, &mut find);
        let beyond = (node.size().height - room).max(0.0);
        find.found.map_or(0.0, |found| (found.center_y() - room / 2.0).clamp(0.0, beyond).round())
    }
}

impl Widget<Action, Theme, Renderer> for Fit<'_> {
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
        let y = if left < 0.0 { -self.offset(taken, tree, &node, renderer, room.height) } else { (left / 2.0).round() };
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
        shell: &mut Shell<'_, Action>,
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

impl<'a> From<Fit<'a>> for Element<'a, Action> {
    fn from(fit: Fit<'a>) -> Self {
        Element::new(fit)
    }
}
