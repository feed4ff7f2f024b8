//! A lesson under way: what the learner does comes in as deeds, what to say, keep and show goes out.
//!
//! The coach is pure: it reads no clock, plays no sound and writes nothing. It is told when a sentence was heard and when the moment that
//! it named has come, and so a whole lesson can be played in milliseconds.
#![warn(missing_docs)]

pub mod demonstration;
mod giving;
pub mod help;
mod offer;
mod resume;
mod sheet;
mod shown;
mod steps;
pub mod target;

pub use demonstration::{Demonstration, Ghost};
pub use help::Help;
pub use offer::Offer;

use crate::computer::{Action, Computer, Deed, Gesture, Helper, Spot};
use crate::lesson::{Lesson, Person, Scene, Step, Variant};
use crate::line::Line;
use crate::progress::{Fact, Run, Rung};
use demonstration::Purpose;
use help::Ladder;

use jiff::civil::Date;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// After a success, no help comes by itself for this long.
const AFTER_SUCCESS: Duration = Duration::from_secs(3);
/// Until a success can be looked at, a press does not go on to the next step.
const SETTLE: Duration = Duration::from_millis(700);

/// How a lesson is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// What is taught.
    pub lesson: Arc<Lesson>,
    /// With whom, in which skin.
    pub variant: Variant,
    /// With how much help it begins: one of [`Rung::OPENS`].
    pub rung: Rung,
    /// Which run of it this is, for the facts.
    pub run: Run,
    /// The steps of this run that were done at an earlier visit, each with its rung: the lesson goes on after them.
    pub done: BTreeMap<Arc<str>, Rung>,
    /// The day, for the facts.
    pub today: Date,
    /// How long a silence lasts before help comes by itself.
    pub patience: Duration,
}

/// What the kiosk has to do after the coach looked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct Outcome {
    /// To be added to the progress and kept.
    pub facts: Vec<Fact>,
    /// To be said now, in order, instead of what is being said. Empty leaves the voice alone.
    pub say: Vec<Line>,
    /// Somebody is to be called.
    pub call: bool,
    /// The lesson has ended with this rung.
    pub finished: Option<Rung>,
}

/// Where the lesson is within a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The goal is not reached.
    Doing,
    /// It is, since then, and the praise is being said.
    Praising(Duration),
    /// It was reached for the learner, who says when to go on.
    Watched,
    /// The last step is done.
    Finished,
}

/// A lesson under way.
#[derive(Debug, Clone)]
pub struct Coach {
    opening: Opening,
    step: usize,
    played: Vec<Arc<str>>,
    run: Rung,
    phase: Phase,
    least: Rung,
    checkpoint: Computer,
    seen: Computer,
    ladder: Ladder,
    pending: Option<Pending>,
    awaiting: Option<Line>,
    succeeded: Option<Duration>,
    note: Option<Line>,
    light: bool,
    /// Whether the way back from a sheet that the step is not about is lit too.
    lights_back: bool,
    next: Option<Gesture>,
    target: Option<Spot>,
    demonstration: Option<Demonstration>,
    demonstrations: usize,
    offer: Option<(Offer, Duration)>,
    /// Whether what was being done for the learner was cut off by a sheet.
    is_cut: bool,
}

/// What waits until the voice has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pending {
    Say(Line),
    Climb,
    Play(Purpose),
}

impl Coach {
    /// Opens the lesson at its first step that is not done yet, which is laid out on `computer`.
    ///
    /// What was done at an earlier visit is played again on `computer` without being shown, so that the learner finds it as they left it.
    /// Where that fails, because the lesson was changed since, the lesson goes on from there.
    pub fn begin(opening: Opening, computer: &mut Computer, now: Duration) -> (Self, Outcome) {
        let mut coach = Self {
            run: Rung::Alone,
            least: opening.rung,
            opening,
            step: 0,
            played: Vec::new(),
            phase: Phase::Doing,
            checkpoint: computer.clone(),
            seen: computer.clone(),
            ladder: Ladder::new(now),
            pending: None,
            awaiting: None,
            succeeded: None,
            note: None,
            light: false,
            lights_back: false,
            next: None,
            target: None,
            demonstration: None,
            demonstrations: 0,
            offer: None,
            is_cut: false,
        };
        let first = coach.replay(computer, now);
        let outcome = coach.enter(first, computer, now);
        (coach, outcome)
    }

    /// Looks at what was done.
    pub fn observe(&mut self, deed: &Deed, computer: &mut Computer, now: Duration) -> Outcome {
        match self.phase {
            Phase::Doing if self.goal_holds(computer) && !self.is_asking_to_call() => {
                // A sheet came over the end of what was being done for them.
                if self.is_cut { self.done_for_you(computer, now) } else { self.succeed(computer, now) }
            }
            Phase::Doing => self.judge(deed, computer, now),
            Phase::Praising(_) if !self.goal_holds(computer) => {
                self.phase = Phase::Doing;
                self.note = Some(self.line("mission"));
                self.seen = computer.clone();
                self.look_for_target(computer, now);
                self.say([self.instruction()])
            }
            Phase::Praising(since) if is_press(deed) && now >= since + SETTLE => self.advance(computer, now),
            Phase::Praising(_) | Phase::Watched | Phase::Finished => Outcome::default(),
        }
    }

