//! What was answered, to be read again: the question at the left, the answer at the right.

use super::block::READ;
use super::pen::Pen;
use crate::computer::Action;
use crate::computer::site::{Block, Row as Line};
use crate::theme::{Element, page};

use iced::widget::{column, container, row};
use iced::{Center, Fill, FillPortion};

/// On a narrower page the answer stands below the question, in letters.
const NARROW: f32 = 22.0;
/// Above and below a line, in letters.
const HIGH: f32 = 0.5;

impl<'a> Pen<'a> {
    /// Every line that is shown now, with the caption above them.
    pub(super) fn summary(&self, block: &Block, lines: &[Line]) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let caption = (!block.text.is_empty()).then(|| self.asked(&block.text));
        let shown = lines.iter().filter(|line| browser.holds(line.when.as_ref(), sites));
        let lines = shown.flat_map(|line| [self.answered(line), self.parting()]);
        let lines = column![self.parting()].extend(lines).max_width(self.em(READ)).width(Fill);
        column![].push(caption).push(lines).spacing(self.near()).width(Fill).into()
    }

    fn answered(&self, line: &Line) -> Element<'a, Action> {
        let question = self.words(self.shown_text(&line.text), 1.0).style(page::ink);
        let answer = self.strong(self.shown_text(&line.value), 1.0).style(page::ink);
        let padding = [self.em(HIGH), 0.0];
        if self.width < self.em(NARROW) {
            return container(column![question, answer].spacing(self.em(0.1))).padding(padding).width(Fill).into();
        }
        let question = container(question).width(FillPortion(3));
        let answer = container(answer.align_x(iced::widget::text::Alignment::Right)).align_right(FillPortion(2));
        container(row![question, answer].spacing(self.em(1.0)).align_y(Center)).padding(padding).width(Fill).into()
    }
}
