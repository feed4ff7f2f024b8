//! The three palettes. A test computes the contrast of every pair that meets.

mod accent;

use iced::{Color, color};

pub use accent::Accent;

/// The colours that a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Palette {
    /// Warm paper, dark ink.
    #[default]
    Light,
    /// Night blue, warm white.
    Dark,
    /// The strongest contrast: yellow on black, and white for what must not be missed.
    BlackAndYellow,
}

impl Palette {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::BlackAndYellow];

    /// Its key in texts and spots.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::BlackAndYellow => "black_and_yellow",
        }
    }

    pub(super) const fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::BlackAndYellow => &BLACK_AND_YELLOW,
        }
    }
}

/// The colours of a palette, by what they are for.
#[derive(Debug, Clone, PartialEq)]
pub struct Tokens {
    /// Behind everything.
    pub ground: Color,
    /// Cards, bars, buttons.
    pub surface: Color,
    /// Around what is not a control.
    pub hairline: Color,
    /// Around every control.
    pub control_edge: Color,
    /// Text.
    pub ink: Color,
    /// Text that can wait.
    pub soft_ink: Color,
    /// A control that does nothing now.
    pub disabled: Color,
    /// The words of such a control.
    pub on_disabled: Color,
    /// *The* thing to do, one a screen; signs.
    pub primary: Color,
    /// The same under the arrow.
    pub primary_hovered: Color,
    /// The same while it is pressed.
    pub primary_pressed: Color,
    /// Words and signs on the three.
    pub on_primary: Color,
    /// The frame around the pretend computer.
    pub frame: Color,
    /// Its sentence.
    pub on_frame: Color,
    /// The suggestion; a control under the arrow.
    pub wash: Color,
    /// A control while it is pressed.
    pub wash_pressed: Color,
    /// The word being said and the light around the target, nothing else.
    pub sun: Color,
    /// The lit word.
    pub on_sun: Color,
    /// The thin ring outside the light, which parts it from any ground.
    pub sun_edge: Color,
    /// The ring of the keyboard.
    pub focus: Color,
    /// Something succeeded, always with sign and word.
    pub well_done: Color,
    /// Behind it.
    pub well_done_wash: Color,
    /// Someone is needed, and nothing else.
    pub call: Color,
    /// Behind it.
    pub call_wash: Color,
    /// A rung that is not reached.
    pub rung_rest: Color,
    /// Around the pages of the pretend computer: bars, tabs.
    pub computer_ground: Color,
    /// The pages of the pretend computer.
    pub computer_surface: Color,
    /// Fields that cannot be changed, the address bar, a chosen line.
    pub computer_wash: Color,
    /// Around every control of the pretend computer.
    pub computer_edge: Color,
    /// What has to be mended on a page: the edge of the field, and the words below it.
    pub computer_wrong: Color,
    /// Text of the pretend computer.
    pub computer_ink: Color,
    /// Its links, its main buttons, what is chosen.
    pub computer_blue: Color,
    /// Words on that blue.
    pub on_computer_blue: Color,
    /// Behind the windows of the pretend computer.
    pub computer_desk: Color,
    /// The title of the window in front, what is selected.
    pub computer_title: Color,
    /// Text of the pretend computer that can wait.
    pub computer_soft: Color,
    /// Behind what is wrong.
    pub computer_wrong_wash: Color,
    /// What is to be careful about.
    pub computer_warning: Color,
    /// Behind it.
    pub computer_warning_wash: Color,
    /// Over a page that waits for an answer.
    pub computer_dim: Color,
    /// The header of a site.
    pub site_band: Color,
    /// A header that is low, with the menu in it.
    pub site_deep: Color,
    /// Words and signs on the two.
    pub on_site_band: Color,
    /// A header that is quiet; behind the cards of a page.
    pub site_pale: Color,
    /// Between the parts of a page, around its cards.
    pub site_line: Color,
    /// Our arrow.
    pub arrow: Color,
    /// Around our arrow.
    pub arrow_edge: Color,
    /// The side bar of staff.
    pub side: Color,
    /// Words and signs on it.
    pub on_side: Color,
    /// A way of the side bar under the arrow.
    pub side_hovered: Color,
    /// The way of the side bar on which staff are.
    pub side_here: Color,
    /// Words and signs on the two.
    pub on_side_here: Color,
    /// Behind drawings, which have the same colours in every palette.
    pub picture: Color,
}

