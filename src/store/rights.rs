//! The rights of a person: everything that is held on them, and forgetting it.
//!
//! # Forgetting
//!
//! First the rows go, in one transaction that also notes who is being forgotten. The file is then written anew, and so is every copy and
//! every file that was put aside. The note goes last: whatever ends the program in between, the next start finishes the work. Numbers of
//! the log stay without gaps: an event that is forgotten leaves its number, and nothing else.

mod everywhere;
mod forget;

use super::column::{learner_id, time};
use super::{Error, Moment, settings};
use crate::learner::{self, Wishes};
use crate::report::{Held, HeldAct, HeldCard, HeldCode, HeldEvent};

use jiff::{Span, tz::TimeZone};
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior};

use forget::{FORGETTING, aliases, forget, rows};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Everything that is held on a person.
pub(super) fn held(connection: &Connection, id: learner::Id) -> Result<Held, Error> {
    if !is_held(connection, id)? {
        return Err(Error::Unknown);
    }
    let mut held = Held { learner: id.to_string(), ..Held::default() };
    for id in &aliases(connection, &[id])? {
        let id = id.bytes();
        held.cards.extend(rows(connection, CARDS, [id], card)?);
        let nickname =
            connection.query_row("SELECT nickname FROM person WHERE learner_id = ?1", [id], |row| row.get(0));
        held.nickname = held.nickname.or(nickname.optional()?.flatten());
        if let Some(code) = connection.query_row(CODE, [id], code).optional()? {
            held.code =
                HeldCode { is_set: held.code.is_set || code.is_set, is_asked: held.code.is_asked || code.is_asked };
        }
        held.events.extend(rows(connection, EVENTS, [id], event)?);
        held.audit.extend(rows(connection, ACTS, [id], act)?);
    }
    held.events.sort_by_key(|event| event.at);
    held.audit.sort_by_key(|act| act.at);
    held.wishes = wishes(&held.events);
    Ok(held)
}

/// Forgets a person: rows, free pages, the write-ahead log, and the copies. Nothing in the raw files names them afterwards.
pub(super) fn erase(connection: &mut Connection, folder: &Path, id: learner::Id, _at: Moment) -> Result<(), Error> {
    if is_held(connection, id)? { erase_all(connection, folder, &[id]) } else { Err(Error::Unknown) }
}

/// Forgets several persons at once: files are written anew only once.
pub(super) fn erase_all(connection: &mut Connection, folder: &Path, ids: &[learner::Id]) -> Result<(), Error> {
    let ids = aliases(connection, ids)?;
    let names: BTreeSet<_> = forgetting(connection)?.into_iter().chain(ids.iter().copied()).collect();
    let names: Vec<_> = names.iter().map(ToString::to_string).collect();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    settings::set(&transaction, FORGETTING, &names.join(" "))?;
    forget(&transaction, &ids)?;
    transaction.commit()?;
    finish(connection, folder)
}

