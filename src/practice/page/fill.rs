//! What is filled in: a field with its label, what helps to fill it in, and its red line.

use super::block::READ;
use super::flow::is_field;
use super::pen::{Pen, Shape};
use crate::computer::site::{Block, Kind};
use crate::computer::{Action, Spot, field};
use crate::practice::field::{self as face, Look};
use crate::theme::{Element, Theme, page};
use crate::widget;

use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill, Shrink};

/// Width of a field that has words beside it, at least and at most, in letters.
const BESIDE: (f32, f32) = (10.0, 20.0);
/// Width of a field on a sheet of paper whose fields stand side by side, at least, in letters.
const COLUMN: f32 = 11.0;
/// Between a field and the words beside it, in letters.
const APART: f32 = 1.0;
/// Between what is to be copied and the word before it, in letters.
const AFTER: f32 = 0.4;

impl<'a> Pen<'a> {
    /// How many fields are on the page, and whether one of them has several lines.
    pub(super) fn fields(&self) -> (usize, bool) {
        let (browser, sites) = self.computer.browser();
        let blocks = browser.blocks(sites);
        let is_tall = |block: &&Block| matches!(block.kind, Kind::Field { lines, .. } if lines > 1);
        (blocks.iter().filter(|block| is_field(block)).count(), blocks.iter().any(is_tall))
    }

