//! What stands on a key: the signs that it writes, or its own sign and name.

use super::plan::Cap;
use super::sign::Sign;
use crate::computer::keyboard;
use crate::theme::font;
use crate::theme::keys::SMALLEST;
use crate::theme::measure::HAIRLINE;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::alignment::Vertical;
use iced::{Font, Pixels, Point, Rectangle, Size};

/// From the top of a line, as high as its letters, to the foot of the letters, in heights of a letter: so Noto Sans is made.
const FOOT: f32 = 0.888;
/// Height of a capital, in heights of a letter.
const CAPITAL: f32 = 0.714;
/// What reaches below the line, in heights of a letter.
const BELOW: f32 = 0.24;
/// Between what stands on a key and its edge, in pixels.
const SIDE: f32 = 4.0;
/// No word is wider, in pixels: the renderer breaks what is wider than it is told.
const WIDEST: f32 = 600.0;

/// What is drawn on a key.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Caption {
    pub(super) texts: Vec<Piece>,
    /// The sign, and its place.
    pub(super) sign: Option<(Sign, Rectangle)>,
}

/// One text on a key.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) size: f32,
    pub(super) font: Font,
    /// The middle of its upper edge.
    pub(super) at: Point,
    /// Whether it is written with AltGr.
    pub(super) is_third: bool,
}

impl Piece {
    /// A text whose letters stand at this height, around this middle.
    fn new(text: &str, (size, font): (f32, Font), middle: f32, foot: f32) -> Self {
        let at = Point::new(middle.round(), (foot - FOOT * size).round());
        Self { text: text.to_owned(), size, font, at, is_third: false }
    }

    /// What the renderer is given.
    pub(super) fn text(&self) -> Text<String, Font> {
        Text {
            content: self.text.clone(),
            bounds: Size::new(WIDEST, self.size * 1.2),
            size: Pixels(self.size),
            line_height: LineHeight::Relative(1.0),
            font: self.font,
            align_x: Alignment::Center,
            align_y: Vertical::Top,
            shaping: Shaping::Basic,
            wrapping: Wrapping::None,
        }
    }
}

/// What stands on `cap`; `name` are its words.
pub(super) fn caption(cap: &Cap, name: &str) -> Caption {
    let [alone, shifted, third] = keyboard::legend(cap.position);
    if alone.is_empty() { named(cap, name) } else { written([alone, shifted, third], cap.bounds) }
}

fn written([alone, shifted, third]: [&str; 3], key: Rectangle) -> Caption {
    let middle = key.center_x();
    let small = (key.height * 0.36).clamp(SMALLEST, 28.0).floor();
    let is_letter = alone.to_uppercase() == shifted;
    let mut texts = vec![];
    let mut piece = |text: &str, size: f32, middle: f32, foot: f32, is_third: bool| {
        if !text.is_empty() {
            texts.push(Piece { is_third, ..Piece::new(text, (size, font::DIGITS_BOLD), middle, foot) });
        }
    };
    // In low keys, the signs come closer to the edge, so that they do not touch each other.
    let last = key.y + key.height - (key.height * 0.22 - 4.0).max(4.0);
    let first = key.y + small * CAPITAL + (key.height * 0.22 - 6.0).max(2.0);
    let beside = key.x + key.width * 0.74;
    if is_letter || shifted.is_empty() {
        let large = (key.height * 0.5).clamp(20.0, 40.0).floor();
        let shown = if is_letter { shifted } else { alone };
        let middle = if third.is_empty() { middle } else { key.x + key.width * 0.36 };
        piece(shown, large, middle, key.center_y() + large * CAPITAL / 2.0, false);
    } else {
        let middle = if third.is_empty() { middle } else { key.x + key.width * 0.3 };
        piece(shifted, small, middle, first, false);
        // A low line would lie on the edge.
        piece(alone, small, middle, if alone == "_" { last - 3.0 } else { last }, false);
    }
    piece(third, small, beside, last, true);
    Caption { texts, sign: None }
}

