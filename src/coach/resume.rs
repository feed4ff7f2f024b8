//! Going on where an earlier visit stopped: what was done is played again, without being shown.

use super::{Coach, target};
use crate::computer::{Computer, pointer};
use crate::lesson::{Scene, Step};

use std::time::Duration;

impl Coach {
    /// Plays the steps that are done from the first on, and returns the index of the one to begin with. A lesson of which every step is
    /// done is begun anew.
    pub(super) fn replay(&mut self, computer: &mut Computer, now: Duration) -> usize {
        let (whole, before) = (self.opening.lesson.steps.len(), computer.clone());
        for index in 0..whole {
            if !self.replay_step(index, computer, now) {
                return index;
            }
        }
        *computer = before;
        self.played.clear();
        self.run = crate::progress::Rung::Alone;
        0
    }

    /// Whether the step is behind the learner: done, or skipped. Otherwise `computer` stays as it was.
    fn replay_step(&mut self, index: usize, computer: &mut Computer, now: Duration) -> bool {
        let step = &self.opening.lesson.steps[index];
        let is_skipped = step.when.as_ref().is_some_and(|when| !when.holds(&self.scene(computer)));
        if is_skipped {
            return true;
        }
        let Some(rung) = self.opening.done.get(&step.id).copied() else { return false };
        let Some(mut trial) = self.played_on(step, computer, now) else { return false };
        // Which hand the mouse is in, only the learner knows: the solution chooses one for nobody.
        trial.hold_with(computer.pointer().hand());
        *computer = trial;
        self.played.push(step.id.clone());
        self.run = self.run.min(rung);
        true
    }

    /// The computer after this step was done on it. None when its solution does not lead there.
    fn played_on(&self, step: &Step, computer: &Computer, now: Duration) -> Option<Computer> {
        let person = self.opening.variant.person.as_deref();
        let mut trial = computer.clone();
        trial.begin_step(&step.start);
        let mut at = now;
        for gesture in &step.solution_for(person) {
            let (_, end) = gesture.play(&mut trial, at).ok()?;
            at = end + pointer::STROKE_GAP * 2;
        }
        step.goal.holds(&Scene { computer: &trial, person }).then_some(trial)
    }

    /// A step begins where it can be done, shown and helped with: whoever left things so that its solution leads nowhere finds them as the
    /// solutions of the steps before leave them.
    pub(super) fn make_ready(&self, computer: &mut Computer, now: Duration) {
        let person = self.opening.variant.person.as_deref();
        let is_ready = |computer: &Computer| target::remaining(self.step(), computer, person, now).is_some();
        if is_ready(computer) {
            return;
        }
        let mut ready = computer.afresh();
        for step in &self.opening.lesson.steps[..self.step] {
            let is_skipped = step.when.as_ref().is_some_and(|when| !when.holds(&self.scene(&ready)));
            if is_skipped {
                continue;
            }
            match self.played_on(step, &ready, now) {
                Some(played) => ready = played,
                None => return,
            }
        }
        ready.begin_step(&self.step().start);
        ready.hold_with(computer.pointer().hand());
        if is_ready(&ready) {
            *computer = ready;
        }
    }
}
