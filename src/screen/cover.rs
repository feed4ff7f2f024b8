//! What lies over the whole seat, whatever was on it: the question whether somebody is still here, and the pause.

use super::{Lent, bar, stop};
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Nothing of what was on the screen is to be seen through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cover {
    /// « Êtes-vous toujours là ? »
    StillHere,
    /// The person has gone for a moment: the picture of their card is shown, and nothing else.
    Paused,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Any button or key, anywhere; or the button that says so.
    Stay,
    /// « Finir »
    Finish,
}

impl Cover {
    /// What is said first.
    pub(crate) fn lines(self) -> Vec<Line> {
        vec![self.line()]
    }

    fn line(self) -> Line {
        Line::new("cover", if self == Self::StillHere { "still_here" } else { "pause" })
    }

    pub(crate) fn first_focus(self) -> Option<String> {
        Some("cover.stay".to_owned())
    }

    pub(crate) fn view(self, lent: Lent<'_>) -> Element<'_, Message> {
        let page = match self {
            Self::StillHere => self.still_here(lent),
            Self::Paused => self.paused(lent),
        };
        bar::signed(page, lent)
    }

    fn still_here(self, lent: Lent<'_>) -> Element<'_, Message> {
        let measure = lent.measure;
        let page = column![
            space().height(Fill),
            widget::icon(Icon::HandPalm, measure.icon_large, theme::Role::Primary),
            container(lent.sentence(&self.line(), measure.instruction).centered()).center_x(Fill),
            container(
                lent.words(&stop::kept(lent.kept, lent.has_cards), measure.body).centered().style(theme::text::soft)
            )
            .center_x(Fill),
            container(stay(Icon::CheckCircle, "cover.still_here_yes", lent).width(measure.title * 10.0)).center_x(Fill),
            space().height(Fill),
        ];
        let page = container(page.spacing(measure.gap).align_x(Center)).padding(measure.margin);
        widget::anywhere(page.width(Fill).height(Fill))
            .on_press(Message::Stay)
            .on_key(|_, _| Some(Message::Stay))
            .into()
    }

    fn paused(self, lent: Lent<'_>) -> Element<'_, Message> {
        let measure = lent.measure;
        let side = measure.icon_large * 1.4;
        let picture = match lent.learner.and_then(|learner| learner.card.as_ref()) {
            Some(card) => widget::card_face(card.look, side),
            None => widget::icon(Icon::Coffee, side, theme::Role::Primary),
        };
        let finish = widget::press(
            "cover.finish",
            widget::signed(Icon::Door, theme::Role::Primary, lent.label("cover.finish"), measure.instruction, measure),
            Message::Finish,
        )
        .style(theme::button::plain)
        .turn(lent.turn)
        .width(Fill)
        .height(measure.tile);
        let page = column![
            space().height(Fill),
            picture,
            lent.sentence(&self.line(), measure.title),
            space().height(Fill),
            row![stay(Icon::Play, "cover.back", lent).width(Fill), finish].spacing(measure.gap),
        ];
        container(page.spacing(measure.gap).align_x(Center)).padding(measure.margin).width(Fill).height(Fill).into()
    }
}

fn stay<'a>(icon: Icon, key: &str, lent: Lent<'a>) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    widget::press("cover.stay", widget::labelled(icon, lent.label(key), measure.instruction, measure), Message::Stay)
        .style(theme::button::primary)
        .turn(lent.turn)
        .height(measure.tile)
}
