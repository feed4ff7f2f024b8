//! The drawn keyboard as a widget.

use super::caption::{Caption, caption};
use super::finger;
use super::plan::{Cap, Plan, plan};
use crate::computer::Action;
use crate::computer::keyboard::Position;
use crate::theme::keys::{self, RADIUS, SMALLEST, Status};
use crate::theme::measure::HAIRLINE;
use crate::theme::{Element, Theme, font};

use iced::advanced::Widget;
use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::alignment::Vertical;
use iced::border::Radius;
use iced::widget::canvas;
use iced::{Border, Color, Length, Pixels, Point, Rectangle, Renderer, Size, Vector, mouse};

use std::cell::Cell;

/// Around the keyboard, in pixels: the screen on which it lies has round corners.
const OUTSIDE: f32 = 8.0;

/// What is true of the keyboard now.
pub(super) struct Board {
    /// Each key by its name, with its words.
    pub(super) names: Vec<(Position, String)>,
    pub(super) down: Vec<Position>,
    /// The keys to press next, in this order.
    pub(super) marked: Vec<Position>,
    /// The keys that go down together, each under a finger.
    pub(super) together: Vec<Position>,
    /// Whether fingers press the keys, and each is a thing of its own.
    pub(super) for_fingers: bool,
}

/// What is kept from one picture to the next.
#[derive(Default)]
struct State {
    room: Size,
    for_fingers: bool,
    plan: Plan,
    faces: Vec<(Caption, Shape)>,
}

/// The drawing of a sign, in the colour that it had.
#[derive(Default)]
struct Shape {
    cache: canvas::Cache,
    color: Cell<Option<[u8; 4]>>,
}

impl Board {
    fn status(&self, position: Position) -> Status {
        match (self.marked.contains(&position), self.down.contains(&position)) {
            (true, true) => Status::MarkedDown,
            (true, false) => Status::Marked,
            (false, true) => Status::Down,
            (false, false) => Status::Rest,
        }
    }

    fn name(&self, position: Position) -> &str {
        self.names.iter().find(|(key, _)| *key == position).map_or("", |(_, name)| name)
    }

    fn draw_key(&self, renderer: &mut Renderer, theme: &Theme, cap: &Cap, corner: Vector) {
        let status = self.status(cap.position);
        let style = keys::key(theme, status, self.name(cap.position).is_empty());
        // What is to be pressed reaches over its neighbours, so that it is found.
        let reach = if status.is_marked() { keys::REACH } else { 0.0 };
        let parts = [Some(cap.bounds), cap.lip].map(|part| part.map(|part| (part + corner).expand(reach)));
        let radius = RADIUS + reach;
        // Entrée is two rectangles: both edges first, then both grounds, so that no line lies between them.
        for part in parts.into_iter().flatten() {
            fill(renderer, part, radius, style.edge);
        }
        for part in parts.into_iter().flatten() {
            fill(renderer, part.shrink(style.width), radius - style.width, style.ground);
        }
    }

    fn draw_caption(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        (cap, (caption, shape)): (&Cap, &(Caption, Shape)),
        corner: Vector,
    ) {
        let style = keys::key(theme, self.status(cap.position), self.name(cap.position).is_empty());
        let seen = cap.lip.map_or(cap.bounds, |lip| lip.union(&cap.bounds)) + corner;
        for piece in &caption.texts {
            let color = if piece.is_third { style.third } else { style.ink };
            renderer.fill_text(piece.text(), piece.at + corner, color, seen);
        }
        let Some((sign, place)) = caption.sign else { return };
        let color = Some(style.ink.into_rgba8());
        if shape.color.replace(color) != color {
            shape.cache.clear();
        }
        let drawn = shape.cache.draw(renderer, place.size(), |frame| sign.draw(frame, place.width, style.ink));
        renderer.with_translation(place.position() + corner - Point::ORIGIN, |renderer| renderer.draw_geometry(drawn));
    }
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, radius: f32, color: Color) {
    let border = Border { radius: Radius::new(radius.max(0.0)), ..Border::default() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, color);
}

