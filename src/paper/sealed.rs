//! What is kept in a sealed envelope: the recovery code of the seat, and the key of the room.

use super::Error;
use super::colour::{EDGE, INK, PRIMARY, SOFT, WASH};
use super::letters::Face;
use super::pen::{Pen, Place, Style};
use super::picture::{KEY, LOCK, WARNING};
use super::sheet::{About, HEIGHT, Sheet, WIDTH};
use crate::report::Sealed;
use crate::texts::Texts;

/// How far everything stays from the edges of the page, in millimetres.
const MARGIN: f32 = 22.0;

/// How far a secret stays from its frame, in millimetres.
const PADDING: f32 = 6.5;

/// How many letters stand together where a secret has no groups of its own.
const GROUP: usize = 4;

/// What is to be sealed, and all the words that are printed with it.
pub struct SealedSheet {
    about: About,
    sealed: Sealed,
    what: [String; 2],
    recovery: [String; 4],
    room: [String; 4],
    warning: [String; 2],
    blanks: [String; 3],
    independent: String,
}

impl SealedSheet {
    /// Gathers the words.
    #[must_use]
    pub fn new(texts: &Texts, sealed: Sealed) -> Self {
        let label = |key: &str| texts.label(key, &[]);
        Self {
            about: About { title: label("paper.sealed_title"), language: texts.language() },
            sealed,
            what: [label("paper.sealed_what"), label("paper.sealed_what.how")],
            recovery: [
                label("paper.recovery"),
                label("paper.recovery.does"),
                label("paper.recovery.then"),
                label("paper.recovery.when"),
            ],
            room: [
                label("paper.room_key"),
                label("paper.room_key.does"),
                label("paper.room_key.then"),
                label("paper.room_key.when"),
            ],
            warning: [label("paper.sealed_warning"), label("paper.sealed_warning.why")],
            blanks: [label("paper.blank_date"), label("paper.blank_seat"), label("paper.blank_name")],
            independent: label("paper.independent"),
        }
    }

    /// Draws the page: a PDF, ready to be printed. It holds both secrets.
    ///
    /// # Errors
    /// When a font of the program is broken.
    pub fn draw(&self) -> Result<Vec<u8>, Error> {
        let mut sheet = Sheet::new(&self.about)?;
        sheet.page(|pen| self.page(pen))?;
        sheet.finish()
    }

    fn page(&self, pen: &mut Pen<'_>) {
        let wide = WIDTH - 2.0 * MARGIN;
        pen.text((MARGIN, 36.0), Style::new(Face::Bold, 30.0, INK), &self.about.title);
        let [what, how] = &self.what;
        pen.text((MARGIN, 46.0), Style::new(Face::Text, 13.0, SOFT), what);
        pen.text((MARGIN, 53.0), Style::new(Face::Bold, 13.0, INK), how);
        let secret = Secret { sign: LOCK, words: &self.recovery, groups: grouped(&self.sealed.recovery), size: 22.0 };
        let y = secret.draw(pen, Place { x: MARGIN, y: 63.0, width: wide, height: 0.0 });
        let secret = Secret { sign: KEY, words: &self.room, groups: grouped(&self.sealed.room_key), size: 16.0 };
        let y = secret.draw(pen, Place { x: MARGIN, y: y + 8.0, width: wide, height: 0.0 });
        pen.picture(Place::square(MARGIN, y + 7.0, 12.0), WARNING, PRIMARY);
        let [warning, why] = &self.warning;
        pen.text((MARGIN + 17.0, y + 12.0), Style::new(Face::Bold, 12.5, INK), warning);
        pen.text((MARGIN + 17.0, y + 18.0), Style::new(Face::Text, 12.0, INK), why);
        self.blanks(pen, HEIGHT - 46.0);
        pen.text((MARGIN, HEIGHT - 18.0), Style::new(Face::Text, 10.0, SOFT), &self.independent);
    }

