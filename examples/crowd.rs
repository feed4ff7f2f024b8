//! Fills a folder as a room does in years, and says how long a sign-in takes there, for `make bench`: `<figure> <milliseconds>`.
//!
//! usage: crowd FOLDER CARDS EVENTS
//!
//! The work that a code costs on purpose (Argon2) is left out: it is the same with one card and with thousands.
#![expect(clippy::print_stdout, reason = "what it finds is printed")]

use declic::learner::card::Number;
use declic::learner::{Pin, pin};
use declic::lesson;
use declic::progress::{Fact, Run, Rung};
use declic::report::{Admission, Answer, NewCard, Order};
use declic::store::{Hardness, Moment, Setup, Vault};

use jiff::civil::date;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Sign-ins of which the median is told.
const TRIES: usize = 51;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, cards, events] = arguments.as_slice() else { return Err("usage: crowd FOLDER CARDS EVENTS".into()) };
    let (folder, cards, events) = (PathBuf::from(folder), cards.parse::<u16>()?, events.parse::<usize>()?);
    let cards = fill(&folder, cards, events)?;
    let mut vault = open(&folder);
    let mut times = vec![];
    for card in cards.iter().step_by((cards.len() / TRIES).max(1)) {
        times.push(sign_in(&mut vault, &card.number, &card.pin)?);
    }
    times.sort();
    println!("sign_in {:.2}", times[times.len() / 2].as_secs_f64() * 1000.0);
    Ok(())
}

fn fill(folder: &Path, count: u16, events: usize) -> Result<Vec<NewCard>, Box<dyn Error>> {
    let mut vault = open(folder);
    let code = |digits: [u8; pin::STAFF]| Pin::of(&digits).ok_or("no code");
    vault.set_up(&code([7, 3, 9, 1, 8, 2])?, &code([4, 0, 6, 2, 9, 5])?, moment(0))?;
    let Admission::In(pass) = vault.admit(&code([7, 3, 9, 1, 8, 2])?, moment(0))? else {
        return Err("the code of staff is refused".into());
    };
    let Answer::Cards(_, cards) = vault.obey(pass, Order::DrawCards(count), moment(0))? else {
        return Err("no cards".into());
    };
    let each = events / usize::from(count);
    for (number, card) in cards.iter().enumerate() {
        let found = vault.find(&card.number, moment(0))?;
        vault.append(found.id, facts(each), moment(number as u64))?;
    }
    vault.close();
    Ok(cards)
}

/// What somebody does in many visits.
fn facts(count: usize) -> Vec<Fact> {
    let lessons = ["move", "click"].map(lesson::Id::new);
    let fact = |number: usize| Fact::StepDone {
        run: Run(u32::try_from(number / 10).unwrap_or(u32::MAX)),
        lesson: lessons[number / 10 % 2].clone(),
        step: format!("step{}", number % 10).into(),
        rung: Rung::Helped,
    };
    (0..count).map(fact).collect()
}

/// The number, the code, and everything that was done before.
fn sign_in(vault: &mut Vault, number: &Number, pin: &Pin) -> Result<Duration, Box<dyn Error>> {
    let begin = now();
    let found = vault.find(number, moment(0))?;
    vault.check(found.id, pin, moment(0))?;
    Ok(begin.elapsed())
}

fn open(folder: &Path) -> Vault {
    let entropy = Box::new(|bytes: &mut [u8]| {
        if getrandom::fill(bytes).is_err() {
            std::process::exit(1);
        }
    });
    Vault::open(Setup { folder: folder.to_owned(), entropy, hardness: Hardness::NONE, pin_length: 4, at: moment(0) })
}

fn moment(seconds: u64) -> Moment {
    let today = date(2027, 2, 28);
    let wall = jiff::Timestamp::from_second(1_803_800_000).unwrap_or_default();
    Moment { wall, today, now: Duration::from_secs(seconds) }
}

#[expect(clippy::disallowed_methods, reason = "time is what is measured")]
fn now() -> Instant {
    Instant::now()
}
