//! Palettes, sizes and fonts: every colour and every pixel number of the face stands here.
//!
//! A screen names a meaning (`theme::button::primary`, `theme::text::soft`, `measure.margin`), never a colour or a number.
#![warn(missing_docs)]

pub mod browser;
pub mod button;
pub mod card;
pub mod container;
pub mod desktop;
pub mod field;
pub mod font;
pub mod keys;
pub mod measure;
pub mod page;
pub mod target;
pub mod text;

mod catalog;
mod pad;
mod palette;

#[cfg(test)]
mod contrast;

pub use font::fonts;
pub use measure::Measure;
pub use palette::{Accent, Palette, Tokens};

use iced::Color;
use iced::theme::{Base, Mode, Style};

/// A piece of the face, drawn with our [`Theme`].
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;

/// A difference of colour that no screen shows.
const UNSEEN: f32 = 0.000_1;

/// A palette with its colours, as the styles read them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// Which palette it is.
    pub palette: Palette,
    /// Its colours.
    pub tokens: &'static Tokens,
    is_odd_page: bool,
}

impl Theme {
    /// The theme of a palette.
    #[must_use]
    pub const fn new(palette: Palette) -> Self {
        Self { palette, tokens: palette.tokens(), is_odd_page: false }
    }

    /// The same theme on the pages of a site of this colour.
    #[must_use]
    pub const fn accented(self, accent: Accent) -> Self {
        Self { tokens: accent.tokens(self.palette), ..self }
    }

    /// The same theme on the page of this number. A page with the next number is painted whole, at once.
    #[must_use]
    pub const fn on_page(self, number: u64) -> Self {
        Self { is_odd_page: !number.is_multiple_of(2), ..self }
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::new(Palette::default())
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        Self::new(if preference == Mode::Dark { Palette::Dark } else { Palette::Light })
    }

    fn mode(&self) -> Mode {
        if self.palette == Palette::Light { Mode::Light } else { Mode::Dark }
    }

    fn base(&self) -> Style {
        // A window whose ground has changed is painted once, as a whole; else the renderer goes from one changed place to the next, which takes
        // several times as long when all of them have changed. Nobody sees this change: it is less than a step of the screen.
        let ground = self.tokens.ground;
        let shift = if ground.b < 0.5 { UNSEEN } else { -UNSEEN };
        let b = if self.is_odd_page { ground.b + shift } else { ground.b };
        Style { background_color: Color { b, ..ground }, text_color: self.tokens.ink }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        self.palette.key()
    }
}

/// What a sign stands for: the colour in which a pictogram is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// The colour of the words beside it.
    #[default]
    Inherit,
    /// The signs of the house.
    Primary,
    /// Something succeeded.
    WellDone,
    /// Someone is needed.
    Call,
}

impl Role {
    /// The colour of the role, where the words around it are `inherited`.
    #[must_use]
    pub fn color(self, theme: &Theme, inherited: Color) -> Color {
        let tokens = theme.tokens;
        match self {
            Self::Inherit => inherited,
            Self::Primary => tokens.primary,
            Self::WellDone => tokens.well_done,
            Self::Call => tokens.call,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Palette, Theme};

    use iced::theme::Base;

    #[test]
    fn the_ground_of_the_next_page_differs_and_looks_the_same() {
        for palette in Palette::ALL {
            let [even, odd] = [8, 9].map(|page| Theme::new(palette).on_page(page).base().background_color);
            assert_ne!(even, odd);
            assert_eq!(even.into_rgba8(), odd.into_rgba8());
            assert!((0.0..=1.0).contains(&odd.b));
        }
    }
}
