//! The pretend desk: its ground, its windows, what stands in them.

use super::Theme;
use super::measure::{EDGE, HAIRLINE};

use iced::border::Radius;
use iced::widget::container::Style;
use iced::{Border, Color};

/// Corner of controls and tiles of the desk, in pixels.
const ROUND: f32 = 8.0;

/// Corner of a window, in pixels.
const WINDOW: f32 = 12.0;

/// Corner of the desk, in pixels: that of the pretend computer.
const DESK: f32 = 28.0;

/// The desk itself.
#[must_use]
pub fn ground(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_desk, tokens.computer_ink), Color::TRANSPARENT, 0.0, DESK)
}

/// The task bar.
#[must_use]
pub fn bar(theme: &Theme) -> Style {
    let style = filled(theme.tokens.computer_ground, theme.tokens.computer_ink);
    let radius = Radius { bottom_left: DESK, bottom_right: DESK, ..Radius::default() };
    Style { border: Border { radius, ..Border::default() }, ..style }
}

/// A window, and a question over the windows.
#[must_use]
pub fn window(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_surface, tokens.computer_ink), tokens.computer_edge, HAIRLINE, WINDOW)
}

/// A window as large as the desk, whose corners it has.
#[must_use]
pub fn window_enlarged(theme: &Theme) -> Style {
    topped(window(theme), DESK)
}

/// The title of the window in front.
#[must_use]
pub fn title(theme: &Theme) -> Style {
    topped(filled(theme.tokens.computer_title, theme.tokens.computer_ink), WINDOW - HAIRLINE)
}

/// The same, of a window as large as the desk.
#[must_use]
pub fn title_enlarged(theme: &Theme) -> Style {
    topped(title(theme), DESK - HAIRLINE)
}

/// The title of a window behind it.
#[must_use]
pub fn title_behind(theme: &Theme) -> Style {
    topped(filled(theme.tokens.computer_wash, theme.tokens.computer_soft), WINDOW - HAIRLINE)
}

/// A thin line between two parts of a window.
#[must_use]
pub fn line(theme: &Theme) -> Style {
    filled(theme.tokens.computer_ground, theme.tokens.computer_ink)
}

/// The places, at the left of a window.
#[must_use]
pub fn panel(theme: &Theme) -> Style {
    let style = filled(theme.tokens.computer_wash, theme.tokens.computer_ink);
    let radius = Radius { bottom_left: WINDOW - HAIRLINE, ..Radius::default() };
    Style { border: Border { radius, ..Border::default() }, ..style }
}

/// The place that is shown.
#[must_use]
pub fn here(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_title, tokens.computer_ink), tokens.computer_blue, HAIRLINE, ROUND)
}

/// A button.
#[must_use]
pub fn button(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_surface, tokens.computer_ink), tokens.computer_edge, HAIRLINE, ROUND)
}

/// The button that ends a question.
#[must_use]
pub fn primary(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_blue, tokens.on_computer_blue), tokens.computer_blue, HAIRLINE, ROUND)
}

/// A button that does nothing now.
#[must_use]
pub fn still(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_surface, tokens.computer_soft), tokens.computer_ground, HAIRLINE, ROUND)
}

/// What can be pressed and has no edge of its own: a thing, a place.
#[must_use]
pub fn bare(theme: &Theme) -> Style {
    Style {
        text_color: Some(theme.tokens.computer_ink),
        ..edged(Style::default(), Color::TRANSPARENT, HAIRLINE, ROUND)
    }
}

/// What is chosen among several.
#[must_use]
pub fn chosen(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_title, tokens.computer_ink), tokens.computer_blue, EDGE, ROUND)
}

/// What the index holds down.
#[must_use]
pub fn held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_ground, tokens.computer_ink), tokens.computer_blue, EDGE, ROUND)
}

/// Paper, a field that is not typed into now, the keys of the calculator.
#[must_use]
pub fn paper(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_surface, tokens.computer_ink), tokens.computer_edge, HAIRLINE, 4.0)
}

/// Behind a paper or a photo.
#[must_use]
pub fn table(theme: &Theme) -> Style {
    let style = filled(theme.tokens.computer_ground, theme.tokens.computer_ink);
    let round = WINDOW - HAIRLINE;
    let radius = Radius { bottom_left: round, bottom_right: round, ..Radius::default() };
    Style { border: Border { radius, ..Border::default() }, ..style }
}

/// The signs of folders, files and windows.
#[must_use]
pub fn sign(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_blue), ..Style::default() }
}

/// Words that can wait.
#[must_use]
pub fn soft(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_soft), ..Style::default() }
}

/// Metal and plastic: the USB key and its port.
#[must_use]
pub fn metal(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_surface, tokens.computer_ink), tokens.computer_ink, HAIRLINE, 3.0)
}

/// The body of the USB key.
#[must_use]
pub fn key(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(filled(tokens.computer_blue, tokens.on_computer_blue), tokens.computer_blue, HAIRLINE, 6.0)
}

/// A hole.
#[must_use]
pub fn hole(theme: &Theme) -> Style {
    filled(theme.tokens.computer_ink, theme.tokens.computer_surface)
}

/// Only the upper corners are round.
fn topped(style: Style, radius: f32) -> Style {
    let radius = Radius { top_left: radius, top_right: radius, bottom_left: 0.0, bottom_right: 0.0 };
    Style { border: Border { radius, ..style.border }, ..style }
}

fn filled(ground: Color, ink: Color) -> Style {
    Style { background: Some(ground.into()), text_color: Some(ink), snap: true, ..Style::default() }
}

fn edged(style: Style, color: Color, width: f32, radius: f32) -> Style {
    Style { border: Border { color, width, radius: Radius::new(radius) }, snap: true, ..style }
}
