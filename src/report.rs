//! What staff ask for, and the rows and figures that they see.
//!
//! Staff screens speak in [`Order`]s; the store obeys them for whoever holds a [`Pass`] of the right [`Role`], and answers. Nothing that
//! a learner typed is ever in an answer; codes and card numbers are in those that hand them out, once.
#![warn(missing_docs)]

mod held;
mod order;

pub use held::{Held, HeldAct, HeldCard, HeldCode, HeldEvent};
pub use order::Order;

use crate::learner::card::{Look, Number};
use crate::learner::pin::Weak;
use crate::learner::{self, Nickname, Pin};
use crate::progress::Past;

use jiff::Timestamp;

use std::path::PathBuf;

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// A volunteer: the next person, codes, new persons, sound.
    Volunteer,
    /// Who answers for the seats: also cards, settings, copies, rights of a person, leaving the kiosk.
    Manager,
}

impl Role {
    /// Its key in texts and in the log.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Manager => "manager",
        }
    }
}

/// Proof that a code of staff was right. Only the store grants one, and no staff screen can be made without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pass(Role);

impl Pass {
    /// Grants a pass. For the store, after it checked a code, and for the command line, whose user can read the files anyway.
    #[must_use]
    pub(crate) fn grant(role: Role) -> Self {
        Self(role)
    }

    /// What its bearer may do.
    #[must_use]
    pub fn role(self) -> Role {
        self.0
    }
}

/// What came of a code of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It was right.
    In(Pass),
    /// It was wrong.
    Wrong,
    /// It was not looked at: after five wrong ones, a quarter of an hour passes first.
    Later,
}

/// What the store answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// To [`Order::Today`].
    Today(Today),
    /// To [`Order::People`].
    People(Vec<Row>),
    /// To [`Order::Find`] and [`Order::Person`], and to orders that change one.
    Person(Person),
    /// To [`Order::Find`]: nobody here has this card. It can be taken in with [`Order::Welcome`].
    Nobody(Number),
    /// To [`Order::NewCode`], [`Order::ChooseCode`] and [`Order::Welcome`]: shown once.
    Code(Row, Pin),
    /// To [`Order::OpenFor`]: who sits here from now on.
    Open(Box<Past>),
    /// To [`Order::HandOver`].
    Handed(Handed),
    /// To [`Order::DrawCards`]: the number of the sheet, and its cards, to be printed and then forgotten.
    Cards(u32, Vec<NewCard>),
    /// To [`Order::Copies`] and [`Order::Copy`], the newest first.
    Copies(Vec<Copy>),
    /// To [`Order::Restore`]: what the state is now.
    Restored(Keeping),
    /// To [`Order::Export`]: a readable text, and the same as JSON.
    Export(Held),
    /// To [`Order::Expired`] and [`Order::Purge`].
    Expired(Expired),
    /// Done; there is nothing to show.
    Done,
}

/// Whose time is over: nobody is kept for longer than the association chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Expired {
    /// How many are to be forgotten.
    pub now: usize,
    /// How many more in thirty days.
    pub soon: usize,
}

/// The first page of staff.
#[derive(Debug, Clone, PartialEq)]
pub struct Today {
    /// Who practised here today, the last first.
    pub visitors: Vec<Row>,
    /// How many ready-made cards nobody has yet.
    pub ready: usize,
    /// Whether everything is kept.
    pub keeping: Keeping,
    /// When the last copy was made.
    pub copied: Option<Timestamp>,
    /// How the seat sounds.
    pub sound: Option<Sound>,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub id: learner::Id,
    /// Their card.
    pub look: Look,
    /// How they want to be called.
    pub nickname: Option<Nickname>,
    /// When they were last here.
    pub seen: Option<Timestamp>,
    /// Whether the code was wrong too often, so that it is not looked at any more.
    pub locked: bool,
}

/// A person by themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As in a list.
    pub row: Row,
    /// Whether the code is asked for.
    pub asks_code: bool,
    /// How many lessons were played to their end.
    pub lessons: usize,
    /// On how many days they practised here.
    pub days: usize,
    /// When the card was handed over.
    pub since: Option<Timestamp>,
}

/// A card that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Whose it is now.
    pub row: Row,
    /// The number and the code, to be written on a blank card. None when a ready-made card was taken, which has them printed.
    pub blank: Option<NewCard>,
}

/// A card that was just drawn. Its number and its code are nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCard {
    /// What is printed on it.
    pub number: Number,
    /// What is printed on the strip that is torn off.
    pub pin: Pin,
}

/// What is printed when a seat is set up, to be kept in a sealed envelope.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Lets staff in once, and chooses new codes: five groups of four letters and digits.
    pub recovery: String,
    /// The key of the room: without it, cards of another seat are strangers.
    pub room_key: String,
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed(…)")
    }
}

/// How the seat sounds at the beginning of each visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    /// From 0 (off) to 5.
    pub volume: u8,
    /// Where it comes out.
    pub output: Output,
}

/// Where the sound comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Output {
    /// For one pair of ears.
    Headset,
    /// For everybody around.
    Speaker,
}

impl Output {
    /// Its key in texts and in the log.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Headset => "headset",
            Self::Speaker => "speaker",
        }
    }
}

/// A copy of what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The file.
    pub file: PathBuf,
    /// When it was made.
    pub made: Timestamp,
}

/// Whether what is done here is kept, and what staff should know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Keeping {
    /// Everything is.
    #[default]
    Fine,
    /// The file was damaged. It was put aside, and the copy of this moment was taken in its place.
    Restored {
        /// When the copy was made: what was done after it is missing.
        copy: Timestamp,
        /// Where the damaged file is now.
        aside: PathBuf,
    },
    /// The file was damaged, and there was no good copy: everything begins anew.
    Anew {
        /// Where the damaged file is now.
        aside: PathBuf,
    },
    /// Nothing can be written now: practice goes on, and is kept as soon as that is possible again.
    Waiting(Trouble),
}

/// Why nothing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// The disk is full.
    Full,
    /// The disk or the folder cannot be written to.
    ReadOnly,
    /// What is kept was written by a newer version of the program: it is left untouched.
    Newer,
    /// The disk answers with errors.
    Failing,
}

impl Trouble {
    /// Its key in texts and in the log.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read_only",
            Self::Newer => "newer",
            Self::Failing => "failing",
        }
    }
}

/// Why an order was not obeyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing can be read or written now.
    Closed,
    /// The pass does not allow it.
    Forbidden,
    /// There is no such person, card or copy.
    Unknown,
    /// Somebody has that card already.
    Taken,
    /// The code is too easy to guess.
    Weak(Weak),
    /// The disk or the program failed: the log says how.
    Failed,
}

impl Refusal {
    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Forbidden => "forbidden",
            Self::Unknown => "unknown",
            Self::Taken => "taken",
            Self::Weak(weak) => weak.key(),
            Self::Failed => "failed",
        }
    }
}
