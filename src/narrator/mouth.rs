//! What plays recordings: the sound card, or a stand-in of tests.

use std::path::Path;
use std::time::Duration;

/// How far what was begun last has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing of it is heard yet: the card is being opened, the file read.
    Starting,
    /// This much of it was heard.
    Playing(Duration),
    /// It was heard to its end.
    Ended,
    /// Its file cannot be played.
    Broken,
    /// There is no sound card, or none any more.
    Absent,
}

/// One thing at a time is played.
pub(super) trait Mouth: Send {
    /// Plays this file, in place of what is being played. `gain` is a factor: 1 is as recorded.
    fn play(&mut self, file: &Path, gain: f32);

    /// Silence.
    fn stop(&mut self);

    /// Louder or softer, at once.
    fn set_gain(&mut self, gain: f32);

    /// Nothing moves any more: the card is opened anew for what is played next.
    fn reset(&mut self);

    /// How far what was begun last has come.
    fn state(&self) -> State;
}
