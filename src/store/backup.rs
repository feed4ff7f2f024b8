//! Copies: one each day, one before each migration, and those that staff ask for.

use super::{Error, Moment};
use crate::report::Copy;

use rusqlite::Connection;

use std::path::Path;

/// Makes a copy in `<folder>/copies`, checks it, and only then gives it its name.
pub(super) fn make(_connection: &Connection, _folder: &Path, _at: Moment) -> Result<Copy, Error> {
    Err(Error::Closed)
}

/// The copies that are there, the newest first.
pub(super) fn list(_folder: &Path) -> Vec<Copy> {
    vec![]
}

/// Makes the copy of the day, unless there is one, and lets the oldest go.
pub(super) fn daily(_connection: &Connection, _folder: &Path, _at: Moment) -> Result<(), Error> {
    Ok(())
}

/// Checks a copy, puts what is there now aside, and takes the copy in its place. The database has to be closed; [`super::open::open`] opens it
/// again, under a new name of the terminal.
pub(super) fn put_back(_folder: &Path, _copy: &Path, _at: Moment) -> Result<(), Error> {
    Err(Error::Closed)
}
