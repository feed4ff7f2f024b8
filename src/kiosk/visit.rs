//! A visit: who sits here, what is kept of what they do, and the end of it.

use super::told::{self, Told};
use super::{Kiosk, Message, settings_of};
use crate::computer::Hand;
use crate::learner::{self, Card, Found, Learner, Wishes};
use crate::progress::{Fact, Past, Progress};
use crate::screen::{Kept, Screen, arrival, goodbye, path, sign_in, welcome};
use crate::store::{self, Moment, Store};
use crate::theme::{Measure, Palette};

use iced::Task;
use tracing::info;

use std::sync::Arc;
use std::time::Duration;

/// Somebody at the seat.
pub(super) struct Visit {
    pub(super) learner: Learner,
    /// What they chose for good.
    wishes: Wishes,
    /// Whether they were asked what they came for: once a visit is enough.
    was_asked_aim: bool,
    /// What a guest did: it follows them to their card.
    facts: Vec<Fact>,
}

impl Kiosk {
    /// « Bonjour »: the fork, or at once the first lesson where there are only guests.
    pub(super) fn begin(&mut self, now: Duration) {
        self.keep.begin();
        self.idle.begin(now);
        if self.has_cards == Some(false) {
            return self.welcome_guest(now);
        }
        let welcome = welcome::Welcome::new(now);
        let lines = welcome.lines();
        self.show(Screen::Welcome(welcome));
        self.say(lines, now);
    }

    /// « Première fois »
    pub(super) fn welcome_guest(&mut self, now: Duration) {
        let first = self.library.curriculum().lessons().next().map(|entry| entry.id.clone());
        self.sit(None);
        match first {
            Some(lesson) => self.open_lesson(&lesson, crate::progress::Rung::Together, now),
            None => self.path(now),
        }
    }

    /// Somebody sits here from now on. Without a card it is a guest.
    fn sit(&mut self, learner: Option<Learner>) {
        let learner = learner.unwrap_or_else(|| Learner::guest(learner::Id::draw(&mut *self.entropy)));
        self.keep.has_card = learner.card.is_some();
        self.visit = Some(Visit { learner, wishes: Wishes::default(), was_asked_aim: false, facts: vec![] });
    }

    /// Whoever practises is at least a guest.
    pub(super) fn ensure_visit(&mut self) {
        if self.visit.is_none() {
            self.sit(None);
        }
    }

    pub(super) fn sign_in(&mut self, now: Duration) {
        info!("sign in");
        let sign_in = sign_in::SignIn::new(self.config.code_digits);
        let lines = sign_in.lines();
        self.show(Screen::SignIn(sign_in));
        self.say(lines, now);
    }

    /// What the sign-in asks.
    pub(super) fn card(&mut self, ask: sign_in::Ask, now: Duration) {
        // Only the last question counts: an answer to the one before may be about another card.
        self.scene += 1;
        match ask {
            sign_in::Ask::Find(number) => {
                let (look, at) = (number.look(), self.moment());
                self.ask(move |vault| vault.find(&number, at), move |found| Told::Found(look, found));
            }
            sign_in::Ask::Check(found, pin) => {
                let at = self.moment();
                self.ask(move |vault| vault.check(found.id, &pin, at), Told::Checked);
            }
            sign_in::Ask::Enter(found) => {
                self.ask(move |vault| vault.past(found.id), |past| Told::Past(past.map(Box::new)));
            }
            sign_in::Ask::Without(found) => self.practise_without(&found, now),
            sign_in::Ask::Back if self.visit.is_some() => self.path(now),
            sign_in::Ask::Back => self.begin(now),
        }
    }

    /// « Pratiquer sans code »: what is done now is kept under the card, and nothing of before is shown.
    fn practise_without(&mut self, found: &Found, now: Duration) {
        info!("practise without code");
        let card = Card { look: found.look, nickname: None, is_open: false };
        let (id, look, at) = (found.id, found.look, self.moment());
        let guest = self.rise(id);
        self.sit(Some(Learner { id, card: Some(card) }));
        self.keep_asking(move |vault| vault.take_in(id, look, at));
        self.follow(guest, id);
        self.path(now);
    }

