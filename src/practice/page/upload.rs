//! A file to be sent: its button, and the file that was put there.

use super::block::READ;
use super::pen::Pen;
use crate::computer::site::Block;
use crate::computer::{Action, Spot};
use crate::practice::desktop;
use crate::texts::Arg;
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

use std::sync::Arc;

/// Width of a file that was put on a page, in letters.
const FILE: f32 = 30.0;

impl<'a> Pen<'a> {
    /// Label, what can be put there, the button, the file, the red line.
    pub(super) fn upload(&self, block: &'a Block, accepts: &[Arc<str>], most: u16, add: &str) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let hint = match &block.hint {
            Some(hint) => self.shown_text(hint),
            None => self.accepted(accepts, most),
        };
        let sign = widget::icon(Icon::UploadSimple, self.em(1.2), Role::Inherit);
        let words = self.strong(self.shown_text(add), 1.0);
        let face = row![sign, words].spacing(self.em(0.5)).align_y(Center);
        let problem = self.red_line(block);
        let style = match (self.holds(spot), problem.is_some()) {
            (true, _) => page::plain_held,
            (false, true) => page::mended,
            (false, false) => page::plain,
        };
        let button = container(face).padding([self.high(0.43, 1.0), self.em(1.0)]).style(style);
        column![self.asked(&block.text), self.hint(hint)]
            .push(self.put(spot))
            .push(self.name(spot, button))
            .push(problem.map(|problem| self.problem(problem)))
            .spacing(self.near())
            .max_width(self.em(READ))
            .into()
    }

    /// The file that was put there, and « Retirer ».
    fn put(&self, spot: &Spot) -> Option<Element<'a, Action>> {
        let id = self.computer.browser().0.upload(spot)?;
        let file = self.computer.desk().file(id)?;
        let sign = container(widget::icon(desktop::sign(file.kind), self.em(1.5), Role::Inherit)).style(page::sign);
        let name = self.words(desktop::name(file), 1.0).style(page::ink);
        let remove = Spot::parse(&format!("{spot}.remove")).ok();
        let remove = remove.map(|remove| self.press(&remove, self.label("page.remove"), false));
        let name = row![sign, container(name).width(Fill)].spacing(self.em(0.5)).align_y(Center).width(Fill);
        let is_narrow = self.width < self.em(22.0);
        let line: Element<'a, Action> = if is_narrow {
            column![name].push(remove).spacing(self.em(0.4)).into()
        } else {
            row![name].push(remove).spacing(self.em(0.7)).align_y(Center).into()
        };
        Some(container(line).padding([self.em(0.4), self.em(0.6)]).max_width(self.em(FILE)).style(page::file).into())
    }

    /// What can be put there, in words.
    fn accepted(&self, accepts: &[Arc<str>], most: u16) -> String {
        let endings: Vec<String> = accepts.iter().map(|ending| ending.to_uppercase()).collect();
        let endings = endings.join(", ");
        let args = [("endings", Arg::Text(&endings)), ("most", Arg::Number(most.into()))];
        self.lent.texts.label("page.accepted", &args)
    }
}
