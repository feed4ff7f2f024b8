//! Rows and columns. On a narrow page, every row is a list of its own.

use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::Block;
use crate::theme::{Element, page};
use crate::widget;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Fill, Length};

/// Width of a table, at most, in letters.
const WIDEST: f32 = 48.0;
/// Above and beside the words of a cell, in letters.
const CELL: (f32, f32) = (0.45, 0.6);
/// A column is as wide as its longest words up to so many letters: longer ones stand on several lines.
const WORDS: f32 = 16.0;
/// Width of a column, at least, in letters.
const NARROWEST: f32 = 3.0;

impl<'a> Pen<'a> {
    /// A table, with its caption above it.
    pub(super) fn table(&self, block: &Block, columns: &[String], rows: &[Vec<String>]) -> Element<'a, Action> {
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| self.shown_text(cell)).collect()).collect();
        let widths: Vec<f32> = (0..columns.len())
            .map(|n| {
                let cells = rows.iter().filter_map(|row| row.get(n)).chain(columns.get(n));
                let widest = cells.map(|cell| widget::wide(cell)).fold(NARROWEST, f32::max);
                widest.min(WORDS) + 2.0 * CELL.1
            })
            .collect();
        let is_wide = self.em(widths.iter().sum()) <= self.width;
        let table = if is_wide { self.grid(columns, &rows, &widths) } else { self.lists(columns, &rows) };
        let caption = (!block.text.is_empty()).then(|| self.asked(&block.text));
        let widest = if is_wide { self.em(widths.iter().sum::<f32>() * 1.3) } else { self.em(WIDEST) };
        let table = container(table).max_width(widest.min(self.em(WIDEST)));
        column![].push(caption).push(table).spacing(self.near()).width(Fill).into()
    }

    fn grid(&self, columns: &[String], rows: &[Vec<String>], widths: &[f32]) -> Element<'a, Action> {
        let are_figures: Vec<bool> = (0..columns.len()).map(|n| rows.iter().all(|row| is_figure(row.get(n)))).collect();
        let cell = |n: usize, words: Element<'a, Action>| {
            let portion = widths.get(n).map_or(1, |width| (width * 10.0) as u16);
            let cell = container(words).padding([self.em(CELL.0), self.em(CELL.1)]);
            let width = Length::FillPortion(portion);
            let is_figure = n > 0 && are_figures.get(n).copied().unwrap_or_default();
            if is_figure { cell.align_right(width).into() } else { cell.width(width).into() }
        };
        let head = columns.iter().enumerate().map(|(n, words)| cell(n, self.strong(words.clone(), 0.95).into()));
        let head = container(Row::from_iter(head).align_y(Center)).width(Fill).style(page::columns);
        let rows = rows.iter().flat_map(|row| {
            let cells = row.iter().enumerate();
            let cells = cells.map(|(n, words)| cell(n, self.words(words.clone(), 1.0).style(page::ink).into()));
            [Row::from_iter(cells).align_y(Center).width(Fill).into(), self.parting()]
        });
        column![head, self.parting()].extend(rows).width(Fill).into()
    }

    fn lists(&self, columns: &[String], rows: &[Vec<String>]) -> Element<'a, Action> {
        let list = |row: &Vec<String>| {
            let lines = columns.iter().zip(row).map(|(name, words)| {
                let name = self.words(name.clone(), 0.9).style(page::soft);
                row![name, self.strong(words.clone(), 1.0).style(page::ink)].spacing(self.em(CELL.1)).wrap().into()
            });
            let list = Column::from_iter(lines).spacing(self.em(0.15)).width(Fill);
            column![list, space().height(self.em(CELL.0)), self.parting()].into()
        };
        column![self.parting()].extend(rows.iter().map(list)).spacing(self.em(CELL.0)).width(Fill).into()
    }
}

/// Whether it is a number, an amount, an hour: it stands at the right.
fn is_figure(words: Option<&String>) -> bool {
    let words = words.map_or("", |words| words.trim());
    let is_part = |letter: char| letter.is_ascii_digit() || " \u{a0}\u{202f},€%–h".contains(letter);
    !words.is_empty() && words.chars().all(is_part)
}
