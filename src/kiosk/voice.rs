//! What is said, and when the voice is silent.

use super::Kiosk;
use crate::coach::Outcome;
use crate::line::Line;
use crate::narrator::{self, Sound};
use crate::screen::cover::Cover;
use crate::screen::{self, Kept, Screen, Silence, arrival, classroom, end, stop, welcome};

use std::time::Duration;

impl Kiosk {
    /// Says these in place of what is being said.
    pub(super) fn say(&mut self, lines: Vec<Line>, now: Duration) {
        self.say_after(None, lines, now);
    }

    /// The same after a short sound.
    pub(super) fn say_after(&mut self, sound: Option<Sound>, lines: Vec<Line>, now: Duration) {
        self.said += 1;
        self.spoken = None;
        self.narrator.say(sound, lines.into_iter().map(|line| (line.clone(), self.texts.words(&line))), now);
        self.light_first(now);
    }

    /// The first word is lit at once, without waiting for a timer.
    pub(super) fn light_first(&mut self, now: Duration) {
        if let Some(narrator::Event::Spoke { line, word }) = self.narrator.look(now) {
            self.spoken = Some((line, word));
        }
    }

    /// Gives a message to the screen. What somebody does stops the voice, unless it says something about it; a movement, or a press that
    /// hits nothing, does not.
    pub(super) fn pass_on(&mut self, message: screen::Message, now: Duration) {
        let said = self.said;
        let is_deed = match &message {
            screen::Message::Arrival(arrival::Message::Stirred)
            | screen::Message::Welcome(welcome::Message::Stirred) => false,
            screen::Message::Classroom(classroom::Message::Did(action)) => action.decides(),
            _ => true,
        };
        let action = self.screen.update(message, now);
        self.act(action, now);
        if is_deed && self.said == said && self.has_hit() {
            self.fall_silent(now);
        }
    }

    /// Whether what was done last was done to something. A praise is heard to its end, unless the person goes on to the next step.
    fn has_hit(&self) -> bool {
        match &self.screen {
            Screen::Classroom(classroom) if !classroom.is_covered() => {
                classroom.computer().deed().is_hit() && !classroom.coach().is_praising()
            }
            _ => true,
        }
    }

    /// The person has gone on: what is left unsaid counts as heard, so that nobody waits for it.
    fn fall_silent(&mut self, now: Duration) {
        self.spoken = None;
        for line in self.narrator.skip() {
            let action = self.screen.heard(&line, now);
            self.act(action, now);
        }
    }

    /// After the question whether to stop or to stay, and after the end of a lesson, it is said whether the work is kept: as it is then.
    pub(super) fn say_what_is_kept(&mut self, heard: &Line, now: Duration) {
        let kept = self.keep.kept();
        if !self.narrator.is_quiet() || kept == Kept::Saving {
            return;
        }
        let has_cards = self.has_cards != Some(false);
        let line = match &self.screen {
            _ if *heard == stop::question() => stop::kept(kept, has_cards),
            _ if self.cover == Some(Cover::StillHere) && Cover::StillHere.lines().contains(heard) => {
                stop::kept(kept, has_cards)
            }
            Screen::End(end) if kept == Kept::Saved && end.lines().last() == Some(heard) => end::kept(),
            _ => return,
        };
        self.say(vec![line], now);
    }

    /// Why nothing is heard, if nothing is.
    pub(super) fn silence(&self) -> Option<Silence> {
        if self.settings.volume == 0 {
            return Some(Silence::Muted);
        }
        self.narrator.silence().map(|silence| match silence {
            narrator::Silence::Muted => Silence::Muted,
            narrator::Silence::NoDevice => Silence::NoDevice,
            narrator::Silence::NoClip => Silence::NoClip,
        })
    }
}

/// The short sound that goes before what the coach says.
pub(super) fn sound_of(outcome: &Outcome) -> Option<Sound> {
    let says = |attribute: &str| outcome.say.iter().any(|line| line.attribute_name() == Some(attribute));
    match () {
        () if outcome.call => Some(Sound::Call),
        () if says("praise") && !outcome.facts.is_empty() => Some(Sound::Success),
        () => says("mission").then_some(Sound::Step),
    }
}
