//! What is asked before more is done than the learner asked for.

use crate::line::Line;

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
