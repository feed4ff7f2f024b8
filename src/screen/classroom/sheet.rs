//! « Aide »: the choice of a help, which lies over the exercise.

use super::Message;
use crate::coach::Help;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::Fill;
use iced::widget::{column, row};

use std::iter;

/// The question of the sheet.
pub(super) fn line() -> Line {
    Line::new("classroom", "help_question")
}

/// The six helps, from the lightest to the heaviest.
pub(super) fn ways(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let tiles = Help::ALL.map(|help| {
        let label = lent.label(&format!("classroom.help_{}", help.key()));
        let role = if help == Help::Call { theme::Role::Call } else { theme::Role::Primary };
        widget::press(
            format!("help.{}", help.key()),
            widget::signed(icon(help), role, label, measure.label, measure),
            Message::Asked(help),
        )
        .style(if help == Help::Call { theme::button::call } else { theme::button::plain })
        .turn(lent.turn)
        .width(Fill)
        .height(Fill)
        .into()
    });
    let mut tiles = tiles.into_iter();
    let pairs = iter::from_fn(|| Some(row([tiles.next()?, tiles.next()?]).spacing(measure.gap).into()));
    column(pairs).spacing(measure.gap).into()
}

fn icon(help: Help) -> Icon {
    match help {
        Help::Easier => Icon::ChatCircleDots,
        Help::Light => Icon::Target,
        Help::Show => Icon::Eye,
        Help::Together => Icon::Handshake,
        Help::Do => Icon::MagicWand,
        Help::Call => Icon::Hand,
    }
}
