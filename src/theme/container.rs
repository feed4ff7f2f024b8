//! Grounds and cards, by what they hold. No shadows: they leave marks in software rendering.

use super::Theme;
use super::measure::{EDGE, FOCUS, HAIRLINE};

use iced::border::Radius;
use iced::widget::container::Style;
use iced::{Border, Color};

/// Behind everything: the window is filled with the ground before anything is drawn on it.
#[must_use]
pub fn ground(theme: &Theme) -> Style {
    Style { background: None, ..filled(theme.tokens.ground, theme.tokens.ink) }
}

/// A card: it is looked at, not pressed.
#[must_use]
pub fn card(theme: &Theme) -> Style {
    edged(filled(theme.tokens.surface, theme.tokens.ink), theme.tokens.hairline, HAIRLINE)
}

/// The bar at the bottom.
#[must_use]
pub fn bar(theme: &Theme) -> Style {
    filled(theme.tokens.surface, theme.tokens.ink)
}

/// The side bar of staff.
#[must_use]
pub fn side(theme: &Theme) -> Style {
    filled(theme.tokens.side, theme.tokens.on_side)
}

/// A code or a number in large print.
#[must_use]
pub fn print(theme: &Theme) -> Style {
    edged(filled(theme.tokens.surface, theme.tokens.ink), theme.tokens.ink, EDGE)
}

/// A thin line.
#[must_use]
pub fn hairline(theme: &Theme) -> Style {
    filled(theme.tokens.hairline, theme.tokens.ink)
}

/// What is suggested next.
#[must_use]
pub fn suggestion(theme: &Theme) -> Style {
    edged(filled(theme.tokens.wash, theme.tokens.ink), theme.tokens.primary, EDGE)
}

/// Behind a drawing that fills its part of the screen.
#[must_use]
pub fn picture(theme: &Theme) -> Style {
    filled(theme.tokens.picture, theme.tokens.ink)
}

/// A drawing beside an exercise.
#[must_use]
pub fn picture_card(theme: &Theme) -> Style {
    edged(picture(theme), theme.tokens.hairline, HAIRLINE)
}

/// The sign of the program.
#[must_use]
pub fn logo(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.primary, theme.tokens.on_primary))
}

/// The screen of the pretend computer.
#[must_use]
pub fn computer(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.computer_surface, theme.tokens.computer_ink))
}

/// The frame around the pretend computer.
#[must_use]
pub fn frame(theme: &Theme) -> Style {
    edged(filled(theme.tokens.frame, theme.tokens.on_frame), theme.tokens.primary, EDGE)
}

/// Something succeeded.
#[must_use]
pub fn well_done(theme: &Theme) -> Style {
    edged(filled(theme.tokens.well_done_wash, theme.tokens.well_done), theme.tokens.well_done, EDGE)
}

/// Someone is needed.
#[must_use]
pub fn call(theme: &Theme) -> Style {
    edged(filled(theme.tokens.call_wash, theme.tokens.call), theme.tokens.call, EDGE)
}

/// The ground of a sign, as large and as round as the picture of a card.
#[must_use]
pub fn sign(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.wash, theme.tokens.primary))
}

/// What is to be copied from a paper.
#[must_use]
pub fn lit(theme: &Theme) -> Style {
    let edge = Border { color: theme.tokens.sun_edge, width: EDGE, radius: Radius::new(8.0) };
    Style { border: edge, ..filled(theme.tokens.sun, theme.tokens.on_sun) }
}

/// A box for one digit.
#[must_use]
pub fn digit(theme: &Theme) -> Style {
    cornered(edged(filled(theme.tokens.surface, theme.tokens.ink), theme.tokens.control_edge, EDGE))
}

/// The box in which the next digit will stand.
#[must_use]
pub fn next_digit(theme: &Theme) -> Style {
    cornered(edged(filled(theme.tokens.surface, theme.tokens.ink), theme.tokens.focus, FOCUS))
}

/// In place of a digit that nobody may see.
#[must_use]
pub fn dot(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.primary, theme.tokens.on_primary))
}

/// A rung that is reached.
#[must_use]
pub fn rung_reached(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.primary, theme.tokens.on_primary))
}

/// A rung that is not.
#[must_use]
pub fn rung_rest(theme: &Theme) -> Style {
    rounded(filled(theme.tokens.rung_rest, theme.tokens.ink))
}

fn filled(ground: Color, ink: Color) -> Style {
    Style { background: Some(ground.into()), text_color: Some(ink), snap: true, ..Style::default() }
}

fn rounded(style: Style) -> Style {
    Style { border: Border { radius: Radius::new(28.0), ..style.border }, ..style }
}

fn cornered(style: Style) -> Style {
    Style { border: Border { radius: Radius::new(20.0), ..style.border }, ..style }
}

fn edged(style: Style, color: Color, width: f32) -> Style {
    Style { border: Border { color, width, radius: Radius::new(28.0) }, ..style }
}
