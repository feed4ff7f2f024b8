//! « Que voulez-vous apprendre ? »: what the person came for, by picture.

use super::Message;
use super::small::small;
use crate::lesson::curriculum::Aim;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

use std::sync::Arc;

/// The question, and each aim in the order in which it is shown.
pub(super) fn lines(aims: &[Arc<str>]) -> Vec<Line> {
    let question = Line::new("path", "aim_title");
    [question].into_iter().chain(aims.iter().map(|aim| line(aim))).collect()
}

/// The word of an aim.
pub(super) fn line(aim: &str) -> Line {
    Line::new("curriculum", &format!("aim-{aim}"))
}

/// The big pictures, two in a row.
pub(super) fn view<'a>(chosen: Option<&str>, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let pairs = lent.curriculum.aims.chunks(2).map(|pair| {
        let tiles = pair.iter().map(|aim| tile(aim, chosen == Some(&*aim.id), lent));
        row(tiles).spacing(measure.gap).into()
    });
    let later = small("aim.later", Icon::ArrowRight, lent.label("path.later"), Message::Later, lent);
    let page = column![
        lent.sentence(&Line::new("path", "aim_title"), measure.instruction),
        column(pairs).spacing(measure.gap).height(Fill),
        row![space().width(Fill), later],
    ];
    container(page.spacing(measure.gap)).padding(measure.margin).width(Fill).height(Fill).into()
}

fn tile<'a>(aim: &'a Aim, is_chosen: bool, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let side = measure.icon_large * if measure.compact { 0.7 } else { 0.9 };
    let mark = is_chosen.then(|| widget::icon(Icon::CheckCircle, measure.icon, theme::Role::Primary));
    let face = row![
        widget::icon(Icon::by_name(&aim.icon), side, theme::Role::Primary),
        lent.sentence(&line(&aim.id), measure.instruction),
    ];
    widget::press(
        format!("path.aim.{}", aim.id),
        face.push(mark).spacing(measure.gap).align_y(Center),
        Message::ChoseAim(Arc::clone(&aim.id)),
    )
    .style(if is_chosen { theme::button::chosen } else { theme::button::plain })
    .turn(lent.turn)
    .padding(measure.near)
    .width(Fill)
    .height(Fill)
    .into()
}
