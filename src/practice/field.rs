//! A field, drawn: its text, its caret, what is selected.
//!
//! It listens to nothing. Whoever wraps the part asks it before which letter the arrow is, so that a window or a list that lies over a field is
//! pressed, and not the field.

mod letters;

use crate::computer::field::Field;
use crate::computer::{Action, Spot};
use crate::theme::field::{self as style, Status};
use crate::theme::{Element, Theme};

use iced::advanced::Widget;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::border::Radius;
use iced::widget::container;
use iced::{Border, Fill, Length, Point, Rectangle, Renderer, Size, Vector, mouse};

pub(super) use letters::Letters;

use std::ops::Range;

/// How a field looks.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    /// Letters, in pixels.
    pub(super) size: f32,
    /// What stands behind it: `heures`.
    pub(super) unit: Option<String>,
    /// Whether a red line stands below it.
    pub(super) has_problem: bool,
    /// How many lines it is high.
    pub(super) lines: u8,
    /// Whether it has the keyboard.
    pub(super) is_focused: bool,
    /// Whether something else has to be answered first: it is seen, and bears no name.
    pub(super) is_covered: bool,
}

impl Look {
    /// Between the edge and the letters, above and below, in pixels.
    fn pad(&self) -> f32 {
        (self.size * 0.42).round()
    }

    /// Between the edge of the field and its first letter, in pixels.
    fn side(&self) -> f32 {
        (self.size * 0.55).round() + style::EDGE
    }

    /// Height of a field, in pixels.
    fn height(&self) -> f32 {
        let lines = f32::from(self.lines.max(1));
        (self.size * letters::LINE).round() * lines + 2.0 * self.pad()
    }
}

/// A field as wide as it can be, named `spot`.
pub(super) fn field<'a>(spot: &Spot, field: &'a Field, look: Look) -> Element<'a, Action> {
    let id = Id::from(if look.is_covered { format!("covered {spot}") } else { spot.to_string() });
    let drawn = Drawn { id: id.clone(), text: field.shown(), caret: field.caret(), selection: field.selection(), look };
    container(Element::new(drawn)).id(id).width(Fill).into()
}

/// What is laid out of a field: what was typed, and its unit.
#[derive(Default)]
struct Laid {
    typed: Letters,
    unit: Letters,
}

impl Laid {
    /// Width of the unit, in pixels.
    fn unit_width(&self) -> f32 {
        self.unit.width().ceil()
    }
}

struct Drawn {
    id: Id,
    text: String,
    caret: usize,
    selection: Range<usize>,
    look: Look,
}

impl Drawn {
    /// Where letters are seen, within the field.
    fn inside(&self, size: Size, unit: f32) -> Rectangle {
        let side = self.look.side();
        // In a place that is lower than a field, the letters keep their height.
        let pad = (self.look.pad() - ((self.look.height() - size.height) / 2.0).max(0.0)).max(0.0);
        let right = if unit > 0.0 { unit + 2.0 * side } else { side };
        Rectangle {
            x: side,
            y: pad,
            width: (size.width - side - right).max(0.0),
            height: (size.height - 2.0 * pad).max(0.0),
        }
    }

    /// Scrolls the letters as little as is needed, so that the caret is seen. A field without the keyboard shows its beginning.
    fn follow(&self, letters: &mut Letters, room: Size) {
        if !self.look.is_focused {
            letters.scrolled = Vector::ZERO;
            return;
        }
        let caret = letters.caret(self.caret);
        let end = letters.caret(self.text.chars().count());
        let along = |scrolled: f32, (at, takes): (f32, f32), room: f32, whole: f32| {
            let least = (at + takes - room).max(0.0);
            scrolled.clamp(least, at.max(least)).min((whole - room).max(least)).round()
        };
        letters.scrolled = Vector::new(
            along(letters.scrolled.x, (caret.x, style::CARET), room.width, end.x + style::CARET),
            along(letters.scrolled.y, (caret.y, letters.height()), room.height, end.y + letters.height()),
        );
    }

    fn status(&self) -> Status {
        match (self.look.has_problem, self.look.is_focused) {
            (problem, true) => Status::Focused { problem },
            (true, false) => Status::Wrong,
            (false, false) => Status::Active,
        }
    }
}

impl Widget<Action, Theme, Renderer> for Drawn {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Laid>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Laid::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Length::Fixed(self.look.height()))
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = limits.resolve(Fill, self.look.height(), Size::ZERO);
        let laid = tree.state.downcast_mut::<Laid>();
        laid.unit.set(self.look.unit.as_deref().unwrap_or_default(), self.look.size, None);
        let inside = self.inside(size, laid.unit_width());
        let letters = &mut laid.typed;
        letters.set(&self.text, self.look.size, (self.look.lines > 1).then_some(inside.width));
        letters.origin = Vector::new(inside.x, inside.y);
        self.follow(letters, inside.size());
        layout::Node::new(size)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.custom(Some(&self.id), layout.bounds(), &mut tree.state.downcast_mut::<Laid>().typed);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _inherited: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let laid = tree.state.downcast_ref::<Laid>();
        let letters = &laid.typed;
        let bounds = layout.bounds();
        let look = style::field(theme, self.status());
        let border = Border { color: look.edge, width: look.width, radius: Radius::new(style::RADIUS) };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, look.ground);
        let inside = self.inside(bounds.size(), laid.unit_width()) + (bounds.position() - Point::ORIGIN);
        let Some(seen) = inside.expand([0.0, style::CARET]).intersection(viewport) else { return };
        let origin = inside.position() - letters.scrolled;
        for (top, paragraph) in letters.paragraphs() {
            renderer.fill_paragraph(paragraph, origin + Vector::new(0.0, top), look.ink, seen);
        }
        let unit =
            Point::new(bounds.x + bounds.width - self.look.side() - laid.unit_width(), bounds.y + self.look.pad());
        for (top, paragraph) in laid.unit.paragraphs() {
            renderer.fill_paragraph(paragraph, unit + Vector::new(0.0, top), theme.tokens.soft_ink, *viewport);
        }
        if !self.look.is_focused {
            return;
        }
        let selected = letters.rows(&self.selection);
        for row in &selected {
            let row = *row + (origin - Point::ORIGIN);
            let Some(row) = snapped(row).intersection(&seen) else { continue };
            // The letters are drawn once more above their ground, which needs its own layer: in one layer every text lies above every ground.
            renderer.with_layer(row, |renderer| {
                renderer.fill_quad(Quad { bounds: row, ..Quad::default() }, look.selection);
                for (top, paragraph) in letters.paragraphs() {
                    renderer.fill_paragraph(paragraph, origin + Vector::new(0.0, top), look.selected, row);
                }
            });
        }
        if selected.is_empty() {
            let at = origin + (letters.caret(self.caret) - Point::ORIGIN);
            let caret = Rectangle::new(
                Point::new(at.x.round() - 1.0, (at.y + letters.height() * 0.08).round()),
                Size::new(style::CARET, (letters.height() * 0.84).round()),
            );
            if let Some(caret) = caret.intersection(&seen) {
                renderer.fill_quad(Quad { bounds: caret, ..Quad::default() }, look.ink);
            }
        }
    }
}

/// On whole pixels.
fn snapped(area: Rectangle) -> Rectangle {
    let (x, y) = (area.x.floor(), area.y.floor());
    Rectangle { x, y, width: (area.x + area.width).ceil() - x, height: (area.y + area.height).ceil() - y }
}

#[cfg(test)]
mod tests;
