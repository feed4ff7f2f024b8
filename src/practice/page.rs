//! A page: its blocks from the top, and the window of the browser around it.

use super::Lent;
use crate::computer::{Action, Computer};
use crate::theme::Element;

// STUB: to be built.
/// The window of the browser: tab, address, page, bar, zoom.
pub(super) fn window<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    blocks(computer, lent)
}

// STUB: to be built.
/// The blocks that are shown now, without a window around them.
pub(super) fn blocks<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let _ = (computer, lent);
    iced::widget::space().into()
}
