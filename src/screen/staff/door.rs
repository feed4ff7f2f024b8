//! Before the staff area: the code of staff, or the recovery code.

use super::super::{Action, Lent};
use crate::report::Admission;
use crate::theme::Element;

use iced::widget::column;

pub(crate) struct Door {}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl Door {
    pub(crate) fn new() -> Self {
        Self {}
    }

    /// The code was wrong, or was not looked at.
    pub(crate) fn refused(&mut self, _admission: Admission) -> Action {
        Action::None
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {}
    }

    /// Escape: one step back.
    pub(crate) fn escape(&mut self) -> Action {
        Action::None
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        None
    }

    pub(crate) fn view<'a>(&'a self, _lent: Lent<'a>) -> Element<'a, Message> {
        column![].into()
    }
}
