//! What draws on a page. Places are in millimetres from its upper left corner, letters in points, as printers count.

use super::colour::Color;
use super::letters::{Face, Faces};

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::TextDirection;

/// How many points a millimetre has.
pub(super) const POINTS: f32 = 72.0 / 25.4;

/// How many times its radius the handles of a quarter of a circle are long.
const ROUND: f32 = 0.5523;

/// Draws on one page.
pub(super) struct Pen<'a> {
    surface: Surface<'a>,
    faces: &'a Faces,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Place {
    /// A square.
    pub(super) fn square(x: f32, y: f32, side: f32) -> Self {
        Self { x, y, width: side, height: side }
    }

    /// The same, smaller by as much on each side.
    pub(super) fn shrunk(self, by: f32) -> Self {
        Self { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }

    /// The same in points.
    pub(super) fn points(self) -> Self {
        Self { x: self.x * POINTS, y: self.y * POINTS, width: self.width * POINTS, height: self.height * POINTS }
    }
}

/// How letters are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    face: Face,
    /// In points.
    size: f32,
    color: Color,
}

impl Style {
    pub(super) fn new(face: Face, size: f32, color: Color) -> Self {
        Self { face, size, color }
    }

    /// How far apart lines stand, in millimetres.
    fn leading(self) -> f32 {
        self.size * 1.3 / POINTS
    }
}

impl<'a> Pen<'a> {
    pub(super) fn new(surface: Surface<'a>, faces: &'a Faces) -> Self {
        Self { surface, faces }
    }

    pub(super) fn finish(self) {
        self.surface.finish();
    }

    /// How wide a text is, in millimetres.
    pub(super) fn width(&self, style: Style, text: &str) -> f32 {
        runs(style.face, text).map(|(face, run)| self.advance(face, run)).sum::<f32>() * style.size / POINTS
    }

    /// Sets a text that begins here: `y` is the line on which it stands.
    pub(super) fn text(&mut self, (x, y): (f32, f32), style: Style, text: &str) {
        self.surface.set_fill(Some(fill(style.color, 1.0)));
        let mut x = x * POINTS;
        for (face, run) in runs(style.face, text) {
            let (start, font) = (Point::from_xy(x, y * POINTS), self.faces.get(face).font.clone());
            self.surface.draw_text(start, font, style.size, run, false, TextDirection::LeftToRight);
            x += self.advance(face, run) * style.size;
        }
    }

    /// Sets a text that ends here.
    pub(super) fn text_to(&mut self, (x, y): (f32, f32), style: Style, text: &str) {
        self.text((x - self.width(style, text), y), style, text);
    }

    /// Sets a text in lines of this width; `y` is the first on which it stands. Answers on which the next would.
    pub(super) fn lines(&mut self, (x, mut y): (f32, f32), width: f32, style: Style, text: &str) -> f32 {
        for line in self.broken(width, style, text) {
            self.text((x, y), style, &line);
            y += style.leading();
        }
        y
    }

    /// Sets a text in at most `most` lines of this width. An ellipsis stands for what does not fit.
    pub(super) fn lines_within(&mut self, (x, y): (f32, f32), (width, most): (f32, usize), style: Style, text: &str) {
        let mut lines = self.broken(width, style, text);
        let rest = lines.split_off(most.saturating_sub(1).min(lines.len())).join(" ");
        let below = self.lines((x, y), width, style, &lines.join(" "));
        self.line_within((x, below), width, style, &rest);
    }

    /// Sets a text that is never wider than this: an ellipsis stands for what does not fit.
    pub(super) fn line_within(&mut self, at: (f32, f32), width: f32, style: Style, text: &str) {
        let mut kept = text.to_owned();
        let mut shown = kept.clone();
        while self.width(style, &shown) > width && kept.pop().is_some() {
            shown = format!("{}…", kept.trim_end());
        }
        self.text(at, style, &shown);
    }

