//! Cards that are drawn, handed over, and replaced.

use super::orders::Desk;
use super::people::{self, New};
use super::{Error, Moment, Vault};
use crate::learner::card::Number;
use crate::learner::{self, Pin};
use crate::report::{Handed, NewCard, Order, Pass, Row};

use rusqlite::{Connection, OptionalExtension as _, Result as Sql};

/// How often a number is drawn before we say that all are taken: 10 million are more than a room will ever have.
const DRAWS: usize = 1000;

/// A card that has no row yet.
struct Drawn {
    card: NewCard,
    learner: learner::Id,
    lookup: [u8; 32],
    phc: String,
}

impl Vault {
    /// Begins a sheet of cards: its number, for [`Vault::draw_card`].
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats.
    pub fn open_batch(&mut self, pass: Pass, at: Moment) -> Result<u32, Error> {
        let desk = Desk::open(self, pass, &Order::DrawCards(0), at)?;
        let select = "SELECT coalesce(max(batch), 0) + 1 FROM card";
        self.act(desk, None, |transaction| Ok(transaction.query_row(select, [], |row| row.get(0))?))
    }

    /// Draws one card of a sheet, at this place of it (from 1 on). Its number and its code are in the answer, and nowhere else.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats.
    pub fn draw_card(&mut self, pass: Pass, batch: u32, place: u32, at: Moment) -> Result<NewCard, Error> {
        Desk::open(self, pass, &Order::DrawCards(1), at)?;
        let drawn = self.draw()?;
        let look = drawn.card.number.look();
        self.database.write(|transaction| {
            people::add(transaction, drawn.lookup, &New { learner: drawn.learner, look, batch, place, given: None })?;
            Ok(people::set_code(transaction, drawn.learner, &drawn.phc)?)
        })?;
        Ok(drawn.card)
    }

    /// Forgets the cards of a sheet that could not be printed. Those that somebody has stay.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats.
    pub fn drop_batch(&mut self, pass: Pass, batch: u32, at: Moment) -> Result<(), Error> {
        Desk::open(self, pass, &Order::DrawCards(0), at)?;
        self.database.write(|transaction| {
            let of_batch = "SELECT learner_id FROM card WHERE batch = ? AND given_at IS NULL";
            transaction.execute(&format!("DELETE FROM verifier WHERE learner_id IN ({of_batch})"), [batch])?;
            transaction.execute("DELETE FROM card WHERE batch = ? AND given_at IS NULL", [batch])?;
            Ok(())
        })
    }

    /// Draws a whole sheet, and its number, for [`Vault::drop_batch`]; one that cannot be drawn to its end is forgotten.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats.
    pub fn draw_cards(&mut self, pass: Pass, number: u16, at: Moment) -> Result<(u32, Vec<NewCard>), Error> {
        let batch = self.open_batch(pass, at)?;
        let drawn: Result<_, _> = (1..=u32::from(number)).map(|place| self.draw_card(pass, batch, place, at)).collect();
        if drawn.is_err() {
            self.drop_batch(pass, batch, at)?;
        }
        Ok((batch, drawn?))
    }

    /// Draws a number that nobody has, and a code.
    fn draw(&mut self) -> Result<Drawn, Error> {
        for _ in 0..DRAWS {
            let number = Number::draw(&mut *self.entropy);
            let (learner, lookup) = (self.key.learner(&number), self.lookup(&number));
            let is_new = self.read(|connection| {
                Ok(people::card(connection, lookup)?.is_none() && !people::is_replaced(connection, learner)?)
            })?;
            if is_new {
                let pin = self.draw_pin();
                let phc = self.seal(&pin)?;
                return Ok(Drawn { card: NewCard { number, pin }, learner, lookup, phc });
            }
        }
        Err(Error::Taken)
    }

    pub(super) fn draw_pin(&mut self) -> Pin {
        Pin::draw(self.pin_length, &mut *self.entropy)
    }

