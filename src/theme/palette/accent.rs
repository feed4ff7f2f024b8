//! The colours of sites: a palette in which the pages of one site have their own blue.

use super::{BLACK_AND_YELLOW, DARK, LIGHT, Palette, Tokens};

use iced::color;

/// The colour of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Accent {
    /// The blue of the pretend computer.
    #[default]
    Blue,
    /// Plum.
    Plum,
    /// Green.
    Green,
    /// Slate.
    Slate,
    /// Ochre.
    Ochre,
}

impl Accent {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Blue, Self::Plum, Self::Green, Self::Slate, Self::Ochre];

    /// The colours of a palette on the pages of such a site. The strongest contrast has no other colours.
    pub(in crate::theme) const fn tokens(self, palette: Palette) -> &'static Tokens {
        match (palette, self) {
            (Palette::BlackAndYellow, _) => &BLACK_AND_YELLOW,
            (Palette::Light, Self::Blue) => &LIGHT,
            (Palette::Light, Self::Plum) => &LIGHT_PLUM,
            (Palette::Light, Self::Green) => &LIGHT_GREEN,
            (Palette::Light, Self::Slate) => &LIGHT_SLATE,
            (Palette::Light, Self::Ochre) => &LIGHT_OCHRE,
            (Palette::Dark, Self::Blue) => &DARK,
            (Palette::Dark, Self::Plum) => &DARK_PLUM,
            (Palette::Dark, Self::Green) => &DARK_GREEN,
            (Palette::Dark, Self::Slate) => &DARK_SLATE,
            (Palette::Dark, Self::Ochre) => &DARK_OCHRE,
        }
    }
}

const LIGHT_PLUM: Tokens = Tokens {
    computer_blue: color!(0x7A2A6B),
    computer_wash: color!(0xF9F0F7),
    site_band: color!(0x7A2A6B),
    site_deep: color!(0x4A1A42),
    site_pale: color!(0xF7ECF4),
    site_line: color!(0xE2C8DB),
    ..LIGHT
};

const LIGHT_GREEN: Tokens = Tokens {
    computer_blue: color!(0x12553A),
    computer_wash: color!(0xEDF6F1),
    site_band: color!(0x12553A),
    site_deep: color!(0x0F3F2B),
    site_pale: color!(0xE7F3EC),
    site_line: color!(0xBFDCCC),
    ..LIGHT
};

const LIGHT_SLATE: Tokens = Tokens {
    computer_blue: color!(0x2F5267),
    computer_wash: color!(0xEFF3F6),
    site_band: color!(0x36566B),
    site_deep: color!(0x203542),
    site_pale: color!(0xEAF0F3),
    site_line: color!(0xC6D3DB),
    ..LIGHT
};

const LIGHT_OCHRE: Tokens = Tokens {
    computer_blue: color!(0x6F3D0C),
    computer_wash: color!(0xFBF4E9),
    site_band: color!(0x6F3D0C),
    site_deep: color!(0x4A2B0C),
    site_pale: color!(0xFAF0E0),
    site_line: color!(0xE5D0AE),
    ..LIGHT
};

const DARK_PLUM: Tokens = Tokens {
    computer_blue: color!(0xF0B6E3),
    on_computer_blue: color!(0x35102E),
    computer_wash: color!(0x2E2130),
    site_band: color!(0x56244D),
    site_deep: color!(0x401B3A),
    site_pale: color!(0x2A2130),
    site_line: color!(0x5E4059),
    ..DARK
};

const DARK_GREEN: Tokens = Tokens {
    computer_blue: color!(0x9ADFB9),
    on_computer_blue: color!(0x07291A),
    computer_wash: color!(0x1C2F28),
    site_band: color!(0x164A33),
    site_deep: color!(0x103826),
    site_pale: color!(0x1B2A27),
    site_line: color!(0x335749),
    ..DARK
};

const DARK_SLATE: Tokens = Tokens {
    computer_blue: color!(0xB5D2E2),
    on_computer_blue: color!(0x10242F),
    computer_wash: color!(0x232F38),
    site_band: color!(0x2B4656),
    site_deep: color!(0x213744),
    site_pale: color!(0x202B33),
    site_line: color!(0x445A68),
    ..DARK
};

const DARK_OCHRE: Tokens = Tokens {
    computer_blue: color!(0xF2CB8E),
    on_computer_blue: color!(0x33200A),
    computer_wash: color!(0x2F2A22),
    site_band: color!(0x573818),
    site_deep: color!(0x432B12),
    site_pale: color!(0x2B2722),
    site_line: color!(0x614F38),
    ..DARK
};
