//! While a sheet of the kiosk lies over the exercise: in most lessons nobody is waited for, and a lesson about the helpers goes on there.

use super::demonstration::Purpose;
use super::{Coach, Offer, Outcome, Pending};
use crate::computer::{Gesture, helper};
use crate::line::Line;

use std::time::Duration;

impl Coach {
    /// Whether the lesson leads through the helpers of the kiosk: somebody who does not find the way on from a sheet is helped there.
    #[must_use]
    pub fn teaches_helpers(&self) -> bool {
        let gestures = self.opening.lesson.steps.iter().flat_map(|step| &step.solution);
        gestures.filter_map(Gesture::spot).any(helper::is_control)
    }

    /// Somebody lays a sheet over the exercise, or takes over on one: a showing ends. What was being done for them begins again when
    /// they are back.
    pub fn set_aside(&mut self) {
        let was_for_you = self.demonstration.as_ref().is_some_and(|shown| !shown.is_for_show());
        self.is_cut |= was_for_you || self.pending == Some(Pending::Play(Purpose::ForYou));
        self.stop_showing();
    }

    /// The question of a sheet, to be said by whoever waits for the way on from there.
    pub fn question(&mut self, line: Line) -> Outcome {
        self.say([line])
    }

    /// The question again, with what was said last to help.
    pub fn repeat_after(&mut self, question: Line) -> Outcome {
        match self.offer {
            Some(_) => self.repeat(),
            None => self.say([question, self.guidance()]),
        }
    }

    /// What was said last to help, or the instruction.
    #[must_use]
    pub fn guidance(&self) -> Line {
        let note = self.note.clone().filter(|note| *note != self.line("mission"));
        note.unwrap_or_else(|| self.title())
    }

    /// Somebody looked elsewhere, at a sheet or a setting, and is back: what is to be done is said again.
    pub fn back(&mut self, now: Duration) -> Outcome {
        self.ladder.rest(now);
        if std::mem::take(&mut self.is_cut) {
            self.pending = Some(Pending::Play(Purpose::ForYou));
        }
        self.repeat()
    }

    /// Whether it is asked if somebody is to be called: that is answered before anything goes on.
    pub(super) fn is_asking_to_call(&self) -> bool {
        matches!(self.offer, Some((Offer::Call, _)))
    }

    /// Whether what would be lit is only the way back from a sheet that the step is not about: whoever opened it may want a help from it.
    pub(super) fn leads_back(&self) -> bool {
        let Some(next) = &self.next else { return false };
        next.spot().is_some_and(helper::is_control)
            && !self.step().solution.iter().any(|gesture| gesture.spot() == next.spot())
    }
}
