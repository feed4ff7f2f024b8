//! Where actions go: into the voice, the progress, the next screen.

use super::idle::Waiting;
use super::{Kiosk, voice};
use crate::coach::{Opening, Outcome};
use crate::lesson::{self, Variant};
use crate::line::Line;
use crate::narrator::{self, Sound};
use crate::progress::{Fact, Rung, Unfinished};
use crate::screen::cover::{self, Cover};
use crate::screen::{Action, Screen, Settings, after, before, classroom, end, path};
use crate::widget::Service;

use tracing::{debug, info, warn};

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

/// So long F10 is held to prepare the seat.
const HELD: Duration = Duration::from_secs(2);

impl Kiosk {
    pub(super) fn woke(&mut self, now: Duration) {
        if !self.has_looked {
            self.has_looked = true;
            self.look_at_store();
        }
        self.prepare(now);
        self.idle(now);
        self.retry(now);
        // One at a time: what is heard may change what is said next.
        while let Some(event) = self.narrator.look(now) {
            match event {
                narrator::Event::Spoke { line, word } => self.spoken = Some((line, word)),
                narrator::Event::Heard(line) => {
                    debug!(%line, "heard");
                    self.spoken = None;
                    if self.cover.is_none() {
                        let action = self.screen.heard(&line, now);
                        self.act(action, now);
                    }
                    self.say_what_is_kept(&line, now);
                }
            }
            // The silence begins with the last word, and the next look counts from there.
            self.idle.look(self.is_quiet(), now);
        }
        if self.cover.is_none() && self.screen.wake_at().is_some_and(|due| now >= due) {
            let action = self.screen.woke(now);
            self.act(action, now);
        }
    }

    pub(super) fn act(&mut self, action: Action, now: Duration) {
        if let Screen::Arrival(arrival) = &self.screen {
            self.last_greeting = arrival.last_greeting();
        }
        match action {
            Action::None => {}
            Action::Say(lines) => self.say(lines, now),
            Action::Coached(outcome) => self.coached(outcome, now),
            Action::Open(lesson, rung) => self.open_lesson(&lesson, rung, now),
            Action::Resume => self.resume(now),
            Action::Enter => self.enter_lesson(now),
            Action::End { calls } => self.end_procedure(calls, now),
            Action::Path => self.path(now),
            Action::Begin => self.begin(now),
            Action::Guest => self.welcome_guest(now),
            Action::SignIn => self.sign_in(now),
            Action::Card(ask) => self.card(ask, now),
            Action::Aim(aim) => self.choose_aim(aim, now),
            Action::Call(is_calling) => self.call(is_calling, now),
            Action::Pause => self.cover(Cover::Paused, now),
            Action::Leave => self.leave(now),
            Action::Empty => self.empty(),
            Action::Set(change) => self.set(change),
            Action::ToStaff => self.open_door(now),
            Action::Staff(ask) => self.serve(ask, now),
            Action::Each(actions) => actions.into_iter().for_each(|action| self.act(action, now)),
        }
    }

    pub(super) fn coached(&mut self, outcome: Outcome, now: Duration) {
        let sound = voice::sound_of(&outcome);
        self.keep_facts(&outcome.facts);
        self.is_calling |= outcome.call;
        if !outcome.facts.is_empty() {
            self.idle.sign(now);
        }
        let Screen::Classroom(classroom) = &self.screen else { return };
        let hand = classroom.computer().pointer().hand();
        let lesson = classroom.lesson().id.clone();
        if classroom.coach().ghost().is_some_and(|ghost| !ghost.pressing) {
            debug!(%lesson, step = %classroom.coach().step().id, "ghost");
        }
        match outcome.finished {
            Some(rung) => {
                info!(%lesson, rung = rung.number(), "lesson finished");
                if classroom.lesson().procedure {
                    let after = after::After::new(classroom.coach(), rung, self.is_calling);
                    let lines = after.lines();
                    self.show(Screen::After(after));
                    self.say(lines, now);
                } else {
                    let lines = self.end_lesson(lesson, rung);
                    self.say(lines, now);
                }
            }
            None if outcome.say.is_empty() => {}
            None => {
                info!(%lesson, step = %classroom.coach().step().id, "step");
                self.say_after(sound, outcome.say, now);
            }
        }
        if hand.is_some() && hand != self.settings.hand {
            self.settings.hand = hand;
            self.wish();
        }
    }

