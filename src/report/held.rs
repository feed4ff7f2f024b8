//! Everything that is held on a person.

use crate::learner;

use jiff::Timestamp;
use serde::Serialize;

use std::fmt;

/// Everything that is held on a person, as it is handed to them. Serialized, it is the form for programs.
#[derive(Clone, PartialEq, Eq, Default, Serialize)]
pub struct Held {
    /// Under which name they are known in the log.
    pub learner: String,
    /// The cards: key of the picture, key of the colour, last two digits, and when each was handed over.
    pub cards: Vec<HeldCard>,
    /// How they want to be called.
    pub nickname: Option<String>,
    /// Whether a code is kept (as a verifier, never as digits), and whether it is asked for.
    pub code: HeldCode,
    /// What they chose for their eyes and hands.
    pub wishes: learner::Wishes,
    /// What happened, in order.
    pub events: Vec<HeldEvent>,
    /// What staff did about them.
    pub audit: Vec<HeldAct>,
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held(…)")
    }
}

/// A card in [`Held`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldCard {
    /// The key of its picture.
    pub symbol: String,
    /// The key of its colour.
    pub colour: String,
    /// The last two digits of its number.
    pub tail: u8,
    /// When it was handed over.
    pub given: Option<Timestamp>,
}

/// The code in [`Held`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct HeldCode {
    /// Whether there is one.
    pub is_set: bool,
    /// Whether it is asked for.
    pub is_asked: bool,
}

/// Something that happened, in [`Held`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldEvent {
    /// When, after the clock of the seat.
    pub at: Timestamp,
    /// What.
    pub kind: String,
    /// The rest.
    pub payload: serde_json::Value,
}

/// What staff did, in [`Held`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldAct {
    /// When, after the clock of the seat.
    pub at: Timestamp,
    /// The role of who did it.
    pub who: String,
    /// The key of what was done.
    pub what: String,
    /// What came of it.
    pub result: String,
}
