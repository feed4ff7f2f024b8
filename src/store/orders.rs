//! What staff ask for: allowed or not, done, and kept in the audit.

use super::asking::{Desk, is_read};
use super::audit;
use super::codes::{Lock, Locks};
use super::database::Fault;
use super::people::{self, Wanted};
use super::{Error, Moment, Vault, backup, cards, restore, rights, settings, staff};
use crate::learner::{self, Pin};
use crate::report::{Answer, Expired, Keeping, Order, Pass, Person, Row, Today};

use jiff::{SignedDuration, Span};
use rusqlite::Transaction;

use std::path::Path;

/// So long before somebody is to be forgotten, it is told.
const WARNED: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Vault {
    /// Does what staff ask, if their pass allows it, and keeps in the audit that they did.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the pass does not allow it, and what stands in the way of the order.
    pub fn obey(&mut self, pass: Pass, order: Order, at: Moment) -> Result<Answer, Error> {
        self.copy_daily(at);
        let desk = Desk::open(self, pass, &order, at)?;
        let is_read = is_read(&order);
        let answer = self.answer_to(desk, order);
        if let (Err(error), false) = (&answer, is_read) {
            self.refuse(desk, error);
        }
        answer
    }

    fn answer_to(&mut self, desk: Desk, order: Order) -> Result<Answer, Error> {
        let at = desk.at;
        match order {
            Order::Today => self.today(at).map(Answer::Today),
            Order::People(tail) => self.rows(&Wanted { tail, ..Wanted::default() }, at).map(Answer::People),
            Order::Find(number) => {
                let card = self.read(|connection| Ok(people::card(connection, self.lookup(&number))?))?;
                match card.filter(|card| card.is_given) {
                    Some(card) => self.person(card.learner, at),
                    None => Ok(Answer::Nobody(number)),
                }
            }
            Order::Person(id) => self.person(id, at),
            Order::Welcome(number) => self.welcome(desk, &number).map(|(row, pin)| Answer::Code(row, pin)),
            Order::NewCode(id) => {
                let pin = self.draw_pin();
                self.set_code(desk, id, pin)
            }
            // Nobody could type a code of another length here.
            Order::ChooseCode(_, pin) if pin.digits().len() != self.pin_length => Err(Error::Length(self.pin_length)),
            Order::ChooseCode(id, pin) => match pin.weakness() {
                Some(weak) => Err(Error::Weak(weak)),
                None => self.set_code(desk, id, pin),
            },
            Order::AskCode(id, asked) => self.change(desk, id, |it| Ok(people::ask_code(it, id, asked)?)),
            Order::OpenFor(id) => {
                let past = self.opened(id)?;
                self.act(desk, Some(id), |_| Ok(()))?;
                Ok(Answer::Open(Box::new(past)))
            }
            Order::HandOver(guest) => self.hand_over(desk, guest).map(Answer::Handed),
            Order::Replace(id, number) => {
                self.replace(desk, id, &number)?;
                self.unlock(id);
                self.person(id, at)
            }
            Order::Rename(id, name) => self.change(desk, id, |it| Ok(people::rename(it, id, name.as_ref())?)),
            Order::DrawCards(number) => {
                self.draw_cards(desk.pass, number, at).map(|(batch, cards)| Answer::Cards(batch, cards))
            }
            Order::ChangeStaffCode(role, pin) => {
                let phc = self.change_staff_code(role, &pin)?;
                self.act(desk, None, |transaction| Ok(staff::change(transaction, role, &phc)?))?;
                Ok(Answer::Done)
            }
            Order::Sound(sound) => {
                self.act(desk, None, |transaction| Ok(settings::set_sound(transaction, sound)?))?;
                Ok(Answer::Done)
            }
            Order::Copies => Ok(Answer::Copies(backup::list(&self.folder))),
            Order::Copy => self.copy(desk),
            Order::Restore(copy) => self.restore(desk, &copy).map(Answer::Restored),
            Order::Export(id) => {
                let held = self.read(|connection| Ok(rights::held(connection, id)?))?;
                self.act(desk, Some(id), |_| Ok(()))?;
                Ok(Answer::Export(held))
            }
            Order::Erase(id) => self.erase(desk, id),
            Order::Expired(months) => self.count_expired(months, at).map(Answer::Expired),
            Order::Purge(months) => {
                self.purge_for(desk.pass.role().key(), Span::new().months(months), at)?;
                self.count_expired(months, at).map(Answer::Expired)
            }
        }
    }

    /// Does something, and keeps in the same transaction that it was done.
    pub(super) fn act<T>(
        &mut self,
        desk: Desk,
        about: Option<learner::Id>,
        job: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, Error> {
        self.database.write(|transaction| {
            let done = job(transaction)?;
            audit::write(transaction, desk.act(about, audit::OK), desk.at.wall)?;
            Ok(done)
        })
    }

    /// Keeps that something was asked for and not done.
    pub(super) fn refuse(&mut self, desk: Desk, error: &Error) {
        let act = desk.act(desk.about, error.refusal().key());
        // Where not even that can be written, the trouble is noted already.
        let _ = self.database.write(|transaction| Ok(audit::write(transaction, act, desk.at.wall)?));
    }

    /// Changes something about a person.
    fn change(
        &mut self,
        desk: Desk,
        id: learner::Id,
        job: impl FnOnce(&Transaction<'_>) -> Result<(), Fault>,
    ) -> Result<Answer, Error> {
        self.row(id, desk.at)?;
        self.act(desk, Some(id), job)?;
        self.person(id, desk.at)
    }

    fn set_code(&mut self, desk: Desk, id: learner::Id, pin: Pin) -> Result<Answer, Error> {
        self.row(id, desk.at)?;
        let phc = self.seal(&pin)?;
        self.act(desk, Some(id), |transaction| Ok(people::set_code(transaction, id, &phc)?))?;
        self.unlock(id);
        Ok(Answer::Code(self.row(id, desk.at)?, pin))
    }

    fn copy(&mut self, desk: Desk) -> Result<Answer, Error> {
        let folder = &self.folder;
        self.database.read(|connection| Ok(backup::make(connection, folder, desk.at)?))?;
        self.act(desk, None, |_| Ok(()))?;
        Ok(Answer::Copies(backup::list(&self.folder)))
    }

    fn restore(&mut self, desk: Desk, copy: &Path) -> Result<Keeping, Error> {
        self.database.close();
        let done = restore::put_back(&self.folder, copy, desk.at);
        if done.is_ok() {
            self.database.forget();
            self.locks = Locks::default();
        }
        self.reopen(desk.at);
        done?;
        self.act(desk, None, |_| Ok(()))?;
        Ok(self.keeping())
    }

    fn erase(&mut self, desk: Desk, id: learner::Id) -> Result<Answer, Error> {
        let names = self.read(|connection| Ok(people::names(connection, id)?))?;
        let connection = self.database.connection.as_mut().ok_or(Error::Closed)?;
        rights::erase(connection, &self.folder, id, desk.at)?;
        self.waiting.retain(|pending| !names.contains(&pending.learner()));
        self.unlock(id);
        // Whom it was about is forgotten here too.
        self.act(desk, None, |_| Ok(()))?;
        Ok(Answer::Done)
    }

    /// Whose time is over, now and in thirty days.
    fn count_expired(&self, months: u8, at: Moment) -> Result<Expired, Error> {
        let keep = Span::new().months(months);
        let later = Moment { wall: at.wall.saturating_add(WARNED).unwrap_or(at.wall), ..at };
        let (now, then) = (self.expired(keep, at)?.len(), self.expired(keep, later)?.len());
        Ok(Expired { now, soon: then.saturating_sub(now) })
    }

    fn today(&mut self, at: Moment) -> Result<Today, Error> {
        Ok(Today {
            visitors: self.rows(&Wanted { day: Some(at.today), ..Wanted::default() }, at)?,
            ready: self.read(|connection| Ok(cards::ready(connection)?))? as usize,
            keeping: self.keeping(),
            copied: backup::list(&self.folder).first().map(|copy| copy.made),
            sound: self.sound(),
        })
    }

    fn rows(&mut self, wanted: &Wanted, at: Moment) -> Result<Vec<Row>, Error> {
        let locks = &mut self.locks;
        self.database.read(|connection| Ok(people::rows(connection, wanted, locks, at)?))
    }

    pub(super) fn row(&mut self, id: learner::Id, at: Moment) -> Result<Row, Error> {
        self.rows(&Wanted { id: Some(id), ..Wanted::default() }, at)?.pop().ok_or(Error::Unknown)
    }

    fn person(&mut self, id: learner::Id, at: Moment) -> Result<Answer, Error> {
        let row = self.row(id, at)?;
        let person: Person = self.read(|connection| Ok(people::person(connection, row)?))?;
        Ok(Answer::Person(person))
    }

    pub(super) fn unlock(&mut self, id: learner::Id) {
        self.locks.open(Lock::Learner(id));
    }
}
