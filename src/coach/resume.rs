//! Going on where an earlier visit stopped: what was done is played again, without being shown.

use super::Coach;
use crate::computer::{Computer, pointer};
use crate::lesson::Scene;

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
        let mut trial = computer.clone();
        trial.begin_step(&step.start);
        let mut at = now;
        for gesture in &step.solution_for(self.opening.variant.person.as_deref()) {
            let Ok((_, end)) = gesture.play(&mut trial, at) else { return false };
            at = end + pointer::STROKE_GAP * 2;
        }
        if !step.goal.holds(&Scene { computer: &trial, person: self.opening.variant.person.as_deref() }) {
            return false;
        }
        // Which hand the mouse is in, only the learner knows: the solution chooses one for nobody.
        trial.hold_with(computer.pointer().hand());
        *computer = trial;
        self.played.push(step.id.clone());
        self.run = self.run.min(rung);
        true
    }
}
