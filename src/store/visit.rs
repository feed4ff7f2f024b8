//! A visit: the card is looked up, the code is checked, and the past opens.

use super::codes::{self, Lock};
use super::events::{self, Pending};
use super::{Checked, Error, Moment, Vault, people};
use crate::learner::card::Number;
use crate::learner::{self, Card, Door, Found, Learner, Missed, Pin};
use crate::progress::Past;

use rusqlite::{Connection, Result as Sql};

impl Vault {
    /// Looks a card up. Nothing is written by that but the copy of the day.
    ///
    /// # Errors
    /// None: when nothing can be read, the door says so.
    pub fn find(&mut self, number: &Number, at: Moment) -> Result<Found, Error> {
        self.reopen(at);
        self.copy_daily(at);
        let look = number.look();
        if !self.key.is_kept() {
            let id = self.key.learner(number);
            if self.strangers.iter().all(|(known, _)| *known != id) {
                self.strangers.push((id, number.clone()));
            }
        }
        let found = self.read(|connection| {
            let id = self.holder(connection, number)?;
            let has_row = people::card(connection, self.lookup(number))?.is_some();
            Ok((id, if has_row { people::guard(connection, id)? } else { None }))
        });
        let Ok((id, guard)) = found else {
            return Ok(Found { id: self.key.learner(number), look, door: Door::Closed });
        };
        let door = match guard {
            Some(guard) if !guard.asked => Door::Open,
            Some(guard) if guard.phc.is_some() => {
                let is_locked = self.locks.is_locked(Lock::Learner(id), guard.attempts, at.now);
                if is_locked { Door::Locked } else { Door::Code }
            }
            _ => Door::New,
        };
        Ok(Found { id, look, door })
    }

    /// Checks a code. The attempt is counted, durably, before it is looked at.
    ///
    /// # Errors
    /// [`Error::Closed`] when it cannot be counted: then it is not looked at.
    pub fn check(&mut self, id: learner::Id, pin: &Pin, at: Moment) -> Result<Checked, Error> {
        let lock = Lock::Learner(id);
        let attempts = self.read(|connection| Ok(people::guard(connection, id)?))?.map_or(0, |guard| guard.attempts);
        if self.locks.is_locked(lock, attempts, at.now) {
            return Ok(Checked::Missed(Missed { times: attempts, is_locked: true }));
        }
        let times = self.database.write(|transaction| Ok(people::count(transaction, id)?))?;
        let phc = self.read(|connection| Ok(people::guard(connection, id)?))?.and_then(|guard| guard.phc);
        if !self.codes().fits(&codes::text(pin), phc.as_deref()) {
            let is_locked = self.locks.is_locked(lock, times, at.now);
            return Ok(Checked::Missed(Missed { times, is_locked }));
        }
        self.locks.open(lock);
        // What was counted stays counted when that cannot be written; the code was right all the same.
        let _ = self.database.write(|transaction| Ok(people::clear(transaction, id, at.wall)?));
        Ok(Checked::Open(Box::new(self.opened(id)?)))
    }

    /// The past of a card for which no code is asked. An error for any other.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when a code is asked for, [`Error::Unknown`] when nobody has that card here.
    pub fn past(&mut self, id: learner::Id) -> Result<Past, Error> {
        let guard = self.read(|connection| Ok(people::guard(connection, id)?))?.ok_or(Error::Unknown)?;
        if guard.asked { Err(Error::Forbidden) } else { self.opened(id) }
    }

    /// The past of a learner, with what waits to be written.
    pub(super) fn opened(&self, id: learner::Id) -> Result<Past, Error> {
        let (face, mut known, names) = self.read(|connection| {
            let face = people::face(connection, id)?.ok_or(Error::Unknown)?;
            Ok((face, events::fold(connection, id)?, people::names(connection, id)?))
        })?;
        let mut names = names;
        names.extend(self.waiting.iter().filter_map(|pending| match pending {
            Pending::Alias(guest, learner) if *learner == id => Some(*guest),
            _ => None,
        }));
        let waits = self.waiting.iter().filter(|pending| names.contains(&pending.learner()));
        waits.for_each(|pending| known.await_too(pending));
        let (look, nickname) = face;
        let learner = Learner { id, card: Some(Card { look, nickname, is_open: true }) };
        Ok(Past { learner, wishes: known.wishes, progress: known.progress })
    }

    /// Under what a card is found.
    pub(super) fn lookup(&self, number: &Number) -> [u8; 32] {
        self.key.lookup(self.key.learner(number))
    }

    /// Who has the card with this number. Whoever holds one that was replaced is a stranger.
    pub(super) fn holder(&self, connection: &Connection, number: &Number) -> Sql<learner::Id> {
        let first = self.key.learner(number);
        if let Some(card) = people::card(connection, self.key.lookup(first))? {
            return Ok(card.learner);
        }
        Ok(if people::is_replaced(connection, first)? { self.key.stranger(first) } else { first })
    }
}
