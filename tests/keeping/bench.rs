//! What every fault is tried on.

use declic::learner::{self, Pin};
use declic::lesson;
use declic::progress::{Fact, Run, Rung};
use declic::report::{Answer, NewCard, Order, Pass};
use declic::store::{Hardness, Kept, Moment, Setup, Vault};

use jiff::Timestamp;
use jiff::civil::date;
use rusqlite::Connection;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Duration;

pub(crate) type Tested = Result<(), Box<dyn Error>>;

/// Numbers that look random, and are the same for the same seed (splitmix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// With the seed of `DECLIC_SEED`, or the usual one; it is printed.
    pub(crate) fn thrown(what: &str) -> Self {
        let seed = std::env::var("DECLIC_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_270_228);
        println!("{what}: seed {seed} (DECLIC_SEED chooses another)");
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one less than `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }
}

/// So many seconds after everything began.
pub(crate) fn moment(seconds: u64) -> Moment {
    let wall: Timestamp = Timestamp::from_second(1_803_800_000).unwrap_or_default();
    Moment { wall: wall + Duration::from_secs(seconds), today: date(2027, 2, 28), now: Duration::from_secs(seconds) }
}

pub(crate) fn open(folder: &Path, seconds: u64) -> Vault {
    let entropy = |bytes: &mut [u8]| getrandom::fill(bytes).expect("randomness");
    Vault::open(Setup {
        folder: folder.to_owned(),
        entropy: Box::new(entropy),
        hardness: Hardness::NONE,
        pin_length: 4,
        at: moment(seconds),
    })
}

pub(crate) const GUEST: [u8; 16] = *b"a guest of tests";

/// A fact that is known again by its name.
pub(crate) fn fact(name: &str) -> Fact {
    Fact::StepDone { run: Run(1), lesson: lesson::Id::new("click"), step: name.into(), rung: Rung::Alone }
}

pub(crate) fn append(vault: &mut Vault, name: &str, seconds: u64) -> Result<Kept, Box<dyn Error>> {
    Ok(vault.append(learner::Id::new(GUEST), vec![fact(name)], moment(seconds))?)
}

pub(crate) fn code(text: &str) -> Pin {
    Pin::of(&text.bytes().map(|digit| digit - b'0').collect::<Vec<_>>()).expect("a code")
}

/// Does what staff may ask, whoever asks.
pub(crate) fn obey(vault: &mut Vault, order: Order, seconds: u64) -> Result<Answer, Box<dyn Error>> {
    let pass: Pass = vault.desk_pass();
    Ok(vault.obey(pass, order, moment(seconds))?)
}

/// A seat with staff, a person with a card, some facts and a copy. Who has the card, and what is written on it.
pub(crate) fn furnish(folder: &Path, facts: usize) -> Result<(learner::Id, NewCard), Box<dyn Error>> {
    let mut vault = open(folder, 0);
    vault.set_up(&code("739182"), &code("648173"), moment(0))?;
    let Answer::Handed(handed) = obey(&mut vault, Order::HandOver(None), 0)? else { return Err("no card".into()) };
    for number in 0..facts {
        append(&mut vault, &format!("before-{number}"), 1)?;
    }
    obey(&mut vault, Order::Copy, 2)?;
    vault.close();
    Ok((handed.row.id, handed.blank.ok_or("no card to be written")?))
}

/// What the raw file says, after everybody closed it.
pub(crate) struct Raw(Connection);

impl Raw {
    pub(crate) fn read(file: &Path) -> Result<Self, Box<dyn Error>> {
        Ok(Self(Connection::open(file)?))
    }

    /// How often each fact is there.
    pub(crate) fn facts(&self) -> Result<BTreeMap<String, u32>, Box<dyn Error>> {
        let mut facts = BTreeMap::new();
        // A word of a payload whose bits were turned is a word like any other: nothing in SQLite notices that.
        let mut asked = self
            .0
            .prepare("SELECT json_extract(payload, '$.step_done.step') AS name FROM event WHERE name IS NOT NULL")?;
        for name in asked.query_map([], |row| row.get::<_, String>(0))? {
            *facts.entry(name?).or_default() += 1;
        }
        Ok(facts)
    }

    /// Everything that is never allowed, whatever happened before.
    pub(crate) fn violations(&self) -> Result<Vec<String>, Box<dyn Error>> {
        let mut found = vec![];
        let verdict: String = self.0.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if verdict != "ok" {
            found.push(format!("integrity_check: {verdict}"));
        }
        let gaps = "SELECT count(*) FROM (SELECT max(seq) AS last, count(*) AS number FROM event GROUP BY terminal_id) WHERE last <> number";
        if self.0.query_row(gaps, [], |row| row.get::<_, u32>(0))? > 0 {
            found.push("the numbers of the log have a gap".to_owned());
        }
        found.extend(
            self.facts()?
                .iter()
                .filter(|(_, times)| **times > 1)
                .map(|(name, times)| format!("{name} is there {times} times")),
        );
        Ok(found)
    }

    pub(crate) fn attempts(&self) -> Result<u32, Box<dyn Error>> {
        Ok(self.0.query_row("SELECT coalesce(max(attempts), 0) FROM verifier", [], |row| row.get(0))?)
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Tested {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
