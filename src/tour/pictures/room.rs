//! A fictional room: staff with their codes, printed cards, and people who hold some of them.

use super::unfurnished;
use crate::kiosk::Clock;
use crate::learner::card::Number;
use crate::learner::{Digit, Entropy, Nickname, Pin};
use crate::report::{Admission, Answer, NewCard, Order, Pass};
use crate::store::{Hardness, Moment, Setup, Store, Vault};
use crate::tour::robot::{Error, Robot};
use crate::tour::{Plan, Seated};

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use jiff::Timestamp;
use jiff::civil::date;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How many digits the code of a learner has here.
pub(super) const DIGITS: usize = 4;
/// The code of who answers for the seats.
pub(super) const MANAGER: [u8; 6] = [7, 3, 9, 1, 8, 2];
/// The code of the volunteers.
pub(super) const VOLUNTEER: [u8; 6] = [4, 8, 6, 2, 9, 5];
/// Who holds a card. The other cards lie in the box.
const PEOPLE: [&str; 3] = ["Fatima", "Moussa", "Jean-Loup"];
/// How many cards are printed.
pub(super) const CARDS: u16 = 6;

/// A folder in which a seat is set up.
pub(super) struct Room {
    folder: PathBuf,
    /// The cards that somebody holds.
    pub(super) held: Vec<NewCard>,
    /// The number of a card of another room.
    pub(super) foreign: Number,
}

impl Room {
    /// Sets a seat up in an empty folder, prints cards and hands some over.
    pub(super) fn furnish(folder: &Path) -> Result<Self, Error> {
        clear(folder)?;
        let mut vault = Vault::open(setup(folder));
        let mut cards = Self::print(&mut vault, CARDS)?;
        let pass = admit(&mut vault)?;
        let mut held = vec![];
        for name in PEOPLE {
            let order = Order::HandOver(None);
            let Answer::Handed(handed) = vault.obey(pass, order, moment(0)).map_err(unfurnished)? else { continue };
            let order = Order::Rename(handed.row.id, Nickname::parse(name));
            vault.obey(pass, order, moment(0)).map_err(unfurnished)?;
            if let Some(index) = cards.iter().position(|card| card.number.look() == handed.row.look) {
                held.push(cards.remove(index));
            }
        }
        vault.close();
        let foreign = Number::draw(&mut *entropy(11));
        Ok(Self { folder: folder.to_owned(), held, foreign })
    }

    fn print(vault: &mut Vault, count: u16) -> Result<Vec<NewCard>, Error> {
        let codes = Pin::of(&MANAGER).zip(Pin::of(&VOLUNTEER));
        let (manager, volunteer) = codes.ok_or_else(|| unfurnished("no code"))?;
        vault.set_up(&manager, &volunteer, moment(0)).map_err(unfurnished)?;
        let pass = admit(vault)?;
        match vault.obey(pass, Order::DrawCards(count), moment(0)).map_err(unfurnished)? {
            Answer::Cards(_, cards) => Ok(cards),
            _ => Err(unfurnished("no cards")),
        }
    }

    /// An empty seat in this room.
    pub(super) fn seat(&self, plan: &Plan<'_>) -> Result<Seated, Error> {
        seat(plan, &self.folder)
    }
}

/// An empty seat that keeps what it keeps in this folder.
pub(super) fn seat(plan: &Plan<'_>, folder: &Path) -> Result<Seated, Error> {
    let store = Store::here(setup(folder));
    let papers = folder.join("papers");
    let start = |clock: Clock, size: Size| {
        let mut start = (plan.start)(clock, size);
        start.store = Some(store.clone());
        start.entropy = entropy(5);
        start.papers.clone_from(&papers);
        start.notes.clear();
        start
    };
    Ok(Seated::new(&Plan { lesson: None, pictures: None, start: &start, ..*plan })?)
}

/// Takes away what an earlier walk left.
pub(super) fn clear(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(unfurnished)?;
    }
    fs::create_dir_all(folder).map_err(unfurnished)
}

/// Types digits on the keyboard.
pub(super) fn type_digits(robot: &mut Robot, digits: &[u8]) {
    for digit in digits.iter().filter_map(|digit| Digit::new(*digit)) {
        let key = Key::Character(digit.value().to_string().into());
        robot.seated.seat.key(&key, Modifiers::empty());
    }
    robot.pass(Duration::from_millis(200));
}

/// Types digits, and Enter.
pub(super) fn enter_digits(robot: &mut Robot, digits: &[u8]) {
    type_digits(robot, digits);
    robot.key(Named::Enter);
    robot.pass(Duration::from_secs(1));
}

fn admit(vault: &mut Vault) -> Result<Pass, Error> {
    let pin = Pin::of(&MANAGER).ok_or_else(|| unfurnished("no code"))?;
    match vault.admit(&pin, moment(0)).map_err(unfurnished)? {
        Admission::In(pass) => Ok(pass),
        Admission::Wrong | Admission::Later => Err(unfurnished("the code is refused")),
    }
}

fn setup(folder: &Path) -> Setup {
    Setup {
        folder: folder.to_owned(),
        entropy: entropy(7),
        hardness: Hardness::NONE,
        pin_length: DIGITS,
        at: moment(0),
    }
}

fn moment(seconds: u64) -> Moment {
    let wall = Timestamp::from_second(1_803_800_000).unwrap_or_default();
    Moment { wall, today: date(2027, 2, 28), now: Duration::from_secs(seconds) }
}

/// Bytes that look random, and are the same in every walk.
fn entropy(seed: u64) -> Box<Entropy> {
    let mut state = seed;
    Box::new(move |bytes| {
        for byte in bytes {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    })
}
