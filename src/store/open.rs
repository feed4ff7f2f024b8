//! Opening what is kept, whatever state it is in.
//!
//! The file is looked at before it is trusted. A file that is not sound is put aside, never deleted, and the newest sound copy takes its
//! place under a new name of the terminal, so that a number of the log is never given twice. A file of a newer version is left as it is.
//! Whatever happens, there is an answer: the worst is that nothing can be kept for now.
//!
//! # Who holds the folder
//!
//! SQLite holds the database for one program from its first look until it is closed or killed (`locking_mode=EXCLUSIVE`): a second one is
//! told [`Trouble::Failing`], and moves nothing. While files are put in and out of their places, `declic.lock` is held too.
//!
//! # What cannot be noticed
//!
//! A write-ahead log that somebody took away after a crash: what stands before it is sound, and opens.

mod note;

use super::place::{database, draft};
use super::refused::Refused;
use super::{Moment, aside, backup, file, migrations, rights, settings};
use crate::learner::{self, Entropy};
use crate::report::{Copy, Keeping, Trouble};

use jiff::Timestamp;
use rusqlite::Connection;
use tracing::{error, warn};

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

/// The oldest SQLite that is trusted with a write-ahead log: those before may corrupt it.
const OLDEST_SQLITE: i32 = 3_051_003;

/// The database, or why there is none now.
pub(super) struct Opened {
    /// Ready to be read and written. None while nothing can be.
    pub(super) connection: Option<Connection>,
    /// What staff should know.
    pub(super) keeping: Keeping,
}

/// Opens the database in `folder`, which is made when it is missing.
pub(super) fn open(folder: &Path, entropy: &mut Entropy, at: Moment) -> Opened {
    match settle(folder, entropy, at) {
        Ok((connection, keeping)) => Opened { connection: Some(connection), keeping },
        Err(refused) => {
            error!(folder = %folder.display(), "nothing can be kept now: {refused}");
            Opened { connection: None, keeping: Keeping::Waiting(refused.trouble()) }
        }
    }
}

/// The database, with what happened to it in the last days.
fn settle(folder: &Path, entropy: &mut Entropy, at: Moment) -> Result<(Connection, Keeping), Refused> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Refused::Waiting(Trouble::Failing, format!("SQLite {} is too old", rusqlite::version())));
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let _lock = aside::lock(folder)?;
    go_on(folder)?;
    let mut connection = match look(folder) {
        Err(Refused::Damaged(why)) => {
            warn!("the database is put aside: {why}");
            replace(folder, at)?;
            look(folder)?
        }
        looked => looked?,
    };
    let copy = |connection: &Connection, step: u32| backup::before(connection, folder, step, at);
    migrations::migrate(&mut connection, &copy)?;
    name_terminal(&connection, entropy)?;
    if let Err(error) = rights::finish(&mut connection, folder) {
        warn!("somebody is not forgotten everywhere yet; the next start tries again: {error}");
    }
    let keeping = note::read(&connection, at)?;
    Ok((connection, keeping))
}

/// Finishes an exchange that was interrupted after the database was put aside. Any other draft goes: it was never finished.
fn go_on(folder: &Path) -> Result<(), Refused> {
    let (draft, database) = (draft(folder), database(folder));
    let is_whole = fs::symlink_metadata(&database).is_err()
        && file::verify(&draft).is_ok()
        && file::alone(&draft)
            .and_then(|draft| Ok(settings::get(&draft, note::NAME)?))
            .is_ok_and(|note| note.is_some());
    if is_whole {
        aside::stray(folder, &aside::BESIDE)?;
        aside::give_name(&draft, &database)?;
    } else {
        aside::forget(&draft)?;
    }
    Ok(())
}

/// Opens the file that is there, or makes one where there never was one.
fn look(folder: &Path) -> Result<Connection, Refused> {
    let database = database(folder);
    if fs::symlink_metadata(&database).is_ok() {
        // A write-ahead log needs no journal: this one belongs to another file.
        aside::stray(folder, &["-journal"])?;
        return file::connect(&database);
    }
    aside::stray(folder, &aside::BESIDE)?;
    if !backup::list(folder).is_empty() || aside::newest(folder).is_some() {
        return Err(Refused::Damaged("it is gone".to_owned()));
    }
    file::make(&draft(folder), None)?;
    aside::give_name(&draft(folder), &database)?;
    file::connect(&database)
}

/// Puts the file that is there aside, and the newest sound copy, or an empty database, in its place.
fn replace(folder: &Path, at: Moment) -> Result<(), Refused> {
    for copy in candidates(folder) {
        match prepare(folder, &copy.file) {
            Ok(()) => return exchange(folder, Some(&copy), at),
            Err(Refused::Waiting(trouble, why)) => return Err(Refused::Waiting(trouble, why)),
            Err(refused) => warn!(copy = %copy.file.display(), "this copy cannot be taken: {refused}"),
        }
    }
    aside::forget(&draft(folder))?;
    file::make(&draft(folder), None)?;
    exchange(folder, None, at)
}

/// What could take the place of the database, the best first: copies, and the database itself without a log that may be the only damage.
fn candidates(folder: &Path) -> Vec<Copy> {
    let mut copies = backup::list(folder);
    let database = database(folder);
    let is_logged = fs::metadata(aside::beside(&database, "-wal")).is_ok_and(|about| about.len() > 0);
    let made = fs::metadata(&database).and_then(|about| about.modified()).ok();
    if let Some(made) = made.filter(|_| is_logged).and_then(|made| Timestamp::try_from(made).ok()) {
        let is_best = copies.first().is_none_or(|copy| file::events(&database) >= file::events(&copy.file));
        copies.insert(usize::from(!is_best), Copy { file: database, made });
    }
    copies
}

/// Copies a sound copy to where it waits for its name. The copy stays where it is.
pub(super) fn prepare(folder: &Path, copy: &Path) -> Result<(), Refused> {
    file::verify(copy)?;
    aside::forget(&draft(folder))?;
    file::make(&draft(folder), Some(copy))
}

/// Puts what is there now aside, and what [`prepare`] left in its place.
pub(super) fn exchange(folder: &Path, copy: Option<&Copy>, at: Moment) -> Result<(), Refused> {
    let place = aside::free_place(folder, at)?;
    note::write(&draft(folder), copy, &place, at)?;
    aside::put(folder, &place)?;
    aside::give_name(&draft(folder), &database(folder))?;
    Ok(())
}

/// Gives the terminal a name, unless it has one. A database that was put back has none.
fn name_terminal(connection: &Connection, entropy: &mut Entropy) -> Result<(), Refused> {
    if file::terminal(connection)?.is_none() {
        let name = learner::Id::draw(entropy).to_string();
        settings::set(connection, settings::TERMINAL, &name)?;
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests;
