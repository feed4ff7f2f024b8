//! What questions about learners have in common: their names, and the columns of a row.

use crate::learner;

use jiff::Timestamp;
use rusqlite::{Result, Row};

/// How a question begins that is about the learner `?1` under all their names: `same (id)`.
pub(super) const SAME: &str = "WITH RECURSIVE same (id) AS (
        SELECT ?1 UNION SELECT alias.learner_id FROM same JOIN alias ON alias.of_id = same.id
    )";

/// The name of a learner: 16 bytes.
pub(super) fn learner_id(row: &Row<'_>, column: usize) -> Result<learner::Id> {
    row.get(column).map(learner::Id::new)
}

/// A time, in milliseconds since 1970. None where there is none, or where it is beyond the calendar.
pub(super) fn time(row: &Row<'_>, column: usize) -> Result<Option<Timestamp>> {
    let time: Option<i64> = row.get(column)?;
    Ok(time.and_then(|time| Timestamp::from_millisecond(time).ok()))
}
