//! The queue: what is being said, and how far it has come.

use super::Sound;
use super::sentence::Sentence;
use crate::line::Line;

use std::time::Duration;

/// What stands in the queue.
#[derive(Debug, Clone)]
pub(super) enum Item {
    Sound(Sound),
    Sentence(Sentence),
}

/// What is being said.
#[derive(Debug)]
pub(super) struct Saying {
    pub(super) item: Item,
    /// When it began, as the words that were heard tell.
    pub(super) since: Duration,
    /// How many words were told.
    pub(super) told: usize,
    /// When the card was last asked.
    pub(super) looked: Duration,
    pub(super) pace: Pace,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// In silence, by the clock.
    Clock,
    /// As the card plays.
    Mouth {
        at: Duration,
        /// When it last came further.
        moved: Duration,
    },
    /// The card has played it to its end.
    Over,
}

impl Item {
    pub(super) fn is_aside(&self) -> bool {
        matches!(self, Self::Sentence(sentence) if sentence.is_aside)
    }

    /// In silence a short sound takes no time.
    pub(super) fn length(&self) -> Duration {
        match self {
            Self::Sound(_) => Duration::ZERO,
            Self::Sentence(sentence) => sentence.length,
        }
    }

    /// The line for whose end somebody may wait.
    pub(super) fn awaited(self) -> Option<Line> {
        match self {
            Self::Sentence(sentence) if !sentence.is_aside => Some(sentence.line),
            Self::Sentence(_) | Self::Sound(_) => None,
        }
    }
}

impl Saying {
    /// When the next word is said, or the end is reached.
    pub(super) fn due(&self) -> Duration {
        let word = match &self.item {
            Item::Sentence(sentence) => sentence.words.get(self.told).copied(),
            Item::Sound(_) => None,
        };
        self.since + word.unwrap_or(self.item.length())
    }

    /// Whether the card has still to say that it came to the end; or where it stands, after a start.
    pub(super) fn is_awaited(&self) -> bool {
        let is_end = match &self.item {
            Item::Sentence(sentence) => self.told >= sentence.words.len(),
            Item::Sound(_) => true,
        };
        match self.pace {
            Pace::Clock | Pace::Over => false,
            Pace::Mouth { at, .. } => at.is_zero() || is_end,
        }
    }

    /// The rest of it is shown at the pace of the voice.
    pub(super) fn go_silent(&mut self, keeps_file: bool) {
        self.pace = Pace::Clock;
        if let (Item::Sentence(sentence), false) = (&mut self.item, keeps_file) {
            sentence.file = None;
        }
    }
}
