//! Which story we are in: the empty seat, the path, an exercise, its end.
//!
//! Screens hold no one's data but their own, speak in [`Action`], and never save, play a sound or change screens themselves.

pub(crate) mod after;
pub(crate) mod arrival;
pub(crate) mod bar;
pub(crate) mod before;
pub(crate) mod call;
pub(crate) mod classroom;
pub(crate) mod cover;
pub(crate) mod end;
pub(crate) mod goodbye;
mod lent;
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

pub(crate) use self::lent::Lent;

use self::bar::Bar;
use crate::coach;
use crate::computer::{Comfort, Hand};
use crate::lesson;
use crate::line::Line;
use crate::progress::Rung;
use crate::report::{Output, Sound};
use crate::theme::{Element, Palette};

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
    /// The card was read: the lesson begins.
    Enter,
    /// It was said whether the real thing is done: the lesson is over. Somebody `calls`, or not.
    End {
        calls: bool,
    },
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
    /// The card before a lesson.
    Before(Box<before::Before>),
    Classroom(Box<classroom::Classroom>),
    /// The end of a procedure.
    After(after::After),
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
    Before(before::Message),
    Classroom(classroom::Message),
    After(after::Message),
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
            (Self::Before(screen), Message::Before(message)) => screen.update(message, now),
            (Self::After(screen), Message::After(message)) => screen.update(message),
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
            Self::Before(screen) => screen.view(lent).map(Message::Before),
            Self::After(screen) => screen.view(lent).map(Message::After),
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
            Self::Before(screen) if screen.is_covered() => screen.update(before::Message::Bar(close), now),
            Self::After(screen) if screen.is_covered() => screen.update(after::Message::Bar(close)),
            Self::End(screen) if screen.is_covered() => screen.update(end::Message::Bar(close)),
            Self::Welcome(screen) => screen.update(welcome::Message::Bar(close), now),
            Self::SignIn(screen) => screen.escape(),
            Self::StaffDoor(screen) => screen.escape(),
            Self::Staff(screen) => screen.escape(),
            Self::Path(_)
            | Self::Before(_)
            | Self::Classroom(_)
            | Self::After(_)
            | Self::End(_)
            | Self::SetUp(_)
            | Self::Goodbye(_) => Action::None,
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
            Self::Before(screen) => Action::Say(screen.lines()),
            Self::After(screen) => Action::Say(screen.lines()),
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
            Self::Before(screen) => screen.first_focus().map(str::to_owned),
            Self::After(screen) => screen.first_focus().map(str::to_owned),
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
            Self::Path(_) | Self::Before(_) | Self::After(_) | Self::End(_) | Self::SignIn(_) => 64,
        }
    }
}
