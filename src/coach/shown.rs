//! What the face shows of a lesson under way.

use super::{Coach, Demonstration, Ghost, Phase, target};
use crate::computer::keyboard::Stroke;
use crate::computer::{Computer, Gesture, Spot};
use crate::lesson::REAL;
use crate::line::Line;

impl Coach {
    /// The sentence that stands largest: the instruction, or the praise.
    #[must_use]
    pub fn title(&self) -> Line {
        match self.phase {
            Phase::Praising(_) => self.line("praise"),
            Phase::Doing | Phase::Watched | Phase::Finished => self.instruction(),
        }
    }

    /// The sentence below it: the mission, then whatever was said last to help.
    #[must_use]
    pub fn note(&self) -> Option<&Line> {
        self.note.as_ref()
    }

    /// How the real site does what the step under way is about: it is said after the instruction, and stands beside the exercise all the while.
    #[must_use]
    pub fn real(&self) -> Option<Line> {
        self.step().is_real.then(|| self.line(REAL))
    }

    /// Whether the goal was just reached.
    #[must_use]
    pub fn is_praising(&self) -> bool {
        matches!(self.phase, Phase::Praising(_))
    }

    /// Whether the learner says when to go on.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.phase == Phase::Watched
    }

    /// The question that waits for an answer.
    #[must_use]
    pub fn offer(&self) -> Option<Line> {
        self.offer.map(|(offer, _)| offer.line())
    }

    /// What is lit.
    #[must_use]
    pub fn light(&self) -> Option<&Spot> {
        let is_lit = self.light && self.phase == Phase::Doing && self.demonstration.is_none();
        self.target.as_ref().filter(|_| is_lit && (self.lights_back || !self.leads_back()))
    }

    /// The keys to press next, the first one first: shown while what has the keyboard is lit, and while the ghost types.
    #[must_use]
    pub fn strokes(&self, computer: &Computer) -> Vec<Stroke> {
        match &self.demonstration {
            Some(demonstration) => demonstration.strokes(),
            None if self.light().is_some() => {
                self.next.as_ref().map(|next| target::strokes(next, computer)).unwrap_or_default()
            }
            None => vec![],
        }
    }

    /// The paper value that is to be typed next: `february.hours`.
    #[must_use]
    pub fn paper_value(&self) -> Option<&str> {
        // What is typed was read from the paper already: only the solution as it is written names the value.
        let next = self.next.as_ref().filter(|_| self.light && self.phase == Phase::Doing)?;
        let at = self.step().solution_for(self.person()).iter().position(|gesture| gesture == next)?;
        let Gesture::Type(expr) = &self.step().solution[at] else { return None };
        expr.names().into_iter().find_map(|(_, name)| name.strip_prefix("person."))
    }

    /// The showing under way. While it is on a clone, the clone is what the learner sees.
    #[must_use]
    pub fn demonstration(&self) -> Option<&Demonstration> {
        self.demonstration.as_ref()
    }

    /// Where the ghost is, with a movement number that is new in the whole lesson.
    #[must_use]
    pub fn ghost(&self) -> Option<Ghost> {
        let ghost = self.demonstration.as_ref()?.ghost()?;
        Some(Ghost { movement: self.demonstrations * 1000 + ghost.movement, ..ghost })
    }
}
