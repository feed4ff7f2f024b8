//! What lies over an exercise: the choice of a help, and the question whether to stop.

use super::Message;
use crate::coach::Help;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

use std::iter;

/// One idea at a time: while a sheet is open, the exercise waits behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    None,
    Help,
    Stop,
}

impl Sheet {
    /// The question of the sheet.
    pub(super) fn line(self) -> Option<Line> {
        match self {
            Self::None => None,
            Self::Help => Some(Line::new("classroom", "help_question")),
            Self::Stop => Some(Line::new("classroom", "stop_question")),
        }
    }

    /// The sheet, if one is open. It fills what the bar leaves.
    pub(super) fn view(self, lent: Lent<'_>) -> Option<Element<'_, Message>> {
        let line = self.line()?;
        let measure = lent.measure;
        let title = lent.sentence(&line, measure.instruction);
        let page = match self {
            Self::Stop => column![title, stop(lent)],
            Self::None | Self::Help => column![title, help(lent)],
        };
        Some(container(page.spacing(measure.gap)).padding(measure.margin).width(Fill).height(Fill).into())
    }
}

/// The six helps, from the lightest to the heaviest.
fn help(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let tiles = Help::ALL.map(|help| {
        let label = lent.label(&format!("classroom.help_{}", help.key()));
        widget::press(
            format!("help.{}", help.key()),
            widget::labelled(icon(help), label, measure.label, measure),
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

fn stop(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let button = |id: &'static str, icon, key: &str, message| {
        let face = column![
            widget::icon(icon, measure.icon_large, theme::Role::Inherit),
            widget::strong(lent.label(key), measure.instruction),
        ];
        widget::press(id, face.spacing(measure.gap).align_x(Center), message).turn(lent.turn).width(Fill).height(Fill)
    };
    column![
        widget::soft(lent.label("classroom.stop_note"), measure.body),
        row![
            button("stop.continue", Icon::Play, "classroom.stop_continue", Message::Stopped(false))
                .style(theme::button::primary),
            button("stop.finish", Icon::Door, "classroom.stop_finish", Message::Stopped(true))
                .style(theme::button::plain),
        ]
        .spacing(measure.gap),
    ]
    .spacing(measure.gap)
    .into()
}
