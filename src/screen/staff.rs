//! The staff area: what a volunteer needs in ten seconds, and what who answers for the seats needs.

pub(crate) mod door;
pub(crate) mod setup;

use super::{Action, Lent};
use crate::learner::{self, Pin};
use crate::line::Line;
use crate::report::{Answer, NewCard, Order, Pass, Refusal, Sealed};
use crate::theme::Element;

use iced::widget::column;

use std::path::PathBuf;

/// What the staff area asks of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ask {
    /// Is this a code of staff? Answered with [`door::Door::refused`], or by opening the staff area.
    Admit(Pin),
    /// The same with the recovery code, as it was typed.
    Recover(String),
    /// Draw a code to be proposed: answered with [`setup::SetUp::drawn`] or [`Told::Drawn`].
    Draw(usize),
    /// Set the seat up with these codes: answered with [`setup::SetUp::sealed`].
    SetUp { manager: Pin, volunteer: Pin },
    /// The set-up is over: the staff area opens.
    Enter,
    /// Ask the store: answered with [`Staff::told`].
    Do(Order),
    /// Write cards into a file to be printed: answered with [`Told::Printed`].
    PrintCards(Vec<NewCard>),
    /// Write the sealed sheet into a file to be printed: answered with [`setup::SetUp::printed`].
    PrintSealed(Sealed),
    /// Delete a file that was printed: answered with [`Told::Deleted`].
    Delete(PathBuf),
    /// « Préparer pour la personne suivante »: the visit under way ends, and the seat is empty.
    Prepare,
    /// « Quitter l’équipe »: back to the visit under way, or to the empty seat.
    Leave,
    /// Leave the kiosk: the program ends.
    Quit,
}

/// What the kiosk tells the staff area.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Told {
    /// To [`Ask::Do`].
    Answered(Result<Answer, Refusal>),
    /// To [`Ask::Draw`].
    Drawn(Pin),
    /// To [`Ask::PrintCards`]: the file, or why there is none.
    Printed(Result<PathBuf, String>),
    /// To [`Ask::Delete`].
    Deleted(Result<(), String>),
}

pub(crate) struct Staff {
    pass: Pass,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {}

impl Staff {
    /// The first page. `guest` sits here without a card; `notes` say what is wrong with content, sound or configuration.
    /// The second value is what is asked first.
    pub(crate) fn new(pass: Pass, _guest: Option<learner::Id>, _notes: Vec<String>) -> (Self, Action) {
        (Self { pass }, Action::Staff(Ask::Do(Order::Today)))
    }

    pub(crate) fn pass(&self) -> Pass {
        self.pass
    }

    /// What the kiosk found out.
    pub(crate) fn told(&mut self, _told: Told) -> Action {
        Action::None
    }

    /// What is said first: the staff area is silent.
    pub(crate) fn lines(&self) -> Vec<Line> {
        vec![]
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {}
    }

    /// Escape: out of what lies over the page.
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
