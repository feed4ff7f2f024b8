//! What a button remembers from one event to the next.

use super::SLIP;
use super::rest::Rest;
use crate::theme::button::Status;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::Focusable;
use iced::time::Instant;
use iced::{Event, Rectangle, mouse, touch};

/// A press elsewhere takes the keyboard away, even if another control has taken that press.
pub(super) fn is_press(event: &Event) -> bool {
    matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }))
}

/// Where the hand is, as seen from a button.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pointed {
    pub(super) over: bool,
    pub(super) near: bool,
}

impl Pointed {
    /// A finger says where it is; but within a scrolled page only the cursor, which follows the finger, is in the page's own coordinates.
    pub(super) fn new(event: &Event, cursor: mouse::Cursor, bounds: Rectangle) -> Self {
        let finger = match event {
            Event::Touch(
                touch::Event::FingerPressed { position, .. } | touch::Event::FingerLifted { position, .. },
            ) => Some(*position),
            _ => None,
        };
        let is_in = |area: Rectangle| match cursor.position().or(finger) {
            Some(at) => area.contains(at),
            None => false,
        };
        Self { over: is_in(bounds), near: is_in(bounds.expand(SLIP)) }
    }
}

/// What holds the button down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grip {
    Button(mouse::Button),
    Finger(touch::Finger),
    Key,
}

/// Whether presses count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gate {
    /// Not yet: no redraw has told the time since.
    Shut,
    /// Not before then.
    Until(Instant),
    Open,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) id: Id,
    pub(super) turn: u64,
    pub(super) gate: Gate,
    pub(super) grip: Option<Grip>,
    pub(super) focused: bool,
    pub(super) by_key: bool,
    pub(super) by_finger: bool,
    pub(super) rest: Rest,
    pub(super) drawn: Option<Status>,
}

impl State {
    pub(super) fn new(id: Id, turn: u64) -> Self {
        Self {
            id,
            turn,
            gate: Gate::Shut,
            grip: None,
            focused: false,
            by_key: false,
            by_finger: false,
            rest: Rest::default(),
            drawn: None,
        }
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.by_key = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.by_key = false;
    }
}
