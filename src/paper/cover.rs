//! The first page of a sheet of cards: for staff.

use super::card;
use super::colour::{EDGE, GREY, INK, PRIMARY, SOFT, WASH, WHITE};
use super::letters::Face;
use super::pen::{Pen, Place, Style};
use super::picture::{SCISSORS, WARNING};
use super::sheet::{HEIGHT, WIDTH};
use crate::texts::{Arg, Texts};

/// How far everything stays from the edges of the page, in millimetres.
const MARGIN: f32 = 22.0;

/// The words of the page.
pub(super) struct Cover {
    title: String,
    seat: String,
    what: String,
    steps: [[String; 2]; 6],
    warning: [String; 3],
    /// What the drawing shows: the card, the strip.
    parts: [String; 2],
    independent: String,
}

impl Cover {
    pub(super) fn new(texts: &Texts, counted: &[(&str, Arg<'_>)], seat: &str) -> Self {
        let label = |key: &str| texts.label(key, counted);
        Self {
            title: label("paper.cards_title"),
            seat: seat.trim().to_owned(),
            what: label("paper.cards_what"),
            steps: [
                [label("paper.do_print"), label("paper.do_print.how")],
                [label("paper.do_cut"), label("paper.do_cut.how")],
                [label("paper.do_part"), label("paper.do_part.how")],
                [label("paper.do_keep"), label("paper.do_keep.how")],
                [label("paper.do_give"), label("paper.do_give.how")],
                [label("paper.do_delete"), label("paper.do_delete.how")],
            ],
            warning: [label("paper.secret"), label("paper.secret.why"), label("paper.secret.lost")],
            parts: [label("paper.part_card"), label("paper.part_code")],
            independent: label("paper.independent"),
        }
    }
}

/// Draws the page.
pub(super) fn draw(pen: &mut Pen<'_>, cover: &Cover) {
    pen.text((MARGIN, 36.0), Style::new(Face::Bold, 30.0, INK), &cover.title);
    let soft = Style::new(Face::Text, 13.0, SOFT);
    let wide = WIDTH - 2.0 * MARGIN;
    let below = pen.lines((MARGIN, 46.0), wide, soft, &cover.what);
    pen.line_within((MARGIN, below), wide, soft, &cover.seat);
    sample(pen, (MARGIN, 64.0), &cover.parts);
    let mut y = 132.0;
    for (index, [what, how]) in cover.steps.iter().enumerate() {
        number(pen, (MARGIN + 5.0, y), index + 1);
        pen.text((MARGIN + 15.0, y), Style::new(Face::Bold, 13.0, INK), what);
        pen.text((MARGIN + 15.0, y + 5.6), Style::new(Face::Text, 12.0, SOFT), how);
        y += 16.5;
    }
    warn(pen, Place { x: MARGIN, y: 231.0, width: wide, height: 32.0 }, &cover.warning);
    pen.text((MARGIN, HEIGHT - 18.0), Style::new(Face::Text, 10.0, SOFT), &cover.independent);
}

/// A digit in a disc.
fn number(pen: &mut Pen<'_>, (x, y): (f32, f32), number: usize) {
    let style = Style::new(Face::DigitsBold, 14.0, WHITE);
    let text = number.to_string();
    pen.block(Place::square(x - 5.0, y - 5.4, 10.0), 5.0, PRIMARY);
    let x = x - pen.width(style, &text) / 2.0;
    pen.text((x, y + 1.4), style, &text);
}

fn warn(pen: &mut Pen<'_>, place: Place, [what, why, lost]: &[String; 3]) {
    pen.block(place, 5.0, WASH);
    pen.frame(place, 5.0, (1.5, PRIMARY));
    pen.picture(Place::square(place.x + 6.0, place.y + 9.0, 14.0), WARNING, PRIMARY);
    let x = place.x + 26.0;
    pen.text((x, place.y + 10.5), Style::new(Face::Bold, 13.0, INK), what);
    pen.text((x, place.y + 18.0), Style::new(Face::Text, 12.0, INK), why);
    pen.text((x, place.y + 25.0), Style::new(Face::Text, 12.0, INK), lost);
}

/// A card and its strip without words, and what they are called.
fn sample(pen: &mut Pen<'_>, (x, y): (f32, f32), [card, code]: &[String; 2]) {
    const SCALE: f32 = 0.8;
    let (width, height, whole) = (card::WIDTH * SCALE, card::HEIGHT * SCALE, card::WHOLE * SCALE);
    pen.frame(Place { x, y, width, height: whole }, 0.0, (0.8, EDGE));
    pen.block(Place::square(x + 4.0, y + 4.0, 23.0), 5.0, GREY);
    for (row, long) in [(6.0, 22.0), (13.0, 34.0), (18.0, 28.0), (23.0, 31.0)] {
        pen.block(Place { x: x + 31.0, y: y + row, width: long, height: 2.2 }, 1.1, GREY);
    }
    pen.block(Place { x: x + 4.0, y: y + height - 9.5, width: 40.0, height: 5.5 }, 1.5, GREY);
    pen.block(Place::square(x + width - 16.0, y + height - 14.0, 12.0), 1.0, GREY);
    let fold = y + height;
    pen.dashes((x + 6.0, fold), (x + width, fold), (0.8, INK));
    pen.picture(Place::square(x + 1.0, fold - 2.5, 5.0), SCISSORS, INK);
    pen.block(Place::square(x + 4.0, fold + 2.9, 6.4), 1.5, GREY);
    pen.block(Place { x: x + 34.0, y: fold + 3.4, width: 20.0, height: 5.2 }, 1.5, GREY);
    let label = x + width + 14.0;
    for (text, at) in [(card, y + height / 2.0), (code, fold + 6.0)] {
        pen.line((x + width + 2.0, at), (label - 3.0, at), (0.8, INK));
        pen.lines((label, at + 1.5), WIDTH - MARGIN - label, Style::new(Face::Bold, 12.0, INK), text);
    }
}