    /// Hands over the next ready-made card, or one that is written by hand.
    pub(super) fn hand_over(&mut self, desk: Desk, guest: Option<learner::Id>) -> Result<Handed, Error> {
        let ready = self.read(|connection| Ok(next_ready(connection)?))?;
        let drawn = if ready.is_none() { Some(self.draw()?) } else { None };
        let Some(learner) = ready.or(drawn.as_ref().map(|drawn| drawn.learner)) else { return Err(Error::Unknown) };
        self.act(desk, Some(learner), |transaction| {
            if let Some(drawn) = &drawn {
                let new = New::stray(learner, drawn.card.number.look(), desk.at.wall);
                people::add(transaction, drawn.lookup, &new)?;
                people::set_code(transaction, learner, &drawn.phc)?;
            }
            people::give(transaction, learner, desk.at.wall)?;
            if let Some(guest) = guest {
                people::alias(transaction, guest, learner)?;
            }
            Ok(())
        })?;
        Ok(Handed { row: self.row(learner, desk.at)?, blank: drawn.map(|drawn| drawn.card) })
    }

    /// Takes in the card of another seat: it gets a code here.
    pub(super) fn welcome(&mut self, desk: Desk, number: &Number) -> Result<(Row, Pin), Error> {
        let lookup = self.lookup(number);
        let learner = self.read(|connection| Ok(self.holder(connection, number)?))?;
        let pin = self.draw_pin();
        let phc = self.seal(&pin)?;
        self.act(desk, Some(learner), |transaction| {
            match people::card(transaction, lookup)? {
                None => people::add(transaction, lookup, &New::stray(learner, number.look(), desk.at.wall))?,
                Some(card) => {
                    let has_code = people::guard(transaction, learner)?.is_some_and(|guard| guard.phc.is_some());
                    if card.is_given && has_code {
                        return Err(Error::Taken.into());
                    }
                    people::give(transaction, learner, desk.at.wall)?;
                }
            }
            Ok(people::set_code(transaction, learner, &phc)?)
        })?;
        self.unlock(learner);
        Ok((self.row(learner, desk.at)?, pin))
    }

    /// Another card for the same person, with the code that they know. The cards before open nothing any more, and what was missed with
    /// them is forgotten: whoever found a lost card may have tried. A card of theirs that was found again can be taken back.
    pub(super) fn replace(&mut self, desk: Desk, id: learner::Id, number: &Number) -> Result<(), Error> {
        let (lookup, first) = (self.lookup(number), self.key.learner(number));
        self.act(desk, Some(id), |transaction| {
            people::face(transaction, id)?.ok_or(Error::Unknown)?;
            let card = people::card(transaction, lookup)?;
            let is_ready = card.as_ref().is_some_and(|card| !card.is_given);
            let is_theirs = people::names(transaction, id)?.contains(&first);
            let is_replaced = people::is_replaced(transaction, first)? && !is_ready && !is_theirs;
            if is_replaced || card.is_some_and(|card| card.is_given) {
                return Err(Error::Taken.into());
            }
            if first != id {
                transaction.execute("DELETE FROM verifier WHERE learner_id = ?", [first.bytes()])?;
            }
            transaction.execute("UPDATE verifier SET attempts = 0 WHERE learner_id = ?", [id.bytes()])?;
            transaction.execute("DELETE FROM card WHERE learner_id = ?", [id.bytes()])?;
            people::add(transaction, lookup, &New::stray(id, number.look(), desk.at.wall))?;
            // What is done with this card at another seat is done by the same person.
            Ok(people::alias(transaction, first, id)?)
        })
    }
}

/// The ready-made card that is handed over next.
fn next_ready(connection: &Connection) -> Sql<Option<learner::Id>> {
    let select = "SELECT learner_id FROM card WHERE given_at IS NULL ORDER BY batch, place LIMIT 1";
    connection.query_row(select, [], |row| row.get(0)).map(learner::Id::new).optional()
}

/// How many ready-made cards nobody has yet.
pub(super) fn ready(connection: &Connection) -> Sql<u32> {
    connection.query_row("SELECT count(*) FROM card WHERE given_at IS NULL", [], |row| row.get(0))
}
