//! A drawing (SVG) as shapes: what all our drawings are made of are paths in plain colours.
//!
//! iced's own `svg` turns a drawing into pixels, forgets them at the next picture in which they do not change, and searches the system for
//! fonts first. Shapes are read once, kept in the widget, and painted several times as fast.

use iced::advanced::Renderer as _;
use iced::advanced::graphics::geometry::Renderer as _;
use iced::widget::canvas::{self, Fill, Frame, LineCap, LineDash, LineJoin, Path, Stroke, fill};
use iced::{Color, Point, Rectangle, Renderer, Size, Vector};
use usvg::tiny_skia_path::{PathSegment, Transform};
use usvg::{Node, Tree};

use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The shapes of one drawing, kept in the state of the widget that shows it.
#[derive(Default)]
pub(super) struct Drawing {
    shapes: canvas::Cache,
    /// Of which drawing and look they are.
    key: Cell<u64>,
}

/// How a drawing is shown.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look {
    /// Instead of its own colours.
    pub(super) color: Option<Color>,
    /// Left is right.
    pub(super) is_mirrored: bool,
}

impl Drawing {
    /// Draws `svg` in the middle of `bounds`, as large as it fits.
    pub(super) fn draw(&self, renderer: &mut Renderer, bounds: Rectangle, svg: &[u8], look: Look) {
        let mut hasher = DefaultHasher::new();
        (svg, look.color.map(Color::into_rgba8), look.is_mirrored).hash(&mut hasher);
        let key = hasher.finish();
        if self.key.replace(key) != key {
            self.shapes.clear();
        }
        let size = Size::new(bounds.width.floor(), bounds.height.floor());
        let shapes = self.shapes.draw(renderer, size, |frame| {
            if let Ok(tree) = Tree::from_data(svg, &usvg::Options::default()) {
                Pen { placed: placed(&tree, size, look.is_mirrored), color: look.color, frame }.draw(&tree);
            }
        });
        let corner = Vector::new(bounds.x.round(), bounds.y.round());
        renderer.with_translation(corner, |renderer| renderer.draw_geometry(shapes));
    }
}

/// From the drawing to the middle of a place of this size.
fn placed(tree: &Tree, size: Size, is_mirrored: bool) -> Transform {
    let drawn = tree.size();
    let scale = (size.width / drawn.width()).min(size.height / drawn.height());
    let x = (size.width - drawn.width() * scale) / 2.0;
    let y = (size.height - drawn.height() * scale) / 2.0;
    if is_mirrored {
        Transform::from_row(-scale, 0.0, 0.0, scale, size.width - x, y)
    } else {
        Transform::from_row(scale, 0.0, 0.0, scale, x, y)
    }
}

struct Pen<'a> {
    placed: Transform,
    color: Option<Color>,
    frame: &'a mut Frame,
}

impl Pen<'_> {
    fn draw(&mut self, tree: &Tree) {
        self.group(tree.root(), 1.0);
    }

    fn group(&mut self, group: &usvg::Group, opacity: f32) {
        let opacity = opacity * group.opacity().get();
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, opacity),
                Node::Path(path) if path.is_visible() => self.path(path, opacity),
                // Our drawings have neither pictures nor letters in them.
                Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
            }
        }
    }

    fn path(&mut self, path: &usvg::Path, opacity: f32) {
        let transform = self.placed.pre_concat(path.abs_transform());
        let Some(shape) = path.data().clone().transform(transform) else { return };
        let shape = Path::new(|builder| shape.segments().for_each(|segment| add(builder, segment)));
        if let Some(painted) = path.fill() {
            let color = self.color(painted.paint(), opacity * painted.opacity().get());
            let rule = match painted.rule() {
                usvg::FillRule::NonZero => fill::Rule::NonZero,
                usvg::FillRule::EvenOdd => fill::Rule::EvenOdd,
            };
            self.frame.fill(&shape, Fill { style: color.into(), rule });
        }
        if let Some(drawn) = path.stroke() {
            let (across, down) = transform.get_scale();
            let scale = f32::midpoint(across, down);
            let segments: Vec<f32> = drawn.dasharray().unwrap_or_default().iter().map(|dash| dash * scale).collect();
            let line = Stroke {
                style: self.color(drawn.paint(), opacity * drawn.opacity().get()).into(),
                width: drawn.width().get() * scale,
                line_cap: match drawn.linecap() {
                    usvg::LineCap::Butt => LineCap::Butt,
                    usvg::LineCap::Round => LineCap::Round,
                    usvg::LineCap::Square => LineCap::Square,
                },
                line_join: match drawn.linejoin() {
                    usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
                    usvg::LineJoin::Round => LineJoin::Round,
                    usvg::LineJoin::Bevel => LineJoin::Bevel,
                },
                line_dash: LineDash { segments: &segments, offset: 0 },
            };
            self.frame.stroke(&shape, line);
        }
    }

    /// The colour of the drawing, or the one it is wanted in. Gradients and patterns, which we do not use, come out black.
    fn color(&self, paint: &usvg::Paint, opacity: f32) -> Color {
        let own = match paint {
            usvg::Paint::Color(color) => Color::from_rgb8(color.red, color.green, color.blue),
            usvg::Paint::LinearGradient(_) | usvg::Paint::RadialGradient(_) | usvg::Paint::Pattern(_) => Color::BLACK,
        };
        self.color.unwrap_or(own).scale_alpha(opacity)
    }
}

fn add(builder: &mut canvas::path::Builder, segment: PathSegment) {
    let point = |at: usvg::tiny_skia_path::Point| Point::new(at.x, at.y);
    match segment {
        PathSegment::MoveTo(to) => builder.move_to(point(to)),
        PathSegment::LineTo(to) => builder.line_to(point(to)),
        PathSegment::QuadTo(control, to) => builder.quadratic_curve_to(point(control), point(to)),
        PathSegment::CubicTo(a, b, to) => builder.bezier_curve_to(point(a), point(b), point(to)),
        PathSegment::Close => builder.close(),
    }
}

#[cfg(test)]
mod tests {
    use usvg::{Group, Node, Paint, Tree};

    use std::fs;
    use std::path::Path;

    fn is_plain(group: &Group) -> bool {
        let is_color = |paint: &Paint| matches!(paint, Paint::Color(_));
        group.clip_path().is_none()
            && group.mask().is_none()
            && group.filters().is_empty()
            && group.children().iter().all(|node| match node {
                Node::Group(group) => is_plain(group),
                Node::Path(path) => {
                    path.fill().is_none_or(|fill| is_color(fill.paint()))
                        && path.stroke().is_none_or(|stroke| is_color(stroke.paint()) && stroke.dashoffset() == 0.0)
                }
                Node::Image(_) | Node::Text(_) => false,
            })
    }

    #[test]
    fn every_drawing_is_made_of_paths_in_plain_colours() {
        for folder in ["assets/icons", "assets/pictures"] {
            for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
                let file = file.unwrap().path();
                if file.extension().is_some_and(|extension| extension == "svg") {
                    let tree = Tree::from_data(&fs::read(&file).unwrap(), &usvg::Options::default()).unwrap();
                    assert!(is_plain(tree.root()), "{}", file.display());
                }
            }
        }
    }
}
