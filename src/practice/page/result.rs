//! Something that a search found.

use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::Block;
use crate::theme::{Element, page};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Letters of its title.
const TITLE: f32 = 1.2;

impl<'a> Pen<'a> {
    /// Where it is, its title, some words of it. Whether somebody paid for its place stands above everything.
    pub(super) fn result(&self, block: &'a Block, address: &str, is_advert: bool) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let advert = is_advert.then(|| {
            let words = self.strong(self.label("page.advert"), 0.85);
            container(words).padding([self.em(0.05), self.em(0.4)]).style(page::advert)
        });
        let has_above = is_advert || !address.is_empty();
        let address = self.words(self.shown_text(address), 0.9).style(page::found);
        let above = row![].push(advert).push(address).spacing(self.em(0.5)).align_y(Center).wrap();
        let above = has_above.then(|| above.vertical_spacing(0.0));
        let title = self.underlined(self.words(self.shown_text(&block.text), TITLE), self.holds(spot));
        let title = self.name(spot, container(title).padding([self.high(0.2, TITLE), 0.0]).style(page::link));
        let words = block.hint.as_ref().map(|hint| self.words(self.shown_text(hint), 1.0).style(page::ink));
        self.read(column![].push(above).push(title).push(words).width(Fill))
    }
}
