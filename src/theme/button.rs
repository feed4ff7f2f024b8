//! Buttons, by what pressing them means. A style is a function of the theme and of what the button is going through.

use super::Theme;
use super::measure::EDGE;

use iced::Color;

/// What a button is going through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It can be pressed.
    Active,
    /// The arrow is on it.
    Hovered,
    /// It is being pressed, and a release would count.
    Pressed,
    /// It does nothing now.
    Disabled,
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Its ground.
    pub ground: Color,
    /// Its edge.
    pub edge: Color,
    /// Width of the edge, in pixels.
    pub width: f32,
    /// Its words, and the signs that do not choose their own colour.
    pub ink: Color,
    /// The bar that fills while the arrow rests on it.
    pub rest: Color,
    /// The ring of the keyboard around it.
    pub focus: Color,
}

/// A style of buttons.
pub type StyleFn = fn(&Theme, Status) -> Style;

/// *The* thing to do: one a screen.
#[must_use]
pub fn primary(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    let ground = match status {
        Status::Active => tokens.primary,
        Status::Hovered => tokens.primary_hovered,
        Status::Pressed => tokens.primary_pressed,
        Status::Disabled => return disabled(theme),
    };
    Style { ground, edge: ground, width: EDGE, ink: tokens.on_primary, rest: tokens.on_primary, focus: tokens.focus }
}

/// Every other thing to do.
#[must_use]
pub fn plain(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    let (ground, edge) = match status {
        Status::Active => (tokens.surface, tokens.control_edge),
        Status::Hovered => (tokens.wash, tokens.primary),
        Status::Pressed => (tokens.wash_pressed, tokens.primary),
        Status::Disabled => return disabled(theme),
    };
    Style { ground, edge, width: EDGE, ink: tokens.ink, rest: tokens.primary, focus: tokens.focus }
}

/// Says the instruction again: the round sign beside it.
#[must_use]
pub fn say(theme: &Theme, status: Status) -> Style {
    Style { edge: theme.tokens.primary, width: EDGE * 1.5, ..plain(theme, status) }
}

/// Someone is needed.
#[must_use]
pub fn call(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    let style = plain(theme, status);
    match status {
        Status::Active => Style { edge: tokens.call, ..style },
        Status::Hovered => Style { ground: tokens.call_wash, edge: tokens.call, ..style },
        Status::Pressed => Style { ground: tokens.call_wash, edge: tokens.call, width: EDGE * 2.0, ..style },
        Status::Disabled => style,
    }
}

/// A choice among several, the one that holds now.
#[must_use]
pub fn chosen(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    match status {
        Status::Disabled => disabled(theme),
        Status::Pressed => Style { ground: tokens.wash_pressed, width: EDGE * 2.0, ..plain(theme, status) },
        Status::Active | Status::Hovered => {
            Style { ground: tokens.wash, edge: tokens.primary, width: EDGE * 2.0, ..plain(theme, status) }
        }
    }
}

/// A way of the side bar of staff.
#[must_use]
pub fn side(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    let (ground, ink) = match status {
        Status::Active | Status::Disabled => (tokens.side, tokens.on_side),
        Status::Hovered => (tokens.side_hovered, tokens.on_side_here),
        Status::Pressed => (tokens.side_here, tokens.on_side_here),
    };
    Style { ground, edge: ground, width: EDGE, ink, rest: ink, focus: tokens.on_side }
}

/// The way of the side bar on which staff are.
#[must_use]
pub fn side_here(theme: &Theme, status: Status) -> Style {
    let tokens = theme.tokens;
    Style { ground: tokens.side_here, edge: tokens.side_here, ink: tokens.on_side_here, ..side(theme, status) }
}

fn disabled(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    Style {
        ground: tokens.disabled,
        edge: tokens.hairline,
        width: EDGE,
        ink: tokens.on_disabled,
        rest: Color::TRANSPARENT,
        focus: tokens.focus,
    }
}
