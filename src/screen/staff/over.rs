//! What lies over a page of staff: a code to be shown, a question, something to be typed.

mod view;

use super::code::{self, Choice, Outcome, Proposal};
use super::letters::{Alphabet, Letters, Stroke};
use super::number;
use super::trial::Trial;
use super::{Action, Ask, Asked, Place, Staff};
use crate::learner::card::{LENGTH, Misread, Number};
use crate::learner::{Digits, Nickname, Pin, pin};
use crate::report::{self, Handed, Order, Role, Row, Sound};
use crate::widget::Key;

use std::path::PathBuf;

/// What lies over a page. What it holds goes with it.
#[derive(Debug)]
pub(super) enum Over {
    /// A code, to be shown to the person once.
    Code {
        row: Row,
        pin: Pin,
    },
    /// The card to hand over.
    Handed(Handed),
    /// A card of another seat.
    Stranger(Number),
    /// A card is looked for by its number.
    Find {
        digits: Digits,
        misread: Option<Misread>,
    },
    /// The person chooses a code.
    Choose {
        row: Row,
        choice: Choice,
    },
    /// How the person wants to be called.
    Name {
        row: Row,
        letters: Letters,
        is_wrong: bool,
    },
    /// The number of the other card.
    Replace {
        row: Row,
        digits: Digits,
        misread: Option<Misread>,
    },
    Erase(Row),
    /// So many people are to be forgotten: their time is over.
    Purge(usize),
    Restore(report::Copy),
    Quit,
    /// Another code for staff.
    StaffCode {
        role: Role,
        proposal: Proposal,
    },
    /// « Essayer le son »
    Sound(Trial),
    /// It takes a moment.
    Waiting(Paper),
    /// It was written into a file.
    Printed {
        paper: Paper,
        file: PathBuf,
    },
}

/// What is waited for, or was written into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    Cards,
    Held,
    /// No file: the store is at work.
    Nothing,
}

/// What staff want to do.
#[derive(Debug, Clone)]
pub(crate) enum Wish {
    Find,
    Choose(Row),
    Rename(Row),
    Replace(Row),
    Erase(Row),
    Purge,
    Restore(report::Copy),
    Quit,
    StaffCode(Role),
    /// « Essayer le son »; without keeping it, the seat sounds so again.
    Sound(Sound),
}

impl Wish {
    /// The least role that may wish for it.
    fn needs(&self) -> Role {
        match self {
            Self::Find | Self::Choose(_) | Self::Rename(_) | Self::Sound(_) => Role::Volunteer,
            Self::Replace(_) | Self::Erase(_) | Self::Purge | Self::Restore(_) | Self::Quit | Self::StaffCode(_) => {
                Role::Manager
            }
        }
    }
}

impl Over {
    /// What is shown while this is under way, if it takes a moment.
    pub(super) fn waiting(asked: Asked) -> Option<Self> {
        match asked {
            Asked::Cards => Some(Self::Waiting(Paper::Cards)),
            Asked::Copy | Asked::Restore | Asked::Erase | Asked::Purge => Some(Self::Waiting(Paper::Nothing)),
            Asked::Read | Asked::Look | Asked::Change | Asked::Sound(_) | Asked::StaffCode => None,
        }
    }

    pub(super) fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting(_))
    }

    /// The control that the keyboard finds first: never the one that loses something.
    pub(super) fn first_focus(&self) -> Option<String> {
        let first = match self {
            Self::Code { .. } | Self::Handed(_) | Self::Erase(_) | Self::Purge(_) | Self::Restore(_) | Self::Quit => {
                "over.close"
            }
            Self::Stranger(_) => "over.welcome",
            Self::Find { .. } | Self::Choose { .. } | Self::Replace { .. } => "pad.1",
            Self::Name { .. } => "letter.65",
            Self::StaffCode { proposal, .. } => return proposal.first_focus(),
            Self::Sound(trial) => trial.first_focus(),
            Self::Waiting(_) => return None,
            Self::Printed { .. } => "over.delete",
        };
        Some(first.to_owned())
    }

    fn find() -> Self {
        Self::Find { digits: Digits::new(LENGTH), misread: None }
    }
}

