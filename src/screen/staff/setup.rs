//! The first start: staff choose their codes, and print the sealed sheet.

use super::super::{Action, Lent};
use crate::learner::Pin;
use crate::report::{Refusal, Sealed};
use crate::theme::Element;

use iced::widget::column;

use std::path::PathBuf;

pub(crate) struct SetUp {}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl SetUp {
    /// The first page of the set-up. The second value is what is asked first.
    pub(crate) fn new() -> (Self, Action) {
        (Self {}, Action::None)
    }

    /// A code to be proposed.
    pub(crate) fn drawn(&mut self, _pin: Pin) -> Action {
        Action::None
    }

    /// The seat is set up, or was not.
    pub(crate) fn sealed(&mut self, _sealed: Result<Sealed, Refusal>) -> Action {
        Action::None
    }

    /// The sealed sheet is in this file, or why it is not.
    pub(crate) fn printed(&mut self, _file: Result<PathBuf, String>) -> Action {
        Action::None
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {}
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        None
    }

    pub(crate) fn view<'a>(&'a self, _lent: Lent<'a>) -> Element<'a, Message> {
        column![].into()
    }
}