    /// The code was right, none is asked, or staff opened: the past is shown.
    pub(super) fn enter(&mut self, past: Past, now: Duration) {
        info!("card opened");
        let id = past.learner.id;
        let guest = self.rise(id);
        self.progress = past.progress;
        if let Some(guest) = &guest {
            guest.facts.iter().for_each(|fact| self.progress.add(fact));
        }
        self.sit(Some(past.learner));
        self.take_up(past.wishes);
        self.follow(guest, id);
        self.path(now);
    }

    /// Whoever sat here makes room for this learner. A guest is the same person, and comes back; of anybody else nothing stays.
    fn rise(&mut self, id: learner::Id) -> Option<Visit> {
        let visit = self.visit.take()?;
        if visit.learner.card.is_none() {
            return Some(visit);
        }
        if visit.learner.id != id {
            self.clear();
        }
        None
    }

    /// The guest who sat here has a card now.
    pub(super) fn handed(&mut self, row: &crate::report::Row) {
        let card = Card { look: row.look, nickname: row.nickname.clone(), is_open: true };
        if let Some(visit) = self.visit.as_mut().filter(|visit| visit.learner.card.is_none()) {
            visit.learner = Learner { id: row.id, card: Some(card) };
            visit.facts.clear();
            self.keep.has_card = true;
        }
    }

    /// What a guest did is kept under their card.
    fn follow(&mut self, guest: Option<Visit>, id: learner::Id) {
        let Some(guest) = guest.filter(|guest| !guest.facts.is_empty()) else { return };
        let (guest, at) = (guest.learner.id, self.moment());
        self.keep_asking(move |vault| vault.adopt(guest, id, at));
    }

    /// What the person chose at an earlier visit.
    fn take_up(&mut self, wishes: Wishes) {
        if let Some(palette) = wishes.palette.as_deref().and_then(palette) {
            self.settings.palette = palette;
        }
        if let Some(very_large) = wishes.very_large {
            self.settings.very_large = very_large;
            self.measure = Measure::of(self.measure.window, very_large);
        }
        if let Some(reads_labels) = wishes.reads_labels {
            self.settings.reads_labels = reads_labels;
        }
        if let Some(left_handed) = wishes.left_handed {
            self.settings.hand = Some(if left_handed { Hand::Left } else { Hand::Right });
        }
        if let Some(visit) = &mut self.visit {
            visit.wishes = wishes;
        }
    }

    /// What the person came for.
    pub(super) fn aim(&self) -> Option<&str> {
        self.visit.as_ref()?.wishes.aim.as_deref()
    }

    pub(super) fn choose_aim(&mut self, aim: Arc<str>, now: Duration) {
        if let Some(visit) = &mut self.visit {
            visit.wishes.aim = Some(aim);
        }
        self.wish();
        self.path(now);
    }

    /// Keeps what the person chose, once it is known what they chose before.
    pub(super) fn wish(&mut self) {
        let Some(visit) = &mut self.visit else { return };
        visit.wishes.palette = Some(self.settings.palette.key().into());
        visit.wishes.very_large = Some(self.settings.very_large);
        visit.wishes.reads_labels = Some(self.settings.reads_labels);
        visit.wishes.left_handed = self.settings.hand.map(|hand| hand == Hand::Left);
        if visit.learner.card.as_ref().is_some_and(|card| card.is_open) {
            let (id, wishes) = (visit.learner.id, visit.wishes.clone());
            let at = self.moment();
            self.keep_asking(move |vault| vault.wish(id, wishes, at));
        }
    }

