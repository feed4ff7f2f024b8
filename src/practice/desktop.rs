//! The desk: its icons, its windows, the task bar, the USB key.

use super::Lent;
use crate::computer::{Action, Computer};
use crate::theme::Element;

// STUB: to be built.
/// The whole desk.
pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let _ = (computer, lent);
    iced::widget::space().into()
}
