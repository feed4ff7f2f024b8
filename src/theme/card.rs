//! The colours of cards: the same in every palette, because they are printed.

use iced::{Color, color};

/// A colour of cards: the ground, and the ink of the symbol on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Behind the symbol.
    pub ground: Color,
    /// The symbol.
    pub ink: Color,
}

/// Orange.
pub const ORANGE: Pair = Pair { ground: color!(0xF4C7A8), ink: color!(0x7A3B12) };
/// Green.
pub const GREEN: Pair = Pair { ground: color!(0xBFE0D2), ink: color!(0x14532D) };
/// Blue.
pub const BLUE: Pair = Pair { ground: color!(0xC9D3F2), ink: color!(0x1F3A8A) };
/// Yellow.
pub const YELLOW: Pair = Pair { ground: color!(0xF7E3A1), ink: color!(0x5C4300) };
/// Pink.
pub const PINK: Pair = Pair { ground: color!(0xF3C9DA), ink: color!(0x7A1745) };
/// Grey.
pub const GREY: Pair = Pair { ground: color!(0xD9D9DE), ink: color!(0x2B3240) };

/// How round a corner of a card is, in parts of its side.
pub const ROUND: f32 = 0.26;
/// How much of its side the symbol takes.
pub const SYMBOL: f32 = 0.66;
