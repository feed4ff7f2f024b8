//! What iced's own widgets ask of a theme.

use super::Theme;
use super::measure::HAIRLINE;

use iced::border::Radius;
use iced::widget::{container, scrollable, text};
use iced::{Background, Border, Color, Shadow};

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(super::text::inherit)
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_theme| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = scrollable::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(scroll)
    }

    fn style(&self, class: &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        class(self, status)
    }
}

/// A bar that can be seen and seized: a control like any other.
fn scroll(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let tokens = theme.tokens;
    let held = match status {
        scrollable::Status::Active { .. } => false,
        scrollable::Status::Hovered { is_vertical_scrollbar_hovered, is_horizontal_scrollbar_hovered, .. } => {
            is_vertical_scrollbar_hovered || is_horizontal_scrollbar_hovered
        }
        scrollable::Status::Dragged { .. } => true,
    };
    let rail = scrollable::Rail {
        background: Some(Background::Color(tokens.computer_ground)),
        border: Border { radius: Radius::new(8.0), ..Border::default() },
        scroller: scrollable::Scroller {
            background: Background::Color(if held { tokens.computer_blue } else { tokens.computer_edge }),
            border: Border { radius: Radius::new(8.0), width: HAIRLINE, color: tokens.computer_ground },
        },
    };
    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: scrollable::AutoScroll {
            background: Background::Color(tokens.surface),
            border: Border { color: tokens.control_edge, width: HAIRLINE, radius: Radius::new(8.0) },
            shadow: Shadow::default(),
            icon: Color::TRANSPARENT,
        },
    }
}
