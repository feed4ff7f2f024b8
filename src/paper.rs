//! What is printed: the only room that knows PDF.
#![warn(missing_docs)]

use crate::report::{NewCard, Sealed};
use crate::texts::Texts;

/// Why there is no document.
#[derive(Debug, Clone, thiserror::Error)]
#[error("not drawn")]
pub struct Error;

/// Cards to be printed.
pub struct Cards;

impl Cards {
    /// Gathers the words.
    #[must_use]
    pub fn new(_texts: &Texts, _cards: Vec<NewCard>, _seat: &str) -> Self {
        Self
    }

    /// Draws the document.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn draw(&self) -> Result<Vec<u8>, Error> {
        Err(Error)
    }
}

/// The sheet for the envelope.
pub struct SealedSheet;

impl SealedSheet {
    /// Gathers the words.
    #[must_use]
    pub fn new(_texts: &Texts, _sealed: Sealed) -> Self {
        Self
    }

    /// Draws the document.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn draw(&self) -> Result<Vec<u8>, Error> {
        Err(Error)
    }
}
