//! The one owner of the voice: says lines one after the other and tells which word is being said.
//!
//! There are no clips yet, so the narrator keeps the pace of a voice in silence: whoever waits for the end of a sentence (help,
//! idle, the next step) waits as long as a listener would.
#![warn(missing_docs)]

use crate::line::{self, Line};

use std::collections::VecDeque;
use std::time::Duration;

/// Without a clip, how long each character of a sentence takes.
const CHARACTER: Duration = Duration::from_millis(70);

/// Without a clip, how long a sentence takes at the least.
const SHORTEST: Duration = Duration::from_millis(1500);

/// What the narrator tells while it speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The word with this index in the sentence (as [`line::words`] counts) is being said.
    Spoke {
        /// The sentence.
        line: Line,
        /// The index of the word, from 0.
        word: usize,
    },
    /// The sentence was said to its end. Never sent for one that was stopped.
    Heard(Line),
}

/// Says lines, one at a time.
#[derive(Debug, Default)]
pub struct Narrator {
    waiting: VecDeque<Sentence>,
    saying: Option<Saying>,
}

#[derive(Debug)]
struct Sentence {
    line: Line,
    /// When each word begins, from the start of the sentence.
    words: Vec<Duration>,
    length: Duration,
}

#[derive(Debug)]
struct Saying {
    sentence: Sentence,
    since: Duration,
    told: usize,
}

impl Narrator {
    /// Stops what is being said, and says these sentences instead, in order.
    pub fn say(&mut self, sentences: impl IntoIterator<Item = (Line, String)>, now: Duration) {
        self.hush();
        self.waiting.extend(sentences.into_iter().map(|(line, text)| Sentence::new(line, &text)));
        self.next(now);
    }

    /// Stops. Nothing that was waiting is said.
    pub fn hush(&mut self) {
        self.waiting.clear();
        self.saying = None;
    }

    /// The line that is being said.
    #[must_use]
    pub fn saying(&self) -> Option<&Line> {
        self.saying.as_ref().map(|saying| &saying.sentence.line)
    }

    /// The next moment at which [`Self::look`] has something to tell.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        let saying = self.saying.as_ref()?;
        let within = saying.sentence.words.get(saying.told).copied().unwrap_or(saying.sentence.length);
        Some(saying.since + within)
    }

    /// The first thing that was said until `now` and was not told yet.
    pub fn look(&mut self, now: Duration) -> Option<Event> {
        let due = self.wake_at().filter(|due| *due <= now)?;
        let saying = self.saying.as_mut()?;
        let line = saying.sentence.line.clone();
        if saying.told < saying.sentence.words.len() {
            saying.told += 1;
            return Some(Event::Spoke { line, word: saying.told - 1 });
        }
        self.next(due);
        Some(Event::Heard(line))
    }

    fn next(&mut self, now: Duration) {
        self.saying = self.waiting.pop_front().map(|sentence| Saying { sentence, since: now, told: 0 });
    }
}

impl Sentence {
    fn new(line: Line, text: &str) -> Self {
        let mut at = Duration::ZERO;
        let mut words = Vec::new();
        for word in line::words(text) {
            words.push(at);
            at += CHARACTER * (word.chars().count() as u32 + 1);
        }
        Self { line, words, length: at.max(SHORTEST) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::iter;

    fn all(narrator: &mut Narrator, seconds: f32) -> Vec<Event> {
        iter::from_fn(|| narrator.look(Duration::from_secs_f32(seconds))).collect()
    }

    fn sentence(message: &str, text: &str) -> (Line, String) {
        (Line::new("test", message), text.to_owned())
    }

    #[test]
    fn words_light_up_in_order_and_the_end_is_told_once() {
        let mut narrator = Narrator::default();
        narrator.say([sentence("a", "Bougez la souris.")], Duration::ZERO);
        let events = all(&mut narrator, 60.0);
        let words: Vec<_> = events
            .iter()
            .filter_map(|event| if let Event::Spoke { word, .. } = event { Some(*word) } else { None })
            .collect();
        assert_eq!(words, [0, 1, 2]);
        assert_eq!(events.last(), Some(&Event::Heard(Line::new("test", "a"))));
        assert_eq!(narrator.look(Duration::from_secs(120)), None);
        assert_eq!(narrator.wake_at(), None);
    }

    #[test]
    fn a_short_sentence_takes_as_long_as_the_shortest_clip() {
        let mut narrator = Narrator::default();
        narrator.say([sentence("a", "Oui.")], Duration::from_secs(1));
        assert!(!all(&mut narrator, 2.499).contains(&Event::Heard(Line::new("test", "a"))));
        assert!(all(&mut narrator, 2.5).contains(&Event::Heard(Line::new("test", "a"))));
    }

    #[test]
    fn what_is_stopped_is_never_said_to_have_been_heard() {
        let mut narrator = Narrator::default();
        narrator.say([sentence("a", "Un."), sentence("b", "Deux.")], Duration::ZERO);
        narrator.say([sentence("c", "Trois.")], Duration::from_millis(100));
        let heard: Vec<_> =
            all(&mut narrator, 60.0).into_iter().filter(|event| matches!(event, Event::Heard(_))).collect();
        assert_eq!(heard, [Event::Heard(Line::new("test", "c"))]);
    }

    #[test]
    fn sentences_follow_each_other_without_a_gap() {
        let mut narrator = Narrator::default();
        narrator.say([sentence("a", "Un."), sentence("b", "Deux.")], Duration::ZERO);
        let _ = all(&mut narrator, 1.5);
        assert_eq!(narrator.saying(), Some(&Line::new("test", "b")));
        assert_eq!(all(&mut narrator, 9.0).last(), Some(&Event::Heard(Line::new("test", "b"))));
        assert_eq!(narrator.saying(), None);
    }
}
