//! What stands on the pointer surface, by what has to be done with it.

use super::Theme;
use super::measure::EDGE;

use iced::border::Radius;
use iced::widget::container::Style;
use iced::{Border, Color};

/// Rounder than any target is large: the renderer takes half of the side.
const ROUND: f32 = 1000.0;

/// To be reached, or pressed.
#[must_use]
pub fn disc(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_blue, tokens.on_computer_blue, tokens.computer_blue, ROUND)
}

/// What had to be done with it is done.
#[must_use]
pub fn done(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.well_done_wash, tokens.well_done, tokens.well_done, ROUND)
}

/// To be left alone.
#[must_use]
pub fn lure(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_wash, tokens.computer_ink, tokens.computer_edge, 8.0)
}

/// A drawing to choose.
#[must_use]
pub fn picture(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.picture, tokens.computer_ink, tokens.computer_edge, 28.0)
}

/// The drawing that was chosen.
#[must_use]
pub fn chosen(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    let style = shape(tokens.picture, tokens.well_done, tokens.well_done, 28.0);
    Style { border: Border { width: EDGE * 3.0, ..style.border }, ..style }
}

/// The place of a drawing that is no longer there.
#[must_use]
pub fn vanished(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    Style { background: None, ..shape(tokens.computer_surface, tokens.computer_ink, tokens.computer_wash, 28.0) }
}

fn shape(ground: Color, ink: Color, edge: Color, radius: f32) -> Style {
    Style {
        background: Some(ground.into()),
        text_color: Some(ink),
        border: Border { color: edge, width: EDGE, radius: Radius::new(radius) },
        snap: true,
        ..Style::default()
    }
}
