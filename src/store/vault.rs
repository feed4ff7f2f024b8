//! The work itself, and the waiting for the disk.

use super::codes::{Codes, Lock, Locks};
use super::database::{Database, Fault};
use super::events::{Log, Pending, Stamp};
use super::key::{self, Key};
use super::{Error, Hardness, Moment, Setup, backup, open, settings};
use crate::learner::{self, Entropy, Look, Missed, Wishes};
use crate::progress::{Fact, Past};
use crate::report::{Keeping, Pass, Role, Sound, Trouble};

use jiff::civil::Date;
use rusqlite::Connection;
use tracing::warn;
use zeroize::Zeroizing;

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Everything that is kept.
pub struct Vault {
    pub(super) folder: PathBuf,
    pub(super) entropy: Box<Entropy>,
    pub(super) hardness: Hardness,
    pub(super) pin_length: usize,
    pub(super) database: Database,
    pub(super) key: Key,
    pub(super) locks: Locks,
    /// Attempts of staff that could not be counted on the disk.
    pub(super) uncounted: BTreeMap<Lock, u32>,
    /// What could not be written yet, in order.
    pub(super) waiting: Vec<Pending>,
    /// Who sat here while the key was not known, and what they are called under the key.
    pub(super) strangers: Vec<(learner::Id, learner::card::Number)>,
    copied: Option<Date>,
}

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

impl Vault {
    /// Opens what is kept, whatever state it is in.
    #[must_use]
    pub fn open(setup: Setup) -> Self {
        let Setup { folder, mut entropy, hardness, pin_length, at } = setup;
        let opened = open::open(&folder, &mut *entropy, at);
        let mut vault = Self {
            key: Key::draw(&mut *entropy),
            database: Database::new(opened),
            locks: Locks::default(),
            uncounted: BTreeMap::new(),
            waiting: vec![],
            strangers: vec![],
            copied: None,
            folder,
            entropy,
            hardness,
            pin_length,
        };
        vault.settle();
        vault.flush();
        vault.copy_daily(at);
        vault
    }

    /// Makes what is in memory durable, and puts the house in order.
    pub fn close(mut self) {
        self.flush();
        if let Some(connection) = &self.database.connection {
            let tidied = connection.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
            if let Err(error) = tidied {
                warn!(%error, "the database was not put in order");
            }
        }
    }

