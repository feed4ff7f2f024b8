//! Cards that were handed over, and whose they are.

use super::codes::{Lock, Locks};
use super::column::{SAME, learner_id, time};
use super::log::Log;
use super::{Moment, past, summaries};
use crate::learner::card::{Colour, Symbol};
use crate::learner::{self, Look, Nickname};
use crate::report::{Person, Row};

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Result};

/// The most people in a list.
const MOST: u32 = 200;

/// Which people are wanted: all, or those who fit.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) id: Option<learner::Id>,
    /// The last two digits of their card.
    pub(super) tail: Option<u8>,
    /// They practised on this day.
    pub(super) day: Option<jiff::civil::Date>,
}

/// A card that has a row.
pub(super) struct Card {
    pub(super) learner: learner::Id,
    /// Whether somebody has it.
    pub(super) is_given: bool,
}

/// What stands before a past.
pub(super) struct Guard {
    pub(super) phc: Option<String>,
    pub(super) asked: bool,
    pub(super) attempts: u32,
}

/// A row of the database as it is read: who, how their card looks, and the rest.
const LOOK: &str = "card.symbol, card.colour, card.tail";

pub(super) fn card(connection: &Connection, lookup: [u8; 32]) -> Result<Option<Card>> {
    let select = "SELECT learner_id, given_at IS NOT NULL FROM card WHERE lookup = ?";
    let read = |row: &rusqlite::Row<'_>| Ok(Card { learner: learner_id(row, 0)?, is_given: row.get(1)? });
    connection.prepare_cached(select)?.query_row([lookup], read).optional()
}

/// Whether this card was replaced by another one: it opens nothing any more.
pub(super) fn is_replaced(connection: &Connection, first: learner::Id) -> Result<bool> {
    let select = "SELECT EXISTS (SELECT 1 FROM card WHERE learner_id = ?1) OR EXISTS (SELECT 1 FROM alias WHERE learner_id = ?1)";
    connection.prepare_cached(select)?.query_row([first.bytes()], |row| row.get(0))
}

pub(super) fn guard(connection: &Connection, id: learner::Id) -> Result<Option<Guard>> {
    let select = "SELECT phc, asked, attempts FROM verifier WHERE learner_id = ?";
    let read = |row: &rusqlite::Row<'_>| Ok(Guard { phc: row.get(0)?, asked: row.get(1)?, attempts: row.get(2)? });
    connection.prepare_cached(select)?.query_row([id.bytes()], read).optional()
}

/// Counts an attempt at a code, before anybody looks at it. How many there are now.
pub(super) fn count(connection: &Connection, id: learner::Id) -> Result<u32> {
    let upsert = "INSERT INTO verifier (learner_id, attempts) VALUES (?, 1)
        ON CONFLICT DO UPDATE SET attempts = attempts + 1 RETURNING attempts";
    connection.prepare_cached(upsert)?.query_row([id.bytes()], |row| row.get(0))
}

/// A right code: nothing is counted any more, and the card is in somebody's hands.
pub(super) fn clear(connection: &Connection, id: learner::Id, at: Timestamp) -> Result<()> {
    connection.execute("UPDATE verifier SET attempts = 0 WHERE learner_id = ?", [id.bytes()])?;
    give(connection, id, at)
}

/// Another code. What was counted is forgotten.
pub(super) fn set_code(connection: &Connection, id: learner::Id, phc: &str) -> Result<()> {
    let upsert =
        "INSERT INTO verifier (learner_id, phc) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET phc = ?2, attempts = 0";
    connection.execute(upsert, (id.bytes(), phc))?;
    Ok(())
}

pub(super) fn ask_code(connection: &Connection, id: learner::Id, asked: bool) -> Result<()> {
    let upsert = "INSERT INTO verifier (learner_id, asked) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET asked = ?2";
    connection.execute(upsert, (id.bytes(), asked))?;
    Ok(())
}

pub(super) fn rename(connection: &Connection, id: learner::Id, name: Option<&Nickname>) -> Result<()> {
    let upsert = "INSERT INTO person VALUES (?1, ?2) ON CONFLICT DO UPDATE SET nickname = ?2";
    connection.execute(upsert, (id.bytes(), name.map(Nickname::as_str)))?;
    Ok(())
}

pub(super) fn alias(connection: &Connection, guest: learner::Id, learner: learner::Id) -> Result<()> {
    if guest != learner {
        connection.execute("INSERT OR IGNORE INTO alias VALUES (?, ?)", (guest.bytes(), learner.bytes()))?;
    }
    Ok(())
}

/// Under which names a learner is in the log, their own first.
pub(super) fn names(connection: &Connection, of: learner::Id) -> Result<Vec<learner::Id>> {
    let select = format!("{SAME} SELECT id FROM same");
    connection.prepare_cached(&select)?.query_map([of.bytes()], |row| learner_id(row, 0))?.collect()
}

/// The card of a learner is in somebody's hands from now on.
pub(super) fn give(connection: &Connection, id: learner::Id, at: Timestamp) -> Result<()> {
    let update = "UPDATE card SET given_at = ? WHERE learner_id = ? AND given_at IS NULL";
    connection.prepare_cached(update)?.execute((at.as_millisecond(), id.bytes()))?;
    Ok(())
}

