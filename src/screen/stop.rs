//! « Arrêter »: a pause, the end of the visit, or staff. Any screen of a visit can lay it over itself, as it does with the settings.

use super::{Action, Lent};
use crate::line::Line;
use crate::theme::Element;

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Sheet {
    is_open: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Message {
    Continue,
    Pause,
    Finish,
    Staff,
}

impl Sheet {
    pub(crate) fn open(&mut self) -> Action {
        self.is_open = true;
        self.line().map_or(Action::None, |line| Action::Say(vec![line]))
    }

    pub(crate) fn close(&mut self) {
        self.is_open = false;
    }

    pub(crate) fn is_open(self) -> bool {
        self.is_open
    }

    /// The question of the sheet.
    pub(crate) fn line(self) -> Option<Line> {
        self.is_open.then(|| Line::new("classroom", "stop_question"))
    }

    pub(crate) fn first_focus(self) -> Option<&'static str> {
        self.is_open.then_some("stop.continue")
    }

    /// None when the screen goes on as it was: it says again what is to be done.
    pub(crate) fn update(&mut self, message: Message) -> Option<Action> {
        self.is_open = false;
        match message {
            Message::Continue => None,
            Message::Pause => Some(Action::Pause),
            Message::Finish => Some(Action::Leave),
            Message::Staff => Some(Action::ToStaff),
        }
    }

    /// The sheet, if it is open. It fills what the bar leaves.
    pub(crate) fn view(self, _lent: Lent<'_>) -> Option<Element<'_, Message>> {
        None
    }
}
