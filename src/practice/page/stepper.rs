//! How far somebody is on a way of several pages.

use super::block::READ;
use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::Block;
use crate::theme::{Element, page};

use iced::Fill;
use iced::widget::{Row, column, container, space};

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
        column![words, segments].push(next).spacing(self.em(0.35)).max_width(self.em(READ)).width(Fill).into()
    }
}
