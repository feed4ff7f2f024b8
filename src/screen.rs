//! Which story we are in: the empty seat, the path, an exercise, its end.
//!
//! Screens hold no one's data but their own, speak in [`Action`], and never save, play a sound or change screens themselves.

pub(crate) mod arrival;
pub(crate) mod bar;
pub(crate) mod call;
pub(crate) mod classroom;
pub(crate) mod cover;
pub(crate) mod end;
pub(crate) mod goodbye;
pub(crate) mod path;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod staff;
pub(crate) mod stop;
pub(crate) mod welcome;

#[cfg(test)]
#[path = "screen/faces/tests.rs"]
mod faces;
#[cfg(test)]
mod tests;

use self::bar::Bar;
use crate::coach;
use crate::computer::{Comfort, Hand};
use crate::learner::Learner;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::{Progress, Rung};
use crate::report::{Output, Sound};
use crate::texts::Texts;
use crate::theme::{Element, Measure, Palette};
use crate::widget;

use std::sync::Arc;
use std::time::Duration;

/// What a learner chose for their eyes, ears and hands. Put back at the end of a session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Settings {
    pub(crate) palette: Palette,
    pub(crate) very_large: bool,
    /// From 0 (off) to [`Settings::LOUDEST`].
    pub(crate) volume: u8,
    /// Where the voice comes out.
    pub(crate) output: Output,
    /// Whether resting on a control, or bringing the keyboard to it, says its label.
    pub(crate) reads_labels: bool,
    pub(crate) hand: Option<Hand>,
    /// How long the arrow rests on a thing before that is a choice.
    pub(crate) rest: Duration,
    /// How long a silence lasts before help comes by itself.
    pub(crate) patience: Duration,
    pub(crate) animations: bool,
    /// Whether the seat has no keyboard but the one on the screen.
    pub(crate) keyboard_on_screen: bool,
    /// Whether a key that is held writes again and again.
    pub(crate) held_keys: bool,
    /// Whether windows are moved by two clicks.
    pub(crate) two_clicks: bool,
    /// Whether the screen feels fingers.
    pub(crate) touches: bool,
}

impl Settings {
    pub(crate) const LOUDEST: u8 = 5;

    /// How the pretend computer judges these hands.
    pub(crate) fn comfort(&self) -> Comfort {
        Comfort {
            hand: self.hand,
            rest: self.rest,
            repeats: self.held_keys,
            two_clicks: self.two_clicks,
            keyboard_on_screen: self.keyboard_on_screen,
            touches: self.touches,
            ..Comfort::default()
        }
    }

    /// How the seat sounds now.
    pub(crate) fn sound(&self) -> Sound {
        Sound { volume: self.volume, output: self.output }
    }
}

/// Whether what was done at this visit is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Kept {
    /// A guest: it is kept for nobody, until there is a card.
    #[default]
    ForNobody,
    /// It is on its way to the disk.
    Saving,
    /// It is on the disk. Only now may anybody say « C’est gardé ».
    Saved,
    /// It cannot be written now.
    Waiting,
}

/// Why nothing is heard. The text stays on the screen, and a sign says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silence {
    /// The volume is at 0.
    Muted,
    /// The machine has no sound, or lost it.
    NoDevice,
    /// This sentence has no recording, or a broken one.
    NoClip,
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
    /// Why the voice cannot be heard, if it cannot.
    pub(crate) silence: Option<Silence>,
    /// Who sits here. None at the empty seat and in the staff area.
    pub(crate) learner: Option<&'a Learner>,
    /// Whether what was done is kept.
    pub(crate) kept: Kept,
    /// Whether there are cards here: staff set the seat up.
    pub(crate) has_cards: bool,
    /// Whether somebody was called: the band is shown.
    pub(crate) is_calling: bool,
    /// Changes with every screen and step: presses in the first moments after that do nothing.
    pub(crate) turn: u64,
}

impl<'a> Lent<'a> {
    /// Whether a sign says that the voice cannot be heard.
    pub(crate) fn is_silenced(&self) -> bool {
        self.silence.is_some() || self.settings.volume == 0
    }

    /// Whether nobody hears the voice who does not wear the headset. Where there is no sound at all, nobody has to.
    pub(crate) fn needs_headset(&self) -> bool {
        let can_sound = self.settings.volume > 0 && !matches!(self.silence, Some(Silence::Muted | Silence::NoDevice));
        self.settings.output == Output::Headset && can_sound
    }

