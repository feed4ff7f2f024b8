//! Where each letter of a field stands.

use crate::theme::font;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Span, Text, Wrapping};
use iced::alignment::Vertical;
use iced::{Font, Pixels, Point, Rectangle, Size, Vector};

use std::ops::Range;

/// Height of a line, in heights of a letter.
pub(super) const LINE: f32 = 1.4;

/// A text that is laid out, letter by letter. Positions are counted in characters, as the field does.
#[derive(Default)]
pub(crate) struct Letters {
    text: String,
    size: f32,
    /// Lines are broken here. None for a field of one line.
    width: Option<f32>,
    lines: Vec<Line>,
    /// Where the letters begin, from the corner of the field, and how far they are scrolled.
    pub(super) origin: Vector,
    pub(super) scrolled: Vector,
}

/// What stands between two Entrées.
struct Line {
    /// The first of its letters.
    first: usize,
    top: f32,
    paragraph: Paragraph,
    /// The box of each letter, from the beginning of the text.
    boxes: Vec<Rectangle>,
}

impl Line {
    fn new(first: usize, top: f32, text: &str, (size, width): (f32, Option<f32>)) -> Self {
        let ends: Vec<usize> = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        let starts = [0].into_iter().chain(ends.iter().copied());
        // One span for each letter: the renderer then says where each stands, also on the second line and within an é.
        let spans: Vec<Span<'_, (), Font>> = starts.zip(&ends).map(|(from, to)| Span::new(&text[from..*to])).collect();
        let paragraph = Paragraph::with_spans(Text {
            content: spans.as_slice(),
            bounds: Size::new(width.unwrap_or(f32::INFINITY), f32::INFINITY),
            size: Pixels(size),
            line_height: LineHeight::Relative(LINE),
            font: font::DIGITS,
            align_x: Alignment::Left,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: if width.is_some() { Wrapping::WordOrGlyph } else { Wrapping::None },
        });
        let height = (size * LINE).round();
        let found: Vec<Option<Rectangle>> =
            (0..ends.len()).map(|at| paragraph.span_bounds(at).first().copied()).collect();
        let mut boxes: Vec<Rectangle> = vec![];
        let mut after = Rectangle { height, ..Rectangle::default() };
        let mut at = 0;
        while at < found.len() {
            let whole = found[at].unwrap_or(Rectangle { x: after.x + after.width, width: 0.0, ..after });
            // Letters that are drawn as one, as ffi: each has its share of the drawing.
            let joined = 1 + found[at + 1..].iter().take_while(|next| next.is_none()).count();
            #[expect(clippy::cast_precision_loss, reason = "a few letters")]
            let share = |letters: usize| whole.width * letters as f32 / joined as f32;
            boxes.extend((0..joined).map(|letter| Rectangle {
                x: whole.x + share(letter),
                y: top + whole.y,
                width: share(1),
                height,
            }));
            (at, after) = (at + joined, whole);
        }
        Self { first, top, boxes, paragraph }
    }

    fn len(&self) -> usize {
        self.boxes.len()
    }

    fn height(&self, line: f32) -> f32 {
        self.boxes.last().map_or(line, |last| last.y + last.height - self.top)
    }
}

impl Letters {
    /// Lays `text` out, unless it lies so already.
    pub(super) fn set(&mut self, text: &str, size: f32, width: Option<f32>) {
        let is_same = self.text == text && (self.size - size).abs() < 0.1 && self.width == width;
        if is_same && !self.lines.is_empty() {
            return;
        }
        (self.text, self.size, self.width) = (text.to_owned(), size, width);
        self.lines.clear();
        let (mut first, mut top) = (0, 0.0);
        for text in text.split('\n') {
            let line = Line::new(first, top, text, (size, width));
            first += line.len() + 1;
            top += line.height(self.height());
            self.lines.push(line);
        }
    }

    /// Width of a text of one line, in pixels.
    pub(super) fn width(&self) -> f32 {
        self.caret(self.text.chars().count()).x
    }

    /// Height of a line, in pixels.
    pub(super) fn height(&self) -> f32 {
        (self.size * LINE).round()
    }

    /// Before which letter a point is, counted from the corner of the field.
    pub(crate) fn nearest(&self, at: Point) -> usize {
        let at = at - self.origin + self.scrolled;
        let line = self.lines.iter().rev().find(|line| line.top <= at.y).or(self.lines.first());
        let Some(line) = line else { return 0 };
        // What stands on the same height, where a line is broken.
        let mut row: Range<usize> = 0..line.len();
        if let Some(y) = line.boxes.iter().rev().map(|letter| letter.y).find(|y| *y <= at.y) {
            let is_there = |letter: &Rectangle| (letter.y - y).abs() < 1.0;
            row.start = line.boxes.iter().position(is_there).unwrap_or_default();
            row.end = line.boxes.iter().rposition(is_there).map_or(row.end, |last| last + 1);
        }
        let before = line.boxes[row.clone()].iter().position(|letter| letter.center_x() > at.x);
        let is_broken = row.end < line.len();
        line.first
            + match before {
                Some(before) => row.start + before,
                // Behind the last letter of a row that goes on below is the beginning of the next row: the caret stays here.
                None if is_broken && !row.is_empty() => row.end - 1,
                None => row.end,
            }
    }

