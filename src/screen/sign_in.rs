//! The way in with a card: its number, « Est-ce votre carte ? », its code.

mod face;

use super::bar::Bar;
use super::{Action, call, settings};
use crate::learner::card::{LENGTH, Number};
use crate::learner::{Digits, Door, Found, Missed, Pin};
use crate::line::Line;
use crate::widget::Key;

/// From this many misses on, the way without a code is offered.
const OFTEN: u32 = 2;

pub(crate) struct SignIn {
    pin_length: usize,
    number: Digits,
    stage: Stage,
    is_asking: bool,
    settings: settings::Sheet,
}

/// How far the person has come.
enum Stage {
    /// The number is typed.
    Number { is_misread: bool },
    /// The card is looked up.
    Looking,
    /// « Est-ce votre carte ? »
    Confirm(Found),
    /// The code is typed, or is being checked.
    Code { card: Found, code: Digits, misses: u32, is_checking: bool },
    /// Its past stays shut: the card is new here, or its code is not looked at.
    Shut(Found),
}

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
pub(crate) enum Message {
    /// On the pad, or on the keyboard.
    Key(Key),
    /// « Tout effacer »
    EraseAll,
    /// « Est-ce votre carte ? »
    Answered(bool),
    /// « Pratiquer sans code »
    Without,
    /// « Voulez-vous appeler quelqu’un ? »
    Called(bool),
    Bar(Bar),
    Settings(settings::Message),
}

impl SignIn {
    /// The pad for the number of a card. A code will have `pin_length` digits.
    pub(crate) fn new(pin_length: usize) -> Self {
        Self {
            pin_length,
            number: Digits::new(LENGTH),
            stage: Stage::Number { is_misread: false },
            is_asking: false,
            settings: settings::Sheet::default(),
        }
    }

    /// What is said first, and after each step.
    pub(crate) fn lines(&self) -> Vec<Line> {
        if let Some(line) = self.settings.line() {
            return vec![line];
        }
        if self.is_asking {
            return vec![call::question()];
        }
        self.words().into_iter().map(|message| Line::new("sign_in", message)).collect()
    }

