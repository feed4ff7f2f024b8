//! How far somebody is on a way of several pages.

use super::block::READ;
use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::Block;
use crate::theme::{Element, page};

use iced::widget::{Row, column, container, row, space};
use iced::{Bottom, Fill};

/// Height of a segment, and what lies between two, in letters.
const SEGMENT: f32 = 0.36;
const APART: f32 = 0.35;

impl<'a> Pen<'a> {
    /// « Étape 2 sur 4 », a segment for each step, and what comes next.
    pub(super) fn stepper(&self, block: &Block, at: u8, of: u8) -> Element<'a, Action> {
        let words = self.strong(self.shown_text(&block.text), 1.0).style(page::accent);
        let segment = |step: u8| {
            let style = if step <= at { page::step } else { page::step_ahead };
            container(space()).width(Fill).height(self.em(SEGMENT)).style(style).into()
        };
        let segments = Row::from_iter((1..=of.max(1)).map(segment)).spacing(self.em(APART)).width(Fill);
        let next = block.hint.as_ref().map(|next| self.hint(self.shown_text(next)));
        // Where little of the page is seen, what comes next stands on the line of what is now.
        let wide = self.wide(&self.shown_text(&block.text))
            + block.hint.as_ref().map_or(0.0, |next| self.wide(next) + self.em(1.0));
        let (beside, below) = if self.is_low() && wide <= self.width { (next, None) } else { (None, next) };
        let words = row![words.width(Fill)].push(beside).align_y(Bottom);
        column![words, segments].push(below).spacing(self.em(0.35)).max_width(self.em(READ)).width(Fill).into()
    }
}