/// Somebody practises with the card of this learner. One that was unknown here gets a row, so that staff find it.
pub(super) fn seen(log: &Log<'_>, id: learner::Id, look: Look, at: Timestamp) -> Result<()> {
    let exists = log.connection.prepare_cached("SELECT 1 FROM card WHERE learner_id = ?")?.exists([id.bytes()])?;
    // Without the key of the room nobody could find the row again.
    if !exists && !log.key.is_kept() {
        return Ok(());
    }
    if exists {
        give(log.connection, id, at)
    } else {
        add(log.connection, log.key.lookup(id), &New::stray(id, look, at))
    }
}

/// A row that is added to the cards.
pub(super) struct New {
    pub(super) learner: learner::Id,
    pub(super) look: Look,
    pub(super) batch: u32,
    pub(super) place: u32,
    pub(super) given: Option<Timestamp>,
}

impl New {
    /// A card that was not printed here.
    pub(super) fn stray(learner: learner::Id, look: Look, at: Timestamp) -> Self {
        Self { learner, look, batch: 0, place: 0, given: Some(at) }
    }
}

pub(super) fn add(connection: &Connection, lookup: [u8; 32], new: &New) -> Result<()> {
    let insert = "INSERT OR REPLACE INTO card (lookup, learner_id, symbol, colour, tail, batch, place, given_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    let (symbol, colour) = (new.look.symbol.key(), new.look.colour.key());
    let given = new.given.map(|at| at.as_millisecond());
    let row = (lookup, new.learner.bytes(), symbol, colour, new.look.tail, new.batch, new.place, given);
    connection.prepare_cached(insert)?.execute(row)?;
    Ok(())
}

/// The card of a learner, and how they want to be called.
pub(super) fn face(connection: &Connection, id: learner::Id) -> Result<Option<(Look, Option<Nickname>)>> {
    let select = format!(
        "SELECT {LOOK}, nickname FROM card LEFT JOIN person USING (learner_id) WHERE learner_id = ?
        ORDER BY given_at DESC LIMIT 1"
    );
    let read = |row: &rusqlite::Row<'_>| Ok((look(row, 0)?, nickname(row, 3)?));
    connection.prepare_cached(&select)?.query_row([id.bytes()], read).optional()
}

/// People whose card was handed over, the last seen first.
pub(super) fn rows(connection: &Connection, wanted: &Wanted, locks: &mut Locks, at: Moment) -> Result<Vec<Row>> {
    let select = format!(
        "WITH RECURSIVE same (root, id) AS (
            SELECT learner_id, learner_id FROM card WHERE given_at IS NOT NULL AND (?1 IS NULL OR learner_id = ?1)
            UNION SELECT root, alias.learner_id FROM same JOIN alias ON alias.of_id = same.id
        ), visit (root, last, here) AS (
            SELECT root, max(last_seen), max(day IS ?3) FROM same JOIN day_summary ON day_summary.learner_id = same.id GROUP BY root
        )
        SELECT {LOOK}, card.learner_id, nickname, visit.last, coalesce(attempts, 0), max(given_at) FROM card
        LEFT JOIN visit ON visit.root = card.learner_id
        LEFT JOIN person ON person.learner_id = card.learner_id
        LEFT JOIN verifier ON verifier.learner_id = card.learner_id
        WHERE given_at IS NOT NULL AND (?1 IS NULL OR card.learner_id = ?1) AND (?2 IS NULL OR tail = ?2) AND (?3 IS NULL OR here)
        GROUP BY card.learner_id ORDER BY coalesce(visit.last, given_at) DESC, card.learner_id LIMIT {MOST}"
    );
    let mut statement = connection.prepare_cached(&select)?;
    let wanted = (wanted.id.map(|id| *id.bytes()), wanted.tail, wanted.day.map(|day| day.to_string()));
    let read = |row: &rusqlite::Row<'_>| {
        let id = learner_id(row, 3)?;
        let locked = locks.is_locked(Lock::Learner(id), row.get(6)?, at.now);
        Ok(Row { id, look: look(row, 0)?, nickname: nickname(row, 4)?, seen: time(row, 5)?, locked })
    };
    statement.query_map(wanted, read)?.collect()
}

/// One person by themselves.
pub(super) fn person(connection: &Connection, row: Row) -> Result<Person> {
    let since = "SELECT max(given_at) FROM card WHERE learner_id = ?";
    Ok(Person {
        asks_code: guard(connection, row.id)?.is_none_or(|guard| guard.asked),
        lessons: past::fold(connection, row.id)?.ended.len(),
        days: summaries::days(connection, row.id)? as usize,
        since: connection.prepare_cached(since)?.query_row([row.id.bytes()], |found| time(found, 0))?,
        row,
    })
}

fn nickname(row: &rusqlite::Row<'_>, at: usize) -> Result<Option<Nickname>> {
    let name: Option<String> = row.get(at)?;
    Ok(name.as_deref().and_then(Nickname::parse))
}

/// The three columns of a look. One that this version cannot draw is an error of the row.
fn look(row: &rusqlite::Row<'_>, at: usize) -> Result<Look> {
    let unknown = |at| rusqlite::Error::InvalidColumnType(at, "look".to_owned(), Type::Text);
    let symbol = Symbol::by_key(row.get_ref(at)?.as_str()?).ok_or_else(|| unknown(at))?;
    let colour = Colour::by_key(row.get_ref(at + 1)?.as_str()?).ok_or_else(|| unknown(at + 1))?;
    Ok(Look { symbol, colour, tail: row.get(at + 2)? })
}
