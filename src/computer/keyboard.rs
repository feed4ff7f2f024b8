//! The keyboard: what a key wrote, which keys are down, and where a character is on an AZERTY.
//!
//! What counts is what was written, not which key wrote it.

mod layout;
mod next;
mod note;
mod strike;

pub use layout::{chord, legend, rows, strokes};
pub use next::next;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// A key by its place: the name of what an AZERTY shows there (`a`, `0`, `shift`, `alt_gr`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position(&'static str);

/// What a key did.
#[derive(Clone, PartialEq, Eq)]
pub enum Key {
    /// It wrote this.
    Text(Arc<str>),
    /// It has a name, and writes nothing: `backspace`, `tab`, `enter`, `left`, `shift`…
    Named(Position),
    /// It is waiting for the next letter: ^ or ¨.
    Dead,
}

/// A key that went down.
#[derive(Clone, PartialEq, Eq)]
pub struct Press {
    /// What it did.
    pub key: Key,
    /// Where it is, if that is known.
    pub position: Option<Position>,
    /// Whether Maj is held.
    pub shift: bool,
    /// Whether Ctrl is held (and AltGr is not).
    pub control: bool,
    /// Whether Alt is held (and AltGr is not).
    pub alt: bool,
    /// Whether it went down by itself because it is held.
    pub repeat: bool,
}

/// What comes from the keyboard.
#[derive(Clone, PartialEq, Eq)]
pub enum Action {
    /// A key went down.
    Pressed(Press),
    /// A key came up.
    Released(Position),
}

/// Which keys to press for a character: hold `hold`, then press `key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// The key that is pressed.
    pub key: Position,
    /// The key that is held meanwhile.
    pub hold: Option<Position>,
}

/// The state of the keyboard. Outside of undo and of equality.
#[derive(Clone, Default)]
pub struct Keyboard {
    pub(super) down: BTreeSet<Position>,
    pub(super) last: Option<Position>,
    pub(super) caps: bool,
    pub(super) held: bool,
    pub(super) other: bool,
    /// On the screen, Maj and AltGr stay down until the next letter.
    pub(super) latched: BTreeSet<Position>,
    pub(super) dead: Option<char>,
}

impl Position {
    /// What an AZERTY shows there, or what the key is called: `a`, `0`, `alt_gr`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }

    /// Whether it changes what other keys write, and writes nothing itself.
    #[must_use]
    pub fn is_modifier(self) -> bool {
        matches!(self.0, "shift" | "shift_right" | "control" | "alt" | "alt_gr" | "caps")
    }

    /// Whether it is one of the two keys Maj.
    #[must_use]
    pub fn is_shift(self) -> bool {
        matches!(self.0, "shift" | "shift_right")
    }
}

impl Keyboard {
    /// Whether the key is down, or stays down on the screen.
    #[must_use]
    pub fn is_down(&self, position: Position) -> bool {
        self.down.contains(&position) || self.latched.contains(&position)
    }

    /// Whether Verr. maj. is on, as far as the last letter told.
    #[must_use]
    pub fn caps(&self) -> bool {
        self.caps
    }

    /// Whether a letter came that an AZERTY does not write at that place.
    #[must_use]
    pub fn is_other(&self) -> bool {
        self.other
    }
}

impl Press {
    /// A key that wrote `text`.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { key: Key::Text(text.into()), position: None, shift: false, control: false, alt: false, repeat: false }
    }

    /// A key that has a name.
    #[must_use]
    pub fn named(position: Position) -> Self {
        Self {
            key: Key::Named(position),
            position: Some(position),
            shift: false,
            control: false,
            alt: false,
            repeat: false,
        }
    }
}

/// Names the kind of key, and nothing that was typed.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text"),
            Self::Named(position) => write!(f, "Named({})", position.0),
            Self::Dead => f.write_str("Dead"),
        }
    }
}

/// Names the kind of key, and nothing that was typed.
impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Press").field("key", &self.key).field("repeat", &self.repeat).finish_non_exhaustive()
    }
}

/// Says whether a key went down or came up, and not which.
impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pressed(press) => f.debug_tuple("Pressed").field(press).finish(),
            Self::Released(_) => f.write_str("Released"),
        }
    }
}

/// Says what is known of the keyboard, and nothing of what was typed on it.
impl fmt::Debug for Keyboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyboard").field("caps", &self.caps).field("other", &self.other).finish_non_exhaustive()
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests;
