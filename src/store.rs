//! What is kept: cards, codes, what was practised. The only room that knows SQL and cryptography.
//!
//! # What it promises
//!
//! What it answered that it kept is there after a crash, a kill or a power cut. Attempts at a code are counted before the code is looked
//! at. A damaged file is put aside, never deleted, and the newest good copy takes its place. When nothing can be written, facts wait in
//! memory and are written as soon as that is possible again; nobody is told that they are kept before that.
//!
//! # How it is asked
//!
//! A [`Vault`] does the work and waits for the disk. A [`Store`] owns it on a thread of its own: the screen asks, and goes on.
#![warn(missing_docs)]

mod aside;
mod asking;
mod audit;
mod backup;
mod cards;
mod codes;
mod column;
mod database;
mod desk;
mod events;
mod file;
mod key;
mod log;
mod migrations;
mod open;
mod orders;
mod past;
mod people;
mod place;
mod refused;
mod restore;
mod rights;
mod settings;
mod staff;
mod stamp;
mod summaries;
mod vault;
mod visit;

pub use key::import_key;
pub use vault::{Checked, Kept, Vault};

use crate::learner::Entropy;
use crate::report::Refusal;

use futures_channel::oneshot;
use jiff::Timestamp;
use jiff::civil::Date;

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What a store is opened with.
pub struct Setup {
    /// Where everything is written: the database, its copies, the key of the room.
    pub folder: PathBuf,
    /// Where randomness comes from.
    pub entropy: Box<Entropy>,
    /// How much work it is to try a code.
    pub hardness: Hardness,
    /// How many digits the code of a learner has.
    pub pin_length: usize,
    /// When it is opened.
    pub at: Moment,
}

/// When something happens: all three clocks come in as an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// After the clock of the machine, which may be wrong: for people to read, never for an order or a lock.
    pub wall: Timestamp,
    /// The day at the seat.
    pub today: Date,
    /// Since the program started. It never goes back: locks are measured by it.
    pub now: Duration,
}

/// The parameters of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hardness {
    /// Memory, in KiB.
    pub memory: u32,
    /// How many passes over it.
    pub passes: u32,
}

impl Hardness {
    /// For seats: one pass more than the least that OWASP recommends (19 MiB, two passes), about 0.3 s on a slow PC. A verifier carries its
    /// own: those that were made with others stay valid.
    pub const SEAT: Self = Self { memory: 19 * 1024, passes: 3 };
    /// For tests, in which nobody tries codes.
    pub const NONE: Self = Self { memory: 8, passes: 1 };
}

/// Why an answer is missing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing can be read or written now.
    #[error("nothing can be read or written now: check the disk of the state folder")]
    Closed,
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(String),
    /// A file could not be read or written.
    #[error("{}: {why}", .file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// What the system said.
        why: String,
    },
    /// The pass does not allow it.
    #[error("this needs the code of who answers for the seats")]
    Forbidden,
    /// There is no such person, card or copy.
    #[error("there is no such person, card or copy here")]
    Unknown,
    /// Somebody has that card already.
    #[error("somebody has this card already")]
    Taken,
    /// The code is too easy to guess.
    #[error("this code is too easy to guess")]
    Weak(crate::learner::pin::Weak),
    /// A code of another length than those that are typed: so many digits.
    #[error("a code has {0} digits here")]
    Length(usize),
    /// The thread of the store has ended.
    #[error("the store has ended: restart the program")]
    Gone,
}

impl Error {
    /// What staff are told, and what is kept in the audit.
    #[must_use]
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::Closed => Refusal::Closed,
            Self::Forbidden => Refusal::Forbidden,
            Self::Unknown => Refusal::Unknown,
            Self::Taken => Refusal::Taken,
            Self::Weak(weak) => Refusal::Weak(*weak),
            Self::Length(_) | Self::Database(_) | Self::File { .. } | Self::Gone => Refusal::Failed,
        }
    }
}

type Job = Box<dyn FnOnce(&mut Vault) + Send>;

/// An answer that is on its way.
pub type Answered<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Asks a [`Vault`], and goes on. It can be cloned: all clones ask the same vault.
#[derive(Clone)]
pub struct Store(Door);

#[derive(Clone)]
enum Door {
    /// The vault is on a thread of its own.
    Thread(Sender<Job>),
    /// The vault is here: whoever asks waits.
    Here(Arc<Mutex<Vault>>),
}

impl Store {
    /// Opens a vault on a thread of its own. Nobody waits for it: what is asked before it is open is answered afterwards.
    #[must_use]
    pub fn open(setup: Setup) -> Self {
        let (sender, jobs) = mpsc::channel::<Job>();
        let run = move || {
            let mut vault = Vault::open(setup);
            for job in jobs {
                job(&mut vault);
            }
            vault.close();
        };
        // Without a thread the channel is closed, and every answer is that the store has ended.
        let _ = thread::Builder::new().name("store".to_owned()).spawn(run);
        Self(Door::Thread(sender))
    }

    /// Opens a vault on which whoever asks waits: for the command line, and for tests in virtual time.
    #[must_use]
    pub fn here(setup: Setup) -> Self {
        Self(Door::Here(Arc::new(Mutex::new(Vault::open(setup)))))
    }

    /// Asks. The job is under way at once, whether or not the answer is waited for; jobs are done in the order in which they were asked.
    ///
    /// # Errors
    /// Those of the job, and [`Error::Gone`] when there is nobody left to do it.
    pub fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Vault) -> Result<T, Error> + Send + 'static,
    ) -> Answered<T> {
        let (sender, answer) = oneshot::channel();
        let job = move |vault: &mut Vault| {
            let _ = sender.send(job(vault));
        };
        match &self.0 {
            Door::Thread(jobs) => {
                let _ = jobs.send(Box::new(job));
            }
            Door::Here(vault) => job(&mut vault.lock().unwrap_or_else(PoisonError::into_inner)),
        }
        Box::pin(async { answer.await.unwrap_or(Err(Error::Gone)) })
    }
}

#[cfg(test)]
mod tests;