    /// What is to be read now: what matters first.
    fn words(&self) -> Vec<&'static str> {
        match &self.stage {
            Stage::Number { is_misread: false } => vec!["number", "number_where"],
            Stage::Number { is_misread: true } => vec!["misread"],
            Stage::Looking | Stage::Code { is_checking: true, .. } => vec!["wait"],
            Stage::Confirm(_) => vec!["yours"],
            Stage::Code { misses: 0, .. } => vec!["code", "code_hide"],
            Stage::Code { misses, .. } if *misses < OFTEN => vec!["wrong"],
            Stage::Shut(card) if card.door == Door::New => vec!["new"],
            Stage::Code { .. } | Stage::Shut(_) => vec!["wrong_again"],
        }
    }

    /// The card was looked up.
    pub(crate) fn found(&mut self, found: Found) -> Action {
        if !matches!(self.stage, Stage::Looking) {
            return Action::None;
        }
        self.go(Stage::Confirm(found))
    }

    /// The code was wrong, or is not looked at.
    pub(crate) fn missed(&mut self, missed: Missed) -> Action {
        let Stage::Code { card, code, misses, is_checking: is_checking @ true } = &mut self.stage else {
            return Action::None;
        };
        code.clear();
        *is_checking = false;
        // A code that could not be looked at was not wrong: it is asked for again all the same.
        *misses = missed.times.max(1);
        if missed.is_locked {
            let card = Found { door: Door::Locked, ..card.clone() };
            self.stage = Stage::Shut(card);
        }
        Action::Say(self.lines())
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Key(key) => self.key(key),
            Message::EraseAll => self.erase_all(),
            Message::Answered(true) => self.confirmed(),
            Message::Answered(false) => self.restart(),
            Message::Without => self.without(),
            Message::Called(yes) => {
                self.is_asking = false;
                Action::Call(yes)
            }
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Undo) => self.back(),
            Message::Bar(Bar::Stop) => Action::Leave,
            Message::Bar(Bar::Help) => {
                self.is_asking = true;
                Action::Say(self.lines())
            }
            Message::Bar(Bar::Close) => self.uncover(),
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
        }
    }

    fn key(&mut self, key: Key) -> Action {
        let Some(digits) = self.typed() else { return Action::None };
        match key {
            Key::Digit(digit) => {
                digits.push(digit);
                Action::None
            }
            Key::Erase => {
                digits.erase();
                Action::None
            }
            Key::Confirm => self.confirm(),
        }
    }

    /// The digits that the pad types into now.
    fn typed(&mut self) -> Option<&mut Digits> {
        if self.is_covered() {
            return None;
        }
        match &mut self.stage {
            Stage::Number { .. } => Some(&mut self.number),
            Stage::Code { code, is_checking: false, .. } => Some(code),
            Stage::Looking | Stage::Code { .. } | Stage::Confirm(_) | Stage::Shut(_) => None,
        }
    }

    fn erase_all(&mut self) -> Action {
        if let Some(digits) = self.typed() {
            digits.clear();
        }
        Action::None
    }

    /// « Valider »: nothing happens before there are enough digits.
    fn confirm(&mut self) -> Action {
        match &mut self.stage {
            Stage::Number { is_misread } if self.number.is_full() => match self.number.number() {
                Ok(number) => {
                    self.stage = Stage::Looking;
                    Action::Card(Ask::Find(number))
                }
                Err(_) => {
                    *is_misread = true;
                    Action::Say(self.lines())
                }
            },
            Stage::Code { card, code, is_checking, .. } => match code.pin() {
                Some(pin) => {
                    *is_checking = true;
                    Action::Card(Ask::Check(card.clone(), pin))
                }
                None => Action::None,
            },
            Stage::Number { .. } | Stage::Looking | Stage::Confirm(_) | Stage::Shut(_) => Action::None,
        }
    }

    /// « Oui »: what stands before the past of the card decides.
    fn confirmed(&mut self) -> Action {
        let Stage::Confirm(card) = &self.stage else { return Action::None };
        let card = card.clone();
        match card.door {
            Door::Open => Action::Card(Ask::Enter(card)),
            Door::Code => {
                let code = Digits::new(self.pin_length);
                self.go(Stage::Code { card, code, misses: 0, is_checking: false })
            }
            Door::New | Door::Locked | Door::Closed => self.go(Stage::Shut(card)),
        }
    }

    fn without(&self) -> Action {
        match &self.stage {
            Stage::Code { card, .. } | Stage::Shut(card) => Action::Card(Ask::Without(card.clone())),
            Stage::Number { .. } | Stage::Looking | Stage::Confirm(_) => Action::None,
        }
    }

    /// Another card: its number, from the first digit on.
    fn restart(&mut self) -> Action {
        self.number.clear();
        self.go(Stage::Number { is_misread: false })
    }

    /// « Revenir »: the number that was typed stays.
    fn back(&mut self) -> Action {
        match &self.stage {
            Stage::Number { .. } => Action::Card(Ask::Back),
            Stage::Looking | Stage::Confirm(_) => self.go(Stage::Number { is_misread: false }),
            Stage::Code { card, .. } | Stage::Shut(card) => {
                let card = card.clone();
                self.go(Stage::Confirm(card))
            }
        }
    }

    fn go(&mut self, stage: Stage) -> Action {
        self.stage = stage;
        Action::Say(self.lines())
    }

    /// Whether a sheet lies over the screen.
    fn is_covered(&self) -> bool {
        self.is_asking || self.settings.is_open()
    }

    fn uncover(&mut self) -> Action {
        self.is_asking = false;
        let _ = self.settings.open(Bar::Close);
        Action::Say(self.lines())
    }

    /// Escape: out of what lies over the screen, or one step back.
    pub(crate) fn escape(&mut self) -> Action {
        if self.is_covered() { self.uncover() } else { self.back() }
    }

    /// The control that the keyboard finds first. None where digits are typed: Enter is « Valider » there.
    pub(crate) fn first_focus(&self) -> Option<String> {
        if let Some(control) = self.settings.first_focus() {
            return Some(control.to_owned());
        }
        let control = match &self.stage {
            _ if self.is_asking => "call.yes",
            Stage::Number { .. } | Stage::Looking | Stage::Code { .. } => return None,
            Stage::Confirm(_) => "sign_in.yes",
            Stage::Shut(_) => "sign_in.without",
        };
        Some(control.to_owned())
    }
}

#[cfg(test)]
mod tests;
