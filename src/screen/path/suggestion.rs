//! The one thing to do, and the ways to everything else.

use super::small::small;
use super::{Message, Path, Suggested, aims};
use crate::line::Line;
use crate::screen::{Lent, call};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, FillPortion};

impl Path {
    pub(super) fn suggestion<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let page = match &self.suggested {
            Some(suggested) => column![self.top(lent), card(self, suggested, lent), self.ways(lent)],
            None => {
                let other = self.is_broken.then(|| way("path.other", Icon::SquaresFour, Message::Other, lent));
                column![nothing(&self.nothing(), lent)].push(other)
            }
        };
        let band = lent.is_calling.then(|| call::band(Message::Call(false), lent));
        let page = row![page.spacing(measure.gap).width(Fill)].push(band).spacing(measure.gap);
        let above = if measure.compact { measure.gap } else { measure.margin * 0.7 };
        container(page).padding([above, measure.margin]).width(Fill).height(Fill).into()
    }

    /// Who sits here, when the past of the card is open; to a guest, what to do.
    fn top<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let card = lent.learner.and_then(|learner| learner.card.as_ref()).filter(|card| card.is_open);
        let Some(card) = card else { return lent.sentence(&self.question(), measure.instruction).into() };
        let hello = match &card.nickname {
            Some(name) => lent.texts.label("path.hello_name", &[("name", crate::texts::Arg::Text(name.as_str()))]),
            None => lent.label("path.hello"),
        };
        let face = widget::card_face(card.look, measure.icon_tile * 1.2);
        row![face, widget::strong(hello, measure.instruction)].spacing(measure.gap).align_y(Center).into()
    }

    /// Under the suggestion: everything else.
    fn ways<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let ways = row![
            way("path.other", Icon::SquaresFour, Message::Other, lent).width(FillPortion(3)),
            way("path.done", Icon::ChartLineUp, Message::Done, lent).width(FillPortion(3)),
        ];
        let real = (!lent.is_calling).then(|| {
            way("path.real", Icon::Hand, Message::Call(true), lent).style(theme::button::call).width(FillPortion(4))
        });
        ways.push(real).spacing(measure.gap).into()
    }
}

/// The lesson, why it, and the button that begins it.
fn card<'a>(path: &'a Path, suggested: &'a Suggested, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let icon = lent.curriculum.entry(suggested.lesson()).map_or(Icon::Question, |entry| Icon::by_name(&entry.icon));
    let side = if measure.is_narrow() { measure.icon_large * 0.5 } else { measure.icon_large };
    let face = container(widget::icon(icon, side, theme::Role::Primary))
        .style(theme::container::card)
        .padding(if measure.is_narrow() { measure.near } else { measure.gap });
    let lesson = row![face, words(path, suggested, lent).width(Fill)]
        .spacing(if measure.is_narrow() { measure.gap } else { measure.margin })
        .align_y(Center);
    let (icon, key) = match suggested {
        Suggested::Resume { .. } => (Icon::Play, "path.resume_here"),
        Suggested::Open(..) => (Icon::Play, "path.start"),
    };
    let start = widget::press(
        "path.start",
        widget::labelled(icon, lent.label(key), measure.instruction, measure),
        Message::Start,
    )
    .style(theme::button::primary)
    .turn(lent.turn)
    .rest_to_choose(lent.settings.rest, lent.is_quiet);
    let how = matches!(suggested, Suggested::Open(..)).then(|| {
        let label = lent.label("path.how");
        // Beside the band, the words need all of the button.
        if measure.is_narrow() && lent.is_calling {
            let words = widget::press("path.how", widget::strong(label, measure.helper), Message::How);
            return words.style(theme::button::plain).turn(lent.turn).padding(measure.near);
        }
        small("path.how", Icon::Hand, label, Message::How, lent)
    });
    let inside: Element<'a, Message> = if measure.is_wide() {
        let buttons = column![start.height(measure.tile).width(Fill)].push(how.map(|how| how.width(Fill)));
        lesson.push(buttons.spacing(measure.gap).width(measure.title * 6.9)).into()
    } else {
        let height = way_height(lent);
        let how = how.map(|how| how.height(height).width(FillPortion(2)));
        let buttons = row![start.height(height).width(FillPortion(3))].push(how);
        column![lesson.height(Fill), buttons.spacing(measure.gap)].spacing(measure.near).into()
    };
    container(inside)
        .style(theme::container::suggestion)
        .padding(if measure.is_wide() { measure.margin } else { measure.gap })
        .width(Fill)
        .height(Fill)
        .align_y(Center)
        .into()
}

/// What is suggested, and why.
fn words<'a>(path: &'a Path, suggested: &'a Suggested, lent: Lent<'a>) -> Column<'a, Message, theme::Theme> {
    let measure = lent.measure;
    let title = Line::new("curriculum", suggested.lesson().as_str());
    let words = Column::new().spacing(measure.near);
    match suggested {
        Suggested::Resume { step, .. } => words
            .push(lent.sentence(&title, measure.title))
            .push(widget::strong(lent.number("path.resume_step", "step", *step), measure.body))
            .push(lent.words(&Line::new("path", "resume"), measure.body)),
        Suggested::Open(_, rung) => {
            // Beside a call there is no room for more than what to do.
            let rung = (!measure.is_narrow() && !lent.is_calling)
                .then(|| widget::rung(Some(*rung), lent.label(&format!("rungs.{}", rung.key())), measure));
            words
                .push(measure.is_wide().then(|| widget::soft(next(path, suggested, lent), measure.body)))
                .push(lent.sentence(&title, measure.title))
                .push(lent.words(&title.attribute("reason"), measure.body))
                .push(rung)
        }
    }
}

/// « La suite pour vous »; or, of a lesson on the way to it, the aim that was chosen.
fn next(path: &Path, suggested: &Suggested, lent: Lent<'_>) -> String {
    let aim = path.aim.as_deref().and_then(|aim| lent.curriculum.aim(aim));
    match aim.filter(|aim| aim.lessons.contains(suggested.lesson())) {
        Some(aim) => {
            let word = lent.texts.words(&aims::line(&aim.id));
            lent.texts.label("path.chosen_aim", &[("aim", crate::texts::Arg::Text(&word))])
        }
        None => lent.label("path.next"),
    }
}

fn nothing<'a>(line: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    container(lent.sentence(line, lent.measure.instruction))
        .style(theme::container::suggestion)
        .padding(lent.measure.margin)
        .center(Fill)
        .into()
}

/// A way to something else, with its sign.
fn way<'a>(id: &'static str, icon: Icon, message: Message, lent: Lent<'a>) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let role = if icon == Icon::Hand { theme::Role::Call } else { theme::Role::Primary };
    let face = row![widget::icon(icon, measure.icon, role), widget::strong(lent.label(id), measure.label)];
    widget::press(id, face.spacing(if measure.compact { measure.near } else { measure.gap }).align_y(Center), message)
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding(measure.near)
        .width(Fill)
        .height(way_height(lent))
}

/// A suggestion above its button leaves less for each, but always two lines of words.
fn way_height(lent: Lent<'_>) -> f32 {
    let measure = lent.measure;
    let two_lines = measure.label * 2.6 + 2.0 * measure.near;
    if measure.is_wide() { measure.tile } else { (measure.tile * 0.8).max(two_lines).round() }
}
