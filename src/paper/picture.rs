//! The drawings of paper, within the program: the pictures of cards and a few signs.

use super::colour::Color;
use super::pen::{Pen, Place};

use krilla::geom::{Path, PathBuilder};
use usvg::tiny_skia_path::{PathSegment, Transform};
use usvg::{Node, Tree};

/// The scissors that stand on a line along which to cut.
pub(super) const SCISSORS: &[u8] = include_bytes!("../../assets/icons/scissors-fill.svg");

/// The sign beside what must not be overlooked.
pub(super) const WARNING: &[u8] = include_bytes!("../../assets/icons/warning.svg");

/// The sign of the recovery code.
pub(super) const LOCK: &[u8] = include_bytes!("../../assets/icons/lock-open.svg");

/// The sign of the key of the room.
pub(super) const KEY: &[u8] = include_bytes!("../../assets/icons/key.svg");

/// How a drawing is painted.
#[derive(Debug, Clone, Copy)]
struct Brush {
    /// From the drawing to the page, in points.
    placed: Transform,
    color: Color,
    opacity: f32,
}

impl Pen<'_> {
    /// Paints a drawing in one colour, as large as it fits. All our drawings are paths that are filled.
    pub(super) fn picture(&mut self, place: Place, svg: &[u8], color: Color) {
        let Ok(tree) = Tree::from_data(svg, &usvg::Options::default()) else { return };
        let Place { x, y, width, height } = place.points();
        let drawn = tree.size();
        let scale = (width / drawn.width()).min(height / drawn.height());
        let x = x + (width - drawn.width() * scale) / 2.0;
        let y = y + (height - drawn.height() * scale) / 2.0;
        let brush = Brush { placed: Transform::from_row(scale, 0.0, 0.0, scale, x, y), color, opacity: 1.0 };
        self.group(tree.root(), brush);
    }

    fn group(&mut self, group: &usvg::Group, brush: Brush) {
        let brush = Brush { opacity: brush.opacity * group.opacity().get(), ..brush };
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, brush),
                Node::Path(path) if path.is_visible() => self.shape(path, brush),
                // Our drawings have neither pictures nor letters in them.
                Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
            }
        }
    }

    fn shape(&mut self, path: &usvg::Path, Brush { placed, color, opacity }: Brush) {
        let shape = path.data().clone().transform(placed.pre_concat(path.abs_transform())).and_then(outline);
        if let (Some(shape), Some(fill)) = (shape, path.fill()) {
            self.fill(&shape, color, opacity * fill.opacity().get());
        }
    }
}

fn outline(path: usvg::tiny_skia_path::Path) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => builder.move_to(to.x, to.y),
            PathSegment::LineTo(to) => builder.line_to(to.x, to.y),
            PathSegment::QuadTo(control, to) => builder.quad_to(control.x, control.y, to.x, to.y),
            PathSegment::CubicTo(a, b, to) => builder.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            PathSegment::Close => builder.close(),
        }
    }
    builder.finish()
}