/// The sign and the name of a key, as much of them as fits: beside each other, one above the other, or one of them.
fn named(cap: &Cap, name: &str) -> Caption {
    let key = cap.lip.unwrap_or(cap.bounds);
    let size = (key.height * 0.36).clamp(SMALLEST, 26.0).floor();
    let room = key.width - 1.5 * SIDE;
    let sign = Sign::of(cap.position.name());
    let is_arrow = ["left", "right", "up", "down"].contains(&cap.position.name());
    let one = vec![name.to_owned()];
    let each: Vec<String> = name.split(' ').map(str::to_owned).collect();
    let width = |lines: &[String]| lines.iter().map(|line| wide(line, size)).fold(0.0, f32::max);
    let side = (size * 1.1).round();
    let high = |lines: &[String]| {
        #[expect(clippy::cast_precision_loss, reason = "two lines")]
        let lines = lines.len() as f32;
        size * lines - SIDE
    };
    let beside = |lines: &[String]| side + SIDE + width(lines) <= room && high(lines) <= key.height - SIDE;
    let low = (size * 0.85).round();
    let above = |lines: &[String]| width(lines) <= room && low + high(lines) <= key.height - SIDE;
    let alone = |lines: &[String]| width(lines) <= room && high(lines) <= key.height - SIDE;
    match sign {
        Some(sign) if is_arrow => only_sign(sign, key),
        Some(sign) if beside(&one) => Caption::beside(sign, &one, (size, side), key),
        Some(sign) if beside(&each) => Caption::beside(sign, &each, (size, side), key),
        Some(sign) if above(&one) => Caption::above(sign, &one, (size, low), key),
        Some(sign) if above(&each) => Caption::above(sign, &each, (size, low), key),
        _ if alone(&one) => Caption { texts: lines(&one, size, key), sign: None },
        _ if alone(&each) => Caption { texts: lines(&each, size, key), sign: None },
        Some(sign) => only_sign(sign, key),
        None => Caption { texts: lines(&one, size, key), sign: None },
    }
}

fn only_sign(sign: Sign, key: Rectangle) -> Caption {
    let side = (key.height.min(key.width) * 0.56).clamp(SMALLEST, 34.0).round();
    Caption { texts: vec![], sign: Some((sign, square(key.center(), side))) }
}

impl Caption {
    fn beside(sign: Sign, words: &[String], (size, side): (f32, f32), key: Rectangle) -> Self {
        let width = words.iter().map(|line| wide(line, size)).fold(0.0, f32::max);
        let left = key.center_x() - (side + SIDE + width) / 2.0;
        let sign = (sign, square(Point::new(left + side / 2.0, key.center_y()), side));
        let texts = lines(words, size, Rectangle { x: left + side + SIDE, width, ..key });
        Self { texts, sign: Some(sign) }
    }

    fn above(sign: Sign, words: &[String], (size, side): (f32, f32), key: Rectangle) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "two lines")]
        let high = size * words.len() as f32;
        // The foot of letters that reach below the line is in `high`: seen from outside, all stands a little lower than it is.
        let top = key.center_y() - (side + high) / 2.0;
        let sign = (sign, square(Point::new(key.center_x(), top + side / 2.0), side));
        Self { texts: lines(words, size, Rectangle { y: top + side - 1.0, height: high, ..key }), sign: Some(sign) }
    }
}

/// Lines in the middle of a place.
fn lines(words: &[String], size: f32, place: Rectangle) -> Vec<Piece> {
    #[expect(clippy::cast_precision_loss, reason = "two lines")]
    let gaps = words.len() as f32 - 1.0;
    // In a low key, two lines come as close as their letters allow.
    let step = (place.height - size - HAIRLINE).clamp(size * 0.8, size);
    let lowered = if gaps > 0.0 { size * BELOW / 2.0 } else { 0.0 };
    let first = place.center_y() + (size * CAPITAL - step * gaps) / 2.0 - lowered;
    let line = |(number, text): (u8, &String)| {
        Piece::new(text, (size, font::DIGITS), place.center_x(), first + step * f32::from(number))
    };
    (0..).zip(words).map(line).collect()
}

fn square(centre: Point, side: f32) -> Rectangle {
    let corner = Point::new((centre.x - side / 2.0).round(), (centre.y - side / 2.0).round());
    Rectangle::new(corner, Size::new(side, side))
}

/// Width of a word, in pixels.
fn wide(word: &str, size: f32) -> f32 {
    let piece = Piece::new(word, (size, font::DIGITS), 0.0, 0.0);
    Paragraph::with_text(piece.text().as_ref()).min_width()
}