const LIGHT: Tokens = Tokens {
    ground: color!(0xFAF6EF),
    surface: color!(0xFFFFFF),
    hairline: color!(0xE3DACB),
    control_edge: color!(0x7D7263),
    ink: color!(0x1C2430),
    soft_ink: color!(0x3F4A59),
    disabled: color!(0xF3EEE4),
    on_disabled: color!(0x564E43),
    primary: color!(0x0A5A5C),
    primary_hovered: color!(0x084B4D),
    primary_pressed: color!(0x053739),
    on_primary: color!(0xFFFFFF),
    frame: color!(0x0A5A5C),
    on_frame: color!(0xFFFFFF),
    wash: color!(0xE2F0EE),
    wash_pressed: color!(0xCBE3E0),
    sun: color!(0xFFD257),
    on_sun: color!(0x1C2430),
    sun_edge: color!(0x1C2430),
    focus: color!(0x1C2430),
    well_done: color!(0x14532D),
    well_done_wash: color!(0xE3F2E7),
    call: color!(0x5A3A96),
    call_wash: color!(0xF1EBFA),
    rung_rest: color!(0xDDD2C0),
    computer_ground: color!(0xDDE1E9),
    computer_surface: color!(0xFFFFFF),
    computer_wash: color!(0xEEF2F8),
    computer_edge: color!(0x636D7E),
    computer_wrong: color!(0xA3161C),
    computer_ink: color!(0x1C2430),
    computer_blue: color!(0x1F49A8),
    on_computer_blue: color!(0xFFFFFF),
    computer_desk: color!(0xBCC8D9),
    computer_title: color!(0xCDDCF2),
    computer_soft: color!(0x3B4656),
    computer_wrong_wash: color!(0xFEF3F2),
    computer_warning: color!(0x7A4300),
    computer_warning_wash: color!(0xFFF3DC),
    computer_dim: color!(0x1C2430, 0.55),
    site_band: color!(0x1F49A8),
    site_deep: color!(0x17306B),
    on_site_band: color!(0xFFFFFF),
    site_pale: color!(0xE9EFFA),
    site_line: color!(0xC3D0E8),
    arrow: color!(0x1C2430),
    arrow_edge: color!(0xFFFFFF),
    side: color!(0x14343B),
    on_side: color!(0xFFFFFF),
    side_hovered: color!(0x1B4148),
    side_here: color!(0x22525A),
    on_side_here: color!(0xFFFFFF),
    picture: color!(0xE2F0EE),
};

