//! The pad of digits, the boxes in which they appear, and the keys of the keyboard that type them.

use crate::learner::{Digit, Digits};
use crate::theme::{Element, Measure};

use iced::widget::column;

/// What is pressed, on the pad or on the keyboard. Its debug form shows no digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A digit.
    Digit(Digit),
    /// « Effacer »: the last digit.
    Erase,
    /// « Valider »
    Confirm,
}

/// The words of the pad.
#[derive(Debug, Clone)]
pub struct Labels {
    /// « Effacer »
    pub erase: String,
    /// « Valider »
    pub confirm: String,
}

/// Twelve keys: `pad.0` to `pad.9`, `pad.erase`, `pad.confirm`. Every press counts. The last one does nothing unless `can_confirm`.
pub fn pad<'a, Message: Clone + 'a>(
    _labels: Labels,
    _can_confirm: bool,
    _on_key: fn(Key) -> Message,
    _measure: &Measure,
) -> Element<'a, Message> {
    column![].into()
}

/// One box for each digit there is room for; the next one to be typed has the ring. `is_masked` shows a dot in place of each digit.
pub fn boxes<'a, Message: 'a>(_digits: &Digits, _is_masked: bool, _measure: &Measure) -> Element<'a, Message> {
    column![].into()
}

/// Wraps a page, so that digits typed anywhere on it count: the top row with or without Shift (by the place of the key, as on an AZERTY
/// keyboard), the numeric pad with or without NumLock, Backspace, Enter. A held key counts once. A scanner types digits and Enter.
pub fn typing<'a, Message: Clone + 'a>(
    page: impl Into<Element<'a, Message>>,
    _on_key: fn(Key) -> Message,
) -> Element<'a, Message> {
    page.into()
}
