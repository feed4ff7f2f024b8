//! What is remembered of hand and keyboard between two events.

use crate::computer::hand::Place;
use crate::computer::keyboard::Position;

use iced::advanced::widget::operation::Focusable;
use iced::keyboard::Modifiers;
use iced::{Rectangle, mouse, touch};

/// What holds a thing down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Grip {
    Button(mouse::Button),
    Finger(touch::Finger),
}

/// A press under way.
pub(super) struct Held {
    pub(super) grip: Grip,
    pub(super) from: iced::Point,
    /// What it began on.
    pub(super) on: Option<Place>,
    pub(super) way: Way,
}

/// What a press may still become.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Way {
    /// The computer knows of it; the hand has not moved further than it trembles.
    Still,
    /// The computer is told where it goes.
    Moving,
    /// A finger on a page: lifted here it is a tap.
    Tap,
    /// A finger that moves the page, and where it was last.
    Swipe(f32),
}

/// What is remembered of hand and keyboard between two events.
#[derive(Default)]
pub(super) struct State {
    pub(super) focused: bool,
    pub(super) by_key: bool,
    /// Whether something in the computer had its keyboard.
    pub(super) had_focus: bool,
    pub(super) modifiers: Modifiers,
    pub(super) has_alt_gr: bool,
    /// The keys of which the computer believes that they are down.
    pub(super) down: Vec<Position>,
    pub(super) held: Option<Held>,
    pub(super) told: Option<Place>,
    pub(super) told_at: iced::Point,
    /// What has the keyboard and shows it by no edge of its own.
    pub(super) ring: Option<Rectangle>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        (self.focused, self.by_key) = (true, true);
    }

    fn unfocus(&mut self) {
        (self.focused, self.by_key) = (false, false);
    }
}
