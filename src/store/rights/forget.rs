//! Taking the rows of people away, in whichever file they are.

use crate::learner;
use crate::store::column::learner_id;

use rusqlite::{Connection, Params, Row};

use std::collections::BTreeSet;

/// The setting that names who is being forgotten, until nothing is left of them.
pub(super) const FORGETTING: &str = "forgetting";

/// The kind of an event of which only the number is left.
pub(super) const ERASED: &str = "erased";

/// Takes the rows of these people away, in a transaction of the caller.
pub(super) fn forget(connection: &Connection, ids: &BTreeSet<learner::Id>) -> rusqlite::Result<()> {
    for id in ids {
        let id = id.bytes();
        connection.execute(
            "UPDATE event SET learner_id = zeroblob(16), event_id = randomblob(16), kind = ?2, version = 1, payload = '{}',
                day = '', wall_time = 0, clock_suspect = 1 WHERE learner_id = ?1",
            (id, ERASED),
        )?;
        connection.execute("UPDATE audit SET about = NULL WHERE about = ?1", [id])?;
        connection.execute("DELETE FROM alias WHERE learner_id = ?1 OR of_id = ?1", [id])?;
        for table in ["card", "verifier", "person", "day_summary"] {
            connection.execute(&format!("DELETE FROM {table} WHERE learner_id = ?1"), [id])?;
        }
    }
    Ok(())
}

/// All names under which the log knows these people.
pub(super) fn aliases(connection: &Connection, ids: &[learner::Id]) -> rusqlite::Result<BTreeSet<learner::Id>> {
    let mut known: BTreeSet<_> = ids.iter().copied().collect();
    let mut left = ids.to_vec();
    let same = "SELECT of_id FROM alias WHERE learner_id = ?1 UNION SELECT learner_id FROM alias WHERE of_id = ?1";
    while let Some(id) = left.pop() {
        let more = rows(connection, same, [id.bytes()], |row| learner_id(row, 0))?;
        left.extend(more.into_iter().filter(|id| known.insert(*id)));
    }
    Ok(known)
}

pub(super) fn rows<T>(
    connection: &Connection,
    asked: &str,
    params: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    connection.prepare(asked)?.query_map(params, read)?.collect()
}
