//! The way in with a card: its number, « Est-ce votre carte ? », its code.

use super::{Action, Lent};
use crate::learner::card::Number;
use crate::learner::{Found, Missed, Pin};
use crate::line::Line;
use crate::theme::Element;

use iced::widget::column;

pub(crate) struct SignIn {}

/// What the sign-in asks of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ask {
    /// Look this card up: answered with [`SignIn::found`].
    Find(Number),
    /// Is this the code of this card? Answered with [`SignIn::missed`], or by opening the path.
    Check(Found, Pin),
    /// No code is asked for this card: open its path.
    Enter(Found),
    /// Practise with this card, without seeing what was before.
    Without(Found),
    /// Back to where the person came from.
    Back,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl SignIn {
    /// The pad for the number of a card. A code will have `pin_length` digits.
    pub(crate) fn new(_pin_length: usize) -> Self {
        Self {}
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        vec![]
    }

    /// The card was looked up.
    pub(crate) fn found(&mut self, _found: Found) -> Action {
        Action::None
    }

    /// The code was wrong, or is not looked at.
    pub(crate) fn missed(&mut self, _missed: Missed) -> Action {
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
