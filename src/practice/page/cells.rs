//! Things that stand in columns: all as wide, and those of a line as high as the highest of them.

use crate::computer::Action;
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Fill, Length, Point, Rectangle, Renderer, Shrink, Size, mouse};

/// Things, from the left and then from the top.
pub(super) struct Cells<'a> {
    faces: Vec<Element<'a, Action>>,
    columns: usize,
    gap: f32,
}

impl<'a> Cells<'a> {
    /// So many columns, and between two things so many pixels.
    pub(super) fn new(faces: Vec<Element<'a, Action>>, columns: usize, gap: f32) -> Self {
        Self { faces, columns: columns.max(1), gap }
    }
}

/// How many things of this width at least find room beside each other.
pub(super) fn columns(room: f32, least: f32, gap: f32) -> usize {
    ((room + gap) / (least + gap)).floor().max(1.0) as usize
}

impl Widget<Action, Theme, Renderer> for Cells<'_> {
    fn children(&self) -> Vec<Tree> {
        self.faces.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.faces);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let whole = limits.max().width;
        let between = self.gap * (self.columns - 1) as f32;
        let width = ((whole - between) / self.columns as f32).floor().max(0.0);
        let mut nodes = vec![];
        let mut top = 0.0;
        for (faces, trees) in self.faces.chunks_mut(self.columns).zip(tree.children.chunks_mut(self.columns)) {
            let mut line = |least: f32| -> Vec<layout::Node> {
                let limits = layout::Limits::new(Size::new(width, least), Size::new(width, f32::INFINITY));
                let faces = faces.iter_mut().zip(trees.iter_mut());
                faces.map(|(face, tree)| face.as_widget_mut().layout(tree, renderer, &limits)).collect()
            };
            let high = line(0.0).iter().map(|node| node.size().height).fold(0.0, f32::max).ceil();
            for (n, node) in line(high).into_iter().enumerate() {
                nodes.push(node.move_to(Point::new(n as f32 * (width + self.gap), top)));
            }
            top += high + self.gap;
        }
        layout::Node::with_children(Size::new(whole, (top - self.gap).max(0.0)), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((face, tree), layout) in self.faces.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                face.as_widget_mut().operate(tree, layout, renderer, operation);
            }
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
        for ((face, tree), layout) in self.faces.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            face.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        for ((face, tree), layout) in self.faces.iter().zip(&tree.children).zip(layout.children()) {
            if layout.bounds().intersects(viewport) {
                face.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}

impl<'a> From<Cells<'a>> for Element<'a, Action> {
    fn from(cells: Cells<'a>) -> Self {
        Element::new(cells)
    }
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn as_many_columns_as_find_room() {
        assert_eq!(columns(620.0, 200.0, 10.0), 3);
        assert_eq!(columns(619.0, 200.0, 10.0), 2);
        assert_eq!(columns(50.0, 200.0, 10.0), 1);
    }
}
