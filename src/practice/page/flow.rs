//! The blocks of a page, one below the other, side by side, on cards.

use super::LIGHT;
use super::block::is_lit_whole;
use super::cells::{Cells, columns};
use super::pen::{Pen, Shape};
use super::tile::BESIDE;
use crate::computer::Action;
use crate::computer::site::{Block, Kind};
use crate::theme::{Element, page};
use crate::widget;

use iced::Fill;
use iced::widget::{Column, Row, container, space};

/// Width of a tile, at least and at most, in letters.
const TILE: (f32, f32) = (12.0, 19.0);
/// Between two tiles, in letters.
const APART: f32 = 0.9;
/// Around what stands on a card: above and below, and beside it, in letters.
const CARD: (f32, f32) = (1.0, 1.2);
/// Between two cards, in letters.
const CARDS: f32 = 0.9;

/// What was written until now.
struct Page<'a> {
    /// Everything but the card that is being written.
    done: Vec<Element<'a, Action>>,
    card: Vec<Element<'a, Action>>,
    is_first: bool,
}

impl Page<'_> {
    /// Whether a block stands beside the cards of a page, and not on one of them. A notice on a card of its own would have two edges.
    fn is_free(&self, block: &Block) -> bool {
        match block.kind {
            Kind::Tile { .. } | Kind::Stepper { .. } => true,
            Kind::Notice(_) => self.card.is_empty(),
            _ => false,
        }
    }
}

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
        let mut page = Page { done: title.into_iter().collect(), card: vec![], is_first };
        let on_card = self.inside(CARD);
        let mut rest = blocks.as_slice();
        while let Some((block, _)) = rest.split_first() {
            let together = rest.iter().take_while(|next| self.stands_beside(block, next)).count();
            let most = if self.shape == Shape::Pairs { 2 } else { together };
            let together = together.clamp(1, most.max(1));
            let (group, after) = rest.split_at(together);
            // A light around what is filled in leaves what stands above and below to be read.
            let may_be_lit = is_below_title || is_below_input || is_lit_whole(block);
            let gap = if is_first { 0.0 } else { self.gap(&block.kind).max(if may_be_lit { LIGHT } else { 0.0 }) };
            let stands_free = is_first && block.kind == Kind::Heading || page.is_free(block);
            let pen = if self.has_cards && !stands_free { &on_card } else { self };
            let element = pen.group(group, is_first, main);
            self.place(&mut page, block, element, gap);
            (is_first, is_below_title, is_below_input) = (false, false, is_lit_whole(block));
            rest = after;
        }
        self.end_card(&mut page);
        Column::from_vec(page.done).width(Fill).into()
    }

    fn group(&self, group: &[&'a Block], is_first: bool, main: Option<&'a Block>) -> Element<'a, Action> {
        match group {
            [block] if !matches!(block.kind, Kind::Tile { .. }) => self.block(block, is_first, main),
            [block, ..] if matches!(block.kind, Kind::Button { .. }) => {
                let buttons = group.iter().map(|block| self.block(block, false, main));
                let gap = self.em(0.8);
                Row::from_iter(buttons).spacing(gap).wrap().vertical_spacing(gap).into()
            }
            [block, ..] if matches!(block.kind, Kind::Tile { .. }) => {
                let gap = self.em(APART);
                let least = if self.is_very_low() { BESIDE } else { TILE.0 };
                let most = columns(self.width, self.em(least), gap).min(group.len().max(2));
                // All lines as long as each other, if that is possible.
                let columns = group.len().div_ceil(group.len().div_ceil(most)).max(most.min(2));
                let widest = columns.max(2) as f32 * (self.em(TILE.1) + gap) - gap;
                let room = (self.width.min(widest) - gap * (columns - 1) as f32) / columns as f32;
                let pen = self.less(self.width - room);
                let tiles = group.iter().map(|block| pen.block(block, false, main)).collect();
                container(Cells::new(tiles, columns, gap)).max_width(widest).into()
            }
            _ => self.side_by_side(group, main),
        }
    }

    /// Puts what was written below the rest. Where a page has cards, every title but the first begins a new one.
    fn place(&self, page: &mut Page<'a>, block: &Block, element: Element<'a, Action>, gap: f32) {
        let is_title = block.kind == Kind::Heading && page.is_first;
        page.is_first = false;
        if !self.has_cards || is_title || page.is_free(block) {
            self.end_card(page);
            page.done.extend([space().height(gap).into(), element]);
            return;
        }
        if block.kind == Kind::Heading {
            self.end_card(page);
        }
        let gap = if page.card.is_empty() { 0.0 } else { gap };
        page.card.extend([space().height(gap).into(), element]);
    }

    fn end_card(&self, page: &mut Page<'a>) {
        if page.card.is_empty() {
            return;
        }
        let card = Column::from_vec(std::mem::take(&mut page.card));
        let card = container(card.width(Fill)).padding(self.around(CARD)).width(Fill);
        let card = container(widget::ground(card, page::card)).max_width(self.card_width());
        page.done.extend([space().height(self.em(CARDS)).into(), card.into()]);
    }

    fn card_width(&self) -> f32 {
        self.em(super::block::READ) + 2.0 * self.around(CARD).left
    }

    /// Whether two blocks that follow each other stand side by side: buttons and tiles do, and the fields of some sheets.
    fn stands_beside(&self, first: &Block, next: &Block) -> bool {
        let is_button = |block: &Block| matches!(block.kind, Kind::Button { .. });
        let is_tile = |block: &Block| matches!(block.kind, Kind::Tile { .. });
        (is_button(first) && is_button(next))
            || (is_tile(first) && is_tile(next))
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
            Kind::Text | Kind::Stepper { .. } => 0.6,
            Kind::Link { .. } => 0.8,
            Kind::Button { .. } => 1.2,
            Kind::Notice(_) | Kind::Picture(_) | Kind::Check { .. } => 1.0,
            Kind::Table { .. } | Kind::Summary(_) | Kind::Preview { .. } | Kind::Tile { .. } => 1.0,
            Kind::Field { .. } | Kind::Choice(_) | Kind::List(_) | Kind::Upload { .. } | Kind::Robot { .. } => 1.1,
            Kind::Result { .. } => 1.3,
        };
        self.em(if self.shape == Shape::Page { letters } else { letters * 0.4 })
    }
}

pub(super) fn is_field(block: &Block) -> bool {
    matches!(block.kind, Kind::Field { .. })
}

/// The main button of a page: the first that checks it, or the only one that leads on. Where several are answers to choose from, none is.
fn main_button<'a>(blocks: &[&'a Block]) -> Option<&'a Block> {
    let leads = |block: &Block| matches!(&block.kind, Kind::Button { ways, .. } if !ways.is_empty());
    let buttons = |is_checking: bool| {
        let wanted = move |block: &&&'a Block| matches!(block.kind, Kind::Button { checks, is_plain: false, .. } if checks == is_checking);
        blocks.iter().filter(wanted)
    };
    let mut checking = buttons(true);
    match (checking.next(), checking.next()) {
        (Some(first), second) => (leads(first) || second.is_none()).then_some(*first),
        (None, _) => {
            let mut others = buttons(false);
            let only = others.next().filter(|only| leads(only))?;
            others.next().is_none().then_some(*only)
        }
    }
}
