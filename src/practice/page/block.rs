//! The blocks of a page: what is read, and which face every kind has.

use super::pen::{Pen, Shape};
use super::scroll::around;
use crate::computer::Action;
use crate::computer::site::{Block, Kind, Tone};
use crate::theme::{Element, Role, Theme, page};
use crate::widget::{self, Icon};

use iced::widget::container::Style;
use iced::widget::{column, container, row, space};
use iced::{Fill, Shrink};

/// Width of what is read, in letters.
pub(super) const READ: f32 = 38.0;
/// Size of a drawing, in letters.
const PICTURE: (f32, f32) = (19.2, 10.8);
/// Width of the thick edge of a notice, in pixels.
const EDGE: f32 = 6.0;
/// Letters of the title of the page, and of the other titles.
const TITLES: (f32, f32) = (1.5, 1.2);

impl<'a> Pen<'a> {
    pub(super) fn block(&self, block: &'a Block, is_first: bool, main: Option<&'a Block>) -> Element<'a, Action> {
        let drawn = self.drawn(block, is_first, main);
        match &block.spot {
            Some(spot) if is_lit_whole(block) => container(drawn).id(around(spot)).into(),
            _ => drawn,
        }
    }

    fn drawn(&self, block: &'a Block, is_first: bool, main: Option<&'a Block>) -> Element<'a, Action> {
        match &block.kind {
            Kind::Heading => self.named(block, self.title(self.shown_text(&block.text), is_first)),
            Kind::Text => self.named(block, self.read(self.words(self.shown_text(&block.text), 1.0).style(page::ink))),
            Kind::Stepper { at, of } => self.named(block, self.stepper(block, *at, *of)),
            Kind::Table { columns, rows } => self.named(block, self.table(block, columns, rows)),
            Kind::Summary(rows) => self.named(block, self.summary(block, rows)),
            Kind::Upload { accepts, most, add, .. } => self.upload(block, accepts, *most, add),
            Kind::Preview { of } => self.named(block, self.preview(block, of)),
            Kind::Robot { tiles, .. } => self.robot(block, tiles),
            Kind::Result { address, is_advert, .. } => self.result(block, address, *is_advert),
            Kind::Tile { icon, .. } => self.tile(block, icon),
            Kind::Notice(tone) => self.named(block, self.notice(block, *tone)),
            Kind::Picture(name) => self.named(block, self.picture(name, block)),
            Kind::Field { kind, unit, lines, .. } => self.filled_in(block, *kind, unit.as_ref(), *lines),
            Kind::Choice(choices) => self.choice(block, choices),
            Kind::List(choices) => self.list(block, choices),
            Kind::Check { .. } => self.check(block),
            Kind::Button { .. } => self.button(block, main.is_some_and(|main| std::ptr::eq(main, block))),
            Kind::Link { in_new_tab, .. } => self.link(block, *in_new_tab),
        }
    }

    /// Something that is read: it bears its name, if it has one.
    fn named(&self, block: &Block, read: Element<'a, Action>) -> Element<'a, Action> {
        match &block.spot {
            Some(spot) => self.name(spot, container(read)),
            None => read,
        }
    }

    /// No line is longer than an eye can follow.
    pub(super) fn read(&self, words: impl Into<Element<'a, Action>>) -> Element<'a, Action> {
        container(words).max_width(self.em(READ)).into()
    }

    pub(super) fn title(&self, words: String, is_first: bool) -> Element<'a, Action> {
        let size = match self.shape {
            Shape::Page if is_first => TITLES.0,
            Shape::Page => TITLES.1,
            Shape::Sheet | Shape::Beside | Shape::Columns | Shape::Pairs | Shape::Line => 1.1,
        };
        self.read(self.strong(words, size).style(page::ink))
    }

    /// Something to read that matters: its sign and the thick edge at its left have the colour of its tone.
    fn notice(&self, block: &Block, tone: Tone) -> Element<'a, Action> {
        type Look = fn(&Theme) -> Style;
        let (icon, ground, sign, edge): (Icon, Look, Look, Look) = match tone {
            Tone::Info => (Icon::Info, page::notice, page::sign, page::mark),
            Tone::Good => (Icon::CheckCircle, page::good, page::good_sign, page::good_edge),
            Tone::Warning => (Icon::Warning, page::warning, page::warning_sign, page::warning_edge),
            Tone::Danger => (Icon::WarningCircle, page::danger, page::wrong, page::danger_edge),
        };
        let edge = container(space()).width(EDGE).height(Fill).style(edge);
        let sign = container(widget::icon(icon, self.em(1.5), Role::Inherit)).style(sign);
        let words = self.words(self.shown_text(&block.text), 1.0).width(Fill);
        let line = container(row![sign, words].spacing(self.em(0.7))).padding([self.em(0.7), self.em(0.8)]);
        let line = row![edge, line.width(Fill)].height(Shrink);
        container(line).style(ground).max_width(self.em(READ)).into()
    }

    /// A drawing, and what it shows.
    fn picture(&self, name: &str, block: &Block) -> Element<'a, Action> {
        let width = self.em(PICTURE.0).min(self.width);
        let height = (width * PICTURE.1 / PICTURE.0).round();
        let shape = self.lent.pictures.get(name).and_then(|svg| shape(svg));
        let width = shape.map_or(width, |shape| width.min((height * shape).round()));
        let drawing = self
            .lent
            .pictures
            .get(name)
            .map(|svg| container(widget::picture(svg, false)).style(page::picture).max_width(width).height(height));
        let caption = (!block.text.is_empty()).then(|| self.hint(block.text.clone()));
        column![].push(drawing).push(caption).spacing(self.em(0.3)).max_width(width).into()
    }
}

/// Whether a light around it goes around all that belongs to it: label and red line of what is filled in, address and words of a result.
pub(super) fn is_lit_whole(block: &Block) -> bool {
    block.is_input() || matches!(block.kind, Kind::Result { .. })
}

/// How wide a drawing is, as a part of its height.
fn shape(svg: &[u8]) -> Option<f32> {
    let (_, rest) = std::str::from_utf8(svg).ok()?.split_once("viewBox=\"")?;
    let (sides, _) = rest.split_once('"')?;
    let mut sides = sides.split_ascii_whitespace().skip(2).map(str::parse::<f32>);
    let (width, height) = (sides.next()?.ok()?, sides.next()?.ok()?);
    (height > 0.0).then_some(width / height)
}
