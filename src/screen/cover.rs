//! What lies over the whole seat, whatever was on it: the question whether somebody is still here, and the pause.

use super::Lent;
use crate::line::Line;
use crate::theme::Element;

use iced::widget::column;

/// Nothing of what was on the screen is to be seen through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cover {
    /// « Êtes-vous toujours là ? »
    StillHere,
    /// The person has gone for a moment: the picture of their card is shown, and nothing else.
    Paused,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Any button or key, anywhere; or the button that says so.
    Stay,
    /// « Finir »
    Finish,
}

impl Cover {
    /// What is said first.
    pub(crate) fn lines(self) -> Vec<Line> {
        vec![]
    }

    pub(crate) fn first_focus(self) -> Option<String> {
        None
    }

    pub(crate) fn view(self, _lent: Lent<'_>) -> Element<'_, Message> {
        column![].into()
    }
}
