//! T7: 500 damaged databases. Each is opened, none is deleted, and the copy takes the place of what is not sound.

use crate::bench::{Dice, Raw, Tested, append, copy, furnish, open};

use declic::report::{Keeping, Trouble};
use declic::store::Kept;

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use std::error::Error;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::thread;

const COPIES: usize = 500;
const FACTS: usize = 40;

/// A sound seat: closed, and as a kill would leave it, with its log; and another seat, as it was left.
struct Sound {
    closed: TempDir,
    killed: TempDir,
    foreign: TempDir,
}

impl Sound {
    fn new() -> Result<Self, Box<dyn Error>> {
        let sound = Self { closed: tempfile::tempdir()?, killed: tempfile::tempdir()?, foreign: tempfile::tempdir()? };
        furnish(sound.closed.path(), FACTS)?;
        for (from, to) in [(true, &sound.killed), (false, &sound.foreign)] {
            let live = tempfile::tempdir()?;
            if from {
                copy(sound.closed.path(), live.path())?;
            } else {
                furnish(live.path(), 5)?;
            }
            let mut vault = open(live.path(), 20);
            for number in 0..10 {
                append(&mut vault, &format!("in-the-log-{number}"), 21)?;
            }
            copy(live.path(), to.path())?;
        }
        Ok(sound)
    }
}

/// What is done to a copy, and which seat is copied.
#[derive(Debug, Clone, Copy)]
enum Damage {
    Bits(usize),
    Page(usize),
    Cut(usize),
    Torn(usize),
    LogBits(usize),
    LogCut(usize),
    ForeignLog,
    LostLog,
    Text,
    Folder,
    Locked,
    Newer,
    Empty,
    Stranger,
}

impl Damage {
    fn of(number: usize, dice: &mut Dice, size: usize) -> Self {
        let pages = size / 4096;
        let one_of_each = [
            Self::Text,
            Self::Folder,
            Self::Locked,
            Self::Newer,
            Self::Empty,
            Self::Stranger,
            Self::ForeignLog,
            Self::LostLog,
        ];
        match number {
            number if number < one_of_each.len() => one_of_each[number],
            number if number < one_of_each.len() + pages => Self::Cut((number - one_of_each.len()) * 4096),
            number => match number % 6 {
                0 | 1 => Self::Bits(1 + dice.below(64)),
                2 => Self::Page(dice.below(pages)),
                3 => Self::Torn(dice.below(size)),
                4 => Self::LogBits(1 + dice.below(16)),
                _ => Self::LogCut(dice.below(40_000)),
            },
        }
    }

    fn seat(self, sound: &Sound) -> &Path {
        match self {
            Self::LogBits(_) | Self::LogCut(_) | Self::LostLog => sound.killed.path(),
            _ => sound.closed.path(),
        }
    }

    fn apply(self, folder: &Path, sound: &Sound, dice: &mut Dice) -> Tested {
        let file = folder.join("declic.db");
        let log = folder.join("declic.db-wal");
        match self {
            Self::Bits(bits) => flip(&file, bits, dice)?,
            Self::LogBits(bits) => flip(&log, bits, dice)?,
            Self::Page(page) => {
                let mut bytes = fs::read(&file)?;
                bytes[page * 4096..(page + 1) * 4096].fill(0);
                fs::write(&file, bytes)?;
            }
            Self::Cut(size) | Self::Torn(size) => {
                fs::OpenOptions::new().write(true).open(&file)?.set_len(size as u64)?;
            }
            Self::LogCut(size) => fs::OpenOptions::new().write(true).open(&log)?.set_len(size as u64)?,
            Self::ForeignLog => {
                fs::copy(sound.foreign.path().join("declic.db-wal"), &log)?;
            }
            Self::LostLog => fs::remove_file(&log)?,
            Self::Text => fs::write(&file, "Bonjour. ".repeat(999))?,
            Self::Folder => {
                fs::remove_file(&file)?;
                fs::create_dir(&file)?;
            }
            Self::Locked => fs::set_permissions(&file, Permissions::from_mode(0o000))?,
            Self::Newer => {
                let mut bytes = fs::read(&file)?;
                bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
                fs::write(&file, bytes)?;
            }
            Self::Empty => fs::write(&file, "")?,
            Self::Stranger => {
                fs::remove_file(&file)?;
                Connection::open(&file)?.execute_batch("CREATE TABLE person (a)")?;
            }
        }
        Ok(())
    }
}

fn flip(file: &Path, bits: usize, dice: &mut Dice) -> Tested {
    let mut bytes = fs::read(file)?;
    for _ in 0..bits {
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
    }
    Ok(fs::write(file, bytes)?)
}

