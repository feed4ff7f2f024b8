//! A large ground behind other things, painted in pieces.
//!
//! The software renderer paints a shape whole when only a corner of it has changed. Behind a moving arrow that is most of the screen, so a
//! ground as large as that is cut: pieces that nothing has touched are left alone.

use crate::theme::{Element, Theme};

use iced::advanced::Widget;
use iced::advanced::layout::Layout;
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::Tree;
use iced::border::Radius;
use iced::widget::container;
use iced::{Background, Border, Color, Rectangle, Renderer, Size, mouse};

/// How large a piece is, in pixels: wide, because rows of pixels are cheap.
const PIECE: Size = Size::new(384.0, 96.0);

/// `content` on the ground of `style`, which is as large as the content.
pub fn ground<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    style: fn(&Theme) -> container::Style,
) -> Element<'a, Message> {
    Element::new(Ground { content: content.into(), style, is_frame: false, around: None })
}

/// The same for a ground that lies on another: whatever `content` paints, the corners stay round.
pub fn screen<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    style: fn(&Theme) -> container::Style,
    around: fn(&Theme) -> container::Style,
) -> Element<'a, Message> {
    Element::new(Ground { content: content.into(), style, is_frame: false, around: Some(around) })
}

/// The same around the last thing of the column in `content`, which has a ground of its own: behind that nothing is painted.
pub fn frame<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    style: fn(&Theme) -> container::Style,
) -> Element<'a, Message> {
    Element::new(Ground { content: content.into(), style, is_frame: true, around: None })
}

struct Ground<'a, Message> {
    content: Element<'a, Message>,
    style: fn(&Theme) -> container::Style,
    is_frame: bool,
    /// What it lies on, where its corners are kept round.
    around: Option<fn(&Theme) -> container::Style>,
}

impl<Message> Ground<'_, Message> {
    /// What lies before it and cannot be seen through: its corners are round.
    fn hidden(&self, layout: Layout<'_>, radius: f32) -> Option<Rectangle> {
        let column = layout.children().next().filter(|_| self.is_frame)?;
        let inside = column.children().last()?.bounds();
        Some(inside.shrink(radius))
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Ground<'_, Message> {
    super::wrapper::takes_the_place_of_its_content!();
    super::wrapper::hears_as_its_content_does!();
    super::wrapper::answers_as_its_content_does!();

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        inherited: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let style = (self.style)(theme);
        if let Some(Background::Color(color)) = style.background {
            let hidden = self.hidden(layout, style.border.radius.top_left);
            paint(renderer, layout.bounds(), hidden, (color, style.border));
        }
        let inherited = renderer::Style { text_color: style.text_color.unwrap_or(inherited.text_color) };
        self.content.as_widget().draw(&tree.children[0], renderer, theme, &inherited, layout, cursor, viewport);
        if let Some(Background::Color(color)) = self.around.and_then(|around| around(theme).background) {
            round_off(renderer, layout.bounds(), style.border.radius.top_left, color);
        }
    }
}

/// Paints what lies outside of round corners: a ring of which each corner shows a quarter.
fn round_off(renderer: &mut Renderer, bounds: Rectangle, radius: f32, color: Color) {
    // So thick that it reaches beyond the corner.
    let thick = (radius * 0.5).ceil();
    let side = 2.0 * (radius + thick);
    let [right, bottom] = [bounds.x + bounds.width, bounds.y + bounds.height];
    for (x, is_right) in [(bounds.x, false), (right - radius, true)] {
        for (y, is_lower) in [(bounds.y, false), (bottom - radius, true)] {
            let corner = Rectangle { x, y, width: radius, height: radius };
            let ring = Rectangle {
                x: if is_right { right + thick - side } else { bounds.x - thick },
                y: if is_lower { bottom + thick - side } else { bounds.y - thick },
                width: side,
                height: side,
            };
            let border = Border { color, width: thick, radius: Radius::new(radius + thick) };
            renderer.with_layer(corner, |renderer| {
                renderer.fill_quad(Quad { bounds: ring, border, ..Quad::default() }, Color::TRANSPARENT);
            });
        }
    }
}

/// The edge is the outermost pieces of a larger ground, on which the ground itself lies.
fn paint(renderer: &mut Renderer, bounds: Rectangle, hidden: Option<Rectangle>, (color, border): (Color, Border)) {
    let [x, y, right, bottom] = [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height].map(f32::round);
    let whole = Rectangle { x, y, width: right - x, height: bottom - y };
    let (width, radius) = (border.width.round(), border.radius.top_left);
    if width > 0.0 {
        for piece in pieces(whole, edge(radius).max(width)).filter(Piece::is_outermost) {
            piece.fill(renderer, radius, border.color);
        }
    }
    let radius = (radius - width).max(0.0);
    let is_seen = |piece: &Piece| !hidden.is_some_and(|hidden| piece.bounds.is_within(&hidden));
    for piece in pieces(whole.shrink(width), edge(radius)).filter(is_seen) {
        piece.fill(renderer, radius, color);
    }
}

