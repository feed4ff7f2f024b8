//! Which story we are in: the empty seat, the path, an exercise, its end.
//!
//! Screens hold no one's data but their own, speak in [`Action`], and never save, play a sound or change screens themselves.

pub(crate) mod arrival;
pub(crate) mod bar;
pub(crate) mod classroom;
pub(crate) mod end;
pub(crate) mod path;
pub(crate) mod settings;

use self::bar::Bar;
use crate::coach;
use crate::computer::Hand;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::{Progress, Rung};
use crate::texts::{Arg, Texts};
use crate::theme::{Element, Measure, Palette};
use crate::widget;

use std::time::Duration;

/// What a learner chose for their eyes, ears and hands. Put back at the end of a session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Settings {
    pub(crate) palette: Palette,
    pub(crate) very_large: bool,
    /// From 0 (off) to [`Settings::LOUDEST`].
    pub(crate) volume: u8,
    pub(crate) hand: Option<Hand>,
    /// How long the arrow rests on a thing before that is a choice.
    pub(crate) rest: Duration,
    /// How long a silence lasts before help comes by itself.
    pub(crate) patience: Duration,
    pub(crate) animations: bool,
}

impl Settings {
    pub(crate) const LOUDEST: u8 = 5;
}

/// What every view may read.
#[derive(Clone, Copy)]
pub(crate) struct Lent<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) curriculum: &'a Curriculum,
    pub(crate) progress: &'a Progress,
    pub(crate) settings: &'a Settings,
    pub(crate) measure: &'a Measure,
    /// The word that is being said: the line, and the index of the word in it.
    pub(crate) spoken: Option<(&'a Line, usize)>,
    /// Whether the voice is silent.
    pub(crate) is_quiet: bool,
    /// Changes with every screen and step: presses in the first moments after that do nothing.
    pub(crate) turn: u64,
}

impl<'a> Lent<'a> {
    /// A label of the house.
    pub(crate) fn label(&self, key: &str) -> String {
        self.texts.label(key, &[])
    }

    /// A label with one number in it.
    pub(crate) fn number(&self, key: &str, name: &str, number: usize) -> String {
        self.texts.label(key, &[(name, Arg::Number(i64::try_from(number).unwrap_or(i64::MAX)))])
    }

    /// A sentence, with the word lit that is being said.
    pub(crate) fn words(&self, line: &Line, size: f32) -> widget::Words<'a> {
        let lit = self.spoken.filter(|(spoken, _)| *spoken == line).map(|(_, word)| word);
        widget::words(self.texts.words(line), lit, size)
    }

    /// The same in bold letters: what matters now.
    pub(crate) fn sentence(&self, line: &Line, size: f32) -> widget::Words<'a> {
        self.words(line, size).bold()
    }
}

/// What a screen asks of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    None,
    /// Say these instead of what is being said.
    Say(Vec<Line>),
    /// The coach looked: keep the facts, say the lines.
    Coached(coach::Outcome),
    /// Open a lesson with this much help.
    Open(lesson::Id, Rung),
    /// Show what comes next.
    Path,
    /// The visit ends: back to the empty seat, with nothing left of this person.
    Leave,
    /// The learner changed something for their comfort.
    Set(settings::Change),
}

/// The story under way.
pub(crate) enum Screen {
    Arrival(arrival::Arrival),
    Path(path::Path),
    Classroom(Box<classroom::Classroom>),
    End(end::End),
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Arrival(arrival::Message),
    Path(path::Message),
    Classroom(classroom::Message),
    End(end::Message),
}

impl Screen {
    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        match (self, message) {
            (Self::Arrival(screen), Message::Arrival(message)) => screen.update(message, now),
            (Self::Path(screen), Message::Path(message)) => screen.update(message),
            (Self::Classroom(screen), Message::Classroom(message)) => screen.update(message, now),
            (Self::End(screen), Message::End(message)) => screen.update(message),
            // A message that was under way when the screen changed.
            (Self::Arrival(_) | Self::Path(_) | Self::Classroom(_) | Self::End(_), _) => Action::None,
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        match self {
            Self::Arrival(screen) => screen.view(lent).map(Message::Arrival),
            Self::Path(screen) => screen.view(lent).map(Message::Path),
            Self::Classroom(screen) => screen.view(lent).map(Message::Classroom),
            Self::End(screen) => screen.view(lent).map(Message::End),
        }
    }

    /// Out of what lies over the screen, if anything does.
    pub(crate) fn escape(&mut self, now: Duration) -> Action {
        let close = Bar::Close;
        match self {
            Self::Arrival(screen) => screen.update(arrival::Message::Bar(close), now),
            Self::Path(screen) if screen.is_covered() => screen.update(path::Message::Bar(close)),
            Self::Classroom(screen) if screen.is_covered() => screen.update(classroom::Message::Bar(close), now),
            Self::End(screen) => screen.update(end::Message::Bar(close)),
            Self::Path(_) | Self::Classroom(_) => Action::None,
        }
    }

    /// A sentence was said to its end.
    pub(crate) fn heard(&mut self, line: &Line, now: Duration) -> Action {
        match self {
            Self::Arrival(screen) => screen.heard(now),
            Self::Classroom(screen) => screen.heard(line, now),
            Self::Path(_) | Self::End(_) => Action::None,
        }
    }

    /// The next moment at which [`Self::woke`] has something to do.
    pub(crate) fn wake_at(&self) -> Option<Duration> {
        match self {
            Self::Arrival(screen) => screen.wake_at(),
            Self::Classroom(screen) => screen.wake_at(),
            Self::Path(_) | Self::End(_) => None,
        }
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        match self {
            Self::Arrival(screen) => screen.woke(now),
            Self::Classroom(screen) => screen.woke(now),
            Self::Path(_) | Self::End(_) => Action::None,
        }
    }

    /// The control that the keyboard finds first.
    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        match self {
            Self::Arrival(_) => None,
            Self::Path(screen) => screen.first_focus(),
            Self::Classroom(screen) => screen.first_focus(),
            Self::End(_) => Some("end.next"),
        }
    }

    /// How large the arrow is drawn, in pixels.
    pub(crate) fn arrow(&self) -> u16 {
        match self {
            Self::Arrival(_) => 96,
            Self::Classroom(screen) => screen.arrow(),
            Self::Path(_) | Self::End(_) => 64,
        }
    }
}