/// What went wrong when this damaged seat was opened; and whether it was found to be damaged.
fn tried(folder: &Path, damage: Damage) -> Result<(Vec<String>, bool), Box<dyn Error>> {
    let file = folder.join("declic.db");
    let before = fs::read(&file).ok();
    let mut broken = vec![];
    let mut vault = open(folder, 30);
    let keeping = vault.keeping();
    match (&keeping, damage) {
        (Keeping::Waiting(Trouble::Newer), Damage::Newer | Damage::Bits(_)) => {
            if fs::read(&file).ok() != before {
                broken.push("a newer file was changed".to_owned());
            }
            return Ok((broken, true));
        }
        (Keeping::Fine | Keeping::Restored { .. }, _) => {}
        (other, _) => broken.push(format!("it says {other:?}")),
    }
    if let Keeping::Restored { aside, .. } = &keeping
        && fs::read(aside).ok() != before
    {
        broken.push("what was damaged was not kept as it was".to_owned());
    }
    if !matches!(append(&mut vault, "after", 31)?, Kept::Saved(_)) {
        broken.push("nothing can be kept any more".to_owned());
    }
    vault.close();
    let raw = Raw::read(&file)?;
    broken.extend(raw.violations()?);
    let facts = raw.facts()?;
    let known = facts.keys().filter(|name| name.starts_with("before-")).count();
    if !facts.contains_key("after") || known + 3 < FACTS {
        broken.push(format!("{known} of {FACTS} facts are there"));
    }
    Ok((broken, matches!(keeping, Keeping::Restored { .. })))
}

/// What a program would do that trusts every file it can open: whether it lets this one through.
fn is_trusted(file: &Path) -> bool {
    let opened = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY);
    opened.is_ok_and(|connection| {
        let read = |asked: &str| connection.query_row(asked, [], |row| row.get::<_, i64>(0));
        read("PRAGMA user_version").is_ok_and(|version| version == 1)
            && read("SELECT count(*) FROM sqlite_schema").is_ok()
    })
}

/// What came of one copy.
#[derive(Clone)]
struct Tried {
    broken: Vec<String>,
    is_found: bool,
    is_trusted: bool,
}

fn tried_all(throws: &[(usize, Dice)], sound: &Sound, size: usize) -> Result<Vec<Tried>, String> {
    throws
        .iter()
        .map(|(number, dice)| tried_one(*number, Dice(dice.0), sound, size).map_err(|error| error.to_string()))
        .collect()
}

fn tried_one(number: usize, mut dice: Dice, sound: &Sound, size: usize) -> Result<Tried, Box<dyn Error>> {
    let damage = Damage::of(number, &mut dice, size);
    let folder = tempfile::tempdir()?;
    copy(damage.seat(sound), folder.path())?;
    damage.apply(folder.path(), sound, &mut dice)?;
    let is_trusted = is_trusted(&folder.path().join("declic.db"));
    let tried =
        panic::catch_unwind(AssertUnwindSafe(|| tried(folder.path(), damage).map_err(|error| error.to_string())));
    let (broken, is_found) = match tried {
        Ok(Ok(tried)) => tried,
        Ok(Err(error)) => (vec![error], false),
        Err(_) => (vec!["it panicked".to_owned()], false),
    };
    let broken = broken.into_iter().map(|what| format!("{number}, {damage:?}: {what}")).collect();
    Ok(Tried { broken, is_found, is_trusted })
}

#[test]
fn five_hundred_damaged_databases_open_and_the_copy_takes_the_place_of_what_is_not_sound() -> Tested {
    let mut dice = Dice::thrown("T7 damaged databases");
    let sound = Sound::new()?;
    let size = usize::try_from(fs::metadata(sound.closed.path().join("declic.db"))?.len())?;
    let throws: Vec<_> = (0..COPIES).map(|number| (number, Dice(dice.next()))).collect();
    let tried = thread::scope(|scope| {
        let parts: Vec<_> = throws.chunks(COPIES.div_ceil(4)).collect();
        let workers: Vec<_> = parts.into_iter().map(|part| scope.spawn(|| tried_all(part, &sound, size))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap_or_else(|_| Err("a worker ended".to_owned()))).collect()
    });
    let tried: Result<Vec<Vec<Tried>>, String> = tried;
    let tried = tried?.concat();
    let violations: Vec<_> = tried.iter().flat_map(|tried| tried.broken.clone()).collect();
    let found = tried.iter().filter(|tried| tried.is_found).count();
    let through = tried.iter().filter(|tried| tried.is_found && tried.is_trusted).count();
    println!("T7: {COPIES} copies, {found} found damaged, {} violations", violations.len());
    println!("T7 control: a program that does not look would trust {through} of those that were found");
    println!("T7: root reads a file of mode 000 anyway: as root, that one is only opened");
    assert!(violations.is_empty(), "{violations:#?}");
    assert!(found > COPIES / 4 && through > 0, "{found} found, {through} trusted: the test cannot fail");
    Ok(())
}
