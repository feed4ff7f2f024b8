//! The fork: « Avez-vous déjà une carte ? »

mod patience;

use super::bar::{self, Bar};
use super::{Action, Lent, call, settings};
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};
use patience::{Due, Patience};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

use std::time::Duration;

/// The two halves.
const FIRST: &str = "welcome.first";
const CARD: &str = "welcome.card";
/// How far the arrow moves before that is somebody, in pixels.
const STIRRED: f32 = 40.0;

pub(crate) struct Welcome {
    patience: Patience,
    is_asking: bool,
    settings: settings::Sheet,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// « Première fois »
    First,
    /// « J’ai une carte »
    Card,
    /// Something moved, or a press or a key hit nothing: somebody is here, and has not chosen yet.
    Stirred,
    /// « Voulez-vous appeler quelqu’un ? »
    Answered(bool),
    /// The call is taken back.
    CallTaken,
    Bar(Bar),
    Settings(settings::Message),
}

impl Welcome {
    /// The fork, entered `now`.
    pub(crate) fn new(now: Duration) -> Self {
        let mut welcome = Self { patience: Patience::new(now), is_asking: false, settings: settings::Sheet::default() };
        welcome.patience.speaks(&welcome.lines(), now);
        welcome
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let line = self.settings.line().unwrap_or_else(|| if self.is_asking { call::question() } else { question() });
        vec![line]
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        if matches!(message, Message::Stirred) {
            self.patience.stirred(now);
            return Action::None;
        }
        self.patience.acted(now);
        let action = self.acted(message);
        self.speak(action, now)
    }

    fn acted(&mut self, message: Message) -> Action {
        match message {
            Message::First => Action::Guest,
            Message::Card => Action::SignIn,
            Message::Stirred => Action::None,
            Message::Answered(yes) => {
                self.is_asking = false;
                self.patience.called(yes);
                if yes { Action::Call(true) } else { Action::Say(self.lines()) }
            }
            Message::CallTaken => {
                self.patience.called(false);
                Action::Call(false)
            }
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Staff) => Action::ToStaff,
            Message::Bar(Bar::Close) if self.is_asking && !self.settings.is_open() => {
                self.is_asking = false;
                Action::None
            }
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
        }
    }

    /// While something is said, nobody is waited for.
    fn speak(&mut self, action: Action, now: Duration) -> Action {
        if let Some(lines) = action.says() {
            self.patience.speaks(lines, now);
        }
        action
    }

    pub(crate) fn heard(&mut self, line: &Line, now: Duration) -> Action {
        self.patience.heard(line, now);
        Action::None
    }

    /// While a sheet lies over the fork, nobody is waited for.
    pub(crate) fn wake_at(&self) -> Option<Duration> {
        self.patience.wake_at().filter(|_| !self.settings.is_open())
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        let action = match self.patience.due(now) {
            None | Some(Due::Ghost) => Action::None,
            Some(Due::Again) => Action::Say(self.lines()),
            Some(Due::Show) => Action::Say(vec![how()]),
            Some(Due::Ask) => {
                self.is_asking = true;
                Action::Say(self.lines())
            }
            Some(Due::Leave) => Action::Empty,
        };
        self.speak(action, now)
    }

    /// Whether the ghost shows how to choose.
    pub(crate) fn is_showing(&self) -> bool {
        self.patience.ghost().is_some()
    }

    /// The control that the keyboard finds first. A question that comes by itself does not take the keyboard away.
    pub(crate) fn first_focus(&self) -> Option<String> {
        Some(self.settings.first_focus().unwrap_or(FIRST).to_owned())
    }
}

fn question() -> Line {
    Line::new("welcome", "question")
}

fn how() -> Line {
    Line::new("welcome", "how")
}

/// What it looks like.
impl Welcome {
    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let page: Element<'a, Message> = match self.settings.view(lent) {
            Some(sheet) => column![sheet.map(Message::Settings), bar::closing(lent).map(Message::Bar)].into(),
            None => column![self.fork(lent), bar::arrival(lent).map(Message::Bar)].into(),
        };
        widget::anywhere(page).on_move(STIRRED, Message::Stirred).arrows(FIRST, CARD).into()
    }

    fn fork<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let halves = row![
            half(FIRST, Icon::HandPointing, ["welcome.first", "welcome.first_note"], Message::First, lent)
                .style(theme::button::primary),
            half(CARD, Icon::IdentificationCard, ["welcome.card", "welcome.card_note"], Message::Card, lent),
        ]
        .push(lent.is_calling.then(|| call::band(Message::CallTaken, lent)))
        .spacing(measure.gap * 1.5)
        .height(Fill);
        // Room for the ring of the keyboard around the halves.
        let halves = container(halves).padding([theme::measure::FOCUS * 2.0, 0.0]);
        let page = column![self.header(lent), halves].spacing(measure.near);
        let ghost = self.patience.ghost().map(|ghost| widget::Ghost {
            to: if ghost.is_second { CARD.into() } else { FIRST.into() },
            key: ghost.movement,
            pressing: ghost.is_pressing,
            takes: patience::TRAVEL,
        });
        let page = container(page).padding([measure.near, measure.margin]).height(Fill);
        widget::guide(page).ghost(ghost).animated(lent.settings.animations).into()
    }

    /// The question; or the other one with its answers. It is as high for both, so that the halves stay where they are.
    fn header<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let header: Element<'a, Message> = if self.is_asking {
            let question = lent.sentence(&call::question(), measure.instruction).width(Fill);
            row![question, call::answers(Message::Answered, lent)].spacing(measure.gap).align_y(Center).into()
        } else if self.patience.ghost().is_some() {
            lent.sentence(&how(), measure.instruction).into()
        } else {
            lent.sentence(&question(), measure.title).into()
        };
        container(header).center_x(Fill).height(measure.fork_header()).align_y(Center).into()
    }
}

/// A half of the screen, and all of it is the button.
fn half<'a>(
    id: &'static str,
    sign: Icon,
    words: [&str; 2],
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let is_first = id == FIRST;
    let role = if is_first { theme::Role::Inherit } else { theme::Role::Primary };
    let [name, note] = words.map(|key| lent.label(key));
    let face = column![
        widget::icon(sign, measure.icon_large, role),
        widget::strong(name, measure.half_title()).centered(),
        widget::words(note, None, measure.body).centered(),
    ]
    .spacing(measure.gap)
    .align_x(Center);
    widget::press(id, face, message)
        .turn(lent.turn)
        .rest_to_choose(lent.settings.rest, lent.is_quiet)
        .radius(theme::measure::HALF)
        .width(Fill)
        .height(Fill)
}

#[cfg(test)]
mod tests;