/// Finishes what [`erase`] began, also after the program ended in the middle of it.
pub(super) fn finish(connection: &mut Connection, folder: &Path) -> Result<(), Error> {
    let ids = forgetting(connection)?;
    if ids.is_empty() {
        return Ok(());
    }
    everywhere::forget(folder, &ids)?;
    settings::remove(connection, FORGETTING)?;
    connection.execute_batch("VACUUM;")?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// Who was not here for longer than `keep`: those are to be forgotten. A time that the clock of a seat gave wrongly is not believed: an
/// event is as young as the youngest before it. Without any time that can be believed, nobody has expired.
pub(super) fn expired(connection: &Connection, keep: Span, at: Moment) -> Result<Vec<learner::Id>, Error> {
    let end = at.wall.to_zoned(TimeZone::UTC).checked_sub(keep).map_err(|error| Error::Database(error.to_string()))?;
    let end = end.timestamp().as_millisecond();
    let mut seen: BTreeMap<learner::Id, Option<i64>> = BTreeMap::new();
    for (id, last) in rows(connection, LAST_SEEN, [at.wall.as_millisecond()], |row| {
        Ok((learner_id(row, 0)?, row.get::<_, Option<i64>>(1)?))
    })? {
        let known = seen.entry(id).or_default();
        *known = (*known).max(last);
    }
    let mut expired = vec![];
    let mut done = BTreeSet::new();
    for id in seen.keys() {
        if done.contains(id) {
            continue;
        }
        let person = aliases(connection, &[*id])?;
        let last = person.iter().filter_map(|id| seen.get(id).copied().flatten()).max();
        if last.is_some_and(|last| last < end) {
            // Under the name of the first card, if there is one: that is how staff know the person.
            let carded = |id: &&learner::Id| has_card(connection, id.bytes()).unwrap_or(false);
            expired.push(person.iter().find(carded).copied().unwrap_or(*id));
        }
        done.extend(person);
    }
    Ok(expired)
}

/// The latest that is known of each until now, in milliseconds since 1970.
const LAST_SEEN: &str = "SELECT learner_id, max(seen) FROM (
    SELECT learner_id, kind, max(CASE WHEN clock_suspect = 0 AND wall_time <= ?1 THEN wall_time END)
        OVER (PARTITION BY terminal_id ORDER BY seq) AS seen FROM event
    UNION ALL SELECT learner_id, '', given_at FROM card WHERE given_at IS NOT NULL
) WHERE kind <> 'erased' AND learner_id <> zeroblob(16) GROUP BY learner_id";

const CARDS: &str = "SELECT symbol, colour, tail, given_at FROM card WHERE learner_id = ?1 ORDER BY given_at";
const CODE: &str = "SELECT phc IS NOT NULL, asked FROM verifier WHERE learner_id = ?1";
const EVENTS: &str = "SELECT wall_time, kind, payload FROM event WHERE learner_id = ?1 ORDER BY terminal_id, seq";
const ACTS: &str = "SELECT wall_time, who, what, result FROM audit WHERE about = ?1 ORDER BY seq";

/// Who is being forgotten.
fn forgetting(connection: &Connection) -> rusqlite::Result<Vec<learner::Id>> {
    let names = settings::get(connection, FORGETTING)?.unwrap_or_default();
    Ok(names.split_whitespace().filter_map(|name| name.parse().ok()).collect())
}

/// Whether anything at all is held on a person.
fn is_held(connection: &Connection, id: learner::Id) -> rusqlite::Result<bool> {
    for id in aliases(connection, &[id])? {
        for table in ["event", "card", "person", "verifier", "day_summary"] {
            let anything = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE learner_id = ?1)");
            if connection.query_row(&anything, [id.bytes()], |row| row.get(0))? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// What the person chose last.
fn wishes(events: &[HeldEvent]) -> Wishes {
    let chosen = events.iter().filter(|event| event.kind == "wishes");
    let last = chosen.max_by_key(|event| event.payload.get("revision").and_then(serde_json::Value::as_u64));
    let wishes = last.and_then(|event| serde_json::from_value(event.payload.get("wishes")?.clone()).ok());
    wishes.unwrap_or_default()
}

fn has_card(connection: &Connection, id: &[u8; 16]) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM card WHERE learner_id = ?1)", [id], |row| row.get(0))
}

fn card(row: &Row<'_>) -> rusqlite::Result<HeldCard> {
    Ok(HeldCard { symbol: row.get(0)?, colour: row.get(1)?, tail: row.get(2)?, given: time(row, 3)? })
}

fn code(row: &Row<'_>) -> rusqlite::Result<HeldCode> {
    Ok(HeldCode { is_set: row.get(0)?, is_asked: row.get(1)? })
}

fn event(row: &Row<'_>) -> rusqlite::Result<HeldEvent> {
    let payload: String = row.get(2)?;
    Ok(HeldEvent {
        at: time(row, 0)?.unwrap_or_default(),
        kind: row.get(1)?,
        payload: serde_json::from_str(&payload).unwrap_or_default(),
    })
}

fn act(row: &Row<'_>) -> rusqlite::Result<HeldAct> {
    Ok(HeldAct { at: time(row, 0)?.unwrap_or_default(), who: row.get(1)?, what: row.get(2)?, result: row.get(3)? })
}

#[cfg(test)]
mod tests;
