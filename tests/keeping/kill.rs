//! T1: the program is killed at any moment, and what it called kept is there.
//!
//! A child process does real work through the store and tells on a pipe what was kept, after it was. It is killed after 1 to 300 ms.

use crate::bench::{Dice, Raw, Tested, append, code, furnish, moment, obey, open};

use declic::learner;
use declic::report::{Answer, Keeping, Order};
use declic::store::Kept;

use tempfile::TempDir;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::error::Error;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

const ROUNDS: usize = 300;
/// After so many rounds the folder is a new one.
const LIFE: usize = 25;
const JOBS: [&str; 5] = ["append", "codes", "copies", "restore", "erase"];
const JOB: &str = "DECLIC_TEST_JOB";

/// Says something to who watches. It is on the pipe before anything else is done.
fn tell(words: &str) -> Tested {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{words}")?;
    Ok(out.flush()?)
}

/// Not a test by itself: what the tests below start and kill.
#[test]
fn child() -> Tested {
    let Ok(job) = env::var(JOB) else { return Ok(()) };
    let words: Vec<_> = job.split(' ').collect();
    let [job, folder, round, person, control] = words[..] else { return Err("what job?".into()) };
    let mut vault = open(Path::new(folder), 10);
    let person: learner::Id = person.parse()?;
    for number in 0..10_000_u64 {
        let (name, seconds) = (format!("r{round}-{number}"), 100 + number * 7200);
        if control == "before" {
            tell(&format!("kept {name}"))?;
        }
        if job == "codes" {
            vault.check(person, &code("0001"), moment(seconds))?;
            tell("missed")?;
            continue;
        }
        let kept = append(&mut vault, &name, seconds)?;
        if control == "after" && matches!(kept, Kept::Saved(_)) {
            tell(&format!("kept {name}"))?;
        }
        match job {
            "copies" | "restore" if number % 4 == 3 => {
                let Answer::Copies(copies) = obey(&mut vault, Order::Copy, seconds)? else {
                    return Err("no copy".into());
                };
                if job == "restore" {
                    obey(&mut vault, Order::Restore(copies.first().ok_or("no copy")?.file.clone()), seconds)?;
                }
            }
            "erase" if number % 4 == 3 => {
                let guest =
                    learner::Id::new(*format!("{round:0>6}-{number:0>9}").as_bytes().first_chunk().ok_or("short")?);
                vault.append(guest, vec![crate::bench::fact(&format!("gone-{name}"))], moment(seconds))?;
                obey(&mut vault, Order::Erase(guest), seconds)?;
                tell(&format!("erased {guest} gone-{name}"))?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Lets the child work for a while and kills it. What it told.
fn killed(job: &str, wait: Duration) -> Result<String, Box<dyn Error>> {
    let mut child = Command::new(env::current_exe()?)
        .args(["kill::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(JOB, job)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut pipe = child.stdout.take().ok_or("no pipe")?;
    let reader = thread::spawn(move || {
        let mut told = String::new();
        pipe.read_to_string(&mut told).map(|_| told)
    });
    thread::sleep(wait);
    child.kill()?;
    child.wait()?;
    Ok(reader.join().map_err(|_| "the reader ended")??)
}

/// A folder over several rounds, and what was promised in it.
struct Seat {
    folder: TempDir,
    person: learner::Id,
    kept: BTreeSet<String>,
    attempts: u32,
    was_restored: bool,
}

impl Seat {
    fn new() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let (person, _) = furnish(folder.path(), 3)?;
        let kept = (0..3).map(|number| format!("before-{number}")).collect();
        Ok(Self { folder, person, kept, attempts: 0, was_restored: false })
    }

    /// The first start of all is killed too: there is nothing yet.
    fn empty() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        Ok(Self { folder, person: learner::Id::new([1; 16]), kept: BTreeSet::new(), attempts: 0, was_restored: false })
    }

    /// One round: what was broken, and how many promises were made.
    fn round(
        &mut self,
        job: &str,
        round: usize,
        control: &str,
        wait: Duration,
    ) -> Result<(Vec<String>, usize), Box<dyn Error>> {
        let folder = self.folder.path();
        let told = killed(&format!("{job} {} {round} {} {control}", folder.display(), self.person), wait)?;
        let mut broken = vec![];
        // A copy that was put back is told for a week.
        self.was_restored |= job == "restore";
        let mut vault = open(folder, 1_000_000);
        match vault.keeping() {
            Keeping::Fine => {}
            Keeping::Restored { .. } if self.was_restored => {}
            other => broken.push(format!("after the kill: {other:?}")),
        }
        if !matches!(append(&mut vault, &format!("alive-{round}"), 1_000_000)?, Kept::Saved(_)) {
            broken.push("nothing can be kept any more".to_owned());
        }
        vault.close();
        let raw = Raw::read(&folder.join("declic.db"))?;
        broken.extend(raw.violations()?);
        let facts = raw.facts()?;
        let promised: Vec<_> = told.lines().filter_map(|line| line.strip_prefix("kept ")).map(str::to_owned).collect();
        self.kept.extend(promised.iter().cloned());
        broken.extend(self.kept.iter().filter(|name| !facts.contains_key(*name)).map(|name| format!("{name} is lost")));
        broken.extend(self.surplus(&facts, round));
        let erased = told.lines().filter_map(|line| line.strip_prefix("erased "));
        broken.extend(erased.filter_map(|line| self.is_left(line).err()).map(|error| error.to_string()));
        let missed = u32::try_from(told.lines().filter(|line| *line == "missed").count())?;
        let attempts = raw.attempts()?;
        if attempts < (self.attempts + missed).min(10) {
            broken.push(format!("{attempts} attempts are counted, {} were made", self.attempts + missed));
        }
        self.attempts = self.attempts.max(attempts);
        self.kept = facts.into_keys().filter(|name| !name.starts_with("gone-")).collect();
        Ok((broken, promised.len() + usize::try_from(missed)?))
    }

    /// More than one fact of this round that was never promised.
    fn surplus(&self, facts: &BTreeMap<String, u32>, round: usize) -> Option<String> {
        let begins = format!("r{round}-");
        let more = facts.keys().filter(|name| name.starts_with(&begins) && !self.kept.contains(*name)).count();
        (more > 1).then(|| format!("{more} facts are there that were never promised"))
    }

    /// Whether somebody is still named who was forgotten.
    fn is_left(&self, line: &str) -> Tested {
        let (id, name) = line.split_once(' ').ok_or("what was erased?")?;
        let id: learner::Id = id.parse()?;
        for folder in ["", "copies", "aside"] {
            let Ok(entries) = std::fs::read_dir(self.folder.path().join(folder)) else { continue };
            for file in entries.flatten().map(|entry| entry.path()).filter(|file| file.is_file()) {
                let bytes = std::fs::read(&file)?;
                let holds = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
                if holds(id.bytes()) || holds(name.as_bytes()) {
                    return Err(format!("{} names who was forgotten", file.display()).into());
                }
            }
        }
        Ok(())
    }
}

/// Half of the rounds: what was broken in them, and how many promises were made.
fn rounds(mut dice: Dice) -> Result<(Vec<String>, usize), Box<dyn Error>> {
    let (mut violations, mut promises) = (vec![], 0);
    let mut seat = Seat::new()?;
    for round in 0..ROUNDS / 2 {
        if round % LIFE == 0 {
            seat = if round % (2 * LIFE) == 0 { Seat::empty()? } else { Seat::new()? };
        }
        let usual = if seat.person == learner::Id::new([1; 16]) { 1 } else { JOBS.len() };
        let job = JOBS[dice.below(usual)];
        let wait = Duration::from_millis(1 + dice.next() % 300);
        let (broken, made) = seat.round(job, round, "after", wait)?;
        promises += made;
        violations.extend(broken.into_iter().map(|what| format!("round {round}, {job}, {wait:?}: {what}")));
    }
    Ok((violations, promises))
}

#[test]
fn what_was_called_kept_is_there_after_a_kill() -> Tested {
    let mut dice = Dice::thrown("T1 kill -9");
    let seeds = [dice.next(), dice.next()];
    let halves: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> =
            seeds.map(|seed| scope.spawn(move || rounds(Dice(seed)).map_err(|error| error.to_string()))).into();
        workers.into_iter().map(|worker| worker.join().unwrap_or_else(|_| Err("a worker ended".to_owned()))).collect()
    });
    let (mut violations, mut promises) = (vec![], 0);
    for half in halves {
        let (broken, made) = half?;
        violations.extend(broken);
        promises += made;
    }
    println!("T1 kill -9: {ROUNDS} rounds, {promises} promises, {} violations", violations.len());
    assert!(violations.is_empty(), "{violations:#?}");
    assert!(promises > ROUNDS, "{promises} promises prove nothing");
    Ok(())
}

#[test]
fn a_program_that_promises_before_it_keeps_is_noticed() -> Tested {
    let mut dice = Dice::thrown("T1 control");
    let mut seat = Seat::new()?;
    for round in 0..ROUNDS {
        let wait = Duration::from_millis(60 + dice.next() % 240);
        let (broken, _) = seat.round("append", round, "before", wait)?;
        if !broken.is_empty() {
            println!("T1 control: noticed after {} rounds: {broken:?}", round + 1);
            return Ok(());
        }
    }
    Err(format!("in {ROUNDS} rounds nothing was lost: the test cannot fail").into())
}
