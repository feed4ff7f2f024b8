//! After a lesson: what the person can do now, and the way on.

use super::bar::{self, Bar};
use super::{Action, Lent, settings};
use crate::lesson;
use crate::line::Line;
use crate::progress::Rung;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::Fill;
use iced::widget::{column, container, row, space};

pub(crate) struct End {
    lesson: lesson::Id,
    rung: Rung,
    next: Option<(lesson::Id, Rung)>,
    settings: settings::Sheet,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Next,
    Again,
    Path,
    Bar(Bar),
    Settings(settings::Message),
}

impl End {
    /// The end of `lesson`, which was done with `rung`; `next` is suggested after it.
    pub(crate) fn new(lesson: lesson::Id, rung: Rung, next: Option<(lesson::Id, Rung)>) -> Self {
        Self { lesson, rung, next, settings: settings::Sheet::default() }
    }

    /// The rung with which the lesson ended.
    pub(crate) fn rung(&self) -> Rung {
        self.rung
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        vec![self.sentence()]
    }

    fn sentence(&self) -> Line {
        Line::new(self.lesson.as_str(), "end").attribute(self.rung.key())
    }

    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        self.settings.first_focus().or(Some("end.next"))
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Next => match &self.next {
                Some((lesson, rung)) => Action::Open(lesson.clone(), *rung),
                None => Action::Path,
            },
            Message::Again => Action::Open(self.lesson.clone(), self.rung),
            Message::Path => Action::Path,
            Message::Bar(Bar::Repeat) => {
                Action::Say(self.settings.line().map_or_else(|| self.lines(), |line| vec![line]))
            }
            Message::Bar(Bar::Stop) => Action::Leave,
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        if let Some(sheet) = self.settings.view(lent) {
            return column![sheet.map(Message::Settings), bar::closing(lent).map(Message::Bar)].into();
        }
        let measure = lent.measure;
        let praise = container(
            row![
                widget::icon(Icon::CheckCircle, measure.icon_large, theme::Role::WellDone),
                column![
                    lent.sentence(&self.sentence(), measure.instruction),
                    widget::rung(Some(self.rung), lent.label(&format!("rungs.{}", self.rung.key())), measure),
                ]
                .spacing(measure.gap),
            ]
            .spacing(measure.margin)
            .align_y(iced::Center),
        )
        .style(theme::container::well_done)
        .padding(if measure.is_narrow() { measure.gap } else { measure.margin })
        .width(Fill);
        let next = lent.label(if self.next.is_some() { "end.next" } else { "end.path" });
        let onward =
            widget::press("end.next", widget::labelled(Icon::Play, next, measure.instruction, measure), Message::Next)
                .style(theme::button::primary)
                .turn(lent.turn)
                .rest_to_choose(lent.settings.rest, lent.is_quiet)
                .width(Fill)
                .height(measure.tile);
        let quiet = |id: &'static str, icon, key: &str, message| {
            widget::press(id, widget::labelled(icon, lent.label(key), measure.label, measure), message)
                .style(theme::button::plain)
                .turn(lent.turn)
                .width(Fill)
                .height(measure.tile)
        };
        let page = column![
            praise,
            space().height(Fill),
            onward,
            row![
                quiet("end.again", Icon::ArrowClockwise, "end.again", Message::Again),
                quiet("end.path", Icon::SquaresFour, "end.path", Message::Path),
            ]
            .spacing(measure.gap),
            space().height(Fill),
        ]
        .spacing(measure.gap);
        column![container(page).padding(measure.margin).height(Fill), bar::between(lent).map(Message::Bar),].into()
    }
}