impl Staff {
    /// Opens what was wished for.
    pub(super) fn show(&mut self, wish: Wish) -> Action {
        if wish.needs() > self.pass.role() {
            return Action::None;
        }
        self.notice = None;
        let mut action = Action::None;
        self.over = Some(match wish {
            Wish::Find => Over::find(),
            Wish::Choose(row) => Over::Choose { row, choice: Choice::new(self.pin_length) },
            Wish::Rename(row) => {
                let name = row.nickname.as_ref().map_or("", Nickname::as_str);
                let letters = Letters::of(Alphabet::Name, Nickname::LONGEST, name);
                Over::Name { row, letters, is_wrong: false }
            }
            Wish::Replace(row) => Over::Replace { row, digits: Digits::new(LENGTH), misread: None },
            Wish::Erase(row) => Over::Erase(row),
            Wish::Purge => Over::Purge(self.expired.now),
            Wish::Restore(copy) => Over::Restore(copy),
            Wish::Quit => Over::Quit,
            Wish::Sound(back) => return self.try_sound(back),
            Wish::StaffCode(role) => {
                action = Action::Staff(Ask::Draw(pin::STAFF));
                Over::StaffCode { role, proposal: Proposal::Drawing }
            }
        });
        action
    }

    /// A digit, on a pad, on the keyboard or from a scanner. On a page without a pad it begins to look for a card.
    pub(super) fn key(&mut self, key: Key) -> Action {
        if self.over.is_none() && matches!(self.place, Place::Today | Place::People) && matches!(key, Key::Digit(_)) {
            self.notice = None;
            self.over = Some(Over::find());
        }
        let order = match &mut self.over {
            Some(Over::Find { digits, misread }) => {
                number::typed(digits, misread, key).and_then(|()| found(digits, misread))
            }
            Some(Over::Replace { row, digits, misread }) => number::typed(digits, misread, key)
                .and_then(|()| number::read(digits, misread))
                .map(|number| Order::Replace(row.id, number)),
            Some(Over::Choose { row, choice }) => choice.key(key).map(|pin| Order::ChooseCode(row.id, pin)),
            _ => None,
        };
        match order {
            Some(order @ Order::People(_)) => {
                self.over = None;
                self.place = Place::People;
                self.ask(order)
            }
            Some(order) => self.ask(order),
            None => Action::None,
        }
    }

    /// A letter of a nickname.
    pub(super) fn stroke(&mut self, stroke: Stroke) -> Action {
        let Some(Over::Name { row, letters, is_wrong }) = &mut self.over else { return Action::None };
        *is_wrong = false;
        if !letters.stroke(stroke) {
            return Action::None;
        }
        let name = Nickname::parse(letters.text());
        if name.is_none() && !letters.text().trim().is_empty() {
            *is_wrong = true;
            return Action::None;
        }
        let order = Order::Rename(row.id, name);
        self.ask(order)
    }

    /// The new code of staff.
    pub(super) fn code(&mut self, message: code::Message) -> Action {
        let Some(Over::StaffCode { role, proposal }) = &mut self.over else { return Action::None };
        match proposal.update(message) {
            Outcome::Nothing => Action::None,
            Outcome::Draw => Action::Staff(Ask::Draw(pin::STAFF)),
            Outcome::Chosen(pin) => {
                let order = Order::ChangeStaffCode(*role, pin);
                self.ask(order)
            }
        }
    }
}

/// What the digits that were typed look for: a card, or all cards that end in them.
fn found(digits: &Digits, misread: &mut Option<Misread>) -> Option<Order> {
    match (digits.len(), digits.get(0), digits.get(1)) {
        (2, Some(ten), Some(one)) => Some(Order::People(Some(ten.value() * 10 + one.value()))),
        _ => number::read(digits, misread).map(Order::Find),
    }
}