    /// Where the caret is that stands before this letter: its upper end, from the beginning of the text.
    pub(super) fn caret(&self, letter: usize) -> Point {
        let Some(line) = self.lines.iter().rev().find(|line| line.first <= letter) else { return Point::ORIGIN };
        match (line.boxes.get(letter - line.first), line.boxes.last()) {
            (Some(letter), _) => letter.position(),
            (None, Some(last)) => {
                let right = last.x + last.width;
                Point::new(self.width.map_or(right, |width| right.min(width)), last.y)
            }
            (None, None) => Point::new(0.0, line.top),
        }
    }

    /// The ground behind these letters: one rectangle for each row, from the beginning of the text.
    pub(super) fn rows(&self, letters: &Range<usize>) -> Vec<Rectangle> {
        let mut rows: Vec<Rectangle> = vec![];
        for line in &self.lines {
            for (at, letter) in line.boxes.iter().enumerate() {
                if !letters.contains(&(line.first + at)) {
                    continue;
                }
                match rows.last_mut() {
                    Some(last) if (last.y - letter.y).abs() < 1.0 => *last = last.union(letter),
                    _ => rows.push(*letter),
                }
            }
        }
        rows
    }

    /// What is drawn, each with its place from the beginning of the text.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = (f32, &Paragraph)> {
        self.lines.iter().map(|line| (line.top, &line.paragraph))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str, width: Option<f32>) -> Letters {
        let mut letters = Letters::default();
        letters.set(text, 24.0, width);
        letters
    }

    /// A little to the right of where the caret before this letter stands.
    fn at(letters: &Letters, letter: usize) -> Point {
        letters.caret(letter) + Vector::new(1.0, letters.height() / 2.0)
    }

    #[test]
    fn every_letter_is_found_again_where_its_caret_stands() {
        for text in ["élève", "wwwiii", "Œuvre à 480,00 €", "affiche", "a", "•••••"] {
            let letters = letters(text, None);
            for letter in 0..text.chars().count() {
                assert_eq!(letters.nearest(at(&letters, letter)), letter, "{text}");
            }
            assert_eq!(letters.nearest(Point::new(4000.0, 5.0)), text.chars().count(), "{text}");
            assert_eq!(letters.nearest(Point::new(-50.0, -50.0)), 0, "{text}");
        }
    }

    #[test]
    fn a_wide_letter_takes_more_room_than_a_narrow_one() {
        let letters = letters("wié", None);
        let place: Vec<f32> = (0..=3).map(|letter| letters.caret(letter).x).collect();
        assert!(place[1] - place[0] > 2.0 * (place[2] - place[1]), "{place:?}");
        assert!(place[3] - place[2] > 8.0, "{place:?}");
    }

    #[test]
    fn lines_are_broken_where_the_field_ends_and_where_entree_was_pressed() {
        let text = "Bonjour, je voudrais un rendez-vous.\n\nMerci";
        let letters = letters(text, Some(200.0));
        let row = |letter: usize| (letters.caret(letter).y / letters.height()).round();
        assert_eq!(row(0), 0.0);
        assert!(row(34) >= 1.0, "the first line is broken");
        let (end, count) = (text.find('\n').unwrap_or_default(), text.chars().count());
        assert_eq!(row(end + 1), row(end) + 1.0, "an empty line has its own caret");
        assert_eq!(row(count), row(end) + 2.0);
        for letter in [0, 5, 20, 30, end, end + 1, end + 3, count] {
            assert_eq!(letters.nearest(at(&letters, letter)), letter, "{letter}");
        }
        assert!((0..=count).all(|letter| letters.caret(letter).x <= 200.0));
    }

    #[test]
    fn what_is_selected_has_one_ground_for_each_row() {
        let letters = letters("un deux\ntrois", None);
        assert_eq!(letters.rows(&(3..7)).len(), 1);
        assert_eq!(letters.rows(&(3..10)).len(), 2);
        assert!(letters.rows(&(4..4)).is_empty());
    }

    #[test]
    fn a_field_of_nothing_has_a_caret() {
        assert_eq!(letters("", None).caret(0), Point::ORIGIN);
        assert_eq!(letters("", None).nearest(Point::new(30.0, 30.0)), 0);
    }
}
