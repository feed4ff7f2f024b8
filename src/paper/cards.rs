//! The sheet of cards: a page for staff, then eight cards a page, each above the strip with its code.

use super::Error;
use super::card::{self, Card};
use super::colour::EDGE;
use super::cover::{self, Cover};
use super::pen::Pen;
use super::sheet::{self, About, Sheet};
use crate::report::NewCard;
use crate::texts::Texts;

/// How many cards stand side by side.
const COLUMNS: usize = 2;

/// How many stand one below the other.
const ROWS: usize = 4;

/// How many stand on a page.
const A_PAGE: usize = COLUMNS * ROWS;

/// How far marks for cutting reach beyond the cards, in millimetres.
const MARK: f32 = 6.0;

/// New cards, and all the words that are printed with them.
pub struct Cards {
    about: About,
    cover: Cover,
    words: card::Words,
    cards: Vec<Card>,
}

impl Cards {
    /// Gathers the words. `seat` is the name of the association, which may be empty.
    #[must_use]
    pub fn new(texts: &Texts, cards: Vec<NewCard>, seat: &str) -> Self {
        let count = cards.len();
        let counted = [("count", count.into()), ("pages", count.div_ceil(A_PAGE).into())];
        let place =
            |index: usize| texts.label("paper.place", &[("place", (index + 1).into()), ("count", count.into())]);
        let cards = cards.into_iter().enumerate().map(|(index, card)| Card::new(texts, card, place(index)));
        Self {
            about: About { title: texts.label("paper.cards_title", &[]), language: texts.language() },
            cover: Cover::new(texts, &counted, seat),
            words: card::Words::new(texts, seat),
            cards: cards.collect(),
        }
    }

    /// Draws the pages: a PDF, ready to be printed. It holds every number and every code.
    ///
    /// # Errors
    /// When a font of the program is broken, or there are more cards than a document can hold.
    pub fn draw(&self) -> Result<Vec<u8>, Error> {
        let mut sheet = Sheet::new(&self.about)?;
        sheet.page(|pen| cover::draw(pen, &self.cover))?;
        for cards in self.cards.chunks(A_PAGE) {
            sheet.page(|pen| {
                for (index, one) in cards.iter().enumerate() {
                    card::draw(pen, corner(index), &self.words, one);
                }
                cuts(pen, cards.len());
            })?;
        }
        sheet.finish()
    }
}

/// The upper left corner of a card on its page, in millimetres.
pub(super) fn corner(index: usize) -> (f32, f32) {
    let left = (sheet::WIDTH - width(COLUMNS)) / 2.0;
    let top = (sheet::HEIGHT - height(ROWS)) / 2.0;
    (left + width(index % COLUMNS), top + height(index / COLUMNS))
}

/// Lines around each of `count` cards with their strips, and marks that show from the edge of the page where the lines run.
fn cuts(pen: &mut Pen<'_>, count: usize) {
    let line = (0.5, EDGE);
    let (left, top) = corner(0);
    let columns = count.min(COLUMNS);
    for column in 0..=columns {
        // A column of which the last card is missing ends higher up.
        let beside = [column.checked_sub(1), (column < columns).then_some(column)];
        let rows = beside.into_iter().flatten().map(|column| (count - column).div_ceil(COLUMNS)).max().unwrap_or(0);
        let x = left + width(column);
        pen.line((x, top - MARK), (x, top + height(rows) + MARK), line);
    }
    for row in 0..=count.div_ceil(COLUMNS) {
        let above = if row == 0 { columns } else { (count - (row - 1) * COLUMNS).min(COLUMNS) };
        let y = top + height(row);
        pen.line((left - MARK, y), (left + width(above) + MARK, y), line);
    }
}

fn width(columns: usize) -> f32 {
    f32::from(u8::try_from(columns).unwrap_or_default()) * card::WIDTH
}

fn height(rows: usize) -> f32 {
    f32::from(u8::try_from(rows).unwrap_or_default()) * card::WHOLE
}
