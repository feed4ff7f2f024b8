//! The empty seat: a silent picture. Whoever touches anything is greeted, and goes on with any button or any key.

use super::bar::{self, Bar};
use super::{Action, Lent, Silence, settings};
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::keyboard::{self, key};
use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill, Length};

use std::time::Duration;

/// How far the arrow moves before that is an arrival, in pixels.
const STIRRED: f32 = 40.0;
/// The voice greets at most once in this time: there are eight seats in one room.
const BETWEEN_GREETINGS: Duration = Duration::from_secs(120);
/// What ended one thing does not begin the next.
const SETTLE: Duration = Duration::from_millis(700);
/// Letters of a note for staff, in pixels: they stand before the seat, and learners do not read it.
const NOTE: f32 = 22.0;
/// Nobody went on: the seat is empty again.
const DESERTED: Duration = Duration::from_secs(60);

pub(crate) struct Arrival {
    greeted: Option<Greeted>,
    last_greeting: Option<Duration>,
    settings: settings::Sheet,
    picture: &'static [u8],
    /// For staff: what is wrong with this seat.
    notes: Vec<String>,
}

/// Somebody is here.
struct Greeted {
    since: Duration,
    /// When the last sentence ended, or the person did something after it.
    told: Option<Duration>,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A movement, a button, a key or a finger, on the empty seat.
    Stirred,
    /// A button or a key, anywhere, once the person was greeted; or a rest on « Commencer ».
    Begin,
    Bar(Bar),
    Settings(settings::Message),
}

impl Arrival {
    /// The empty seat.
    pub(crate) fn new(last_greeting: Option<Duration>, notes: Vec<String>) -> Self {
        let picture = include_bytes!("../../assets/pictures/arrival.svg");
        Self { greeted: None, last_greeting, settings: settings::Sheet::default(), picture, notes }
    }

    /// When the voice last greeted somebody here.
    pub(crate) fn last_greeting(&self) -> Option<Duration> {
        self.last_greeting
    }

    /// Whether somebody is here.
    pub(crate) fn is_greeting(&self) -> bool {
        self.greeted.is_some()
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        self.stay(now);
        if matches!(message, Message::Bar(Bar::Repeat | Bar::Size | Bar::Volume)) {
            // Whoever wants to hear or to see better is here.
            let _ = self.greet(now);
        }
        match message {
            // From whoever has just left: it is not for the next person.
            Message::Settings(_) if self.greeted.is_none() => Action::None,
            Message::Stirred => self.greet(now),
            Message::Begin => match &self.greeted {
                Some(greeted) if now >= greeted.since + SETTLE => Action::Begin,
                _ => Action::None,
            },
            Message::Bar(Bar::Repeat) => {
                Action::Say(self.settings.line().map_or_else(|| self.lines(), |line| vec![line]))
            }
            Message::Bar(Bar::Staff) => Action::ToStaff,
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
        }
    }

    fn greet(&mut self, now: Duration) -> Action {
        if self.greeted.is_some() {
            return Action::None;
        }
        let may_speak = self.last_greeting.is_none_or(|last| now >= last + BETWEEN_GREETINGS);
        self.greeted = Some(Greeted { since: now, told: (!may_speak).then_some(now) });
        if !may_speak {
            return Action::None;
        }
        self.last_greeting = Some(now);
        Action::Say(self.lines())
    }

    fn lines(&self) -> Vec<Line> {
        ["greeting", "safe", "start"].map(|message| Line::new("arrival", message)).to_vec()
    }

    /// Any sentence may be the last one: the question of a sheet cuts the greeting short.
    pub(crate) fn heard(&mut self, now: Duration) -> Action {
        if let Some(greeted) = &mut self.greeted {
            greeted.told = Some(now);
        }
        Action::None
    }

    /// Whoever does something is still here.
    fn stay(&mut self, now: Duration) {
        if let Some(told) = self.greeted.as_mut().and_then(|greeted| greeted.told.as_mut()) {
            *told = now;
        }
    }

