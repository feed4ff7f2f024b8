//! Putting a copy back.

use super::place::database;
use super::refused::Refused;
use super::{Error, Moment, aside, backup, file, open};
use crate::report::Copy;

use std::path::Path;

/// Checks a copy, puts what is there now aside, and takes the copy in its place. The database has to be closed; [`open::open`] opens it
/// again, under a new name of the terminal.
pub(super) fn put_back(folder: &Path, copy: &Path, at: Moment) -> Result<(), Error> {
    let _lock = aside::lock(folder)?;
    is_closed(folder)?;
    open::prepare(folder, copy)?;
    let made = backup::made(copy).unwrap_or(at.wall);
    open::exchange(folder, Some(&Copy { file: copy.to_owned(), made }), at)?;
    Ok(())
}

/// Whether no other program holds the database, neither now nor in a newer version. What is no database is held by nobody.
fn is_closed(state: &Path) -> Result<(), Error> {
    let database = database(state);
    match file::connect(&database) {
        Err(refused @ (Refused::Waiting(..) | Refused::Newer)) if database.exists() => Err(refused.into()),
        Ok(_) | Err(_) => Ok(()),
    }
}