    /// A label of the house.
    pub(crate) fn label(&self, key: &str) -> String {
        self.texts.label(key, &[])
    }

    /// A label with one number in it.
    pub(crate) fn number(&self, key: &str, name: &str, number: usize) -> String {
        self.texts.label(key, &[(name, number.into())])
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
    /// The visit ends: what was done is kept, and « Au revoir ».
    Leave,
    /// Nobody is here any more: back to the empty seat, with nothing left of anybody.
    Empty,
    /// The person goes away for a moment: the screen is hidden.
    Pause,
    /// The learner changed something for their comfort.
    Set(settings::Change),
    /// Somebody arrived: the fork, or the first lesson where there are no cards.
    Begin,
    /// « Première fois »: the first lesson, as a guest.
    Guest,
    /// « J’ai une carte »: to the number.
    SignIn,
    /// What the sign-in asks.
    Card(sign_in::Ask),
    /// « Équipe »: to the code of staff, or to the set-up.
    ToStaff,
    /// What the staff area asks.
    Staff(staff::Ask),
    /// The person came for this: an aim of the curriculum.
    Aim(Arc<str>),
    /// Somebody is to be called, or is not needed any more.
    Call(bool),
    /// Go on with the lesson that was begun.
    Resume,
    /// These, one after the other.
    Each(Vec<Self>),
}

impl Action {
    /// These, one after the other.
    pub(crate) fn each(actions: impl IntoIterator<Item = Self>) -> Self {
        let one_by_one = |action| match action {
            Self::None => vec![],
            Self::Each(actions) => actions,
            action => vec![action],
        };
        let mut actions: Vec<_> = actions.into_iter().flat_map(one_by_one).collect();
        match actions.len() {
            0 => Self::None,
            1 => actions.remove(0),
            _ => Self::Each(actions),
        }
    }

    /// What it says, if it says something.
    pub(crate) fn says(&self) -> Option<&[Line]> {
        match self {
            Self::Say(lines) => Some(lines),
            Self::Each(actions) => actions.iter().find_map(Self::says),
            _ => None,
        }
    }
}

/// The story under way.
pub(crate) enum Screen {
    Arrival(arrival::Arrival),
    Path(path::Path),
    Classroom(Box<classroom::Classroom>),
    End(end::End),
    Welcome(welcome::Welcome),
    SignIn(sign_in::SignIn),
    Goodbye(goodbye::Goodbye),
    /// Before the staff area: their code.
    StaffDoor(staff::door::Door),
    /// The first start: staff choose their codes.
    SetUp(Box<staff::setup::SetUp>),
    /// Only with a pass.
    Staff(Box<staff::Staff>),
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Arrival(arrival::Message),
    Path(path::Message),
    Classroom(classroom::Message),
    End(end::Message),
    Welcome(welcome::Message),
    SignIn(sign_in::Message),
    Goodbye(goodbye::Message),
    StaffDoor(staff::door::Message),
    SetUp(staff::setup::Message),
    Staff(staff::Message),
    /// Of what lies over the seat: for the kiosk.
    Cover(cover::Message),
}

impl Screen {
    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        match (self, message) {
            (Self::Arrival(screen), Message::Arrival(message)) => screen.update(message, now),
            (Self::Path(screen), Message::Path(message)) => screen.update(message),
            (Self::Classroom(screen), Message::Classroom(message)) => screen.update(message, now),
            (Self::End(screen), Message::End(message)) => screen.update(message),
            (Self::Welcome(screen), Message::Welcome(message)) => screen.update(message, now),
            (Self::SignIn(screen), Message::SignIn(message)) => screen.update(message),
            (Self::Goodbye(screen), Message::Goodbye(message)) => screen.update(message, now),
            (Self::StaffDoor(screen), Message::StaffDoor(message)) => screen.update(message),
            (Self::SetUp(screen), Message::SetUp(message)) => screen.update(message),
            (Self::Staff(screen), Message::Staff(message)) => screen.update(message),
            // A message that was under way when the screen changed.
            _ => Action::None,
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        match self {
            Self::Arrival(screen) => screen.view(lent).map(Message::Arrival),
            Self::Path(screen) => screen.view(lent).map(Message::Path),
            Self::Classroom(screen) => screen.view(lent).map(Message::Classroom),
            Self::End(screen) => screen.view(lent).map(Message::End),
            Self::Welcome(screen) => screen.view(lent).map(Message::Welcome),
            Self::SignIn(screen) => screen.view(lent).map(Message::SignIn),
            Self::Goodbye(screen) => screen.view(lent).map(Message::Goodbye),
            Self::StaffDoor(screen) => screen.view(lent).map(Message::StaffDoor),
            Self::SetUp(screen) => screen.view(lent).map(Message::SetUp),
            Self::Staff(screen) => screen.view(lent).map(Message::Staff),
        }
    }

