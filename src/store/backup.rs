//! Copies: one each day, one before each migration, and those that staff ask for.
//!
//! A copy is made with SQLite's online backup under a name that nobody reads, checked whole, written to the disk, and only then given its
//! name: `2027-02-28T09-00-00Z.00042.asked.db`. The time is for people. The number says which copy is newer, because a clock may be wrong.

use super::place::stamp;
use super::refused::Refused;
use super::{Error, Moment, aside, file, settings};
use crate::report::Copy;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use std::fs;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// After so many events there is another copy of the day, so that a clock that stands still does not end all copies.
const MANY_EVENTS: i64 = 500;

/// How many events this terminal kept.
const EVENTS: &str = "SELECT coalesce(max(seq), 0) FROM event
    WHERE terminal_id = unhex((SELECT value FROM setting WHERE name = 'terminal_id'))";

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// It is the one of the day.
    Day,
    /// A step of migration was about to be done.
    Step,
    /// Staff asked for it.
    Asked,
}

impl Why {
    const ALL: [Self; 3] = [Self::Day, Self::Step, Self::Asked];

    /// As it stands in the name of the file.
    fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Step => "step",
            Self::Asked => "asked",
        }
    }

    /// How many are kept.
    fn kept(self) -> usize {
        match self {
            Self::Day => 7,
            Self::Step | Self::Asked => 5,
        }
    }
}

/// A copy, as its name tells.
struct Named {
    file: PathBuf,
    made: Timestamp,
    number: u32,
    why: Why,
}

/// Where copies are.
pub(super) fn folder(state: &Path) -> PathBuf {
    state.join("copies")
}

/// Makes a copy in `<folder>/copies`, checks it, and only then gives it its name.
pub(super) fn make(connection: &Connection, folder: &Path, at: Moment) -> Result<Copy, Error> {
    Ok(copy(connection, folder, Why::Asked, at)?)
}

/// Makes the copy that stands before step `step` of a migration.
pub(super) fn before(connection: &Connection, folder: &Path, step: u32, at: Moment) -> Result<(), Refused> {
    tracing::info!(step, "a copy is made before the form changes");
    copy(connection, folder, Why::Step, at).map(|_| ())
}

/// The copies that are there, the newest first.
pub(super) fn list(folder: &Path) -> Vec<Copy> {
    named(folder).into_iter().map(|named| Copy { file: named.file, made: named.made }).collect()
}

/// Makes the copy of the day, unless there is one, and lets the oldest go.
pub(super) fn daily(connection: &Connection, folder: &Path, at: Moment) -> Result<(), Error> {
    // The day at the seat: far from Greenwich, that of the wall clock begins in the middle of it.
    let day = at.today.to_string();
    let events: i64 = connection.query_row(EVENTS, [], |row| row.get(0))?;
    let last = settings::get(connection, "copied")?;
    let last = last.as_deref().and_then(|last| last.split_once('/'));
    let is_there = named(folder).iter().any(|named| named.why == Why::Day);
    let is_enough = last.is_some_and(|(of, number)| {
        of == day && number.parse::<i64>().is_ok_and(|number| (0..MANY_EVENTS).contains(&(events - number)))
    });
    if is_there && is_enough {
        return Ok(());
    }
    copy(connection, folder, Why::Day, at)?;
    let value = format!("{day}/{events}");
    settings::set(connection, "copied", &value)?;
    Ok(())
}

fn copy(connection: &Connection, state: &Path, why: Why, at: Moment) -> Result<Copy, Refused> {
    let folder = folder(state);
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    let draft = folder.join("draft");
    aside::forget(&draft)?;
    if let Err(refused) = write(connection, &draft) {
        // What could not be finished takes no room: the disk may be full.
        let _ = aside::forget(&draft);
        return Err(refused);
    }
    let number = named(state).iter().map(|named| named.number).max().unwrap_or(0).saturating_add(1);
    let file = folder.join(format!("{}.{number:05}.{}.db", stamp(at.wall), why.word()));
    aside::give_name(&draft, &file)?;
    let old: Vec<_> = named(state).into_iter().filter(|named| named.why == why).skip(why.kept()).collect();
    old.iter().try_for_each(|named| aside::forget(&named.file))?;
    Ok(Copy { file, made: at.wall })
}

/// Writes all that the database holds into a file of its own, and reads it again.
fn write(connection: &Connection, draft: &Path) -> Result<(), Refused> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut target = Connection::open_with_flags(draft, flags)?;
    file::keep_small(&target)?;
    Backup::new(connection, &mut target)?.run_to_completion(256, Duration::ZERO, None)?;
    target.execute_batch("PRAGMA journal_mode = DELETE;")?;
    drop(target);
    fs::set_permissions(draft, fs::Permissions::from_mode(0o600))?;
    file::verify(draft)
}

/// The copies that are there, the newest first.
fn named(state: &Path) -> Vec<Named> {
    let entries = fs::read_dir(folder(state)).into_iter().flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| read_name(&entry.ok()?.path())).collect();
    found.sort_by_key(|named| std::cmp::Reverse((named.number, named.made)));
    found
}

/// When a copy was made, after its name.
pub(super) fn made(file: &Path) -> Option<Timestamp> {
    read_name(file).map(|named| named.made)
}

fn read_name(file: &Path) -> Option<Named> {
    let mut parts = file.file_name()?.to_str()?.split('.');
    let made = DateTime::strptime("%Y-%m-%dT%H-%M-%SZ", parts.next()?).ok()?.to_zoned(TimeZone::UTC).ok()?;
    let number = parts.next()?.parse().ok()?;
    let word = parts.next()?;
    let why = Why::ALL.into_iter().find(|why| why.word() == word)?;
    (parts.next() == Some("db") && parts.next().is_none()).then(|| Named {
        file: file.to_owned(),
        made: made.timestamp(),
        number,
        why,
    })
}

#[cfg(test)]
mod tests;