const DARK: Tokens = Tokens {
    ground: color!(0x12181F),
    surface: color!(0x1C242D),
    hairline: color!(0x38434F),
    control_edge: color!(0x8C98A6),
    ink: color!(0xF6F1E7),
    soft_ink: color!(0xC8CFD7),
    disabled: color!(0x161D25),
    on_disabled: color!(0x9DA8B4),
    primary: color!(0x86D8D0),
    primary_hovered: color!(0xA3E5DE),
    primary_pressed: color!(0xC4F1EC),
    on_primary: color!(0x06282A),
    frame: color!(0x1D4F53),
    on_frame: color!(0xF6F1E7),
    wash: color!(0x17363A),
    wash_pressed: color!(0x20484C),
    sun: color!(0xFFD257),
    on_sun: color!(0x1C2430),
    sun_edge: color!(0x0A0E12),
    focus: color!(0xFFFFFF),
    well_done: color!(0x9BE3B0),
    well_done_wash: color!(0x14331F),
    call: color!(0xD4BFFF),
    call_wash: color!(0x2C2148),
    rung_rest: color!(0x465360),
    computer_ground: color!(0x2B333F),
    computer_surface: color!(0x1A202A),
    computer_wash: color!(0x232C3A),
    computer_edge: color!(0x8E9BB0),
    computer_wrong: color!(0xFFB3AD),
    computer_ink: color!(0xF1F4F8),
    computer_blue: color!(0xA9C7FF),
    on_computer_blue: color!(0x0B1B3A),
    computer_desk: color!(0x222B38),
    computer_title: color!(0x2C4166),
    computer_soft: color!(0xCBD3DE),
    computer_wrong_wash: color!(0x3A1F22),
    computer_warning: color!(0xFFD08A),
    computer_warning_wash: color!(0x33291A),
    computer_dim: color!(0x05080C, 0.65),
    site_band: color!(0x203E75),
    site_deep: color!(0x18305C),
    on_site_band: color!(0xF1F4F8),
    site_pale: color!(0x1E2838),
    site_line: color!(0x3A4A66),
    arrow: color!(0xFFFFFF),
    arrow_edge: color!(0x0A0E12),
    side: color!(0x0B262A),
    on_side: color!(0xF6F1E7),
    side_hovered: color!(0x143A40),
    side_here: color!(0x1D4F53),
    on_side_here: color!(0xF6F1E7),
    picture: color!(0xE2F0EE),
};

const BLACK_AND_YELLOW: Tokens = Tokens {
    ground: color!(0x000000),
    surface: color!(0x000000),
    hairline: color!(0x8A7A00),
    control_edge: color!(0xFFE600),
    ink: color!(0xFFE600),
    soft_ink: color!(0xFFF3A0),
    disabled: color!(0x000000),
    on_disabled: color!(0xB8AC60),
    primary: color!(0xFFE600),
    primary_hovered: color!(0xFFF3A0),
    primary_pressed: color!(0xFFFFFF),
    on_primary: color!(0x000000),
    frame: color!(0x2B2600),
    on_frame: color!(0xFFE600),
    wash: color!(0x2B2600),
    wash_pressed: color!(0x473F00),
    sun: color!(0xFFE600),
    on_sun: color!(0x000000),
    sun_edge: color!(0xFFFFFF),
    focus: color!(0xFFFFFF),
    well_done: color!(0xFFE600),
    well_done_wash: color!(0x2B2600),
    call: color!(0xFFFFFF),
    call_wash: color!(0x262626),
    rung_rest: color!(0x5C5200),
    computer_ground: color!(0x1A1A1A),
    computer_surface: color!(0x000000),
    computer_wash: color!(0x1F1C00),
    computer_edge: color!(0xFFE600),
    computer_wrong: color!(0xFFFFFF),
    computer_ink: color!(0xFFE600),
    computer_blue: color!(0xFFFFFF),
    on_computer_blue: color!(0x000000),
    computer_desk: color!(0x141200),
    computer_title: color!(0x473F00),
    computer_soft: color!(0xFFF3A0),
    computer_wrong_wash: color!(0x262626),
    computer_warning: color!(0xFFF3A0),
    computer_warning_wash: color!(0x2B2600),
    computer_dim: color!(0x000000, 0.7),
    site_band: color!(0x2B2600),
    site_deep: color!(0x2B2600),
    on_site_band: color!(0xFFE600),
    site_pale: color!(0x1F1C00),
    site_line: color!(0x8A7A00),
    arrow: color!(0xFFFFFF),
    arrow_edge: color!(0x000000),
    side: color!(0x1A1700),
    on_side: color!(0xFFE600),
    side_hovered: color!(0xFFF3A0),
    side_here: color!(0xFFE600),
    on_side_here: color!(0x000000),
    picture: color!(0xE2F0EE),
};
