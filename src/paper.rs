//! What is printed: the only room that knows PDF.
//!
//! A document is made in two halves. The words are gathered where the texts are; what comes of it can be sent to a thread that draws, so
//! that no screen waits for it. The same input gives the same bytes.
#![warn(missing_docs)]

mod card;
mod cards;
mod colour;
mod cover;
mod held;
mod letters;
mod pen;
mod picture;
mod qr;
mod sealed;
mod sheet;

pub use cards::Cards;
pub use held::held;
pub use sealed::SealedSheet;

/// Why a document could not be made. Nothing of what was to be printed is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A font of the program could not be read.
    #[error("a font of the program cannot be read: install the program again")]
    Font,
    /// The pages could not be written.
    #[error("the document could not be written: ask for fewer cards at a time")]
    Unwritten,
}

#[cfg(test)]
mod tests;
