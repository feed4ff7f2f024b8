//! The faces of the pretend computer: where raw input becomes our own words.

mod pointer;

use crate::computer::{Action, Computer, Part};
use crate::theme::Element;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// The drawings that a lesson names: SVG, by name.
pub(crate) type Pictures = BTreeMap<String, Arc<[u8]>>;

/// The part of `computer` that is on screen. `rest` is how long the arrow stays on a thing before that counts as choosing it; whether it counts now
/// is said by `rest_counts`.
pub(crate) fn view<'a>(
    computer: &'a Computer,
    pictures: &'a Pictures,
    rest: Duration,
    rest_counts: bool,
) -> Element<'a, Action> {
    match computer.part() {
        Part::Pointer => pointer::view(computer, pictures, rest, rest_counts),
        Part::Keyboard | Part::Browser | Part::Desktop => iced::widget::space().into(),
    }
}
