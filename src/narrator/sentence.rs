//! A sentence, and how long it takes.

use super::clip::Recording;
use crate::line::{self, Line};

use std::path::PathBuf;
use std::time::Duration;

/// Without a recording, how long each character of a sentence takes.
const CHARACTER: Duration = Duration::from_millis(70);

/// Without a recording, how long a sentence takes at the least.
const SHORTEST: Duration = Duration::from_millis(1500);

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) line: Line,
    /// Its recording.
    pub(super) file: Option<PathBuf>,
    /// When each word begins, from the start of the sentence.
    pub(super) words: Vec<Duration>,
    pub(super) length: Duration,
    /// Said in between: nobody waits for its end.
    pub(super) is_aside: bool,
}

impl Sentence {
    pub(super) fn new(line: Line, text: &str, recording: Option<Recording>, is_aside: bool) -> Self {
        let (words, length) = paced(text);
        match recording {
            None => Self { line, file: None, words, length, is_aside },
            Some(recording) => {
                // Of a recording whose words were not counted, the words come as evenly as they are written.
                let shared = || words.iter().map(|at| at.mul_f64(recording.length.div_duration_f64(length))).collect();
                let counted = recording.words.len() == words.len();
                let words = if counted { recording.words } else { shared() };
                Self { line, file: Some(recording.file), words, length: recording.length, is_aside }
            }
        }
    }
}

/// When each word begins, and when the sentence ends, if nobody has said it yet.
fn paced(text: &str) -> (Vec<Duration>, Duration) {
    let mut at = Duration::ZERO;
    let mut words = Vec::new();
    for word in line::words(text) {
        words.push(at);
        at += CHARACTER * (word.chars().count() as u32 + 1);
    }
    (words, at.max(SHORTEST))
}
