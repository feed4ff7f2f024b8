//! Somebody is called: the question, and the quiet band that shows it until it is taken back.

use super::Lent;
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill, Length};

/// « Voulez-vous appeler quelqu’un ? »
pub(crate) fn question() -> Line {
    Line::new("coach", "offer_call")
}

/// « Oui » and « Non », beside the question: neither is the main thing to do, which stands below.
pub(crate) fn answers<'a, Message: Clone + 'a>(on_answer: fn(bool) -> Message, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let button = |id: &'static str, icon, key: &str, yes: bool| {
        let role = if yes { theme::Role::Call } else { theme::Role::Primary };
        widget::press(id, widget::signed(icon, role, lent.label(key), measure.label, measure), on_answer(yes))
            .turn(lent.turn)
            .rest_to_choose(lent.settings.rest, lent.is_quiet)
            .height(measure.button)
    };
    row![
        button("call.yes", Icon::CheckCircle, "helpers.yes", true).style(theme::button::call),
        button("call.no", Icon::X, "helpers.no", false),
    ]
    .spacing(measure.gap)
    .into()
}

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
