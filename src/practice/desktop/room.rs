//! How large everything on the desk is, and how a control of it looks.

use crate::computer::desk::Desk;
use crate::computer::{Action, Computer, Spot};
use crate::practice::Lent;
use crate::theme::{Element, Role, Theme, desktop as style, font};
use crate::widget::{self, Icon};

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Paragraph as _, Text};
use iced::alignment::Vertical;
use iced::widget::container::Style;
use iced::widget::text::{Alignment, LineHeight, Shaping, Wrapping};
use iced::widget::{column, container, row, text};
use iced::{Center, Fill, Pixels, Rectangle, Size};

use std::collections::BTreeSet;

/// The least side of a control, in pixels.
const TARGET: f32 = 40.0;

/// Letters of names and titles, in pixels: the smallest and the largest.
const LETTERS: (f32, f32) = (20.0, 30.0);

/// The smallest letters of tools, in pixels.
pub(super) const READ: f32 = 18.0;

/// Height of a line of the words of tools, in letters.
const TOOL_LINE: f32 = 1.15;

/// How many letters a desk is wide and high at least: what a window of files needs with its places, its tools and nine things.
const ROOM: Size = Size::new(36.5, 17.0);

/// Between windows and the edges of the desk, in pixels.
pub(super) const MARGIN: f32 = 4.0;

/// What the window of files leaves of the width, in pixels, so that those behind it can be seen and clicked.
pub(super) const STRIP: f32 = 20.0;

/// What every piece of the desk may read, and its sizes in pixels.
pub(super) struct Room<'a> {
    pub(super) computer: &'a Computer,
    pub(super) desk: &'a Desk,
    pub(super) lent: Lent<'a>,
    /// The whole of it.
    pub(super) size: Size,
    /// Letters of names and titles.
    pub(super) letters: f32,
    /// Letters of tools.
    pub(super) small: f32,
    /// The side of a control.
    pub(super) target: f32,
    /// Between things that belong together.
    pub(super) near: f32,
    /// Whether icons and the task bar stand on it: over a page they do not.
    pub(super) has_desk: bool,
    spots: BTreeSet<String>,
}

impl<'a> Room<'a> {
    pub(super) fn new(computer: &'a Computer, lent: Lent<'a>, size: Size) -> Self {
        let room = (size.width / ROOM.width).min(size.height / ROOM.height);
        let letters = lent.size().min(room).clamp(LETTERS.0, LETTERS.1).floor();
        Self {
            computer,
            desk: computer.desk(),
            lent,
            size,
            letters,
            small: (letters * 0.86).round().max(READ),
            target: (letters * 1.6).round().max(TARGET),
            near: (letters * 0.3).round(),
            has_desk: true,
            spots: computer.spots().iter().map(ToString::to_string).collect(),
        }
    }

    /// The window of the browser, over which a question lies.
    pub(super) fn over_page(computer: &'a Computer, lent: Lent<'a>, size: Size) -> Self {
        Self { has_desk: false, ..Self::new(computer, lent, size) }
    }

    /// The part of the desk on which windows stand.
    pub(super) fn floor(&self) -> Rectangle {
        let size = Size::new(self.size.width, self.size.height - self.bar());
        Rectangle::with_size(size)
    }

    /// Height of the task bar.
    pub(super) fn bar(&self) -> f32 {
        if self.has_desk { self.target + 10.0 } else { 0.0 }
    }

    /// Height of the title of a window, with its edge.
    pub(super) fn title_height(&self) -> f32 {
        self.target + 2.0
    }

    /// The place of the content within a window of `size`, without its edge.
    pub(super) fn inside(&self, size: Size) -> Rectangle {
        let title = self.title_height();
        Rectangle { x: 0.0, y: title, width: size.width - 4.0, height: size.height - 4.0 - title }
    }

    /// Whether it can be acted on now.
    pub(super) fn has(&self, spot: &str) -> bool {
        self.spots.contains(spot)
    }

