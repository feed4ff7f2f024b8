//! « Plus ou moins d’aide »: how much help the lesson opens with.

use super::Message;
use crate::line::Line;
use crate::progress::Rung;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// The four ways to open a lesson, each with what it means.
pub(super) fn view(chosen: Rung, lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let tiles = Rung::OPENS.map(|rung| {
        let mark = (rung == chosen).then(|| widget::icon(Icon::CheckCircle, measure.icon, theme::Role::Primary));
        let title = row![widget::strong(lent.label(&format!("rungs.{}", rung.key())), measure.label)].push(mark);
        let face = row![
            widget::rungs(Some(rung), measure),
            column![
                title.spacing(measure.gap).align_y(Center),
                widget::soft(lent.label(&format!("path.how_{}", rung.key())), measure.body),
            ]
            .width(Fill),
        ]
        .spacing(measure.margin)
        .width(Fill)
        .align_y(Center);
        widget::press(format!("path.rung.{}", rung.key()), face, Message::ChoseHelp(rung))
            .style(if rung == chosen { theme::button::chosen } else { theme::button::plain })
            .turn(lent.turn)
            .padding([0.0, measure.margin])
            .width(Fill)
            .height(Fill)
            .into()
    });
    let title = lent.sentence(&Line::new("path", "how_title"), measure.instruction);
    let page = column![title, column(tiles).spacing(measure.gap)].spacing(measure.gap);
    container(page).padding(measure.margin).width(Fill).height(Fill).into()
}
