//! « Mes progrès »: what the person can do now, in plain words. No points, no per cent, no streak.

use super::Message;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::{Progress, Rung};
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, scrollable, space};
use iced::{Center, Fill};

/// The lessons that were begun, in the order of the curriculum, each with the rung it was done with.
pub(super) fn list(progress: &Progress, curriculum: &Curriculum) -> Vec<(lesson::Id, Option<Rung>)> {
    let begun = curriculum.lessons().filter(|entry| progress.has_begun(&entry.id));
    begun.map(|entry| (entry.id.clone(), progress.rung(&entry.id))).collect()
}

/// The title; then each lesson, and what the person can do in it.
pub(super) fn lines(done: &[(lesson::Id, Option<Rung>)]) -> Vec<Line> {
    let each = done.iter().flat_map(|(lesson, rung)| [Line::new("curriculum", lesson.as_str()), sentence(*rung)]);
    let nothing = done.is_empty().then(nothing);
    [title()].into_iter().chain(nothing).chain(each).collect()
}

fn title() -> Line {
    Line::new("path", "done_title")
}

fn nothing() -> Line {
    Line::new("path", "done_nothing")
}

/// What a rung means, in a sentence.
fn sentence(rung: Option<Rung>) -> Line {
    let key = match rung {
        None => "done_begun",
        Some(Rung::Watch) => "done_watch",
        Some(Rung::Together) => "done_together",
        Some(Rung::Helped) => "done_helped",
        Some(Rung::Alone) => "done_alone",
        Some(Rung::Known) => "done_known",
    };
    Line::new("path", key)
}

pub(super) fn view<'a>(done: &'a [(lesson::Id, Option<Rung>)], lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let title = lent.sentence(&title(), measure.instruction);
    if done.is_empty() {
        let sign = widget::icon(Icon::ChartLineUp, measure.icon_large, theme::Role::Primary);
        let words = lent.words(&nothing(), measure.instruction).centered();
        let inside = column![sign, words].spacing(measure.margin).align_x(Center);
        let page = column![title, container(inside).center(Fill)];
        return container(page).padding(measure.margin).width(Fill).height(Fill).into();
    }
    let beside = if measure.is_wide() { 2 } else { 1 };
    let rows = done.chunks(beside).map(|some| {
        let missing = (some.len()..beside).map(|_| space().width(Fill).into());
        let tiles = some.iter().map(|(lesson, rung)| one(lesson, *rung, lent));
        row(tiles.chain(missing)).spacing(measure.gap).into()
    });
    let page = column![title].extend(rows);
    container(scrollable(page.spacing(measure.gap).width(Fill))).padding(measure.margin).width(Fill).height(Fill).into()
}

/// A lesson: pressing it suggests it.
fn one<'a>(lesson: &'a lesson::Id, rung: Option<Rung>, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let icon = lent.curriculum.entry(lesson).map_or(Icon::Question, |entry| Icon::by_name(&entry.icon));
    let word = rung.map(|rung| lent.label(&format!("rungs.{}", rung.key()))).unwrap_or_default();
    let title = if measure.is_wide() { measure.instruction } else { measure.label };
    let words = column![
        lent.sentence(&Line::new("curriculum", lesson.as_str()), title),
        lent.words(&sentence(rung), measure.body).style(theme::text::soft),
        widget::rung(rung, word, measure),
    ];
    let side = match (measure.is_narrow(), measure.is_wide()) {
        (true, _) => measure.icon,
        (false, true) => measure.icon_large * 0.6,
        (false, false) => measure.icon_tile,
    };
    let sign = container(widget::icon(icon, side, theme::Role::Primary)).style(theme::container::sign);
    let sign = sign.padding(if measure.is_narrow() { measure.near } else { measure.gap });
    let face = row![sign, words.spacing(measure.near / 2.0).width(Fill)].spacing(measure.gap).align_y(Center);
    let opens_at = lent.progress.opens_at(lesson);
    widget::press(format!("path.done.{lesson}"), face, Message::Chose(lesson.clone(), opens_at))
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding(measure.gap)
        .width(Fill)
        .into()
}
