//! The one owner of the voice: says lines one after the other, never two at once, and tells which word is being said.
//!
//! What is recorded is played on a thread of its own. Where nothing can be heard — the volume is at 0, the machine has no sound, a
//! recording is missing or broken — the narrator keeps the pace of the voice in silence: whoever waits for the end of a sentence
//! (help, idle, the next step) waits as long as a listener would.
#![warn(missing_docs)]

mod clip;
mod mouth;
mod player;
mod saying;
mod sentence;

use crate::line::Line;
use clip::Manifest;
use mouth::{Mouth, State};
use player::Player;
use saying::{Item, Pace, Saying};
use sentence::Sentence;

use tracing::{debug, warn};

use std::collections::VecDeque;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// The loudest level.
pub const LOUDEST: u8 = 5;

/// Between two levels, in decibels: five levels make a range of 24 dB, with a step of 12 dB in it (EN 301 549, 5.1.3.11).
const STEP: f32 = 6.0;

/// How often the sound card is asked how far it has come, while something is awaited of it.
const POLL: Duration = Duration::from_millis(20);

/// So long a recording may take until it is heard; the card is given up then.
const START: Duration = Duration::from_millis(1500);

/// The card comes forward in steps: so far the clock may be ahead of the last one.
const AHEAD: Duration = Duration::from_millis(150);

/// So long a recording may stand still; the card is given up then.
const STALL: Duration = Duration::from_secs(1);

/// What the narrator tells while it speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The word with this index in the sentence (as [`crate::line::words`] counts) is being said.
    Spoke {
        /// The sentence.
        line: Line,
        /// The index of the word, from 0.
        word: usize,
    },
    /// The sentence was said to its end. Never sent for one that was stopped.
    Heard(Line),
}

/// A short sound that goes before a sentence, so that neither covers the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sound {
    /// The goal was reached.
    Success,
    /// Something new is to be done.
    Step,
    /// Somebody is called.
    Call,
    /// Is somebody still here?
    Idle,
}

impl Sound {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Success, Self::Step, Self::Call, Self::Idle];

    /// The name of its file, without folder and ending.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Step => "step",
            Self::Call => "call",
            Self::Idle => "idle",
        }
    }
}

/// Why nothing is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// The level is 0.
    Muted,
    /// The machine has no sound, or lost it.
    NoDevice,
    /// What is being said has no recording that can be played.
    NoClip,
}

/// Says lines, one at a time.
///
/// The usual one has no recordings and no sound card: it keeps the pace.
#[derive(Default)]
pub struct Narrator {
    clips: Arc<OnceLock<Manifest>>,
    sounds: PathBuf,
    mouth: Option<Box<dyn Mouth>>,
    level: u8,
    /// Whether the card was there when it was last needed.
    has_lost: bool,
    waiting: VecDeque<Item>,
    saying: Option<Saying>,
}

impl Narrator {
    /// The voice of a language: `clips` is its folder (`audio/fr`), `sounds` that of the short sounds.
    ///
    /// Recordings are looked up on the thread of the sound, and the card is opened for the first of them: nothing of it is
    /// waited for here. What is missing is told to the log, and kept silent.
    #[must_use]
    pub fn open(clips: &Path, sounds: &Path) -> Self {
        let manifest = Arc::new(OnceLock::new());
        let (folder, read) = (clips.to_owned(), Arc::clone(&manifest));
        let first = move || {
            let found = Manifest::open(&folder).unwrap_or_else(|error| {
                warn!("{error}");
                Manifest::default()
            });
            let _ = read.set(found);
        };
        let mouth = Player::start(first).map_err(|error| warn!("no thread for the voice: {error}")).ok();
        let mouth = mouth.map(|player| Box::new(player) as Box<dyn Mouth>);
        Self { clips: manifest, sounds: sounds.to_owned(), mouth, level: LOUDEST, ..Self::default() }
    }

    /// Stops what is being said, and says these sentences instead, in order, after a short sound.
    pub fn say(&mut self, sound: Option<Sound>, sentences: impl IntoIterator<Item = (Line, String)>, now: Duration) {
        self.hush();
        let sentences: Vec<Item> = sentences.into_iter().map(|said| self.sentence(said, false)).collect();
        self.waiting.extend(sound.map(Item::Sound).into_iter().chain(sentences));
        self.next(now);
    }

    /// Says these at once; what they interrupt is said again after them, from the beginning of its sentence. Nobody is told that
    /// they were heard, and what is said next does not wait for them.
    pub fn aside(&mut self, sentences: impl IntoIterator<Item = (Line, String)>, now: Duration) {
        let interrupted = self.saying.take().map(|saying| saying.item);
        self.silence_mouth();
        if let Some(item @ Item::Sentence(Sentence { is_aside: false, .. })) = interrupted {
            self.waiting.push_front(item);
        }
        self.waiting.retain(|item| !item.is_aside());
        let sentences: Vec<Item> = sentences.into_iter().map(|said| self.sentence(said, true)).collect();
        for item in sentences.into_iter().rev() {
            self.waiting.push_front(item);
        }
        self.next(now);
    }

    /// Stops, because the person has gone on. The lines that are not said any more are told, in order.
    pub fn skip(&mut self) -> Vec<Line> {
        if let Some(line) = self.saying() {
            debug!(%line, "stopped");
        }
        let saying = self.saying.take().map(|saying| saying.item);
        let left = saying.into_iter().chain(self.waiting.drain(..)).filter_map(Item::awaited).collect();
        self.silence_mouth();
        left
    }

    /// Stops. Nothing that was waiting is said.
    pub fn hush(&mut self) {
        let _ = self.skip();
    }