/// The number of a key among those to press, at its upper right corner.
fn draw_badge(renderer: &mut Renderer, theme: &Theme, number: usize, key: Rectangle) {
    let (ground, edge, ink) = keys::badge(theme);
    let side = (key.height.min(72.0) * 0.52).max(SMALLEST * 1.35).round();
    let corner = Point::new((key.x + key.width - side * 0.62).round(), (key.y - side * 0.44).round());
    let bounds = Rectangle::new(corner, Size::new(side, side));
    let border = Border { color: edge, width: HAIRLINE, radius: Radius::new(side / 2.0) };
    let size = (side * 0.74).round();
    let text = Text {
        content: number.to_string(),
        bounds: bounds.size(),
        size: Pixels(size),
        line_height: LineHeight::Relative(1.0),
        font: font::DIGITS_BOLD,
        align_x: Alignment::Center,
        align_y: Vertical::Top,
        shaping: Shaping::Basic,
        wrapping: Wrapping::None,
    };
    // Above its neighbours' letters: in one layer every text lies above every ground.
    renderer.with_layer(bounds, |renderer| {
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, ground);
        let top = bounds.center_y() + size * 0.357 - size * 0.888;
        renderer.fill_text(text, Point::new(bounds.center_x(), top.round()), ink, bounds);
    });
}

impl Widget<Action, Theme, Renderer> for Board {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max();
        let state = tree.state.downcast_mut::<State>();
        if state.room != room || state.for_fingers != self.for_fingers || state.faces.is_empty() {
            (state.room, state.for_fingers) = (room, self.for_fingers);
            state.plan = plan(Size::new(room.width - 2.0 * OUTSIDE, room.height - OUTSIDE), self.for_fingers);
            let face = |cap: &Cap| (caption(cap, self.name(cap.position)), Shape::default());
            state.faces = state.plan.caps.iter().map(face).collect();
        }
        // The keyboard lies in the middle.
        let size = state.plan.size;
        let left = ((room.width - size.width) / 2.0).floor().max(0.0);
        let board = layout::Node::new(size).move_to(Point::new(left, 0.0));
        layout::Node::with_children(Size::new(room.width, size.height + OUTSIDE), vec![board])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_ref::<State>();
        let Some(board) = layout.children().next() else { return };
        if !self.for_fingers {
            operation.container(Some(&Id::new(super::DRAWN)), board.bounds());
            return;
        }
        let corner = board.position() - Point::ORIGIN;
        for cap in &state.plan.caps {
            let id = Id::from(format!("keys.{}", cap.position));
            operation.container(Some(&id), cap.bounds + corner);
            operation.traverse(&mut |operation| {
                let name = self.name(cap.position);
                if !name.is_empty() {
                    operation.text(None, cap.bounds + corner, name);
                }
            });
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _inherited: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let Some(board) = layout.children().next() else { return };
        let corner = board.position() - Point::ORIGIN;
        let (ground, border) = keys::board(theme);
        renderer.fill_quad(Quad { bounds: board.bounds(), border, ..Quad::default() }, ground);
        for blank in &state.plan.blanks {
            let style = keys::blank(theme);
            fill(renderer, *blank + corner, RADIUS, style.ground);
        }
        let is_marked = |cap: &&Cap| self.status(cap.position).is_marked();
        for cap in state.plan.caps.iter().filter(|cap| !is_marked(cap)) {
            self.draw_key(renderer, theme, cap, corner);
        }
        for cap in state.plan.caps.iter().filter(is_marked) {
            self.draw_key(renderer, theme, cap, corner);
        }
        for face in state.plan.caps.iter().zip(&state.faces) {
            self.draw_caption(renderer, theme, face, corner);
        }
        let place = |position: &Position| {
            let key = state.plan.caps.iter().find(|cap| cap.position == *position)?;
            Some(key.lip.unwrap_or(key.bounds) + corner)
        };
        for key in self.together.iter().filter_map(place) {
            finger::draw(renderer, key, board.bounds());
        }
        if self.marked.len() < 2 {
            return;
        }
        for (number, position) in (1..).zip(&self.marked) {
            if let Some(key) = place(position) {
                draw_badge(renderer, theme, number, key);
            }
        }
    }
}

impl<'a> From<Board> for Element<'a, Action> {
    fn from(board: Board) -> Self {
        Self::new(board)
    }
}
