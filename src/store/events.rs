//! What happened: written in order, each once, and folded.

use super::log::Log;
use super::past::{Chosen, Known, WISHES, fold};
use super::people;
use super::stamp::Stamp;
use crate::learner::{self, Look, Wishes};
use crate::progress::Fact;

use jiff::Timestamp;
use rusqlite::Result;
use serde::Serialize;

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
    /// Takes in what waits to be written.
    pub(super) fn await_too(&mut self, pending: &Pending) {
        match pending {
            Pending::Fact(_, fact) => self.add(fact),
            Pending::Wishes(_, wishes) => self.wishes = wishes.clone(),
            Pending::Alias(..) | Pending::Seen(..) => {}
        }
    }
}
