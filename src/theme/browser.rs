//! The window of the pretend browser: its tabs, its buttons, what hangs open below them.

use super::Theme;
use super::measure::HAIRLINE;
use super::page::RADIUS;

use iced::border::Radius;
use iced::widget::container::Style;
use iced::{Border, Color};

/// Corner of a tab, in pixels.
const TAB: f32 = 10.0;

/// Corner of the screen of the pretend computer, in pixels.
const SCREEN: f32 = 28.0;

/// How much is left of the colour of what does nothing now.
const FAINT: f32 = 0.5;

/// How much is left of the colour of what lies behind words.
const BEHIND: f32 = 0.14;

/// How dark a page becomes over which a question lies.
const DIM: f32 = 0.55;

/// The row of the tabs.
#[must_use]
pub fn tabs(theme: &Theme) -> Style {
    let radius = Radius { top_left: SCREEN, top_right: SCREEN, ..Radius::default() };
    filled(theme.tokens.computer_ground, theme.tokens.computer_ink, radius)
}

/// The tab in front: it goes over into the row below.
#[must_use]
pub fn tab(theme: &Theme) -> Style {
    filled(theme.tokens.computer_surface, theme.tokens.computer_ink, topped())
}

/// A tab behind it.
#[must_use]
pub fn tab_behind(theme: &Theme) -> Style {
    filled(theme.tokens.computer_title, theme.tokens.computer_ink, topped())
}

/// A tab, or a button without an edge, while it is held down.
#[must_use]
pub fn held(theme: &Theme) -> Style {
    filled(theme.tokens.computer_blue, theme.tokens.on_computer_blue, Radius::new(RADIUS))
}

/// A button without an edge.
#[must_use]
pub fn bare(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_ink), ..Style::default() }
}

/// A button without an edge that is on: a full star, what hangs open.
#[must_use]
pub fn on(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_blue), ..Style::default() }
}

/// A button without an edge that leads nowhere now.
#[must_use]
pub fn faint(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_edge.scale_alpha(FAINT)), ..Style::default() }
}

/// A button without an edge that warns.
#[must_use]
pub fn warns(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_wrong), ..Style::default() }
}

/// The button below which something hangs open.
#[must_use]
pub fn open(theme: &Theme) -> Style {
    filled(theme.tokens.computer_title, theme.tokens.computer_ink, Radius::new(RADIUS))
}

/// « + », after the last tab, and the buttons of the zoom.
#[must_use]
pub fn edged(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    let style = filled(tokens.computer_surface, tokens.computer_ink, Radius::default());
    Style { border: edge(tokens.computer_edge), ..style }
}

/// The same while it is held down.
#[must_use]
pub fn edged_held(theme: &Theme) -> Style {
    Style { border: edge(theme.tokens.computer_blue), ..held(theme) }
}

/// The buttons, the favourites.
#[must_use]
pub fn tools(theme: &Theme) -> Style {
    filled(theme.tokens.computer_surface, theme.tokens.computer_ink, Radius::default())
}

/// A favourite.
#[must_use]
pub fn favourite(theme: &Theme) -> Style {
    filled(theme.tokens.computer_wash, theme.tokens.computer_ink, Radius::new(RADIUS))
}

/// How many files were downloaded.
#[must_use]
pub fn count(theme: &Theme) -> Style {
    filled(theme.tokens.computer_blue, theme.tokens.on_computer_blue, Radius::new(RADIUS))
}

/// What hangs open below a button.
#[must_use]
pub fn sheet(theme: &Theme) -> Style {
    edged(theme)
}

/// A line of what hangs open.
#[must_use]
pub fn line(theme: &Theme) -> Style {
    bare(theme)
}

/// An address that was typed and leads nowhere, a hint on an empty page.
#[must_use]
pub fn quiet(theme: &Theme) -> Style {
    filled(theme.tokens.computer_wash, theme.tokens.computer_ink, Radius::new(RADIUS))
}

/// Over a page that waits for an answer.
#[must_use]
pub fn dim(theme: &Theme) -> Style {
    let shade = Color { a: DIM, ..Color::BLACK };
    filled(shade, theme.tokens.computer_ink, Radius::new(SCREEN))
}

/// Words across a paper, behind what stands on it.
#[must_use]
pub fn across(theme: &Theme) -> Color {
    theme.tokens.computer_ink.scale_alpha(BEHIND)
}

fn edge(color: Color) -> Border {
    Border { color, width: HAIRLINE, radius: Radius::new(RADIUS) }
}

fn topped() -> Radius {
    Radius { top_left: TAB, top_right: TAB, ..Radius::default() }
}

fn filled(ground: Color, ink: Color, radius: Radius) -> Style {
    Style {
        background: Some(ground.into()),
        text_color: Some(ink),
        border: Border { radius, ..Border::default() },
        snap: true,
        ..Style::default()
    }
}
