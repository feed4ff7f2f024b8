//! « Essayer le son »: staff choose where the voice comes out, hear it, and say whether they hear it well. All of it is said.

mod view;

use super::super::settings::{Change, level};
use super::super::{Action, Settings};
use crate::line::Line;
use crate::report::{Output, Sound};

/// The volume at which a seat is tried that was silent: a voice has to be heard.
const HEARD: u8 = 3;

/// What is tried. Nothing of it is kept before somebody hears it.
#[derive(Debug)]
pub(crate) struct Trial {
    /// How the seat sounds again when nothing is kept.
    back: Sound,
    sound: Sound,
    page: Page,
}

/// One idea at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// « Où sort la voix ? »
    Where,
    /// « Entendez-vous bien la voix ? »
    Hear,
    /// What to look at when nothing is heard.
    Look,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Message {
    Chose(Output),
    Volume(u8),
    /// « Oui, c’est bon »
    Yes,
    No,
    /// « Essayer encore »
    Again,
    /// « Réécouter »
    Repeat,
    /// « Plus tard », « Continuer sans son »
    Leave,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    /// The seat sounds so, and says this.
    Hear(Action),
    /// Each visit begins so.
    Keep(Sound),
    /// Nothing is kept.
    Leave,
}

impl Trial {
    /// A trial that begins with `sound`; without keeping anything, the seat goes `back` to how it sounded.
    pub(super) fn new(back: Sound, sound: Sound) -> Self {
        let volume = if sound.volume == 0 { HEARD } else { sound.volume.min(Settings::LOUDEST) };
        Self { back, sound: Sound { volume, ..sound }, page: Page::Where }
    }

    /// What is asked first.
    pub(super) fn begin(&self) -> Action {
        self.hear(self.lines())
    }

    /// What the page says.
    fn lines(&self) -> Vec<Line> {
        match self.page {
            Page::Where => vec![line("where"), line("room")],
            Page::Hear => vec![self.test(), self.loudness(), line("hear")],
            Page::Look => [vec![line("look")], self.causes().to_vec()].concat(),
        }
    }

    /// The seat sounds again as it did before.
    pub(super) fn put_back(&self) -> Action {
        Action::each([hush(), Action::Set(Change::Sound(self.back))])
    }

    pub(super) fn first_focus(&self) -> &'static str {
        match self.page {
            Page::Where => "sound.headset",
            Page::Hear => "sound.go_on",
            Page::Look => "sound.again",
        }
    }

    pub(super) fn update(&mut self, message: Message) -> Outcome {
        match message {
            Message::Chose(output) => {
                self.sound.output = output;
                self.show(Page::Hear)
            }
            Message::Again => self.show(Page::Hear),
            Message::No => self.show(Page::Look),
            Message::Repeat => self.show(self.page),
            Message::Volume(volume) => {
                let volume = volume.clamp(1, Settings::LOUDEST);
                self.sound.volume = volume;
                Outcome::Hear(self.hear(vec![level(volume), self.test()]))
            }
            Message::Yes => Outcome::Keep(self.sound),
            Message::Leave => Outcome::Leave,
        }
    }

    fn show(&mut self, page: Page) -> Outcome {
        self.page = page;
        Outcome::Hear(self.hear(self.lines()))
    }

    fn hear(&self, lines: Vec<Line>) -> Action {
        Action::each([Action::Set(Change::Sound(self.sound)), Action::Say(lines)])
    }

    fn test(&self) -> Line {
        self.of("test_headset", "test_speaker")
    }

    /// How loud is right.
    fn loudness(&self) -> Line {
        self.of("loud_headset", "loud_speaker")
    }

    /// Why nothing may be heard, the most likely first.
    fn causes(&self) -> [Line; 3] {
        [
            self.of("plugged_headset", "plugged_speaker"),
            self.of("open_headset", "open_speaker"),
            self.of("other_headset", "other_speaker"),
        ]
    }

    fn of(&self, headset: &str, speaker: &str) -> Line {
        line(match self.sound.output {
            Output::Headset => headset,
            Output::Speaker => speaker,
        })
    }

    /// The output that is not being tried.
    fn other(&self) -> Output {
        match self.sound.output {
            Output::Headset => Output::Speaker,
            Output::Speaker => Output::Headset,
        }
    }
}

/// The voice stops.
pub(super) fn hush() -> Action {
    Action::Say(vec![])
}

fn line(message: &str) -> Line {
    Line::new("sound", message)
}

#[cfg(test)]
mod tests;
