//! The colours of paper: those of cards, and those of the pages around them.

use crate::learner::card::Colour;

/// Red, green and blue, each from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Color(pub(super) [u8; 3]);

/// What is read.
pub(super) const INK: Color = Color([0x1c, 0x24, 0x30]);

/// What is read second.
pub(super) const SOFT: Color = Color([0x3f, 0x4a, 0x59]);

/// The name of the program, and numbers of steps.
pub(super) const PRIMARY: Color = Color([0x0a, 0x5a, 0x5c]);

/// Behind what matters.
pub(super) const WASH: Color = Color([0xe2, 0xf0, 0xee]);

/// Where to cut, and where to write.
pub(super) const EDGE: Color = Color([0x7d, 0x72, 0x63]);

/// What stands for something in a drawing.
pub(super) const GREY: Color = Color([0xd9, 0xd9, 0xde]);

/// On what is dark.
pub(super) const WHITE: Color = Color([0xff, 0xff, 0xff]);

/// The modules of a QR code: nothing is darker.
pub(super) const BLACK: Color = Color([0, 0, 0]);

/// The colour behind the picture of a card, and that of the picture: at least 6:1, and the picture is the darker one, so that a printer
/// without colours prints it too. They are the same on the screen.
pub(super) fn of(colour: Colour) -> (Color, Color) {
    match colour {
        Colour::Orange => (Color([0xf4, 0xc7, 0xa8]), Color([0x7a, 0x3b, 0x12])),
        Colour::Green => (Color([0xbf, 0xe0, 0xd2]), Color([0x14, 0x53, 0x2d])),
        Colour::Blue => (Color([0xc9, 0xd3, 0xf2]), Color([0x1f, 0x3a, 0x8a])),
        Colour::Yellow => (Color([0xf7, 0xe3, 0xa1]), Color([0x5c, 0x43, 0x00])),
        Colour::Pink => (Color([0xf3, 0xc9, 0xda]), Color([0x7a, 0x17, 0x45])),
        Colour::Grey => (Color([0xd9, 0xd9, 0xde]), Color([0x2b, 0x32, 0x40])),
    }
}
