//! Who sits at the seat: a guest, or the bearer of a card.
//!
//! Nothing here names a person. A card number is kept only as a keyed hash; a nickname is optional and never leaves the seat.
#![warn(missing_docs)]

pub mod card;
pub mod digits;
mod nickname;
pub mod pin;

pub use card::Look;
pub use digits::{Digit, Digits};
pub use nickname::Nickname;
pub use pin::Pin;

use serde::{Deserialize, Serialize};

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Where randomness comes from: fills the bytes it is given.
pub type Entropy = dyn FnMut(&mut [u8]) + Send;

/// Names a learner in the log: 128 bits, derived from the number of their first card under the key of the room, or drawn for a guest.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id([u8; 16]);

impl Id {
    /// Wraps 128 bits.
    #[must_use]
    pub fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 128 bits.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Draws one for a guest.
    pub fn draw(entropy: &mut Entropy) -> Self {
        let mut bytes = [0; 16];
        entropy(&mut bytes);
        Self(bytes)
    }
}

/// 32 hexadecimal digits.
impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "learner::Id({self})")
    }
}

/// Not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a learner is named by 32 hexadecimal digits")]
pub struct Unnamed;

impl FromStr for Id {
    type Err = Unnamed;

    fn from_str(text: &str) -> Result<Self, Unnamed> {
        let mut bytes = [0; 16];
        if text.len() != 32 || !text.is_ascii() {
            return Err(Unnamed);
        }
        for (byte, at) in bytes.iter_mut().zip((0..32).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| Unnamed)?;
        }
        Ok(Self(bytes))
    }
}

/// Who sits at the seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// Under whom facts are kept.
    pub id: Id,
    /// The card, if there is one: a guest has none.
    pub card: Option<Card>,
}

impl Learner {
    /// Somebody without a card.
    #[must_use]
    pub fn guest(id: Id) -> Self {
        Self { id, card: None }
    }
}

/// The card that somebody sits here with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its picture.
    pub look: Look,
    /// How the person wants to be called. Known only once the past is open.
    pub nickname: Option<Nickname>,
    /// Whether what was done before may be shown: the code was right, or none is asked.
    pub is_open: bool,
}

/// A card that was looked up, and whether its past can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whose it is.
    pub id: Id,
    /// How it looks.
    pub look: Look,
    /// What stands before its past.
    pub door: Door,
}

/// What stands before the past of a card. It never stands before practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Door {
    /// A code.
    Code,
    /// Nothing: staff chose that no code is asked for this card.
    Open,
    /// The card is new on this computer: there is no past to show.
    New,
    /// The code was wrong too often: it is not looked at until staff give a new one, or until some time has passed.
    Locked,
    /// Codes cannot be checked now, because nothing can be read or written.
    Closed,
}

/// A code that was wrong, or was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// How many times in a row it was wrong, this time included.
    pub times: u32,
    /// Whether codes are not looked at now. « Pratiquer sans code » is offered from the second miss on, and always when this holds.
    pub is_locked: bool,
}

/// What a learner chose for good: kept with the card, and taken up at every seat. None is the usual choice of the seat.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// The colours, by the key of their palette.
    pub palette: Option<Arc<str>>,
    /// Whether letters are very large.
    pub very_large: Option<bool>,
    /// Whether the mouse is held in the left hand.
    pub left_handed: Option<bool>,
    /// Whether the voice says the labels of controls.
    pub reads_labels: Option<bool>,
    /// What the person came for, by the id of an aim of the curriculum.
    pub aim: Option<Arc<str>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_written_and_read_back() {
        let id = Id::new(*b"0123456789abcdef");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("é".repeat(16).parse::<Id>(), Err(Unnamed));
        assert_eq!("0g".repeat(16).parse::<Id>(), Err(Unnamed));
        assert_eq!("00".parse::<Id>(), Err(Unnamed));
    }
}
