//! A room in which staff chose their codes and printed cards.
#![allow(dead_code, reason = "not every test needs all of it")]

use crate::seat;

use declic::learner::Pin;
use declic::report::{Admission, Answer, NewCard, Order, Pass};
use declic::store::{Hardness, Moment, Setup, Store, Vault};
use declic::tour::Seated;

use iced::Size;
use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The code of who answers for the seats.
pub(crate) const MANAGER: [u8; 6] = [7, 3, 9, 1, 8, 2];
/// The code of the volunteers.
pub(crate) const VOLUNTEER: [u8; 6] = [4, 8, 6, 2, 9, 5];

/// A folder in which a seat is set up.
pub(crate) struct Room {
    pub(crate) folder: TempDir,
    /// Cards that nobody has yet.
    pub(crate) cards: Vec<NewCard>,
}

impl Room {
    /// With so many cards.
    pub(crate) fn with_cards(count: u16) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let mut vault = Vault::open(setup(folder.path()));
        vault.set_up(&pin(&MANAGER)?, &pin(&VOLUNTEER)?, moment(0))?;
        let pass = pass(&mut vault, &MANAGER)?;
        let Answer::Cards(_, cards) = vault.obey(pass, Order::DrawCards(count), moment(0))? else {
            return Err("no cards".into());
        };
        vault.close();
        Ok(Self { folder, cards })
    }

    /// The same room on another disk.
    pub(crate) fn copy(&self) -> Result<TempDir, Box<dyn Error>> {
        let copy = tempfile::tempdir()?;
        copy_folder(self.folder.path(), copy.path())?;
        Ok(copy)
    }

    /// An empty seat in this room: one visit after the other is made on it.
    pub(crate) fn seat(&self, size: Size) -> Result<Seated, Box<dyn Error>> {
        seat_in(self.folder.path(), size)
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let other = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &other)?;
        } else {
            fs::copy(entry.path(), other)?;
        }
    }
    Ok(())
}

/// An empty seat that keeps what it keeps in this folder. Whoever asks the store waits for it, so that time stays virtual.
pub(crate) fn seat_in(folder: &Path, size: Size) -> Result<Seated, Box<dyn Error>> {
    seat_with(Store::here(setup(folder)), size)
}

/// An empty seat with this store.
pub(crate) fn seat_with(store: Store, size: Size) -> Result<Seated, Box<dyn Error>> {
    seat::furnished(Path::new(env!("CARGO_MANIFEST_DIR")), size, |start| start.store = Some(store.clone()))
}

/// How a store is opened in tests: nobody tries codes here.
pub(crate) fn setup(folder: &Path) -> Setup {
    Setup {
        folder: folder.to_owned(),
        entropy: seat::entropy(),
        hardness: Hardness::NONE,
        pin_length: 4,
        at: moment(0),
    }
}

/// So many seconds after the start.
pub(crate) fn moment(seconds: u64) -> Moment {
    let wall = Timestamp::from_second(1_803_800_000).unwrap_or_default();
    Moment { wall, today: date(2027, 2, 28), now: Duration::from_secs(seconds) }
}

pub(crate) fn pin(digits: &[u8]) -> Result<Pin, Box<dyn Error>> {
    Pin::of(digits).ok_or_else(|| "no code".into())
}

/// What the code of staff opens.
pub(crate) fn pass(vault: &mut Vault, code: &[u8]) -> Result<Pass, Box<dyn Error>> {
    match vault.admit(&pin(code)?, moment(0))? {
        Admission::In(pass) => Ok(pass),
        refused => Err(format!("{refused:?}").into()),
    }
}
