//! The end of a visit: what is kept, and « Reprenez votre carte ». Nothing of the person is left on it.

use super::{Action, Kept, Lent};
use crate::line::Line;
use crate::theme::Element;

use iced::widget::column;

use std::time::Duration;

pub(crate) struct Goodbye {}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Any button or key, anywhere.
    Gone,
}

impl Goodbye {
    /// The end of a visit with a card, or of one without.
    pub(crate) fn new(_had_card: bool, _now: Duration) -> Self {
        Self {}
    }

    /// What is said, once it is known whether everything is kept.
    pub(crate) fn lines(&self, _kept: Kept) -> Vec<Line> {
        vec![]
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Gone => Action::Empty,
        }
    }

    pub(crate) fn heard(&mut self, _line: &Line, _now: Duration) -> Action {
        Action::None
    }

    pub(crate) fn wake_at(&self) -> Option<Duration> {
        None
    }

    pub(crate) fn woke(&mut self, _now: Duration) -> Action {
        Action::Empty
    }

    pub(crate) fn view<'a>(&'a self, _lent: Lent<'a>) -> Element<'a, Message> {
        column![].into()
    }
}