    /// Width of a sheet on which everything can be read, at least, in pixels.
    pub(super) fn narrowest(&self) -> f32 {
        let (browser, sites) = self.computer.browser();
        let blocks = browser.blocks(sites);
        let fields: Vec<_> = blocks.iter().filter(|block| is_field(block)).collect();
        let column = |block: &&&'a Block| self.model_width(block).max(self.em(COLUMN));
        let widest = fields.iter().map(column).fold(0.0, f32::max);
        let between = self.em(1.2).max(super::LIGHT);
        let beside = |block: &&&'a Block| {
            let label = if self.shape == Shape::Line { self.label_width(block) } else { 0.0 };
            // What is typed finds room, as it does where it is to be copied from.
            let model = self.model_width(block);
            label + model.max(self.em(BESIDE.0)) + model + self.em(APART)
        };
        match self.shape {
            Shape::Columns => (0..fields.len().max(1)).map(|_| widest + between).sum(),
            Shape::Pairs => (widest + between) * 2.0,
            Shape::Beside | Shape::Line => fields.iter().map(beside).fold(0.0, f32::max),
            Shape::Page | Shape::Sheet => 0.0,
        }
    }

    fn label_width(&self, block: &Block) -> f32 {
        self.em(widget::wide(&self.shown_text(&block.text)) + APART)
    }

    /// Width of what is to be copied, with the word before it, in pixels.
    fn model_width(&self, block: &Block) -> f32 {
        let Some(hint) = &block.hint else { return 0.0 };
        let hint = self.shown_text(hint);
        let (word, model) = parted(&hint);
        self.em(word.map_or(0.0, |word| widget::wide(word) + AFTER) + widget::wide(model))
    }

    /// Label, hint, field, red line.
    pub(super) fn filled_in(
        &self,
        block: &'a Block,
        kind: field::Kind,
        unit: Option<&String>,
        lines: u8,
    ) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let Some(typed) = self.computer.field(spot) else { return space().into() };
        let problem = self.red_line(block);
        let look = Look {
            size: self.em(1.0),
            unit: unit.cloned(),
            has_problem: problem.is_some(),
            lines: lines.min(self.lines),
            is_focused: self.computer.focus() == Some(spot),
            is_covered: !self.knows(spot),
        };
        let letters = letters(kind, unit.is_some());
        let shower = shower(spot).filter(|show| self.knows(show));
        let is_beside = matches!(self.shape, Shape::Beside | Shape::Line);
        let fills = shower.is_some() || matches!(self.shape, Shape::Columns | Shape::Pairs) || is_beside;
        let letters = if is_beside { letters.min(BESIDE.1) } else { letters };
        let field = container(face::field(spot, typed, look));
        let field = if fills { field.max_width(self.em(letters)) } else { field.width(self.em(letters)) };
        let field = match shower {
            Some(show) => row![field, self.show(&show, typed.is_revealed())].spacing(self.em(0.6)).align_y(Center),
            None => row![field],
        };
        let words = self.placed(block, field.into());
        let words = words.push(problem.map(|problem| self.problem(problem))).spacing(self.near());
        let words = container(words.width(if fills { Fill } else { Shrink }));
        if is_beside { words.max_width(self.beside_width(block, letters)).into() } else { words.into() }
    }

    /// Label and hint, above a field or beside it.
    fn placed(&self, block: &'a Block, field: Element<'a, Action>) -> Column<'a, Action, Theme> {
        let label = self.asked(&block.text);
        let Some(hint) = block.hint.as_ref().map(|hint| self.shown_text(hint)) else {
            return match self.shape {
                Shape::Line => column![row![label, field].spacing(self.em(APART)).align_y(Center)],
                _ => column![label, field],
            };
        };
        match self.shape {
            Shape::Page => column![label, self.hint(hint), field],
            Shape::Sheet => column![label, self.model(&hint), field],
            Shape::Beside => {
                column![label, row![field, self.model(&hint)].spacing(self.em(APART)).align_y(Center)]
            }
            Shape::Columns | Shape::Pairs => {
                let words = row![label, self.model(&hint)].spacing(self.em(APART)).wrap();
                column![words.vertical_spacing(self.near()), field]
            }
            Shape::Line => {
                column![row![label, field, self.model(&hint)].spacing(self.em(APART)).align_y(Center)]
            }
        }
    }

    /// Width of a field with what stands beside it, at most, in pixels.
    fn beside_width(&self, block: &Block, letters: f32) -> f32 {
        let model = self.model_width(block);
        let model = if model > 0.0 { model + self.em(APART) } else { 0.0 };
        let label = self.label_width(block);
        let field = self.em(letters);
        if self.shape == Shape::Line { label + field + model } else { (field + model).max(label) }
    }

    /// What is to be copied, as large as what is typed and bolder, and the word before it: « Modèle : ».
    fn model(&self, hint: &str) -> Element<'a, Action> {
        let (word, model) = parted(hint);
        let word = word.map(|word| self.words(word, 1.0).style(page::soft));
        row![].push(word).push(self.strong(model, 1.0).style(page::ink)).spacing(self.em(AFTER)).into()
    }

    /// Between a label and what belongs to it, in pixels.
    pub(super) fn near(&self) -> f32 {
        self.em(if self.shape == Shape::Page { 0.4 } else { 0.2 })
    }

    /// A label, above what it asks for.
    pub(super) fn asked(&self, words: &str) -> Element<'a, Action> {
        self.read(self.strong(self.shown_text(words), 1.0).style(page::ink))
    }
}

/// Width of a field of this kind, in letters.
fn letters(kind: field::Kind, has_unit: bool) -> f32 {
    match kind {
        field::Kind::Number | field::Kind::Money | field::Kind::Date => 10.0 + if has_unit { 5.0 } else { 0.0 },
        field::Kind::Text | field::Kind::Secret => 22.0,
        field::Kind::Email => 26.0,
        field::Kind::Lines => READ,
    }
}

/// The word that says what the hint is, and the rest of it.
fn parted(hint: &str) -> (Option<&str>, &str) {
    match hint.split_once(':') {
        Some((word, rest)) if !rest.trim().is_empty() => (Some(&hint[..=word.len()]), rest.trim()),
        _ => (None, hint),
    }
}

/// « Afficher », beside a field that hides what is typed.
fn shower(field: &Spot) -> Option<Spot> {
    Spot::parse(&format!("{field}.show")).ok()
}