    /// Lines on which to write by hand.
    fn blanks(&self, pen: &mut Pen<'_>, y: f32) {
        let [date, seat, name] = &self.blanks;
        let half = WIDTH / 2.0;
        let right = WIDTH - MARGIN;
        for (label, x, y, end) in
            [(date, MARGIN, y, half - 5.0), (seat, half + 5.0, y, right), (name, MARGIN, y + 14.0, right)]
        {
            let style = Style::new(Face::Text, 12.0, INK);
            pen.text((x, y), style, label);
            pen.line((x + pen.width(style, label) + 2.5, y + 0.8), (end, y + 0.8), (0.8, EDGE));
        }
    }
}

/// A secret, and what is said of it.
struct Secret<'a> {
    sign: &'static [u8],
    words: &'a [String; 4],
    groups: Vec<String>,
    /// Of its letters, in points.
    size: f32,
}

impl Secret<'_> {
    /// Draws it at the top of a place, as high as it needs. Answers where it ends.
    fn draw(&self, pen: &mut Pen<'_>, place: Place) -> f32 {
        let [title, does, then, when] = self.words;
        let style = Style::new(Face::DigitsBold, self.size, INK);
        let lines = self.lines(pen, style, place.width - 2.0 * PADDING);
        let (cap, step) = (self.size * 0.252, self.size * 0.62);
        let secret = Place {
            x: place.x,
            y: place.y + 15.0,
            width: place.width,
            height: 2.0 * PADDING + cap + step * count(lines.len().saturating_sub(1)),
        };
        let (x, y) = (place.x, place.y);
        pen.picture(Place::square(x, y, 11.0), self.sign, PRIMARY);
        pen.text((x + 15.0, y + 7.8), Style::new(Face::Bold, 18.0, INK), title);
        pen.block(secret, 4.0, WASH);
        pen.frame(secret, 4.0, (1.5, PRIMARY));
        for (row, groups) in lines.iter().enumerate() {
            self.row(pen, (x + PADDING + 1.0, secret.y + PADDING + cap + step * count(row)), style, groups);
        }
        let mut y = secret.y + secret.height + 8.0;
        for text in [does, then, when] {
            y = pen.lines((x, y), place.width, Style::new(Face::Text, 12.5, INK), text) + 0.8;
        }
        y - 5.0
    }

    /// As many groups in a line as fit, as evenly as possible.
    fn lines(&self, pen: &Pen<'_>, style: Style, width: f32) -> Vec<Vec<String>> {
        let one = self.step(pen, style);
        let mut fitting = 1;
        while count(fitting + 1) * one <= width + one * 0.2 && fitting < self.groups.len() {
            fitting += 1;
        }
        let rows = self.groups.len().div_ceil(fitting).max(1);
        self.groups.chunks(self.groups.len().div_ceil(rows).max(1)).map(<[String]>::to_vec).collect()
    }

    /// From the beginning of a group to that of the next: the same for all, so that they stand in columns.
    fn step(&self, pen: &Pen<'_>, style: Style) -> f32 {
        let widest = self.groups.iter().map(|group| pen.width(style, group)).fold(0.0, f32::max);
        widest + self.size * 0.25
    }

    fn row(&self, pen: &mut Pen<'_>, (x, y): (f32, f32), style: Style, groups: &[String]) {
        let step = self.step(pen, style);
        for (index, group) in groups.iter().enumerate() {
            pen.text((x + step * count(index), y), style, group);
        }
    }
}

fn count(number: usize) -> f32 {
    f32::from(u8::try_from(number).unwrap_or(u8::MAX))
}

/// The groups of a secret: its own, or four letters each.
pub(super) fn grouped(secret: &str) -> Vec<String> {
    let own: Vec<String> = secret.split([' ', '\u{a0}', '-']).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    if own.len() > 1 {
        return own;
    }
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(GROUP).map(|group| group.iter().collect()).collect()
}
