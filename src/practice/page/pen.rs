//! What pages are written with: letters, distances, names.

use crate::computer::{Action, Computer, Spot};
use crate::practice::Lent;
use crate::practice::desktop;
use crate::theme::{Element, Role, Theme, font, page};
use crate::widget::{self, Icon};

use iced::Font;
use iced::widget::text::{LineHeight, Text};
use iced::widget::{container, row, text};
use iced::{Padding, Size};

use std::rc::Rc;

/// Height of a line, in letters.
const LINE: f32 = 1.35;

/// How much wider bold letters are.
const BOLD: f32 = 1.08;

/// Height of what is pressed, at least, in pixels.
const TOUCH: f32 = 44.0;

/// So many lines of a tall field are enough where there is little room: it scrolls.
const FEW: u8 = 2;

/// How large the letters of a sheet may be, the best first: 1 for ordinary ones.
const LETTERS: [f32; 5] = [1.0, 0.86, 0.72, 0.6, 0.5];

/// How the blocks of a page are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One below the other, as on a page that scrolls.
    Page,
    /// One below the other, close together: a sheet of paper.
    Sheet,
    /// The same, with what is to be copied beside its field.
    Beside,
    /// The same, with fields side by side, and what is to be copied beside their labels.
    Columns,
    /// The same, with two fields side by side.
    Pairs,
    /// Label, field and what is to be copied on one line.
    Line,
}

/// A way to set a sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Way {
    pub(super) shape: Shape,
    /// Whether it has a title that its page does not write itself.
    pub(super) has_title: bool,
    /// How large its letters are: 1 for ordinary ones.
    pub(super) letters: f32,
    /// How many lines a field is high at most.
    pub(super) lines: u8,
}

impl Way {
    /// Every way to set so many fields, the best first: rather no title than small letters.
    pub(super) fn all(fields: usize, has_tall: bool) -> impl Iterator<Item = Self> {
        let shapes = [Shape::Sheet, Shape::Columns, Shape::Beside, Shape::Pairs];
        let shapes = shapes.into_iter().filter(move |shape| *shape != Shape::Pairs || fields > 2);
        let titled = shapes.clone().map(|shape| Self { shape, has_title: true, letters: 1.0, lines: u8::MAX });
        let smaller = LETTERS.into_iter().flat_map(move |letters| {
            let way = move |shape, lines| Self { shape, has_title: false, letters, lines };
            let low = has_tall.then(|| way(Shape::Line, FEW));
            shapes.clone().chain([Shape::Line]).map(move |shape| way(shape, u8::MAX)).chain(low)
        });
        titled.chain(smaller)
    }
}

/// Writes a page in letters of one size.
#[derive(Clone)]
pub(super) struct Pen<'a> {
    pub(super) computer: &'a Computer,
    pub(super) lent: Lent<'a>,
    pub(super) shape: Shape,
    /// How many lines a field is high at most.
    pub(super) lines: u8,
    /// Width of the page on which it writes, in pixels.
    pub(super) width: f32,
    /// Height of what can be seen of it, in pixels.
    pub(super) height: f32,
    /// Whether what it writes stands on cards.
    pub(super) has_cards: bool,
    letters: f32,
    spots: Rc<[Spot]>,
}

impl<'a> Pen<'a> {
    /// A pen for letters of this size, in pixels.
    pub(super) fn new(computer: &'a Computer, lent: Lent<'a>, letters: f32, shape: Shape) -> Self {
        Self {
            computer,
            lent,
            shape,
            lines: u8::MAX,
            width: f32::INFINITY,
            height: f32::INFINITY,
            has_cards: false,
            letters: letters.round(),
            spots: computer.spots().into(),
        }
    }

    /// The same for a window of this size on a page.
    pub(super) fn in_room(self, room: Size) -> Self {
        Self { width: room.width, height: room.height, ..self }
    }

    /// The same on cards.
    pub(super) fn on_cards(self) -> Self {
        Self { has_cards: true, ..self }
    }

