//! The rights of a person: everything that is held on them, and forgetting it.

use super::{Error, Moment};
use crate::learner;
use crate::report::Held;

use jiff::Span;
use rusqlite::Connection;

use std::path::Path;

/// Everything that is held on a person.
pub(super) fn held(_connection: &Connection, _id: learner::Id) -> Result<Held, Error> {
    Err(Error::Unknown)
}

/// Forgets a person: rows, free pages, the write-ahead log, and the copies. Nothing in the raw files names them afterwards.
pub(super) fn erase(_connection: &mut Connection, _folder: &Path, _id: learner::Id, _at: Moment) -> Result<(), Error> {
    Err(Error::Unknown)
}

/// Who was not here for longer than `keep`: those are to be forgotten.
pub(super) fn expired(_connection: &Connection, _keep: Span, _at: Moment) -> Result<Vec<learner::Id>, Error> {
    Ok(vec![])
}
