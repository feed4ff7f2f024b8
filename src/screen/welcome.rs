//! The fork: « Avez-vous déjà une carte ? »

use super::bar::{self, Bar};
use super::{Action, Lent};
use crate::line::Line;
use crate::theme::Element;

use iced::widget::column;

use std::time::Duration;

pub(crate) struct Welcome {}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// « Première fois »
    First,
    /// « J’ai une carte »
    Card,
    Bar(Bar),
}

impl Welcome {
    /// The fork, entered `now`.
    pub(crate) fn new(_now: Duration) -> Self {
        Self {}
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        vec![]
    }

    pub(crate) fn update(&mut self, message: Message, _now: Duration) -> Action {
        match message {
            Message::First => Action::Guest,
            Message::Card => Action::SignIn,
            Message::Bar(_) => Action::None,
        }
    }

    pub(crate) fn heard(&mut self, _line: &Line, _now: Duration) -> Action {
        Action::None
    }

    pub(crate) fn wake_at(&self) -> Option<Duration> {
        None
    }

    pub(crate) fn woke(&mut self, _now: Duration) -> Action {
        Action::None
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        None
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        column![bar::arrival(lent).map(Message::Bar)].into()
    }
}
