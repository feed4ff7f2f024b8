//! A large square that leads to a page: its pictogram, its words, what helps.

use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::Block;
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Side of the pictogram, in letters.
const SIGN: f32 = 2.2;
/// So wide a tile has room for its pictogram beside its words, in letters.
pub(super) const BESIDE: f32 = 16.0;

impl<'a> Pen<'a> {
    /// It fills its place among the others, which is as wide as the pen writes.
    pub(super) fn tile(&self, block: &'a Block, icon: &str) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let sign = container(widget::icon(Icon::by_name(icon), self.em(SIGN), Role::Inherit)).style(page::sign);
        let words = self.strong(self.shown_text(&block.text), 1.05);
        let hint = block.hint.as_ref().map(|hint| self.hint(self.shown_text(hint)));
        let words = column![words].push(hint).spacing(self.em(0.35)).width(Fill);
        // Where little of the page is seen, its pictogram takes no line of its own.
        let face: Element<'a, Action> = if self.is_low() && self.width >= self.em(BESIDE) {
            row![sign, words].spacing(self.em(0.7)).align_y(Center).into()
        } else {
            column![sign, words].spacing(self.em(0.35)).into()
        };
        let style = if self.holds(spot) { page::tile_held } else { page::tile };
        self.name(spot, container(face).padding([self.em(0.9), self.em(0.9)]).width(Fill).style(style))
    }
}
