//! The picture of a card: its symbol on its colour, the same in every palette, as it is printed.

use crate::learner::Look;
use crate::theme::Element;

use iced::widget::space;

/// The picture of a card, `side` pixels wide and high.
pub fn card_face<'a, Message: 'a>(_look: Look, side: f32) -> Element<'a, Message> {
    space().width(side).height(side).into()
}
