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
