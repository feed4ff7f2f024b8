//! Who did what. Rows are only ever added.

use crate::learner;

use jiff::Timestamp;
use rusqlite::{Connection, Result};

/// What is kept of something that staff did.
#[derive(Clone, Copy)]
pub(super) struct Act<'a> {
    /// The key of the role, or `nobody` as long as no code was right.
    pub(super) who: &'a str,
    /// The key of what was done.
    pub(super) what: &'a str,
    /// About whom.
    pub(super) about: Option<learner::Id>,
    /// `ok`, or the key of what stood in the way.
    pub(super) result: &'a str,
}

/// Nobody whose code was right.
pub(super) const NOBODY: &str = "nobody";
pub(super) const OK: &str = "ok";

pub(super) fn write(connection: &Connection, act: Act<'_>, at: Timestamp) -> Result<()> {
    let insert = "INSERT INTO audit (wall_time, who, what, about, result) VALUES (?, ?, ?, ?, ?)";
    let about = act.about.map(|id| *id.bytes());
    connection.prepare_cached(insert)?.execute((at.as_millisecond(), act.who, act.what, about, act.result))?;
    Ok(())
}