    /// The control that the keyboard finds first: anywhere else, every key begins.
    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        self.settings.first_focus()
    }

    pub(crate) fn wake_at(&self) -> Option<Duration> {
        Some(self.greeted.as_ref()?.told? + DESERTED)
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        if self.wake_at().is_some_and(|due| now >= due) { Action::Empty } else { Action::None }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        if let Some(sheet) = self.settings.view(lent) {
            return column![sheet.map(Message::Settings), bar::closing(lent).map(Message::Bar)].into();
        }
        match self.greeted {
            None => self.empty_seat(lent),
            Some(_) => self.greeting(lent),
        }
    }

    fn empty_seat<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let words = column![
            widget::title(lent.label("arrival.hello"), measure),
            lent.sentence(&Line::new("arrival", "seat"), measure.instruction),
            widget::soft(lent.label("arrival.or_key"), measure.body),
        ]
        .push(self.notes(lent))
        .spacing(measure.gap);
        let page = self.halves([Some(logo(lent)), headset(lent)], words.into(), true, lent);
        widget::anywhere(page)
            .on_move(STIRRED, Message::Stirred)
            .on_press(Message::Stirred)
            .on_key(|_, _| Some(Message::Stirred))
            .into()
    }

    fn greeting<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let begin = widget::press(
            "arrival.begin",
            widget::labelled(Icon::Play, lent.label("arrival.begin"), measure.instruction, measure),
            Message::Begin,
        )
        .style(theme::button::primary)
        .turn(lent.turn)
        .rest_to_choose(lent.settings.rest, lent.is_quiet)
        .height(measure.tile)
        .width(Fill);
        let words = column![
            lent.sentence(&Line::new("arrival", "greeting"), measure.instruction),
            lent.words(&Line::new("arrival", "safe"), measure.body),
            lent.words(&Line::new("arrival", "start"), measure.body),
            begin,
        ]
        .spacing(measure.gap);
        let has_picture = !measure.is_narrow();
        let above = headset(lent).unwrap_or_else(|| logo(lent));
        let page = self.halves([Some(above), None], words.into(), has_picture, lent);
        let page = column![page, bar::arrival(lent).map(Message::Bar)];
        widget::anywhere(page)
            .on_press(Message::Begin)
            .on_key(|key, _| is_any_key(key).then_some(Message::Begin))
            .into()
    }

    /// What staff should know, small, and only while nobody sits here.
    fn notes<'a>(&'a self, lent: Lent<'a>) -> Option<Element<'a, Message>> {
        const MOST: usize = 3;
        let measure = lent.measure;
        let no_sound = (lent.silence == Some(Silence::NoDevice)).then(|| lent.label("team.no_sound_note"));
        let mut notes = no_sound.into_iter().chain(self.notes.iter().cloned()).take(MOST).peekable();
        notes.peek().is_some().then(|| {
            let title = widget::strong(lent.label("staff.note"), NOTE);
            let notes = notes.map(|note| widget::soft(note, NOTE).into());
            let inside = column![title, column(notes)].spacing(measure.near);
            container(inside).style(theme::container::card).padding(measure.gap).into()
        })
    }

    /// The words on the left, and what stands above and below them; where there is room, the hand on the mouse on the right.
    fn halves<'a>(
        &'a self,
        [above, below]: [Option<Element<'a, Message>>; 2],
        words: Element<'a, Message>,
        has_picture: bool,
        lent: Lent<'a>,
    ) -> Element<'a, Message> {
        let measure = lent.measure;
        let mirrored = lent.settings.hand == Some(crate::computer::Hand::Left);
        let words = Column::new()
            .push(above)
            .push(space().height(Fill))
            .push(words)
            .push(space().height(Length::FillPortion(2)))
            .push(below)
            .spacing(measure.near);
        let words = container(words).padding(measure.margin).width(Length::FillPortion(53)).height(Fill);
        let picture = has_picture.then(|| {
            let picture =
                container(widget::picture(self.picture, mirrored)).width(Length::FillPortion(47)).height(Fill);
            widget::ground(picture, theme::container::picture)
        });
        row![words].push(picture).height(Fill).into()
    }
}

fn logo<'a>(lent: Lent<'a>) -> Element<'a, Message> {
    widget::logo(lent.label("arrival.name"), lent.measure)
}

/// « Mettez le casque. »: shown and not said, since nobody hears a voice that lies on the table. It is as high as the logo.
fn headset<'a>(lent: Lent<'a>) -> Option<Element<'a, Message>> {
    let measure = lent.measure;
    lent.needs_headset().then(|| {
        let sign = widget::icon(Icon::Headphones, measure.icon * 1.2, theme::Role::Inherit);
        let sign = container(sign).style(theme::container::logo).padding(measure.near);
        let words = lent.sentence(&Line::new("sound", "headset"), measure.instruction * 0.9);
        row![sign, words].spacing(measure.near * 1.5).align_y(Center).into()
    })
}

/// Tab goes through the buttons; every other key goes on.
fn is_any_key(key: &keyboard::Key) -> bool {
    !matches!(key, keyboard::Key::Named(key::Named::Tab | key::Named::Escape))
}

#[cfg(test)]
mod tests;
