//! One file: how it is opened, made, and found sound.

use super::refused::Refused;
use super::{aside, migrations, settings};
use crate::report::Trouble;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

/// Says whose file it is, in its header: `Dcli`.
pub(super) const APPLICATION: i32 = 0x4463_6c69;

/// How long is waited for another program that holds the database, at the first look.
const FIRST_WAIT: Duration = Duration::from_millis(300);

/// Opens a database that is there, for this program alone, and looks whether it is sound. Nothing in it is changed before that.
pub(super) fn connect(file: &Path) -> Result<Connection, Refused> {
    let about = fs::metadata(file)?;
    if !about.is_file() || about.len() == 0 {
        return Err(Refused::Damaged("it is empty, or no file".to_owned()));
    }
    if about.permissions().mode() & 0o600 != 0o600 {
        // Whose file it is may use it; where that is somebody else, the next line says so.
        let _ = fs::set_permissions(file, Permissions::from_mode(0o600));
    }
    File::open(file).map_err(|error| Refused::Damaged(error.to_string()))?;
    let log = aside::beside(file, "-wal");
    let is_logged = fs::symlink_metadata(&log).is_ok_and(|about| about.len() > 0);
    let named = is_logged.then(|| alone(file).and_then(|connection| Ok(terminal(&connection)?)));
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // What is refused is left as it was found.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.busy_timeout(FIRST_WAIT)?;
    connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    keep_small(&connection)?;
    is_ours(&connection)?;
    if connection.is_readonly("main")? {
        return Err(Refused::Waiting(Trouble::ReadOnly, "the file cannot be written to".to_owned()));
    }
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Refused::Waiting(Trouble::Failing, format!("the journal is {mode}, not a write-ahead log")));
    }
    check(&connection)?;
    if let Some(Ok(Some(named))) = named
        && terminal(&connection)? != Some(named)
    {
        return Err(Refused::Damaged("the write-ahead log beside it belongs to another one".to_owned()));
    }
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA journal_size_limit = 4194304;",
    )?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

/// Whether a copy is sound. Nothing beside it is read, and nothing is written.
pub(super) fn verify(copy: &Path) -> Result<(), Refused> {
    let about = fs::metadata(copy)?;
    if !about.is_file() || about.len() == 0 {
        return Err(Refused::Damaged("it is empty, or no file".to_owned()));
    }
    let connection = alone(copy)?;
    is_ours(&connection)?;
    check(&connection)
}

/// Makes a database that nobody uses yet: empty, or from a copy, of which the terminal loses its name. It is on the disk afterwards.
pub(super) fn make(file: &Path, copy: Option<&Path>) -> Result<(), Refused> {
    if let Some(copy) = copy {
        fs::copy(copy, file)?;
        fs::set_permissions(file, Permissions::from_mode(0o600))?;
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.execute_batch(
            "PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE;
             DELETE FROM setting WHERE name IN ('terminal_id', 'happened');",
        )?;
    } else {
        let mut connection = Connection::open(file)?;
        connection.pragma_update(None, "application_id", APPLICATION)?;
        migrations::migrate(&mut connection, &|_, _| Ok(()))?;
        fs::set_permissions(file, Permissions::from_mode(0o600))?;
    }
    File::open(file)?.sync_all()?;
    Ok(())
}

/// How many events a file holds, as far as it can be read.
pub(super) fn events(file: &Path) -> Option<i64> {
    alone(file).ok()?.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).ok()
}

/// The name of the terminal: 32 hexadecimal digits.
pub(super) fn terminal(connection: &Connection) -> rusqlite::Result<Option<String>> {
    settings::get(connection, settings::TERMINAL)
}

/// Opens a file as it is, without what stands beside it, to be read.
pub(super) fn alone(file: &Path) -> Result<Connection, Refused> {
    let path = file.to_str().ok_or_else(|| Refused::Damaged("its name is no text".to_owned()))?;
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    keep_small(&connection)?;
    Ok(connection)
}

/// Memory does not grow with what is kept: half a mebibyte of pages is enough for every question that is asked here.
pub(super) fn keep_small(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "cache_size", -512)
}

/// Whether the file is ours, and of a form that this version knows.
fn is_ours(connection: &Connection) -> Result<(), Refused> {
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i32>(0));
    if number("PRAGMA application_id")? != APPLICATION {
        return Err(Refused::Damaged("another program wrote it".to_owned()));
    }
    let version = number("PRAGMA user_version")?;
    match usize::try_from(version) {
        Ok(version) if version > migrations::STEPS.len() => Err(Refused::Newer),
        Ok(1..) => Ok(()),
        Ok(0) | Err(_) => Err(Refused::Damaged(format!("there is no version {version}"))),
    }
}

/// Whether every page and every index is sound, and every table stands as it was made. `quick_check` would let through a row whose bits
/// were turned so that its index no longer finds it.
fn check(connection: &Connection) -> Result<(), Refused> {
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Refused::Damaged(verdict));
    }
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let made = Connection::open_in_memory()?;
    migrations::STEPS
        .iter()
        .take(usize::try_from(version).unwrap_or(0))
        .try_for_each(|step| made.execute_batch(step))?;
    if schema(connection)? == schema(&made)? {
        Ok(())
    } else {
        Err(Refused::Damaged("its tables are not as they were made".to_owned()))
    }
}

/// How every table, index and trigger was made, those of SQLite itself apart.
fn schema(connection: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut asked = connection.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1, 2",
    )?;
    let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
