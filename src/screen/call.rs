//! The band that shows that somebody was called.

use super::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, space};
use iced::{Center, Fill, Length};

/// Quiet, narrow, and only after « Oui »: nobody is shown up. `cancel` takes the call back.
pub(crate) fn band<'a, Message: Clone + 'a>(cancel: Message, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    // The band does not grow with the letters: it is for whoever comes, not for whoever calls.
    let size = measure.caption.min(30.0);
    let cancel = widget::press("call.cancel", widget::words(lent.label("classroom.call_cancel"), None, size), cancel)
        .style(theme::button::call)
        .padding(measure.near)
        .turn(lent.turn)
        .width(Fill)
        .height(Length::Shrink);
    let inside = column![
        space().height(Fill),
        widget::icon(Icon::Hand, measure.icon_tile, theme::Role::Call),
        widget::words(lent.label("classroom.call_shown"), None, size),
        cancel,
        space().height(Fill),
    ]
    .spacing(if measure.is_narrow() { measure.near } else { measure.gap })
    .align_x(Center);
    // Wide enough for the longest word of the band, whatever the size of its letters.
    let width = widget::CALL_BAND.max(measure.caption * 5.4).min(measure.beside());
    container(inside).style(theme::container::call).padding(measure.near).width(width).height(Fill).into()
}