    /// What stands in a field. None when there is none.
    pub(super) fn field_text(&self, spot: &str) -> Option<&'a str> {
        let spot = Spot::parse(spot).ok()?;
        self.desk.field(&spot).map(crate::computer::field::Field::text)
    }

    /// A label of the desk.
    pub(super) fn label(&self, key: &str) -> String {
        self.lent.label(&format!("desk.{key}"))
    }

    /// Gives `face` its name, if it can be acted on.
    pub(super) fn named(&self, spot: &str, face: impl Into<Element<'a, Action>>) -> Element<'a, Action> {
        if self.has(spot) { container(face).id(spot.to_owned()).into() } else { face.into() }
    }

    /// A control as wide and high as its place. What cannot be acted on is still.
    pub(super) fn control(
        &self,
        spot: &str,
        look: fn(&Theme) -> Style,
        face: impl Into<Element<'a, Action>>,
    ) -> Element<'a, Action> {
        let is_held = self.has(spot) && self.computer.judge().held().is_some_and(|held| held.as_str() == spot);
        let look = if is_held { style::held } else { look };
        let face = container(face).style(look).center(Fill).clip(true);
        self.named(spot, face)
    }

    /// A button with its sign beside its word.
    pub(super) fn button(&self, spot: &str, sign: Option<Icon>, word: String) -> Element<'a, Action> {
        let look = if self.has(spot) { style::button } else { style::still };
        self.worded(spot, look, sign, word)
    }

    /// The button that ends a question.
    pub(super) fn primary(&self, spot: &str, word: String) -> Element<'a, Action> {
        let look = if self.has(spot) { style::primary } else { style::still };
        self.worded(spot, look, None, word)
    }

    /// The same, that looks so while nothing holds it.
    pub(super) fn worded(
        &self,
        spot: &str,
        look: fn(&Theme) -> Style,
        sign: Option<Icon>,
        word: String,
    ) -> Element<'a, Action> {
        let words = text(word).font(font::DIGITS).size(self.letters).wrapping(Wrapping::None);
        let face = row![]
            .push(sign.map(|sign| widget::icon(sign, self.sign(), Role::Inherit)))
            .push(words)
            .spacing(self.near)
            .align_y(Center);
        self.control(spot, look, face)
    }

    /// A button with its sign above its word, in letters of `size`, as tools have it.
    pub(super) fn tool(&self, spot: &str, sign: Icon, word: String, size: f32) -> Element<'a, Action> {
        let look = if self.has(spot) { style::button } else { style::still };
        let words = text(word).font(font::DIGITS).size(size).line_height(TOOL_LINE).center();
        let face = column![self.sign_of(sign, size * 1.3), words].spacing(1).align_x(Center);
        self.control(spot, look, face)
    }

    /// A button with only its sign, as the title of a window has it. Its name is for the voice.
    pub(super) fn bare(&self, spot: &str, sign: Icon, name: &str) -> Element<'a, Action> {
        let sign = widget::icon(sign, self.letters, Role::Inherit);
        self.control(spot, style::bare, widget::said(self.label(name), sign))
    }

    /// Side of a sign beside a word.
    pub(super) fn sign(&self) -> f32 {
        (self.letters * 1.2).round()
    }

    /// A sign in the blue of the pretend computer.
    pub(super) fn sign_of(&self, sign: Icon, size: f32) -> Element<'a, Action> {
        container(widget::icon(sign, size.round(), Role::Inherit)).style(style::sign).into()
    }

    /// Words in letters of `size`, on one line.
    pub(super) fn words(&self, words: String, size: f32, is_bold: bool) -> Element<'a, Action> {
        let font = if is_bold { font::DIGITS_BOLD } else { font::DIGITS };
        text(words).font(font).size(size).wrapping(Wrapping::None).into()
    }

    /// Width of a button with this word.
    pub(super) fn button_width(&self, word: &str, has_sign: bool) -> f32 {
        let sign = if has_sign { self.sign() + self.near } else { 0.0 };
        (wide(word, self.letters) + sign + self.near * 2.0 + 8.0).ceil().max(self.target)
    }

    /// Size of a button with its sign above this word, in letters of `size`: on one line, or each part of it on its own.
    pub(super) fn tool_size(&self, word: &str, size: f32, lines: usize) -> Size {
        let width =
            if lines > 1 { word.split(' ').map(|part| wide(part, size)).fold(0.0, f32::max) } else { wide(word, size) };
        let height = size * (1.3 + TOOL_LINE * lines as f32) + 11.0;
        Size::new((width + 10.0).ceil().max(self.target * 1.15), height.ceil())
    }
}

/// These words, cut where they no longer fit.
pub(super) fn shortened(words: String, size: f32, width: f32) -> String {
    if wide(&words, size) <= width {
        return words;
    }
    let cut = |count: usize| words.chars().take(count).chain(['…']).collect::<String>();
    let count = words.chars().count();
    (1..count).rev().map(cut).find(|words| wide(words, size) <= width).unwrap_or_default()
}

/// How wide these words are on one line, in pixels.
pub(in crate::practice) fn wide(words: &str, size: f32) -> f32 {
    Paragraph::with_text(Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: LineHeight::default(),
        font: font::DIGITS,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Auto,
        wrapping: Wrapping::None,
    })
    .min_width()
}