    /// A sentence was said to its end.
    pub fn heard(&mut self, line: &Line, computer: &mut Computer, now: Duration) -> Outcome {
        if self.awaiting.as_ref() != Some(line) {
            return Outcome::default();
        }
        self.awaiting = None;
        self.ladder.rest(now);
        if let Some((_, since)) = &mut self.offer {
            *since = now;
        }
        match self.pending.take() {
            Some(Pending::Say(line)) => self.remark(line),
            Some(Pending::Climb) => self.climb(computer, now),
            Some(Pending::Play(purpose)) => {
                self.play(purpose, computer, now);
                Outcome::default()
            }
            None if matches!(self.phase, Phase::Praising(_)) => self.advance(computer, now),
            None => Outcome::default(),
        }
    }

    /// The moment named by [`Self::wake_at`] has come.
    pub fn wait(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        if self.demonstration.is_some() {
            return self.demonstrate(computer, now);
        }
        match self.offer {
            Some((offer, since)) if self.is_quiet() && now >= since + self.patience() => {
                self.unanswered(offer, computer, now)
            }
            None if self.silence_due().is_some_and(|due| now >= due) => self.climb(computer, now),
            _ => Outcome::default(),
        }
    }

    /// The next moment at which [`Self::wait`] has something to do.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        match (&self.demonstration, self.offer) {
            (Some(demonstration), _) => Some(demonstration.wake_at()),
            (None, Some((_, since))) => self.is_quiet().then(|| since + self.patience()),
            (None, None) => self.silence_due(),
        }
    }

    /// The learner asks for this help.
    pub fn ask(&mut self, help: Help, computer: &mut Computer, now: Duration) -> Outcome {
        let _ = computer.apply(&Action::Helper(Helper::Help), now);
        if self.phase != Phase::Doing {
            return self.repeat();
        }
        self.is_cut = false;
        self.stop_showing();
        self.seen = computer.clone();
        self.look_for_target(computer, now);
        // Asking may be what the step is about. A call is never swallowed by it.
        if help != Help::Call && self.goal_holds(computer) {
            return self.succeed_by_asking(help, computer, now);
        }
        self.give(help, computer, now)
    }

    /// Says again what is to be done, in the wording that was given last.
    pub fn repeat(&mut self) -> Outcome {
        if let Some((offer, _)) = self.offer {
            return self.say([offer.line()]);
        }
        match self.phase {
            Phase::Praising(_) => self.say([self.line("praise")]),
            Phase::Doing | Phase::Watched => {
                let note = self.note.clone().filter(|note| *note != self.line("mission"));
                self.say([Some(self.instruction()), self.real(), note].into_iter().flatten())
            }
            Phase::Finished => Outcome::default(),
        }
    }

    /// Goes on after a step that was watched.
    pub fn go_on(&mut self, computer: &mut Computer, now: Duration) -> Outcome {
        match self.phase {
            Phase::Watched | Phase::Praising(_) => self.advance(computer, now),
            Phase::Doing | Phase::Finished => Outcome::default(),
        }
    }

    /// A press while the ghost shows how: nobody is forced to watch. True when a showing was stopped.
    pub fn interrupt(&mut self, now: Duration) -> bool {
        let showing = self.demonstration.as_ref().is_some_and(|shown| shown.purpose == Purpose::Show);
        if showing {
            self.stop_showing();
            self.ladder.rest(now);
        }
        showing
    }

    /// The face told how large things are: on the computer of the ghost they are as large.
    pub fn lay_out(&mut self, action: &Action, now: Duration) {
        if let Some(demonstration) = &mut self.demonstration {
            demonstration.lay_out(action, now);
        }
    }

    /// The step under way.
    #[must_use]
    pub fn step(&self) -> &Step {
        // `enter` never goes beyond the last step, and a lesson has at least one.
        &self.opening.lesson.steps[self.step]
    }

    /// Which step this is, counted from 1, and how many there are.
    #[must_use]
    pub fn place(&self) -> (usize, usize) {
        (self.step + 1, self.opening.lesson.steps.len())
    }

    /// The lesson under way.
    #[must_use]
    pub fn lesson(&self) -> &Lesson {
        &self.opening.lesson
    }

    /// The fictional person of the exercise.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        self.opening.variant.person.as_deref()
    }

    /// With whom it is played, and in which skin.
    #[must_use]
    pub fn variant(&self) -> &Variant {
        &self.opening.variant
    }

    /// The help with which it was opened.
    #[must_use]
    pub fn rung(&self) -> Rung {
        self.opening.rung
    }
}

/// Lines and names.
impl Coach {
    fn say(&mut self, lines: impl IntoIterator<Item = Line>) -> Outcome {
        let say: Vec<_> = lines.into_iter().collect();
        self.awaiting = say.last().cloned();
        Outcome { say, ..Outcome::default() }
    }

    /// Whether nothing that the coach said is still being said.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.awaiting.is_none()
    }

    fn instruction(&self) -> Line {
        self.of_person(Line::new(self.opening.lesson.id.as_str(), &self.step().id))
    }

    fn line(&self, attribute: &str) -> Line {
        self.line_of(self.step(), attribute)
    }

    fn line_of(&self, step: &Step, attribute: &str) -> Line {
        self.of_person(Line::new(self.opening.lesson.id.as_str(), &step.id).attribute(attribute))
    }

    fn of_person(&self, line: Line) -> Line {
        self.opening.variant.about(line)
    }

    fn scene<'a>(&'a self, computer: &'a Computer) -> Scene<'a> {
        Scene { computer, person: self.opening.variant.person.as_deref() }
    }

    fn goal_holds(&self, computer: &Computer) -> bool {
        self.step().goal.holds(&self.scene(computer))
    }
}

fn is_press(deed: &Deed) -> bool {
    deed.is_press()
}

#[cfg(test)]
mod tests;