    /// Shows the end of a lesson, and returns what is said there.
    fn end_lesson(&mut self, lesson: lesson::Id, rung: Rung) -> Vec<Line> {
        let curriculum = self.library.curriculum();
        let next = self.progress.next(curriculum, self.aim());
        let learner = self.visit.as_ref().map(|visit| &visit.learner);
        let offers_card = end::offers_card(&lesson, curriculum, learner, self.has_cards != Some(false));
        let end = end::End::new(lesson, rung, next, offers_card);
        let lines = end.lines();
        self.show(Screen::End(end));
        lines
    }

    /// It was said whether the real thing is done.
    fn end_procedure(&mut self, calls: bool, now: Duration) {
        let Screen::After(after) = &self.screen else { return };
        info!(lesson = %after.lesson(), calls, "procedure ended");
        let lines = self.end_lesson(after.lesson().clone(), after.rung());
        self.is_calling |= calls;
        let called = calls.then(|| Line::new("coach", "called"));
        self.say_after(calls.then_some(Sound::Call), called.into_iter().chain(lines).collect(), now);
    }

    pub(super) fn open_lesson(&mut self, id: &lesson::Id, rung: Rung, now: Duration) {
        self.begin_lesson(id, rung, None, now);
    }

    /// The lesson that was begun last goes on where it stopped.
    fn resume(&mut self, now: Duration) {
        match self.progress.unfinished() {
            Some(unfinished) => {
                self.begin_lesson(&unfinished.lesson.clone(), unfinished.rung, Some(unfinished), now);
            }
            None => self.path(now),
        }
    }

    fn begin_lesson(&mut self, id: &lesson::Id, rung: Rung, unfinished: Option<Unfinished>, now: Duration) {
        self.ensure_visit();
        let Some(lesson) = self.read(id) else {
            let path = path::Path::of_a_broken_lesson(&self.progress, self.library.curriculum(), self.aim());
            let lines = path.lines();
            self.show(Screen::Path(path));
            return self.say(lines, now);
        };
        let run = unfinished.as_ref().map_or_else(|| self.progress.next_run(), |unfinished| unfinished.run);
        let variant = variant(&lesson, unfinished.as_ref());
        let opened = unfinished.is_none().then(|| Fact::Opened {
            run,
            lesson: id.clone(),
            person: variant.person.as_ref().map(|person| person.id.clone()),
            skin: variant.skin.clone(),
            rung,
        });
        let opening = Opening {
            variant,
            lesson: Arc::new(lesson),
            rung,
            run,
            done: unfinished.map(|unfinished| unfinished.steps).unwrap_or_default(),
            today: self.clock.today(),
            patience: self.settings.patience,
        };
        self.keep_facts(opened.as_slice());
        if opening.lesson.has_card() {
            info!(lesson = %id, "card of a lesson");
            let before = before::Before::new(opening, now);
            let lines = before.lines();
            self.show(Screen::Before(Box::new(before)));
            return self.say(lines, now);
        }
        self.start(opening, now);
    }

    /// The card of the lesson was read.
    fn enter_lesson(&mut self, now: Duration) {
        if let Screen::Before(before) = &self.screen {
            let opening = before.opening().clone();
            self.start(opening, now);
        }
    }

    fn start(&mut self, opening: Opening, now: Duration) {
        let (lesson, rung) = (opening.lesson.id.clone(), opening.rung);
        let (classroom, outcome) = classroom::Classroom::new(opening, self.settings.comfort(), now);
        info!(%lesson, rung = rung.number(), step = classroom.coach().place().0, "lesson opened");
        self.show(Screen::Classroom(Box::new(classroom)));
        self.coached(outcome, now);
    }

    /// Reads a lesson with its words. What is wrong with it is told to the log, and the lesson stays closed.
    pub(super) fn read(&mut self, id: &lesson::Id) -> Option<lesson::Lesson> {
        let lesson = or_told(id, self.library.lesson(id));
        let words = or_told(id, self.texts.open_lesson(id.as_str()));
        lesson.zip(words).map(|(lesson, ())| lesson)
    }

