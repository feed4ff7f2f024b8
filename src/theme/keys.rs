//! The keys of the drawn keyboard.

use super::Theme;
use super::measure::{HAIRLINE, LIGHT_EDGE};

use iced::border::Radius;
use iced::{Border, Color};

/// The smallest letters on a key, in pixels.
pub const SMALLEST: f32 = 18.0;

/// The lowest key that a finger finds, in pixels.
pub const FINGER: f32 = 44.0;

/// Corner of a key, in pixels.
pub const RADIUS: f32 = 8.0;

/// What a key is going through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing.
    Rest,
    /// It is down.
    Down,
    /// It is the one to press.
    Marked,
    /// It is the one to press, and it is down.
    MarkedDown,
}

impl Status {
    /// Whether it is one to press.
    #[must_use]
    pub fn is_marked(self) -> bool {
        matches!(self, Self::Marked | Self::MarkedDown)
    }
}

/// How a key looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Its ground.
    pub ground: Color,
    /// Its edge.
    pub edge: Color,
    /// Width of the edge, in pixels.
    pub width: f32,
    /// What it writes.
    pub ink: Color,
    /// What it writes with AltGr.
    pub third: Color,
}

/// A key: one that writes, or one that has a name.
#[must_use]
pub fn key(theme: &Theme, status: Status, writes: bool) -> Style {
    let tokens = theme.tokens;
    let plain = |ground, ink| Style { ground, edge: tokens.computer_edge, width: HAIRLINE, ink, third: ink };
    match status {
        Status::Rest if writes => {
            Style { third: tokens.computer_blue, ..plain(tokens.computer_surface, tokens.computer_ink) }
        }
        Status::Rest => plain(tokens.computer_wash, tokens.computer_ink),
        Status::Down => Style { edge: tokens.computer_blue, ..plain(tokens.computer_blue, tokens.on_computer_blue) },
        Status::Marked => Style { edge: tokens.sun_edge, width: LIGHT_EDGE, ..plain(tokens.sun, tokens.on_sun) },
        Status::MarkedDown => {
            Style { edge: tokens.sun, width: LIGHT_EDGE, ..plain(tokens.computer_blue, tokens.on_computer_blue) }
        }
    }
}

/// A key of a real keyboard that nobody needs here.
#[must_use]
pub fn blank(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    Style { edge: tokens.computer_wash, ..key(theme, Status::Rest, false) }
}

/// Behind the keys.
#[must_use]
pub fn board(theme: &Theme) -> (Color, Border) {
    let border = Border { radius: Radius::new(RADIUS * 2.0), ..Border::default() };
    (theme.tokens.computer_ground, border)
}

/// The number of a key that is pressed first or second: its ground, its edge, and its digit.
#[must_use]
pub fn badge(theme: &Theme) -> (Color, Color, Color) {
    (theme.tokens.on_sun, theme.tokens.sun_edge, theme.tokens.sun)
}

/// A finger on a key: its skin, its nail and its edge. As in the drawings, they are the same in every palette.
#[must_use]
pub fn finger() -> (Color, Color, Color) {
    (SKIN, NAIL, LINE)
}

const SKIN: Color = Color::from_rgb8(0xF3, 0xC6, 0xA5);
const NAIL: Color = Color::from_rgb8(0xFB, 0xE4, 0xD4);
const LINE: Color = Color::from_rgb8(0x7A, 0x3C, 0x12);

/// How thick the line around a finger is, in pixels.
pub const FINGER_EDGE: f32 = 2.0;

/// How far a key that is to be pressed reaches over its neighbours, in pixels.
pub const REACH: f32 = 3.0;
