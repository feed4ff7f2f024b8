//! « Autre chose »: every lesson of the tree.

use super::Message;
use super::small::small;
use crate::lesson::curriculum;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row, scrollable, space};
use iced::{Center, Fill};

/// Every lesson, by module, each with the rung it was done with. At the top, where there are aims, the way to another one.
pub(super) fn view<'a>(question: &Line, has_aims: bool, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let aim = has_aims.then(|| small("path.aim", Icon::Target, lent.label("path.aim"), Message::Aims, lent));
    let title = row![lent.sentence(question, measure.instruction).width(Fill)].push(aim);
    let mut page = column![title.spacing(measure.gap).align_y(Center)].spacing(measure.gap);
    for module in &lent.curriculum.modules {
        let heading = row![
            widget::icon(Icon::by_name(&module.icon), measure.icon, theme::Role::Primary),
            widget::strong(lent.label(&format!("curriculum.module-{}", module.id)), measure.body),
        ]
        .spacing(measure.gap)
        .align_y(Center);
        page = page.push(heading);
        page = module
            .lessons
            .iter()
            .fold(page, |page: Column<'a, Message, theme::Theme>, entry| page.push(tile(entry, lent)));
    }
    container(scrollable(page.width(Fill))).padding(measure.margin).width(Fill).height(Fill).into()
}

fn tile<'a>(entry: &'a curriculum::Entry, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let rung = lent.progress.rung(&entry.id);
    let words = rung.map(|rung| lent.label(&format!("rungs.{}", rung.key()))).unwrap_or_default();
    let face = row![
        widget::icon(Icon::by_name(&entry.icon), measure.icon, theme::Role::Primary),
        widget::strong(lent.label(&format!("curriculum.{}", entry.id)), measure.label),
        space().width(Fill),
        widget::rung(rung, words, measure),
    ]
    .spacing(measure.gap)
    .align_y(Center);
    let opens_at = lent.progress.opens_at(&entry.id);
    widget::press(format!("path.lesson.{}", entry.id), face, Message::Chose(entry.id.clone(), opens_at))
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding([0.0, measure.gap])
        .width(Fill)
        .height(measure.tile)
        .into()
}