    /// Somebody is to be called, or is not needed any more.
    fn call(&mut self, is_calling: bool, now: Duration) {
        info!(is_calling, "call");
        let was_calling = std::mem::replace(&mut self.is_calling, is_calling);
        if is_calling {
            self.say_after(Some(Sound::Call), vec![Line::new("coach", "called")], now);
        } else if was_calling {
            let action = match &mut self.screen {
                Screen::Classroom(classroom) => classroom.call_taken_back(now),
                Screen::After(after) => after.call_taken_back(),
                _ => Action::None,
            };
            self.act(action, now);
        }
    }

    /// Hides what is on the screen.
    fn cover(&mut self, cover: Cover, now: Duration) {
        info!(?cover, "cover");
        self.cover = Some(cover);
        self.idle.sign(now);
        let sound = (cover == Cover::StillHere).then_some(Sound::Idle);
        self.say_after(sound, cover.lines(), now);
    }

    /// Somebody answered what lies over the seat.
    pub(super) fn uncover(&mut self, message: &cover::Message, now: Duration) {
        self.idle.sign(now);
        self.cover = None;
        match message {
            cover::Message::Finish => self.leave(now),
            cover::Message::Stay => {
                let action = self.screen.go_on(now);
                self.act(action, now);
            }
        }
    }

    /// When the silence has lasted too long for where the person is.
    pub(super) fn idle_due(&self) -> Option<Duration> {
        self.idle.due(match (self.cover, &self.screen) {
            (Some(Cover::StillHere), _) => Waiting::Close,
            (Some(Cover::Paused), _) => Waiting::EndPause,
            // These empty themselves.
            (None, Screen::Arrival(_) | Screen::Goodbye(_)) => return None,
            // Unless somebody was called, and the person went away.
            (None, Screen::Welcome(_)) if !self.is_calling => return None,
            (None, _) => Waiting::Ask,
        })
    }

    fn idle(&mut self, now: Duration) {
        if self.idle_due().is_none_or(|due| now < due) {
            return;
        }
        match (self.cover, &self.screen) {
            // Nobody leaves the staff area open, or the number of a card typed.
            (None, Screen::StaffDoor(_) | Screen::SetUp(_) | Screen::Staff(_) | Screen::SignIn(_)) | (Some(_), _) => {
                self.empty();
            }
            (None, _) => self.cover(Cover::StillHere, now),
        }
    }

    /// F1, F9 and F10, which need no code: nothing is lost by them.
    pub(super) fn served(&mut self, service: Service, now: Duration) {
        match service {
            Service::Held => self.prepare_at = Some(now + HELD),
            Service::Released => self.prepare_at = None,
            Service::Labels => self.switch_labels(now),
            Service::Softer => self.turn(self.settings.volume.saturating_sub(1), now),
            Service::Louder => self.turn((self.settings.volume + 1).min(Settings::LOUDEST), now),
            Service::Attended => {
                info!("attended");
                if self.is_calling {
                    self.call(false, now);
                }
                // The staff area is not left open by it.
                if !matches!(self.screen, Screen::StaffDoor(_) | Screen::SetUp(_) | Screen::Staff(_)) {
                    self.idle.attended(now);
                }
                if self.cover == Some(Cover::StillHere) {
                    self.uncover(&cover::Message::Stay, now);
                }
            }
        }
    }

    pub(super) fn prepare(&mut self, now: Duration) {
        if self.prepare_at.is_some_and(|due| now >= due) {
            self.prepare_at = None;
            self.empty();
        }
    }
}

/// The way in which a lesson was begun, if it can still be played so; else the first.
fn variant(lesson: &lesson::Lesson, unfinished: Option<&Unfinished>) -> Variant {
    let is_same = |variant: &Variant| {
        unfinished.is_some_and(|unfinished| {
            variant.skin == unfinished.skin
                && variant.person.as_ref().map(|person| &person.id) == unfinished.person.as_ref()
        })
    };
    let variants = lesson.variants();
    let same = variants.iter().find(|variant| is_same(variant));
    same.or(variants.first()).cloned().unwrap_or_default()
}

fn or_told<Read, Fault: Display>(id: &lesson::Id, read: Result<Read, Vec<Fault>>) -> Option<Read> {
    read.map_err(|faults| faults.iter().for_each(|fault| warn!(lesson = %id, "{fault}"))).ok()
}
