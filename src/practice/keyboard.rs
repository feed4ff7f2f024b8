//! A sheet of paper with fields, and the drawn keyboard.

use super::Lent;
use crate::computer::{Action, Computer};
use crate::theme::Element;

use iced::widget::column;

/// The sheet, and the keyboard below it.
pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    column![super::page::blocks(computer, lent.clone()), drawn(computer, lent)].into()
}

// STUB: to be built.
/// The drawn keyboard: keys that are down are lit, and the keys to press next are marked.
pub(super) fn drawn<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let _ = (computer, lent);
    iced::widget::space().into()
}
