//! Forgetting a person in the files that are not open: copies, and what was put aside.

use super::forget::{self, FORGETTING, aliases};
use crate::learner;
use crate::report::Trouble;
use crate::store::refused::Refused;
use crate::store::{aside, backup, file, settings};

use rusqlite::{Connection, OpenFlags};
use tracing::warn;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes every copy and every file that was put aside anew, without these people. What cannot be opened goes: nobody can say that it does
/// not hold them. The log says which.
pub(super) fn forget(state: &Path, ids: &[learner::Id]) -> Result<(), Refused> {
    for folder in [backup::folder(state), aside::folder(state)] {
        let draft = folder.join("draft");
        aside::forget(&draft)?;
        for file in databases(&folder)? {
            match rewrite(&file, &draft, ids) {
                Ok(()) => {}
                // There will be room again: nothing is deleted for the lack of it.
                Err(refused) if matches!(refused.trouble(), Trouble::Full | Trouble::ReadOnly) => return Err(refused),
                Err(refused) => {
                    warn!(file = %file.display(), "deleted, because it cannot be read and may hold who is forgotten: {refused}");
                    aside::forget(&file)?;
                }
            }
        }
        strays(&folder)?;
        if folder.is_dir() {
            aside::sync(&folder)?;
        }
    }
    Ok(())
}

/// Every file of a folder that may be a database: all but what stands beside one, and keys that were never used.
fn databases(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let is_key = |file: &Path| file.extension().is_some_and(|ending| ending == "key");
    Ok(entries(folder)?.into_iter().filter(|file| !is_beside(file) && !is_key(file)).collect())
}

/// Takes away what stands beside a database that is not there.
fn strays(folder: &Path) -> io::Result<()> {
    entries(folder)?.iter().filter(|file| is_beside(file)).try_for_each(|file| aside::forget(file))
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(vec![]),
        entries => entries?.map(|entry| Ok(entry?.path())).collect(),
    }
}

fn is_beside(file: &Path) -> bool {
    let name = file.to_string_lossy();
    aside::BESIDE.iter().any(|ending| name.ends_with(ending))
}

/// Writes a file anew beside itself, and lets the new one take its name.
fn rewrite(file: &Path, draft: &Path, ids: &[learner::Id]) -> Result<(), Refused> {
    let written = copy(file, draft).and_then(|()| without(draft, ids)).and_then(|()| file::verify(draft));
    if written.is_err() {
        aside::forget(draft)?;
        return written;
    }
    for ending in aside::BESIDE {
        aside::forget(&aside::beside(file, ending))?;
    }
    aside::give_name(draft, file)?;
    Ok(())
}

/// Copies a file, and the logs that stand beside it.
fn copy(file: &Path, draft: &Path) -> Result<(), Refused> {
    for ending in ["", "-wal", "-journal"] {
        let from = aside::beside(file, ending);
        if fs::symlink_metadata(&from).is_ok() {
            fs::copy(&from, aside::beside(draft, ending))?;
        }
    }
    Ok(())
}

/// Takes these people, under all names that this file knows, out of a file that nobody else uses.
fn without(draft: &Path, ids: &[learner::Id]) -> Result<(), Refused> {
    let mut connection = Connection::open_with_flags(draft, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE;",
    )?;
    let transaction = connection.transaction()?;
    let known = aliases(&transaction, ids)?;
    forget::forget(&transaction, &known)?;
    settings::remove(&transaction, FORGETTING)?;
    transaction.commit()?;
    connection.execute_batch("VACUUM;")?;
    Ok(())
}
