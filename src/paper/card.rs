//! One card, and the strip below it that is cut off: the code is on the strip and never on the card.

use super::colour::{self, EDGE, INK, PRIMARY, SOFT};
use super::letters::Face;
use super::pen::{Pen, Place, Style};
use super::picture::SCISSORS;
use crate::learner::Look;
use crate::report::NewCard;
use crate::texts::Texts;

/// The width of a card in millimetres: that of a bank card.
pub(super) const WIDTH: f32 = 85.6;

/// The height of a card in millimetres: that of a bank card.
pub(super) const HEIGHT: f32 = 54.0;

/// The height of a card with its strip.
pub(super) const WHOLE: f32 = HEIGHT + 15.0;

/// How far everything stays from the edges: nobody cuts straight.
const MARGIN: f32 = 4.5;

/// The side of the code for a scanner, in millimetres: a module is 0.66 mm wide.
const CODE: f32 = 13.86;

/// A card, and its words.
pub(super) struct Card {
    new: NewCard,
    look: Look,
    symbol: String,
    colour: String,
    place: String,
}

/// The words that are the same on every card.
pub(super) struct Words {
    seat: String,
    program: String,
    steps: [(String, String); 3],
    code: String,
    keep: String,
}

impl Card {
    pub(super) fn new(texts: &Texts, new: NewCard, place: String) -> Self {
        let look = new.number.look();
        let symbol = texts.label(&format!("cards.symbol_{}", look.symbol.key()), &[]);
        let colour = texts.label(&format!("cards.colour_{}", look.colour.key()), &[]);
        Self { new, look, symbol, colour, place }
    }
}

impl Words {
    pub(super) fn new(texts: &Texts, seat: &str) -> Self {
        let label = |key: &str| texts.label(key, &[]);
        let steps = [label("paper.step_mouse"), label("paper.step_card"), label("paper.step_number")];
        let mut count = 0;
        Self {
            seat: seat.trim().to_owned(),
            program: label("paper.program"),
            steps: steps.map(|step| {
                count += 1;
                (format!("{count}."), step)
            }),
            code: label("paper.code"),
            keep: label("paper.keep"),
        }
    }
}

/// Draws a card and its strip, from their upper left corner on.
pub(super) fn draw(pen: &mut Pen<'_>, (x, y): (f32, f32), words: &Words, card: &Card) {
    front(pen, (x, y), words, card);
    let fold = y + HEIGHT;
    pen.dashes((x + MARGIN + 5.0, fold), (x + WIDTH, fold), (0.8, INK));
    pen.picture(Place::square(x + 1.5, fold - 3.0, 6.0), SCISSORS, INK);
    strip(pen, (x, fold), words, card);
}

fn front(pen: &mut Pen<'_>, (x, y): (f32, f32), words: &Words, card: &Card) {
    let (left, right, base) = (x + MARGIN, x + WIDTH - MARGIN, y + HEIGHT - 4.0);
    tile(pen, Place::square(left, y + MARGIN, 25.5), card.look);
    pen.text((left, y + 36.4), Style::new(Face::Bold, 10.0, INK), &format!("{}, {}", card.symbol, card.colour));
    pen.text((left, base), Style::new(Face::DigitsBold, 28.0, INK), &card.new.number.printed());
    pen.qr(Place::square(right - CODE, base - CODE, CODE), &card.new.number);

    let beside = left + 28.5;
    let small = Style::new(Face::Text, 8.0, SOFT);
    pen.text((beside, y + 7.8), Style::new(Face::Bold, 14.0, PRIMARY), &words.program);
    pen.text_to((right, y + 7.8), small, &card.place);
    pen.lines_within((beside, y + 11.4), (right - beside, 2), Style::new(Face::Text, 7.2, SOFT), &words.seat);
    let mut line = y + 17.4;
    for (number, step) in &words.steps {
        pen.text((beside, line), Style::new(Face::Bold, 11.5, PRIMARY), number);
        line = pen.lines((beside + 5.4, line), right - beside - 5.4, Style::new(Face::Text, 11.5, INK), step);
    }
}

fn strip(pen: &mut Pen<'_>, (x, y): (f32, f32), words: &Words, card: &Card) {
    let (left, right) = (x + MARGIN, x + WIDTH - MARGIN);
    tile(pen, Place::square(left, y + 3.4, 9.0), card.look);
    pen.text((left + 10.3, y + 10.2), Style::new(Face::DigitsBold, 18.0, INK), &card.look.tail_text());
    let small = Style::new(Face::Text, 8.5, INK);
    pen.text((left + 19.3, y + 7.4), small, &card.symbol);
    pen.text((left + 19.3, y + 11.2), small, &card.colour);

    let beside = x + 39.5;
    let label = Style::new(Face::Text, 10.0, SOFT);
    pen.text((beside, y + 8.4), label, &words.code);
    let code = beside + pen.width(label, &words.code) + 1.8;
    pen.text((code, y + 8.4), Style::new(Face::DigitsBold, 21.0, INK), &card.new.pin.printed());
    pen.text_to((right, y + 8.4), Style::new(Face::Text, 8.0, SOFT), &card.place);
    pen.line_within((beside, y + 12.4), right - beside, Style::new(Face::Text, 9.0, INK), &words.keep);
}

/// The picture of a card on its colour.
fn tile(pen: &mut Pen<'_>, place: Place, look: Look) {
    let (ground, ink) = colour::of(look.colour);
    pen.block(place, place.width * 0.2, ground);
    pen.frame(place, place.width * 0.2, (0.5, EDGE));
    pen.picture(place.shrunk(place.width * 0.11), look.symbol.drawing(), ink);
}
