//! The pages of the pretend computer, and the window around them.

mod site;

use super::Theme;
use super::measure::{EDGE, HAIRLINE};

use iced::border::Radius;
use iced::widget::container::Style;
use iced::widget::text;
use iced::{Border, Color};

pub use site::{
    accent, advert, band, card, columns, danger, danger_edge, deep, dim, emblem, emblem_quiet, entry, entry_here,
    entry_on_band, file, foot, foot_edge, found, good, good_edge, good_sign, grey, hung, hung_held, mark, mark_on_band,
    on_band, on_band_held, on_pale, on_pale_held, pale, parting, plain_page, shot, shot_chosen, step, step_ahead, tile,
    tile_held, warning, warning_edge, warning_sign, window,
};

/// Corner of what is pressed or chosen, in pixels.
pub const RADIUS: f32 = 8.0;

/// Corner of a tab, of the address, of the bar, in pixels.
pub const ROUND: f32 = 14.0;

/// Corner of the screen of the pretend computer, in pixels.
const SCREEN: f32 = 28.0;

/// The bar with the tab.
#[must_use]
pub fn tabs(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    let radius = Radius { top_left: SCREEN, top_right: SCREEN, ..Radius::default() };
    shape(tokens.computer_ground, tokens.computer_ink, Color::TRANSPARENT, 0.0, radius)
}

/// The tab of the page that is open.
#[must_use]
pub fn tab(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    let radius = Radius { top_left: ROUND, top_right: ROUND, ..Radius::default() };
    shape(tokens.computer_surface, tokens.computer_ink, Color::TRANSPARENT, 0.0, radius)
}

/// The address.
#[must_use]
pub fn address(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_wash, tokens.computer_ink, Color::TRANSPARENT, 0.0, Radius::new(ROUND))
}

/// The line between the window and its page.
#[must_use]
pub fn line(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_ground, tokens.computer_ink, Color::TRANSPARENT, 0.0, Radius::default())
}

/// A button of the window.
#[must_use]
pub fn tool(theme: &Theme) -> Style {
    plain(theme)
}

/// A button of the window while it is held down.
#[must_use]
pub fn tool_held(theme: &Theme) -> Style {
    plain_held(theme)
}

/// Words on the page.
#[must_use]
pub fn ink(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.tokens.computer_ink) }
}

/// Words on the page that help.
#[must_use]
pub fn soft(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.tokens.soft_ink) }
}

/// A red line: its sign and its words.
#[must_use]
pub fn wrong(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_wrong), ..Style::default() }
}

/// The main button of a page.
#[must_use]
pub fn main(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_blue, tokens.on_computer_blue, tokens.computer_blue, EDGE)
}

/// The main button of a page while it is held down.
#[must_use]
pub fn main_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_blue, tokens.on_computer_blue, tokens.computer_ink, EDGE)
}

/// Another button, a list that is closed.
#[must_use]
pub fn plain(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_surface, tokens.computer_ink, tokens.computer_edge, EDGE)
}

/// The same while it is held down.
#[must_use]
pub fn plain_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_wash, tokens.computer_ink, tokens.computer_blue, EDGE)
}

/// An answer that can be chosen.
#[must_use]
pub fn answer(theme: &Theme) -> Style {
    plain(theme)
}

/// The answer that is chosen.
#[must_use]
pub fn chosen(theme: &Theme) -> Style {
    plain_held(theme)
}

/// An answer, a list, a box below which a red line stands.
#[must_use]
pub fn mended(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_surface, tokens.computer_ink, tokens.computer_wrong, EDGE)
}

/// The options of an open list, together.
#[must_use]
pub fn options(theme: &Theme) -> Style {
    edged(theme.tokens.computer_surface, theme.tokens.computer_ink, theme.tokens.computer_blue, EDGE)
}

/// An option of an open list.
#[must_use]
pub fn option(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_ink), ..Style::default() }
}

/// The option that is chosen, or to which the arrow keys have come.
#[must_use]
pub fn option_lit(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_wash, tokens.computer_ink, tokens.computer_edge, HAIRLINE)
}

/// The circle of an answer.
#[must_use]
pub fn circle(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_surface, tokens.computer_ink, tokens.computer_edge, EDGE, Radius::new(SCREEN))
}

/// The circle of the answer that is chosen.
#[must_use]
pub fn circle_chosen(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_surface, tokens.computer_ink, tokens.computer_blue, EDGE, Radius::new(SCREEN))
}

/// The dot within it.
#[must_use]
pub fn dot(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_blue, tokens.on_computer_blue, Color::TRANSPARENT, 0.0, Radius::new(SCREEN))
}

/// A box to tick.
#[must_use]
pub fn tick_box(theme: &Theme) -> Style {
    plain(theme)
}

/// A box that is ticked.
#[must_use]
pub fn ticked(theme: &Theme) -> Style {
    main(theme)
}

/// A sign in the colour of the site.
#[must_use]
pub fn sign(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_blue), ..Style::default() }
}

/// The words of a link: blue on every site, whatever its colour.
#[must_use]
pub fn link(theme: &Theme) -> Style {
    Style { text_color: Some(blue(theme)), ..Style::default() }
}

/// The line below a link.
#[must_use]
pub fn underline(theme: &Theme) -> Style {
    shape(blue(theme), blue(theme), Color::TRANSPARENT, 0.0, Radius::default())
}

/// The blue of links.
fn blue(theme: &Theme) -> Color {
    Theme::new(theme.palette).tokens.computer_blue
}

/// Something to read that matters.
#[must_use]
pub fn notice(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_wash, tokens.computer_ink, tokens.computer_blue, HAIRLINE)
}

/// Behind a drawing on a page.
#[must_use]
pub fn picture(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.picture, tokens.computer_ink, Color::TRANSPARENT, 0.0, Radius::default())
}

/// The bar beside a page, as long as it is.
#[must_use]
pub fn track(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_ground, tokens.computer_ink, Color::TRANSPARENT, 0.0, Radius::new(RADIUS))
}

/// What of the page is seen, on its bar.
#[must_use]
pub fn thumb(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_edge, tokens.computer_surface, Color::TRANSPARENT, 0.0, Radius::new(RADIUS))
}

/// The same while the hand holds it.
#[must_use]
pub fn thumb_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_blue, tokens.on_computer_blue, Color::TRANSPARENT, 0.0, Radius::new(RADIUS))
}

fn edged(ground: Color, ink: Color, edge: Color, width: f32) -> Style {
    shape(ground, ink, edge, width, Radius::new(RADIUS))
}

fn shape(ground: Color, ink: Color, edge: Color, width: f32, radius: Radius) -> Style {
    Style {
        background: Some(ground.into()),
        text_color: Some(ink),
        border: Border { color: edge, width, radius },
        snap: true,
        ..Style::default()
    }
}
