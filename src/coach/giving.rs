//! Giving help: by itself, on request, by the ghost.

use super::demonstration::{Demonstration, Purpose};
use super::{AFTER_SUCCESS, Coach, Help, Offer, Outcome, Pending, Phase, target};
use crate::computer::Computer;
use crate::line::Line;
use crate::progress::Rung;

use std::time::Duration;

/// Help.
impl Coach {
    /// Goes one rung up by itself: gives the help, or asks whether it is wanted.
    pub(super) fn climb(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        if self.offer.is_some() || self.demonstration.is_some() || self.phase != Phase::Doing {
            return Outcome::default();
        }
        let Some(help) = self.ladder.next() else { return Outcome::default() };
        if target::remaining(self.step(), computer, self.opening.variant.person.as_deref(), now).is_none() {
            return self.propose(Offer::Restart, now);
        }
        let Some(offer) = help.offer() else { return self.give(help, computer, now) };
        self.ladder.reach(help, now);
        self.propose(offer, now)
    }

    pub(super) fn propose(&mut self, offer: Offer, now: Duration) -> Outcome {
        self.offer = Some((offer, now));
        self.say([offer.line()])
    }

    /// A question stayed without an answer. Showing how harms nobody; nothing else is done unasked.
    pub(super) fn unanswered(&mut self, offer: Offer, computer: &mut Computer, now: Duration) -> Outcome {
        self.offer = None;
        self.ladder.rest(now);
        match offer {
            Offer::Call if self.goal_holds(computer) => self.succeed(computer, now),
            Offer::Show => self.give(Help::Show, computer, now),
            Offer::Do => self.climb(computer, now),
            Offer::Restart | Offer::Call => self.say([self.instruction()]),
        }
    }

    pub(super) fn give(&mut self, help: Help, computer: &mut Computer, now: Duration) -> Outcome {
        self.offer = None;
        self.ladder.reach(help, now);
        if help == Help::Call {
            return self.propose(Offer::Call, now);
        }
        let person = self.opening.variant.person.clone();
        if help != Help::Easier && target::remaining(self.step(), computer, person.as_deref(), now).is_none() {
            return self.propose(Offer::Restart, now);
        }
        self.least = self.least.min(help.rung());
        self.light |= matches!(help, Help::Light | Help::Together);
        self.lights_back |= matches!(help, Help::Light | Help::Together);
        let line = if help == Help::Easier { self.line("easier") } else { Line::new("coach", help.key()) };
        let outcome = self.remark(line);
        self.pending = match help {
            Help::Show => Some(Pending::Play(Purpose::Show)),
            Help::Do => Some(Pending::Play(Purpose::ForYou)),
            Help::Together => Some(Pending::Say(self.line("easier"))),
            Help::Easier | Help::Light | Help::Call => None,
        };
        outcome
    }

    /// Nobody is to be called any more: what is to be done is said again.
    pub fn call_taken_back(&mut self) -> Outcome {
        if self.note == Some(Line::new("coach", "called")) {
            self.note = None;
        }
        self.repeat()
    }

    pub(super) fn play(&mut self, purpose: Purpose, computer: &Computer, now: Duration) {
        let person = self.opening.variant.person.as_deref();
        if self.phase != Phase::Doing {
            return;
        }
        if let Some(gestures) = target::remaining(self.step(), computer, person, now) {
            self.demonstration = Some(Demonstration::new(purpose, computer, gestures, now));
            self.demonstrations += 1;
        }
    }

    pub(super) fn demonstrate(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        let Some(demonstration) = &mut self.demonstration else { return Outcome::default() };
        let _ = demonstration.go_on(computer, now);
        if !demonstration.is_over() {
            return Outcome::default();
        }
        let purpose = demonstration.purpose;
        self.stop_showing();
        self.ladder.rest(now);
        match purpose {
            Purpose::Show => self.remark(Line::new("coach", "your_turn")),
            Purpose::ForYou if self.goal_holds(computer) => self.done_for_you(computer, now),
            Purpose::ForYou => self.propose(Offer::Restart, now),
        }
    }

    /// The step was done for the learner: no praise, the next one is theirs.
    pub(super) fn done_for_you(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        let Outcome { facts, .. } = self.succeed(computer, now);
        if self.opening.rung == Rung::Watch {
            self.phase = Phase::Watched;
            self.note = Some(Line::new("coach", "watched"));
            return Outcome { facts, ..self.say([Line::new("coach", "watched")]) };
        }
        let mut outcome = self.advance(computer, now);
        outcome.facts.splice(0..0, facts);
        outcome
    }

    pub(super) fn stop_showing(&mut self) {
        self.demonstration = None;
        if matches!(self.pending, Some(Pending::Play(_))) {
            self.pending = None;
        }
    }

    pub(super) fn climb_or_wait(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        if self.is_quiet() {
            return self.climb(computer, now);
        }
        self.pending.get_or_insert(Pending::Climb);
        Outcome::default()
    }

    /// Says `line` when the voice is free: a sentence is never cut by a mistake.
    pub(super) fn remark_or_wait(&mut self, line: Line) -> Outcome {
        if self.is_quiet() {
            return self.remark(line);
        }
        if !matches!(self.pending, Some(Pending::Play(_) | Pending::Climb)) && self.awaiting.as_ref() != Some(&line) {
            self.pending = Some(Pending::Say(line));
        }
        Outcome::default()
    }

    pub(super) fn remark(&mut self, line: Line) -> Outcome {
        self.note = Some(line.clone());
        self.say([line])
    }

    pub(super) fn may_help(&self, now: Duration) -> bool {
        self.succeeded.is_none_or(|then| now >= then + AFTER_SUCCESS)
    }

    pub(super) fn silence_due(&self) -> Option<Duration> {
        if self.phase != Phase::Doing || !self.is_quiet() {
            return None;
        }
        let due = self.ladder.due(self.patience())?;
        Some(self.succeeded.map_or(due, |then| due.max(then + AFTER_SUCCESS)))
    }

    /// Who works without help is left in peace for longer.
    pub(super) fn patience(&self) -> Duration {
        match self.opening.rung {
            Rung::Alone | Rung::Known => self.opening.patience * 2,
            Rung::Watch | Rung::Together | Rung::Helped => self.opening.patience,
        }
    }

    /// The face has told how large things are: what is scrolled away may be another thing now.
    pub fn laid_out(&mut self, computer: &Computer, now: Duration) {
        self.look_for_target(computer, now);
    }

    /// What is lit is what comes next. Nothing is, where only the learner knows: which hand is theirs.
    pub(super) fn look_for_target(&mut self, computer: &Computer, now: Duration) {
        let person = self.opening.variant.person.as_deref();
        self.next =
            target::remaining(self.step(), computer, person, now).and_then(|gestures| gestures.into_iter().next());
        self.target = self
            .next
            .as_ref()
            .and_then(|gesture| target::lit(gesture, computer))
            .filter(|spot| computer.pointer().target(spot).is_none_or(|target| target.hand.is_none()));
    }
}