/// How thick the outermost pieces are: the renderer rounds a corner by no more than half of what it belongs to.
fn edge(radius: f32) -> f32 {
    radius * 2.0
}

/// A part of a ground, and at which ends it lies: first and last across, first and last down.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Piece {
    bounds: Rectangle,
    across: [bool; 2],
    down: [bool; 2],
}

impl Piece {
    fn is_outermost(&self) -> bool {
        self.across.into_iter().chain(self.down).any(|is_end| is_end)
    }

    fn fill(self, renderer: &mut Renderer, radius: f32, color: Color) {
        let ([left, right], [top, bottom]) = (self.across, self.down);
        let round = |is_corner: bool| if is_corner { radius } else { 0.0 };
        let radius = Radius {
            top_left: round(top && left),
            top_right: round(top && right),
            bottom_right: round(bottom && right),
            bottom_left: round(bottom && left),
        };
        let border = Border { radius, ..Border::default() };
        renderer.fill_quad(Quad { bounds: self.bounds, border, ..Quad::default() }, color);
    }
}

/// Cuts `whole`; the outermost pieces are `edge` thick.
fn pieces(whole: Rectangle, edge: f32) -> impl Iterator<Item = Piece> {
    let columns = spans(whole.x, whole.width, edge, PIECE.width);
    let rows = spans(whole.y, whole.height, edge, PIECE.height);
    rows.into_iter().flat_map(move |(y, height, down)| {
        columns.clone().into_iter().map(move |(x, width, across)| Piece {
            bounds: Rectangle { x, y, width, height },
            across,
            down,
        })
    })
}

/// Cuts a length: where each part begins, how long it is, and whether it is the first and the last.
fn spans(from: f32, length: f32, edge: f32, piece: f32) -> Vec<(f32, f32, [bool; 2])> {
    let edge = edge.ceil().min((length / 2.0).floor());
    let middle = length - 2.0 * edge;
    let parts = (middle / piece).ceil().max(0.0) as usize;
    let inside = (0..parts).map(|n| from + edge + n as f32 * piece);
    let mut cuts: Vec<f32> = std::iter::once(from).chain(inside).chain([from + length - edge, from + length]).collect();
    cuts.dedup();
    let last = cuts.len().saturating_sub(2);
    cuts.windows(2).enumerate().map(|(n, cut)| (cut[0], cut[1] - cut[0], [n == 0, n == last])).collect()
}

#[cfg(test)]
mod tests {
    use super::{frame, ground, pieces, spans};
    use crate::theme::{Element, Palette, Theme, container as style};
    use crate::tour::seat::{Screen, Seat};

    use iced::widget::{column, container, space};
    use iced::{Fill, Rectangle, Size, Task};

    use std::error::Error;

    /// A surface in a frame. `is_whole` when the frame is painted behind it too.
    struct Framed {
        is_whole: bool,
    }

    impl Screen for Framed {
        type Message = ();

        fn update(&mut self, (): ()) -> Task<()> {
            Task::none()
        }

        fn view(&self) -> Element<'_, ()> {
            let inside = ground(space().width(Fill).height(Fill), style::computer);
            let inside = container(column![space().height(40.0), inside]).padding(16).width(Fill).height(Fill);
            if self.is_whole { ground(inside, style::frame) } else { frame(inside, style::frame) }
        }

        fn theme(&self) -> Theme {
            Theme::new(Palette::Light)
        }
    }

    #[test]
    fn what_a_frame_leaves_out_is_never_to_be_seen() -> Result<(), Box<dyn Error>> {
        for (width, height) in [(1500.0, 900.0), (901.0, 403.0), (420.0, 260.0)] {
            let size = Size::new(width, height);
            let picture = |is_whole| Seat::begin(Framed { is_whole }, size).map(|mut seat| seat.picture());
            assert!(picture(true)? == picture(false)?, "{width}×{height}");
        }
        Ok(())
    }

    #[test]
    fn the_pieces_cover_the_ground_once() {
        for (width, height, edge) in
            [(1500.0, 800.0, 28.0), (1920.0, 96.0, 0.0), (40.0, 30.0, 28.0), (384.0, 97.0, 0.0)]
        {
            let whole = Rectangle { x: 12.0, y: 7.0, width, height };
            let cut: Vec<_> = pieces(whole, edge).collect();
            let area: f32 = cut.iter().map(|piece| piece.bounds.area()).sum();
            assert_eq!(area, whole.area());
            let union = cut.iter().map(|piece| piece.bounds).reduce(|a, b| a.union(&b)).unwrap();
            assert_eq!(union, whole);
        }
    }

    #[test]
    fn the_first_and_the_last_part_are_an_edge_long() {
        let cut = spans(0.0, 500.0, 28.0, 384.0);
        assert_eq!(
            cut,
            [
                (0.0, 28.0, [true, false]),
                (28.0, 384.0, [false, false]),
                (412.0, 60.0, [false, false]),
                (472.0, 28.0, [false, true])
            ]
        );
    }
}
