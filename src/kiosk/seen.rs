//! What is known of the seat from outside: by the tour, the tests and the measures.

use super::Kiosk;
use crate::coach::Coach;
use crate::learner::Learner;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::{Progress, Rung};
use crate::screen::Screen;
use crate::texts::Texts;

use std::time::Duration;

impl Kiosk {
    /// Who sits here, if anybody.
    #[must_use]
    pub fn learner(&self) -> Option<&Learner> {
        self.visit.as_ref().map(|visit| &visit.learner)
    }

    /// Whether staff set the seat up, so that there are cards. None while that is not known.
    #[must_use]
    pub fn has_cards(&self) -> Option<bool> {
        self.has_cards
    }

    /// Whether a staff screen is shown: never without a code of staff.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        matches!(self.screen, Screen::Staff(_))
    }

    /// What is known of who sits here.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The pretend computer of the lesson under way.
    #[must_use]
    pub fn computer(&self) -> Option<&crate::computer::Computer> {
        match &self.screen {
            Screen::Classroom(classroom) => Some(classroom.computer()),
            _ => None,
        }
    }

    /// What can be learnt here.
    #[must_use]
    pub fn curriculum(&self) -> &Curriculum {
        self.library.curriculum()
    }

    /// The lesson under way.
    #[must_use]
    pub fn coach(&self) -> Option<&Coach> {
        match &self.screen {
            Screen::Classroom(classroom) => Some(classroom.coach()),
            _ => None,
        }
    }

    /// The lesson whose card is on screen: it has not begun.
    #[must_use]
    pub fn before(&self) -> Option<&lesson::Id> {
        match &self.screen {
            Screen::Before(before) => Some(&before.opening().lesson.id),
            _ => None,
        }
    }

    /// The procedure of which it is asked whether the real thing is done.
    #[must_use]
    pub fn after(&self) -> Option<&lesson::Id> {
        match &self.screen {
            Screen::After(after) => Some(after.lesson()),
            _ => None,
        }
    }

    /// The rung with which the lesson ended whose end is on screen.
    #[must_use]
    pub fn ended(&self) -> Option<Rung> {
        match &self.screen {
            Screen::End(end) => Some(end.rung()),
            _ => None,
        }
    }

    /// Whether nothing is being said.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.narrator.is_quiet()
    }

    /// What is being said, if anything is: a sentence, or what stands on a control.
    #[must_use]
    pub fn saying(&self) -> Option<&Line> {
        self.narrator.saying()
    }

    /// The words of the house and of the lesson under way.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// How long the arrow rests on a thing before that is a choice.
    #[must_use]
    pub fn rest(&self) -> Duration {
        self.settings.rest
    }
}
