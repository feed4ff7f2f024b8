//! What the store and the disk answered.

use super::Kiosk;
use crate::learner::{Door, Found, Look, Missed};
use crate::progress::Past;
use crate::report::{Admission, Answer, Keeping, Refusal, Sealed, Sound};
use crate::screen::Screen;
use crate::store::{self, Checked};

use tracing::{info, warn};

use std::path::PathBuf;
use std::time::Duration;

/// An answer: nobody else's business than the kiosk's.
#[derive(Debug, Clone)]
pub struct Inner {
    /// While which screen it was asked, if it is for that screen alone.
    pub(super) scene: Option<u64>,
    pub(super) told: Told,
}

/// What was answered.
#[derive(Debug, Clone)]
pub(super) enum Told {
    /// The state of the store, at the start and after it changed.
    State(Result<State, store::Error>),
    /// Something was kept, or not: what was asked as the `turn`th at the visit of this number.
    Kept { visit: u64, turn: u64, kept: Result<store::Kept, store::Error> },
    /// A card that looks so was looked up.
    Found(Look, Result<Found, store::Error>),
    /// A code was checked.
    Checked(Result<Checked, store::Error>),
    /// A card without a code was opened.
    Past(Result<Box<Past>, store::Error>),
    /// A code of staff was checked.
    Admitted(Result<Admission, store::Error>),
    /// The seat was set up.
    SetUp(Result<Sealed, store::Error>),
    /// An order of staff was obeyed.
    Answered(Result<Answer, store::Error>),
    /// A file to be printed was written, or not: if it holds the cards of a sheet, its number.
    Printed(Option<u32>, Result<PathBuf, String>),
    /// Cards that could not be printed were forgotten, or not.
    Dropped(Result<(), store::Error>),
    /// A file was deleted.
    Deleted(Result<(), String>),
}

/// What the kiosk knows of the store.
#[derive(Debug, Clone)]
pub(super) struct State {
    is_set_up: Option<bool>,
    keeping: Keeping,
    sound: Option<Sound>,
}

impl Kiosk {
    /// Asks how the store is.
    pub(super) fn look_at_store(&mut self) {
        let state = |vault: &mut store::Vault| {
            Ok(State { is_set_up: vault.is_set_up(), keeping: vault.keeping(), sound: vault.sound() })
        };
        if self.store.is_some() {
            self.ask_for(None, state, Told::State);
        }
    }

    pub(super) fn told(&mut self, Inner { scene, told }: Inner, now: Duration) {
        if matches!(told, Told::SetUp(_) | Told::Answered(Ok(Answer::Restored(_) | Answer::Done))) {
            self.look_at_store();
        }
        // Whoever asked has left since: what was answered is nobody's business, and least of all that of the next person.
        if scene.is_some_and(|scene| scene != self.scene) {
            return info!("answered too late");
        }
        match told {
            Told::State(state) => self.store_is(state),
            Told::Kept { visit, turn, kept } => self.kept(visit, turn, &kept, now),
            Told::Found(look, found) => self.found(look, found, now),
            Told::Checked(Ok(Checked::Open(past))) => self.enter(*past, now),
            Told::Checked(Ok(Checked::Missed(missed))) => self.missed(missed, now),
            Told::Checked(Err(error)) => {
                warn!(%error, "the code cannot be checked");
                self.missed(Missed { times: 0, is_locked: true }, now);
            }
            Told::Past(Ok(past)) => self.enter(*past, now),
            Told::Past(Err(error)) => {
                warn!(%error, "the card cannot be opened");
                self.missed(Missed { times: 0, is_locked: true }, now);
            }
            Told::Admitted(admission) => self.admitted(admission, now),
            Told::SetUp(sealed) => self.set_up_done(sealed, now),
            Told::Answered(answer) => self.answered(answer, now),
            Told::Dropped(dropped) => {
                if let Err(error) = dropped {
                    warn!(%error, "cards that nobody has stay in the list");
                }
            }
            Told::Printed(batch, file) => self.printed(batch, file, now),
            Told::Deleted(result) => self.deleted(result, now),
        }
    }

    fn store_is(&mut self, state: Result<State, store::Error>) {
        let Ok(State { is_set_up, keeping, sound }) = state else {
            self.has_cards = None;
            return;
        };
        info!(?is_set_up, ?keeping, "store");
        let is_new = (is_set_up, &keeping, sound) != (self.has_cards, &self.keeping, self.sound);
        (self.has_cards, self.keeping, self.sound) = (is_set_up, keeping, sound);
        if let Screen::Arrival(arrival) = &self.screen
            && is_new
            && !arrival.is_greeting()
        {
            self.settings = super::settings_of(&self.config, self.sound);
            self.show(self.empty_seat());
        }
    }

    fn found(&mut self, look: Look, found: Result<Found, store::Error>, now: Duration) {
        let found = found.unwrap_or_else(|error| {
            warn!(%error, "the card cannot be looked up");
            Found { id: crate::learner::Id::draw(&mut *self.entropy), look, door: Door::Closed }
        });
        if let Screen::SignIn(sign_in) = &mut self.screen {
            let action = sign_in.found(found);
            self.act(action, now);
        }
    }

    fn missed(&mut self, missed: Missed, now: Duration) {
        if let Screen::SignIn(sign_in) = &mut self.screen {
            let action = sign_in.missed(missed);
            self.act(action, now);
        }
    }
}

/// Why an order was not obeyed, for staff. The log says more.
pub(super) fn refusal(error: &store::Error) -> Refusal {
    warn!(%error, "refused");
    match error {
        store::Error::Closed => Refusal::Closed,
        store::Error::Forbidden => Refusal::Forbidden,
        store::Error::Unknown => Refusal::Unknown,
        store::Error::Taken => Refusal::Taken,
        store::Error::Weak(weak) => Refusal::Weak(*weak),
        store::Error::Length(_) | store::Error::Database(_) | store::Error::File { .. } | store::Error::Gone => {
            Refusal::Failed
        }
    }
}
