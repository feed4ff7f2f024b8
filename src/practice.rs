//! The faces of the pretend computer: where raw input becomes our own words.

mod pointer;

use crate::computer::{Action, Computer, Part};
use crate::lesson::Lesson;
use crate::theme::Element;

use std::time::Duration;

/// The part of `computer` that is on screen. `rest` is how long the arrow stays on a thing before that counts as choosing it; whether it counts now
/// is said by `rest_counts`.
pub(crate) fn view<'a>(
    computer: &'a Computer,
    lesson: &'a Lesson,
    rest: Duration,
    rest_counts: bool,
) -> Element<'a, Action> {
    match computer.part() {
        Part::Pointer => pointer::view(computer, lesson, rest, rest_counts),
    }
}