    /// The lines of a text. A word that is wider than a line has one for itself.
    fn broken(&self, width: f32, style: Style, text: &str) -> Vec<String> {
        let mut lines: Vec<String> = vec![];
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (longer.filter(|longer| self.width(style, longer) <= width), lines.last_mut()) {
                (Some(longer), Some(last)) => *last = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }

    /// How wide letters are: times their size.
    fn advance(&self, face: Face, text: &str) -> f32 {
        let shapes = &self.faces.get(face).shapes;
        let mut buffer = rustybuzz::UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let glyphs = rustybuzz::shape(shapes, &[], buffer);
        let units: i32 = glyphs.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
        // A line has far fewer units than an f32 counts exactly.
        #[allow(clippy::cast_precision_loss)]
        let units = units as f32;
        // The units of an em are few too.
        units / f32::from(u16::try_from(shapes.units_per_em()).unwrap_or(1000))
    }

    /// Fills a rectangle.
    pub(super) fn block(&mut self, place: Place, radius: f32, color: Color) {
        if let Some(shape) = rounded(place.points(), radius * POINTS) {
            self.fill(&shape, color, 1.0);
        }
    }

    /// Draws the edge of a rectangle, this many points thick.
    pub(super) fn frame(&mut self, place: Place, radius: f32, (thick, color): (f32, Color)) {
        if let Some(shape) = rounded(place.points(), radius * POINTS) {
            self.stroke(&shape, stroke(thick, color, vec![]));
        }
    }

    /// Draws a line, this many points thick.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), (thick, color): (f32, Color)) {
        if let Some(shape) = straight(from, to) {
            self.stroke(&shape, stroke(thick, color, vec![]));
        }
    }

    /// Draws a line of dashes, this many points thick.
    pub(super) fn dashes(&mut self, from: (f32, f32), to: (f32, f32), (thick, color): (f32, Color)) {
        if let Some(shape) = straight(from, to) {
            self.stroke(&shape, stroke(thick, color, vec![4.0, 3.0]));
        }
    }

    /// Fills a shape, whose places are in points.
    pub(super) fn fill(&mut self, shape: &Path, color: Color, opacity: f32) {
        self.surface.set_fill(Some(fill(color, opacity)));
        self.surface.set_stroke(None);
        self.surface.draw_path(shape);
    }

    fn stroke(&mut self, shape: &Path, stroke: Stroke) {
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke));
        self.surface.draw_path(shape);
        self.surface.set_stroke(None);
    }
}

/// The text in pieces of one face: digits have their own.
fn runs(face: Face, text: &str) -> impl Iterator<Item = (Face, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_digit = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some((if is_digit { face.digits() } else { face }, run))
    })
}

fn paint(Color([red, green, blue]): Color) -> Paint {
    rgb::Color::new(red, green, blue).into()
}

fn fill(color: Color, opacity: f32) -> Fill {
    let opacity = NormalizedF32::new(opacity).unwrap_or(NormalizedF32::ONE);
    Fill { paint: paint(color), opacity, rule: FillRule::NonZero }
}

fn stroke(width: f32, color: Color, dashes: Vec<f32>) -> Stroke {
    let dash = (!dashes.is_empty()).then_some(StrokeDash { array: dashes, offset: 0.0 });
    Stroke { paint: paint(color), width, dash, ..Stroke::default() }
}

fn straight(from: (f32, f32), to: (f32, f32)) -> Option<Path> {
    let mut builder = PathBuilder::new();
    builder.move_to(from.0 * POINTS, from.1 * POINTS);
    builder.line_to(to.0 * POINTS, to.1 * POINTS);
    builder.finish()
}

/// A rectangle with round corners, in points.
fn rounded(Place { x, y, width, height }: Place, radius: f32) -> Option<Path> {
    let (right, bottom, near) = (x + width, y + height, radius * (1.0 - ROUND));
    let mut builder = PathBuilder::new();
    builder.move_to(x + radius, y);
    builder.line_to(right - radius, y);
    builder.cubic_to(right - near, y, right, y + near, right, y + radius);
    builder.line_to(right, bottom - radius);
    builder.cubic_to(right, bottom - near, right - near, bottom, right - radius, bottom);
    builder.line_to(x + radius, bottom);
    builder.cubic_to(x + near, bottom, x, bottom - near, x, bottom - radius);
    builder.line_to(x, y + radius);
    builder.cubic_to(x, y + near, x + near, y, x + radius, y);
    builder.close();
    builder.finish()
}
