//! Before a lesson on rebuilt pages: who the exercise is about, and that the real site may differ.

use super::bar::{self, Bar};
use super::{Action, Lent, call, settings, stop};
use crate::coach::Opening;
use crate::lesson::BEFORE;
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

use std::time::Duration;

/// The press that opened the lesson does not begin it too.
const SETTLE: Duration = Duration::from_millis(700);

pub(crate) struct Before {
    opening: Opening,
    since: Duration,
    settings: settings::Sheet,
    stop: stop::Sheet,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// « Commencer »
    Begin,
    /// Entrée or Espace, wherever the keyboard is.
    Keyed,
    /// The call is taken back.
    CallTaken,
    Bar(Bar),
    Settings(settings::Message),
    Stop(stop::Message),
}

impl Before {
    /// The card of the lesson that opens so.
    pub(crate) fn new(opening: Opening, now: Duration) -> Self {
        let (settings, stop) = (settings::Sheet::default(), stop::Sheet::default());
        Self { opening, since: now, settings, stop }
    }

    /// How the lesson opens, once the card was read.
    pub(crate) fn opening(&self) -> &Opening {
        &self.opening
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        match self.settings.line().or(self.stop.line()) {
            Some(line) => vec![line],
            None => self.card().into(),
        }
    }

    /// The sentences of the card.
    fn card(&self) -> [Line; 2] {
        BEFORE.map(|message| self.opening.variant.about(Line::new(self.opening.lesson.id.as_str(), message)))
    }

    /// Whether a sheet lies over the card.
    pub(crate) fn is_covered(&self) -> bool {
        self.settings.is_open() || self.stop.is_open()
    }

    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        self.settings.first_focus().or(self.stop.first_focus()).or(Some("before.begin"))
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        match message {
            Message::Keyed if self.is_covered() || now < self.since + SETTLE => Action::None,
            Message::Begin | Message::Keyed => Action::Enter,
            Message::CallTaken => Action::Call(false),
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Stop) => self.stop.open(),
            Message::Bar(bar) => {
                self.stop.close();
                self.settings.open(bar)
            }
            Message::Settings(message) => self.settings.update(message),
            Message::Stop(message) => self.stop.update(message).unwrap_or_else(|| Action::Say(self.lines())),
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let over = self.settings.view(lent).map(|sheet| sheet.map(Message::Settings));
        if let Some(sheet) = over.or_else(|| self.stop.view(lent).map(|sheet| sheet.map(Message::Stop))) {
            return column![sheet, bar::closing(lent).map(Message::Bar)].into();
        }
        let measure = lent.measure;
        let begin = widget::press(
            "before.begin",
            widget::labelled(Icon::Play, lent.label("classroom.begin"), measure.instruction, measure),
            Message::Begin,
        )
        .style(theme::button::primary)
        .turn(lent.turn)
        .rest_to_choose(lent.settings.rest, lent.is_quiet)
        .width(Fill)
        .height(measure.tile);
        let page = column![space().height(Fill), self.words(lent), begin, space().height(Fill)];
        let page = page.spacing(measure.gap).width(Fill);
        let band = lent.is_calling.then(|| call::band(Message::CallTaken, lent));
        let page = container(row![page].push(band).spacing(measure.gap)).padding(measure.margin).height(Fill);
        widget::anywhere(column![page, bar::between(lent).map(Message::Bar)])
            .on_key(|key, _| is_yes(key).then_some(Message::Keyed))
            .into()
    }

    /// A card as people have them: a portrait, and who it is.
    fn words<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let [persona, rebuilt] = self.card();
        let is_narrow = measure.is_narrow() || lent.is_calling && !measure.is_wide();
        let side = measure.icon_large
            * if is_narrow {
                0.9
            } else if measure.compact {
                1.5
            } else {
                1.2
            };
        let portrait = container(widget::icon(Icon::IdentificationCard, side, theme::Role::Primary))
            .style(theme::container::sign)
            .padding(measure.gap);
        let words = column![
            lent.sentence(&persona, measure.instruction).apart(),
            lent.words(&rebuilt, measure.body).style(theme::text::soft)
        ]
        .spacing(measure.gap);
        let inside: Element<'a, Message> = if is_narrow {
            column![container(portrait).center_x(Fill), words].spacing(measure.gap).into()
        } else {
            row![portrait, words.width(Fill)].spacing(measure.margin).align_y(Center).into()
        };
        container(inside).style(theme::container::card).padding(measure.margin).width(Fill).into()
    }
}

fn is_yes(key: &Key) -> bool {
    matches!(key, Key::Named(Named::Enter | Named::Space))
}

#[cfg(test)]
mod tests;
