//! What is asked before more is done than the learner asked for.

use super::{Coach, Help, Outcome};
use crate::computer::Computer;
use crate::line::Line;

use std::time::Duration;

/// A question that waits for « Oui » or « Non ».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// « Voulez-vous voir comment faire ? »
    Show,
    /// « Voulez-vous que l’ordinateur fasse cette étape ? »
    Do,
    /// « Voulez-vous revenir au début de l’étape ? »
    Restart,
    /// « Voulez-vous appeler quelqu’un ? »
    Call,
}

impl Offer {
    /// The end of the key of its question: `coach.offer_show`.
    pub(super) fn line(self) -> Line {
        Line::new(
            "coach",
            match self {
                Self::Show => "offer_show",
                Self::Do => "offer_do",
                Self::Restart => "offer_restart",
                Self::Call => "offer_call",
            },
        )
    }
}

impl Coach {
    /// The learner answers the question.
    pub fn answer(&mut self, yes: bool, computer: &mut Computer, now: Duration) -> Outcome {
        let Some((offer, _)) = self.offer.take() else { return Outcome::default() };
        self.ladder.rest(now);
        match (offer, yes) {
            (Offer::Call, _) if self.goal_holds(computer) => self.succeed_by_calling(yes, computer, now),
            (Offer::Call, true) => {
                self.note = Some(Line::new("coach", "called"));
                Outcome { call: true, ..self.say([Line::new("coach", "called")]) }
            }
            (Offer::Restart, true) => self.restart(computer, now),
            (Offer::Show, true) => self.give(Help::Show, computer, now),
            (Offer::Do, true) => self.give(Help::Do, computer, now),
            (_, false) => self.say([self.instruction()]),
        }
    }
}
