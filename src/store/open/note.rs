//! What happened to the file, told to staff for a week, whatever is restarted meanwhile.

use crate::report::{Copy, Keeping};
use crate::store::refused::Refused;
use crate::store::{Moment, settings};

use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use std::path::{Path, PathBuf};

/// For how long it is told.
const TOLD: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The setting in which it stands.
pub(super) const NAME: &str = "happened";

#[derive(Serialize, Deserialize)]
struct Note {
    at: Timestamp,
    /// When the copy was made that was taken. None when everything begins anew.
    copy: Option<Timestamp>,
    aside: PathBuf,
}

/// Writes into a database that has no name yet what happened to the one before.
pub(super) fn write(draft: &Path, copy: Option<&Copy>, aside: &Path, at: Moment) -> Result<(), Refused> {
    let note = Note { at: at.wall, copy: copy.map(|copy| copy.made), aside: aside.to_owned() };
    let Ok(value) = serde_json::to_string(&note) else { return Ok(()) };
    let connection = Connection::open_with_flags(draft, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settings::set(&connection, NAME, &value)?;
    Ok(())
}

/// What happened in the last week.
pub(super) fn read(connection: &Connection, at: Moment) -> Result<Keeping, Refused> {
    let note = settings::get(connection, NAME)?.and_then(|note| serde_json::from_str::<Note>(&note).ok());
    Ok(match note {
        Some(Note { at: then, copy, aside }) if at.wall.duration_since(then) < TOLD => match copy {
            Some(copy) => Keeping::Restored { copy, aside },
            None => Keeping::Anew { aside },
        },
        Some(_) | None => Keeping::Fine,
    })
}
