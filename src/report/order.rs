//! What staff ask of the store, and who may.

use super::{Role, Sound};
use crate::learner::card::Number;
use crate::learner::{self, Nickname, Pin};

use std::path::PathBuf;

/// What staff ask of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// The first page: who came, how many cards are ready, whether everything is kept.
    Today,
    /// Every card that was handed over, the last seen first; with a number, only those that it is the last two digits of.
    People(Option<u8>),
    /// The card with this number.
    Find(Number),
    /// One person.
    Person(learner::Id),
    /// Take in a card of another seat: the one with this number gets a code here.
    Welcome(Number),
    /// A new code, drawn; whatever was locked is open again.
    NewCode(learner::Id),
    /// A code that the person chose.
    ChooseCode(learner::Id, Pin),
    /// Whether the code is asked for.
    AskCode(learner::Id, bool),
    /// Let the person in without their code, this once.
    OpenFor(learner::Id),
    /// Hand over the next ready-made card; without one, draw a number and a code to be written on a blank card. What this guest did is
    /// kept under it.
    HandOver(Option<learner::Id>),
    /// Another card for the same person: the one with this number, which nobody has.
    Replace(learner::Id, Number),
    /// How the person wants to be called.
    Rename(learner::Id, Option<Nickname>),
    /// Draw so many cards, each with its code, to be printed.
    DrawCards(u16),
    /// Another code for staff of this role.
    ChangeStaffCode(Role, Pin),
    /// How the seat sounds from now on.
    Sound(Sound),
    /// The copies that could be put back.
    Copies,
    /// Make a copy now.
    Copy,
    /// Put a copy back. What is there now is kept aside.
    Restore(PathBuf),
    /// Everything that is held on a person.
    Export(learner::Id),
    /// Forget a person, here and in the copies.
    Erase(learner::Id),
    /// How many were not here for so many months.
    Expired(u8),
    /// Forget everybody who was not here for so many months.
    Purge(u8),
}

impl Order {
    /// The least role that may ask for it.
    #[must_use]
    pub fn needs(&self) -> Role {
        match self {
            Self::Today
            | Self::People(_)
            | Self::Find(_)
            | Self::Person(_)
            | Self::Welcome(_)
            | Self::NewCode(_)
            | Self::ChooseCode(..)
            | Self::AskCode(..)
            | Self::OpenFor(_)
            | Self::HandOver(_)
            | Self::Rename(..)
            | Self::Sound(_) => Role::Volunteer,
            Self::Replace(..)
            | Self::DrawCards(_)
            | Self::ChangeStaffCode(..)
            | Self::Copies
            | Self::Copy
            | Self::Restore(_)
            | Self::Export(_)
            | Self::Erase(_)
            | Self::Expired(_)
            | Self::Purge(_) => Role::Manager,
        }
    }

    /// Its key in the audit.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::People(_) => "people",
            Self::Find(_) => "find",
            Self::Person(_) => "person",
            Self::Welcome(_) => "welcome",
            Self::NewCode(_) => "new_code",
            Self::ChooseCode(..) => "choose_code",
            Self::AskCode(..) => "ask_code",
            Self::OpenFor(_) => "open_for",
            Self::HandOver(_) => "hand_over",
            Self::Replace(..) => "replace",
            Self::Rename(..) => "rename",
            Self::DrawCards(_) => "draw_cards",
            Self::ChangeStaffCode(..) => "change_staff_code",
            Self::Sound(_) => "sound",
            Self::Copies => "copies",
            Self::Copy => "copy",
            Self::Restore(_) => "restore",
            Self::Export(_) => "export",
            Self::Erase(_) => "erase",
            Self::Expired(_) => "expired",
            Self::Purge(_) => "purge",
        }
    }
}
