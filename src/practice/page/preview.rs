//! A file that was chosen, as it looks.

use super::pen::Pen;
use crate::computer::site::Block;
use crate::computer::{Action, Spot};
use crate::practice::desktop;
use crate::theme::{Element, desktop as style};

use iced::widget::{column, container};
use iced::{Fill, Size};

/// Size of what is shown, at most, in letters.
const PAPER: Size = Size::new(26.0, 18.0);

impl<'a> Pen<'a> {
    /// The paper, as the viewer of the desk shows it, with the caption above it.
    pub(super) fn preview(&self, block: &Block, of: &Spot) -> Element<'a, Action> {
        let caption = (!block.text.is_empty()).then(|| self.asked(&block.text));
        let size = Size::new(self.em(PAPER.width).min(self.width), self.em(PAPER.height));
        let file = self.computer.browser().0.upload(of).and_then(|id| self.computer.desk().file(id));
        let near = self.em(0.6);
        let table = file.map(|file| {
            let inside = Size::new(size.width - 2.0 * near, size.height - 2.0 * near);
            let paper = desktop::paper(self.lent, file, (self.em(1.0), near), inside);
            container(paper).padding(near).center_x(size.width).center_y(size.height).style(style::table)
        });
        column![].push(caption).push(table).spacing(self.near()).width(Fill).into()
    }
}
