//! `kiosk-config.toml`: what an association chooses for its seats.
//!
//! A key that cannot be read is told with its place and takes its usual value; the others still apply, so that a slip of
//! the keyboard never keeps a seat from starting.
#![warn(missing_docs)]

mod read;

use crate::fault::{self, Unreadable, did_you_mean};

use std::path::{Path, PathBuf};
use std::time::Duration;

/// Something wrong in the file.
pub type Fault = fault::Fault<Kind>;

/// What can be chosen. Every key has a usual value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The language of words and voice: `fr`.
    pub language: String,
    /// The colours.
    pub theme: Theme,
    /// The size of the letters.
    pub text: Text,
    /// How loud the voice is, from 0 (silent) to 5.
    pub volume: u8,
    /// Where the voice comes out.
    pub sound: Sound,
    /// Whether the voice says the label of a control on which the arrow rests, or to which the keyboard comes.
    pub read_labels: bool,
    /// How long the arrow rests on a thing before that counts as choosing it.
    pub rest: Duration,
    /// How long nothing happens before help comes by itself.
    pub patience: Duration,
    /// Where the seat has its keyboard.
    pub keyboard: Keyboard,
    /// Whether a key that is held writes again and again.
    pub held_keys: bool,
    /// Whether windows are moved by two clicks, and need not be held.
    pub two_clicks: bool,
    /// Whether the screen feels fingers.
    pub touch_screen: bool,
    /// Whether things may move on the screen.
    pub animations: bool,
    /// How many digits the code of a learner has: 4 or 6.
    pub code_digits: usize,
    /// The name of the association, as it stands on printed cards. May be empty.
    pub association: String,
    /// After how many months without a visit what is held on a person is to be erased: 1 to 24.
    pub keep_months: u8,
    /// The folder in which `assets` and `locales` stand. None looks in the usual places.
    pub content: Option<PathBuf>,
    /// The folder in which what is kept is written. None takes the usual place.
    pub state: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            language: "fr".to_owned(),
            theme: Theme::Light,
            text: Text::Normal,
            volume: 3,
            sound: Sound::Headset,
            read_labels: true,
            rest: Duration::from_secs(2),
            patience: Duration::from_secs(12),
            keyboard: Keyboard::Real,
            held_keys: false,
            two_clicks: false,
            touch_screen: false,
            animations: true,
            code_digits: 4,
            association: String::new(),
            keep_months: 12,
            content: None,
            state: None,
        }
    }
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Yellow on black, for weak eyes.
    BlackAndYellow,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::BlackAndYellow];

    /// As it is written in the file, and in keys of texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::BlackAndYellow => "black_and_yellow",
        }
    }
}

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Text {
    /// Large already.
    Normal,
    /// 1.4 times as large.
    VeryLarge,
}

impl Text {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Normal, Self::VeryLarge];

    /// As it is written in the file, and in keys of texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::VeryLarge => "very_large",
        }
    }
}

/// Where the voice comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sound {
    /// For one pair of ears.
    Headset,
    /// For everybody around.
    Speaker,
}

impl Sound {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Headset, Self::Speaker];

    /// As it is written in the file, and in keys of texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Headset => "headset",
            Self::Speaker => "speaker",
        }
    }
}

/// Where a seat has its keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keyboard {
    /// On the table.
    Real,
    /// On the screen: its keys are clicked, or touched.
    Screen,
}

impl Keyboard {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Real, Self::Screen];

    /// As it is written in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Screen => "screen",
        }
    }
}

/// What is wrong in the file, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// The file could not be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is not TOML.
    #[error("this cannot be read: {0}. Write « key = value » on a line of its own.")]
    Syntax(String),
    /// No such key.
    #[error("« {0} » is not a key. {hint}", hint = did_you_mean(.0, KEYS))]
    UnknownKey(String),
    /// A value that the key cannot take.
    #[error("« {key} » cannot be {found}. Write {expected}.")]
    Value {
        /// The key.
        key: &'static str,
        /// The value as it is written.
        found: String,
        /// What could stand there.
        expected: &'static str,
    },
}

impl Kind {
    /// Its sentence in the texts for staff: a message of the scope `staff`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unreadable(unreadable) => unreadable.key(),
            Self::Syntax(_) => "config_syntax",
            Self::UnknownKey(_) => "config_unknown_key",
            Self::Value { .. } => "config_value",
        }
    }

    /// The values of that sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Unreadable(Unreadable::Refused(why)) => vec![("why", why)],
            Self::Unreadable(_) | Self::Syntax(_) => vec![],
            Self::UnknownKey(key) => vec![("key", key), ("meant", fault::closest(key, KEYS).unwrap_or("none"))],
            Self::Value { key, found, expected } => vec![("key", *key), ("found", found), ("expected", *expected)],
        }
    }
}

/// Every key of the file.
const KEYS: [&str; 18] = [
    "language",
    "theme",
    "text",
    "volume",
    "sound",
    "read_labels",
    "rest_seconds",
    "patience_seconds",
    "keyboard",
    "held_keys",
    "two_clicks",
    "touch_screen",
    "animations",
    "code_digits",
    "association",
    "keep_months",
    "content",
    "state",
];

impl Config {
    /// Reads the file. Without one, every key has its usual value.
    #[must_use]
    pub fn read(path: Option<&Path>) -> (Self, Vec<Fault>) {
        match path.map(|path| (path, fault::read(path))) {
            None => (Self::default(), Vec::new()),
            Some((_, Err(fault))) => (Self::default(), vec![fault.into()]),
            Some((path, Ok(source))) => read::read(path, &source),
        }
    }
}

#[cfg(test)]
mod tests;