    /// How loud it is, from 0 (off) to [`LOUDEST`]: at once, and for what comes.
    pub fn set_level(&mut self, level: u8) {
        self.level = level.min(LOUDEST);
        let gain = gain(self.level);
        if let Some(mouth) = &mut self.mouth {
            mouth.set_gain(gain);
        }
    }

    /// How loud it is.
    #[must_use]
    pub fn level(&self) -> u8 {
        self.level
    }

    /// The line that is being said.
    #[must_use]
    pub fn saying(&self) -> Option<&Line> {
        match &self.saying.as_ref()?.item {
            Item::Sentence(sentence) => Some(&sentence.line),
            Item::Sound(_) => self.waiting.iter().find_map(|item| match item {
                Item::Sentence(sentence) => Some(&sentence.line),
                Item::Sound(_) => None,
            }),
        }
    }

    /// Whether nothing is being said or sounded.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.saying.is_none()
    }

    /// Why nothing is heard, if nothing can be. A narrator that was never given a card says nothing of it.
    #[must_use]
    pub fn silence(&self) -> Option<Silence> {
        self.mouth.as_ref()?;
        let has_no_clip = self
            .saying
            .as_ref()
            .is_some_and(|saying| matches!(&saying.item, Item::Sentence(sentence) if sentence.file.is_none()));
        match () {
            () if self.level == 0 => Some(Silence::Muted),
            () if self.has_lost => Some(Silence::NoDevice),
            () => has_no_clip.then_some(Silence::NoClip),
        }
    }

    /// The next moment at which [`Self::look`] has something to tell, or to see.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        let saying = self.saying.as_ref()?;
        let due = saying.due();
        Some(if matches!(saying.pace, Pace::Mouth { .. }) { due.max(saying.looked + POLL) } else { due })
    }

    /// The first thing that was said until `now` and was not told yet.
    pub fn look(&mut self, now: Duration) -> Option<Event> {
        loop {
            self.follow(now);
            let saying = self.saying.as_mut()?;
            let due = saying.due();
            if due > now || saying.is_awaited() {
                return None;
            }
            let told = saying.told;
            match &saying.item {
                Item::Sentence(sentence) if told < sentence.words.len() => {
                    let line = sentence.line.clone();
                    saying.told += 1;
                    return Some(Event::Spoke { line, word: told });
                }
                item => {
                    let heard = item.clone().awaited();
                    // What follows begins where this ended, also when the look comes late; but never before a card could sound it.
                    let from = if saying.pace == Pace::Clock { due } else { now };
                    self.next(from);
                    if let Some(line) = heard {
                        debug!(%line, "heard");
                        return Some(Event::Heard(line));
                    }
                }
            }
        }
    }

    /// What the card says of itself.
    fn follow(&mut self, now: Duration) {
        let (Some(mouth), Some(saying)) = (&mut self.mouth, &mut self.saying) else { return };
        let Pace::Mouth { at, moved } = saying.pace else { return };
        saying.looked = now;
        let (state, is_late) = (mouth.state(), now > moved + if at.is_zero() { START } else { STALL });
        match state {
            State::Playing(heard) if heard > at => {
                self.has_lost = false;
                saying.since = now.saturating_sub(heard);
                saying.pace = Pace::Mouth { at: heard, moved: now };
            }
            State::Starting | State::Playing(_) if is_late => {
                warn!("the sound card stands still");
                mouth.reset();
                self.has_lost = true;
                saying.pace = Pace::Clock;
            }
            State::Starting => saying.since = now,
            // Between two steps of the card the clock goes on, but not far ahead of it.
            State::Playing(_) => saying.since = saying.since.max(now.saturating_sub(at + AHEAD)),
            State::Ended => {
                self.has_lost = false;
                saying.since = now.saturating_sub(saying.item.length());
                saying.pace = Pace::Over;
            }
            State::Broken => saying.go_silent(false),
            State::Absent => {
                self.has_lost = true;
                saying.go_silent(true);
            }
        }
    }

    fn sentence(&self, (line, text): (Line, String), is_aside: bool) -> Item {
        let names = [line.clip(), line.to_string()];
        let recording = self.clips.get().and_then(|clips| clips.find(&names, &text));
        Item::Sentence(Sentence::new(line, &text, recording, is_aside))
    }

    fn next(&mut self, now: Duration) {
        self.saying = None;
        let Some(item) = self.waiting.pop_front() else { return };
        let file = match (&mut self.mouth, &item) {
            (Some(_), _) if self.level == 0 => None,
            (Some(_), Item::Sound(sound)) => Some(self.sounds.join(format!("{}.ogg", sound.key()))),
            (Some(_), Item::Sentence(sentence)) => sentence.file.clone(),
            (None, _) => None,
        };
        if let Item::Sentence(sentence) = &item {
            debug!(line = %sentence.line, clip = file.as_ref().map_or("none", |file| file.to_str().unwrap_or_default()), "voice");
        }
        let pace = match (&mut self.mouth, file) {
            (Some(mouth), Some(file)) => {
                mouth.play(&file, gain(self.level));
                Pace::Mouth { at: Duration::ZERO, moved: now }
            }
            _ => Pace::Clock,
        };
        self.saying = Some(Saying { item, since: now, told: 0, looked: now, pace });
    }

    fn silence_mouth(&mut self) {
        if let Some(mouth) = &mut self.mouth {
            mouth.stop();
        }
    }
}

/// The factor of a level.
fn gain(level: u8) -> f32 {
    if level == 0 { 0.0 } else { 10_f32.powf(-STEP * f32::from(LOUDEST - level) / 20.0) }
}

/// Says nothing of what is said.
impl fmt::Debug for Narrator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Narrator").field("saying", &self.saying()).field("level", &self.level).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
