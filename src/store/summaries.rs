//! What staff see of a day without reading all that happened: written in the transaction of the event.

use super::column::SAME;
use super::stamp::Stamp;
use crate::learner;

use rusqlite::{Connection, Result};

/// Counts an event.
pub(super) fn add(connection: &Connection, stamp: &Stamp, kind: &str) -> Result<()> {
    let upsert = "INSERT INTO day_summary (learner_id, day, last_seen, steps, lessons) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT DO UPDATE SET last_seen = max(last_seen, ?3), steps = steps + ?4, lessons = lessons + ?5";
    let (step, lesson) = (kind == "step_done", kind == "lesson_done");
    let row = (stamp.learner.bytes(), stamp.day.to_string(), stamp.wall.as_millisecond(), step, lesson);
    connection.prepare_cached(upsert)?.execute(row)?;
    Ok(())
}

/// On how many days a learner was here, under all their names.
pub(super) fn days(connection: &Connection, id: learner::Id) -> Result<u32> {
    let select =
        format!("{SAME} SELECT count(DISTINCT day) FROM day_summary WHERE learner_id IN (SELECT id FROM same)");
    connection.prepare_cached(&select)?.query_row([id.bytes()], |row| row.get(0))
}