    /// Out of what lies over the screen, if anything does.
    pub(crate) fn escape(&mut self, now: Duration) -> Action {
        let close = Bar::Close;
        match self {
            Self::Arrival(screen) => screen.update(arrival::Message::Bar(close), now),
            Self::Path(screen) if screen.is_covered() => screen.update(path::Message::Bar(close)),
            Self::Classroom(screen) if screen.is_covered() => screen.update(classroom::Message::Bar(close), now),
            Self::End(screen) if screen.is_covered() => screen.update(end::Message::Bar(close)),
            Self::Welcome(screen) => screen.update(welcome::Message::Bar(close), now),
            Self::SignIn(screen) => screen.escape(),
            Self::StaffDoor(screen) => screen.escape(),
            Self::Staff(screen) => screen.escape(),
            Self::Path(_) | Self::Classroom(_) | Self::End(_) | Self::SetUp(_) | Self::Goodbye(_) => Action::None,
        }
    }

    /// A sentence was said to its end.
    pub(crate) fn heard(&mut self, line: &Line, now: Duration) -> Action {
        match self {
            Self::Arrival(screen) => screen.heard(now),
            Self::Classroom(screen) => screen.heard(line, now),
            Self::Welcome(screen) => screen.heard(line, now),
            Self::Goodbye(screen) => screen.heard(line, now),
            _ => Action::None,
        }
    }

    /// The next moment at which [`Self::woke`] has something to do.
    pub(crate) fn wake_at(&self) -> Option<Duration> {
        match self {
            Self::Arrival(screen) => screen.wake_at(),
            Self::Classroom(screen) => screen.wake_at(),
            Self::Welcome(screen) => screen.wake_at(),
            Self::Goodbye(screen) => screen.wake_at(),
            _ => None,
        }
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        match self {
            Self::Arrival(screen) => screen.woke(now),
            Self::Classroom(screen) => screen.woke(now),
            Self::Welcome(screen) => screen.woke(now),
            Self::Goodbye(screen) => screen.woke(now),
            _ => Action::None,
        }
    }

    /// The person is back after what lay over the seat: what is to be done is said again.
    pub(crate) fn go_on(&mut self, now: Duration) -> Action {
        match self {
            Self::Classroom(screen) => screen.go_on(now),
            Self::Path(screen) => Action::Say(screen.lines()),
            Self::End(screen) => Action::Say(screen.lines()),
            _ => Action::None,
        }
    }

    /// The control that the keyboard finds first.
    pub(crate) fn first_focus(&self) -> Option<String> {
        match self {
            Self::Arrival(screen) => screen.first_focus().map(str::to_owned),
            Self::Path(screen) => screen.first_focus(),
            Self::Classroom(screen) => screen.first_focus().map(str::to_owned),
            Self::End(screen) => screen.first_focus().map(str::to_owned),
            Self::Welcome(screen) => screen.first_focus(),
            Self::SignIn(screen) => screen.first_focus(),
            Self::Goodbye(_) => None,
            Self::StaffDoor(screen) => screen.first_focus(),
            Self::SetUp(screen) => screen.first_focus(),
            Self::Staff(screen) => screen.first_focus(),
        }
    }

    /// How large the arrow is drawn, in pixels.
    pub(crate) fn arrow(&self) -> u16 {
        match self {
            Self::Arrival(_) | Self::Welcome(_) | Self::Goodbye(_) => 96,
            Self::Classroom(screen) => screen.arrow(),
            Self::StaffDoor(_) | Self::SetUp(_) | Self::Staff(_) => 32,
            Self::Path(_) | Self::End(_) | Self::SignIn(_) => 64,
        }
    }
}
