//! What happened: written in order, each once, and folded.

use super::{people, settings, summaries};
use crate::learner::{self, Look, Wishes};
use crate::progress::{Fact, Progress};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Result};
use serde::{Deserialize, Serialize};

/// The form of payloads that this version writes, and the only one that it reads.
const VERSION: u32 = 1;
const WISHES: &str = "wishes";

/// Clocks that say less were never set.
const FIRST_YEAR: i64 = 1_767_225_600_000;

/// What is to be written. It may wait for that, and may be tried more than once.
pub(super) enum Pending {
    /// Something that a learner did.
    Fact(Stamp, Fact),
    /// What a learner chose.
    Wishes(Stamp, Wishes),
    /// What the first did is kept under the second.
    Alias(learner::Id, learner::Id),
    /// Somebody practised with this card.
    Seen(learner::Id, Look, Timestamp),
}

/// What stands around the payload of an event.
#[derive(Clone, Copy)]
pub(super) struct Stamp {
    /// Drawn once: by it an event is known that is there already.
    pub(super) event_id: [u8; 16],
    pub(super) learner: learner::Id,
    pub(super) wall: Timestamp,
    pub(super) day: Date,
}

/// The payload of what a learner chose.
#[derive(Serialize, Deserialize)]
struct Chosen {
    revision: u64,
    wishes: Wishes,
}

/// What is known of a learner: the fold of what happened to them, under all their names.
#[derive(Default)]
pub(super) struct Known {
    pub(super) progress: Progress,
    pub(super) wishes: Wishes,
    /// The lessons that were played to their end.
    pub(super) ended: std::collections::BTreeSet<crate::lesson::Id>,
    last: Option<(u64, [u8; 16])>,
}

impl Pending {
    /// Writes it, unless it is there already.
    pub(super) fn write(&self, log: &mut Log<'_>) -> Result<()> {
        match self {
            Self::Fact(stamp, fact) => log.insert(stamp, kind(fact), &json(fact)?),
            Self::Wishes(stamp, wishes) => {
                let revision = fold(log.connection, stamp.learner)?.last.map_or(0, |(revision, _)| revision) + 1;
                log.insert(stamp, WISHES, &json(&Chosen { revision, wishes: wishes.clone() })?)
            }
            Self::Alias(guest, learner) => people::alias(log.connection, *guest, *learner),
            Self::Seen(id, look, at) => people::seen(log, *id, *look, *at),
        }
    }

    /// Whom it is about.
    pub(super) fn learner(&self) -> learner::Id {
        match self {
            Self::Fact(stamp, _) | Self::Wishes(stamp, _) => stamp.learner,
            Self::Alias(_, id) | Self::Seen(id, ..) => *id,
        }
    }
}

/// Where events are added: the end of the log of one terminal.
pub(super) struct Log<'a> {
    pub(super) connection: &'a Connection,
    pub(super) key: &'a super::key::Key,
    terminal: [u8; 16],
    /// The number and the time of the last event.
    seq: i64,
    wall: i64,
}

impl<'a> Log<'a> {
    /// The log of this terminal, which is called `fresh` if it has no name yet.
    pub(super) fn open(connection: &'a Connection, key: &'a super::key::Key, fresh: learner::Id) -> Result<Self> {
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

    fn insert(&mut self, stamp: &Stamp, kind: &str, payload: &str) -> Result<()> {
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

fn kind(fact: &Fact) -> &'static str {
    match fact {
        Fact::Opened { .. } => "opened",
        Fact::StepDone { .. } => "step_done",
        Fact::LessonDone { .. } => "lesson_done",
    }
}

fn json(payload: &impl Serialize) -> Result<String> {
    serde_json::to_string(payload).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

impl Known {
    /// Takes one event in. What this version does not know stays in the log and changes nothing.
    fn read(&mut self, terminal: [u8; 16], kind: &str, payload: &str) {
        if kind == WISHES {
            let Ok(chosen) = serde_json::from_str::<Chosen>(payload) else { return };
            let name = Some((chosen.revision, terminal));
            if name > self.last {
                (self.last, self.wishes) = (name, chosen.wishes);
            }
        } else if let Ok(fact) = serde_json::from_str(payload) {
            self.add(&fact);
        }
    }

    fn add(&mut self, fact: &Fact) {
        self.progress.add(fact);
        if let Fact::LessonDone { lesson, .. } = fact {
            self.ended.insert(lesson.clone());
        }
    }

    /// Takes in what waits to be written.
    pub(super) fn await_too(&mut self, pending: &Pending) {
        match pending {
            Pending::Fact(_, fact) => self.add(fact),
            Pending::Wishes(_, wishes) => self.wishes = wishes.clone(),
            Pending::Alias(..) | Pending::Seen(..) => {}
        }
    }
}

/// Folds everything that is in the database about a learner.
pub(super) fn fold(connection: &Connection, id: learner::Id) -> Result<Known> {
    let select = "WITH RECURSIVE same (id) AS (
            SELECT ?1 UNION SELECT alias.learner_id FROM same JOIN alias ON alias.of_id = same.id
        ) SELECT terminal_id, kind, payload FROM event WHERE learner_id IN (SELECT id FROM same) AND version = ?2
        AND kind IN ('opened', 'step_done', 'lesson_done', 'wishes') ORDER BY terminal_id, seq";
    let mut known = Known::default();
    let mut statement = connection.prepare_cached(select)?;
    let mut rows = statement.query((id.bytes(), VERSION))?;
    while let Some(row) = rows.next()? {
        let payload: String = row.get(2)?;
        known.read(row.get(0)?, &row.get::<_, String>(1)?, &payload);
    }
    Ok(known)
}
