//! What the store promises, on a disk that is thrown away.

mod audits;
mod codes;
mod facts;
mod staff;

use super::{Checked, Error, Hardness, Kept, Moment, Setup, Vault};
use crate::learner::card::Number;
use crate::learner::{self, Door, Entropy, Found, Pin};
use crate::lesson;
use crate::progress::{Fact, Run, Rung};
use crate::report::{Admission, Answer, NewCard, Order, Pass, Role, Sealed};

use rusqlite::Connection;
use tempfile::TempDir;

use std::time::Duration;

fn manager() -> Pass {
    Pass::grant(Role::Manager)
}

fn volunteer() -> Pass {
    Pass::grant(Role::Volunteer)
}

/// A seat, and the folder in which it keeps.
struct Seat {
    folder: TempDir,
    vault: Vault,
    seed: u64,
}

impl Seat {
    fn new() -> Self {
        Self::seeded(1)
    }

    fn seeded(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(setup(&folder, seed));
        Self { folder, vault, seed }
    }

    /// As after a power cut: nothing is put in order.
    fn restarted(self) -> Self {
        self.restarted_after(|| ())
    }

    /// Restarted, after something was done while no program held the folder.
    fn restarted_after(self, job: impl FnOnce()) -> Self {
        let Self { folder, vault, seed } = self;
        drop(vault);
        job();
        Self { vault: Vault::open(setup(&folder, seed + 1)), folder, seed: seed + 1 }
    }

    /// The database, as somebody finds it who reads the file: only one program at a time can.
    fn sql(&self) -> &Connection {
        self.vault.database.connection.as_ref().expect("a database")
    }

    fn count(&self, select: &str) -> i64 {
        self.sql().query_row(select, [], |row| row.get(0)).expect("a number")
    }

    fn set_up(&mut self) -> Sealed {
        self.vault.set_up(&pin("739182"), &pin("502846"), at(0)).expect("set up")
    }

    /// A card from the box, handed over.
    fn card(&mut self) -> (NewCard, learner::Id) {
        let card = self.vault.draw_card(manager(), 1, 1, at(0)).expect("a card");
        let Ok(Answer::Handed(handed)) = self.vault.obey(volunteer(), Order::HandOver(None), at(0)) else {
            panic!("not handed")
        };
        (card, handed.row.id)
    }

    fn find(&mut self, number: &Number, now: u64) -> Found {
        self.vault.find(number, at(now)).expect("an answer")
    }

    fn door(&mut self, number: &Number, now: u64) -> Door {
        self.find(number, now).door
    }

    fn miss(&mut self, id: learner::Id, right: &Pin, now: u64) -> (u32, bool) {
        match self.vault.check(id, &other(right), at(now)) {
            Ok(Checked::Missed(missed)) => (missed.times, missed.is_locked),
            other => panic!("{other:?}"),
        }
    }

    fn opens(&mut self, id: learner::Id, pin: &Pin, now: u64) -> bool {
        matches!(self.vault.check(id, pin, at(now)), Ok(Checked::Open(_)))
    }
}

fn setup(folder: &TempDir, seed: u64) -> Setup {
    Setup {
        folder: folder.path().to_owned(),
        entropy: entropy(seed),
        hardness: Hardness::NONE,
        pin_length: 4,
        at: at(0),
    }
}

/// SplitMix64.
fn entropy(seed: u64) -> Box<Entropy> {
    let mut state = seed;
    Box::new(move |bytes: &mut [u8]| {
        for byte in bytes {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = ((mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 56) as u8;
        }
    })
}

/// So many seconds after the program started, on 1 March 2027.
fn at(now: u64) -> Moment {
    let wall = "2027-03-01T08:00:00Z".parse().expect("a time");
    Moment { wall, today: jiff::civil::date(2027, 3, 1), now: Duration::from_secs(now) }
}

/// The same moment, after a clock that says another time.
fn on(day: i8, wall: &str) -> Moment {
    Moment { wall: wall.parse().expect("a time"), today: jiff::civil::date(2027, 3, day), now: Duration::ZERO }
}

fn pin(text: &str) -> Pin {
    Pin::of(&text.bytes().map(|byte| byte - b'0').collect::<Vec<_>>()).expect("a code")
}

/// A code that is not this one.
fn other(right: &Pin) -> Pin {
    let digits: Vec<u8> = right.digits().iter().map(|digit| (digit + 1) % 10).collect();
    Pin::of(&digits).expect("a code")
}

fn number(seed: u64) -> Number {
    Number::draw(&mut *entropy(seed + 1000))
}

fn step(step: &str, rung: Rung) -> Fact {
    Fact::StepDone { run: Run(1), lesson: lesson::Id::new("click"), step: step.into(), rung }
}

fn opened() -> Fact {
    Fact::Opened { run: Run(1), lesson: lesson::Id::new("click"), person: None, skin: None, rung: Rung::Together }
}

fn done(day: i8) -> Fact {
    Fact::LessonDone {
        run: Run(1),
        lesson: lesson::Id::new("click"),
        steps: vec!["a".into()],
        rung: Rung::Alone,
        day: jiff::civil::date(2027, 3, day),
        skin: None,
        skins: 1,
    }
}
