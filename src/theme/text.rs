//! The colours of text, by what it says.

use super::Theme;

use iced::widget::text::Style;

/// What is read.
#[must_use]
pub fn ink(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.ink) }
}

/// What can wait.
#[must_use]
pub fn soft(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.soft_ink) }
}

/// The colour of what is around it: within buttons.
#[must_use]
pub fn inherit(_theme: &Theme) -> Style {
    Style { color: None }
}

/// On the primary colour.
#[must_use]
pub fn on_primary(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.on_primary) }
}

/// Something succeeded.
#[must_use]
pub fn well_done(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.well_done) }
}

/// Someone is needed.
#[must_use]
pub fn call(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.call) }
}

/// In the pretend computer.
#[must_use]
pub fn computer(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.computer_ink) }
}

/// In the pretend computer, quieter.
#[must_use]
pub fn computer_soft(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.computer_soft_ink) }
}

/// A link, or a chosen thing, of the pretend computer.
#[must_use]
pub fn computer_blue(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.computer_blue) }
}

/// A message of error in a pretend page.
#[must_use]
pub fn computer_red(theme: &Theme) -> Style {
    Style { color: Some(theme.tokens.computer_red) }
}
