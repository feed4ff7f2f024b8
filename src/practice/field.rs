//! A field, drawn: its text, its caret, what is selected.

use crate::computer::field::Field;
use crate::computer::{Action, Spot};
use crate::theme::Element;

use iced::widget::{container, text};

/// How a field looks.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    /// Letters, in pixels.
    pub(super) size: f32,
    /// What stands behind it: `heures`.
    pub(super) unit: Option<String>,
    /// Whether a red line stands below it.
    pub(super) has_problem: bool,
    /// How many lines it is high.
    pub(super) lines: u8,
    /// Whether it has the keyboard.
    pub(super) is_focused: bool,
}

// STUB: to be built.
/// A field as wide as it can be, named `spot`. It tells presses, movements and releases of the hand itself, because only it knows before which letter they are.
pub(super) fn field<'a>(spot: &Spot, field: &'a Field, look: Look) -> Element<'a, Action> {
    container(text(field.shown()).size(look.size)).id(spot.to_string()).into()
}
