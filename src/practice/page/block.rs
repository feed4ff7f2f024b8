//! The blocks of a page, one below the other.

use super::LIGHT;
use super::pen::{Pen, Shape};
use super::scroll::around;
use crate::computer::Action;
use crate::computer::site::{Block, Kind};
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::Fill;
use iced::widget::{Row, column, container, row, space};

/// Width of what is read, in letters.
pub(super) const READ: f32 = 38.0;
/// Size of a drawing, in letters.
const PICTURE: (f32, f32) = (19.2, 10.8);
/// Letters of the title of the page, and of the other titles.
const TITLES: (f32, f32) = (1.5, 1.2);

impl<'a> Pen<'a> {
    /// Everything that is shown on the page now. A page without a title of its own begins with its name, if there is room.
    pub(super) fn page(&self, has_room: bool) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let Some(open) = browser.page(sites) else { return space().into() };
        let blocks = browser.blocks(sites);
        let main = main_button(&blocks);
        let has_title = blocks.iter().any(|block| block.kind == Kind::Heading);
        let title = (!has_title && has_room).then(|| self.title(open.title.clone(), true));
        let mut is_first = title.is_none();
        let (mut is_below_title, mut is_below_input) = (title.is_some(), false);
        let mut page = column![].push(title);
        let mut rest = blocks.as_slice();
        while let Some((block, _)) = rest.split_first() {
            let together = rest.iter().take_while(|next| self.stands_beside(block, next)).count();
            let most = if self.shape == Shape::Pairs { 2 } else { together };
            let together = together.clamp(1, most.max(1));
            let (group, after) = rest.split_at(together);
            // A light around what is filled in leaves what stands above and below to be read.
            let may_be_lit = is_below_title || is_below_input || block.is_input();
            let gap = if is_first { 0.0 } else { self.gap(&block.kind).max(if may_be_lit { LIGHT } else { 0.0 }) };
            let element = match group {
                [block] => self.block(block, is_first, main),
                group if matches!(block.kind, Kind::Button { .. }) => {
                    Row::from_iter(group.iter().map(|block| self.block(block, false, main)))
                        .spacing(self.em(0.8))
                        .wrap()
                        .into()
                }
                group => self.side_by_side(group, main),
            };
            page = page.push(space().height(gap)).push(element);
            (is_first, is_below_title, is_below_input) = (false, false, block.is_input());
            rest = after;
        }
        page.width(Fill).into()
    }

    /// Whether two blocks that follow each other stand side by side: buttons do, and the fields of some sheets.
    fn stands_beside(&self, first: &Block, next: &Block) -> bool {
        let is_button = |block: &Block| matches!(block.kind, Kind::Button { .. });
        (is_button(first) && is_button(next))
            || (matches!(self.shape, Shape::Columns | Shape::Pairs) && is_field(first) && is_field(next))
    }

    fn side_by_side(&self, group: &[&'a Block], main: Option<&'a Block>) -> Element<'a, Action> {
        let cells = group.iter().map(|block| container(self.block(block, false, main)).width(Fill).into());
        Row::from_iter(cells).spacing(self.em(1.2).max(LIGHT)).align_y(iced::Bottom).into()
    }

    /// Above a block, in pixels.
    fn gap(&self, kind: &Kind) -> f32 {
        let letters = match kind {
            Kind::Heading => 1.3,
            Kind::Text => 0.6,
            Kind::Link { .. } => 0.8,
            Kind::Button { .. } => 1.2,
            // STUB: to be built.
            Kind::Stepper { .. }
            | Kind::Table { .. }
            | Kind::Summary(_)
            | Kind::Upload { .. }
            | Kind::Preview { .. }
            | Kind::Robot { .. }
            | Kind::Result { .. }
            | Kind::Tile { .. } => 1.0,
            Kind::Notice(_) | Kind::Picture(_) | Kind::Check { .. } => 1.0,
            Kind::Field { .. } | Kind::Choice(_) | Kind::List(_) => 1.1,
        };
        self.em(if self.shape == Shape::Page { letters } else { letters * 0.4 })
    }

    fn block(&self, block: &'a Block, is_first: bool, main: Option<&'a Block>) -> Element<'a, Action> {
        let drawn = self.drawn(block, is_first, main);
        match &block.spot {
            Some(spot) if block.is_input() => container(drawn).id(around(spot)).into(),
            _ => drawn,
        }
    }

    fn drawn(&self, block: &'a Block, is_first: bool, main: Option<&'a Block>) -> Element<'a, Action> {
        match &block.kind {
            Kind::Heading => self.named(block, self.title(self.shown_text(&block.text), is_first)),
            Kind::Text => self.named(block, self.read(self.words(self.shown_text(&block.text), 1.0).style(page::ink))),
            // STUB: to be built.
            Kind::Stepper { .. }
            | Kind::Table { .. }
            | Kind::Summary(_)
            | Kind::Upload { .. }
            | Kind::Preview { .. }
            | Kind::Robot { .. }
            | Kind::Result { .. }
            | Kind::Tile { .. } => space().into(),
            Kind::Notice(_) => self.named(block, self.notice(block)),
            Kind::Picture(name) => self.named(block, self.picture(name, block)),
            Kind::Field { kind, unit, lines, .. } => self.filled_in(block, *kind, unit.as_ref(), *lines),
            Kind::Choice(choices) => self.choice(block, choices),
            Kind::List(choices) => self.list(block, choices),
            Kind::Check { .. } => self.check(block),
            Kind::Button { .. } => self.button(block, main.is_some_and(|main| std::ptr::eq(main, block))),
            Kind::Link { .. } => self.link(block),
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

    fn title(&self, words: String, is_first: bool) -> Element<'a, Action> {
        let size = match self.shape {
            Shape::Page if is_first => TITLES.0,
            Shape::Page => TITLES.1,
            Shape::Sheet | Shape::Beside | Shape::Columns | Shape::Pairs | Shape::Line => 1.1,
        };
        self.read(self.strong(words, size).style(page::ink))
    }

    fn notice(&self, block: &Block) -> Element<'a, Action> {
        let sign = widget::icon(Icon::Info, self.em(1.5), Role::Inherit);
        let words = self.words(self.shown_text(&block.text), 1.0).width(Fill);
        let line = row![container(sign).style(page::link), words].spacing(self.em(0.7));
        container(line).padding([self.em(0.7), self.em(0.9)]).style(page::notice).max_width(self.em(READ)).into()
    }

    /// A drawing, and what it shows.
    fn picture(&self, name: &str, block: &Block) -> Element<'a, Action> {
        let (width, height) = (self.em(PICTURE.0), self.em(PICTURE.1));
        let drawing = self
            .lent
            .pictures
            .get(name)
            .map(|svg| container(widget::picture(svg, false)).style(page::picture).max_width(width).height(height));
        let caption = (!block.text.is_empty()).then(|| self.hint(block.text.clone()));
        column![].push(drawing).push(caption).spacing(self.em(0.3)).max_width(width).into()
    }
}

pub(super) fn is_field(block: &Block) -> bool {
    matches!(block.kind, Kind::Field { .. })
}

/// The main button of a page: the first that checks it. Where several are answers to choose from, none is.
fn main_button<'a>(blocks: &[&'a Block]) -> Option<&'a Block> {
    let leads = |block: &Block| matches!(&block.kind, Kind::Button { ways, .. } if !ways.is_empty());
    let checks = |block: &&&'a Block| matches!(block.kind, Kind::Button { checks: true, .. });
    let mut buttons = blocks.iter().filter(checks);
    let first = buttons.next()?;
    (leads(first) || buttons.next().is_none()).then_some(*first)
}
