//! What can wait, as a smaller button.

use super::Message;
use crate::screen::Lent;
use crate::theme;
use crate::widget::{self, Icon};

/// A button that matters less.
pub(super) fn small<'a>(
    id: &'static str,
    icon: Icon,
    label: String,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    widget::press(id, widget::signed(icon, theme::Role::Primary, label, measure.helper, measure), message)
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding(measure.near)
        .height(measure.helper_height)
}
