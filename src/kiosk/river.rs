//! Where actions go: into the voice, the progress, the next screen.

use super::{Kiosk, empty_seat, settings_of};
use crate::coach::{Opening, Outcome};
use crate::computer::Comfort;
use crate::lesson::{self, Variant};
use crate::line::Line;
use crate::narrator;
use crate::progress::{Progress, Rung};
use crate::screen::{Action, Screen, classroom, end, path, settings};
use crate::theme::Measure;

use tracing::{debug, info, warn};

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

impl Kiosk {
    pub(super) fn woke(&mut self, now: Duration) {
        // One at a time: what is heard may change what is said next.
        while let Some(event) = self.narrator.look(now) {
            match event {
                narrator::Event::Spoke { line, word } => self.spoken = Some((line, word)),
                narrator::Event::Heard(line) => {
                    debug!(%line, "heard");
                    self.spoken = None;
                    let action = self.screen.heard(&line, now);
                    self.act(action, now);
                }
            }
        }
        if self.screen.wake_at().is_some_and(|due| now >= due) {
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
            Action::Path => self.path(now),
            Action::Leave => self.leave(),
            Action::Set(change) => self.set(change),
            _ => {}
        }
    }

    pub(super) fn say(&mut self, lines: Vec<Line>, now: Duration) {
        self.spoken = None;
        self.narrator.say(lines.into_iter().map(|line| (line.clone(), self.texts.words(&line))), now);
        // The first word is lit at once, without waiting for a timer.
        if let Some(narrator::Event::Spoke { line, word }) = self.narrator.look(now) {
            self.spoken = Some((line, word));
        }
    }

    pub(super) fn coached(&mut self, outcome: Outcome, now: Duration) {
        for fact in &outcome.facts {
            self.progress.add(fact);
        }
        let Screen::Classroom(classroom) = &self.screen else { return };
        self.settings.hand = classroom.computer().pointer().hand().or(self.settings.hand);
        let lesson = classroom.lesson().id.clone();
        if classroom.coach().ghost().is_some_and(|ghost| !ghost.pressing) {
            debug!(%lesson, step = %classroom.coach().step().id, "ghost");
        }
        match outcome.finished {
            Some(rung) => {
                info!(%lesson, rung = rung.number(), "lesson finished");
                let next = self.progress.next(self.library.curriculum());
                let end = end::End::new(lesson, rung, next);
                let lines = end.lines();
                self.screen = Screen::End(end);
                self.say(lines, now);
            }
            None if outcome.say.is_empty() => {}
            None => {
                info!(%lesson, step = %classroom.coach().step().id, "step");
                self.say(outcome.say, now);
            }
        }
    }

    pub(super) fn open_lesson(&mut self, id: &lesson::Id, rung: Rung, now: Duration) {
        let Some(lesson) = self.read(id) else {
            let path = path::Path::of_a_broken_lesson();
            let lines = path.lines();
            self.screen = Screen::Path(path);
            return self.say(lines, now);
        };
        let opening = Opening {
            variant: lesson.variants().into_iter().next().unwrap_or(Variant::default()),
            lesson: Arc::new(lesson),
            rung,
            run: self.progress.next_run(),
            done: BTreeMap::new(),
            today: self.clock.today(),
            patience: self.settings.patience,
        };
        let comfort = Comfort { hand: self.settings.hand, rest: self.settings.rest };
        let (classroom, outcome) = classroom::Classroom::new(opening, comfort, now);
        info!(lesson = %id, rung = rung.number(), "lesson opened");
        self.screen = Screen::Classroom(Box::new(classroom));
        self.coached(outcome, now);
    }

    /// Reads a lesson with its words. What is wrong with it is told to the log, and the lesson stays closed.
    pub(super) fn read(&mut self, id: &lesson::Id) -> Option<lesson::Lesson> {
        let lesson = or_told(id, self.library.lesson(id));
        let words = or_told(id, self.texts.open_lesson(id.as_str()));
        lesson.zip(words).map(|(lesson, ())| lesson)
    }

    pub(super) fn path(&mut self, now: Duration) {
        info!("path");
        let path = path::Path::new(self.progress.next(self.library.curriculum()));
        let lines = path.lines();
        self.screen = Screen::Path(path);
        self.say(lines, now);
    }

    /// Nothing of this person is left.
    pub(super) fn leave(&mut self) {
        info!("empty seat");
        self.narrator.hush();
        self.spoken = None;
        self.progress = Progress::default();
        self.settings = settings_of(&self.config);
        self.measure = Measure::of(self.measure.window, self.settings.very_large);
        self.by_keyboard = false;
        self.screen = empty_seat(&self.library, self.last_greeting, &self.notes);
    }

    pub(super) fn set(&mut self, change: settings::Change) {
        match change {
            settings::Change::Palette(palette) => self.settings.palette = palette,
            settings::Change::Volume(volume) => self.settings.volume = volume,
            settings::Change::VeryLarge(very_large) => {
                self.settings.very_large = very_large;
                self.measure = Measure::of(self.measure.window, very_large);
            }
        }
    }
}

fn or_told<Read, Fault: Display>(id: &lesson::Id, read: Result<Read, Vec<Fault>>) -> Option<Read> {
    read.map_err(|faults| faults.iter().for_each(|fault| warn!(lesson = %id, "{fault}"))).ok()
}
