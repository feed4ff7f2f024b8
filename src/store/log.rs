//! The end of the log, where events are added.

use super::key::Key;
use super::stamp::Stamp;
use super::{settings, summaries};
use crate::learner;

use rusqlite::{Connection, OptionalExtension as _, Result};

/// The form of payloads that this version writes, and the only one that it reads.
pub(super) const VERSION: u32 = 1;

/// Clocks that say less were never set.
const FIRST_YEAR: i64 = 1_767_225_600_000;

/// Where events are added: the end of the log of one terminal.
pub(super) struct Log<'a> {
    pub(super) connection: &'a Connection,
    pub(super) key: &'a Key,
    terminal: [u8; 16],
    /// The number and the time of the last event.
    seq: i64,
    wall: i64,
}

impl<'a> Log<'a> {
    /// The log of this terminal, which is called `fresh` if it has no name yet.
    pub(super) fn open(connection: &'a Connection, key: &'a Key, fresh: learner::Id) -> Result<Self> {
        let named = settings::get(connection, settings::TERMINAL)?.and_then(|name| name.parse().ok());
        if named.is_none() {
            settings::set(connection, settings::TERMINAL, &fresh.to_string())?;
        }
        let terminal = *named.unwrap_or(fresh).bytes();
        let last = "SELECT seq, wall_time FROM event WHERE terminal_id = ? ORDER BY seq DESC LIMIT 1";
        let last =
            connection.prepare_cached(last)?.query_row([terminal], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let (seq, wall) = last.unwrap_or((0, i64::MIN));
        Ok(Self { connection, key, terminal, seq, wall })
    }

    /// The number of the last event.
    pub(super) fn seq(&self) -> u64 {
        u64::try_from(self.seq).unwrap_or_default()
    }

    /// Adds an event, unless it is there already.
    pub(super) fn insert(&mut self, stamp: &Stamp, kind: &str, payload: &str) -> Result<()> {
        let there = "SELECT 1 FROM event WHERE event_id = ?";
        if self.connection.prepare_cached(there)?.exists([stamp.event_id])? {
            return Ok(());
        }
        let wall = stamp.wall.as_millisecond();
        let is_suspect = wall < FIRST_YEAR || wall < self.wall;
        let seq = self.seq + 1;
        let insert = "INSERT INTO event (terminal_id, seq, event_id, learner_id, kind, version, payload, day, wall_time, clock_suspect)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let learner = stamp.learner.bytes();
        let row = (
            self.terminal,
            seq,
            stamp.event_id,
            learner,
            kind,
            VERSION,
            payload,
            stamp.day.to_string(),
            wall,
            is_suspect,
        );
        self.connection.prepare_cached(insert)?.execute(row)?;
        summaries::add(self.connection, stamp, kind)?;
        (self.seq, self.wall) = (seq, wall);
        Ok(())
    }
}
