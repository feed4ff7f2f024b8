//! The work itself, and the waiting for the disk.

use super::{Error, Moment, Setup};
use crate::learner::card::Number;
use crate::learner::{self, Found, Look, Missed, Pin, Wishes};
use crate::progress::{Fact, Past};
use crate::report::{Admission, Answer, Keeping, Order, Pass, Sealed, Sound};

/// Everything that is kept.
pub struct Vault {}

/// What came of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// It was right.
    Open(Box<Past>),
    /// It was wrong, or was not looked at.
    Missed(Missed),
}

/// What became of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// They are on the disk, up to the event with this number.
    Saved(u64),
    /// They wait in memory, because nothing can be written now.
    Waiting,
}

#[expect(unused_variables, clippy::needless_pass_by_value, clippy::unused_self, reason = "not built yet")]
impl Vault {
    /// Opens what is kept, whatever state it is in.
    #[must_use]
    pub fn open(setup: Setup) -> Self {
        Self {}
    }

    /// Makes what is in memory durable, and puts the house in order.
    pub fn close(self) {}

    /// Whether everything is kept, and what staff should know.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        Keeping::Fine
    }

    /// Whether staff have codes. Before that there are only guests. None when that cannot be read.
    #[must_use]
    pub fn is_set_up(&self) -> Option<bool> {
        Some(false)
    }

    /// How the seat sounds, if staff chose.
    #[must_use]
    pub fn sound(&self) -> Option<Sound> {
        None
    }

    /// Looks a card up.
    pub fn find(&mut self, number: &Number, at: Moment) -> Result<Found, Error> {
        Err(Error::Closed)
    }

    /// Checks a code. The attempt is counted, durably, before it is looked at.
    pub fn check(&mut self, id: learner::Id, pin: &Pin, at: Moment) -> Result<Checked, Error> {
        Err(Error::Closed)
    }

    /// The past of a card for which no code is asked. An error for any other.
    pub fn past(&mut self, id: learner::Id) -> Result<Past, Error> {
        Err(Error::Closed)
    }

    /// Somebody practises with a card without opening its past: from now on staff find them, also when the card was unknown here.
    pub fn take_in(&mut self, id: learner::Id, look: Look, at: Moment) -> Result<(), Error> {
        Err(Error::Closed)
    }

    /// Keeps facts of a learner, in one transaction. When nothing can be written they wait in memory.
    pub fn append(&mut self, who: learner::Id, facts: Vec<Fact>, at: Moment) -> Result<Kept, Error> {
        Err(Error::Closed)
    }

    /// Tries again to write what waits in memory. What became of it.
    pub fn retry(&mut self, at: Moment) -> Kept {
        Kept::Waiting
    }

    /// Keeps what a learner chose. The last choice counts.
    pub fn wish(&mut self, who: learner::Id, wishes: Wishes, at: Moment) -> Result<(), Error> {
        Err(Error::Closed)
    }

    /// What this guest did is kept under this learner from now on.
    pub fn adopt(&mut self, guest: learner::Id, learner: learner::Id, at: Moment) -> Result<(), Error> {
        Err(Error::Closed)
    }

    /// Gives staff their codes, once. What is printed then is printed never again.
    pub fn set_up(&mut self, manager: &Pin, volunteer: &Pin, at: Moment) -> Result<Sealed, Error> {
        Err(Error::Closed)
    }

    /// Checks a code of staff.
    pub fn admit(&mut self, pin: &Pin, at: Moment) -> Result<Admission, Error> {
        Err(Error::Closed)
    }

    /// Lets in who holds the recovery code. It stays valid until codes were chosen anew.
    pub fn recover(&mut self, code: &str, at: Moment) -> Result<Admission, Error> {
        Err(Error::Closed)
    }

    /// Does what staff ask, if their pass allows it, and keeps in the audit that they did.
    pub fn obey(&mut self, pass: Pass, order: Order, at: Moment) -> Result<Answer, Error> {
        Err(Error::Closed)
    }
}