    /// Takes facts into the progress, at once, and asks the store to keep them.
    pub(super) fn keep_facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        facts.iter().for_each(|fact| self.progress.add(fact));
        self.ensure_visit();
        let at = self.moment();
        let Some(visit) = &mut self.visit else { return };
        if visit.learner.card.is_none() {
            visit.facts.extend_from_slice(facts);
        }
        let (id, facts) = (visit.learner.id, facts.to_vec());
        self.keep_as(move |vault| vault.append(id, facts, at));
    }

    /// The visit ends. Nothing of this person is in memory or on the screen from now on.
    pub(super) fn leave(&mut self, now: Duration) {
        let Some(visit) = self.visit.take() else { return self.empty() };
        info!("visit ended");
        self.forget();
        let goodbye = goodbye::Goodbye::new(visit.learner.card.is_some(), now);
        self.show(Screen::Goodbye(goodbye));
        if self.keep.kept() != Kept::Saving {
            self.say_goodbye(now);
        }
    }

    pub(super) fn say_goodbye(&mut self, now: Duration) {
        if let Screen::Goodbye(goodbye) = &self.screen {
            let lines = goodbye.lines(self.keep.kept());
            self.say(lines, now);
        }
    }

    fn forget(&mut self) {
        self.narrator.hush();
        self.spoken = None;
        self.visit = None;
        self.progress = Progress::default();
        self.is_calling = false;
        self.cover = None;
    }

    /// Nothing of the visit is left, and none of what was chosen at it.
    fn clear(&mut self) {
        self.forget();
        self.keep.begin();
        self.settings = settings_of(&self.config, self.sound);
        self.measure = Measure::of(self.measure.window, self.settings.very_large);
    }

    /// The empty seat: as if nobody had been here.
    pub(super) fn empty(&mut self) {
        info!("empty seat");
        self.clear();
        self.by_keyboard = false;
        self.show(self.empty_seat());
        self.run(iced::clipboard::write(String::new()));
        self.run(iced::clipboard::write_primary(String::new()));
    }

    pub(super) fn empty_seat(&self) -> Screen {
        Screen::Arrival(arrival::Arrival::new(self.last_greeting, self.notes_for_staff()))
    }

    pub(super) fn path(&mut self, now: Duration) {
        info!("path");
        self.ensure_visit();
        let asks_aim = self.asks_aim();
        let path = path::Path::new(&self.progress, self.library.curriculum(), self.aim(), asks_aim);
        let lines = path.lines();
        self.show(Screen::Path(path));
        self.say(lines, now);
    }

    /// Whether it is time to ask what the person came for: once a visit, with a card, and never before a lesson that was begun goes on.
    fn asks_aim(&mut self) -> bool {
        let has_begun = self.progress.unfinished().is_some();
        let Some(visit) = &mut self.visit else { return false };
        let is_open = visit.learner.card.as_ref().is_some_and(|card| card.is_open);
        let asks = is_open && !has_begun && !visit.was_asked_aim && visit.wishes.aim.is_none();
        visit.was_asked_aim |= asks;
        asks
    }

    /// Asks the store; what it answers comes back as a message.
    pub(super) fn ask<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut store::Vault) -> Result<T, store::Error> + Send + 'static,
        told: impl FnOnce(Result<T, store::Error>) -> Told + Send + 'static,
    ) {
        self.ask_for(Some(self.scene), job, told);
    }

    /// The same, for the screen of this number; without one, for the kiosk.
    pub(super) fn ask_for<T: Send + 'static>(
        &mut self,
        scene: Option<u64>,
        job: impl FnOnce(&mut store::Vault) -> Result<T, store::Error> + Send + 'static,
        told: impl FnOnce(Result<T, store::Error>) -> Told + Send + 'static,
    ) {
        let message = move |answer| Message::Told(told::Inner { scene, told: told(answer) });
        let answer = self.store.as_ref().map(|store: &Store| store.ask(job));
        self.run(match answer {
            Some(answer) => Task::perform(answer, message),
            None => Task::done(message(Err(store::Error::Closed))),
        });
    }

    /// What comes of this is for the screen that is shown now.
    pub(super) fn await_answer<T: Send + 'static>(
        &mut self,
        answer: impl Future<Output = T> + Send + 'static,
        told: impl FnOnce(T) -> Told + Send + 'static,
    ) {
        let scene = Some(self.scene);
        self.run(Task::perform(answer, move |answer| Message::Told(told::Inner { scene, told: told(answer) })));
    }

    /// All three clocks, for the store.
    pub(super) fn moment(&self) -> Moment {
        Moment { wall: self.clock.wall(), today: self.clock.today(), now: self.clock.now() }
    }
}

fn palette(key: &str) -> Option<Palette> {
    Palette::ALL.into_iter().find(|palette| palette.key() == key)
}
