//! Within a step: entering it, judging what is done, praising, going on.

use super::Help;
use super::demonstration::Purpose;
use super::help::Ladder;
use super::{Coach, Outcome, Pending, Phase};
use crate::computer::deed::{Reading, Tidying, Writing};
use crate::computer::{Computer, Deed, Keyboard};
use crate::line::Line;
use crate::progress::{Fact, Rung};

use std::sync::Arc;
use std::time::Duration;

/// What happens within a step.
impl Coach {
    /// Enters the first step from `index` on whose condition holds, or finishes.
    pub(super) fn enter(&mut self, index: usize, computer: &mut Computer, now: Duration) -> Outcome {
        let next = (index..self.opening.lesson.steps.len()).find(|index| {
            let step = &self.opening.lesson.steps[*index];
            step.when.as_ref().is_none_or(|when| when.holds(&self.scene(computer)))
        });
        let Some(index) = next else { return self.finish() };
        self.step = index;
        computer.begin_step(&self.step().start);
        self.make_ready(computer, now);
        self.checkpoint = computer.clone();
        self.seen = computer.clone();
        self.phase = Phase::Doing;
        self.least = match self.opening.rung {
            Rung::Watch => Rung::Watch,
            Rung::Together => Rung::Together,
            Rung::Helped | Rung::Alone | Rung::Known => Rung::Alone,
        };
        self.light = self.opening.rung == Rung::Together;
        self.ladder = Ladder::new(now);
        if self.opening.rung == Rung::Together {
            self.ladder.reach(Help::Light, now);
        }
        self.lights_back = false;
        self.is_cut = false;
        self.stop_showing();
        self.offer = None;
        self.look_for_target(computer, now);
        let mission = self.line("mission");
        self.note = Some(mission.clone());
        self.played.push(self.step().id.clone());
        let outcome = self.say([mission, self.instruction()].into_iter().chain(self.real()));
        self.pending = (self.opening.rung == Rung::Watch).then_some(Pending::Play(Purpose::ForYou));
        outcome
    }

    pub(super) fn judge(&mut self, deed: &Deed, computer: &mut Computer, now: Duration) -> Outcome {
        let before = std::mem::replace(&mut self.seen, computer.clone());
        let was_to_undo = self.target.as_ref().is_some_and(|target| target.as_str() == "helper.undo");
        if before != *computer || before.focus() != computer.focus() || before.sheet() != computer.sheet() {
            self.ladder.rest(now);
            self.look_for_target(computer, now);
        }
        if let Deed::Opened(_) | Deed::Closed(_) = deed {
            // What was being said is over: the sheet has its own question, and behind it the exercise goes on.
            self.awaiting = None;
            self.lights_back = false;
        }
        let stuck = *deed == Deed::Missed && self.ladder.missed();
        let mistake = self.mistake(&before, computer);
        let again = mistake.as_ref().is_some_and(|id| self.ladder.mistaken(id));
        if (stuck || again) && self.may_help(now) {
            return self.climb_or_wait(computer, now);
        }
        match (mistake, deed) {
            (Some(id), _) => self.remark_or_wait(self.line(&id)),
            // The step goes on with what is still to be undone.
            (None, Deed::Undone) if was_to_undo => Outcome::default(),
            (None, Deed::Undone) => self.remark_or_wait(Line::new("coach", "undone")),
            (None, Deed::NothingToUndo) => self.remark_or_wait(Line::new("coach", "nothing_to_undo")),
            (None, _) => match remark_on(deed, &before, computer) {
                Some(key) => self.remark_or_wait(Line::new("coach", key)),
                None => Outcome::default(),
            },
        }
    }

    /// The first mistake that this deed made true.
    pub(super) fn mistake(&self, before: &Computer, computer: &Computer) -> Option<Arc<str>> {
        let before = before.without_deed();
        let (before, after) = (self.scene(&before), self.scene(computer));
        self.step()
            .mistakes
            .iter()
            .find(|mistake| mistake.when.holds(&after) && !mistake.when.holds(&before))
            .map(|mistake| mistake.id.clone())
    }

    pub(super) fn succeed(&mut self, computer: &Computer, now: Duration) -> Outcome {
        let fact = Fact::StepDone {
            run: self.opening.run,
            lesson: self.opening.lesson.id.clone(),
            step: self.step().id.clone(),
            rung: self.least.min(Rung::Alone),
        };
        self.run = self.run.min(self.least);
        self.succeeded = Some(now);
        self.seen = computer.clone();
        self.stop_showing();
        self.is_cut = false;
        self.offer = None;
        self.pending = None;
        self.note = None;
        self.phase = Phase::Praising(now);
        Outcome { facts: vec![fact], ..self.say([self.line("praise")]) }
    }

    /// The step was about asking for help: the smaller words are said all the same, so that it is seen what asking is for.
    pub(super) fn succeed_by_asking(&mut self, help: Help, computer: &Computer, now: Duration) -> Outcome {
        let mut outcome = self.succeed(computer, now);
        if help == Help::Easier {
            let easier = self.line("easier");
            self.note = Some(easier.clone());
            outcome.say.insert(0, easier);
        }
        outcome
    }

    /// The same when the help is somebody who comes, once it is said whether they are to be called.
    pub(super) fn succeed_by_calling(&mut self, call: bool, computer: &Computer, now: Duration) -> Outcome {
        let mut outcome = self.succeed(computer, now);
        if call {
            outcome.say.insert(0, Line::new("coach", "called"));
        }
        Outcome { call, ..outcome }
    }

    pub(super) fn advance(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        self.enter(self.step + 1, computer, now)
    }

    pub(super) fn finish(&mut self) -> Outcome {
        self.phase = Phase::Finished;
        self.awaiting = None;
        let lesson = &self.opening.lesson;
        let fact = Fact::LessonDone {
            run: self.opening.run,
            lesson: lesson.id.clone(),
            steps: self.played.clone(),
            rung: self.run,
            day: self.opening.today,
            skin: self.opening.variant.skin.clone(),
            skins: u8::try_from(lesson.skins.len()).unwrap_or(u8::MAX),
        };
        Outcome { facts: vec![fact], finished: Some(self.run), ..Outcome::default() }
    }

    pub(super) fn restart(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        *computer = self.checkpoint.clone();
        self.seen = computer.clone();
        self.ladder.rest(now);
        self.look_for_target(computer, now);
        self.say([self.instruction()])
    }
}

/// What is said of a deed in every lesson, when the step has no sentence of its own for it.
fn remark_on(deed: &Deed, before: &Computer, computer: &Computer) -> Option<&'static str> {
    let became = |state: fn(&Keyboard) -> bool| state(computer.keyboard()) && !state(before.keyboard());
    match deed {
        Deed::Wrote(Writing::Guarded, _) => Some("guarded"),
        Deed::Read(Reading::Drew) => Some("drawn"),
        Deed::Tidied(Tidying::NothingSelected) => Some("nothing_selected"),
        Deed::Tidied(Tidying::PulledEarly) => Some("pulled_early"),
        Deed::Wrote(Writing::Typed, _) if became(Keyboard::is_other) => Some("other_keyboard"),
        Deed::Wrote(Writing::Typed, _) if became(Keyboard::caps) => Some("caps"),
        _ => None,
    }
}