    /// Whether everything is kept, and what staff should know.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.database.keeping()
    }

    /// How the seat sounds, if staff chose.
    #[must_use]
    pub fn sound(&self) -> Option<Sound> {
        self.database.read(|connection| Ok(settings::sound(connection)?)).ok().flatten()
    }

    /// The key of the room, to be carried to another seat: groups of four letters and digits.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats, [`Error::Closed`] when there is no key on the disk.
    pub fn room_key_text(&self, pass: Pass) -> Result<Zeroizing<String>, Error> {
        if pass.role() < Role::Manager {
            return Err(Error::Forbidden);
        }
        if self.key.is_kept() { Ok(key::to_text(&self.key)) } else { Err(Error::Closed) }
    }

    /// Keeps facts of a learner, in one transaction. When nothing can be written they wait in memory.
    ///
    /// # Errors
    /// None: what cannot be written waits.
    pub fn append(&mut self, who: learner::Id, facts: Vec<Fact>, at: Moment) -> Result<Kept, Error> {
        for fact in facts {
            let stamp = self.stamp(who, at);
            self.waiting.push(Pending::Fact(stamp, fact));
        }
        Ok(self.retry(at))
    }

    /// Tries again to write what waits in memory. What became of it.
    pub fn retry(&mut self, at: Moment) -> Kept {
        self.reopen(at);
        let kept = self.flush();
        self.copy_daily(at);
        kept
    }

    /// Keeps what a learner chose. The last choice counts.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be written now: it waits in memory.
    pub fn wish(&mut self, who: learner::Id, wishes: Wishes, at: Moment) -> Result<(), Error> {
        let stamp = self.stamp(who, at);
        self.keep(Pending::Wishes(stamp, wishes), at)
    }

    /// What this guest did is kept under this learner from now on.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be written now: it waits in memory.
    pub fn adopt(&mut self, guest: learner::Id, learner: learner::Id, at: Moment) -> Result<(), Error> {
        self.keep(Pending::Alias(guest, learner), at)
    }

    /// Somebody practises with a card without opening its past: from now on staff find them, also when the card was unknown here.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be written now: it waits in memory.
    pub fn take_in(&mut self, id: learner::Id, look: Look, at: Moment) -> Result<(), Error> {
        self.keep(Pending::Seen(id, look, at.wall), at)
    }

    fn keep(&mut self, pending: Pending, at: Moment) -> Result<(), Error> {
        self.waiting.push(pending);
        match self.retry(at) {
            Kept::Saved(_) => Ok(()),
            Kept::Waiting => Err(Error::Closed),
        }
    }

    fn stamp(&mut self, learner: learner::Id, at: Moment) -> Stamp {
        let mut event_id = [0; 16];
        (self.entropy)(&mut event_id);
        Stamp { event_id, learner, wall: at.wall, day: at.today }
    }

    /// Opens the database again when it was closed, or failed in a way that a new connection may mend.
    pub(super) fn reopen(&mut self, at: Moment) {
        let is_fine =
            self.database.connection.is_some() && matches!(self.database.trouble(), None | Some(Trouble::Full));
        if !is_fine {
            self.database.close();
            self.database.renew(open::open(&self.folder, &mut *self.entropy, at));
            self.settle();
        }
    }

    /// Finds the key of the room, and makes it where nothing was ever kept. One that was lost is not replaced by another: cards and
    /// codes belong to it, and it can be carried back from the sealed sheet.
    fn settle(&mut self) {
        if self.key.is_kept() {
            return;
        }
        match Key::read(&self.folder) {
            Ok(Some(key)) => {
                self.key = key;
                self.name_strangers();
            }
            Ok(None) if self.is_fresh() => {
                if let Err(error) = self.key.keep(&self.folder) {
                    warn!(%error, "the key of the room is not kept");
                }
            }
            Ok(None) => warn!("the key of the room is missing: cards of this room are strangers until it is back"),
            Err(error) => warn!(%error, "the key of the room cannot be read"),
        }
    }

    /// Who sat here while the key was not known gets their name.
    fn name_strangers(&mut self) {
        for (stranger, number) in std::mem::take(&mut self.strangers) {
            let learner = self.key.learner(&number);
            for pending in &mut self.waiting {
                if let Pending::Seen(id, ..) = pending {
                    *id = if *id == stranger { learner } else { *id };
                }
            }
            self.waiting.push(Pending::Alias(stranger, learner));
        }
    }

    /// Whether nothing here belongs to a key.
    fn is_fresh(&self) -> bool {
        self.database.read(|connection| Ok(!key::is_needed(connection)?)).unwrap_or(false)
    }

    /// Writes what waits, in order and all at once. What is there already, because it was never known whether it had been written, is
    /// left out.
    fn flush(&mut self) -> Kept {
        let fresh = learner::Id::draw(&mut *self.entropy);
        let (waiting, key, has_failed) = (&self.waiting, &self.key, self.database.trouble().is_some());
        let done = self.database.write(|transaction| {
            let mut log = Log::open(transaction, key, fresh)?;
            waiting.iter().try_for_each(|pending| pending.write(&mut log))?;
            if has_failed {
                // Where there was trouble, only what is written proves that it is over.
                settings::set(transaction, "retried", &fresh.to_string())?;
            }
            Ok(log.seq())
        });
        match done {
            Ok(seq) => {
                self.waiting.clear();
                self.database.relieve();
                Kept::Saved(seq)
            }
            Err(error) => {
                warn!(%error, waiting = self.waiting.len(), "facts wait in memory");
                Kept::Waiting
            }
        }
    }

    /// Makes the copy of the day when the day is another one. A seat that is never switched off comes by here with whoever sits down at
    /// it, and with all that staff do.
    pub(super) fn copy_daily(&mut self, at: Moment) {
        let Some(connection) = self.database.connection.as_ref().filter(|_| self.copied != Some(at.today)) else {
            return;
        };
        self.copied = Some(at.today);
        if let Err(error) = backup::daily(connection, &self.folder, at) {
            warn!(%error, "the copy of the day was not made");
        }
    }

    pub(super) fn read<T>(&self, job: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Error> {
        self.database.read(job)
    }

    /// How codes are kept under the key of the room.
    pub(super) fn codes(&self) -> Codes<'_> {
        Codes { secret: self.key.secret(), hardness: self.hardness }
    }

    pub(super) fn salt(&mut self) -> [u8; 16] {
        let mut salt = [0; 16];
        (self.entropy)(&mut salt);
        salt
    }
}
