//! The fields of the pretend computer.

use super::Theme;

use iced::Color;

/// Edge of a field, in pixels.
pub const EDGE: f32 = 3.0;

/// Edge of the field that has the keyboard, in pixels.
pub const EDGE_FOCUSED: f32 = 5.0;

/// Width of the caret, in pixels.
pub const CARET: f32 = 3.0;

/// Corner of a field, in pixels.
pub const RADIUS: f32 = 8.0;

/// What a field is going through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It can be typed into.
    Active,
    /// It has the keyboard.
    Focused {
        /// Whether a red line stands below it.
        problem: bool,
    },
    /// A red line stands below it.
    Wrong,
}

/// How a field looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Its ground.
    pub ground: Color,
    /// Its edge.
    pub edge: Color,
    /// Width of the edge, in pixels.
    pub width: f32,
    /// Its letters, and the caret.
    pub ink: Color,
    /// Behind the letters that are selected.
    pub selection: Color,
    /// The letters that are selected.
    pub selected: Color,
}

/// A field.
#[must_use]
pub fn field(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    let (edge, width) = match status {
        Status::Active => (tokens.computer_edge, EDGE),
        Status::Focused { problem: false } => (tokens.computer_blue, EDGE_FOCUSED),
        Status::Focused { problem: true } => (tokens.computer_wrong, EDGE_FOCUSED),
        Status::Wrong => (tokens.computer_wrong, EDGE),
    };
    Style {
        ground: tokens.computer_surface,
        edge,
        width,
        ink: tokens.computer_ink,
        selection: tokens.computer_blue,
        selected: tokens.on_computer_blue,
    }
}
