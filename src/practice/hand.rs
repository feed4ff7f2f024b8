//! The hand and the keyboard on a real part: events become our own words.

use crate::computer::{Action, Computer};
use crate::theme::Element;

/// The name of the pretend computer for the keyboard of the kiosk.
pub(super) const ID: &str = "computer";

// STUB: to be built.
/// Wraps the face of a part. It finds the topmost spot under the arrow among the containers whose id is one of the computer's spots, tells the
/// hand's movements, and, while it has the keyboard of the kiosk, every key.
pub(super) fn hand<'a>(content: Element<'a, Action>, computer: &'a Computer) -> Element<'a, Action> {
    let _ = computer;
    content
}
