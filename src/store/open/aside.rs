//! Files that change their places: put aside, named, and never lost.

use super::Refused;
use crate::report::Trouble;
use crate::store::{Moment, backup};

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

/// What may stand beside a database under its name.
pub(in crate::store) const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The file with this ending beside a database.
pub(in crate::store) fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Holds the folder while files change their places in it. It is let go when the answer is dropped, or the program ends.
pub(in crate::store) fn lock(folder: &Path) -> Result<File, Refused> {
    let file = File::options().create(true).truncate(false).write(true).open(folder.join("declic.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Refused::Waiting(Trouble::Failing, "another program holds the folder: end it first".to_owned()))
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Where damaged files are kept.
pub(in crate::store) fn folder(state: &Path) -> PathBuf {
    state.join("aside")
}

/// Keeps the key of the room that is about to give way.
pub(in crate::store) fn copy_key(state: &Path, key: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder(state))?;
    let free = (0..10_000_u32)
        .map(|number| folder(state).join(format!("{number:04}-room.key")))
        .find(|file| fs::symlink_metadata(file).is_err())
        .ok_or_else(|| io::Error::new(io::ErrorKind::AlreadyExists, "the folder for what is put aside is full"))?;
    fs::copy(key, &free)?;
    File::open(&free)?.sync_all()?;
    sync(&folder(state))
}

/// The last file that was put aside.
pub(in crate::store) fn newest(state: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder(state)).ok()?;
    entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|file| file.to_string_lossy().ends_with(".db")).max()
}

/// A free name for what is put aside now.
pub(super) fn place(state: &Path, at: Moment) -> Result<PathBuf, Refused> {
    let folder = folder(state);
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    let time = backup::stamp(at.wall);
    let free = |place: &PathBuf| {
        let taken = |file: &Path| fs::symlink_metadata(file).is_ok();
        !taken(place) && !BESIDE.iter().any(|ending| taken(&beside(place, ending)))
    };
    (0..10_000_u32)
        .map(|number| folder.join(format!("{time}-{number:04}-declic.db")))
        .find(free)
        .ok_or_else(|| Refused::Waiting(Trouble::Failing, format!("{} is full of files", folder.display())))
}

/// Puts the database and what stands beside it at `place`, as far as they are there.
pub(super) fn put(state: &Path, place: &Path) -> Result<(), Refused> {
    let database = super::database(state);
    for ending in [""].into_iter().chain(BESIDE) {
        move_if_there(&beside(&database, ending), &beside(place, ending))?;
    }
    sync(&folder(state))?;
    sync(state)?;
    Ok(())
}

/// Puts aside what stands beside no database, or is no file.
pub(super) fn stray(state: &Path, endings: &[&str]) -> Result<(), Refused> {
    let database = super::database(state);
    for ending in BESIDE {
        let file = beside(&database, ending);
        let Ok(about) = fs::symlink_metadata(&file) else { continue };
        if endings.contains(&ending) || !about.is_file() {
            let target = (0..10_000_u32)
                .map(|number| folder(state).join(format!("stray-{number:04}-declic.db{ending}")))
                .find(|target| fs::symlink_metadata(target).is_err());
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder(state))?;
            if let Some(target) = target {
                fs::rename(&file, target)?;
            }
        }
    }
    Ok(())
}

fn move_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        moved => moved,
    }
}

/// Gives a finished file its name, durably.
pub(in crate::store) fn give_name(from: &Path, to: &Path) -> io::Result<()> {
    File::open(from)?.sync_all()?;
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync)
}

/// Makes the names in a folder durable.
pub(in crate::store) fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Takes a file of ours away with what stands beside it, if it is there.
pub(in crate::store) fn forget(file: &Path) -> io::Result<()> {
    for ending in [""].into_iter().chain(BESIDE) {
        let file = beside(file, ending);
        match fs::symlink_metadata(&file) {
            Ok(about) if about.is_dir() => fs::remove_dir_all(file)?,
            Ok(_) => fs::remove_file(file)?,
            Err(_) => {}
        }
    }
    Ok(())
}
