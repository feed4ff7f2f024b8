//! What is known of a learner: the fold of what happened to them.

use super::column::SAME;
use super::log::VERSION;
use crate::learner::{self, Wishes};
use crate::lesson;
use crate::progress::{Fact, Progress};

use rusqlite::{Connection, Result};
use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

/// The kind of an event in which a learner chose something.
pub(super) const WISHES: &str = "wishes";

/// The payload of what a learner chose.
#[derive(Serialize, Deserialize)]
pub(super) struct Chosen {
    pub(super) revision: u64,
    pub(super) wishes: Wishes,
}

/// What is known of a learner: the fold of what happened to them, under all their names.
#[derive(Default)]
pub(super) struct Known {
    pub(super) progress: Progress,
    pub(super) wishes: Wishes,
    /// The lessons that were played to their end.
    pub(super) ended: BTreeSet<lesson::Id>,
    pub(super) last: Option<(u64, [u8; 16])>,
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

    pub(super) fn add(&mut self, fact: &Fact) {
        self.progress.add(fact);
        if let Fact::LessonDone { lesson, .. } = fact {
            self.ended.insert(lesson.clone());
        }
    }
}

/// Folds everything that is in the database about a learner.
pub(super) fn fold(connection: &Connection, id: learner::Id) -> Result<Known> {
    let select = format!(
        "{SAME} SELECT terminal_id, kind, payload FROM event WHERE learner_id IN (SELECT id FROM same) AND version = ?2
        AND kind IN ('opened', 'step_done', 'lesson_done', 'wishes') ORDER BY terminal_id, seq"
    );
    let mut known = Known::default();
    let mut statement = connection.prepare_cached(&select)?;
    let mut rows = statement.query((id.bytes(), VERSION))?;
    while let Some(row) = rows.next()? {
        let payload: String = row.get(2)?;
        known.read(row.get(0)?, &row.get::<_, String>(1)?, &payload);
    }
    Ok(known)
}