    /// The same on a page that is narrower by so many pixels.
    pub(super) fn less(&self, width: f32) -> Self {
        Self { width: (self.width - width).max(0.0), ..self.clone() }
    }

    /// The same within so many letters, above and beside.
    pub(super) fn inside(&self, around: (f32, f32)) -> Self {
        self.less(2.0 * self.around(around).left)
    }

    /// So many letters above and below, and beside; no more beside than a narrow page has to spare.
    pub(super) fn around(&self, (above, beside): (f32, f32)) -> Padding {
        let beside = self.em(beside).min((self.width * 0.04).max(12.0)).round();
        Padding::from([self.em(above), beside])
    }

    /// The same with letters that are so much larger.
    pub(super) fn scaled(&self, letters: f32) -> Self {
        Self { letters: (self.letters * letters).round(), ..self.clone() }
    }

    /// How much stands above and below words that are pressed, in pixels: at least so many letters, and a finger finds them.
    pub(super) fn high(&self, letters: f32, size: f32) -> f32 {
        let line = (self.em(size) * LINE).round();
        self.em(letters).max(if self.shape == Shape::Page { ((TOUCH - line) / 2.0).ceil() } else { 0.0 })
    }

    /// Width of words on one line, bold or not, in pixels.
    pub(super) fn wide(&self, words: &str) -> f32 {
        (desktop::wide(words, self.em(1.0)) * BOLD).ceil()
    }

    /// A pen for a sheet that is set in this way, where ordinary letters are so large, in pixels.
    pub(super) fn set_as(&self, way: Way, letters: f32) -> Self {
        Self { shape: way.shape, lines: way.lines, letters: (letters * way.letters).round(), ..self.clone() }
    }

    /// So many letters, in whole pixels.
    pub(super) fn em(&self, letters: f32) -> f32 {
        (self.letters * letters).round()
    }

    /// Words to read, `size` times as large as ordinary ones.
    pub(super) fn words<'b>(&self, words: impl Into<String>, size: f32) -> Text<'b, Theme> {
        self.set(words.into(), size, font::DIGITS)
    }

    /// The same, bold.
    pub(super) fn strong<'b>(&self, words: impl Into<String>, size: f32) -> Text<'b, Theme> {
        self.set(words.into(), size, font::DIGITS_BOLD)
    }

    /// Small words that help.
    pub(super) fn hint<'b>(&self, words: impl Into<String>) -> Text<'b, Theme> {
        self.words(words, 0.9).style(page::soft)
    }

    fn set<'b>(&self, words: String, size: f32, font: Font) -> Text<'b, Theme> {
        let size = self.em(size);
        text(words).size(size).font(font).line_height(LineHeight::Absolute((size * LINE).round().into()))
    }

    /// A red line.
    pub(super) fn problem<'b>(&self, words: String) -> Element<'b, Action> {
        let sign = widget::icon(Icon::WarningCircle, self.em(1.3), Role::Inherit);
        let line = row![sign, self.strong(words, 0.95)].spacing(self.em(0.4)).align_y(iced::Center);
        container(line).style(page::wrong).into()
    }

    /// A label of the pretend computer.
    pub(super) fn label(&self, key: &str) -> String {
        self.lent.texts.label(key, &[])
    }

    /// Whether something can be done with this thing now.
    pub(super) fn knows(&self, spot: &Spot) -> bool {
        self.spots.contains(spot)
    }

    /// Whether the hand holds this thing down.
    pub(super) fn holds(&self, spot: &Spot) -> bool {
        self.computer.judge().held() == Some(spot)
    }

    /// Gives a thing its name, if something can be done with it.
    pub(super) fn name<'b>(&self, spot: &Spot, thing: container::Container<'b, Action, Theme>) -> Element<'b, Action> {
        if self.knows(spot) { thing.id(spot.to_string()).into() } else { thing.into() }
    }
}
